"""One data centre of those that were listed, by its place: `who owns the second one`."""

from __future__ import annotations

from typing import Final

from bot.answers import Answer
from bot.conversation.changing.market.on_record import tells_of_each
from bot.conversation.memory import Hearing, Memory
from bot.prose import Name
from bot.questions.lab_parts import site_of
from bot.questions.ordinals import ORDINAL, place_named
from bot.questions.sites_asked import SITE
from bot.questions.sites_told import lists_sites
from bot.questions.types import Understood
from bot.regex import regex

_THAT_ONE: Final = regex(
    rf"\b(?:the )?(?:{ORDINAL}|biggest|largest|top)"
    r"(?: (?:one|site|campus|cluster|data ?cent(?:er|re)|of (?:them|these|those|all)))*\b",
)
_ASKS: Final = regex(
    r"\b(?:who(?:se|['’]?s)?|where(?:['’]?s)?|when(?:['’]?s)?|how|what(?:['’]?s)?|is|does)\b"
)
_NO_MORE: Final = regex(
    r"\W*(?:(?:and|so|ok|but|which|what|whats|what['’]s|is|one|of them|the)\W+)*$",
)


def sites_in(answer: Answer) -> list[str]:
    """The data centres of a list that was told, in the order of its table."""
    rows = answer.table.rows if answer.table else ()
    facts = (x for row in rows for cell in row if not isinstance(cell, Name) for x in cell.facts)
    return list(dict.fromkeys(x.subject for x in facts if x.subject.startswith(SITE)))


def site_of_list(text: str, memory: Memory, hearing: Hearing) -> str:
    """The message with the data centre that it means by its name; as it was said where none is."""
    last, leads = memory.question, memory.leads
    if last is None or leads is None or not lists_sites(last):
        return text
    low = text.lower()
    found = _THAT_ONE.search(low) if _ASKS.search(low) else None
    if found is None:
        return text
    before, after = text[: found.start()], text[found.end() :]
    if _NO_MORE.fullmatch(before) and not after.strip(" ?.!"):
        return text  # `which is the biggest`
    if tells_of_each(text) and not place_named(text):
        return text  # which the list says, of the largest before the others
    named = f"{before}{hearing.reader.words.directory.name(leads)}{after}"
    read = hearing.read(named)
    is_of_it = isinstance(read, Understood) and site_of(read.question) == leads
    return named if is_of_it else text
