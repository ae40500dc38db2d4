"""`look up Ilva Marrowdene and Jun Oskarell, purpose: first call`: one question for each."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.memory import Hearing
from bot.questions.about_people.people import others_named
from bot.questions.types import Kind
from bot.questions.writing.canonical import to_text


def people_apart(text: str, hearing: Hearing) -> tuple[str, ...]:
    """A text about several people, or about one and a lab, as one for each."""
    asked = hearing.asked(text)
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
