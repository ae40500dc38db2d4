"""What is said to come beside the chips that are spoken of: `another 1024 are on order`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.memory import Hearing
from bot.questions.patterns import coded, compiled
from bot.questions.rules.terms import value_of
from bot.questions.tags import Number, T, Tag
from bot.questions.types import Kind, Question
from bot.regex import regex
from storage.records import Offer

_OF_THEM: Final = regex(
    r"\b(?P<part>half|(?:a|one) (?:third|quarter)|two thirds|three quarters|\d[\d,]*)"
    r" of (?:those|these|them)\b",
    re.IGNORECASE,
)
_COMES: Final = "(?=<gpu>? [<is><can><have>]* (?:[<status><opens>]|[<in><from><by><at>]* <when>))"
_MORE: Final = f"(?:<more>+ <num>|<num> <more>+|^<and> <num>){_COMES}"
_TO: Final = "<grow>+ (?:<to>|<upto>) <num>(?! [<people><staff><team>])"
_TIMES: Final = "<factor>(?! <our>? [<people><staff><team>])(?= [<in><from><by><at>]* <when>|$)"
_TEAM: Final = 3.0
"""Up to so many times as many people is a size that a team may grow to."""
_OTHERS: Final = frozenset((T.CHIP, T.FAMILY, T.SHAPE, T.PEOPLE, T.STAFF, T.TEAM, T.HIRE, T.LAB))


def chips_to_come(text: str, last: Question, hearing: Hearing) -> str:
    """The message with what comes told of the one chip that is spoken of; else as it was."""
    held, tags = held_offer(last, hearing), hearing.tags(text)
    if last.kind is Kind.DILUTION:
        return text  # of people, who may triple
    if len({each.chip for each in held.chips}) != 1 or any(t.kind in _OTHERS for t in tags):
        return text
    name = hearing.reader.words.directory.name(held.chips[0].chip)
    return (
        _of_them(text, tags, held, name)
        or _more(text, tags, held, name)
        or _grown(text, tags, held, name)
        or text
    )


def _of_them(text: str, tags: tuple[Tag, ...], held: Offer, name: str) -> str | None:
    """`half of them are not delivered yet`, of the chips that there are."""
    found = _OF_THEM.search(text)
    tells = any(tag.kind in (T.STATUS, T.OPENS) for tag in tags)
    uses = any(tag.kind in (T.RESEARCH, T.PRODUCT, T.GUARANTEE) for tag in tags)
    if found is None or not tells or uses or len(held.chips) != 1:
        return None
    whole = f"{found['part']} of the {held.chips[0].count.value:.10g} {name}"
    return f"{text[: found.start()]}{whole}{text[found.end() :]}"


def _more(text: str, tags: tuple[Tag, ...], held: Offer, name: str) -> str | None:
    found = compiled(_MORE).search(coded(tags))
    if found is None:
        return None
    number = next(tag for tag in tags[found.start() : found.end()] if tag.kind is T.NUM)
    end = tags[found.end() - 1].end
    return f"{text[:end]} {name}{text[end:]}" if value_of(number) > _heads(held) else None


def _grown(text: str, tags: tuple[Tag, ...], held: Offer, name: str) -> str | None:
    """`growing to 4096 next year`, `doubling next year`: what is added to what there is."""
    found = compiled(_TO).search(coded(tags)) or compiled(_TIMES).search(coded(tags))
    if found is None or len(held.chips) != 1:
        return None
    count, last = held.chips[0].count.value, tags[found.end() - 1]
    size = value_of(last) if isinstance(last.value, Number) else value_of(last) * count
    is_team = isinstance(last.value, Number) and size <= _TEAM * _heads(held)
    if size <= count or is_team:
        return None
    added = f"another {size - count:.10g} {name} planned"
    return f"{text[: tags[found.start()].start]}{added}{text[last.end :]}"


def _heads(held: Offer) -> float:
    return held.researchers.value if held.researchers else 0.0
