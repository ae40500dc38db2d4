"""Several people in one question: each is asked about alone, and none is set against another."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.about_people.family_names import TURNED
from bot.questions.about_people.person_names import (
    Sayer,
    is_capital,
    is_institution,
    name_at,
    place_in,
)
from bot.questions.about_people.whose import full_name_in, means_nothing
from bot.questions.tagging import tagged
from bot.questions.tags import T
from bot.questions.words.leads import LED
from bot.regex import regex

MOST = 6
_JOINED = " and "
"""What stands between the names of those whom one refused question is about."""
_AND = regex(
    r"\)?\s*(?:,\s*(?:(?:and|plus|also|then|or)\b)?|;|&|\+|\b(?:and|plus|or|then|as well as|"
    r"next to|beside|alongside|along with|together with)\b)\s*"
    r"(?:(?:also|please)\s+)*"
    r"(?:(?:look ?up|who is|tell me about|(?:one|another|the same) (?:of|on|for|about))\s+)?"
    r"(?=[^\W\d_])",
    re.IGNORECASE,
)
_POSSESSED = regex(r"['’]s?(?= and )")
"""`line up Ilva Marrowdene's and Jun Oskarell's work`."""
_AGAINST = regex(
    r"\s(?:vs\.?|versus|against|compared (?:to|with)|or is|(?:better|stronger|weaker) than)\s+",
    re.IGNORECASE,
)


_AT_TIME = regex(
    r"\s*(?:(?:at|@|on|around) (?=\d|\w+day\b))?(?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?|\w+day)\b"
    r"(?= (?:and|&|,)|,)",
    re.IGNORECASE,
)
"""`Ilva Marrowdene at 2 and Jun Oskarell at 3`."""


def others_in(text: str, person: str, sayer: Sayer) -> tuple[str, ...]:
    """Who and which labs are named right after a person, joined by `and` or the like."""
    name = person if TURNED.fullmatch(person) else re.split(r",| \(", person)[0]
    at = text.find(name)
    if at < 0:
        return ()
    found: list[str] = []
    rest = _after_place(_POSSESSED.sub("", text[at + len(name) :]), sayer)
    while (joined := _AND.match(rest)) and len(found) < MOST:
        rest = rest[joined.end() :]
        said, end = _one_more(rest, sayer)
        if not said:
            break
        after = _after_place(rest[end:], sayer)
        found.append(rest[: len(rest) - len(after)].strip(" ,"))
        rest = after
    return tuple(found)


def full_names_in(text: str, sayer: Sayer) -> str | None:
    """All full names in a text, as one question names them; None where there is none."""
    found: list[str] = []
    while len(found) < MOST and (person := full_name_in(text, sayer)):
        found.append(_alone(person, sayer))
        text = text.replace(person.partition(",")[0], "…")
    return _JOINED.join(dict.fromkeys(found)) or None


def _alone(person: str, sayer: Sayer) -> str:
    """A person without the next of a list, which stands as an institution does: `Ilva …, Jun …`."""
    name, _, place = person.partition(", ")
    place = place.partition(_JOINED)[0]
    if not place or TURNED.fullmatch(person):
        return person
    is_place = is_institution(place, sayer) or not _is_full(name_at(place)[0], sayer)
    return f"{name}, {place}" if is_place else name


def each_of(person: str | None) -> tuple[str, ...]:
    """Those whom a refused question is about, each by name."""
    return tuple(person.split(_JOINED)) if person else ()


def sets_people_against(text: str, sayer: Sayer) -> bool:
    """`Ilva Marrowdene vs Jun Oskarell`: whether one person is to be measured by another."""
    for found in _AGAINST.finditer(text):
        name, _ = name_at(text[found.end() :])
        if _is_full(name, sayer) and full_name_in(text[: found.start()], sayer):
            return True
    return False


def _after_place(rest: str, sayer: Sayer) -> str:
    """What follows the institution, or the hour, beside a name, where there is one."""
    if hour := _AT_TIME.match(rest):
        return rest[hour.end() :]
    place = place_in(rest, sayer).partition(" and ")[0]
    if not place or not is_institution(place, sayer):
        return rest
    return rest[rest.find(place) + len(place) :]


def _one_more(rest: str, sayer: Sayer) -> tuple[str, int]:
    """Another full name, or a lab, and where it ends."""
    name, end = name_at(rest)
    if _is_full(name, sayer):
        return name, end
    first = tagged(rest, sayer.lexicon, sayer.today)[:1]
    is_lab = bool(first) and first[0].kind is T.LAB and first[0].start == 0
    return (rest[: first[0].end], first[0].end) if is_lab else ("", 0)


def _is_full(name: str, sayer: Sayer) -> bool:
    words = name.split()
    is_name = len(words) > 1 and all(map(is_capital, words)) and means_nothing(name, sayer)
    return is_name and sayer.is_person(name, is_clear=True)


# Which of several people of a name is meant: `there are two Alan Turings, the one at Mila`.

_HOW_MANY: Final = r"(?:two|three|four|several|many|a few|some|multiple|different|more than one|\d)"
_THERE: Final = (
    rf"{LED}(?:there (?:are|must be|seem to be)|there['’]re|"
    r"(?:we|you) have|i see) (?:at least )?"
)
_MEANT: Final = (
    r"(?: (?:here|there|out there))?\s*[,;.:–—-]+\s*(?:(?:(?:but )?(?:i|we) (?:mean|want|meant|"
    r"am after|need)|which(?: one)? is|(?:mine|ours|it) is|it['’]s|only|look up|show me|what about|"
    r"take) )?(?:the one|him|her|the (?:guy|woman|man|person|researcher))"
)
_AT: Final = (
    r" (?:(?:who|that)(?:['’]s| is| works| worked) )?(?:at|from|of|with) (?:the )?"
    r"(?P<place>[^,;?!]{2,60}?)[\s.?!]*"
)
_NAME: Final = r"(?-i:[^\W\da-z_])[\w'’-]+(?: (?:(?-i:[^\W\da-z_])[\w'’.-]*|[a-z]{2,3}))+?"
_SEVERAL: Final = regex(
    rf"{_THERE}{_HOW_MANY} (?:people (?:called|named) (?P<called>{_NAME})|(?P<name>{_NAME}))"
    rf"{_MEANT}{_AT}",
    re.IGNORECASE,
    needs="there|have|see",
)


def one_of_several(text: str) -> str:
    """The text that looks up the one who is meant; the text itself where it says nothing of it."""
    found = _SEVERAL.fullmatch(text)
    if found is None:
        return text
    name = found["called"] or found["name"].removesuffix("s")  # `two Alan Turings`
    return f"look up {name}, {found['place']}"
