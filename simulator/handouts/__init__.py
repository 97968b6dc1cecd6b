"""What leaves the room: a brief, slides, a workbook, pictures, a snapshot, each made from one :class:`Handout`."""

from ..narrative.briefing import Handout, Row, prepare

__all__ = ["Handout", "Row", "prepare"]
