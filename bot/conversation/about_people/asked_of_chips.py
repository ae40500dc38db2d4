"""What is asked of chips after a brief, ours or others: of which run, or of one share of ours."""

from __future__ import annotations

from bot.conversation.about_people.on_chips import on_chips
from bot.conversation.about_people.one_of_works import as_they, one_meant
from bot.conversation.about_people.our_offer_for import our_offer_for
from bot.conversation.about_people.part_asked import part_asked
from bot.conversation.memory import Hearing
from bot.questions.about_people.of_brief import Part
from bot.questions.clean import clean, fold
from bot.questions.types import Question, Reading


def asked_of_chips(
    text: str, last: Question, alone: Reading, hearing: Hearing, *, is_of_others: bool
) -> Question | None:
    """The runs of the brief on chips, of the one run that is meant; or what one has of ours."""
    if found := our_offer_for(text, last, alone, hearing) or on_chips(text, last, hearing):
        return one_meant(fold(clean(text)), found)
    part = None if is_of_others else part_asked(as_they(text, last), last, hearing)
    return part if part and part.topic == Part.SHARE else None
