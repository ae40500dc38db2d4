"""What is supposed of a lab that was spoken of: `what if they double`, `if OpenAI had 30% more`.

Asked before anything is spelled out, since a factor alone would be taken for one of ours.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any, Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.question.on_top import prices_again
from bot.conversation.memory import Hearing
from bot.questions.lab_adds import is_added
from bot.questions.patterns import first, names_in
from bot.questions.rules.terms import value_of
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Understood, Unreadable
from bot.questions.unclear.limits import NOT_BY_HEADS, OF_ONE_LAB
from bot.questions.words.leads import LED, LINK
from bot.regex import regex
from storage.records import Status

_BESIDE_LABS: Final = (Kind.OFFER, Kind.COMPARE, Kind.LAB, Kind.MATCH, Kind.DILUTION)
"""Kinds of which what is supposed of a lab changes the figures."""
_SUPPOSES: Final = regex(
    r"\b(?:they|if|suppos\w*|assum\w*|imagine|say|when|once|doubles?|triples?|will|would)\b",
    re.IGNORECASE,
)
_OF_LABS: Final = ("lab_times", "lab_chips", "staff_times", "rd_share", "research_staff_share")
_HEADS: Final = ("lab_researchers", "lab_staff")
_OF_NO_LAB: Final[dict[str, Any]] = dict.fromkeys((*_OF_LABS, *_HEADS))
_THEY: Final = regex(r"\bthey\b(?! (?:ask|want to know|wonder))", re.IGNORECASE)
_LINKS: Final = regex(rf"^\W*(?:(?:{LINK}|say)\W+)*", re.IGNORECASE)
_SAYS_SO: Final = regex(
    rf"{_LINKS.pattern}they(?:['’](?:d|ll)| would| could| might| may| will)? (?:also |only |then )?"
    r"(?:double|triple|quadruple|halve|grow|shrink|put|spend|use|buy|add|get|give|cut)\b",
    re.IGNORECASE,
)
"""`they double`: supposed as well, as nobody is asked."""
_DOUBLES: Final = regex(
    rf"{_LINKS.pattern}(?P<whom>(?:vs\.?|versus|against) [^,;]{{2,30}}[,;] )?"
    r"(?:(?:but|and|with|at|on) )*(?P<times>double|triple|quadruple|hal(?:f|ve)|"
    r"a third|a quarter)(?: of)? their (?P<what>compute|gpus|chips|cluster|fleet|hardware|capacity|"
    r"stock)(?: (?:then|instead|now|too))?\W*",
    re.IGNORECASE,
    needs="double|triple|quadruple|hal|third|quarter",
)
"""`double their compute`, `with half their chips`, which is none of ours."""
_CHIPS: Final = regex(
    r"(?<![\w.,-])(?P<n>\d[\d,]*k?) (?:x |of )?(?:(?P<chip>[a-z]{1,3}\d{2,4}l?)s?|gpus?|chips?|"
    r"cards?|accelerators?)\b",
    re.IGNORECASE,
)
_PEOPLE: Final = regex(
    r"(?<![\w.,-])(?P<n>\d[\d,]*k?) (?:other |ai )?(?:people|researchers|scientists|heads|staff|"
    r"engineers|folks)\b",
    re.IGNORECASE,
)
_NUMBER: Final = regex(r"(?<![\w.,-])\d[\d,]*k?(?![\w%])")
_THEIRS: Final = regex(r"\b(?:they|their|theirs|there)\b", re.IGNORECASE)
_HAS: Final = regex(
    r"\b(?:has|have|had|runs?|ran|running|operates?|owns?|uses?|sits? on|got)\b", re.IGNORECASE
)
_NOT_TOLD: Final = regex(
    r"\b(?:our|ours|us|we|each|every|per|offer\w*|promis\w*|gave|gives?|guarant\w*|add\w*|more|"
    r"get|buy\w*|bought|order\w*|build\w*|sign\w*|lose|lost|extra|another|cost\w*|price\w*|rent\w*|train\w*|hir\w+|how|which|him|herself|himself|"
    r"(?:she|he|candidate)(?:['’]d)? (?:has|had|gets|got|used|ran|uses|runs|would))\b|[$€£%]|"
    rf"^{LED}(?:do|does|did|are|is|have|has|can|could)\b",
    re.IGNORECASE,
)
"""Beside these the chips are one person's, ours, or asked for."""
_TO_COME: Final = regex(
    r"\b(?:coming|on order|ordered|on (?:the|its|their) way|arriving|lined up|in the pipeline)\b",
    re.IGNORECASE,
)
"""By these chips of a lab don't run yet."""
_IF: Final = regex(
    rf"^{LED}(?:what )?(?:if|assum\w+|suppos\w+|imagin\w+|say|once|when|count\w*)\b", re.IGNORECASE
)
_ALL: Final = regex(
    r"\b(?:it all|all (?:of )?(?:it|that|this|those|them)|everything|announced|planned|"
    r"announcements?|(?:was|were|is|are) all|all (?:was|were|is|are|be))\b",
    re.IGNORECASE,
)
_RUN: Final = regex(
    r"\b(?:runs?|running|ran|live|up|online|installed|built|delivered|switched on|turned on|"
    r"in service|operational|there|working)(?: (?:today|now|already|then))*\W*$",
    re.IGNORECASE,
)
"""`what if they had it all running`, of what a lab has announced."""
_OF_THEM: Final = regex(
    r"\b(?:they|theirs?|it|that|announce\w*|planned)\b", re.IGNORECASE, needs="the|it|that|ann|plan"
)
"""Without these and without its name nothing is said of a lab."""
_NAME_THEM: Final = (
    "Chips that {0} has announced are not counted as running, and accounts of them may differ. Name"
    " them, and I suppose those, as in “what if {0} had 20,000 H100”."
)
_NOT_SUPPOSED: Final = (OF_ONE_LAB, NOT_BY_HEADS)


def _told_of_theirs(text: str, last: Question, hearing: Hearing) -> tuple[str, tuple[str, ...]]:
    """`she reckons they've about 3,000 GPUs for 150 people` as what is supposed of that lab.

    Any other text as it is. Chips that have no name are taken as those that we have.
    """
    chips, people = _CHIPS.search(text), _PEOPLE.search(text)
    if chips is None or len(_NUMBER.findall(text)) != 1 + bool(people) or _NOT_TOLD.search(text):
        return text, ()
    before = text[: chips.start()]
    told = names_in(hearing.tags(before), T.LAB)
    is_theirs = _HAS.search(before) if told else _THEIRS.search(text)
    named = told or last.labs
    if len(named) != 1 or not is_theirs:
        return text, ()
    name, chip = hearing.reader.words.directory.name, chips["chip"]
    kinds = {each.chip for each in held_offer(last, hearing).chips}
    if chip is None and len(kinds) != 1:
        return text, ()
    of_kind = chip or name(kinds.pop())
    heads = f" for {people['n']} people" if people else ""
    note = () if chip else (f"chips taken as {of_kind}, as ours are",)
    return f"if {named[0]} had {chips['n']} {of_kind}{heads}", note


def _to_come_of_theirs(text: str, last: Question, hearing: Hearing) -> Understood | None:
    """`he'll say Mistral has 18k GB300 coming`: told beside what is announced, and no stock."""
    chips, rest = _CHIPS.search(text), _TO_COME.sub(" ", text)
    if chips is None or rest == text or _NOT_TOLD.search(rest):
        return None
    told = names_in(hearing.tags(text[: chips.start()]), T.LAB)
    labs = told or (last.labs if _THEIRS.search(text) else ())
    if len(labs) != 1:
        return None
    lab = hearing.reader.words.directory.name(labs[0])
    reading = hearing.read(f"{lab} says it has {chips[0]} coming")
    return reading if isinstance(reading, Understood) else None


def _all_there(text: str, last: Question, hearing: Hearing) -> Unreadable | None:
    """`what if they had it all running`: which chips that is has to be told."""
    is_said = _IF.match(text) and _ALL.search(text) and _RUN.search(text)
    labs = names_in(hearing.tags(text), T.LAB)
    named = labs or (last.labs if _OF_THEM.search(text) else ())
    if not is_said or len(named) != 1 or _NOT_TOLD.search(text) or any(map(str.isdigit, text)):
        return None
    if any(each.status is not Status.OPERATIONAL for each in held_offer(last, hearing).chips):
        return None  # which may be ours
    lab = hearing.reader.words.directory.name(named[0])
    way = f"what if {lab} had 20,000 H100"
    return Unreadable(_NAME_THEM.format(lab), (way,), is_plain=True)


def _had_so_many(told: re.Match[str]) -> str:
    times, whom = told["times"].replace("halve", "half"), (told["whom"] or "").rstrip(",; ")
    return f"{whom} if they had {times} their compute".lstrip()


def supposed_of_lab(text: str, last: Question, hearing: Hearing) -> Understood | Unreadable | None:
    """The last question with labs that have other compute or staff, or another part in research.

    What can't be supposed of them is told as it is of a lab that is named.
    """
    if last.kind not in _BESIDE_LABS:
        return None
    if to_come := _to_come_of_theirs(text, last, hearing) or _all_there(text, last, hearing):
        return to_come
    text, taken = _told_of_theirs(_DOUBLES.sub(_had_so_many, text), last, hearing)
    if not _SUPPOSES.search(text):
        return None
    if last.called and first(hearing.tags(text), T.LAB) is None:
        return None  # `if Corvane doubled`, whose offer was told by its name
    if prices_again(text, last, hearing) != text:
        return None  # `and if they quadruple`, of prices that were supposed to change
    names = " and ".join(last.labs)
    named = _THEY.sub(names, text, count=1) if names else text
    if named != text and _SAYS_SO.match(text):
        named = f"if {_LINKS.sub('', named)}"
    reading = hearing.read(named)
    if isinstance(reading, Unreadable):
        is_theirs = reading.problem in _NOT_SUPPOSED and not _is_few(text, last, hearing)
        return replace(reading, is_plain=True) if is_theirs else None
    if isinstance(reading, Understood) and is_added(hearing.draft(named)):
        return replace(reading, question=replace(last, save=False))  # and says what isn't added
    if not isinstance(reading, Understood) or not _is_of_labs_alone(reading.question):
        return None
    asked = _laid_over(last, reading.question)
    return replace(reading, question=asked, assumed=(*reading.assumed, *taken))


def _is_few(text: str, last: Question, hearing: Hearing) -> bool:
    """Whether so few people join that they can only be ours: `they hire 4 more`, beside our 12."""
    ours = held_offer(last, hearing).researchers
    number = first(hearing.tags(text), T.NUM)
    return ours is not None and number is not None and value_of(number) < ours.value


def _is_of_labs_alone(asked: Question) -> bool:
    """Whether something is supposed of labs, and ours is not told, which would be another one."""
    supposed = any(getattr(asked.assume, name) for name in _OF_LABS)
    tells_ours = asked.offer is not None and not asked.offer.is_empty
    return bool(supposed and asked.labs) and not tells_ours


def _laid_over(last: Question, asked: Question) -> Question:
    """What was asked, with what is supposed; of a lab that is new to it, against that one.

    What was supposed of another lab before is not so of a new one.
    """
    is_known = {*asked.labs} <= {*last.labs}
    labs = last.labs if is_known else asked.labs
    told = {name: value for name in _OF_NO_LAB if (value := getattr(asked.assume, name))}
    if told.keys() & _HEADS:
        told = dict.fromkeys(_HEADS) | told  # researchers and staff of a lab stand for each other
    alone = asked.labs[0] if len(asked.labs) == 1 < len(labs) else None
    before = last.assume if is_known else replace(last.assume, **_OF_NO_LAB)
    assume = replace(before, **told, lab=alone)
    return replace(last, labs=labs, assume=assume, topic=None, save=False)
