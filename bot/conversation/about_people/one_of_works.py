"""Which one of the works is meant: the larger, the smaller, `the 70B`, and what one has of ours.

`how long would the smaller one take us`, `the 70B on 4096 H100`, `how much of our cluster would
she get`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.candidates.scholars.settling import asked_for
from bot.conversation.about_people.details_asked import asks_for_details
from bot.questions.about_people.of_brief import ADVICE, OF_ONE_RUN, Part, whole
from bot.questions.about_people.set_against import CAN, OUR
from bot.questions.clean import clean, fold
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LINK
from bot.regex import regex

_BY_DAY: Final = (Part.OLDEST, Part.NEWEST)
"""Told apart by day: `is the 7B older than the 70B`."""
RUN: Final = (
    r"(?:runs?|models?|trainings?|jobs?|ones?|compute|clusters?|projects?|flops?|of (?:the )?"
    r"(?:two|three|them|those|these|both))"
)
_MOST: Final = (
    r"(?:larg|bigg|heavi|costli|beefi|pric[ie]+|dear)(?:er|est)|(?:more|most) (?:expensive|costly)"
)
_LEAST: Final = r"(?:small|light|cheap|tini|littl)(?:er|est)|(?:less|least) (?:expensive|costly)"
_NEEDS: Final = (
    r"(?:need|use|took?|take|requir|ask|eat|ate|cost|burn|consum|swallow|have|had|ran on|run on|"
    r"trained? on|demand)(?:s|e?d)?(?: up| for| with)?"
)
_ITS: Final = r"(?:training |of )*(?:compute|flops?|hardware|gpus?|chips?|of it)"


def _words(size: str, more: str, peak: str, plain: str) -> str:
    return (
        rf"\b(?:{size})(?: [\w-]+){{0,3}}? {RUN}\b"
        rf"|\b(?:{peak}) {_ITS}\b"
        rf"|\bwhich\b.{{0,30}}\b(?:is|was|were|are)(?: the| her| his| their)? (?:{size})\b"
        rf"|\b(?:{size}) (?:thing|stuff|piece|paper|work)\b|\bthe (?:{plain}) (?:one|run|model|"
        rf"paper)\b"
        rf"|\bwhich\b.{{0,30}} {_NEEDS}(?: the)? (?:{more})(?: {_ITS})?\W*$"
        rf"|^\W*(?:(?:{LINK}|what about|how about)\W+)*(?:the |her |his |their )?"
        rf"(?:{size}) ?(?:one|of (?:the )?(?:two|them))?\W*$"
    )


LARGEST: Final = regex(
    _words(_MOST, "more|most", "most|highest|maximum|max|peak", "big|large|huge")
)
SMALLEST: Final = regex(
    _words(_LEAST, "less|least|fewer|fewest", "least|fewest|lowest", "small|little|tiny")
)
_ONE_ALONE: Final = regex(
    rf"\W*(?:(?:{LINK}|or|what about|how about|for|with|just|only)\W+)*"
    rf"(?:the |her |his |their )?(?:{_MOST}|{_LEAST}|big|large|huge|small|little|tiny)"
    r"(?: (?:one|run|model|paper|of (?:the )?two))?\W*"
)
_OF_RECORD: Final = regex(
    r"\b(?:authors?|names|signed|roles?|venue|link|url|arxiv|doi|about|titled?|called)\b"
)
"""What is on record of a work, and not of its run."""
_OF_TWO: Final = regex(
    r"\b(?:larg|bigg|heavi|costli)er\b"
    r"|\b(?:big|large|huge|massive|giant) (?:one|run|model|training|job)\b"
)
"""`the bigger one on ours`, `could we repeat the big one`; the biggest is told beside the
others, so that it is seen to be it."""
_SIZE: Final = regex(
    r"\b(?:the|that|this|her|his|their|on|for) (?P<size>\d[\d.]*[bmt])(?: (?:param\w*|parameters))?"
    r"(?: (?:run|model|paper|one|training|work|job))?\b(?! (?:tokens|params?|parameters)\b)",
    re.IGNORECASE,
)
"""`the 70B`, which stands in the title of the work."""
_THEY: Final = r"(?:she|he|they|one|each|(?:the|this) (?:candidate|person|researcher))"
_OURS: Final = (
    r"(?: of)?(?: (?:our|the|those|these))?(?: (?!papers?|works?)[\w-]+)? ?"
    r"(?:gpus?|chips?|compute|cards?|[abh]\d00s?|g?b\d00s?|accelerators?|clusters?|hardware|of "
    r"ours)"
)
SHARED: Final = regex(
    rf"\bhow (?:much|many){_OURS}(?:(?: (?:would|could|can|will|might))* {_THEY}(?:['’]d)?"
    r"(?: (?:would|could|can|will|actually|really|typically|then))*"
    r" (?:get|have|be getting|be given|receive|end up with|expect|count on|see|control)\b"
    r"(?!.*\b(?:before|there|at (?!us\b|ours\b)|used to|had)\b)"
    r"| (?:would|will) be (?:hers|his|theirs)\b"
    r"| (?:can|could|would|do|will|should) we (?:give|offer|spare|promise|hand|set aside for) "
    r"(?:her|him|them)\b)"
    rf"|\b(?:what|how big|how large|which)(?:['’]?s)?(?: (?:would|could|will|is|be|a))* (?:her|his|"
    r"their)(?: (?:own|fair|average|likely))? (?:share|slice|allocation|part of (?:our|the) "
    r"(?:cluster|chips|gpus|compute))\b"
    rf"|^\W*(?:(?:{LINK}|what about)\W+)*(?:her|his|their)(?: own)? (?:share|slice|"
    r"allocation)"
    r"(?: (?:with us|here|of (?:ours|our (?:cluster|chips|gpus))|then|would be|with ours))*\W*$"
    rf"|\bwhat (?:share|slice|part)(?: of \w+(?: \w+)?)? (?:would|will|could|does|can) {_THEY} "
    r"(?:get|have|be given)\b"
)
"""What one researcher has here, asked of the one spoken of."""


_BEFORE_THEM: Final = (
    r"to|for|with|by|from|of|about|on|against|than|ask|tell|give|offer|promise|show|call|send|"
    r"write|message|pitch|meet|reserve|guarantee|convince|win"
)


def as_they(text: str, about: Question) -> str:
    """The text with `they` for the one who is named, of whom it is asked like of anybody."""
    words = "|".join(map(re.escape, asked_for(about.person or "").name.split()))
    if not words:
        return text
    named = rf"(?:{words})(?: (?:{words}))*"
    text = re.sub(rf"\b{named}['’]s?(?= \w)", "their", text, flags=re.I)
    text = re.sub(rf"\b({_BEFORE_THEM}) {named}\b", r"\1 them", text, flags=re.I)
    return re.sub(rf"\b{named}\b", "they", text, flags=re.I)


_SIZE_ALONE: Final = regex(
    rf"\W*(?:(?:{LINK}|or|what about|how about|same for|the same for|on|for|with|of)\W+)*"
    rf"(?:{_SIZE.pattern})\W*",
    re.IGNORECASE,
)


def names_size_alone(text: str) -> bool:
    """`and on the 7B`: the same of that one."""
    return _SIZE_ALONE.fullmatch(text) is not None


def of_one_again(part: Part, said: str, last: Question) -> Question | None:
    """`and the small one`, after what runs take on chips: that one there."""
    is_of_one = part in OF_ONE_RUN and last.topic == Part.OURS and _ONE_ALONE.fullmatch(said)
    return replace(last, work=part.value, family=None) if is_of_one else None


def size_in(said: str) -> str | None:
    """How large the model is called that a folded message means: `70b`."""
    found = _SIZE.search(said)
    return found["size"].upper() if found else None


def one_meant(said: str, asked: Question) -> Question:
    """The question of the one work that a folded message tells apart by its size."""
    if asked.topic in _BY_DAY:
        return asked
    if size := size_in(said):
        return replace(asked, work=size, family=None)
    if LARGEST.search(said) and _OF_TWO.search(said):
        return replace(asked, work=Part.LARGEST.value, family=None)
    if SMALLEST.search(said):
        return replace(asked, work=Part.SMALLEST.value, family=None)
    return asked


def of_same_run(last: Question) -> Question:
    """The question about the person spoken of, of the one run that was told last, if it was one."""
    one = last.topic if last.topic in OF_ONE_RUN else None
    return replace(whole(last), family=last.family, work=last.work or one)


def without_size(text: str) -> str:
    """The text with `that run` in place of a model that goes by its size."""
    return _SIZE.sub("that run", text, count=1)


def of_that_size(asked: Question, text: str, size: str) -> Question:
    """The question of the work that goes by its size; what is known of its run, if of no part."""
    if asked.kind is not Kind.CANDIDATE or asked.topic in (*ADVICE, *_BY_DAY):
        return asked
    said = fold(clean(text))
    if asked.topic == Part.DETAILS and not (_OF_RECORD.search(said) or asks_for_details(text)):
        is_ours = OUR.search(said) and CAN.search(said)
        asked = replace(asked, topic=(Part.OURS if is_ours else Part.LARGEST).value)
    return replace(asked, work=size, family=None)
