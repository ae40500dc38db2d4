"""Which parts of a message are questions, by the words of the grammar."""

from __future__ import annotations

import re
from functools import cache, partial

from bot.conversation.changing.labs.who_has_more_people import asks_who_has_more_people
from bot.conversation.changing.market.roles_of_two import asks_who_hires_more
from bot.conversation.changing.message.naming import named_again
from bot.conversation.changing.question.merging import OF_OURS
from bot.conversation.heard import Form
from bot.conversation.memory import Hearing
from bot.conversation.opening import opened
from bot.conversation.parts import chips_apart
from bot.conversation.parts.again import asks_anew, with_run, without_again
from bot.conversation.parts.asked_beside import heads_beside, is_cost_beside, with_costs
from bot.conversation.parts.cards_apart import (
    CARDS,
    cards_apart,
    each_labs_part,
    ended_as_questions,
)
from bot.conversation.parts.halves_apart import advice_apart
from bot.conversation.parts.leaning_apart import leaning_apart
from bot.conversation.parts.lists_apart import (
    lines_apart,
    lists_apart,
    told_both_ways,
    topics_apart,
    without_market,
)
from bot.conversation.parts.people_apart import people_apart, with_purposes, works_and_chips
from bot.conversation.parts.refused_apart import refused_apart
from bot.conversation.parts.sites_apart import sites_apart
from bot.conversation.parts.splitting import as_lines, parts
from bot.conversation.parts.then_changed import then_changed
from bot.conversation.parts.told_besides import (
    OF_THEM,
    PRICES,
    asks_of_that_answer,
    is_supposed_besides,
    is_told_besides,
    tells_of_candidate,
    with_rates,
    without_candidate,
)
from bot.conversation.parts.told_first import told_first
from bot.conversation.replies.forms import form_in
from bot.conversation.replies.passing import small_in
from bot.conversation.saying import Said, said
from bot.questions.on_record import MODELS, SITES
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Understood, Unreadable
from bot.questions.words.leads import LED, LINKS
from bot.questions.words.release_words import asks_when_out
from bot.regex import regex

_GOES_ON = regex(r"\s*(?:and|what about|how about|also|or)\b", re.IGNORECASE)
_SAME = regex(r"\s*(?:the )?same(?: thing)? (?:but|with|for|in|at|on)\b", re.I)
_CONDITION = regex(
    r"\s*(?:to|in order to|if|when|given|assuming|suppose|for|because|since|against|versus|vs)\b",
    re.IGNORECASE,
)
"""How a part begins that another one goes by: `to equal OpenAI, how many H200?`."""
_TELLING = regex(
    r"\s*(?:(?:so|and|but|ok|well|hi|hey|hello|um|ugh)\W+)*(?:i|we|someone|somebody|a (?:friend|"
    r"colleague)|my (?:boss|manager|vp|client|hm|candidate))"
    r"(?:['’](?:ve|m|re|s|d)|\s+(?:just |also )?(?:have|has|had|got|am|was|were|met|spoke|talked|"
    r"told|said|says|heard|approved))\b"
    r"(?! (?:to know|a question|another question|one more question|two questions))[^?]*$"
    r"|\s*(?:it|that|this|(?:the|our|my) (?:role|job|position|team|move))"
    r"(?:['’]d|\s+(?:would|will|could|might))? (?:really )?"
    r"(?:help|be|make|save|let|allow|matter|involve|mean|require|need)s?\b[^?]*$"
    rf"|\s*{LINKS}let(?:'?s| us) "
    r"(?:look|return|go|get|turn|talk|take|start|stay|move|come)\b[^?]*$",
    re.IGNORECASE,
)
"""What happened, or what it is about, before what is asked: `I have a call with someone there`."""
_ASKING = regex(
    r"(?:what|who|whom|whose|which|when|where|why|how|is|are|was|were|did|does|do|will|should)\b",
    re.I,
)
_OPENS = regex(
    r"(?:whats?|how|hows|is|are|was|were|does|do|did|can you|could you|tell me|show me|compare|rank"
    r"|(?:which|who|whose|whom|where|when)(?= [^,]*\?$))\b(?! (?:about|if)\b)",
    re.I,
)
"""How a question begins, and nothing that only tells of what was named: `who is at Meta now`."""
_WHICH = regex(r"(?:which|who)\b", re.IGNORECASE)
"""How two labs are set against each other: `which has more compute, xAI or Meta`."""
_LOOKS_UP = regex(
    r"(?:please )?(?:look(?:ing)? ?up|brief(?:ing)?|prep(?:are)? me|tell me about|search for|"
    r"background|profile)\b",
    re.I,
)
"""How somebody is asked about in no question."""
_ASKED_INSIDE = regex(
    r"(?:^|[:;,.–-])\s*(?:(?:and|so)\s+)?(?:what|how|where|which|who)\b", re.IGNORECASE
)
_POINTS = regex(
    r"\b(?:it|its|that|this|these|those|they|them|their|there|we|us|our|i|me|my|he|she|him|her|his|ones?|"
    r"same|so)\b",
    re.IGNORECASE,
)
"""What speaks of something that was named before."""
_COSTS_THAT = regex(
    rf"{LINKS}(?:what|how much) (?:would|will|does|do|is|are|['’]s|might) "
    r"(?:it|that|those|they|these|them)(?: all)?"
    r"(?: (?:cost|come to|run to)(?: us)?)?(?: (?:a|per|each) (?:month|year))?",
    re.IGNORECASE,
)
_TRUE = regex(r"\W*(?:(?:and|so) )?is (?:that|this|it) (?:true|right|correct)\b", re.IGNORECASE)
"""What is asked of something that was claimed before it."""
_TO_MATCH = regex(
    rf"{LED}(?:how (?:many|much)|what)\b[^?]{{0,50}}"
    r"\b(?:match|equal|draw level|catch up)(?: (?:that|it|this))?\W*$",
    re.IGNORECASE,
)
_THEY = regex(r"\b(?:they|them|their)\b", re.IGNORECASE)
_MEANINGLESS = frozenset((
    T.WORD, T.UNKNOWN, T.TALK, T.STOP, T.COMMA, T.AND, T.OR, T.OF, T.FOR, T.IN, T.AT, T.TO, T.FROM,
    T.WITH, T.BY, T.IS, T.DOES, T.DO, T.HAVE, T.MEANING, T.CAN, T.DASH, T.WHO,
))  # fmt: skip
_NAMED_IN_PASSING = (
    Kind.LAB, Kind.COMPARE, Kind.HIRING, Kind.REFUSAL, Kind.HELP, Kind.LEAGUE,
)  # fmt: skip
"""Kinds that a lab's name, or a word about people or help, is enough for."""
_WHO_HAS_MORE = frozenset((
    T.WHO, T.HAVE, T.MORE, T.BEAT, T.BIG, T.IS, T.STOP, T.AND, T.BUDGET, T.GPU, T.SCOPE, T.WORD,
    T.MEANING, T.COMPARE, T.GETS, T.PEOPLE, T.PROVIDES,
))  # fmt: skip
"""`who uses more`, `what's the gap`, asked of those who were named before it."""
_PRICED = regex(r"\b(?:prices?|rates?|costs?)\b", re.IGNORECASE)
"""The word itself, which names of a kind of price take up: `H100 spot price today?`."""
_TAG = 2  # words of a question that only asks whether one agrees: `makes sense?`
_ASKS: tuple[T, ...] = (
    T.COST, T.BIG, T.HOWMANY, T.WHO, T.RANK, T.MOST, T.COMPARE, T.TRAIN, T.DO, T.POSSIBLE,
    T.HOWLONG, T.MATCH, T.NEED, T.ROLES, T.MOVES, T.DIGEST, T.SOURCE, T.DEFINE, T.HIRE, T.VS,
    T.HELP,
)  # fmt: skip


def asked_apart(text: str, hearing: Hearing, last: Question | None = None) -> tuple[str, ...]:
    """The questions of a message, after the last one; most messages are one."""
    text = without_candidate(ended_as_questions(as_lines(text), hearing), hearing)
    if whole := _at_once(text, last, hearing):
        return whole

    @cache
    def labs() -> tuple[str, ...]:
        return said(opened(text), hearing).labs

    found = parts(
        text,
        lambda part: (
            _stands(part, hearing)
            or is_supposed_besides(part, text, hearing)
            or is_cost_beside(part, text, hearing)
            or _asks_first(part, text, hearing)
            or asks_anew(part, text, hearing)
            or (last is not None and asks_who_hires_more(part))
            or (last is not None and _follows(part, last, hearing))
        ),
        lambda part: (
            _leans(part)
            or asks_who_has_more_people(part)
            or _is_of(labs(), part, hearing)
            or is_told_besides(part, text, hearing)
            or asks_of_that_answer(part, text, hearing)
            or asks_when_out(part)
        ),
        lambda part: is_lost(part, hearing),
    )
    found = found if len(found) > 1 else then_changed(text, hearing)
    found = tuple(one for part in found for one in told_first(part, hearing))
    found = chips_apart.with_budget(with_costs(found, text, hearing), text, hearing)
    found = without_again(without_market(found, hearing), hearing)
    found = with_purposes(with_run(with_rates(found, hearing), hearing), hearing)
    stands = partial(_stands, hearing=hearing)
    told = (one for part in found for one in refused_apart(part, hearing, stands))
    return tuple(one for part in told for one in people_apart(part, hearing))


def _at_once(text: str, last: Question | None, hearing: Hearing) -> tuple[str, ...]:
    """The questions of a message that names what they are asked of; nothing of other messages."""
    of_last = [step(text, last, hearing) for step in (sites_apart, each_labs_part, told_both_ways)]
    of_text = (
        lines_apart, heads_beside, chips_apart.budgets_apart, lists_apart, leaning_apart,
        chips_apart.offers_apart, topics_apart, cards_apart, chips_apart.worth_and_price,
    )  # fmt: skip
    found = (*of_last, *(hearing.once(step, text) for step in of_text), advice_apart(text, last))
    found = (works_and_chips(text, last), chips_apart.one_apart(text, hearing), *found)
    return next((each for each in found if len(each) > 1), ())


def _stands(part: str, hearing: Hearing) -> bool:
    """Whether a part of a message asks something by itself; an offer alone is a statement."""
    reading = hearing.read(part)
    if isinstance(reading, Unreadable) or _CONDITION.match(part) or OF_THEM.match(part):
        return False
    question = reading.question
    if question is None:
        return "?" in part
    if question.kind is Kind.SOURCE and _TRUE.match(part):
        return False
    is_named = question.kind in _NAMED_IN_PASSING
    if is_named and (_TELLING.match(part) or tells_of_candidate(part)):
        return False
    if question.kind is Kind.OFFER and not question.labs and not _is_weighed(part, question):
        return False
    told = said(opened(part), hearing)
    if question.kind is Kind.LEAGUE and told.draft.kinds <= _WHO_HAS_MORE:
        return False
    if isinstance(reading, Understood) and _is_asked(part, question, told):
        return True
    if told.is_fragment and question.kind in (Kind.LAB, Kind.COMPARE, Kind.PRICE):
        of_price = (T.UNIT, T.AT) if question.kind is Kind.PRICE else (T.UNIT,)
        asks_price = told.draft.has(T.MEANING) and told.draft.has(*of_price)
        asks_price = asks_price or (bool(question.chips) and bool(_PRICED.search(part)))
        asks_price = asks_price or (len(question.labs) == 1 and bool(CARDS.search(part)))
        return asks_price or told.draft.has(*_ASKS)  # a name alone is part of something else
    compares = question.kind is Kind.OFFER and any(
        tag.kind is T.COMPARE for tag in hearing.tags(part)
    )  # `how do we compare with Meta`, of which an opening is more than the start
    return part.rstrip().endswith("?") or compares or told.draft.has(*_ASKS)


def _is_asked(part: str, question: Question, told: Said) -> bool:
    """Whether a part begins as a question about what it names, or as a look-up of somebody."""
    match question.kind:
        case Kind.CANDIDATE | Kind.POOL | Kind.REFUSAL:
            looks_up = bool(question.person) and _LOOKS_UP.match(part)
            return bool(_ASKING.match(part) or (question.kind is Kind.CANDIDATE and looks_up))
        case Kind.COMPARE if _WHICH.match(told.text):
            return True
        case Kind.LEAGUE if question.topic in MODELS | SITES:
            return True  # `biggest Qwen model`, `megawatts at xAI`: words that ask nothing else
        case Kind.LAB if told.draft.has(T.GROW):
            return False  # which is told by what is open there
    return _OPENS.match(told.text) is not None


def _is_weighed(part: str, question: Question) -> bool:
    """Whether it is asked of an offer how good it is: `is 2048 H100 for 40 people good`."""
    is_told = question.offer is not None and bool(question.offer.chips)
    return is_told and _OPENS.match(part) is not None


def _asks_first(part: str, text: str, hearing: Hearing) -> bool:
    """`96 H200 for 11 people: how far behind xAI is that, and …`: asked without a sign of its own.

    Only where what comes after it speaks of nothing in it.
    """
    if not text.startswith(part) or _POINTS.search(text[len(part) :]):
        return False
    asked = hearing.asked(part)
    is_asked = asked is not None and (
        asked.kind is Kind.DILUTION or (asked.kind is Kind.OFFER and bool(asked.labs))
    )
    return is_asked and _ASKED_INSIDE.search(part) is not None


def _follows(part: str, last: Question, hearing: Hearing) -> bool:
    """Whether a part asks by what was spoken of before: `Nvidia?`, `what would it cost`."""
    if last.kind in OF_OURS and _COSTS_THAT.fullmatch(part.strip(" .!?")):
        return True
    if _THEY.search(part):
        return _stands(named_again(part, last), hearing)
    tags = hearing.tags(opened(part).text)
    return part.rstrip().endswith("?") and [tag.kind for tag in tags] == [T.LAB, T.STOP]


def is_lost(part: str, hearing: Hearing) -> bool:
    """Whether a part asks something of which no word means anything to us.

    It is answered as not understood, beside the other parts, and not passed over.
    """
    opening = opened(part)
    asks = _ASKING.match(opening.text) or part.endswith("?")
    asks = asks and len(opening.text.split()) > _TAG and not _POINTS.search(part)
    if not asks or small_in(part) or form_in(opening.text):
        return False
    if not isinstance(hearing.read(part), Unreadable):
        return False
    told = said(opening, hearing)
    return told.draft.kinds <= _MEANINGLESS


def _leans(part: str) -> bool:
    """Whether a part asks the same of something else, or why: `and Meta?`, not `assume 150`."""
    if form_in(opened(part).text) is Form.WHY or _SAME.match(part):
        return True
    return opened(part).is_linked and bool(_GOES_ON.match(part) or part.rstrip().endswith("?"))


def _is_of(labs: tuple[str, ...], part: str, hearing: Hearing) -> bool:
    """Whether a part asks something of the labs that the rest names: `how big are they`."""
    named = part if PRICES.match(part) else named_again(part, Question(Kind.COMPARE, labs=labs))
    return bool(labs and _TO_MATCH.match(part)) or (named != part and _stands(named, hearing))
