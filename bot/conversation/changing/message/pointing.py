"""Pointing back to an earlier question: `back to the Meta one`, `just the price part, shorter`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.conversation.changing.message.back_to import back_to_share, back_to_team
from bot.conversation.changing.message.comparison_meant import on_comparison
from bot.conversation.changing.message.field_spoken_of import field_spoken_of
from bot.conversation.changing.message.naming import named_again
from bot.conversation.changing.message.sites_meant import up_of_sites
from bot.conversation.changing.offer.part_for_team import left_again
from bot.conversation.changing.people.to_person import person_pointed_to
from bot.conversation.changing.question.turning import turned
from bot.conversation.memory import OFFERS, Hearing, Memory
from bot.questions.tags import Number, T
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED, LINK
from bot.questions.words.listing_words import region_in, section_alone
from bot.questions.words.site_places import place_of_sites
from bot.regex import is_of, regex
from storage.records import Offer

_WORDS: Final = {
    "hiring": Kind.HIRING, "roles": Kind.HIRING, "openings": Kind.HIRING, "jobs": Kind.HIRING,
    "price": Kind.PRICE, "prices": Kind.PRICE, "pricing": Kind.PRICE, "cost": Kind.PRICE,
    "offer": Kind.OFFER, "ranking": Kind.LEAGUE, "league": Kind.LEAGUE,
    "training": Kind.REACH, "cluster": Kind.REACH,
    "match": Kind.MATCH, "matching": Kind.MATCH, "lab": Kind.LAB,
    "size": Kind.LAB, "moves": Kind.MOVES, "pool": Kind.POOL, "digest": Kind.DIGEST,
    "hires": Kind.DILUTION, "dilution": Kind.DILUTION, "joiners": Kind.DILUTION,
    "placements": Kind.DILUTION,
}  # fmt: skip
_COMPARED: Final = (Kind.COMPARE, Kind.OFFER)
_SEVERAL: Final = {
    "list": (Kind.LEAGUE, Kind.POOL, Kind.HIRING),
    "compute": (Kind.OFFER, Kind.COMPARE, Kind.LAB, Kind.LEAGUE),
    "comparison": _COMPARED, "pair": _COMPARED, "ratio": _COMPARED, "ratios": _COMPARED,
    "gap": _COMPARED, "verdict": _COMPARED,
    **dict.fromkeys(("what-if", "whatif", "scenario", "hypothetical"), (Kind.OFFER, Kind.DILUTION)),
}  # fmt: skip
"""Words for answers of several kinds."""
_FIRST: Final = regex(r"first|1st|former", re.IGNORECASE)
_SECOND: Final = regex(r"second|2nd|latter|last|other", re.IGNORECASE)
_LEAD: Final = (
    r"^(?:(?P<before>[\w' ]{1,25}), )?\W*"
    r"(?:(?:and|ok|now|then|but|also|just|only|so|repeat|give me|show me|can i (?:have|see|get)|"
    r"i (?:only |just )?(?:need|want|meant?)|for|on|about|regarding)\W+)*"
)
_PART: Final = regex(
    rf"{_LEAD}(?:the|that) (?P<what>[\w.'-]+(?:(?: |/| and | & )[\w.'-]+)?) "
    r"(?:part|bit|half|piece|section|question|answer|thing|stuff)\b(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
"""`just the Meta bit again, as a table`, `ok and the first part but shorter`."""
_ONE: Final = regex(
    rf"{_LEAD}(?:the|that) (?P<what>{'|'.join(_WORDS)}) one\b[\s,:–-]*(?P<rest>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
"""`the hiring one for Berlin too`."""
_ORIGINAL_NUMBER: Final = regex(
    r"^\W*(?:back to [\w' ]{3,20}[.,:;]\W+)?"
    rf"(?:(?:{LINK}|with)\W+)*(?:the original|(?:the )?same) "
    r"(?P<what>\d[\d,]*k?)\b(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
"""`now the original 18 against Mistral`, `same 384 against DeepMind then`."""
_PLACE: Final = (
    r"(?:the )?(?P<what>first|second|last|other|former|latter)"
    r"(?: (?:one|question|answer|part|bit|half|thing))?"
)
_FOR_ONE: Final = regex(
    rf"^{LED}(?:for|on|about|as for|regarding) {_PLACE}"
    r"\s*[,:–-]\s*(?P<rest>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
"""`ok for the first: make it 15`."""
_ONE_WITH: Final = regex(
    rf"^{LED}{_PLACE}"
    r"[\s,]+(?P<rest>(?:but )?(?:with|at|for|using|as|in a|per) \S.*)$",
    re.IGNORECASE | re.DOTALL,
)
"""`the first one with 25`, where no two labs were spoken of last."""
_ONE_AGAIN: Final = regex(
    rf"^\W*(?:(?:and|ok|now|so|then|only|just|please|show me|give me|can i (?:have|see|get)|"
    rf"back to)\W+)*{_PLACE}"
    r"(?P<rest>[\s,;:–-]+(?:(?:again|once more)\b.*|(?:(?:please|only|but|and|now|then|just|"
    r"a bit|much|(?:in|as) (?:an?|one|two|three) (?:short )?(?:sentences?|lines?|table|chart)|"
    r"as csv|short(?:er|ly)?|brief(?:ly|er)?|tl;?dr|details?|longer)[\s,;–-]*)+))\W*$",
    re.IGNORECASE | re.DOTALL,
)
"""`the first one again but shorter`, `first part again, against Anthropic`, of two together."""
_ONLY: Final = regex(
    rf"^\W*(?:(?:{LINK}|i (?:only |just )?(?:need|want))\W+)*(?:only|just) "
    rf"(?:the )?(?P<what>{'|'.join(_WORDS)})\b(?P<rest>[\s,;–-]+"
    r"(?:(?:please|with|but|and|as|in|again)\b).*)?$",
    re.IGNORECASE | re.DOTALL,
)
"""`only the price, with source please`, of two answers."""
_TO_SHARE: Final = regex(
    rf"^\W*(?:(?:{LINK}|can you|could you)\W+)*(?:share|post|send|forward) the "
    r"(?P<what>\w[\w .&-]{1,30}?) (?:one|comparison|answer|table|result|ranking)\b",
    re.IGNORECASE,
)
"""`post the OpenAI one in the channel`."""
_FORMS: Final = (_ONLY, _PART, _ONE, _FOR_ONE, _ORIGINAL_NUMBER)
_BACK: Final = regex(
    r"\b(?:back (?:to|at)|return to) (?!(?:without|before)\b)(?P<what>[^,:;.?!–]+?)"
    r"(?P<rest>(?:[,:;–.?!]|\s(?:but|and|with)\s).*)?[\s.?!]*$",
    re.IGNORECASE | re.DOTALL,
)
_ORIGINAL: Final = regex(
    r"(?:very )?first (?:version|offer|numbers?|pair|comparison|one)|"
    r"(?:original|initial)(?: (?:version|offer|one|numbers?|set ?up|cluster|team))?",
    re.IGNORECASE,
)
"""`back to my first version`; the first of two questions is another one."""
_QUESTION: Final = regex(
    r"(?:what|which|who|how|why|when|where|is|are|do|does|did|can|could|would)\b", re.IGNORECASE
)
_WHY: Final = regex(rf"{LED}(?:why|how come|y)\b", re.IGNORECASE)
"""`why no number for xAI`, which is of the answer that xAI was in."""
_IN_PLACE: Final = regex(
    r"\w\W+(?:instead of|in place of|rather than|and not|not) (?P<who>[\w][\w .&'-]{1,30}?)\W*$|"
    r"\b(?:swap|replace|exchange|trade)(?:ped|d)?(?: out)? (?P<old>[\w][\w .&'-]{1,30}?) "
    r"(?:for|by|with) \w",
    re.IGNORECASE,
)
_AROUND: Final = regex(
    r"^(?:the|that|this|my) | (?:bit|part|half|piece|section|question|answer|thing|topic)$",
    re.IGNORECASE,
)
_SAME: Final = regex(
    r"(?:(?:and|but|with) )?(?:(?:the|ask|answer) )*same(?: (?:question|thing|again|one|please|for"
    r" (?:it|them|that|those)))*|(?:and )?(?:the )?question (?:again|as before)",
    re.IGNORECASE,
)
"""`back to B200. same question`: what was asked last, of what is gone back to."""
_OURS: Final = regex(r"our\b|(?:the |my )?(?:saved|real|actual|true)\b", re.IGNORECASE)
"""The saved offer, which is a question of its own."""
_AGAIN: Final = regex(
    r"^(?:\W*\b(?:again|once more|only|please|pls|then|but|and)\b)+", re.IGNORECASE
)


def _is_section(text: str, last: Question) -> bool:
    """`only prices`, of the week's news."""
    return last.kind is Kind.DIGEST and section_alone(text) is not None


def pointed_to(text: str, memory: Memory, hearing: Hearing) -> tuple[str, Memory]:
    """What is asked on about an earlier question, with that question as the last one.

    Nothing is left of a message that says no more than which question it means.
    """
    if person := person_pointed_to(text, memory):
        return person
    memory = on_comparison(text, memory)
    text, memory = _of_ours(*up_of_sites(*back_to_share(text, memory, hearing)), hearing)
    last = memory.question
    return _on_before(text, last, memory, hearing) if last else (text, memory)


def _on_before(text: str, last: Question, memory: Memory, hearing: Hearing) -> tuple[str, Memory]:
    if before := _of_an_earlier_one(text, last, memory, hearing):
        return text, before
    shared = _TO_SHARE.match(text)
    typed, text = text, f"back to {shared['what']}, share this" if shared else text
    found = next((m for form in _forms(memory) if (m := form.search(text))), None)
    back = None if found else _BACK.search(text)
    told = found or back
    if told is None or _OURS.match(told["what"]) or _is_section(text, last):
        return typed, memory
    is_earlier = back or (found and is_of(found, _ORIGINAL_NUMBER))
    others = tuple(each for each in memory.earlier if each != last)  # told in another form
    known = (*others, last) if is_earlier else (last, *others)
    named = _named(told["what"], hearing)
    if (meant := _meant(told["what"], named, known, memory)) is None:
        return typed, memory
    rest = _AGAIN.sub("", told["rest"] or "").strip(" ,:;–-.!")
    if back and named and _SAME.fullmatch(rest):
        return f"and {told['what']}", memory
    led = told.groupdict().get("before") or ""
    if led and _named(led, hearing):  # `now Mistral, only the hiring part`
        rest = f"{led} {rest}".strip()
    if rest and named < {*meant.labs}:
        rest = named_again(rest, Question(Kind.LAB, labs=tuple(named)))
    others = tuple(each for each in known if each is not meant)
    if not rest and named and named < {*meant.labs}:  # `only the Anthropic bit`
        meant = replace(meant, labs=tuple(lab for lab in meant.labs if lab in named))
    now = replace(memory, question=meant, earlier=others)
    if meant.kind is Kind.POOL:
        return text, now  # what is asked of it has to name it
    return rest if not rest or _QUESTION.match(rest) else f"and {rest}", now


def _of_ours(text: str, memory: Memory, hearing: Hearing) -> tuple[str, Memory]:
    """What is asked of ours as it was before, or of what was said of it last."""
    text, memory = back_to_team(*left_again(text, memory, hearing), hearing)
    return field_spoken_of(text, memory, hearing)


def _forms(memory: Memory) -> tuple[re.Pattern[str], ...]:
    """The ways to point back; `the first one` may be a lab, or a way that was offered."""
    if memory.question and len(memory.question.labs) > 1:
        return _FORMS
    is_offered = memory.choices and not memory.taken
    return (*_FORMS, _ONE_WITH) if is_offered else (*_FORMS, _ONE_WITH, _ONE_AGAIN)


def _of_an_earlier_one(
    text: str, last: Question, memory: Memory, hearing: Hearing
) -> Memory | None:
    """The memory with the earlier question that is meant by a lab: `why no number for xAI`.

    Or by one whose place another takes: `how about Cohere instead of Mistral`.
    """
    if _WHY.match(text):
        return _named_before(text, last, memory, hearing)
    gone = _IN_PLACE.search(text)
    return _named_before(gone["who"] or gone["old"], last, memory, hearing) if gone else None


def _named_before(text: str, last: Question, memory: Memory, hearing: Hearing) -> Memory | None:
    """The memory with the earlier question about the labs that a message names, if it is of those.

    None where they are those of the last question, or were not spoken of.
    """
    labs = {str(tag.value) for tag in hearing.tags(text) if tag.kind is T.LAB}
    if not labs or labs <= {*last.labs}:
        return None
    meant = next((each for each in memory.earlier if labs <= {*each.labs}), None)
    others = tuple(each for each in (last, *memory.earlier) if each is not meant)
    return replace(memory, question=meant, earlier=others) if meant else None


def _named(what: str, hearing: Hearing) -> frozenset[str]:
    """The labs, chips, runs and numbers that are named."""
    tags = hearing.tags(what)
    said = (tag for tag in tags if what[tag.start : tag.end].lower() != "one")  # `the Meta one`
    numbers = (tag.value.amount.value for tag in said if isinstance(tag.value, Number))
    names = (str(tag.value) for tag in tags if tag.kind in (T.LAB, T.CHIP, T.RUN))
    return frozenset((*names, *map(str, numbers)))


def _meant(
    what: str, named: frozenset[str], known: Sequence[Question], memory: Memory
) -> Question | None:
    """The question of the kind and with the names that are said, or the one of two by its place."""
    what = _AROUND.sub("", what.strip())
    if _ORIGINAL.fullmatch(what) and (original := _original((memory.question, *memory.earlier))):
        return original
    kinds = {kind for word in what.lower().split() for kind in _kinds(word)}
    last, others = memory.question, memory.earlier
    place = (region_in(what) or place_of_sites(f"in {what}")) if any(q.place for q in known) else ""
    if place:  # `the european list`
        known = sorted((q for q in known if q.place in (None, place)), key=lambda q: not q.place)
    if kinds or named or place:
        fits = (q for q in known if named <= _names(q) and (not kinds or q.kind in kinds))
        is_week = last is not None and last.kind in (Kind.DIGEST, Kind.MOVES)
        return next(fits, last if is_week and not (named or place) else None)
    if others and _ORIGINAL.fullmatch(what):
        return others[-1]
    if _SECOND.fullmatch(what) and (what, last and last.kind) != ("other", Kind.PRICE):
        return _second(last, others)
    unlike = (each for each in others if last and each.kind is not last.kind)
    return next(unlike, next(iter(others), None)) if _FIRST.fullmatch(what) else None


def _original(known: Sequence[Question | None]) -> Question | None:
    """The offer before anything of it was changed; None where none was spoken of."""
    kinds = OFFERS
    first = next((each for each in reversed(known) if each and each.kind in kinds), None)
    plain = turned(first, Kind.OFFER, None) if first else None
    return replace(plain, offer=None) if plain and first and first.uses_saved else plain


def _second(last: Question | None, others: tuple[Question, ...]) -> Question | None:
    """The second of two asked together: the last, or the one before a change of the first."""
    before = others[0] if others else None
    is_first_again = len(others) > 1 and last and last.kind is others[1].kind
    return before if is_first_again and last and before and last.kind is not before.kind else last


def _kinds(word: str) -> tuple[Kind, ...]:
    return _SEVERAL.get(word, (_WORDS[word],) if word in _WORDS else ())


def _names(question: Question) -> frozenset[str]:
    """The labs, chips, runs and numbers of a question."""
    offer = question.offer or Offer()
    held = (each.chip for each in offer.chips)
    amounts = (*(each.count for each in offer.chips), offer.researchers)
    told = (each.value for each in amounts if each)
    others = (question.people, question.days, offer.guaranteed_per_researcher)
    counts = (str(float(each)) for each in (*told, *others) if each)
    return frozenset((*question.labs, *question.chips, *question.runs, *held, *counts))
