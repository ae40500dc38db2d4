"""What a message takes away, by its words: `6 people leave with 600 H100`, `500 fewer GPUs`.

A message is coded with one character a word of weight, so that a pattern says what stands together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from bot.compute.offers import chips_now
from bot.conversation.changing.offer.losing_words import LOSES
from bot.questions.patterns import coded, compiled
from bot.questions.rules.terms import value_of
from bot.questions.tags import Number, T, Tag
from bot.questions.types import Question, Understood
from bot.regex import regex
from storage.records import Offer, how_many

_COMPARING: Final = regex(r"fewer|less|smaller", re.IGNORECASE)
_AFTER_ONLY: Final = regex(
    r"(?:leav|quit|resign|depart|go(?!t\b)|goes|gone|went|mov|jump|defect|switch|are|is|die)\w*\b.*",
    re.IGNORECASE,
)
"""What is done by what is lost: `15 go away`, and not `go 15`."""
_GIVING: Final = regex(r"(?:giv(?:e|es|ing)|gave|hand(?:s|ed|ing)?)", re.IGNORECASE)
_BACK: Final = regex(r"\b(?:back|up|away)\b", re.IGNORECASE)
_ONLY: Final = regex(r"\b(?:only|just)\b", re.IGNORECASE)
_REMAINS: Final = regex(r"left", re.IGNORECASE)
"""`300 H100 left` are those that there still are."""
_OURS: Final = regex(r"ours", re.IGNORECASE)
_GAINS: Final = regex(r"get(?:s|ting)?|got|gain\w*|receiv\w*|br(?:ing|ings|ought)", re.IGNORECASE)
"""What follows it does not go: `sell 200 H100 and get 100 B200`."""
_IT: Final = regex(r"it", re.IGNORECASE)
_OF_HARDWARE: Final = regex(
    r"\b(?:s[eo]l[ld]\w*|return\w*|retir\w+|decommission\w*|scrap\w*|ditch\w*|dump\w*|break|broke\w*|fail\w*|"
    r"give|given|giving|gave|\w+ out|offline|down)\b",
    re.IGNORECASE,
)
"""Beside these, “them” are no people."""
_HARDWARE: Final = regex(r"\b(?:gpus?|chips?|cards?|accelerators?|cluster|compute)\b", re.I)
_HEADS: Final = regex(
    r"\b(?:people|persons?|team|researchers?|scientists?|engineers?|staff|heads?|headcount|"
    r"interns?|postdocs?|students?|colleagues|employees|us)\b",
    re.IGNORECASE,
)
_CHARS: Final = {
    T.NUM: "N", T.PCT: "P", T.CHIP: "C", T.GPU: "G", T.SITE: "G", T.BUDGET: "G", T.PEOPLE: "H",
    T.STAFF: "H", T.TEAM: "H", T.THEY: "T", T.OF: "O", T.BY: "B", T.COMMA: ",", T.AND: ",",
    T.WITH: ",", T.WORD: ".", T.TALK: ".", T.UNKNOWN: ".", T.OUR: ".", T.QTY: ".",
    T.TELL: ".", T.CAN: ".", T.ALL: ".", T.IF: ".", T.GETS: ".", T.US: "U", T.TO: ">",
    T.ASSUME: ".", T.UNTIL: ".", T.LAB: "A", T.HIRE: "+", T.MORE: "+", T.IS: ".", T.RESEARCH: ".",
}  # fmt: skip
_ANY: Final = "(?:CG?|G|H)"
_SO_MANY: Final = rf"[NP]\+?(?:O?\.{{0,3}}{_ANY}|O\.{{0,2}}T)"
_BY: Final = r"\.{0,2}B\.?[NP]"
_LISTED: Final = rf"{_SO_MANY}(?:,+\.{{0,2}}{_SO_MANY})*"
_GOES: Final = r"[LD](?!\.?>(?!A))"
_TO: Final = (
    rf"(?:(?:[CGH]\.{{0,2}}[LD]|[LD]\.{{0,2}}[CGH])\.{{0,2}}(?:xN)?>\.?N(?:{_ANY})?"
    r"|[LD]\.{0,2}>\.?NH)"
)
_TOO: Final = rf"[CGH](?:\.{{0,2}}[LD]\.{{0,2}}|\.{{0,4}})>\.?N(?:{_ANY})?"
"""What is named after it: `the H100s to 1024 and the team to 25`."""
_GONE: Final = regex(
    rf"{_TO}(?:,+\.{{0,3}}{_TOO})*"  # the team to 25
    rf"|(?:[CGH]\.?[LD]|[LD]\.{{0,2}}[CGH]){_BY}(?:,+\.{{0,3}}[CGH]{_BY})*"  # the team by 6
    rf"|L\.{{0,2}}B{_SO_MANY}"  # shrink by 6 people
    rf"|[NP]F\.{{0,2}}{_ANY}(?:,+[NP]F?\.{{0,2}}{_ANY})*|[NP]\.?{_ANY}F"  # 500 fewer GPUs
    r"|[GH]\.{0,2}PF"  # our team is 20% smaller
    rf"|L\.{{0,3}}{_LISTED}"  # lose 400 of the H100
    r"|[NP]O?\.{0,3}[HT]R"  # 30 people left
    rf"|(?P<by>L\.{{0,2}}N(?=>A)|(?:(?:{_LISTED}|N\+?)\.{{0,2}}|N\.{{1,2}},){_GOES}(?:,+\.?{_SO_MANY})*)"
    # lost 4 to Google, 15 go
)
_ITEM: Final = regex(
    rf"{_TO}|{_TOO}|[CGH]\.?[LD]?{_BY}|[GH]\.{{0,2}}PF|[NP][F+]?(?:O?\.{{0,3}}{_ANY}|O\.{{0,2}}T)|N"
)
_SUBJECT: Final = regex(r"(?:A\.{0,2}|(?<!O)(?<!O\.)T\.{0,2})[LD]")
"""`if they lose 500 H100`: not ours; `against Anthropic if we lose 8` is."""
_FROM_US: Final = regex(
    r"\b(?:poach\w*|hired? away|t[ao]kes?|took|snatch\w*|got)\b.*\b(?:us|ours?)\b", re.IGNORECASE
)
"""`Anthropic poached two of our people`."""


@dataclass(frozen=True, slots=True)
class Loss:
    """What goes: how many, or what part from 0 to 1 (`is_part`); `chip` is None of people.

    `is_left` tells that the amount is what there still is: `cut the team to 25`.
    """

    amount: float
    is_part: bool
    of_people: bool
    chip: str | None
    start: int
    end: int
    is_left: bool = False


class _Word(NamedTuple):
    char: str
    tag: Tag


def losses(tags: Sequence[Tag], text: str) -> tuple[Loss, ...]:
    """All that a message takes away from what is ours; none of one about somebody else."""
    words = tuple(_words(tags, text))
    code = "".join(word.char for word in words)
    code = code.replace("OU", "OT").replace("OI", "OG")
    if _SUBJECT.search(code) and not _FROM_US.search(text):
        return ()
    code = re.sub("[UI]", ".", code)
    if _ONLY.search(text):
        code = code.replace("R", "x")
    items = (
        (item, match["by"] is not None)
        for match in _GONE.finditer(code)
        for item in _ITEM.finditer(code, match.start(), match.end())
    )
    found = (_loss(words[item.start() : item.end()], is_alone=alone) for item, alone in items)
    return tuple(loss for loss in found if loss)


def beside(tags: Sequence[Tag], text: str) -> frozenset[T]:
    """The kinds of what is said besides the words of losing: `rent out` asks for no rent."""
    spans = [span for span in LOSES.finditer(text) if _is_losing(span, text)]
    return frozenset(tag.kind for tag in tags if not any(_overlap(tag, span) for span in spans))


def is_accounted(tags: Sequence[Tag], gone: Sequence[Loss], left: frozenset[float]) -> bool:
    """Whether each number is one that goes, or tells what is left (`25 stay`)."""
    numbers = [tag for tag in tags if tag.kind in (T.NUM, T.PCT)]
    return all(
        any(loss.start <= tag.start < loss.end for loss in gone) or value_of(tag) in left
        for tag in numbers
    )


def _words(tags: Sequence[Tag], text: str) -> Iterator[_Word]:
    """The tags by their characters; what words of losing cover is one of them."""
    spans = [span for span in LOSES.finditer(text) if _is_losing(span, text)]
    done: set[int] = set()
    for tag in tags:
        at = next((n for n, span in enumerate(spans) if _overlap(tag, span)), None)
        for missed in [n for n, span in enumerate(spans) if n not in done]:
            if missed != at and spans[missed].end() <= tag.start:
                done.add(missed)
                yield _lost(spans[missed])
        if at is None:
            yield _Word(_char(tag, text), tag)
        elif at not in done:
            done.add(at)
            yield _lost(spans[at])
            if _HEADS.search(text, spans[at].end(), tag.end):  # of `fewer people`, which is one tag
                yield _Word("H", Tag(T.PEOPLE, None, spans[at].end(), tag.end))
    yield from (_lost(span) for n, span in enumerate(spans) if n not in done)


def _is_losing(span: re.Match[str], text: str) -> bool:
    return not _GIVING.fullmatch(span[0]) or bool(_BACK.search(text, span.end()))


def _overlap(tag: Tag, span: re.Match[str]) -> bool:
    return tag.start < span.end() and span.start() < tag.end


def _lost(span: re.Match[str]) -> _Word:
    char = "F" if _COMPARING.fullmatch(span[0]) else "D" if _AFTER_ONLY.match(span[0]) else "L"
    char = "R" if _REMAINS.fullmatch(span[0]) else char
    return _Word(char, Tag(T.LOSE, None, span.start(), span.end()))


def _char(tag: Tag, text: str) -> str:
    if tag.kind is T.US and _HEADS.search(text[tag.start : tag.end].removesuffix("us")):
        return "H"  # `our team`
    typed = text[tag.start : tag.end]
    if _IT.fullmatch(typed):
        return "I"
    if _GAINS.fullmatch(typed):
        return "+"
    if (tag.kind is T.THEY or _OURS.fullmatch(typed)) and _OF_HARDWARE.search(text):
        return "G"
    if tag.kind in (T.OUR, T.WORD, T.TALK, T.UNKNOWN):
        if _HARDWARE.search(typed):
            return "G"
        if _HEADS.search(typed) and tag.kind is not T.OUR:
            return "H"
    return _CHARS.get(tag.kind, "x")


def _loss(words: Sequence[_Word], *, is_alone: bool) -> Loss | None:
    is_left = any(each.char == ">" for each in words)
    numbers = [each.tag for each in words if each.char in "NP"]
    number = numbers[-1 if is_left else 0] if numbers else None
    thing = next((each for each in words if each.char in "CGHTUI"), None)
    if number is None or (thing is None and not is_alone):
        return None
    chip = thing.tag if thing and thing.char == "C" else None
    return Loss(
        amount=abs(value_of(number)),
        is_part=number.kind is T.PCT,
        of_people=thing is None or thing.char in "HTU",
        chip=str(chip.value) if chip else None,
        start=words[0].tag.start,
        end=words[-1].tag.end,
        is_left=is_left,
    )


# What goes of all that there are, whose number is told again: `half of the 40 leave`.

_OF_ALL: Final = "(?<=[<num><pct>])<of>~<our>?~<num>(?!~[<pct><of>])"
_THINGS: Final = (T.CHIP, T.GPU, T.PEOPLE, T.STAFF, T.RESEARCHERS, T.TEAM)


def with_all_named(tags: Sequence[Tag], held: Offer) -> tuple[Tag, ...] | None:
    """The tags with what is counted in place of how many there are; None where it is another count.

    The number of all that there are goes nowhere itself.
    """
    found = compiled(_OF_ALL).search(coded(tags))
    if found is None:
        return tuple(tags)
    at = found.end() - 1
    kind = _counted(tags[at], held)
    if kind is None:
        return None
    is_named = at + 1 < len(tags) and tags[at + 1].kind in _THINGS
    whole = () if is_named else (Tag(kind, None, tags[at].start, tags[at].end),)
    return (*tags[:at], *whole, *tags[at + 1 :])


def _counted(number: Tag, held: Offer) -> T | None:
    """Whether there are so many people, or so many chips; None where neither."""
    if not isinstance(number.value, Number):
        return None
    count = value_of(number)
    if held.researchers is not None and held.researchers.value == count:
        return T.PEOPLE
    return T.GPU if any(each.count.value == count for each in held.chips) else None


# Chips that are down, and not gone: whoever rents them pays for them all the same.

_DOWN: Final = regex(
    r"\b(?:(?:always |all |usually )?down(?! to\b)|offline|dark|br(?:eak|eaks|oke|oken|eaking)|"
    r"fail(?:s|ed|ing)?|die[sd]?|dying|dead|maintenance|repairs?|"
    r"out of (?:order|service|action))\b",
    re.IGNORECASE,
)
_DOWN_GONE: Final = regex(
    r"\b(?:s[eo]ll?\w*|sold|return\w*|rid of|cut|reduc\w+|shr[iu]nk\w*)\b", re.I
)
_PAID: Final = (
    "chips that are down cost as much as before: the rent told is of the others alone, and nothing"
    " of the rent is saved"
)
_STILL_PAID: Final = "chips that are down cost as much as before: nothing of the rent is saved"


def are_down(text: str, gone: Sequence[Loss]) -> bool:
    """Whether chips go that are still ours."""
    is_of_chips = any(not loss.of_people for loss in gone)
    return is_of_chips and bool(_DOWN.search(text)) and not _DOWN_GONE.search(text)


def still_paid(gone: Sequence[Loss], asked: Question, held: Offer) -> Understood:
    """The question of what runs, its dollars with those of the chips that are down.

    Where some are down of one kind among several, the dollars are of the others; that is told.
    """
    left, had = (how_many(chips_now(each)) for each in (asked.offer or Offer(), held))
    kinds = {each.chip for each in held.chips}
    if len(kinds) > 1 and any(loss.chip or not loss.is_part for loss in gone):
        return Understood(asked, (_PAID,))
    idle = (asked.assume.idle or 0.0) + had - left
    return Understood(replace(asked, assume=replace(asked.assume, idle=idle)), (_STILL_PAID,))
