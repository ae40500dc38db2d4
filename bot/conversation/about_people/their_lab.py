"""The lab of somebody who was looked up, and another lab than ours that they may go to."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.changing.people.to_person import called
from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.about_people.of_brief import Part, whole
from bot.questions.types import Kind, Question, Understood, Unreadable
from bot.questions.words.leads import LED
from bot.regex import regex
from storage.records import Offer

_PLACE: Final = (
    r"(?:(?:current|present|own|new|old) )?(?:lab|employer|company|place|firm|workplace|shop)"
)
_THAT_LAB: Final = (
    r"(?:that|this|the) (?:same )?(?:lab|employer|company|institution|institute|university|"
    r"organi[sz]ation|org|group|firm|place|shop)"
)
_LAB: Final = regex(
    r"\b(?:his|her|their|this (?:person|candidate|researcher)['’]s|(?:the )?candidate['’]s) "
    rf"{_PLACE}\b"
    r"|\bwhere (?:he|she|they) works?\b"
    rf"|\b{_THAT_LAB}\b(?=.*\b(?:they|it|compute|gpus?|chips?|clusters?|"
    r"hardware|big|large|size|many|much|us|ours?)\b)"
    r"|\b(?:(?:how (?:much|many)|what|which|whose) (?:compute|gpus?|chips?|hardware)|"
    r"how (?:big|large)|size of|compares?|against|vs|versus|stack up|measure up)\b.{0,20}"
    rf"\b{_THAT_LAB}\b"
    rf"|\bthe {_PLACE} (?:where )?(?:he|she|they)(?:['’]?s|['’]re)? ?(?:is|are|works?)? ?"
    r"(?:at|in|for|with)?\b",
    re.IGNORECASE,
)
_WHICH: Final = (
    "Which lab is that? I keep nobody's employer, so type the lab by its name, as in the examples."
    " Of a lab that is not in my table no compute is on record."
)
_SUCH: Final = ("us vs OpenAI", "how big is OpenAI")


def their_lab(text: str, last: Question, *, names_lab: bool) -> Unreadable | None:
    """Asks for the lab of the person spoken of by its name; None of other texts."""
    if last.person is None or names_lab or not (_LAB.search(text) or _is_named(text, last.person)):
        return None
    return Unreadable(_WHICH, _SUCH, is_plain=True)


def _is_named(text: str, person: str) -> bool:
    """`what does Ilva Marrowdene's lab have in gpus`: by the name of the person spoken of."""
    name = re.escape(person.partition(",")[0].strip())
    return re.search(rf"\b{name}['’]s {_PLACE}\b", text, re.IGNORECASE) is not None


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
_GETS_ONLY: Final = regex(
    rf"{LED}what (?:would|will|could|might|does|do) (?:he|she|they|(?:the|my|our|this) candidate)"
    r"(?: (?:personally|actually|really|even))? (?:get|have|be given|see)"
    r"(?: (?:there|over there))? (?:at|from|with) [a-z][\w.& -]{1,30}\W*",
    re.IGNORECASE,
)
"""Nothing else asked with it."""
_PAID: Final = regex(r"\b(?:pa(?:y|id|ys)|salar\w+|money|dollars?|equity|bonus\w*)\b|\$", re.I)
_CHANGES: Final = regex(
    rf"{LED}(?:what |how )?(?:does|would|will|do) "
    r"(?:that|it|this|those) (?:change|mean|make|do|help|look|matter)\b[^?\d]{0,30}?"
    r"\b(?:for|to|with) (?P<whom>[^?,;]+?)(?: now| then)?\W*",
    re.IGNORECASE,
)
_HER: Final = ("him", "her", "them", "this person", "the candidate")


def at_other_lab(told: Said, last: Question, hearing: Hearing) -> Understood | None:
    """Ours against the lab at which a message asks what the person spoken of would get.

    After our offer it may be anybody whom it is made to."""
    if len(told.labs) != 1 or not _GETS.search(told.whole) or _PAID.search(told.whole):
        return None
    if last.kind is Kind.OFFER and _GETS_ONLY.fullmatch(told.whole):
        return Understood(replace(last, labs=told.labs, save=False), (NOT_PUBLIC,))
    if last.kind is not Kind.CANDIDATE or not last.person:
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
    chips = last.offer_chips
    offer = Offer(chips=chips) if chips else None
    return about and replace(whole(about), topic=Part.OURS.value, offer=offer)
