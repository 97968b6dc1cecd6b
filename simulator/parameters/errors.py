"""The tree of errors that the product raises itself: one root, so that whoever calls can catch them all.

::

    SimulatorError
    ├── of one entry
    │   ├── BadValue            parameters.kinds, words.number_entry   shown beside the field, or as a link's repair
    │   ├── BadCellError        evidence.tables.cells, .log            listed with its line after an upload
    │   └── LeverError          planning.levers                        shown by the commands; pages offer levers only
    ├── of a whole scenario or question
    │   ├── ScenarioError       scenario.scenario                      each of its problems beside its field
    │   ├── Infeasible          planning.allocation                    one sentence, on the page and by the commands
    │   ├── TooFewError         evidence.reconcile                     asks for the figures that are missing
    │   ├── UnevenError         planning.batch                         never shown: plans are then run one by one
    │   ├── UnknownCalendarError  model.calendar                       never shown: no scenario has such a version
    │   └── OutsideCalendarError  model.calendar                       never shown: no scenario has such days
    ├── of many cities
    │   ├── SharesError         cities.shares                          one sentence, on the page and by the command
    │   ├── ProvinceError       cities.province                        above the table, in place of the sum
    │   ├── StrategyError       cities.tables.table                    by the command, every row of it
    │   ├── OtherJournalError   cities.batch.journal                   by the command, with the file's name
    │   └── WorkersError        cities.batch.run                       by the command, with what to do
    ├── of the machine
    │   ├── CallError           server.api.calls                       as JSON: the argument and what is wrong with it
    │   ├── BusyError           server.api                             as JSON: when to ask again
    │   ├── BadTodayError       model.calendar                         by the commands, and in place of every page
    │   └── BadSettingError     settings                               by the server before it starts
    └── of a file or a place to keep one
        ├── ScenarioFileError   sharing.scenariofile                   where a scenario's file is opened
        ├── FileError           evidence.tables.files                  where a table is uploaded, and by the commands
        │   └── ChoiceNeeded    evidence.tables.choices                asked on the page, answered by option of a command
        ├── PrivateError        evidence.tables.files                  the same: it asks to take out personal data
        ├── OfficeError         handouts.office                        beside the letterhead or template that was given
        ├── BackupRefused       evidence.track.backup                  by the command, in one sentence
        ├── KeepingRefused      evidence.track.store                   where counts are kept: whose it is, or the quota
        └── StoreError          evidence.track.store                   where counts are kept: the file is offered

All but BadCellError and StoreError are also ``ValueError``, and StoreError a ``RuntimeError``. An argument
that only a programmer can get wrong (no future in a fan) is a plain ``ValueError``.
"""


class SimulatorError(Exception):
    """Something the simulator refuses; who shows it says why in words a visitor can act on."""
