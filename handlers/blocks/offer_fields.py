"""What an offer's form carries, and what was filled in, read back field by field."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

from handlers.blocks import limits
from handlers.blocks.elements import FIELD
from storage.records import Amount, ChipCount, Offer, Status, Tenure

Values = Mapping[str, Mapping[str, Mapping[str, Any]]]
"""The state of a view: by block, then by element."""


class Origin(NamedTuple):
    """Where the form was opened, so that the answer finds its way; kept in the view itself."""

    channel: str = ""
    thread: str = ""
    response_url: str = ""
    on: date | None = None
    saves: bool = False
    """Whether it was opened to save the offer, not to adjust a question."""
    asked: str = ""
    """The question that is adjusted: what the form has no field for is kept of it."""

    def encode(self) -> str:
        """As the private metadata of a view."""
        day = self.on.isoformat() if self.on else ""
        fields = {"c": self.channel, "t": self.thread, "r": self.response_url, "o": day}
        fields |= {"q": self.asked}
        text = json.dumps(fields | {"s": self.saves}, ensure_ascii=False, separators=(",", ":"))
        return text if len(text) <= limits.PRIVATE_METADATA else "{}"

    @classmethod
    def decode(cls, text: str) -> Origin:
        """The origin that a view carries."""
        fields = json.loads(text or "{}")
        day = fields.get("o")
        return cls(
            fields.get("c", ""),
            fields.get("t", ""),
            fields.get("r", ""),
            date.fromisoformat(day) if day else None,
            bool(fields.get("s")),
            fields.get("q", ""),
        )


class Form(NamedTuple):
    """What was filled in; the chips are still words."""

    chips: str
    researchers: float | None = None
    research_share: float | None = None
    guaranteed: float | None = None
    largest_job: float | None = None
    wait_hours: float | None = None
    status: Status | None = None
    tenure: Tenure | None = None
    labs: tuple[str, ...] = ()
    remember: bool = False

    def applied_to(self, read: Offer) -> Offer:
        """The offer that was read from the chips' words, with the other fields over it."""
        people = Amount(self.researchers) if self.researchers else read.researchers
        return replace(
            read,
            chips=tuple(_with_status(chip, self.status) for chip in read.chips),
            researchers=people,
            research_share=self.research_share or read.research_share,
            guaranteed_per_researcher=self.guaranteed or read.guaranteed_per_researcher,
            largest_job=self.largest_job or read.largest_job,
            wait_hours=read.wait_hours if self.wait_hours is None else self.wait_hours,
            tenure=self.tenure or read.tenure,
        )


def _with_status(chip: ChipCount, status: Status | None) -> ChipCount:
    if status is None:
        return chip
    due = None if status is Status.OPERATIONAL else chip.available
    return replace(chip, status=status, available=due)


def read(values: Values) -> Form | dict[str, str]:
    """The form as filled in, or by field what is wrong with it."""
    numbers = {field: _number(values, field, most) for field, most in _MOST.items()}
    errors = {field: number for field, number in numbers.items() if isinstance(number, str)}
    chips = str(_state(values, "chips").get("value") or "").strip()
    if not chips:
        errors["chips"] = "Please say which chips and how many, such as 2048 H100."
    said = {field: n for field, n in numbers.items() if isinstance(n, float)}
    return errors or _form(chips, said, values)


_MOST = {"researchers": 1e6, "research_share": 100, "guaranteed": 1e6, "largest_job": 1e9}
_MOST |= {"wait": 1e5}
_MAY_BE_ZERO = ("wait",)


def _form(chips: str, numbers: Mapping[str, float], values: Values) -> Form:
    share = numbers.get("research_share")
    return Form(
        chips=chips,
        researchers=numbers.get("researchers"),
        research_share=share / 100 if share else None,
        guaranteed=numbers.get("guaranteed"),
        largest_job=numbers.get("largest_job"),
        wait_hours=numbers.get("wait"),
        status=_chosen(values, "status", Status),
        tenure=_chosen(values, "tenure", Tenure),
        labs=tuple(option["value"] for option in _several(values, "labs")),
        remember=bool(_several(values, "remember")),
    )


def _number(values: Values, field: str, most: float) -> float | str | None:
    """The number in a field, None where it is empty, or what is wrong with it."""
    text = str(_state(values, field).get("value") or "").strip().replace(",", "")
    if not text:
        return None
    try:
        value = float(text)
    except ValueError:
        return "Please write a number, such as 40."
    if not 0 <= value <= most or (value == 0 and field not in _MAY_BE_ZERO):
        return f"Please write a number above 0 and up to {most:,.0f}."
    return value


def _state(values: Values, field: str) -> Mapping[str, Any]:
    return values.get(field, {}).get(FIELD, {})


def _several(values: Values, field: str) -> list[dict[str, str]]:
    return _state(values, field).get("selected_options") or []


def _chosen(values: Values, field: str, kind: Callable[[str], Any]) -> Any:
    option = _state(values, field).get("selected_option")
    return kind(option["value"]) if option else None
