"""For how many people a budget, or chips that nobody is said to share, would do."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.compute.offers import REFERENCE_CHIP
from bot.conversation.memory import Hearing, Memory
from bot.questions.types import Floor, Kind, Level, Question, Understood
from bot.questions.words.leads import LED
from bot.regex import regex
from storage.records import Offer

_WHO: Final = r"(?:researchers?|people|ppl|persons?|folks|heads?|scientists?|hires|of us)"
_THAT: Final = r"(?:that|it|this|those|these)"
_GOOD: Final = (
    r"(?P<good>decent|enough|ok(?:ay)?|good|fine|reasonable|adequate|sufficient|comfortable|alright|"
    r"competitive|respectable|solid|workable|strong|compute[- ]dense|frontier|academic)"
)
_CARRY: Final = r"(?:carry|support|serve|feed|sustain|cover|do for|be enough for|last for|fit)"
_AT: Final = (
    r"(?: (?:at|on|with|to) (?:a|an|the|what you call)? ?(?P<at>decent|ok|good|reasonable|"
    r"workable|strong|compute[- ]dense|frontier|academic)"
    r"(?: (?:level|tier|standard|share|amount)(?: each)?)?)?"
)
_MAY: Final = r"(?:is|would|will|could|can|does|might)"
_SHAPES: Final = tuple(
    regex(rf"{LED}{shape}(?: then| each)?\W*$", re.IGNORECASE)
    for shape in (
        rf"for how many(?: {_WHO})? {_MAY} {_THAT}(?: (?:be|count as|still be|make))*"
        rf" (?:a )?{_GOOD}(?: (?:amount|share|level|offer|set-?up|cluster|allocation|deal))?",
        rf"how many(?: {_WHO})? {_MAY} (?:share|use|live (?:off|on)|work (?:on|with|off)) {_THAT}",
        rf"how many(?: {_WHO})? {_MAY} {_THAT}(?: be)? {_GOOD} for",
        rf"how many(?: {_WHO})? {_MAY} {_THAT}(?: (?:decently|comfortably|well))? {_CARRY}{_AT}",
        rf"how (?:large|big) (?:a|of a) (?:team|group) {_MAY} {_THAT} {_CARRY}{_AT}",
        rf"what (?:team|group) size {_MAY} {_THAT}(?: be)? {_GOOD} for",
        rf"what size (?:of )?(?:team|group) {_MAY} {_THAT} {_CARRY}{_AT}",
    )
)
_COMPARED: Final = regex(
    rf"{LED}(?:say|assume|suppose|let['’]?s say|with|for|call it|make it)? ?(?:it['’]?s )?"
    rf"(?:about )?\d+ {_WHO}\W+(?:.*\b)?"
    r"(?:compare|stack|look|hold|stand|fare|vs|versus|against)\b.*",
    re.IGNORECASE,
    needs="compare|stack|look|hold|stand|fare|vs|versus|against",
)
"""`say 20 researchers. how does that compare with Mistral`."""
_NO_TIER: Final = "“{}” taken as what we call workable, the tier below strong"
_PLAIN: Final = "taken as what we call workable for each, the tier below strong"


def for_how_many(text: str, memory: Memory, _: Hearing) -> Understood | None:
    """How many can have the tier that is named; what names none is taken as workable, aloud."""
    held = _unshared(memory.question)
    found = next((x for shape in _SHAPES if (x := shape.match(text))), None) if held else None
    if found is None or held is None:
        return None
    said = found.groupdict()
    word = (said.get("good") or said.get("at") or "").lower()
    named = word.replace(" ", "-")
    is_tier = named in {level.value for level in Level}
    level = Level(named) if is_tier else Level.WORKABLE
    notes = () if is_tier else (_NO_TIER.format(word) if word else _PLAIN,)
    return Understood(replace(held, floor=Floor(level=level)), notes)


def _unshared(last: Question | None) -> Question | None:
    """The budget or the chips spoken of; none that is ours as it is, nor spent on other chips."""
    if last is None or last.offer is None or last.labs or last.other or last.topic:
        return None
    is_budget = _is_budget(last.offer)
    on_other = is_budget and last.chips not in ((), (REFERENCE_CHIP,))
    if last.kind not in (Kind.OFFER, Kind.PRICE) or on_other or last.offer.each:
        return None
    if not is_budget and not (last.kind is Kind.OFFER and last.offer.chips):
        return None
    offer = replace(last.offer, researchers=None)
    return Question(Kind.DILUTION, offer=offer, assume=last.assume, as_of=last.as_of)


def _is_budget(offer: Offer) -> bool:
    return offer.usd_per_year is not None and not offer.chips


def budget_for_so_many(text: str, memory: Memory, hearing: Hearing) -> Understood | None:
    """The budget spoken of, for the people who are told, against the lab that is named."""
    last = memory.question
    if last is None or last.offer is None or last.uses_saved or not _COMPARED.match(text):
        return None
    d = hearing.draft(text)
    says_more = d.stacks or d.runs or d.usd_per_year
    if d.people is None or not d.labs or says_more or not _is_budget(last.offer):
        return None
    offer = replace(last.offer, researchers=d.people.amount)
    asked = Question(Kind.OFFER, offer=offer, labs=d.labs, chips=last.chips, assume=last.assume)
    return Understood(asked)
