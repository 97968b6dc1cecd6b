"""What leaves the room: a brief, slides, a workbook, pictures, a snapshot, each made from one :class:`Handout`."""

from .handout import Handout, prepare_handout

__all__ = ["Handout", "prepare_handout"]
