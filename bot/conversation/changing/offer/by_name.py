"""Several offers in one conversation, each with its name: `back to Corvane`, `A and B`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from bot.conversation.changing.offer.calling import Call, called_in, is_whole
from bot.conversation.changing.question.merging import OF_OURS
from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened
from bot.conversation.saying import Said, said
from bot.questions.tags import T
from bot.questions.types import Assumptions, Kind, Question, Reading, Unreadable
from bot.questions.words.leads import LED, LINK
from bot.regex import regex

_ABOUT_OFFERS: Final = (*OF_OURS, Kind.PRICE)
_OF_PEOPLE: Final = (Kind.CANDIDATE, Kind.POOL)
_ANOTHER: Final = regex(
    r"\bmeanwhile\b|\b(?:my |the |an)?(?:other|second|third|next|different|new) "
    r"(?:inbox|client|customer|company|start-?up|offer|term ?sheet|thread)\b|"
    rf"^{LED}(?:the |an)?(?:other|second|third|next)(?: one)?\s*[:,]",
    re.IGNORECASE,
)
"""What says that an offer without a name is not the one before: `my other inbox: …`."""
_TWO: Final = regex(
    r"\b(?:the|those|these) two\b|\bboth\b|\bwhich (?:one|offer|client|company)\b|"
    r"\bwhich (?:is|looks|would be|gives|has)\b|\bwhich of (?:them|those|these)\b|"
    r"\bcompare (?:them|those)\b|\bside by side\b",
    re.IGNORECASE,
)
_FIRST: Final = regex(r" (?:A|1|one)$", re.IGNORECASE)
_SECOND: Final = regex(r" (?:B|2|two)$", re.IGNORECASE)
_CANDIDATES: Final = regex(r"\b(?:candidates?|applicants?|person|people|she|he)\b", re.I)
_LEAD: Final = (
    r"^\W*(?:(?:and|ok|okay|so|now|then|but|please|also|good|great|thanks|again|what|how|about|"
    r"let'?s|go|back|return|switch(?:ing)?|to|for|on|regarding|as|with|the)\b\W*)*"
)
_TAIL: Final = (
    r"(?:['’]s)?(?: (?:one|offer|case|again|once more|too|as well|then|please))*"
    r"(?:\s*[:,.;–—-]\s*|\s+(?=(?:but|with|at|vs|versus|against|if|and)\b)|\s*[?.!]*$)"
)
_TELL: Final = regex(
    rf"\W*(?:(?:{LINK}|can you)\W+)*(?:tell|show|give|remind) (?:me|us)(?: it)?"
    r"(?: (?:more|again|something))?\W*",
    re.IGNORECASE,
)
"""`tell me about Corvane`, which asks for nothing else."""
_GONE: Final = regex(
    r"\b(?:forget|delete|erase|drop|remove|skip|ignore|cancel|leave)(?: about)? (?:the )?$", re.I
)
"""`forget Corvane`, which is not to forget all that was said."""
_BEFORE: Final = regex(r"\b(?:on|for|at|with|from|by|about)\s+(?:the )?$", re.IGNORECASE)
_QUESTION: Final = regex(
    r"\W*(?:what|how|who|which|when|where|why|can|could|would|is|are|does|do|if|but|and)\b",
    re.IGNORECASE,
)
_ARTICLE: Final = regex(
    r"^\W*A(?! (?:and|or|vs|versus|against|has|had|gets|got|hires|hired|adds|doubles|with|again|"
    r"loses|offers|gives|is|was|goes|grows)\b|\s*[,:;?.!]|\s*$)",
    re.IGNORECASE,
)
"""`A client of mine`, which is no name."""


class Meant(NamedTuple):
    """A part of a message as it is to be heard: after what, and of whose offer."""

    text: str
    memory: Memory
    called: str | None = None
    beside: Question | None = None
    """What an offer of its own is asked like, where it does not say: against the same lab."""
    pair: Question | None = None
    """Two offers side by side, of which this is one."""


def by_name(text: str, memory: Memory, hearing: Hearing) -> tuple[Meant, ...]:
    """What is said of each offer that a message names; the message as it is where it names none."""
    as_it_is = (Meant(text, memory),)
    if memory.asks_purpose or (memory.question and memory.question.kind in _OF_PEOPLE):
        return as_it_is
    known = memory.called
    if calls := called_in(text, hearing):
        labs = said(opened(text), hearing).labs
        if not labs and (both := _either(calls, memory)):
            return (both,)
        return tuple(
            _offered(each, known, labs if len(calls) > 1 else (), memory) for each in calls
        )
    if not (known or _ANOTHER.search(text) or _TWO.search(text)):
        return as_it_is
    found = ((name, at) for name in known if (at := _named_at(name, text)))
    names = dict(sorted(found, key=lambda each: each[1].start()))
    told = said(opened(text), hearing)
    if told.draft.has(T.ROLES, T.MOVES, T.DIGEST) or _names_a_person(text, hearing):
        return as_it_is
    if pair := _pair(told, tuple(names), memory):
        return pair
    if len(names) == 1 and not _GONE.search(text[: next(iter(names.values())).start()]):
        return (_back(text, *next(iter(names.items())), memory),)
    if memory.question and _ANOTHER.search(text) and is_whole(text, hearing):
        return (Meant(text, _nothing_before(memory), None, memory.question),)
    return as_it_is


def _either(calls: Sequence[Call], memory: Memory) -> Meant | None:
    """`Offer A: … Offer B: …`, held against no lab, as the one or the other: side by side."""
    last = memory.question
    is_pair = [_FIRST.search(calls[0].name), _SECOND.search(calls[-1].name)]
    if len(calls) != 2 or None in is_pair or (last and last.labs):
        return None
    first, second = (each.text.strip(" .,;:") for each in calls)
    return Meant(f"{first} or {second}", _nothing_before(memory))


def as_meant(heard: Heard, meant: Meant) -> Heard:
    """What was heard, with the name of the offer that it is about."""
    reading = heard.reading if isinstance(heard, Asked) else None
    question = None if reading is None or isinstance(reading, Unreadable) else reading.question
    if not isinstance(heard, Asked) or reading is None or question is None:
        return heard
    if question.kind not in _ABOUT_OFFERS or not (question.offer and question.offer.chips):
        return replace(heard, reading=_with(reading, replace(question, called=None)))
    named = _asked_like(replace(question, called=_whose(question, meant)), meant.beside)
    is_carried = named.labs != question.labs
    return replace(
        heard, reading=_with(reading, named), is_follow_up=heard.is_follow_up or is_carried
    )


def _with(reading: Reading, question: Question) -> Reading:
    return reading if isinstance(reading, Unreadable) else replace(reading, question=question)


def _whose(question: Question, meant: Meant) -> str | None:
    """The name of the offer of a question: it stays while either its chips or its people do."""
    last = meant.memory.question
    if meant.called:
        return meant.called
    name = question.called or (last.called if last else None)
    before = meant.memory.called.get(name or "")
    if before is None:
        return question.called  # named by what was just heard
    held, told = before.offer, question.offer
    if held is None or told is None:
        return None
    is_changed = bool(question.called) and held.researchers == told.researchers
    return name if is_changed or held.chips == told.chips else None


def _asked_like(question: Question, beside: Question | None) -> Question:
    """The question about an offer of its own, against the labs that were spoken of."""
    if beside is None or question.labs or question.kind is not Kind.OFFER:
        return question
    assume = beside.assume if question.assume == Assumptions() else question.assume
    scope = question.scope or beside.scope
    day = question.as_of or beside.as_of
    return replace(question, labs=beside.labs, scope=scope, assume=assume, as_of=day)


def _nothing_before(memory: Memory) -> Memory:
    return replace(memory, question=None, earlier=(), choices=(), taken="", unfinished="")


def _offered(call: Call, known: Iterable[str], labs: tuple[str, ...], memory: Memory) -> Meant:
    """An offer that a message names and tells: one of its own, or that of the name once more."""
    name = next((each for each in known if each.lower() == call.name.lower()), None)
    if name:
        return Meant(f"and {call.text}", _last_of(name, memory), name)
    last = memory.question
    beside = last if last and last.kind in OF_OURS else None
    beside = Question(Kind.OFFER, labs=labs) if labs else beside
    return Meant(call.text, _nothing_before(memory), call.name, beside)


def _last_of(name: str, memory: Memory) -> Memory:
    """The memory with the question about the offer of a name as the last one."""
    last = memory.question
    if last is None or last.called == name:
        return memory
    meant = memory.called[name]
    others = tuple(each for each in (last, *memory.earlier) if each is not meant)
    return replace(memory, question=meant, earlier=others, choices=(), taken="", unfinished="")


def _back(text: str, name: str, at: re.Match[str], memory: Memory) -> Meant:
    """What is said of an offer that was spoken of before, with `it` in place of the name."""
    now = _last_of(name, memory)
    before, after = text[: at.start()], text[at.end() :]
    if re.fullmatch(_LEAD, before, re.IGNORECASE) and (tail := re.match(_TAIL, after, re.I)):
        rest = after[tail.end() :].strip()
        is_asked = not rest or _QUESTION.match(rest) or "." in after[: tail.end()]
        return Meant(rest if is_asked else f"and {rest}", now, name)
    after = re.sub(r"^['’]s? (?:offer|one|cluster and team)\b", "", after, flags=re.IGNORECASE)
    if re.match(r"['’]s\b", after):
        return Meant(f"{before}its{after[2:]}", now, name)
    led = _BEFORE.search(before)
    rest = f"{before[: led.start()]}{after.lstrip()}" if led else f"{before}it{after}"
    return Meant("" if _TELL.fullmatch(rest) else " ".join(rest.split()), now, name)


def _pair(told: Said, names: tuple[str, ...], memory: Memory) -> tuple[Meant, ...]:
    """Two offers, one after the other: `put A and B side by side`, `which of the two`."""
    d, last, known = told.draft, memory.question, memory.called
    if last is None or d.stacks or d.people is not None or d.runs or d.more is not None:
        return ()
    if _CANDIDATES.search(told.whole):
        return ()  # who of them is better, or should take which, is not answered
    is_pointed = not names and bool(_TWO.search(told.whole)) and last.called and len(last.labs) < 2
    both = tuple(known)[1::-1] if is_pointed and len(known) > 1 else names
    if len(both) != 2:
        return ()
    asked = tuple(_one_of(known[name], told, memory) for name in both)
    beside = None if told.labs else _side_by_side(*(known[name] for name in both))
    return (Meant("", replace(memory, question=beside)),) if beside else asked


def _side_by_side(first: Question, second: Question) -> Question | None:
    """Two offers that are held against no lab, by what each has of them; None of others."""
    ours, theirs = first.offer, second.offer
    if first.labs or second.labs or not (ours and theirs and ours.researchers):
        return None
    terms = replace(theirs, chips=())
    return Question(Kind.COMPARE, offer=ours, other=theirs.chips, other_terms=terms)


def _one_of(question: Question, told: Said, memory: Memory) -> Meant:
    asked = replace(question, labs=told.labs or question.labs, save=False)
    return Meant("", replace(memory, question=asked), question.called)


def _named_at(name: str, text: str) -> re.Match[str] | None:
    """Where a message names an offer: in full, by its letter, or by its first word."""
    name = name.removeprefix("the ")
    full = re.search(rf"(?<![\w-])(?:the |my )?{re.escape(name)}(?![\w-])", text, re.IGNORECASE)
    if full:
        return full
    first, _, rest = name.partition(" ")
    if len(rest) == 1 and rest.isalpha():
        if rest == "A" and (_ARTICLE.match(text) or (text.isupper() and text[:2] != "A ")):
            return None
        return re.search(
            rf"(?<![\w-])(?<!series )(?<!grade )(?<!plan )(?<!class ){rest}(?![\w-])", text
        )
    if not rest or rest[0].isdigit() or first.lower() in ("offer", "client", "company"):
        return None
    of_it = r"(?: (?:one|client|offer))?" if rest[0].isupper() else " (?:one|client|offer|team)"
    return re.search(rf"(?<![\w-])(?:the )?{re.escape(first)}{of_it}(?![\w-])", text, re.IGNORECASE)


def _names_a_person(text: str, hearing: Hearing) -> bool:
    asked = hearing.asked(text)
    return asked is not None and asked.kind in _OF_PEOPLE
