"""Of who is named, where nothing else of a message is understood."""

from __future__ import annotations

from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Hearing
from bot.questions.about_people.purposes import purpose_in
from bot.questions.types import Kind, Understood


def of_one_named(text: str, hearing: Hearing) -> tuple[Heard, ...]:
    """`need something on pavel quist`: of who is named, where nothing else is understood."""
    if len(hearing.people) != 1 or any(map(str.isdigit, text)):
        return ()
    why = purpose_in(text)[0]
    said = ", purpose: ".join(filter(None, (f"look up {hearing.people[0]}", why)))
    asked = hearing.read(said)
    is_person = isinstance(asked, Understood) and asked.question.kind is Kind.CANDIDATE
    return (Asked(asked),) if is_person else ()
