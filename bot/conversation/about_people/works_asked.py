"""Which works are meant: of a kind (`on pretraining`) and of days (`since 2023`, `in 2024`)."""

from __future__ import annotations

from datetime import date
from typing import Final, NamedTuple

from bot.questions.about_people.of_brief import EARLIEST
from bot.questions.about_people.of_work import SHORT
from bot.questions.periods import period_in
from bot.questions.types import Question
from bot.questions.words.kinds_of_work import CALLED
from bot.questions.words.leads import LED, LINK
from bot.regex import regex

_THINGS: Final = (
    r"(?:works?|papers?|publications?|preprints?|stuff|side|part|bit|research|runs?|evidence|ones?)"
)
_KINDS: Final = {
    kind: regex(
        rf"\b(?:on|about|in|around|with|regarding|concerning) (?:the |her |his |their )?"
        rf"(?:{words})\b|\b(?:{words})[ -](?:related )?{_THINGS}\b"
        rf"|\b(?:only|just|and) (?:{words})\W*$"
    )
    for kind, words in CALLED.items()
}
_SUBJECT: Final = regex(
    r"\b(?:works?|papers?|publications?|preprints?|did|published|wrote|written|worked) "
    r"(?:on|about|around|regarding) (?!(?:record|file|arxiv|it|that|those|them|which|what)\b)\w"
    rf"|\b(?:{'|'.join((*SHORT, *SHORT.values()))})\b"
)
"""A subject of works that may be none of these kinds: `papers on robotics`, `only the RL stuff`."""

_TOPIC_ALONE: Final = regex(
    r"\W*(?:(?:and|only|just|what about|how about) )*(?:the |her |his |their )?"
    rf"(?:{'|'.join((*SHORT, *SHORT.values()))}) {_THINGS}\W*"
)

BEFORE_THAT: Final = (
    rf"^\W*(?:(?:{LINK}|is there|was there|do we have|what about)\W+)*"
    rf"(?:anything |any |something |what )?(?:{_THINGS} )?(?:from )?"
    r"(?:before|earlier than|prior to) (?:that|this|then|those|it)\W*$"
    rf"|^\W*(?:(?:{LINK}|is there|are there|do we have|what about)\W+)*"
    rf"(?:anything|any|something|one)(?: one)? (?:older|earlier)(?: {_THINGS})?\W*$"
)
WHICH_IS_OLDER: Final = regex(
    rf"^{LED}(?:is|was|are|were) (?:the|that|her|his|their|it|this)\b.*"
    r"\b(?:older|newer|earlier|more recent)\b"
)
BEFORE: Final = regex(BEFORE_THAT)
"""`anything before that?`, of all works and not of the days shown last."""


class Works(NamedTuple):
    """A kind of works, and the first of how many days; each None where it is not told."""

    family: str | None = None
    since: date | None = None
    days: float | None = None

    @property
    def is_any(self) -> bool:
        """Whether any works are told apart."""
        return bool(self.family or self.since)


def works_in(said: str, today: date) -> Works | None:
    """The works that a folded message means; None where that is told by what we can't go by.

    Works are on record by kind and by day: another subject is neither.
    """
    family = next((kind.value for kind, words in _KINDS.items() if words.search(said)), None)
    if family is None and _SUBJECT.search(said):
        return None
    period = period_in(said, today)
    if period is None:
        return Works(family)
    if period.since is None and period.until is None:
        return None
    since = period.since or EARLIEST
    days = (period.until - since).days + 1 if period.until else None
    return Works(family, since, float(days) if days else None)


_YEAR_BESIDE: Final = regex(
    rf"\W*(?:(?:{LINK}|what about|how about|what did (?:he|she|they) (?:do|publish|write)|"
    r"(?:any|the|his|her|their) (?:works?|papers?)|anything|only|just|for|in|from)\W+)*"
    r"the (?:(?P<before>(?:year|one) before(?: (?:that|this))?|previous year|prior year)|"
    r"(?:year after(?: (?:that|this))?|next year|following year))\W*"
)
"""`and the year before?`, after the works of a year."""


def year_beside(said: str, last: Question) -> Works | None:
    """The works of the year before or after the one whose works were shown last."""
    found = _YEAR_BESIDE.fullmatch(said) if last.since else None
    if found is None or last.since is None:
        return None
    year = last.since.year + (-1 if found["before"] else 1)
    first = date(year, 1, 1)
    return Works(last.family, first, float((date(year + 1, 1, 1) - first).days))


def is_of_topic(said: str) -> bool:
    """Whether a folded message asks for works on a topic alone, which no works are kept by."""
    return _TOPIC_ALONE.fullmatch(said) is not None
