"""Changes of policy: by date, in both languages, within the time that figures are on record."""

from simulator.evidence.observations import shipped
from simulator.evidence.pace.policies import policies


def test_every_change_is_dated_and_told_in_both_languages():
    found = policies()
    assert [policy.date for policy in found] == sorted(policy.date for policy in found)
    assert all(min(row.date for row in shipped()) <= policy.date for policy in found)
    for policy in found:
        assert all((*policy.scope, *policy.what))
        assert policy.what.id != policy.what.en
        assert not policy.by_month or policy.date.day == 1
