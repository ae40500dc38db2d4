"""What a button carries: the question in words, so that a click needs nothing remembered."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date

from handlers.blocks.escape import clean
from handlers.blocks.limits import BUTTON_VALUE

_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class Carried:
    """A question that a click asks again, as of the same day, and who may click.

    `user` is empty where everybody in the workspace may. `mark` tells one preview from another,
    and is given back when it is confirmed.
    """

    text: str
    team: str
    user: str = ""
    on: date | None = None
    mark: str = ""
    to: str = ""
    """The channel to share in, where that is not the one of the button."""

    def encode(self) -> str:
        """As the value of a button: JSON with short keys, without what is empty."""
        on = self.on.isoformat() if self.on else ""
        fields = {
            "t": self.text,
            "w": self.team,
            "u": self.user,
            "o": on,
            "m": self.mark,
            "c": self.to,
        }
        kept = {name: value for name, value in fields.items() if value}
        return _ENCODER.encode(kept)

    @property
    def fits(self) -> bool:
        """Whether a button can carry it."""
        return len(self.encode()) <= BUTTON_VALUE

    def asking(self, text: str) -> Carried:
        """Another question of the same person on the same day."""
        return Carried(clean(text), self.team, self.user, self.on)

    def may_be_used_by(self, team: str, user: str) -> bool:
        """Whether a click by this person is one that the button was made for."""
        return self.team == team and self.user in ("", user)


def decode(value: str) -> Carried | None:
    """What a button carried, or None for a value that we did not make."""
    try:
        fields = json.loads(value)
        on = fields.get("o")
        return Carried(
            text=str(fields["t"]),
            team=str(fields["w"]),
            user=str(fields.get("u", "")),
            on=date.fromisoformat(on) if on else None,
            mark=str(fields.get("m", "")),
            to=str(fields.get("c", "")),
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
