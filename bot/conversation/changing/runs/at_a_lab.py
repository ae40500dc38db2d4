"""The run spoken of on other chips: those of a lab, those to come, those of one person."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.question.offers import restated
from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Scope
from bot.questions.words.chips_named import OF_CHIPS
from bot.questions.words.leads import LED, LINK
from bot.questions.writing.amounts import typed_chips
from bot.questions.writing.canonical import to_text
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer, Status

_DOES: Final = (
    r"(?:do|run|manage|train|repeat|handle|pull|finish|fit|reproduce|replicate|match)(?: off)?"
)
_COULD: Final = regex(
    rf"{LED}(?:(?:could|can|would|will|does|do)\W+)?LAB(?:['’]s)?\W+"
    rf"(?:(?:(?:also|even|easily|actually|ever|be able to|have enough (?:\w+ )?to) )*{_DOES}"
    r"(?: (?:it|that|this|such a run|the same(?: run)?))(?: off)?"
    r"|(?:have|has) enough(?: (?:chips|gpus|compute))? for (?:it|that|this))(?: too)?\W*"
    rf"|{LED}(?:(?:how|where) (?:does|would|do) (?:that|this|it|we|ours) (?:compare|stand|look|"
    r"stack up) (?:with|to|against|beside|next to) )?what (?:(?:could|can|would|"
    r"might) LAB|LAB (?:could|can|would|might))"
    rf"(?: (?:even|actually|probably|then))* {_DOES}"
    r"(?: (?:in|within) (?:that|the same|this|those) (?:time|period|days|window))?(?: then)?\W*"
    rf"|\W*(?:(?:{LINK}|what|how|about|if|it|ran)\W+)*(?:on|at|with) LAB(?:['’]s)?"
    r"(?: (?:cluster|chips|gpus|compute|hardware|fleet))?(?: then)?\W*",
)


_OURS: Final = regex(
    rf"{LED}(?:(?:could|can|would) "
    rf"(?:we|our (?:team|cluster|chips))(?: (?:even|actually|also|ever|just))* {_DOES} "
    r"(?:it|that|this)(?: off)?(?: (?:ourselves|too|then|on ours))*"
    r"|(?:(?:what about|how about) )?(?:on|with) "
    r"all (?:of ours|ours|we have|our (?:chips|gpus)))\W*",
    re.IGNORECASE,
)


_ON_OURS: Final = "on our own cluster"


def run_on_ours(text: str, memory: Memory, hearing: Hearing) -> str:
    """`could we do it`: the same run on our saved offer; as it was said after anything else."""
    last = memory.question
    if last is None or last.kind is not Kind.REACH or not (last.runs or last.size):
        return text
    if hearing.saved is None or not _OURS.fullmatch(text):
        return text
    if last.offer and last.offer.chips and not last.topic:
        return _ON_OURS
    asked = replace(last, topic=None, chips=(), offer=None, uses_saved=True)
    return to_text(asked, hearing.reader.words.directory)


def run_at_a_lab(text: str, memory: Memory, hearing: Hearing) -> str:
    """Whether the lab could do it; as it was said after anything but a run."""
    last = memory.question
    labs = [tag for tag in hearing.tags(text) if tag.kind is T.LAB]
    if last is None or last.kind is not Kind.REACH or len(labs) != 1:
        return text
    [lab] = labs
    bare = f"{text[: lab.start].lower()}LAB{text[lab.end :].lower()}"
    if not _COULD.fullmatch(bare):
        return text
    return f"could {hearing.reader.words.directory.name(str(lab.value))} do it"


_ONCE: Final = (
    rf"(?:once|when|after|as soon as) (?:they|those|these|it|all|everything|{OF_CHIPS})"
    r"(?:['’]re|['’]s| are| is)?(?: all| up and)* "
    r"(?:run|runs|running|there|here|in|live|up|online|come|arrive|land)\b"
)
_THEN: Final = regex(
    rf",?\s+(?:from then(?: on(?:wards)?)?|by then|at that point|then|{_ONCE}|"
    r"with (?:those|these|them|all of them|both))(?=\W*$|,? (?:in|within|over|inside) [\w ]+\W*$)"
    rf"|^\W*(?:(?:{LINK})\W+)*{_ONCE},?\s+(?=\w)",
    re.IGNORECASE,
)
_LED: Final = regex(rf"^\W*(?:(?:{LINK}|what about|how about)\W+)*", re.IGNORECASE)
_RUNS: Final = (T.TRAIN, T.HOWLONG, T.RUN, T.SIZE, T.SIZED)
_OF_ELSE: Final = (T.HARDWARE, T.CHIP, T.COUNT, T.LAB, T.COST, T.PEOPLEMORE, T.WHEN)


def once_they_run(text: str, memory: Memory, hearing: Hearing) -> str:
    """The message with all the chips spoken of as running; as it was where none are to come."""
    last = memory.question
    if last is None or last.kind not in (Kind.OFFER, Kind.DILUTION, Kind.REACH):
        return text
    found = _THEN.search(text)
    if found is None:
        return text
    held, asked = held_offer(last, hearing), text[: found.start()] + text[found.end() :]
    to_come = {each.chip for each in held.chips if each.status is not Status.OPERATIONAL}
    named = {tag.value for tag in hearing.tags(found[0]) if tag.kind is T.CHIP}
    if not to_come or (named and named != to_come):
        return text
    told = hearing.draft(asked)
    if told.kinds.isdisjoint(_RUNS) or told.has(*_OF_ELSE):
        return text
    if not told.has(T.TRAIN, T.HOWLONG):  # `and Llama 3.1 70B then`
        asked = f"how long would {_LED.sub('', asked)} take"
    chips = restated(held.chips, Status.OPERATIONAL)
    bare = tuple(replace(each, available=None, available_to=None) for each in chips)
    return f"{asked} on {typed_chips(bare, hearing.reader.words.directory)}"


_ONE: Final = regex(r"\b(?:an?|one|single|1|each|every|that|this)(?: [a-z]+)? $")
_THEY_HAD: Final = regex(
    r"\b(?:i|he|she|they|(?:the|that|this|our) (?:candidate|person|hire|researcher))(?:['’]?d)?"
    r"(?: \w+)? (?:gets?|got|had|has|have|given|uses?|used|keeps?)\b"
)
"""`and if they had 256`, after one researcher's share."""
_NOT_OF_ONE: Final = (
    T.LAB, T.RUN, T.MORE, T.HIRE, T.COST, T.MONEY, T.PCT, T.MATCH, T.LOSE, T.SIZED, T.GUARANTEE,
    T.OUTOF, T.SHARED,
)  # fmt: skip


def on_their_chips(told: Said, last: Question, hearing: Hearing) -> Question | None:
    """The run on so many chips that one person has, and that nobody shares."""
    d = told.draft
    if last.kind is not Kind.REACH or d.has(*_NOT_OF_ONE) or not _is_of_one(told, last):
        return None
    chips = _chips(told, held_offer(last, hearing), last.chips)
    if chips is None:
        return None
    on = replace(last, offer=Offer(chips=chips), uses_saved=False, scope=None, chips=(), save=False)
    return replace(on, days=d.days or last.days)


def _is_of_one(told: Said, last: Question) -> bool:
    d = told.draft
    if d.people is not None:
        return d.people.amount.value == 1
    if last.scope is Scope.PER_RESEARCHER and _THEY_HAD.search(told.text.lower()):
        return True
    heads = [tag for tag in d.raw if tag.kind is T.PEOPLE]
    named = len(heads) == 1 and _ONE.search(told.text[: heads[0].start].lower())
    return d.scope is Scope.PER_RESEARCHER or bool(named)


def _chips(told: Said, held: Offer, named: tuple[str, ...]) -> tuple[ChipCount, ...] | None:
    """The chips that were counted; a bare number is of the one kind spoken of."""
    offer, number = told.offer, told.number
    if offer and offer.chips:
        return offer.chips if number is None else None
    kinds = {each.chip for each in held.chips} or {*named}
    if number is None or number < 1 or number != int(number) or len(kinds) != 1:
        return None
    return (ChipCount(kinds.pop(), Amount(number)),)
