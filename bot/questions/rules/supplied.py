"""What one company gets from another: its contracts with that one, and no comparison of the two."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.questions.clean import fold
from bot.questions.lab_parts import LabPart
from bot.questions.rules.bystanders import SUPPLIERS
from bot.questions.rules.gather import Draft
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED
from bot.regex import regex

_LAB: Final = "\N{BULLET}"
"""What stands for each lab, in the order of the text."""


def _labs_named(d: Draft) -> tuple[str, ...]:
    """The labs in the order of the text, one as often as it is named."""
    return tuple(str(tag.value) for tag in d.raw if tag.kind is T.LAB)


def _labs_from(found: re.Match[str], labs: Sequence[str]) -> Sequence[str]:
    """Those that are marked in what was found of a marked text, with all after them."""
    return labs[found.string[: found.start()].count(_LAB) :]


def _with_labs_marked(d: Draft, text: str) -> str:
    """The text with a mark in the place of each lab, and with no other such mark."""
    text = text.replace(_LAB, " ")
    for tag in reversed([tag for tag in d.raw if tag.kind is T.LAB]):
        text = f"{text[: tag.start]}{_LAB}{text[tag.end :]}"
    return fold(text)


_MORE: Final = rf"(?P<more>(?:(?:,| and|, and| or| &) (?:the )?{_LAB})*)"
_GETS: Final = (
    r"(?:gets?|got|getting|buys?|bought|buying|rents?|rented|renting|leas(?:e|es|ed|ing)|"
    r"receiv(?:e|es|ed|ing)|order(?:s|ed|ing)?|purchas(?:e|es|ed|ing)|secured?)"
)
_GIVES: Final = (
    r"(?:sells?|sold|selling|suppl(?:y|ies|ied|ying)|provid(?:e|es|ed|ing)|rents?|rented|renting|"
    r"leas(?:e|es|ed|ing)|gives?|gave|giving|delivers?|delivered|ships?|shipped|hosts?)"
)
_FROM: Final = regex(
    rf"{_LAB} (?:[\w-]+ ){{0,3}}?{_GETS}\b[^,;?{_LAB}]{{0,40}}\bfrom {_LAB}{_MORE}",
    re.IGNORECASE,
    needs="from",
)
"""`how many chips did Anthropic get from Google and Amazon`."""
_TO: Final = regex(
    rf"{_LAB} (?:[\w-]+ ){{0,3}}?{_GIVES}\b[^,;?{_LAB}]{{0,40}}?{_LAB}(?P<more>)", re.IGNORECASE
)
"""`how many GPUs did CoreWeave sell to OpenAI`."""
_SUPPLIES: Final = regex(
    rf"^{LED}(?:does|do|did|is|are|has|have) {_LAB} (?:still |also |really |currently )*"
    rf"(?:suppl(?:y|ied|ying)|host(?:s|ed|ing)?) {_LAB}\W*$",
    re.IGNORECASE,
    needs="suppl|host",
)
"""`does CoreWeave supply OpenAI`: with compute, of which there is no need to speak."""
_PAYS: Final = regex(
    rf"{_LAB} (?:[\w-]+ ){{0,3}}?pa(?:y|ys|id|ying) {_LAB}{_MORE}", re.IGNORECASE, needs="pa"
)
"""`what does Anthropic pay Google for compute`."""
_BUYS: Final = regex(r"\b(?:buy|rent|leas|purchas)(?:e|es|s|ing|ed)?\b|\bbought\b", re.IGNORECASE)
_THINGS: Final = (T.GPU, T.BUDGET, T.CHIP, T.FAMILY, T.COST, T.SITE, T.BIG)
_OF_ELSE: Final = (
    T.VS, T.THAN, T.BEAT, T.MATCH, T.COMPARE, T.PEOPLE, T.STAFF, T.ROLES, T.HIRE, T.MOVES, T.US,
    T.OUR, T.OFFER, T.TRAIN, T.RUN, T.PER, T.SCOPE, T.MORE,
)  # fmt: skip
_BOTH: Final = 2


def supplied(d: Draft, text: str) -> Question | None:
    """The contracts of who gets compute, with those who give it; None where neither is said.

    What a lab gets of its own owner is a part of what that one has, and no contract.
    """
    if own := _part_of_fleet(d, text):
        return own
    labs = _labs_named(d)
    if not labs or d.stacks or d.people is not None:
        return None
    marked = _with_labs_marked(d, text)
    if pair := _on_whose_machines(d, marked) or _agreed(d, marked):
        return _with(pair[0], (pair[1],), d)
    is_of_chips = d.has(*_THINGS) or _BUYS.search(text) or _SUPPLIES.search(marked)
    if len(d.labs) < _BOTH or d.has(*_OF_ELSE) or not is_of_chips:
        return None
    found, is_got = _FROM.search(marked) or _PAYS.search(marked), True
    if found is None:
        found, is_got = _TO.search(marked), False
    if found is None:
        return None
    one, *others = _labs_from(found, labs)[: _BOTH + found["more"].count(_LAB)]
    whose, partners = (one, tuple(others)) if is_got else (others[0], (one,))
    return _with(whose, partners, d) if whose not in partners else None


def _with(whose: str, partners: tuple[str, ...], d: Draft) -> Question:
    asked = Question(Kind.LAB, labs=(whose,), topic=LabPart.CONTRACTS.value, as_of=d.as_of)
    return replace(asked, partners=partners)


_CLOUDS: Final = {
    "microsoft": r"(?:ms |microsoft )?azure",
    "amazon": r"aws|amazon web services",
    "google-deepmind": r"google cloud|gcp",
    "oracle": r"oracle cloud|oci",
    "coreweave": r"core ?weave",
    "lambda": r"lambda(?: labs)?",
    "crusoe": r"crusoe",
}
"""What machines to rent are called, by who rents them out."""
_CLOUD: Final = "|".join(f"(?P<c{at}>{words})" for at, words in enumerate(_CLOUDS.values()))
_EVER: Final = r"(?:(?:still|also|now|currently|really|mainly|mostly|already|actually|just|even) )*"
_ON: Final = (
    r"(?:us(?:e|es|ing|ed)|rent(?:s|ing|ed)?|runs?|running|train(?:s|ing)?|rel(?:y|ies|ying)|"
    r"buy(?:s|ing)?|bought|leas(?:e|es|ing)|hosted|on|with)"
)
_FILL: Final = (
    r"(?:(?:its|their|compute|chips|gpus|capacity|models?|anything|from|on|with|by|at|the|any) )*"
)
_END: Final = (
    r"(?:['’]?s?(?: (?:cloud|compute|capacity|chips|gpus|machines|clusters?|for|to|its|their|"
    r"training|train|inference|serving|research|any ?more|still|now|too|or|not|at all|these days)"
    r"(?:['’]s(?= \w))?)+)?\W*$"
)
_USES: Final = regex(
    rf"^{LED}(?:does|do|did|is|are|was|were|has|have) "
    rf"{_LAB} {_EVER}{_ON} {_FILL}(?:{_LAB}|{_CLOUD}){_END}",
    re.IGNORECASE,
    needs="use|using|rent|run|train|rely|relies|buy|bought|leas|hosted|on |with",
)
_NOT_BETWEEN: Final = (
    T.VS, T.THAN, T.BEAT, T.MATCH, T.COMPARE, T.PEOPLE, T.ROLES, T.HIRE, T.US, T.OUR, T.SUM,
)  # fmt: skip
"""What makes of two names something else than what one has from the other."""


def _on_whose_machines(d: Draft, marked: str) -> tuple[str, str] | None:
    """A lab, and who rents out the machines that it is asked to be on; None for other texts."""
    found = None if not d.labs or d.has(*_NOT_BETWEEN) else _USES.search(marked)
    if found is None:
        return None
    labs = _labs_named(d)
    if found.lastgroup is not None:
        return labs[0], tuple(_CLOUDS)[int(found.lastgroup[1:])]
    one, other = labs[:2]
    return (one, other) if other in SUPPLIERS and other != one else None


_WORDS: Final = r"(?:[\w-]+ ){0,3}?"
_PACT: Final = (
    r"(?:deals?|contracts?|agreements?|arrangements?|partnerships?|tie-?ups?|pacts?|commitments?)"
)
_AGREES: Final = (
    r"(?:agree[ds]?|agreeing|commit(?:s|ted)?|promise[ds]?|pledge[ds]?|partner(?:s|ed|ing)?|"
    r"arrange[ds]?|sign(?:s|ed|ing)?|struck|negotiate[ds]?|order(?:s|ed)?)"
)
_WITH: Final = (
    rf"{_LAB} {_WORDS}{_AGREES} {_WORDS}(?:with|to) {_LAB}"
    rf"|{_LAB}(?:['’]s)? {_WORDS}{_PACT} {_WORDS}with {_LAB}"
    rf"|{_LAB}(?:['’]s)?(?: and | & |[-/ ]){_LAB} {_WORDS}{_PACT}\b"
    rf"|\b{_PACT} {_WORDS}{_LAB} (?:and|with|has with|have with|&) {_LAB}"
    rf"|{_LAB} {_WORDS}ow(?:es?|ing) (?:to )?{_LAB}|\bow(?:es?|ing) {_LAB} to {_LAB}"
)
_PACTS: Final = regex(_WITH, re.IGNORECASE)
_SAYS_WITH: Final = regex(r"\b(?:with|to|between|ow(?:es?|ing))\b", re.IGNORECASE)
_OWED: Final = regex(
    rf"{_LAB} {_WORDS}(?:owed|paid|due) (?:\w+ )?(?:by|from) {_LAB}",
    re.IGNORECASE,
    needs="owed|paid|due",
)
"""`how much is Oracle owed by OpenAI`: of who pays."""


def _agreed(d: Draft, marked: str) -> tuple[str, str] | None:
    """A lab, and with whom its contracts are asked for; of two, who supplies is with whom."""
    labs = _labs_named(d)
    if len(labs) < _BOTH or d.has(*_NOT_BETWEEN):
        return None
    if found := _OWED.search(marked):
        supplier, payer = _labs_from(found, labs)[:_BOTH]
        return payer, supplier
    found = _PACTS.search(marked)
    if found is None:
        return None
    one, other = _labs_from(found, labs)[:_BOTH]
    if not _SAYS_WITH.search(marked) and SUPPLIERS.isdisjoint((one, other)):
        return None  # `contracts of OpenAI and Anthropic`, each with others
    if one in SUPPLIERS and other not in SUPPLIERS:
        one, other = other, one
    return (one, other) if one != other else None


_PART: Final = regex(
    r"\b(?:shares?|part|portion|fraction|percent(?:age)?|proportion|slice|how (?:much|many))\b|%"
)
_FLEET: Final = regex(
    r"\w(?:['’]?s|['’])?(?: (?:whole|entire|own|total|ai|running|global))*"
    r" (?:fleet|chips|gpus|tpus|compute|accelerators|machines|hardware|capacity|silicon)\b"
)
_NO_FLEET: Final = (
    T.PEOPLE, T.STAFF, T.RESEARCHERS, T.COST, T.MONEY, T.ROLES, T.HIRE, T.SIGNED, T.US,
    T.OUR, T.MATCH, T.RESEARCH, T.PRODUCT, T.SCOPE,
)  # fmt: skip


def _part_of_fleet(d: Draft, text: str) -> Question | None:
    """The question about what the owner has, told with the part of it that its lab uses."""
    low = fold(text)
    if d.stacks or d.has(*_NO_FLEET) or not (_PART.search(low) and _FLEET.search(low)):
        return None
    tags = [tag for tag in d.raw if tag.kind is T.LAB]
    told = {fold(text[tag.start : tag.end]): str(tag.value) for tag in tags}
    if len(told) != _BOTH or not _is_one_house({*told.values()}):
        return None
    lab = max(told.values(), key=len)
    return Question(Kind.LAB, labs=(lab,), topic=LabPart.FLEET.value, as_of=d.as_of)


def _is_one_house(slugs: set[str]) -> bool:
    """Whether both names are of one lab, or of a lab that goes by its owner's name."""
    shortest = min(slugs, key=len)
    return all(slug == shortest or slug.startswith(f"{shortest}-") for slug in slugs)
