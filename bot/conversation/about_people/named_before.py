"""What is asked of somebody who is named, where another was spoken of last.

`what should I say to Ilva`, after Jun: what is said of nobody by name would be of Jun.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.about_people.one_of_works import as_they
from bot.conversation.about_people.part_asked import part_asked
from bot.conversation.about_people.pronouns import pronoun_in
from bot.conversation.all_asked import all_asked
from bot.conversation.changing.message.pointing import pointed_to
from bot.conversation.changing.people.to_person import called
from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import is_refusal
from bot.questions.about_people.of_brief import whole
from bot.questions.types import Kind


def of_whom_meant(text: str, memory: Memory, hearing: Hearing) -> tuple[str, Memory]:
    """A message with the question that it goes on from as the last: that about who is named."""
    return _named_before(text, memory, hearing) or pointed_to(text, memory, hearing)


def _named_before(text: str, memory: Memory, hearing: Hearing) -> tuple[str, Memory] | None:
    last = memory.question
    if last is None or last.kind is not Kind.CANDIDATE or len(hearing.people) != 1:
        return None
    known = all_asked(memory)
    meant = called(hearing.people[0], known)
    is_another = meant is not None and meant.purpose and meant.person != last.person
    if meant is None or not is_another or pronoun_in(text):
        return None
    said = as_they(text, meant)
    part = part_asked(said, whole(meant), hearing)
    if part is None or part.topic is None or is_refusal(hearing.read(text)):
        return None  # what is asked of anybody else is read with the name
    others = tuple(q for q in known if q is not meant)
    return said, replace(memory, question=whole(meant), earlier=others)
