"""How people call what is counted most: those who share compute, and what they share."""

from __future__ import annotations

from typing import Final

HEAD: Final = r"(?:researcher|person|head|scientist|capita)"
"""One of those who share, as in `per head`; an employee is one of a whole staff."""
GPUS: Final = r"(?:gpus?|chips?|cards?|accelerators?)"
