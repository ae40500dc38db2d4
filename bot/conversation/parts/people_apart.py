"""Several people in one message, each looked up for what is said of all of them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.about_people.purpose_stated import states_purpose
from bot.conversation.memory import Hearing
from bot.questions.about_people.of_rights import NAME
from bot.questions.about_people.people import others_named
from bot.questions.about_people.person_names import Sayer
from bot.questions.about_people.purposes import purpose_in
from bot.questions.about_people.several_people import each_of, full_names_in
from bot.questions.in_pool import whom_in_pool
from bot.questions.types import Kind, Question
from bot.questions.writing.canonical import to_text
from bot.regex import regex

_WORKS_AND_CHIPS: Final = regex(
    r"^(?P<works>.*\b(?:publish\w*|papers?|works?|written|wrote|put out|preprints?|articles?)\b.*?)"
    r"(?:[,;?]+ *(?:and )?|,? (?:and|then|plus|also) )(?P<chips>(?:would|will|could|can|is|are|do|"
    r"does) (?:only |just )?\d[\d,.]*k? [a-z]{1,3}\d{2,4}[a-z]?s?)\b"
    r"(?: (?:do|work|suffice|(?:be )?(?:enough|ok(?:ay)?|sufficient|fine)|cover|for|to|repeat|redo|"
    r"reproduce|run|it|that|this|those|them|him|her|here|then|us))*\W*$",
    re.IGNORECASE,
    needs="publish|paper|work|writ|wrote|put out|preprint|article",
)
"""`what has she published and would 128 H100 do`."""


def works_and_chips(text: str, last: Question | None) -> tuple[str, ...]:
    """What was published by whom was looked up, and if so many chips are enough; else the text.

    Nobody is looked up for it who was not yet: then it is asked first what for.
    """
    found = _WORKS_AND_CHIPS.match(text)
    person = last.person if last and last.kind is Kind.CANDIDATE and last.purpose else None
    if found is None or person is None:
        return (text,)
    return found["works"].strip(), f"{found['chips']} be enough for that"


def people_apart(text: str, hearing: Hearing) -> tuple[str, ...]:
    """A text about several people, or about one and a lab, as one for each."""
    asked = hearing.asked(text)
    if told := _side_by_side(text, asked, hearing):
        return told
    if asked is None or asked.kind is not Kind.CANDIDATE or not asked.person or asked.topic:
        return (text,)
    others = others_named(text, asked, hearing.reader.words, hearing.today)
    if not others:
        return (text,)
    why = f", purpose: {asked.purpose}" if asked.purpose else ""
    name, _, place = asked.person.partition(", ")
    if any(place.startswith(other) for other in others):  # who is no institution
        asked = replace(asked, person=name)
    texts = [to_text(asked, hearing.reader.words.directory)]
    for other in others:
        named = hearing.asked(f"look up {other}")
        is_person = named is not None and named.kind is Kind.CANDIDATE
        texts.append(f"look up {other}{why if is_person else ''}")
    return tuple(texts)


_BESIDE: Final = regex(
    r"\b(?:next to|beside|alongside|side[- ]by[- ]side|line (?:\w+ )?up|in parallel|in turn|"
    r"one after the other|put .{3,60} together)\b",
    re.IGNORECASE,
    needs="next to|beside|alongside|by side|by-side|line|parallel|in turn|one after|together",
)


def _side_by_side(text: str, asked: Question | None, hearing: Hearing) -> tuple[str, ...]:
    """Each of those who are to be shown beside each other, as `put A next to B` names them."""
    in_pool = whom_in_pool(text)
    is_open = asked is None or (asked.kind is Kind.CANDIDATE and not asked.topic)
    if not in_pool and not (is_open and _BESIDE.search(text)):
        return ()
    why, rest = purpose_in(in_pool or text)
    sayer = Sayer(hearing.reader.words, hearing.today, text.isupper(), has_purpose=True)
    names = each_of(full_names_in(rest, sayer))
    if in_pool:
        return tuple(text.replace(in_pool, name) for name in names) if len(names) > 1 else ()
    because = f", purpose: {why}" if why else ""
    return tuple(f"look up {name}{because}" for name in names) if len(names) > 1 else ()


_LABELLED = regex(r"\W*(?:reason|purpose)\s*[:=–-]", re.IGNORECASE)
"""How it is said that what follows is why somebody is looked up."""
_NAMED = regex(NAME)


def with_purposes(found: tuple[str, ...], hearing: Hearing) -> tuple[str, ...]:
    """The parts, with why somebody is looked up as part of the question about them."""
    joined = list(found[:1])
    for part in found[1:]:
        is_purpose = states_purpose(part) and _LABELLED.match(part)
        if is_purpose or (states_purpose(part) and _is_of_somebody(joined[-1], hearing)):
            sign = "" if joined[-1].endswith((".", "?", "!")) else ","
            joined[-1] = f"{joined[-1]}{sign} {part}"
        else:
            joined.append(part)
    return tuple(joined)


def _is_of_somebody(part: str, hearing: Hearing) -> bool:
    """Whether a part asks of a person, also what is refused: `compare Ilva and Jun`."""
    asked = hearing.asked(part)
    is_named = bool(hearing.people or _NAMED.search(part))
    is_refused = asked is not None and asked.kind is Kind.REFUSAL and is_named
    return asked is not None and (asked.kind is Kind.CANDIDATE or is_refused)
