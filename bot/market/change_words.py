"""How a change in a count is written."""

from __future__ import annotations

from typing import Final

from bot import formats as f

MINUS: Final = "−"


def signed_text(value: float) -> str:
    """`+43` or `−17`, with a real minus sign; `0` has none."""
    if not value:
        return "0"
    return f"{'+' if value > 0 else MINUS}{f.exact_text(abs(value))}"
