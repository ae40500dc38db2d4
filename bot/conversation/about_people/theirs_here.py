"""What somebody would have to work with here: `how many GPUs would she get here`.

Whoever it is, that is what one of our researchers has; nobody's own share is on record.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing
from bot.conversation.saying import refused
from bot.questions.about_people.purposes import purpose_in
from bot.questions.clean import clean, fold
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED
from bot.questions.words.things import HEAD
from bot.regex import regex

_WHO: Final = (
    r"(?:he|she|they|each(?: of (?:them|the two|both))?|(?:they )?both|either(?: of them)?|one|"
    r"(?:a|the|this|that|every|each) (?:new )?(?:hire|joiner|candidate|researcher|person))"
)
_WOULD: Final = r"(?:(?:['’]d|['’]ll| would| will| could| can| might| may) ?)?"
_IS_ASKED: Final = regex(
    rf"^{LED}(?:(?:[^?.!,;]{{0,30}} )?(?:he|she|they|one))"
    r"(?:['’]s|['’]re| is| are| was| were| has| keeps| just)* (?:ask(?:s|ed|ing)?|wants? to know|"
    r"wonders|wondering|wanted to know|would like to know)(?: (?:me|us))?(?: about)?,? "
)
"""`he asked how many GPUs he would get here`: it is asked of us."""
_HERE: Final = r"(?:here|with us|from us|at ours|on our side|at our (?:lab|place|company))"
_HEAD: Final = rf"(?:per {HEAD}|each|apiece)"
_THINGS: Final = (
    r"(?:compute|gpus?|chips?|hardware|accelerators?|share(?: of (?:the |our )?(?:compute|gpus?|"
    r"chips?|cluster))?|capacity)"
)
_THING: Final = regex(rf"\b{_THINGS}\b")
_HERE_FOR_ONE: Final = regex(
    rf"{LED}(?:how (?:much|many)|what|which)"
    r"(?: (?:kind|amount|size) of)?"
    rf"(?: (?:an? )?(?:average )?{_THINGS})?(?: {_HEAD})?"
    rf"(?: (?:would|will|could|can|do|does|is|are|would be))? ?"
    rf"(?:{_WHO}{_WOULD} ?(?:actually |really |then )?(?:gets?|have|has|be given|receives?|"
    r"be (?:able )?to use|uses?)|"
    rf"(?:his|her|their) (?:{_HEAD} |average |own )?{_THINGS}(?: (?:be|look like))?)"
    rf"(?: {_THINGS})?(?: {_HEAD})? {_HERE}(?: {_HEAD}| then| on average)*\W*"
)
_NAMED: Final = frozenset((T.LAB, T.CHIP, T.FAMILY, T.NUM, T.MONEY, T.RUN))


def theirs_here(text: str, hearing: Hearing) -> Question | None:
    """What one researcher has of our offer, where that is asked for somebody; else None."""
    said = _IS_ASKED.sub("", fold(clean(_of_one(text, hearing))))
    if _HERE_FOR_ONE.fullmatch(said) is None or not _THING.search(said):
        return None
    if any(tag.kind in _NAMED for tag in hearing.tagged(clean(text))):
        return None
    return hearing.asked("our compute, per researcher")


def asked_by(text: str, hearing: Hearing) -> Question | None:
    """The one who is named in such a question, and why it is asked: of them it may go on."""
    if len(hearing.people) != 1:
        return None
    about = Question(Kind.CANDIDATE, person=hearing.people[0], purpose=purpose_in(text)[0])
    return replace(about, purpose=None) if refused(about, hearing) else about


def _of_one(text: str, hearing: Hearing) -> str:
    """The text without why it is asked, and without the names of those known."""
    said = purpose_in(text)[1] if hearing.people else text
    for name in hearing.people:
        said = said.replace(name, "one")
    return said
