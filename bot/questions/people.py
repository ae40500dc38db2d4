"""Questions about people: whose published work, for what purpose; who in the pool."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import cache

from bot.questions.lexicon import Lexicon
from bot.questions.of_whom import ID, speaks_of_offers
from bot.questions.people_words import (
    AROUND,
    CLEAR,
    MENTIONS,
    NAMED,
    NO_NAME,
    NOBODY,
    OPEN,
    POOL,
    PURPOSES,
    THE_PERSON,
)
from bot.questions.person_names import (
    NAMES_OTHERS,
    Sayer,
    is_capital,
    name_at,
    place_in,
    with_place,
)
from bot.questions.tagging import tagged
from bot.questions.tags import T, Tag
from bot.questions.types import Kind, Question

_QUOTED = re.compile(r'"\s*([^"]{1,120}?)\s*"')
_AS_WRITTEN = re.compile(r'\s*look up "\s*([^"]{1,120}?)\s*"', re.IGNORECASE)
"""How we write down whom somebody asked about, who may be called like a lab."""
_TURNED = re.compile(r"\s*([^\W\d_][\w'-]+), ([^\W\d_][\w'-]+)(?=\s*(?:$|[,;(?.]))")
"""`Marrowdene, Ilva`."""
_FLOP = re.compile(r"(?<![\w.])(\d+(?:\.\d+)?)\s?e\+?(\d{2})(?!\d)", re.I)
_LEAST_EXPONENT = 15
_WHEN = re.compile(
    r"[\s,.;!?]*(?:(?:today|tomorrow|tonight|later|soon|next week|this week|at \d\S*|on \w+day|"
    r"in an hour|this (?:morning|afternoon)|who is (?:he|she|that))[\s,.;!?]*)*",
    re.I,
)
"""What may follow the name of somebody whom one only says one will meet."""
_WITH_NAME = re.compile(r"\s+(?:with|of|for) [^\W\da-z_].*$")
_ARTICLES = re.compile(r"^(?:(?:an?|the|our|my|their|his|her|your|this|that|its)\s+)+", re.I)
_POLITE = re.compile(
    r"[\s,;:.!?–—-]*(?:\b(?:please|thanks|thank you|pls|thx)\b[\s,;:.!?]*)*$", re.I
)


def question_about(
    text: str, tags: Sequence[Tag], lexicon: Lexicon, today: date
) -> Question | None:
    """The question about people that a cleaned text with these tags asks, or None."""
    if pool := _pool(text):
        return pool
    if speaks_of_offers(_unquoted(tags, text)) or not _may_be(text):
        return None
    purpose, rest = purpose_in(text)
    sayer = Sayer(lexicon, today, text.isupper(), purpose is not None)
    person = _person(rest, sayer)
    if person is None and purpose:  # `prepare me for a call with …`
        person = _led(text, sayer)
        purpose = _WITH_NAME.sub("", purpose) if person else purpose
    if person is None and not _nobody().fullmatch(rest):
        return None
    return Question(Kind.CANDIDATE, person=person, purpose=purpose)


def _person(text: str, sayer: Sayer) -> str | None:
    return (
        _by_id(text)
        or _around(text, sayer)
        or _apart(text, sayer)
        or _led(text, sayer)
        or _bare(text, sayer)
    )


def _unquoted(tags: Sequence[Tag], text: str) -> Sequence[Tag]:
    """The tags outside a name in quotes, whose words mean nothing else."""
    quoted = _QUOTED.search(text)
    if quoted is None:
        return tags
    return [t for t in tags if t.end <= quoted.start() or t.start >= quoted.end()]


def purpose_in(text: str) -> tuple[str | None, str]:
    """Why somebody is looked up, and the text without it."""
    bare = _POLITE.sub("", text)
    for pattern in _purposes():
        if found := pattern.search(bare):
            said = _ARTICLES.sub("", found["said"].strip(" .,;:?!–—-"))
            if said:
                return said, f"{bare[: found.start()]} {bare[found.end() :]}".strip()
    return None, bare


def _pool(text: str) -> Question | None:
    if not _crowd().search(text):
        return None
    return Question(Kind.POOL, flop=flop_in(text))


def flop_in(text: str) -> float | None:
    """An amount of training compute in FLOP: `1e24`; a cleaned text holds powers of ten so."""
    found = _FLOP.search(text)
    if found is None or int(found[2]) < _LEAST_EXPONENT:
        return None
    return float(f"{found[1]}e{found[2]}")


def _by_id(text: str) -> str | None:
    found = ID.search(text)
    return found[0] if found else None


def _around(text: str, sayer: Sayer) -> str | None:
    for pattern, is_clear in _surrounding():
        for found in pattern.finditer(text):
            name, place = _split(_from_name(found["name"]), sayer)
            if name and sayer.is_person(name, is_clear):
                return with_place(name, place or place_in(text[found.end() :], sayer))
    return None


def _apart(text: str, sayer: Sayer) -> str | None:
    """`I call Ilva Marrowdene at 3, what is she used to`: named beside the question."""
    for pattern, _ in _surrounding():
        for found in pattern.finditer(text):
            if found["name"].lower() not in THE_PERSON:
                continue
            rest = f"{text[: found.start()]} {text[found.end() :]}".strip()
            led = (rest[each.end() :] for each in _mention().finditer(rest))
            for start in (*led, rest):
                if person := _named_at(start, sayer, is_clear=True):
                    return person[0]
    return None


def _from_name(said: str) -> str:
    """What was caught before a verb or an `'s`, without the words that lead to the name."""
    words = said.split()
    while words and words[0].lower().strip(".,") in (*NO_NAME, "s"):  # the s of `what's`
        words = words[1:]
    return " ".join(words)


def _split(said: str, sayer: Sayer) -> tuple[str, str]:
    """A name with its institution: `Ilva Marrowdene (Quillmere Labs)`, `… from OpenAI`."""
    if quoted := _QUOTED.fullmatch(said.strip()):
        return quoted[1], ""
    name, end = name_at(said)
    if not name:
        return "", ""
    rest = said[end:]
    place = place_in(rest, sayer)
    return (name, place) if place or not rest.strip(" ,)") else ("", "")


def _led(text: str, sayer: Sayer) -> str | None:
    if written := _AS_WRITTEN.match(text):
        return written[1]
    for pattern, is_clear in _leading():
        for found in pattern.finditer(text):
            if person := _named_at(text[found.end() :], sayer, is_clear):
                return person[0]
    for found in _before_name().finditer(text):
        small = text[found.end() :].strip(" .?!")
        if sayer.is_unheard_of(small):
            return small
    for found in _mention().finditer(text):
        person = _named_at(text[found.end() :], sayer, is_clear=True)
        if person and _WHEN.fullmatch(person[1]):
            return person[0]
    return None


def _named_at(rest: str, sayer: Sayer, is_clear: bool) -> tuple[str, str] | None:
    """The person who is named from here, with the institution, and what is said after."""
    if quoted := _QUOTED.match(rest.lstrip()):
        is_name = is_clear or sayer.has_purpose or not _is_known(quoted[1], sayer)
        return (quoted[1], rest.lstrip()[quoted.end() :]) if is_name else None
    if turned := _TURNED.match(rest):
        name = f"{turned[1]} {turned[2]}"
        if (is_clear or sayer.has_purpose) and sayer.is_person(name, is_clear):
            return turned[0].strip(), rest[turned.end() :]
    name, end = name_at(rest)
    if not name or not sayer.is_person(name, is_clear):
        return None
    place = place_in(rest[end:], sayer)
    after = rest.find(place, end) + len(place) if place else end
    return with_place(name, place), rest[after:].lstrip(")")


def _is_known(name: str, sayer: Sayer) -> bool:
    """Whether what was quoted is the name of a lab, chip or run and nothing more."""
    kinds = {tag.kind for tag in tagged(name, sayer.lexicon, sayer.today)}
    return bool(kinds) and kinds <= NAMES_OTHERS


def _bare(text: str, sayer: Sayer) -> str | None:
    """A full name alone: `Ilva Marrowdene, Quillmere Labs`."""
    name, end = name_at(text)
    if not name or not sayer.is_person(name, is_clear=False) or sayer.shouts:
        return None
    kinds = {tag.kind for tag in tagged(name, sayer.lexicon, sayer.today)} - {T.STOP}
    if kinds != {T.UNKNOWN} or not all(map(is_capital, name.split())):
        return None
    place = place_in(text[end:], sayer)
    return with_place(name, place) if place or not text[end:].strip(" .?!") else None


def _may_be(text: str) -> bool:
    """Whether any words are there that ask about a person, or one may stand alone."""
    return bool(_hint().search(text)) or text[:1].isupper()


@cache
def _hint() -> re.Pattern[str]:
    around = "|".join(re.sub(r"\?P<name>", "?:", pattern) for pattern, _ in AROUND)
    ids = r"openalex:|pool:|orcid:|\bA\d{6,12}\b|\d{4}-\d{4}-\d{4}-"
    return re.compile(rf"\b(?:{CLEAR}|{OPEN}|{MENTIONS})\b|{around}|{ids}", re.I)


@cache
def _surrounding() -> tuple[tuple[re.Pattern[str], bool], ...]:
    return tuple((re.compile(pattern, re.I), is_clear) for pattern, is_clear in AROUND)


@cache
def _leading() -> tuple[tuple[re.Pattern[str], bool], ...]:
    clear, either = re.compile(rf"\b(?:{CLEAR})\s+", re.I), re.compile(rf"\b(?:{OPEN})\s+", re.I)
    return (clear, True), (either, False)


@cache
def _before_name() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{NAMED})\s+", re.I)


@cache
def _mention() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{MENTIONS})\s+", re.I)


@cache
def _purposes() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.I) for pattern in PURPOSES)


@cache
def _crowd() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in POOL), re.I)


@cache
def _nobody() -> re.Pattern[str]:
    return re.compile(rf"(?:{NOBODY})", re.I)
