"""A whole question that speaks of what was named before: `what can it do`, `are they hiring`."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from bot.conversation.changing.turning import speaks_of
from bot.conversation.memory import Hearing
from bot.ledger import Directory
from bot.questions.types import Kind, Question, Reading, Understood, Unreadable
from storage.records import Offer

_IT = re.compile(
    r"\b(?:it|that|this|those|these|the same|the offer(?= (?:against|vs|versus|next to))|"
    r"such an? \w+)\b",
    re.IGNORECASE,
)
_THEY = re.compile(
    r"\b(?:they(?!(?:['’](?:ll|d|re))? (?:ask(?:ed|ing)?|wonder|want to know)\b)|"
    r"(?<!each of )(?<!everyone of )(?<!all of )them|their|theirs|that lab|this lab|those guys|"
    r"the lab|over there)\b",
    re.I,
)
"""What stands for a lab; those who ask are candidates."""
_NAMED_FIRST = re.compile(
    r"^\W*(?:and|what about|how about|or) [A-Z][\w ]{1,25}[,:–-]\s", re.IGNORECASE
)
"""`and SSI, do they publish anything`: they are who was named in the message."""
_THEIR_RUN = re.compile(r"\btheir(?=(?: latest| last)? [a-z]{1,6}-?\d[\w.-]*\b)", re.IGNORECASE)
"""`their V3`: a lab and a version name a run together."""
_SIZE = re.compile(r"(?<![\w.-])(\d+(?:\.\d+)?) ?b(?: (?:one|version|model))?(?!\w)", re.IGNORECASE)
_SIZED = re.compile(r"(.+)-\d+(?:\.\d+)?b")
_HALF = re.compile(
    r"\bhalf(?: of (?:it|them|that))?(?= (?:is |are |goes |go |was )?(?:for|to) research\b)",
    re.IGNORECASE,
)
_OF_THEM = re.compile(r"(?<=\d)\s+of (?:them|those|these)\b", re.IGNORECASE)
_NTH = re.compile(
    r"\bthe (?P<nth>first|former|1st|second|2nd|latter|last|third|3rd|middle)"
    r"(?: (?:one|lab|company|of (?:them|those|these|the (?:two|three))))?"
    r"(?= (?:have|has|had|is|are|was|do|does|did|runs?|uses?|pays?|hires?|hiring|bigger|larger|"
    r"grow|alone|on (?:its|their) own|only|instead|out|please|too)\b|'s\b|\W*$)",
    re.IGNORECASE,
)
_PLACES = {
    "first": 0, "former": 0, "1st": 0, "second": 1, "2nd": 1, "latter": -1, "last": -1, "third": 2,
    "3rd": 2, "middle": 1,
}  # fmt: skip
_AGAINST = re.compile(
    r"\b(?:against|versus|vs\.?|to|with|than|beside)\s+(?:that|those|these|this|them|it)\b"
    r"(?: per \w+| in total)?[\s.?!]*$",
    re.IGNORECASE,
)
_TO_THAT = re.compile(
    r"\b(?P<held>(?:compared?|compares|stack up|measure up|hold up|look|stand|fare) "
    r"(?:to|with|against|next to|beside)) (?:that|this|those|these)\b(?! \w+s\b)",
    re.IGNORECASE,
)
"""`how do we compare to that per researcher`, of a lab that was spoken of."""
_IT_AGAINST = re.compile(
    r"\b(?:it|that|this|ours|we)\b.{0,25}\b(?:against|versus|vs|next to|compared? (?:to|with))\b",
    re.IGNORECASE,
)
"""`how does it do against OpenAI and Meta`, after an offer."""
_WE = re.compile(
    r"\bhow (?:do|would|are|will) we (?:compare|stack up|look|do|measure up|hold up|fare)\W*$|"
    r"\bhow far (?:behind|ahead|off|away) are we\b",
    re.I,
)
_ITS = re.compile(r"\b(?:its|it|there)\b", re.IGNORECASE)
_SAVED = re.compile(r"\b(?:our (?:own )?offer|saved|our own)\b", re.IGNORECASE)
_NUMBER = re.compile(r"\d")
_ADVICE = re.compile(
    r"\b(?:say|tell|admit|concede|honest(?:ly)?|lead with|pitch|stress|mention|argue|argument)\b",
    re.I,
)
_OURS = re.compile(r"\b(?:ours?|my|mine|saved)\b", re.IGNORECASE)
_WHO = re.compile(r"\b(?:who|which|anyone|labs|everyone|all|companies)\b", re.IGNORECASE)
_THOSE = re.compile(r"\b(?:those|these|the (?:open )?(?:roles|jobs|openings|positions))\b", re.I)
_THERE = re.compile(r"\b(?:there|at theirs|over there)\b", re.IGNORECASE)
_FEW_WORDS = 3
_MORE_WORDS = 4
"""So many more where roles were spoken of already."""
_ALWAYS = (Kind.DILUTION, Kind.REACH)
"""Kinds that mean the offer of the conversation, also where they say “we”."""
_ABOUT_LAB = (Kind.LAB, Kind.HIRING, Kind.MOVES, Kind.DIGEST, Kind.COMPARE, Kind.MATCH)


def named_again(text: str, last: Question, *, names_lab: bool = False) -> str:
    """The message with the lab in place of “they”, where one lab was spoken of.

    In a message that names a lab itself, “it” and “there” are of that one.
    """
    if not last.labs:
        return text
    name = " and ".join(last.labs)
    if _NAMED_FIRST.match(text):
        return text
    text = _THEIR_RUN.sub(name, text)
    named = _THEY.sub(lambda m: f"{name}'s" if m[0].lower() in ("their", "theirs") else name, text)
    if named != text or names_lab:
        return named
    if last.kind in _ABOUT_LAB and last.offer is None:
        named = text = _TO_THAT.sub(rf"\g<held> {name}", text)
    if len(last.labs) == 1 and last.kind in _ABOUT_LAB and last.offer is None:
        return _ITS.sub(name, text, count=1)
    return named


def pointed_out(text: str, last: Question) -> str:
    """The message with the lab in place of `the first one`, where several were spoken of."""
    return _NTH.sub(lambda m: _nth_lab(m, last.labs), text)


def _nth_lab(said: re.Match[str], labs: tuple[str, ...]) -> str:
    """`the first one`, of several labs; as it was said where there are not so many."""
    place = _PLACES[said["nth"].lower()]
    return labs[place] if len(labs) > 1 and place < len(labs) else said[0]


def sized_again(text: str, last: Question, directory: Directory) -> str:
    """The message with a run's whole name in place of its size: `the 70B`, after Llama 405B."""
    found = _SIZE.search(text)
    base = _SIZED.fullmatch(last.runs[0]) if len(last.runs) == 1 and found else None
    sibling = f"{base[1]}-{found[1].lower()}b" if base and found else ""
    if not found or directory.get(sibling) is None:
        return text
    return f"{text[: found.start()]}{directory.name(sibling)}{text[found.end() :]}"


def counted_again(text: str, last: Question, name: Callable[[str], str]) -> str:
    """The message with the chip in place of “of them”, where one kind was spoken of."""
    held = last.offer.chips if last.offer else ()
    chips = {*last.chips, *(each.chip for each in held)}
    text = _HALF.sub("50%", text)
    if last.kind is Kind.DILUTION:
        return text  # it is people who join
    return _OF_THEM.sub(f" {name(chips.pop())}", text) if len(chips) == 1 else text


def carried(
    reading: Reading, text: str, last: Question, hearing: Hearing, spoken: Offer | None = None
) -> Reading:
    """The reading with the offer of the conversation, where the message means that one.

    `spoken` is the offer that was spoken of before a last question about nobody's offer.
    """
    asked = None if isinstance(reading, Unreadable) else reading.question
    if asked and (matched := _for_our_people(asked, last)):
        return Understood(matched)
    if not isinstance(reading, Understood):
        return reading
    question, named = reading.question, speaks_of(last) or spoken
    if _is_against_them(question, text, last):
        return replace(reading, question=replace(question, kind=Kind.OFFER, labs=last.labs))
    if question == Question(Kind.OFFER, uses_saved=True) and _is_of_it(text, last):
        return replace(reading, question=replace(last, save=False))
    if _is_it_against(question, text, last):
        return replace(reading, question=replace(last, labs=question.labs, save=False))
    if last.kind is Kind.PRICE and (prices := _both_prices(question)):
        return replace(reading, question=prices)
    if question.kind is Kind.HIRING and _is_of_their_roles(question, text, last):
        return replace(reading, question=replace(question, labs=last.labs))
    if named is None or not _lacks_chips(question) or _SAVED.search(text):
        return reading
    means_it = bool(_IT.search(text)) or question.kind in _ALWAYS or hearing.saved is None
    if question.kind not in (*_ALWAYS, Kind.OFFER) or not means_it:
        return reading
    own = question.offer or Offer()
    people = own.researchers or named.researchers
    offer = replace(named, researchers=people)
    goes_on = question.kind is last.kind or _is_dilution_of(question, last)
    labs = last.labs if goes_on and not question.floor else ()
    question = replace(question, labs=question.labs or labs)
    whole = replace(question, offer=offer, uses_saved=False, as_of=question.as_of or last.as_of)
    return replace(reading, question=whole)


def _is_against_them(question: Question, text: str, last: Question) -> bool:
    """`how do we stack up against that`, said of labs that were spoken of."""
    is_offer = question.kind in (Kind.OFFER, Kind.LEAGUE) and not question.labs
    is_against = _AGAINST.search(text) or (
        last.kind in (Kind.LAB, Kind.COMPARE) and _WE.search(text)
    )
    return is_offer and last.kind in _ABOUT_LAB and bool(last.labs and is_against)


def _both_prices(question: Question) -> Question | None:
    """The prices of two chips that are set against each other, one of each."""
    ours = question.offer.chips if question.offer else ()
    sides = (*ours, *question.other)
    is_one_each = question.kind is Kind.COMPARE and [each.count.value for each in sides] == [1, 1]
    chips = tuple(each.chip for each in sides)
    return Question(Kind.PRICE, chips=chips) if is_one_each else None


def _is_of_it(text: str, last: Question) -> bool:
    """`anything we have to admit?`: what speaks of us, and names nothing, is of the last offer."""
    if _NUMBER.search(text):
        return False
    is_ours = speaks_of(last) is None and _ADVICE.search(text)
    return last.kind is Kind.OFFER and bool(is_ours or not _OURS.search(text))


def _is_it_against(question: Question, text: str, last: Question) -> bool:
    """Whether labs that could be compared with each other are what the offer is held against."""
    of_labs = question.kind is Kind.COMPARE and not question.other
    return of_labs and last.kind is Kind.OFFER and bool(_IT_AGAINST.search(text))


def _is_dilution_of(question: Question, last: Question) -> bool:
    return question.kind is Kind.DILUTION and last.kind is Kind.OFFER


def _is_of_their_roles(question: Question, text: str, last: Question) -> bool:
    """`open roles?`, said of the lab that was spoken of: too short to ask for all labs."""
    few = _FEW_WORDS + (_MORE_WORDS if last.kind is Kind.HIRING else 0)
    is_short = len(text.split()) <= few or bool(_THOSE.search(text))
    bare = not question.labs and is_short and not _WHO.search(text)
    of_one = last.kind in (Kind.LAB, Kind.MOVES, Kind.DIGEST, Kind.HIRING) and len(last.labs) == 1
    return (bare and of_one) or bool(last.labs and not question.labs and _THERE.search(text))


def _for_our_people(question: Question, last: Question) -> Question | None:
    """What it takes to equal a lab, for the people of the offer that was spoken of."""
    people = last.offer.researchers if last.offer else None
    if question.kind is not Kind.MATCH or question.offer or people is None:
        return None
    return replace(question, offer=Offer(researchers=people), uses_saved=False)


def _lacks_chips(question: Question) -> bool:
    if question.offer is None:
        return question.uses_saved
    return not question.offer.chips and question.offer.usd_per_year is None and question.uses_saved
