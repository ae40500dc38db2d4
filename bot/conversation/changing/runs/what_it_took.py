"""What the run spoken of took: `which gpus did they use`, `what would that cost at today's price`.

After somebody's works it is the largest run of them, which that part of the brief tells of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.changing.runs.which_run import run_meant
from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.ledger import Directory
from bot.questions.about_people.of_brief import Part
from bot.questions.clean import fold
from bot.questions.on_record import Listing
from bot.questions.read import SUGGESTIONS
from bot.questions.tags import T
from bot.questions.types import Choice, Kind, Question, Reading, Unclear, Understood, Unreadable
from bot.questions.words.leads import LINK
from bot.questions.writing.canonical import to_text
from bot.questions.writing.wording import COST_THEN, TOOK
from bot.regex import regex
from storage.records import EntityKind

_BUT_RUN: Final = r"it|that|this|they|them|those|these|one|the run|the model"
_IT: Final = rf"(?:{_BUT_RUN}|that run)"
_POINTS: Final = regex(
    r"\b(?:it|(?:that|this|the)(?: same)? (?:training run|run|model|one)|that(?! (?:many|much)))\b",
    re.IGNORECASE,
)
_CHIPS: Final = r"(?:gpus?|chips?|hardware|accelerators?|cards?)"
_LED: Final = rf"(?:(?:{LINK}|roughly|about) )*"
_USED: Final = regex(
    rf"\W*{_LED}(?:which|what|how many)(?: \w+)?? {_CHIPS}(?: hours?)?"
    rf"(?: (?:did|was|were|has|had|would|is))?(?: {_IT})?(?: (?:been|be|all))*"
    rf"(?: (?:used?|takes?|took|taken|run|ran|trained?|done|made|built|need(?:ed)?|for|on|with|at|"
    rf"once|{_BUT_RUN}))+\W*"
)
"""`which gpus did they use`."""
_RAN_ON: Final = regex(
    rf"\W*{_LED}(?:(?:on|with|using|in) )?(?:how many|which|what(?: kind of| sort of)?)"
    rf"(?: \w+)?? {_CHIPS}(?: (?:then|was that|was it|were they|did (?:it|they) have))?\W*"
)
"""`on how many gpus`, after what a run took."""
_WOULD_TAKE: Final = regex(rf"\b{_CHIPS} would {_IT} (?:take|need|use)\b")
"""`how many gpus would that take`: on the chips and in the time spoken of."""
_HOURS: Final = regex(
    rf"\W*{_LED}(?:(?:how (?:much|many)|what)\b(?=.*\b(?:{_IT})\b).{{0,30}}\b|in |"
    r"(?:how many )?(?:the )?)"
    r"(?:[a-z]?[a-z]?\d{2,3}|gpu|chip)s?[ -]hours?\b(?: (?:is|was|would|did|that|it|be|take))*\W*"
)
"""`how much would that be in H100 hours`."""
_COST: Final = regex(
    rf"\W*{_LED}(?:what|how much) (?:would|is|was|were|does) {_IT} (?:be |come to )?in dollars\W*"
    rf"|\W*{_LED}(?:what|how much) (?:would|did|does|will|might|has|is)? ?{_IT} "
    r"(?:(?:have|has|run|training) )*(?:costs?|come to|be worth)"
    rf"(?: (?:to (?:train|rent|run|repeat|redo)|us|today|now|roughly|approximately|about|all in|"
    rf"in total|{_IT}))*"
    r"(?: (?:at|by|with|in)\b.{0,40})?\W*"
)
"""`so how much would that have cost at today's H100 price`."""
_TOOK: Final = regex(
    rf"\W*{_LED}(?:what|how much)(?: compute)? (?:did|does|has|would) {_IT} (?:take|need|use|used|"
    r"took|taken)(?: in [\w ,/-]+)?\W*"
)
"""`what did that run take in FLOP and GPUs`, which asks for no meaning of a word."""
_SEVERAL: Final = regex(r"\b(?:those|these|them|they)\b")
_RUN: Final = regex(r"\b(?:runs?|trainings?|train|models?)\b")
_DID: Final = regex(r"\b(?:did|them|then|originally|in dollars)\b")
"""What was paid at the time, which is told by the rent of today."""
_OF_THEIRS: Final = regex(rf"{_DID.pattern}|\bhave\b")
"""`what did it cost them`: the run itself, on whatever it was asked since."""
_MORE: Final = regex(
    rf"\W*{_LED}(?:which|what)(?: (?:one|run|model|of (?:{_BUT_RUN}|the two)))*"
    r" (?:took|takes|needed|needs|used|uses|is|was|had|did)(?: the)?"
    r" (?:more|most|bigger|biggest|larger|largest|heavier|heaviest|longer|less|fewer|smaller)"
    r"(?: (?:compute|computing|flops?|gpu[- ]?hours|one|run|training|to train|in|of|terms))*\W*"
)
"""`which one took more compute`, of the two runs that were asked for last."""
_BARE_COST: Final = frozenset((
    T.COST, T.STOP, T.HOWMANY, T.CAN, T.WORD, T.HAVE, T.DOES, T.IS, T.AND, T.MEANING, T.FOR, T.US,
    T.RUN, T.TRAIN, T.TO, T.DO,
))  # fmt: skip
_OTHERS: Final = regex(r"\b(?:those|these|they|them|that(?! (?:training )?run)|this)\b", re.I)
"""What points at the chips of the lab that was told last."""
_SETS: Final = regex(r"\b(?:compar(?:e[ds]?|ing|ison)|versus|vs|against)\b", re.IGNORECASE)
_AGAINST: Final = frozenset((
    T.VS, T.COMPARE, T.RUN, T.AND, T.STOP, T.WORD, T.COMMA, T.TALK, T.TELL, T.CAN, T.TO,
))  # fmt: skip
"""What stands in a message that sets a run against another, and nothing else."""


def what_it_took(told: Said, memory: Memory, hearing: Hearing) -> Understood | None:
    """The question what the run spoken of took, or what that comes to in dollars, or None."""
    memory = _after_its_lead(memory)
    said, last = fold(told.text), memory.question
    if last is None:
        return None
    if last.kind is Kind.REACH and _MORE.fullmatch(said):
        return _of_two(memory)
    named = _named(told, memory, hearing) or _set_against(told, last) or _on_which(said, last)
    if named := named or _cost_of(run_behind(told, memory), said, hearing):
        return named
    costs = _COST.fullmatch(said) is not None
    if last.kind is Kind.REACH and last.topic != TOOK and _WOULD_TAKE.search(said):
        return None
    is_of_use = bool(_USED.fullmatch(said) or _HOURS.fullmatch(said))
    if last.kind is Kind.CANDIDATE:
        return _of_somebody(last, said, hearing, costs=costs, is_of_use=is_of_use)
    if not (costs or is_of_use):
        return None
    if last.kind is Kind.REACH and (last.size or last.runs) and _HOURS.fullmatch(said):
        on_chips = last.size or last.topic != TOOK
        return Understood(replace(last, save=False)) if on_chips else _of_run(last, "", hearing)
    if last.kind is not Kind.REACH or not last.runs or told.labs:
        return None
    if last.size or (costs and last.topic != TOOK and not _OF_THEIRS.search(said)):
        return None  # it is on chips of ours, or on others, and what it costs is told with it
    return _of_run(last, _cost_asked(said) if costs else "", hearing)


def _after_its_lead(memory: Memory) -> Memory:
    """The memory as after the run that leads a list of them: `which gpus did it use`."""
    last, lead = memory.question, memory.leads
    if last is None or last.topic != Listing.RUNS or lead is None:
        return memory
    return replace(memory, question=Question(Kind.REACH, runs=(lead,), topic=TOOK))


def _on_which(said: str, last: Question) -> Understood | None:
    """`on how many gpus`, after what a run took: those that it ran on, and none that it needs."""
    is_meant = last.kind is Kind.REACH and last.topic == TOOK and _RAN_ON.fullmatch(said)
    return Understood(replace(last, save=False)) if is_meant else None


def _cost_of(behind: Question | None, said: str, hearing: Hearing) -> Understood | None:
    """What it did cost, or what a run costs of which it was told what it took."""
    if behind is None:
        return None
    is_apart = behind.topic or (_COST.fullmatch(said) and _DID.search(said))
    return _of_run(behind, _cost_asked(said), hearing) if is_apart else None


def run_behind(told: Said, memory: Memory) -> Question | None:
    """The run that `cost?` is of, after what it took, or whether a lab could do it; else None."""
    last, before = memory.question, memory.earlier[0] if memory.earlier else None
    took = last if last and last.kind is Kind.REACH and last.topic == TOOK else None
    found = before if last and last.kind is Kind.LAB else took
    if found is None or found.kind is not Kind.REACH or not found.runs:
        return None
    is_asked = told.draft.has(T.COST) and told.draft.kinds <= _BARE_COST
    return None if not is_asked or _OTHERS.search(told.text) else replace(found, save=False)


def _named(told: Said, memory: Memory, hearing: Hearing) -> Understood | None:
    """`what did Meta use for it`, `what hardware was it trained on`: of the run spoken of."""
    meant = run_meant(told.text, memory)
    if meant is None or not meant.runs or meant.size or told.draft.runs:
        return None
    names = _names(meant, hearing.reader.words.directory)
    reading = hearing.read(_POINTS.sub(names, told.text, count=1))
    return reading if tells_of_run(reading) and isinstance(reading, Understood) else None


def tells_of_run(alone: Reading) -> bool:
    """Whether a message asks by itself what a run took or did cost, on no chips spoken of."""
    asked = alone.question if isinstance(alone, Understood) else None
    return asked is not None and asked.topic in (TOOK, COST_THEN) and bool(asked.runs)


def _set_against(told: Said, last: Question) -> Understood | None:
    """`compare with Grok 4`, after a run: both, by what they took or on the same chips."""
    d = told.draft
    is_against = d.runs and _SETS.search(told.whole) and d.kinds <= _AGAINST
    if not is_against or last.kind is not Kind.REACH or not last.runs or last.size:
        return None
    runs = tuple(dict.fromkeys((*last.runs, *d.runs)))
    topic = TOOK if last.topic else None
    chips = () if topic else last.chips
    return Understood(replace(last, runs=runs, topic=topic, chips=chips, save=False))


def _of_two(memory: Memory) -> Understood | None:
    """The two runs that were spoken of last, side by side."""
    known = all_asked(memory)
    runs = tuple(dict.fromkeys(run for each in known for run in each.runs))[:2]
    return Understood(Question(Kind.REACH, runs=runs[::-1], topic=TOOK)) if len(runs) > 1 else None


def _cost_asked(said: str) -> str:
    return "how much did {} cost to train" if _DID.search(said) else "what would {} cost to train"


def _of_run(last: Question, cost: str, hearing: Hearing) -> Understood | None:
    names = _names(last, hearing.reader.words.directory)
    reading = hearing.read((cost or "how much compute went into {}").format(names))
    return reading if isinstance(reading, Understood) else None


def _of_person(last: Question) -> Understood | None:
    if not last.purpose or last.topic not in (None, Part.LARGEST, Part.COMPUTE):
        return None
    return Understood(replace(last, topic=Part.LARGEST.value))


def _of_somebody(
    last: Question, said: str, hearing: Hearing, *, costs: bool, is_of_use: bool
) -> Understood | None:
    """The largest run that somebody's works tell of, where that is asked about."""
    if costs and last.topic == Part.OURS:
        return _cost_on_chips(last, said, hearing)
    took = _TOOK.fullmatch(said) and not _SEVERAL.search(said)
    return _of_person(last) if costs or is_of_use or took else None


def _cost_on_chips(last: Question, said: str, hearing: Hearing) -> Understood | None:
    """What somebody's largest run costs, after it was set against our chips; others have a price of
    their own.
    """
    chips, saved = last.offer_chips, hearing.saved
    is_ours = not chips or (saved is not None and chips == saved.chips)
    if not (is_ours or _RUN.search(said)):
        return None
    return _of_person(replace(last, topic=None, offer=None))


def _names(last: Question, directory: Directory) -> str:
    return " and ".join(map(directory.name, last.runs))


_POSSESSIVE: Final = regex(r"(?:['’]s?|\b(?:runs?|models?))\W*$")
_SAYS: Final = frozenset((
    T.LAB, T.POSS, T.WORD, T.STOP, T.COMMA, T.AND, T.MEANING, T.RUN, T.TRAIN, T.HAVE, T.DO,
    T.DOES, T.IS, T.TALK, T.UNKNOWN, T.TOPIC, T.THEY,
))  # fmt: skip
_MOST: Final = 5
_WHICH: Final = "Which run of {} do you mean?"
_NONE: Final = "No run on record goes by the name of {}. Name the model that you mean."


def runs_of_lab(told: Said, last: Question, hearing: Hearing) -> Reading | None:
    """The same of the run that goes by a lab's name; where there are several, which is asked."""
    d = told.draft
    is_of_lab = len(told.labs) == 1 and not d.runs and d.kinds <= _SAYS
    if last.kind is not Kind.REACH or not last.runs or last.size or not is_of_lab:
        return None
    if not _POSSESSIVE.search(told.text):
        return None
    directory = hearing.reader.words.directory
    name = directory.name(told.labs[0])
    asked = [replace(last, runs=(run,), save=False) for run in _by_name(told.labs[0], directory)]
    if len(asked) == 1:
        return Understood(asked[0])
    if not asked:
        return Unreadable(_NONE.format(name), SUGGESTIONS, is_plain=True)
    ways = (Choice(directory.name(each.runs[0]), to_text(each, directory)) for each in asked)
    return Unclear(None, _WHICH.format(name), tuple(ways)[:_MOST], is_plain=True)


def _by_name(lab: str, directory: Directory) -> Iterator[str]:
    """The runs whose name begins with one of the lab's."""
    entity = directory.get(lab)
    aliases = entity.aliases if entity else ()
    names = {name.replace(" ", "-").lower() for name in (lab, *aliases)}
    led = tuple(f"run/{name}" for name in names)
    return (run.slug for run in directory.of(EntityKind.RUN) if run.slug.startswith(led))
