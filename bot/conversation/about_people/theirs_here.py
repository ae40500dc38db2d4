"""What somebody would have to work with here: `how many GPUs would she get here`.

Whoever it is, that is what one of our researchers has; nobody's own share is on record.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import refused
from bot.questions.about_people.purposes import purpose_in
from bot.questions.clean import clean, fold
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED
from bot.questions.words.things import HEAD
from bot.regex import regex
from storage.records import Offer

_WHO: Final = (
    r"(?:he|she|they|each(?: of (?:them|the two|both))?|(?:they )?both|either(?: of them)?|one|"
    r"(?:a|the|this|that|every|each) (?:new )?(?:hire|joiner|candidate|researcher|person))"
)
_WOULD: Final = r"(?:(?:['’]d|['’]ll| would| will| could| can| might| may) ?)?"
_IS_ASKED: Final = regex(
    rf"^{LED}(?:(?:[^?.!,;]{{0,30}} )?(?:he|she|they|one|candidates?|people))"
    r"(?:['’]s|['’]re|['’]ll| will| is| are| was| were| has| keeps| just| always| usually|"
    r" probably| bound to| going to| gonna| surely| may| might)* "
    r"(?:ask(?:s|ed|ing)?|wants? to know|"
    r"wonders?|wondering|wanted to know|would like to know)(?: (?:me|us))?(?: about)?,? ",
    needs="ask|want|wonder|like",
)
"""`he asked how many GPUs he would get here`: it is asked of us."""
_HERE: Final = r"(?:here|with us|from us|at ours|on our side|at our (?:lab|place|company))"
_HEAD: Final = rf"(?:per {HEAD}|each|apiece)"
_THINGS: Final = (
    r"(?:compute|gpus?|chips?|hardware|accelerators?|share(?: of (?:the |our )?(?:compute|gpus?|"
    r"chips?|cluster))?|capacity)"
)
_THING: Final = regex(rf"\b{_THINGS}\b")
_SINGLE: Final = r"(?:personal|individual|own)"
_SHARE: Final = rf"{_SINGLE} {_THINGS}"
_OWN: Final = r"(?:personally|individually|(?:for |by )?(?:her|him|them)sel(?:f|ves))"
_HERE_FOR_ONE: Final = regex(
    rf"{LED}(?:how (?:much|many)|what(?:['’]?s)?|which)"
    r"(?: (?:kind|amount|size) of)?"
    rf"(?: (?:an? )?(?:average )?{_THINGS})?(?: {_HEAD})?"
    rf"(?: (?:would|will|could|can|do|does|is|are|would be))? ?"
    rf"(?:{_WHO}(?: {_OWN})?{_WOULD} ?(?:actually |really |then |{_OWN} )?"
    r"(?:gets?|have|has|be given|receives?|"
    r"be (?:able )?to use|uses?)|"
    rf"(?:his|her|their) (?:{_HEAD} |average |{_SINGLE} )?{_THINGS}(?: (?:would|will))?"
    r"(?: (?:be|is|look like|come to))?)"
    rf"(?: {_THINGS})?(?: {_HEAD})?(?: (?:{_OWN}|{_HERE}|{_HEAD}|then|on average))*\W*"
)
_OF_HERE: Final = regex(rf"\b{_HERE}\b")
_SURELY_OWN: Final = regex(rf"\b(?:{_OWN}|{_SHARE})\b")
_FOR_ONE: Final = regex(
    rf"{LED}(?:how (?:much|many)|what)(?: {_THINGS})? (?:would|will|does|is|do) (?:that|it|this) "
    r"(?:be|come to|make|leave|work out (?:to|at|as))(?: for)? (?:him|her|them)"
    rf"(?: (?:{_OWN}|{_HERE}|then))*\W*"
)
"""`how many gpus would that be for her`."""
_OF_ONE: Final = regex(
    rf"{LED}(?:how (?:much|many) (?:would|will|could|can) (?:he|she|they)(?: {_OWN})?|"
    rf"what (?:would|will|could|can) (?:he|she|they) {_OWN}) "
    r"(?:actually |really |then )*(?:gets?|have|be given|receive)"
    rf"(?: (?:{_OWN}|{_HERE}|{_HEAD}|then|on average))*\W*"
)
_MUCH: Final = regex(rf"{LED}(?:how (?:much|many)|what)\b")
_NAMED: Final = frozenset((T.LAB, T.CHIP, T.FAMILY, T.NUM, T.MONEY, T.RUN))


def theirs_here(text: str, hearing: Hearing, *, of_one: bool = False) -> Question | None:
    """What one researcher has of our offer, where that is asked for somebody; else None.

    Where they were spoken of, `of_one`, it needs no word of ours: `how much would she get`.
    """
    whole = fold(clean(_of_one(text, hearing)))
    said = _IS_ASKED.sub("", whole)
    is_of_them = of_one and (_OF_ONE.fullmatch(said) or _FOR_ONE.fullmatch(said))
    if not is_of_them and not _is_of_us(said, is_asked_of_us=said != whole):
        return None
    if any(tag.kind in _NAMED for tag in hearing.tagged(clean(text))):
        return None
    return hearing.asked("our compute, per researcher")


def told_here(memory: Memory) -> Offer | None:
    """The offer that the last question told with who shares it, in place of the saved one."""
    last = memory.question
    offer = last.offer if last and last.kind is Kind.OFFER and not last.uses_saved else None
    return offer if offer and offer.chips and offer.researchers else None


def _is_of_us(said: str, *, is_asked_of_us: bool) -> bool:
    """Whether it is what one has here; `what would she get here` may be pay."""
    is_here = is_asked_of_us or _OF_HERE.search(said) or _SURELY_OWN.search(said)
    if not is_here or not _HERE_FOR_ONE.fullmatch(said):
        return False
    return bool(_THING.search(said) or (is_asked_of_us and _MUCH.match(said)))


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
