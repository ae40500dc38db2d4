"""`128 H100 for one researcher out of 1024 H100 for 30 people`: ours, told beside what one has."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from bot.conversation.memory import Hearing, Memory
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Understood
from bot.questions.words.leads import LED
from bot.questions.words.things import HEAD
from bot.regex import regex

_HAS: Final = (
    r"(?:['’](?:s|ve)| is| has| have| of| got| only| just| about| around| roughly| run| own| in "
    r"total)+"
)
_LEADS: Final = (
    r"(?:,? (?:out of|of)(?: (?:our|the|a total of|a))?|[,;.] (?:and |but )?(?:our |the |my )?"
    rf"(?:cluster|total|fleet|whole|we){_HAS})"
)
_OPENS: Final = (
    rf"^{LED}(?:(?:our |the |my )?(?:cluster|total|fleet|offer|we){_HAS} |(?:with|on) (?:our )?)?"
)
_SHARED: Final = (
    r"(?P<total>\d[\d,]*k?(?P<chip> ?[a-z]{1,3}\d+[a-z]?s?\b)?)"
    r"(?: (?:chips|gpus|of them))?"
    r"(?:,|,? and| for| with|,? shared (?:by|among|between)| across| between| among) "
    rf"(?P<heads>\d+) (?:{HEAD}s?|people|ppl|folks)\b"
)
_TEAM: Final = regex(rf"{_LEADS} {_SHARED}", re.IGNORECASE, needs="of|cluster|total|fleet|whole|we")
_TEAM_FIRST: Final = regex(
    rf"{_OPENS}{_SHARED}\s*[.,;:–-]+\s+(?=\w)",
    re.IGNORECASE,
    needs="researcher|person|head|scientist|capita|people|ppl|folks",
)
"""`we have 600 H100 for 20 people. a candidate wants 200 to himself`."""


class OfOurs(NamedTuple):
    """The message without its team, and the memory as if that had been asked about before."""

    text: str
    memory: Memory
    told: Question | None = None
    """The offer of the team, where the message tells it."""


def out_of_ours(text: str, memory: Memory, hearing: Hearing) -> OfOurs:
    """Both, where a message tells the team whose chips one is to have; else as they are."""
    found = _TEAM.search(text) or _TEAM_FIRST.match(text)
    if found is None:
        return OfOurs(text, memory)
    kind = "" if found["chip"] else _the_one_named(text, hearing)
    reading = hearing.read(f"{found['total']}{kind}, {found['heads']} researchers")
    if not isinstance(reading, Understood) or reading.question.offer is None:
        return OfOurs(text, memory)
    team = Question(Kind.OFFER, offer=reading.question.offer)
    rest = f"{text[: found.start()]}{text[found.end() :]}"
    return OfOurs(rest, memory.after(team), team)


def _the_one_named(text: str, hearing: Hearing) -> str:
    """The chip of the rest of the message: `he wants 128 H100, we have 1000 for 50 people`."""
    named = {str(tag.value) for tag in hearing.tags(text) if tag.kind is T.CHIP}
    return f" {hearing.reader.words.directory.name(named.pop())}" if len(named) == 1 else ""
