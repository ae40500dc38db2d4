"""Another form of some of the answers to one message: `the second in a table`, `both as csv`."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.heard import Asked, Form
from bot.conversation.memory import Memory
from bot.conversation.replies.forms import form_in, in_form, plain
from bot.questions.types import Kind, Question, Unreadable
from bot.regex import regex

_THING: Final = (
    r"(?: (?:ones?|questions?|answers?|parts?|bits?|half|halves|things?|results?|replies|reply))?"
    r"(?: of (?:those|these|them|the (?:two|three|four)))?"
)
_OF: Final = r"(?:(?:of|for|on|from|about) )?"
_PLACE: Final = regex(
    rf"\b{_OF}(?:(?:only|just) )?(?:the |that )?(?P<nth>first|second|third|fourth|1st|2nd|3rd|4th|"
    rf"middle|last|former|latter|final){_THING}(?![\w-])(?! (?:lab|chip|gpu|model|role|site|"
    r"week|month|year|quarter|line|row|paper|work|person|call|round)s?\b)"
)
_ALL: Final = regex(
    rf"\b{_OF}(?P<all>both|(?:all|each|every)(?: (?:of )?(?:the )?(?:two|three|four|it|them|these|"
    rf"those|one))?|them all)(?: of (?:them|those|these))?(?: the)?{_THING}(?![\w-])"
)
_NTH: Final = {
    "first": 1, "1st": 1, "former": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3,
    "fourth": 4, "4th": 4,
}  # fmt: skip
_AGAIN: Final = regex(
    r"(?:(?:and|ok|now|then|please|show|give|tell|me|us|can you|could you|say|repeat|can i have|"
    r"see|once) ?)*(?:again|once more|repeat)(?: please)?"
)
_MADE: Final = regex(r"^(?:(?:and|ok|now|then|please) )*(?:make|turn|put|do|want|have) (?=an? |in)")
_EACH: Final = regex(r" (?:each|apiece)(?= please$|$)")
_SHOWN: Final = (Form.TABLE, Form.CSV, Form.CHART, Form.SHORT, Form.DETAILS, Form.DOLLARS)
_MOST_WORDS: Final = 12
_CARDS: Final = (Kind.LAB, Kind.PRICE, Kind.OFFER)
_IN_WORDS: Final = ("one question", "two questions", "three questions", "four questions")


def by_place(text: str, memory: Memory) -> tuple[Asked, ...]:
    """The answers that are meant by their place in the last message, in the form that is said."""
    if not memory.together:  # most messages asked one thing
        return ()
    said = plain(text)
    if len(said.split()) > _MOST_WORDS:
        return ()
    place, every = _PLACE.search(said), _ALL.search(said)
    found = place or every
    if found is None:
        return ()
    rest = " ".join(f"{said[: found.start()]} {said[found.end() :]}".split())
    form = _form(_EACH.sub("", rest) if every else rest, memory)
    if form is None:
        return ()
    meant = _placed(place["nth"], memory) if place else memory.together
    alone = replace(memory, choices=(), taken="")
    asked = (in_form(form, replace(alone, question=one)) for one in meant if one)
    return tuple(filter(None, asked)) or (Asked(_none_there(memory), is_follow_up=True),)


def _form(rest: str, memory: Memory) -> Form | None:
    """The form that is said beside a place; alone it asks for a card once more, and of no list."""
    if not rest:
        cards = all(one and one.kind in _CARDS and not one.topic for one in memory.together)
        return Form.ANSWER if cards and not memory.choices else None
    if _AGAIN.fullmatch(rest):
        return Form.ANSWER
    form = form_in(_MADE.sub("", rest))
    return form if form in _SHOWN else None


def _placed(nth: str, memory: Memory) -> tuple[Question | None, ...]:
    """The question at a place; of two the latter is the second."""
    several = len(memory.together)
    if nth == "middle":
        return memory.together[several // 2 :][: several % 2]
    place = _NTH.get(nth, several)
    return memory.together[place - 1 : place]


def _none_there(memory: Memory) -> Unreadable:
    """That nothing was answered in that place; what was not answered may have been after it."""
    answered = [nth for nth, one in enumerate(memory.together, 1) if one]
    several = len(answered)
    many = _IN_WORDS[several - 1] if 0 < several <= len(_IN_WORDS) else f"{several} questions"
    told = f"I answered {many} of that message, and none in that place."
    first = ("the first as a table",) if answered[:1] == [1] else ()
    return Unreadable(told, (*first, "the last as a table"), is_plain=True)
