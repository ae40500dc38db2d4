"""What the person spoken of would get at a lab, and what a changed offer means for their runs.

`how does that compare with what she'd get at OpenAI`: of no lab one person's share is public, so
that ours stands beside the lab's figure for each researcher, and that is said.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.changing.people.to_person import called
from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.about_people.of_brief import Part, whole
from bot.questions.types import Kind, Question, Understood
from bot.regex import regex
from storage.records import Offer

NOT_PUBLIC: Final = "what one person gets there is not public"
_GETS: Final = regex(
    r"\bwhat (?:does |do |would |could |will |might |can )?(?:he|she|they)(?:['’](?:d|ll)| would| "
    r"could| will| might| can)?(?: \w+)? (?:gets?|have|has)\b"
    r"|\b(?:could|can|would|will|might|do|does|did)\b.{1,40}"
    r"\b(?:give|offer|get|promise|provide|have)\b.{0,20}\b(?:him|her|them)\b"
    r"|\b(?:would|could|will|is|are) (?:he|she|they) (?:be |have |get )?(?:\w+ )?"
    r"(?:better off|more|less|better served)\b",
    re.IGNORECASE,
)
_PAID: Final = regex(r"\b(?:pa(?:y|id|ys)|salar\w+|money|dollars?|equity|bonus\w*)\b|\$", re.I)
_CHANGES: Final = regex(
    r"\W*(?:(?:and|so|ok|but|then|now)\b\W*)*(?:what |how )?(?:does|would|will|do) "
    r"(?:that|it|this|those) (?:change|mean|make|do|help|look|matter)\b[^?\d]{0,30}?"
    r"\b(?:for|to|with) (?P<whom>[^?,;]+?)(?: now| then)?\W*",
    re.IGNORECASE,
)
_HER: Final = ("him", "her", "them", "this person", "the candidate")


def at_other_lab(told: Said, last: Question, hearing: Hearing) -> Understood | None:
    """Ours against the lab at which a message asks what the person spoken of would get."""
    is_of_one = last.kind is Kind.CANDIDATE and last.person and len(told.labs) == 1
    if not is_of_one or not _GETS.search(told.whole) or _PAID.search(told.whole):
        return None
    if hearing.saved is None:
        return Understood(Question(Kind.LAB, labs=told.labs), (NOT_PUBLIC,))
    return Understood(Question(Kind.OFFER, uses_saved=True, labs=told.labs), (NOT_PUBLIC,))


def runs_on_changed(text: str, memory: Memory, hearing: Hearing) -> Question | None:
    """Somebody's published runs on the offer spoken of: `does that change anything for Ilva`."""
    last, found = memory.question, _CHANGES.fullmatch(text)
    if found is None or last is None or last.kind is not Kind.OFFER:
        return None
    whom = found["whom"]
    known = [each for each in all_asked(memory) if each.kind is Kind.CANDIDATE and each.person]
    if whom.lower() in _HER:
        about = known[0] if known else None
    elif whom in hearing.people:
        about = called(whom, known) or Question(Kind.CANDIDATE, person=whom)
    else:
        return None
    chips = last.offer.chips if last.offer else ()
    offer = Offer(chips=chips) if chips else None
    return about and replace(whole(about), topic=Part.OURS.value, offer=offer)
