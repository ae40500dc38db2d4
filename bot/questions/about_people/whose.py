"""Whose published work a text asks for: a name in the middle of a question, after it, beside it."""

from __future__ import annotations

import re
from functools import cache

from bot.heard_once import heard_once
from bot.questions.about_people.family_names import (
    TURNED,
    family_name,
    small_family_name,
    turned_name,
    turns_round,
)
from bot.questions.about_people.of_whom import ID
from bot.questions.about_people.person_names import (
    NAMES_OTHERS,
    Sayer,
    is_capital,
    is_initial,
    name_at,
    names_in_caught,
    place_in,
    with_place,
)
from bot.questions.tagging import tagged
from bot.questions.tags import T
from bot.questions.words.common_words import common
from bot.questions.words.name_words import MONTHS, PARTICLES
from bot.questions.words.people_words import (
    AROUND,
    CLEAR,
    MENTIONS,
    NAMED,
    OF_THEM,
    OF_WORK,
    OPEN,
    THE_PERSON,
)
from bot.regex import regex

QUOTED = regex(r'"\s*([^"]{1,120}?)\s*"')
_AS_WRITTEN = regex(r'\s*look up "\s*([^"]{1,120}?)\s*"', re.IGNORECASE)
"""How we write down whom somebody asked about, who may be called like a lab."""
_WHEN = regex(
    r"[\s,.;!?]*(?:(?:today|tomorrow|tonight|later|soon|next week|this week|"
    r"at (?>\d(?:[^\s,;!?]|,\d)*)|on \w+day|"
    r"in an hour|this (?:morning|afternoon)|who is (?:he|she|that)|"
    r"(?:what|anything)(?: (?:do|should|must|is there))?"
    r"(?: ?(?:i|we)(?: (?:should|need|have))?| (?:need|have))?(?: to)? know"
    r"(?: about (?:him|her))?|(?:prep|brief|prepare) me|(?:quick |short )?"
    r"(?:rundown|brief|background)|please|pls)[\s,.;!?]*)*",
    re.I,
)
"""What may follow the name of somebody whom one only says one will meet."""
_STARTS = regex(r"(?<![\w'’.-])(?=[^\W\d_])(?=\w)", re.UNICODE)
"""Where a word begins."""
_ANYTHING = regex(
    r"\b(?:got|have|hold|know|there|see|find|found) (?:anything|something) "
    r"(?:at all )?(?:on|about|by)\s+(?P<name>[^\W\d_]\w*(?:-\w+)?)"
    r"(?:\s+(?:here|already|yet|at all|on (?:record|file)))?[\s.?!]*$",
    re.IGNORECASE,
)
"""`do you have anything on Priyanka?`: of a lab that we don't know it is not asked so."""
_BEFORE_NAME = regex(rf"\b(?:{NAMED})\s+", re.I)
_MENTION = regex(rf"\b(?:{MENTIONS})\s+", re.I)
_OF_THEM = regex(OF_THEM, re.I)
_OF_WORK = regex(OF_WORK, re.I)
_FOR_ME = regex(r"[\s,]*(?:(?:for|4) (?:me|us)|please|pls|plz|quickly|now)?[\s,.?!]*", re.I)
_JOINED = regex(r"\s*(?:,\s*(?:and\b|or\b)?|\band\b|\bor\b|&|\+)\s*")
_MOST_SMALL = 4
_MAY_NAME = frozenset((T.UNKNOWN, T.STOP, T.WHEN, T.UNIT))
"""What a part of a name may mean besides: June is one, too, and so is Weeks;"""
ANY_WORD = _MAY_NAME | {T.WORD, T.DASH}
"""and so is Salt, where somebody is surely named."""


@heard_once(lambda text, sayer: (text, sayer))
def person_in(text: str, sayer: Sayer) -> str | None:
    """The person whom a text without its purpose is about, with the institution, or None."""
    return (
        _by_id(text)
        or _around(text, sayer)
        or _apart(text, sayer)
        or _placed(text, sayer)
        or _led(text, sayer)
        or _given_name(text, sayer)
        or _anywhere(text, sayer)
        or _bare(text, sayer)
    )


def hints() -> str:
    """A pattern of the words that ask about somebody."""
    around = "|".join(re.sub(r"\?P<name>", "?:", pattern) for pattern, _ in AROUND)
    ids = r"openalex:|pool:|orcid:|(?<!-)\bA\d{6,12}\b|\d{4}-\d{4}-\d{4}-"
    return rf"\b(?:{CLEAR}|{OPEN}|{MENTIONS})\b|{around}|{ids}|{OF_WORK}"


def _by_id(text: str) -> str | None:
    found = ID.search(text)
    return found[0] if found else None


def _around(text: str, sayer: Sayer) -> str | None:
    for pattern, is_clear in _surrounding():
        for found in pattern.finditer(text):
            for said in names_in_caught(found["name"], sayer):
                name, place = _split(said, sayer)
                if name and (sayer.is_person(name, is_clear) or sayer.is_unheard_of(name)):
                    beside = place or place_in(text[found.end() :], sayer)
                    return with_place(name, beside, sayer)
    return None


def _apart(text: str, sayer: Sayer) -> str | None:
    """`I call Ilva Marrowdene at 3, what is she used to`: named beside the question."""
    if not _OF_THEM.search(text) or THE_PERSON.isdisjoint(re.findall(r"\w+", text.lower())):
        return None
    for start in (*(each.end() for each in _MENTION.finditer(text)), 0):
        if person := _named_at(text[start:], sayer, is_clear=True):
            return person[0]
    return None


def _anywhere(text: str, sayer: Sayer) -> str | None:
    """`Ilva Marrowdene: which papers?`: a full name, and what is asked of nobody but a person."""
    return None if not _OF_WORK.search(text) else full_name_in(text, sayer)


@heard_once(lambda text, sayer, allowed=_MAY_NAME: (text, sayer, allowed))
def full_name_in(text: str, sayer: Sayer, allowed: frozenset[T] = _MAY_NAME) -> str | None:
    """The first full name in a text, wherever it stands, with the institution beside it.

    `allowed` are the meanings that its words may have.
    """
    if sayer.shouts:
        return None
    for each in _STARTS.finditer(text):
        named = _named_at(text[each.start() :], sayer, is_clear=True)
        if named and _is_full(named[0], sayer, allowed):
            return named[0]
    return None


def _is_full(person: str, sayer: Sayer, allowed: frozenset[T]) -> bool:
    """Whether two words or more that mean nothing else, in capitals, are somebody's whole name."""
    name = person if TURNED.fullmatch(person) else person.partition(",")[0]
    words = [word for word in name.replace(",", "").split() if word not in PARTICLES]
    kinds = {
        tag.kind for tag in tagged(" ".join(words).replace("'", ""), sayer.lexicon, sayer.today)
    }
    is_free = T.UNKNOWN in kinds and kinds <= allowed
    return len(words) > 1 and all(map(is_capital, words)) and is_free


def _split(said: str, sayer: Sayer) -> tuple[str, str]:
    """A name with its institution: `Ilva Marrowdene (Quillmere Labs)`, `… from OpenAI`."""
    if quoted := QUOTED.fullmatch(said.strip()):
        return quoted[1], ""
    name, end = name_at(said)
    if not name:
        return "", ""
    rest = said[end:]
    if _names_more(rest, sayer):
        return name, ""
    place = place_in(rest, sayer)
    return (name, place) if place or not rest.strip(" ,)") else ("", "")


def _names_more(rest: str, sayer: Sayer) -> bool:
    """Whether all that follows a name are others: `what have Ilva and Pavel worked on`."""
    is_joined = False
    while joined := _JOINED.match(rest):
        name, end = name_at(rest[joined.end() :])
        if len(name.split()) < 2 or not sayer.is_person(name, is_clear=True):
            return False
        rest, is_joined = rest[joined.end() + end :], True
    return is_joined and not rest.strip(" ,)")


def _led(text: str, sayer: Sayer) -> str | None:
    """The person who is named after words that lead to a name."""
    if written := _AS_WRITTEN.match(text):
        return written[1]
    for pattern, is_clear in _leading():
        for found in pattern.finditer(text):
            if person := _named_at(text[found.end() :], sayer, is_clear):
                return person[0]
    for found in _BEFORE_NAME.finditer(text):
        if small := _small_name(text[found.end() :], sayer):
            return small
    for found in _MENTION.finditer(text):
        person = _named_at(text[found.end() :], sayer, is_clear=True)
        if person and _WHEN.fullmatch(person[1]):
            return person[0]
    return None


def _placed(text: str, sayer: Sayer) -> str | None:
    """The family name alone with an institution, after words that lead to a name or by itself."""
    starts = (each.end() for pattern, _ in _leading() for each in pattern.finditer(text))
    for start in (*starts, 0):
        if person := family_name(text[start:], sayer):
            return person
    return small_family_name(text, sayer)


def _given_name(text: str, sayer: Sayer) -> str | None:
    """Somebody who is called by one name where nothing else is asked: `anything on Priyanka?`."""
    found = _ANYTHING.search(text)
    name = found["name"] if found else ""
    is_named = is_capital(name) and not sayer.shouts and sayer.is_person(name, is_clear=True)
    return name if name and is_named else None


def _small_name(rest: str, sayer: Sayer) -> str | None:
    """A name in small letters, where nothing else is said but a place or `for me`."""
    words = rest.strip(" .?!").split()
    for count in range(min(_MOST_SMALL, len(words)), 1, -1):
        name = " ".join(words[:count]).rstrip(",")
        after = rest[rest.index(words[count - 1]) + len(words[count - 1]) :]
        if not sayer.is_unheard_of(name):
            continue
        place = place_in(f",{after}" if words[count - 1].endswith(",") else after, sayer)
        if place or _FOR_ME.fullmatch(after):
            return with_place(name, place, sayer)
    return None


@heard_once(lambda rest, sayer, is_clear: (rest, sayer, is_clear))
def _named_at(rest: str, sayer: Sayer, is_clear: bool) -> tuple[str, str] | None:
    """The person who is named from here, with the institution, and what is said after."""
    if quoted := QUOTED.match(rest.lstrip()):
        is_name = is_clear or sayer.has_purpose or not _is_known(quoted[1], sayer)
        return (quoted[1], rest.lstrip()[quoted.end() :]) if is_name else None
    if whole := turned_name(rest, sayer):
        return whole, ""
    turned = TURNED.match(rest)
    if turned and turns_round(turned[2], sayer):
        name = f"{turned[1]} {turned[2]}"
        if (is_clear or sayer.has_purpose) and sayer.is_person(name, is_clear):
            return turned[0].strip(), rest[turned.end() :]
    name, end = name_at(rest)
    if not name or not sayer.is_person(name, is_clear):
        return None
    place = place_in(rest[end:], sayer)
    after = rest.find(place, end) + len(place) if place else end
    return with_place(name, place, sayer), rest[after:].lstrip(")")


def _is_known(name: str, sayer: Sayer) -> bool:
    """Whether what was quoted is the name of a lab, chip or run and nothing more."""
    kinds = {tag.kind for tag in tagged(name, sayer.lexicon, sayer.today)}
    return bool(kinds) and kinds <= NAMES_OTHERS


def _bare(text: str, sayer: Sayer) -> str | None:
    """A full name alone: `Ilva Marrowdene, Quillmere Labs`."""
    if turned := turned_name(text, sayer):
        return turned
    name, end = name_at(text)
    if not name or not sayer.is_person(name, is_clear=False) or sayer.shouts:
        return None
    if not all(map(is_capital, name.split())) or not means_nothing(name, sayer):
        return None
    place = place_in(text[end:], sayer)
    return with_place(name, place, sayer) if place or not text[end:].strip(" .?!") else None


def means_nothing(name: str, sayer: Sayer) -> bool:
    """Whether the words of a name mean nothing else; a month may be the given name."""
    words = [word for word in name.split() if not is_initial(word)]
    if len(words) > 1 and words[0].lower() in MONTHS and words[-1].lower() not in common():
        words = words[1:]
    kinds = {tag.kind for tag in tagged(" ".join(words), sayer.lexicon, sayer.today)}
    return kinds - {T.STOP} == {T.UNKNOWN}


@cache
def _surrounding() -> tuple[tuple[re.Pattern[str], bool], ...]:
    return tuple((regex(pattern, re.I), is_clear) for pattern, is_clear in AROUND)


@cache
def _leading() -> tuple[tuple[re.Pattern[str], bool], ...]:
    clear, either = regex(rf"\b(?:{CLEAR})\s+", re.I), regex(rf"\b(?:{OPEN})\s+", re.I)
    return (clear, True), (either, False)
