"""Asking on about what opened and closed: in which kind of roles most did: `which team was hit`."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.heard import Asked, Form, Part, Picked
from bot.conversation.memory import Hearing, Memory
from bot.questions.clean import fold
from bot.questions.types import Kind, Question, Understood
from bot.regex import regex

_LED: Final = r"\W*(?:(?:and|so|ok|but|then|hm+|well)\W+)*"
_KIND: Final = (
    r"(?:(?:which|what|whose)(?: (?:kinds?|sorts?|types?) of)? (?:teams?|famil(?:y|ies)|functions?|"
    r"areas?|departments?|depts?|groups?|orgs?|units?|sides?|labs?|compan(?:y|ies)|roles?|jobs?|"
    r"part of (?:it|them|the (?:lab|board))|kinds?|sorts?)|where|in what)"
)
_CUT: Final = (
    r"(?:hit|cut|cuts|cutting|affected|clos(?:e|ed|ing|ures?)|los(?:t|ing|e|es)|shr[aiu]nk(?:ing)?|"
    r"drop(?:ped|ping|s)?|gone|removed|pulled|trimmed|suffer(?:ed|ing)?|fell|going down|down|"
    r"taken down|losses|disappear(?:ed|ing)?|hurt(?:ing)?)"
)
_GREW: Final = (
    r"(?:grew|grow(?:n|ing|s|th)?|add(?:ed|ing|s)?|open(?:ed|ing|ings|s)?|hir(?:e|ed|ing|es)|new|"
    r"posted|posting|expand(?:ed|ing)?|gain(?:ed|ing|s)?|up|going up)"
)
_REST: Final = (
    r"(?: (?:is|are|was|were|got|get|has|have|did|do|does|they|it|been|being|the|most|mostly|"
    r"hardest|worst|fastest|more|of|those|these|them|all|that|biggest|largest|in|at|by|from|at all|"
    r"there|mainly|roles?|jobs?|took|take|seen|saw|come|came|coming))*"
)
_CLOSED: Final = regex(rf"{_LED}{_KIND}{_REST} {_CUT}{_REST}\W*")
_OPENED: Final = regex(rf"{_LED}{_KIND}{_REST} {_GREW}{_REST}\W*")
_MOST: Final = regex(
    r"\b(?:most|mostly|hardest|worst|fastest|mainly|where|teams?|famil\w+|functions?|"
    r"areas?|departments?|depts?|groups?|orgs?|kinds?|sorts?|types?)\b"
)
_LAB: Final = regex(r"\b(?:labs?|compan(?:y|ies))\b")


def roles_of_moves(moves: Question) -> Question:
    """The openings of the time whose moves were told."""
    asked = Question(Kind.HIRING, labs=moves.labs, days=moves.days)
    return replace(asked, since=moves.since, as_of=moves.as_of)


def which_family(text: str, memory: Memory, _: Hearing) -> Asked | None:
    """The roles of the lab spoken of, by the kind of which most opened or closed."""
    last, low = memory.question, fold(text)
    if last is None or last.kind not in (Kind.MOVES, Kind.HIRING):
        return None
    is_of_labs = bool(_LAB.search(low))
    is_closed = bool(_CLOSED.fullmatch(low))
    if not (is_closed or _OPENED.fullmatch(low)) or not _MOST.search(low):
        return None
    if len(last.labs) != 1 and not is_of_labs:
        return None  # of several at once no family is told
    asked = last if last.kind is Kind.HIRING else roles_of_moves(last)
    asked = replace(asked, topic=None, family=None, labs=() if is_of_labs else asked.labs)
    part = Picked(Part.FAMILY_MOST, "closed" if is_closed else "opened")
    return Asked(Understood(asked), Form.PART, is_follow_up=True, part=part)
