"""What is asked of somebody who was spoken of before, is named now, or is still to be picked."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.about_people.on_chips import on_chips
from bot.conversation.about_people.one_of_works import as_they, size_in, without_size
from bot.conversation.about_people.our_offer_for import our_offer_for
from bot.conversation.about_people.part_asked import part_asked
from bot.conversation.about_people.pronouns import pronoun_in
from bot.conversation.about_people.purpose_stated import states_purpose
from bot.conversation.about_people.whom_offered import for_purpose
from bot.conversation.all_asked import all_asked
from bot.conversation.changing.message.pointing import pointed_to
from bot.conversation.changing.people.to_person import called
from bot.conversation.memory import Hearing, Memory
from bot.conversation.replies.picking import picked, refuses_all
from bot.conversation.saying import is_refusal
from bot.questions.about_people.of_brief import ADVICE, Part, whole
from bot.questions.about_people.purposes import without_label
from bot.questions.clean import clean, fold
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Reading, Unclear, Understood, Unreadable
from bot.regex import regex
from storage.records import Offer

# `would 2,048 H100 be overkill for him`, `for Jun, what can I say about our compute`: an offer laid
# over the last one would say nothing of the person. What is theirs or ours alike stays as it was.

_SUFFICES: Final = regex(
    r"\b(?:enough|suffic\w+|overkill|plenty|too (?:much|many|few|little|small|big)|get(?:ting)? by|"
    r"cope|make do|manage|handle|repeat|reproduce|re-?run|re-?do|re-?train)\b"
)
"""What is asked of chips for somebody, and of no share of them."""
_OTHERS: Final = frozenset((T.LAB, T.MONEY, T.ROLES, T.RUN))
"""What advice on somebody's works is no answer to: `what do I tell her about OpenAI`."""
_THAT: Final = regex(r"\b(?:that|this|those|these|it|so many|that many)\b(?! (?:is|was)\b)")
_RUNS: Final = regex(r"\b(?:his|her|their) (?:[\w-]+ ){0,2}?(?:runs?|models?|papers?|works?)\b")
"""`could we repeat her largest run`, which no run of a table is."""
_PAPERS: Final = regex(
    r"\b(?:his|her|their|['’]s) (?:[\w-]+ ){0,2}?(?:papers?|works?|publications?|records?|data)\b",
    re.I,
)


def of_person_before(
    text: str, alone: Reading, memory: Memory, hearing: Hearing
) -> Question | None:
    """The part of the brief of the person meant, after another question, or None."""
    last = memory.question
    if last is None or last.person or is_refusal(alone):
        return None
    said = fold(clean(text))
    size = size_in(said)
    about = _whom(text, memory, hearing, is_sized=size is not None)
    if about is None or not about.purpose:
        return None
    if size and not pronoun_in(text):
        asked = on_chips(without_size(text), about, hearing)
        return replace(asked, work=size, family=None) if asked else None
    part = part_asked(as_they(text, about), about, hearing)
    if part and part.topic == Part.SHARE:
        return part
    names_others = any(tag.kind in _OTHERS for tag in hearing.tagged(clean(text)))
    if part and part.topic in ADVICE and not names_others:
        return part
    if _asks_source(alone) and _PAPERS.search(text):
        return replace(whole(about), topic=Part.WORKS.value)
    if part and part.topic == Part.OURS and not names_others and _RUNS.search(said):
        return part
    if not _SUFFICES.search(said):
        return None
    found = on_chips(text, about, hearing) or our_offer_for(text, about, alone, hearing)
    return found or _on_those(said, about, last)


def _asks_source(alone: Reading) -> bool:
    """Whether the source of what was told is asked for, and of nothing that is named."""
    return isinstance(alone, Understood) and alone.question == Question(Kind.SOURCE)


def _on_those(said: str, about: Question, last: Question) -> Question | None:
    """`would that be overkill for Ilva`: on the chips of the offer that was told last."""
    chips = last.offer.chips if last.offer and last.kind is Kind.OFFER else ()
    if not (chips or last.uses_saved) or not _THAT.search(said):
        return None
    offer = Offer(chips=chips) if chips else None
    return replace(whole(about), topic=Part.OURS.value, offer=offer)


def _whom(text: str, memory: Memory, hearing: Hearing, *, is_sized: bool) -> Question | None:
    """The last question about the one who is named, else whom `he` or `the 70B` is said of."""
    known = [each for each in all_asked(memory) if each.kind is Kind.CANDIDATE and each.person]
    if hearing.people:
        return called(hearing.people[0], known) if len(hearing.people) == 1 else None
    is_of_run = memory.question is not None and memory.question.kind is Kind.REACH
    is_meant = pronoun_in(text) or (is_sized and not is_of_run)
    return known[0] if known and is_meant else None


# What is asked of somebody who is named, where another was spoken of last.
#
# `what should I say to Ilva`, after Jun: what is said of nobody by name would be of Jun.


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


# What is asked of `her` or of `those` while it is open who is meant: that is asked again.
#
# It is of nobody spoken of before, of no lab and of no offer of ours.

_STILL: Final = "Of whom? I asked whom you mean, and go on once that is told."
_SOMEBODY: Final = Question(Kind.CANDIDATE, person="?", purpose="?")
_THOSE: Final = regex(
    r"\b(?:those|these|them|they|their|it|that|this|the \w+ one)\b"
    r"|^\W*(?:(?:and|so|ok|but)\W+)*which (?:one|of the (?:two|three|four|five|\d)|is)\b"
)


def still_whom(text: str, memory: Memory, hearing: Hearing) -> Unclear | None:
    """The question whom a message means, which was left open, or None.

    Why they are looked up is kept in each of the ways, so that it need not be said again.
    """
    is_open = memory.asks_whom and memory.choices and not hearing.people
    if not is_open or picked(text, memory) or refuses_all(text, memory):
        return None
    why = without_label(text.strip(" .!")) if states_purpose(text) else ""
    if not (why or pronoun_in(text) or _is_of_those(text, hearing) or _is_part(text, hearing)):
        return None
    if is_refusal(hearing.read(text)):
        return None  # `what is her private email`, whoever is meant
    ways = tuple(for_purpose(way, why) for way in memory.choices) if why else memory.choices
    return Unclear(Question(Kind.CANDIDATE), _STILL, ways, is_plain=True)


def _is_part(text: str, hearing: Hearing) -> bool:
    """Whether it asks for a part of a brief, and by itself for nothing: `on one share`."""
    alone = hearing.read(text)
    is_unread = isinstance(alone, Unreadable) and not alone.is_plain
    return is_unread and part_asked(text, _SOMEBODY, hearing) is not None


def _is_of_those(text: str, hearing: Hearing) -> bool:
    """`which of those needed the most`: of nothing that the message itself names."""
    if not _THOSE.search(text.lower()):
        return False
    alone = hearing.read(text)
    asked = alone.question if isinstance(alone, Understood) else None
    return asked is None or not (asked.labs or asked.chips or asked.offer or asked.person)
