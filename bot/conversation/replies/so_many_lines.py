"""How many lines are wanted of what may be said: `what should I say, in 3 lines`, `shorter`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.heard import OF_LABS, Asked, Form, Part, Picked
from bot.conversation.memory import OFFERS, Memory
from bot.conversation.replies.forms import form_at_end, in_form, plain
from bot.conversation.replies.saying_aloud import said_aloud
from bot.questions.spelt_numbers import counts_in
from bot.questions.types import Kind, Question, Understood
from bot.questions.words.leads import LINK
from bot.regex import regex

_OF_EACH: Final = 3
"""How many lines are left of what to say, where it is to be shorter: one of each kind."""
_SAID: Final = {
    Part.ADVICE: _OF_EACH, Part.ARGUMENT: 1, Part.TO_SAY: 1, Part.LINES: 1, Part.POINTS: 1,
    Part.UNSAID: 1, Part.CONCEDED: 1, Part.ASKED: 1,
}  # fmt: skip
"""What is told as lines to say, and how many are left where no more than `shorter` was said."""
_SHORTENED: Final = (
    Part.GAP, Part.RANGE, Part.AGE, Part.SHARE, Part.SERVING, Part.STAFF, Part.BASIS, Part.ONLINE,
    Part.WAITS, Part.GUARANTEE, Part.GUARANTEED, Part.GUARANTEED_THERE, Part.UTILISATION,
    Part.SENT, Part.ENOUGH, Part.DOLLARS,
)  # fmt: skip
"""What is told again, shorter, without the words that picked it."""
_COUNTED: Final = regex(
    r"\b(?P<n>one|two|three|four|five|six|a few|a couple of|\d)[ -]"
    r"(?:(?:short|quick|key|main|talking|speaking|selling|good|best|bullet)[ -])*"
    r"(?:lines?|liners?|sentences?|bullets?|points?|pts|paragraphs?|things|takeaways|phrases)\b"
)

_FOR_US: Final = regex(
    r"\b(?:for|to) (?:(?:my|our|the|a) )?(?:hiring (?:manager|lead|team)|manager|boss|lead|"
    r"team lead|ceo|cfo|cto|coo|vp|svp|founders?|"
    r"co-?founders?|execs?|executives?|leadership|board|director|"
    r"head of [\w ]{2,20}|finance|hm)\b"
)
_WHOLE: Final = regex(
    r"\b(?:the (?:whole|entire|full) (?:thing|lot|answer|story|picture|comparison|matter)|"
    r"whole thing|all of (?:it|this|that)|it all|all this|everything|in total|overall|"
    r"(?:the )?big picture)\b"
)
_SUMMED: Final = regex(
    r"\b(?:sum(?:s|med|ming)? (?:\w+ )?up|summar\w*|sum up|recap\w*|wrap (?:\w+ )?up|condense\w*|"
    r"boil (?:\w+ )?down|in a nutshell)\b"
)
"""`sum it up for an email`: of the answer, and not of the one figure that was asked for last."""
_KEPT_SHORT: Final = regex(
    r"[\s,;:.?!–-]+(?:(?:but|and|please|just|then) )*(?:(?:keep|make|hold|limit|put) (?:it|that) )?"
    r"(?:(?:to|in|under|within|at most|max(?:imum)?|no more than|only) )*"
    r"(?:(?:a |the )?(?:one|two|three|four|five|six|few|couple of|\d) (?:short |quick )?"
    r"(?:lines?|sentences?|points|bullets?(?: points?)?)|(?<=it )(?:short|brief|concise))"
    r"(?: (?:max|tops|at most|only|please|long))*[\s.!?]*$",
    re.IGNORECASE,
)
"""`…? keep it to two lines`."""
_ONE_BY_ONE: Final = (Part.POINTS, Part.TO_SAY, Part.LINES)
_SO_MANY: Final = regex(
    rf"(?:(?:{LINK}|no|actually) )*(?:(?:make|cut|keep|trim|bring|get)(?: (?:it|that|"
    r"them|those))?(?: down)?(?: to)?|just|only|(?:just |only )?(?:the )?(?:best|first|top)) "
    r"(?P<n>one|two|three|four|five|six|[1-9])"
    r"(?: (?:of (?:them|those)|max|tops|at most|please|pls|only|then|instead))*"
)


def said_in_lines(text: str) -> Picked | None:
    """What a message wants to know of saying the last answer to somebody, and in how many lines."""
    rest = without_lines(text)
    found = said_aloud(rest)
    if found is None or rest == text:
        return found
    return replace(found, most=lines_wanted(text) or _SAID.get(found.part))


def without_lines(text: str) -> str:
    """A message without how short its answer is to be: `…, in 3 lines`, `…? keep it brief`."""
    found = _KEPT_SHORT.search(text)
    if found and any(map(str.isalnum, text[: found.start()])):
        return text[: found.start()]
    rest, form = form_at_end(text)
    return rest if form is Form.SHORT else text


def put_in_form(text: str, form: Form, memory: Memory) -> Asked | None:
    """The last answer in another form; `shorter please`, after what may be said, is of that."""
    asked = in_form(form, memory) or _explained(form, memory)
    is_for_us = _lines_told(memory) and _of_ours(memory) and _FOR_US.search(plain(text))
    if asked and form is Form.SHORT and is_for_us:  # of how we stand, and not of what was told last
        most = lines_wanted(text) or _OF_EACH
        return replace(asked, form=Form.PART, part=Picked(Part.POINTS, f"{most} points"))
    if asked and form is Form.SHORT and _means_all(plain(text), memory):
        return asked
    again = of_what_was_said(text, memory) or _picked_before(memory)
    return replace(asked, part=again) if asked and again and form is Form.SHORT else asked


def _explained(form: Form, memory: Memory) -> Asked | None:
    """What was explained last, shorter, where nothing else was answered yet."""
    is_told = form is Form.SHORT and memory.is_of_words and (memory.helped or memory.is_overview)
    told = Question(Kind.HELP, topic=memory.helped or None)
    return Asked(Understood(told), form, is_follow_up=True) if is_told else None


def _means_all(low: str, memory: Memory) -> bool:
    """Whether all of the answer is meant, after a part of it; lines to say are summed up alone."""
    return bool(_WHOLE.search(low) or (_SUMMED.search(low) and not _lines_told(memory)))


def _of_ours(memory: Memory) -> bool:
    return memory.question is not None and memory.question.kind in OFFERS


def _lines_told(memory: Memory) -> Part | None:
    """What was told last as lines to say."""
    return next((each for each in _SAID if each.value == memory.part), None)


def _picked_before(memory: Memory) -> Picked | None:
    """What was picked out of the last answer, which `shorter` is said of then."""
    value, _, labs = memory.part.partition(OF_LABS)
    part = next((each for each in _SHORTENED if each.value == value), None)
    return Picked(part, labs.lower()) if part else None


def of_what_was_said(text: str, memory: Memory) -> Picked | None:
    """The lines that were told to say, in as many as a message asks for; None of other answers.

    Whoever is one of us is told how we stand, and not what may be said to a candidate.
    """
    if _of_ours(memory) and _FOR_US.search(plain(text)):
        return None
    part = _lines_told(memory)
    return Picked(part, plain(text), lines_wanted(text) or _SAID[part]) if part else None


def so_many_of_them(text: str, memory: Memory) -> Asked | None:
    """`make it 2`, after lines that were told one by one: as many of them, and no people."""
    part = next((each for each in _ONE_BY_ONE if each.value == memory.part), None)
    found = _SO_MANY.fullmatch(plain(text)) if part else None
    asked = in_form(Form.PART, memory) if found else None
    if part is None or found is None or asked is None:
        return None
    most = next(iter(counts_in(found["n"])), _OF_EACH)
    return replace(asked, part=Picked(part, f"{found['n']} lines", most))


def lines_wanted(text: str) -> int | None:
    """How many lines a message asks for; None where it names no number."""
    found = _COUNTED.search(plain(text))
    return next(iter(counts_in(found["n"])), _OF_EACH) if found else None
