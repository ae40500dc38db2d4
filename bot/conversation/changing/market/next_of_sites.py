"""`and its successor?`, after a data centre whose name has a number: the one of the next number."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.questions.lab_parts import site_of
from bot.questions.types import Kind, Question, Reading, Understood
from bot.questions.words.leads import LED
from bot.questions.words.site_names import sites_begun
from bot.regex import regex

_THING: Final = r"(?: (?:ones?|sites?|campus|cluster|data ?cent(?:er|re)|facility|place))?"
_NEXT: Final = (
    r"successor|follow[- ]?up|sequel|next|newer|later|bigger brother|replacement|extension|"
    r"(?:one|site) (?:after|that (?:comes|came|follows) (?:after )?)(?: ?(?:it|that|this|one))?"
)
_BEFORE: Final = (
    r"predecessor|older|earlier|previous|original|smaller brother|"
    r"(?:one|site) (?:before|that (?:comes|came) before)(?: ?(?:it|that|this|one))?"
)
_ASKED: Final = regex(
    rf"{LED}(?:(?:what|how) (?:about|is|of|big is)|what['’]?s|tell me about|show me|and|same for|"
    r"how big is|is there|does it have)? ?"
    rf"(?:(?:its|the|their|that|a) )(?:(?:(?P<next>{_NEXT})|(?P<before>{_BEFORE})|sibling|"
    rf"sister|twin|brother|other)(?: (?P<name>[\w-]+))??){_THING}"
    r"(?: (?:of|to|for) (?:it|that|this))?(?: (?:then|now|too|please))*\W*",
    re.IGNORECASE,
)
_SURELY: Final = regex(
    r"success|predecess|sibling|sister|twin|brother|follow|sequel", re.IGNORECASE
)
"""What else of it could be newer, or the other one, is not known."""
_NUMBERED: Final = regex(r"(?P<name>.+) (?P<at>\d)")
_NONE: Final = "no other data centre on record goes by its name and a number"


def next_of_site(text: str, memory: Memory, hearing: Hearing) -> str:
    """The text as the data centre that is meant; as it was said where none is."""
    site = _meant(text, memory, hearing)
    return f"data centre {hearing.reader.words.directory.name(site)}" if site else text


def without_next(text: str, memory: Memory) -> Reading | None:
    """The data centre spoken of once more, with that none follows it; None of other texts."""
    last = memory.question
    is_asked = _ASKED.fullmatch(text) and _SURELY.search(text)
    if last is None or not site_of(last) or not is_asked:
        return None
    return Understood(Question(Kind.LAB, place=last.place), (_NONE,))


def _meant(text: str, memory: Memory, hearing: Hearing) -> str | None:
    last, directory = memory.question, hearing.reader.words.directory
    place = site_of(last) if last else None
    found = _ASKED.fullmatch(text) if place else None
    here = _NUMBERED.fullmatch(directory.name(place)) if place else None
    named = (found["name"] or "").lower() if found else ""
    if found is None or here is None or named not in ("", here["name"].lower()):
        return None
    alike = {site.name: site.slug for site in sites_begun(here["name"], directory)}
    step = 1 if found["next"] else -1 if found["before"] else 0
    if step:
        return alike.get(f"{here['name']} {int(here['at']) + step}")
    others = [slug for slug in alike.values() if slug != place]
    is_told = any(site_of(each) not in (None, place) for each in memory.earlier)
    return others[0] if len(others) == 1 and not is_told else None
