"""What is said on top of roles, of what moved and of the digest: where, of whom, since when."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.rules.build import BUILD
from bot.questions.tags import T, When
from bot.questions.types import Kind, Question
from bot.questions.unclear.our_pay import PAY
from bot.questions.words.leads import LINK
from bot.regex import regex
from storage.records import Offer

_ADDS = regex(rf"^\W*(?:(?:{LINK}|can you|could you)\W+)*(?:add|include)\b", re.I)
"""`add Cohere`, to the labs whose roles are shown; `too` may mean that one alone."""
_WHO_HIRES = regex(
    rf"\W*(?:(?:{LINK}|great|thanks)\W+)*"
    r"(?:who(?:['’]?s| is| are)?|(?:which|what|any|are any|is any) (?:labs?|compan(?:y|ies))"
    r"(?: is| are)?|(?:is )?any(?:one|body))(?: (?:else|currently|actively|now|still|also))* "
    r"(?:hir(?:ing|es?)|recruit(?:ing|s)?|advertis(?:ing|es)|(?:has|have|got) (?:any )?"
    r"(?:open )?(?:roles|jobs|openings|positions|vacancies))\b"
)
"""`ok and who's hiring in Zurich`, of all labs and not of the one spoken of."""
OF_MARKET = (Kind.HIRING, Kind.MOVES, Kind.DIGEST)
_WEEK = 7


def market_kind(last: Question, said: Said) -> Kind | None:
    """Which kind a question about the market becomes; None where something else is named."""
    if said.offer or said.draft.runs or said.draft.chips:
        return None
    asks_roles = said.draft.has(T.ROLES) or said.asks_pay
    return Kind.HIRING if asks_roles else last.kind


def market(question: Question, said: Said, _saved: Offer | None) -> Question | None:
    """Roles: the grammar reads family, place, pay and time; what it finds replaces what was."""
    if question.kind not in OF_MARKET:
        return question
    told = BUILD[question.kind](said.draft, said.with_place)
    changed = {
        field: value
        for field in ("labs", "family", "topic", "work", "place", "since", "days", "as_of")
        if (value := getattr(told, field)) not in (None, ())
    }
    changed |= _times(changed, told)
    if said.denied and said.labs:
        changed["labs"] = said.labs
    elif said.labs and _ADDS.match(said.whole):
        changed["labs"] = tuple(dict.fromkeys((*question.labs, *said.labs)))
    if not said.labs and _WHO_HIRES.match(fold(said.whole)):
        changed["labs"] = ()
    if said.labs and question.topic == "prices":  # which no lab has: of it all news is meant
        changed.setdefault("topic", None)
    if question.topic == "split" and "family" in changed:  # one side of it alone is no split
        changed.setdefault("topic", None)
    if question.kind is Kind.DIGEST and _is_longer(said):  # than the week that a digest tells
        days = said.draft.days
        moved = replace(Question(Kind.MOVES, labs=question.labs), **changed)
        return replace(moved, days=days, since=None) if days else moved
    if question.kind is Kind.MOVES and not changed.keys().isdisjoint(("days", "since")):
        changed |= {"since": None} if "days" in changed else {"days": None}
    return replace(question, **changed) if changed else None


def _times(changed: Mapping[str, object], told: Question) -> dict[str, object]:
    """Of which time it is asked; what is posted as pay is of now, where no time is named."""
    if not changed.keys().isdisjoint(("since", "as_of")):  # of another time than before
        return {"since": told.since, "as_of": told.as_of}
    is_of_now = changed.get("topic") == PAY and "days" not in changed
    return {"since": None, "days": None} if is_of_now else {}


def _is_longer(said: Said) -> bool:
    """Whether a time of more than a week is named: `what about last month`."""
    named = (tag.value for tag in said.draft.tags if tag.kind is T.WHEN)
    spans = ((each.last - each.first).days for each in named if isinstance(each, When))
    return (said.draft.days or 0.0) > _WEEK or any(span > _WEEK for span in spans)
