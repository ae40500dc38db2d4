"""What nothing public tells: a run's time at a lab, its promises, its units, our pay, a wait."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from bot.questions.clean import fold
from bot.questions.patterns import coded, compiled
from bot.questions.rules.beside_ours import SITE
from bot.questions.rules.gather import Draft
from bot.questions.rules.of_candidate import compares_with_his
from bot.questions.tags import T, Tag
from bot.questions.types import Kind, Question, Unreadable
from bot.questions.unclear.doubt import shown
from bot.questions.words.wait_words import WAIT_ASKED
from bot.questions.writing.wording import TOOK
from bot.regex import regex

# How many of a lab's chips one run gets is known of nobody; of the chips that are told it is
# counted.

_ON_IT: Final = regex(r"\b(?:with|on) (?:it|that|this|those|these|them|ours?)\b", re.IGNORECASE)
"""Of chips that were told it is counted, whoever has them."""
_ITS_OWN: Final = "(?<!<vs>)<lab>(?!~<poss>?~[<run><size>])"
"""No `Meta's Llama 3.1 405B`."""
_RUNS: Final = r"\b(?:train\w*|runs?|repeat\w*|reproduc\w*|finish|do (?:it|that))\b"
_FASTER: Final = regex(
    r"\b(?:(?:do|train|finish|repeat|run|manage|redo) (?:it|that|this|one|the same) )?"
    r"(?:faster|quicker|sooner|more quickly)\b"
    rf"|\bhow (?:long|fast|quickly|soon)\b(?=.*{_RUNS})"
    r"|\bhow (?:long|fast|quickly|soon)\b(?= (?:would|will|does|could) (?:it|that|this) take\b"
    r"(?! (?:me|to|for)\b)| (?:is it )?(?:at|for) (?:the )?\w+\W*$)",
    re.IGNORECASE,
)
_COULD: Final = regex(
    r"\b(?:could|can|would)\b.{1,40}?\b(?:do|run|manage|train|repeat|handle) (?:it|that|this)\b",
    re.IGNORECASE,
)
"""`could Mistral do it`, of a run."""
_WHY: Final = "“{}” left out, as how many of its chips one run gets is not public"


def not_at_lab(now: Draft, text: str, question: Question) -> tuple[str, ...]:
    """The lab that is asked how long it would take, or the words that ask so; why it isn't told."""
    if question.kind is Kind.REACH and question.topic != TOOK:
        is_told = bool(now.stacks) or bool(_ON_IT.search(text))
        found = None if is_told else compiled(_ITS_OWN).search(coded(now.tags))
        where = now.tags[found.start()] if found else None if is_told else _site(now)
        return (_WHY.format(text[where.start : where.end]),) if where else ()
    if question.kind is not Kind.LAB or question.topic or now.has(T.GROW):
        return ()
    asked = _FASTER.search(text) or _COULD.search(text)
    return (_WHY.format(asked[0].strip()),) if asked else ()


def _site(now: Draft) -> Tag | None:
    """`on Colossus 2`, of whose chips no more is known than their rate together."""
    sites = (tag for tag in now.tags if tag.kind is T.PLACE and str(tag.value).startswith(SITE))
    return next(sites, None)


# What is said where an offer is to be held against what is not public: a lab's guaranteed share,
# what somebody has, or what a lab tells nobody.

_OF_LAB: Final = "<lab>~<poss>?~[<per><in><at><by><for>]?~<guarantee>|<per>~<guarantee>"
_NOT_PUBLIC: Final = (
    "what a lab guarantees to each is not public, so its average is what it is held against"
)


_HIS_OWN: Final = "what one person has elsewhere is not public, so nothing is held against that"


_SECRET: Final = regex(
    r"(?<!\bour )(?<!\bour own )(?<!\bmy )(?<!\bno )(?<!\bnot )"
    r"\b(?P<word>confidential|secret(?:ly)?|leaked|undisclosed|unannounced|unpublished|"
    r"internally|non-?public|insider|"
    r"(?:internal|private|hidden)(?= (?:\w+ )?(?:figures?|numbers?|data|allocations?|counts?|"
    r"quotas?|budgets?|headcounts?|stats|totals?)\b))\b(?! (?:from|with|until|for now|please)\b)",
    re.IGNORECASE,
    needs=(
        "confidential|secret|leaked|undisclosed|unannounced|unpublished|internal|public|"
        "insider|private|hidden"
    ),
)
_KEEP_IT: Final = regex(
    r"\b(?:keep|kept|stays?|is|are|be|treat) (?:it |this |that )?$", re.IGNORECASE
)
"""`512 H100 for 20 vs Meta, keep it confidential`."""
_PUBLIC_ALONE: Final = "“{}” left out: public figures alone are used"
_OF_LABS: Final = (Kind.OFFER, Kind.LAB, Kind.COMPARE, Kind.LEAGUE, Kind.MATCH)


def not_public(now: Draft, text: str, question: Question) -> tuple[str, ...]:
    """What is held against a lab's public figures instead of what is not public."""
    return (*_of_secrets(text, question), *_of_shares(now, question))


def _of_secrets(text: str, question: Question) -> tuple[str, ...]:
    """`512 H100 vs DeepMind's confidential allocations`: that no such figure is used."""
    is_of_labs = question.kind in _OF_LABS and (question.labs or question.kind is Kind.LEAGUE)
    found = _SECRET.search(text) if is_of_labs else None
    if found is None or _KEEP_IT.search(text[: found.start()]):
        return ()
    return (_PUBLIC_ALONE.format(found["word"]),)


def _of_shares(now: Draft, question: Question) -> tuple[str, ...]:
    """`vs OpenAI per guaranteed GPU`: that a lab's average is no guaranteed share."""
    if question.kind is not Kind.OFFER:
        return ()
    is_of_lab = question.labs and now.has(T.GUARANTEE)
    guaranteed = is_of_lab and compiled(_OF_LAB).search(coded(now.tags))
    his = now.has(T.EACHOF) and compares_with_his(now.raw)
    return (*((_NOT_PUBLIC,) if guaranteed else ()), *((_HIS_OWN,) if his else ()))


# What we pay ourselves, which nothing is set against: labs post theirs, and ours is not kept.

PAY: Final = "pay"
OURS_NOT_KEPT: Final = "what you pay is not kept here, so that nothing is set against it"


def our_pay(now: Draft, question: Question) -> tuple[str, ...]:
    """That ours is not set against theirs, where it was asked for."""
    is_asked = is_of_pay(question) and now.has(T.US, T.OUR)
    return (OURS_NOT_KEPT,) if is_asked else ()


def is_of_pay(question: Question) -> bool:
    """Whether it asks what labs pay."""
    return question.kind is Kind.HIRING and question.topic == PAY


# A part of a company that goes with a lab on record, and of which by itself nothing is.

_UNIT: Final = regex(
    r"(?:google|microsoft|nvidia|apple ml|apple machine learning|mosaic|baidu|yandex|snowflake ai) "
    r"research|google brain|msr|(?:meta )?fair|facebook ai(?: research)?"
    r"|(?:llama|gemini|nemotron|nova|sora|olmo|falcon|granite|qwen|seed|yi) team"
    r"|apple foundation models|(?:amazon )?agi(?: sf)? lab|amazon agi(?: sf lab)?"
    r"|cohere for ai|c4ai|noah['’]s ark lab|huawei noah|tencent ai lab|wechat ai|damo"
    r"|prescient design|valence labs",
    needs="research|brain|msr|fair|facebook|team|foundation|agi|cohere|c4ai|noah|tencent|wechat|damo|prescient|valence",
)
_NOT_ALONE: Final = (
    "of “{}” by itself nothing is on record: what is told is of the lab that it goes with"
)
_OF_FIGURES: Final = (Kind.LAB, Kind.OFFER, Kind.COMPARE, Kind.LEAGUE, Kind.MATCH, Kind.HIRING)


def of_units(tags: Sequence[Tag], text: str, question: Question) -> tuple[str, ...]:
    """What is said of each such part that a text names."""
    if question.kind not in _OF_FIGURES:
        return ()
    named = (tag for tag in tags if tag.kind is T.LAB and tag.value in question.labs)
    names = dict.fromkeys(text[tag.start : tag.end] for tag in named)
    return tuple(_NOT_ALONE.format(shown(name)) for name in names if _UNIT.fullmatch(fold(name)))


# How long one waits for our chips, asked: it is told of an offer, and follows from no figure.

_WAYS: Final = ("our offer", "4 hours wait")
_NOT_KNOWN: Final = (
    "How long somebody waits for chips follows from no figure: it is told with an offer. “our"
    " offer” shows it where it is on file; else say it, as in “4 hours wait”."
)


def wait_asked(text: str) -> Unreadable | None:
    """What to say in place of foretelling what somebody would do; None of other texts."""
    asks = WAIT_ASKED.fullmatch(fold(text))
    return Unreadable(_NOT_KNOWN, _WAYS, is_plain=True) if asks else None


# Whether a wait that is told matters, or how it compares: it is told, and held against nothing.

_MATTERS: Final = (
    r"(?:matters?|counts?|bad|good|ok|okay|fine|long|short|hurts?|worse|better|acceptable|normal|"
    r"usual|typical|problem|(?:deal ?)?breaker|compares?|compared|difference|disadvantage|issue|"
    r"weigh|vs|versus)"
)
_A_WAIT: Final = r"(?:waits?|waiting|queues?|queu?eing)"
_WEIGHED: Final = regex(
    rf"\b(?:do|does|is|are|how|would|will|should)\b[^.?!]*\b(?:{_A_WAIT}\b[^.?!]*\b{_MATTERS}"
    rf"|{_MATTERS}\b[^.?!]*\b{_A_WAIT})\b"
    rf"|\b{_A_WAIT}\b[^.?!]{{0,30}}\bhow (?:does|do|is|would) (?:that|it|this) {_MATTERS}\b",
    re.IGNORECASE,
    needs="wait|que",
)
_NOT_WEIGHED: Final = (
    "whether that wait matters not worked out, as how long people wait at a lab is not public"
)

_QUEUES: Final = regex(r"\b(?:queues?|wait(?:ing)? times?)\b", re.IGNORECASE, needs="queue|wait")
_WAITS_LEFT: Final = "waits left out, as how long people wait at a lab is not public"


def wait_not_weighed(question: Question, text: str) -> tuple[str, ...]:
    """That nothing is said of whether it matters, where that is what was asked of our offer.

    Nor of how long people wait anywhere else, where all labs are asked about.
    """
    if question.kind is Kind.LEAGUE and not question.topic:
        return (_WAITS_LEFT,) if _QUEUES.search(text) else ()
    told = question.offer.wait_hours if question.kind is Kind.OFFER and question.offer else None
    return (_NOT_WEIGHED,) if told is not None and _WEIGHED.search(text) else ()
