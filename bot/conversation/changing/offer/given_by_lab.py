"""What the lab spoken of gives somebody: `they offered him 200`, `and if they promise each 64`.

An offer of theirs stands against the one that was spoken of, and changes nothing of ours.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer, with_guaranteed
from bot.conversation.changing.offer.promised_to_one import promised_to_one
from bot.conversation.changing.question.turning import speaks_of
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened
from bot.conversation.saying import Said, said
from bot.questions.patterns import coded, compiled
from bot.questions.rules.given_by_lab import given_by_lab
from bot.questions.rules.terms import value_of
from bot.questions.tags import T
from bot.questions.types import Choice, Kind, Question, Reading, Unclear, Understood
from bot.questions.words.leads import LINK
from bot.questions.words.things import GPUS, HEAD
from bot.questions.writing.canonical import to_text
from bot.regex import regex
from storage.records import Amount, Offer

_TPUS: Final = regex(
    r"(?<=\d )(?:(?:of (?:its|their|them) )?(?:google )?tpus?(?: (?:chips|cores|cards))?)\b"
    r"(?![ -]?v?\d)",
    re.IGNORECASE,
)
_KINDS: Final = ("chip/tpu-v5e", "chip/tpu-v5p", "chip/tpu-v6e", "chip/tpu-v7")
"""Those that a lab may give today."""
_WHICH: Final = (
    "Which TPU is meant? Generations differ many times over, so ask which one it is."
    " No lab publishes what it gives to one person; it is taken as it was told."
)


def _which_tpu(
    text: str, read: Callable[[str], Understood | None], hearing: Hearing
) -> Unclear | None:
    """That it is asked which TPU is meant; None where none is named so, or none is given."""
    found = _TPUS.search(text)
    ways = tuple(_ways(text, read, hearing)) if found else ()
    return Unclear(None, _WHICH, ways, is_plain=True) if found and ways else None


def _ways(
    text: str, read: Callable[[str], Understood | None], hearing: Hearing
) -> Iterator[Choice]:
    directory = hearing.reader.words.directory
    for kind in _KINDS:
        name = directory.name(kind)
        reading = read(_TPUS.sub(name, text, count=1))
        if reading is not None:
            yield Choice(name, to_text(reading.question, directory))


_AFTER: Final = (Kind.OFFER, Kind.COMPARE, Kind.DILUTION, Kind.MATCH, Kind.LAB)
THEY_GIVE: Final = regex(
    r"\bthey(?=(?:['’](?:d|ll|re|ve))?(?: \w+){0,3} "
    r"(?:promis|guarant|offer|giv|provid|sa[iy]|t[eo]l)\w*\b)",
    re.IGNORECASE,
)
_THEY_SAY: Final = regex(
    r"\bthey(?:['’]ve| have)? (?:say|said|claim(?:ed)?|t(?:ell|old) (?:me|us|her|him))(?: that)? "
    r"(?=they\b)",
    re.IGNORECASE,
    needs="they",
)
"""`they say they'll give her 500`."""
_OF_THEIRS: Final = regex(
    rf"\W*(?:(?:{LINK}|or|what|how|if|about|it|that|was|were|is|make|say|rather|they|"
    r"theirs|the other one|her|him|gives?|gave|offer(?:s|ed)?|promised?|guaranteed?|would|only|"
    r"just)\W+)*(?P<number>\d[\d,]*)"
    r"(?:\W+(?:each|then|instead|rather|guaranteed|per|researcher|person|head))*\W*",
    re.IGNORECASE,
)
"""`and 128?`, once theirs stands beside ours: what they give is what is open."""
_RAISED: Final = regex(
    rf"\W*(?:(?:{LINK}|or|what|how|if|about|suppos(?:e|ing)|say|imagine|assume)\W+)*"
    r"(?:they(?:['’](?:d|ll|ve|re))?|theirs|(?:the |that |their )(?:other |rival )?(?:offer|one))"
    r"(?: (?:would|could|might|will|now|then|just|have|has|had|was|were|is|are|only|even))* "
    r"(?:rais|up|bump|increas|lift|improv|sweeten|chang|push|go|went|come|came|got|mov|cut|lower|"
    r"drop|reduc|increment)(?:p?s|p?ed|p?ing|es?|e?d)?"
    r"(?: (?:it|that|this|theirs|the|their|offer|number|promise|up|down|back))* (?:to|at) "
    r"(?:about |even |only )?(?P<number>\d[\d,]*)"
    rf"(?: {GPUS})?(?:\W+(?:each|then|instead|for (?:him|her)|of (?:his|her) own))*\W*",
    re.IGNORECASE,
    needs="to|at",
)
"""`what if they raised it to 128`, which is theirs whatever was said of ours since."""
_OF_THEM: Final = regex(r"\b(?:they|theirs|the other)\b", re.IGNORECASE)
_THEY_TIMES: Final = regex(
    rf"\W*(?:(?:{LINK}|what|if|say)\W+)*they(?:['’](?:d|ll)| would| could| will)?"
    r" \w+(?: (?:theirs|it|that|their offer))?(?: too| as well)?\W*",
    re.IGNORECASE,
)
_DOUBTED: Final = regex(
    r"\b(?:plausible|true|real|realistic|believ\w+|credible|correct|public|known|swears?|verif\w+|"
    r"anything on|evidence|sources?)\b",
    re.IGNORECASE,
)
"""Beside these it is asked whether it is so."""
_GIVES: Final = regex(r"\b(?:gave|give|offer|promise)\b", re.IGNORECASE)
_WE_PROMISE: Final = regex(
    rf"\W*(?:(?:{LINK}|or|what|how|if|about|say|rather|only|just|actually|maybe)\W+)*"
    r"(?:guarantee|promise|give|offer|make (?:it|that|our guarantee|the guarantee))\W+"
    r"(?:each |everyone )?(?P<number>\d[\d,]*)"
    rf"(?: guaranteed)?(?: (?:each|per {HEAD}))?"
    r"(?: (?:then|instead|rather))*\W*",
    re.IGNORECASE,
)
"""`then guarantee 32 each`: nobody is told to but we."""
_NUMBER: Final = regex(r"(?<![\w.])\d[\d,]*k?(?![\w.]|,\d)")
_EACH: Final = regex(r"\b(?:each|everyone|per)\b", re.IGNORECASE)
_GPUS: Final = regex(rf"(?<=\d )(?:(?:of (?:its|their|them) )?{GPUS})\b", re.IGNORECASE)
_THERE: Final = regex(r"\b(?:over )?there\b", re.IGNORECASE)
_LAB_GIVES: Final = (
    "<lab>~[<can><is><have><word>]*~[<guarantee><provides><gets><offer>]~[<they><word>]{0,2}~<num>"
)
_A_NAME: Final = (T.CHIP, T.FAMILY, T.NODE, T.RACK, T.PCT, T.MONEY)
_OURS_TOO: Final = regex(
    r"\W+(?:and|but|while|whereas|vs|versus|against)?\W*(?:that )?"
    r"we(?:['’](?:d|ll|re))?(?: (?:would|could|can|only|just|will))* "
    r"(?:giv\w+|gave|offer\w*|promis\w+|guarant\w+|have|go to) (?:her |him )?"
    r"(?P<ours>\d[\d,]*k?)(?: (?:gpus|chips)|(?: [a-z]+\d+s?)? (?:for|to) (?:her|him))?\W*$",
    re.IGNORECASE,
)
"""`Meta gives her 200 and we give 50`: what she would have of ours."""
_AS_OURS: Final = "chips taken as {}, as ours are"


def given_by_lab_then(text: str, memory: Memory, hearing: Hearing) -> Reading | None:
    """What was spoken of against what a lab is told to give; None where no lab gives anything."""
    last = memory.question
    if again := last and (
        _promised_by_us(text, last, hearing) or other_number(text, last, hearing)
    ):
        return again
    if again := last and _multiplied(text, last, hearing):
        return again
    if again := last and _ours_shared_by(text, last, hearing):
        return again
    if last and last.kind is Kind.CANDIDATE and not THEY_GIVE.search(text):
        last = None  # `she says OpenAI gives 500 per head`: beside ours, whoever says so
    if last and last.kind not in _AFTER:
        if hearing.saved is None or not tells_of_giver(said(opened(text), hearing)):
            return None
        last = None  # `she says DeepMind gives her 100 each`, after a run: beside ours
    if which := _which_tpu(text, lambda each: _theirs(each, last, hearing), hearing):
        return which
    ours_too = _OURS_TOO.search(text)
    theirs = _theirs(text[: ours_too.start()] if ours_too else text, last, hearing)
    if theirs is None or ours_too is None:
        return theirs
    both = Memory(theirs.question, tuple(each for each in (last, *memory.earlier) if each))
    ours = promised_to_one(f"give her {ours_too['ours']}", both, hearing)
    if not isinstance(ours, Understood):
        return ours
    return replace(ours, assumed=(*theirs.assumed, *ours.assumed))


def _theirs(text: str, last: Question | None, hearing: Hearing) -> Understood | None:
    """What they give, with what we have."""
    if _DOUBTED.search(text):
        return None
    with_lab = _with_lab(text, last, hearing) if last else text
    base = last if last and last.kind is not Kind.LAB else Question(Kind.OFFER, uses_saved=True)
    named = _with_chip(with_lab, base, hearing)
    told = said(opened(named), hearing)
    reading = hearing.read(named) if given_by_lab(told.draft) else None
    if not isinstance(reading, Understood) or not reading.question.other_terms:
        return None
    ours, chip = speaks_of(base), reading.question.other[0].chip
    as_of = last.as_of if last else None
    asked = replace(reading.question, offer=ours, uses_saved=ours is None, as_of=as_of)
    note = (_AS_OURS.format(hearing.reader.words.directory.name(chip)),)
    return Understood(asked, (*reading.assumed, *(note if named != with_lab else ())))


def _ours_shared_by(text: str, last: Question, hearing: Hearing) -> Understood | None:
    """`and with 20 people?`: ours among so many, and theirs as it was told."""
    told = said(opened(text), hearing)
    d, people = told.draft, told.draft.people
    is_of_pair = last.kind is Kind.COMPARE and last.other_terms is not None
    is_else = d.labs or d.names_any or d.more is not None or _OF_THEM.search(text)
    if not is_of_pair or people is None or is_else or not told.is_fragment:
        return None
    if last.offer and _is_of_one(last.offer):
        return None
    offer = replace(last.offer or Offer(), researchers=people.amount)
    return Understood(replace(last, offer=offer, save=False))


def _promised_by_us(text: str, last: Question, hearing: Hearing) -> Understood | None:
    """Beside theirs another share guaranteed to each of ours, where we are who promises it.

    A number alone is that of ours as well, once ours was the last to be told.
    """
    if last.other_terms is None:
        return None
    found = _WE_PROMISE.fullmatch(text)
    is_known = last.offer is not None and last.offer.guaranteed_per_researcher is not None
    is_of_each = bool(found) and ("guarant" in text.lower() or _EACH.search(text))
    if is_known and not found and not _OF_THEM.search(text):
        found = _OF_THEIRS.fullmatch(text)
        is_of_each = found is not None
    if found is None or not is_of_each or (last.offer and _is_of_one(last.offer)):
        return None
    number = float(found["number"].replace(",", ""))
    return Understood(with_guaranteed(last, number, hearing))


def tells_of_giver(told: Said) -> bool:
    """Whether a lab is named that gives something: `Meta promised her 300, can we match`."""
    return bool(compiled(_LAB_GIVES).search(coded(told.draft.raw)))


def other_number(text: str, last: Question, hearing: Hearing) -> Understood | None:
    """The same two offers with another number of chips in theirs."""
    terms = last.other_terms
    if terms is None or len(last.other) != 1 or not _is_of_one(terms):
        return None
    found = _OF_THEIRS.fullmatch(text) or _RAISED.fullmatch(_in_their_words(text, last, hearing))
    if found is None:
        return None
    is_ours = _GIVES.search(text) or (last.offer is not None and _is_of_one(last.offer))
    if is_ours and not _OF_THEM.search(text):
        return None  # `give her 200`, and another number where one of ours was told last
    count = Amount(float(found["number"].replace(",", "")))
    promised = count.value if terms.guaranteed_per_researcher is not None else None
    asked = replace(
        last,
        other=(replace(last.other[0], count=count),),
        other_terms=replace(terms, guaranteed_per_researcher=promised),
    )
    return Understood(asked)


def _in_their_words(text: str, last: Question, hearing: Hearing) -> str:
    """The message with `they` for the lab whose offer it is, and `GPUs` for the chips of that."""
    for tag in reversed(hearing.tags(text)):
        is_theirs = tag.kind is T.LAB and tag.value == last.other_lab
        if is_theirs or (tag.kind is T.CHIP and tag.value == last.other[0].chip):
            word = "they" if is_theirs else "GPUs"
            text = f"{text[: tag.start]}{word}{text[tag.end :]}"
    return text


def _multiplied(text: str, last: Question, hearing: Hearing) -> Understood | None:
    """`and they double theirs`, once theirs stands beside ours."""
    if last.other_terms is None or len(last.other) != 1 or not _THEY_TIMES.fullmatch(text):
        return None
    factor = next((tag for tag in hearing.tags(text) if tag.kind is T.FACTOR), None)
    if factor is None:
        return None
    count = Amount(last.other[0].count.value * value_of(factor))
    return Understood(replace(last, other=(replace(last.other[0], count=count),), save=False))


def _is_of_one(terms: Offer) -> bool:
    """Whether the chips are those of each, or of one person."""
    return bool(terms.each) or terms.researchers == Amount(1.0)


def _with_lab(text: str, last: Question, hearing: Hearing) -> str:
    """The message with the one lab that was spoken of in place of “they”."""
    if len(last.labs) != 1:
        return text
    text, name = _THEY_SAY.sub("", text), hearing.reader.words.directory.name(last.labs[0])
    return _THERE.sub(f"at {name}", THEY_GIVE.sub(name, text, count=1), count=1)


def _with_chip(text: str, last: Question, hearing: Hearing) -> str:
    """The message with the chip that was spoken of behind a number that names none."""
    kinds = {each.chip for each in held_offer(last, hearing).chips}
    names_some = any(tag.kind in _A_NAME for tag in hearing.tags(text))
    if names_some or len(kinds) != 1:
        return text
    name = hearing.reader.words.directory.name(kinds.pop())
    if _GPUS.search(text):
        return _GPUS.sub(name, text, count=1)
    return _NUMBER.sub(rf"\g<0> {name}", text, count=1)
