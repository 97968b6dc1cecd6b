"""What the evidence page says, a file a question."""

from .backtest import BACKTEST
from .calibrate import CALIBRATE
from .digest import DIGEST
from .experience import EXPERIENCE
from .files import FILES
from .history import HISTORY
from .observations import OBSERVATIONS
from .page import PAGE
from .reconcile import RECONCILE
from .tables import TABLES
from .track import TRACK

EVIDENCE = (PAGE, TABLES, FILES, OBSERVATIONS, RECONCILE, CALIBRATE, HISTORY, TRACK, DIGEST, BACKTEST, EXPERIENCE)
