"""What is never told: by which words it is asked, and what may be asked in its place."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from bot.ledger import Directory
from bot.questions.clean import fold
from bot.questions.on_record import TYPED, Listing
from bot.questions.rules.gather import Draft
from bot.questions.tags import T
from bot.questions.types import Unreadable
from bot.questions.words.leads import LED
from bot.regex import regex


class _Reason(NamedTuple):
    asks: re.Pattern[str]
    may_ask: Callable[[Draft], bool]
    """Whether those words ask for that, by what else a message names."""
    problem: str
    """Why it is not told; `{}` stands for the first lab that is named, as in `ways`."""
    ways: tuple[str, ...]


_ONE: Final = (
    r"(?:(?:a|an|one|any|each|every) )?(?:single |individual |lone )?"
    r"(?:researcher|person|scientist|engineer|employee|phd)s?"
)
_ONE_AT_A_LAB: Final = regex(
    r"\b(?:any|which|what|other|some|do|does|most|big)(?: \w+)? (?:labs?|companies|employers)\b.*"
    r"(?:\b(?:let|lets|allow|allows|permit|permits)\b.{0,12}"
    rf"\b{_ONE}\b.*\b(?:run|runs|train|use|jobs?|cluster|start|launch|have|get)\b"
    rf"|\bwhere {_ONE} (?:may|can|could|is allowed to) (?:run|train|use|start|launch)\b)",
)
_WHY_PEOPLE: Final = regex(
    rf"^{LED}(?:any idea |do you know |tell me )?"
    r"(?:why|what makes|what drives|for what reasons?)\b.{0,25}"
    r"\b(?:someone|somebody|anyone|anybody|people|researchers?|staff|so many|scientists?|they|"
    r"talent)\b.{0,20}\b(?:leav(?:e|es|ing)|left|quit(?:s|ting)?|join(?:s|ed|ing)?|"
    r"go(?:es|ing)? to|went to|stay(?:s|ed|ing)?|mov(?:e|es|ed|ing))\b",
    needs="why|what makes|what drives|for what reason",
)
_GROUPS: Final = (
    r"(?:women|men|females?|males?|gender|sex|age|ages|diversity|diverse|ethnic\w*|minorit(?:y|"
    r"ies)|demographics?|nationalit(?:y|ies)|foreigners?|immigrants?|visa holders?|ph\.?ds?|"
    r"doctorates?|degrees?|seniority|juniors?|seniors?|tenures?|turnover|attrition)"
)
_BY_GROUP: Final = regex(
    r"\bhow (?:diverse|senior|junior|old|young|experienced) (?:is|are)\b.{0,25}"
    r"\b(?:staff|researchers?|people|team|workforce|employees|crew)\W*$"
    rf"|\b(?:how many|what|which|share|percent(?:age)?|proportion|"
    r"ratio|number|numbers|splits?|breakdown|balance|mix|average|median|does|do|is there|gender)\b"
    rf".{{0,40}}\b{_GROUPS}\b|\b{_GROUPS} (?:splits?|ratio|balance|mix|numbers|breakdown|rate|"
    r"statistics|stats|report|figures)\b",
    needs="women|men|male|gender|sex|age|divers|ethnic|minorit|demograph|national|foreign|immigr|"
    "visa|ph|doctor|degree|senior|junior|tenure|turnover|attrition|how old|how young|experienced",
)
_NOT_OPENED: Final = (T.GPU, T.US, T.OUR, T.RUN, T.QUEUE, T.MAX)
_NO_GROUP: Final = (
    T.CHIP, T.GPU, T.BUDGET, T.COST, T.DOLLAR, T.ROLES, T.US, T.OUR, T.RUN, T.SITE,
)  # fmt: skip
"""`how many women work there`: of a lab the number of its people is on record, and no group."""
_ROLE: Final = (
    r"(?:roles?|jobs?|openings?|postings?|positions?|vacanc(?:y|ies)|reqs?|requisitions?)"
)
_HOW_LONG_OPEN: Final = regex(
    rf"\b(?:how long|since when|how many (?:days|weeks|months)|average time)\b.{{0,30}}\b{_ROLE}\b"
    r".{0,30}\b(?:open|up|live|posted|listed|advertised|online|unfilled|filled|fill)\b"
    r"|\b(?:oldest|longest|stalest)[- ](?:(?:open|running|standing|unfilled|posted|live)[- ])*"
    rf"{_ROLE}\b|\btime to (?:fill|hire)\b"
    rf"|\b{_ROLE} (?:has|have|is|are) (?:been )?(?:open|up|posted) (?:the )?longest\b",
    needs="how long|since when|how many|average|oldest|longest|stalest|time to",
)
_JOB: Final = regex(
    rf"^{LED}(?:(?:can|could|may|might|do|does|did|will|would|are|is|am) (?!you\b)"
    r"|how (?:big|large)\b|(?:what|which)(?:'s| is| are|s)? (?:our|the|my) )"
)
_OF_A_RUN: Final = (T.LAB, T.RUN, T.SIZE, T.SIZED, T.TRAIN, T.HOWLONG, T.UNIT, T.ROLES, T.IF, T.VS)
_GAINS: Final = regex(
    r"^(?!.*\b(?:still (?:the )?(?:biggest|largest|bigger|larger|ahead|first|top|leading|leads?|"
    r"in front|on top|number one|no\.? ?1)|(?:has|have|did) .{1,40}\b(?:overtak(?:e|en)|overtook|"
    r"passed|caught up|(?:pull|gon|mov)\w* (?:ahead|past))|overtook)\b).*"
    r"\b(?:catch(?:ing|es)? up|caught up|clos(?:ing|es) (?:in|the gap)|gain(?:ing|s)? on|"
    r"overtak(?:e|es|en|ing)|overtook|(?:fall|pull)(?:ing|s|en)? (?:behind|ahead|away))\b",
    needs="catch|caught|clos|gain|overt|fall|pull",
)
"""What goes on; `is OpenAI still the biggest or has Google overtaken them` asks how they stand."""
_OF_OURS: Final = (T.US, T.OUR, T.NEED, T.CAN, T.COST, T.HOWMANY, T.BIG, T.RESEARCHERS)
_OF_ALL_MODELS: Final = (
    r"(?:smallest|tiniest|lightest)(?: [\w-]+){0,2}? (?:models?|llms?)\b"
    r"|(?:models?|llms?)\b.{0,40}\b(?:smallest|(?:lowest|fewest|least) (?:params|parameters))\b"
    r"|(?:models|llms) with (?:the )?(?:lowest|least) (?:training )?compute\b"
)
SMALLEST_MODELS: Final = regex(
    rf"\b(?:{_OF_ALL_MODELS})|"
    r"(?=.*\bopen(?:(?:[- ](?:weights?|source))? (?:[\w-]+ )?(?:models?|llms?)|[- ]weights?)\b)"
    r".*\b(?:smallest|smaller than|tiniest|lightest|(?:least|lowest|fewest) (?:training )?"
    r"(?:compute|flops?|params|parameters)|(?:cheapest|easiest|fastest|quickest) to train)\b",
    needs="small|tiniest|lightest|least|lowest|fewest|cheapest|easiest|fastest|quickest",
)
_OF_CLOUDS: Final = regex(
    r"\b(?:which|what|biggest|largest|top|rank|list|best)\b.{0,15}"
    r"\b(?:hyper-?scalers?|neo-?clouds?|cloud providers?|clouds?)\b"
    r".{0,25}\b(?:most|biggest|largest|gpus|compute|chips)\b"
    r"|\b(?:biggest|largest) (?:hyper-?scaler|neo-?cloud|cloud provider|cloud)\b",
    needs="hyper|cloud",
)
_OF_NO_CLOUD: Final = (T.COST, T.DOLLAR, T.US, T.OUR, T.ROLES, T.HIRE, T.SIGNED, T.CHIP)

_PAY_MOVED: Final = regex(
    r"\b(?:did|has|have|is|are|who|which labs?|what labs?)\b.{0,30}\b(?:rais(?:e|ed|es|ing)|"
    r"increas(?:e|ed|es|ing)|bump(?:ed|s|ing)?|lift(?:ed|s|ing)?|cut(?:s|ting)?|lower(?:ed|s|"
    r"ing)?|chang(?:e|ed|es|ing))\b.{0,25}\b(?:pay|salar(?:y|ies)|comp|pay bands?|pay ranges?)\b|"
    r"\b(?:has|have|is|are|did) (?:the )?(?:posted )?(?:pay|salaries|comp)\b.{0,25}\b(?:gone|"
    r"going|go|rising|risen|rise|falling|fallen|fall|up|down)\b",
    needs="pay|salar|comp",
)
_OF_NO_PAY: Final = (T.GPU, T.CHIP, T.SITE)
_PART_FOR: Final = regex(
    r"^\W*(?:how much|what (?:share|part|fraction|percentage|portion)|how many) of .+?(?:['’]s?) "
    r"(?:fleet|chips|gpus?|compute|capacity|stock)\b.{0,20}\b(?:go(?:es)?|used|rented|let|"
    r"(?:does|do) .+ use)\b",
    needs="how much|how many|what",
)
_CAME_ONLINE: Final = regex(
    r"\b(?:which|what|how many) (?:new )?(?:data ?cent(?:er|re)s?|sites?|clusters?|campus(?:es)?)\b"
    r".{0,20}\b(?:came (?:on[- ]?line|up|live)|went live|gone live|started(?: up)?|opened|were "
    r"(?:switched|turned) on)\b",
    needs="came|went live|gone live|started|opened|switched|turned",
)


def _of_our_job(d: Draft) -> bool:
    """Whether it is of the largest job of ours, and names no run."""
    is_ours = d.has_raw(T.US) or d.has_raw(T.OUR)
    is_size = d.largest is not None or (d.has_raw(T.JOB) and (d.has_raw(T.MAX) or d.has_raw(T.BIG)))
    return is_ours and is_size and not any(map(d.has_raw, _OF_A_RUN))


_REASONS: Final = (
    _Reason(  # `does any lab let a single researcher do runs like that`
        _ONE_AT_A_LAB,
        lambda d: not d.labs and not d.has(T.OUR),
        "What one researcher may use inside a lab is not on record. How a lab shares its compute"
        " out is told where it was published, lab by lab.",
        ("how is compute allocated at OpenAI",),
    ),
    _Reason(  # `why do people leave xAI`
        _WHY_PEOPLE,
        lambda d: len(d.labs) == 1 and not (d.stacks or d.ours or d.has(T.US)),
        "Why people leave {0}, join it or stay is not on record. On record are its compute per"
        " researcher, its staff where it is public, and its openings.",
        ("how big is {0}", "headcount of {0}", "open roles at {0}"),
    ),
    _Reason(  # `how many women work at DeepMind`
        _BY_GROUP,
        lambda d: len(d.labs) == 1 and not (d.stacks or d.ours or d.has(*_NO_GROUP)),
        "Who works at {0} by sex, age, origin, degree or time there is not on record, nor how many"
        " leave. On record is its staff as a whole, each figure with its day.",
        ("headcount of {0}", "headcount history of {0}", "open roles at {0}"),
    ),
    _Reason(  # `how long do roles stay open`, which no board says
        _HOW_LONG_OPEN,
        lambda d: (
            d.has(T.ROLES, T.HIRE, T.JOB) and not (d.stacks or d.chips or d.has(*_NOT_OPENED))
        ),
        "How long a role has been open is not told: old postings come back, so the day on a board"
        " is no day of opening. What is new since a day is told.",
        ("open roles since March", "what moved at OpenAI"),
    ),
    _Reason(  # `can our people run a 1024 GPU job` tells nothing
        _JOB,
        _of_our_job,
        "How large one job may be follows from no figure: it is told, and a question tells"
        " nothing. “our offer” shows it where it is on file; else say it, as in “max job 1024”.",
        ("our offer", "max job 1024"),
    ),
    _Reason(  # `is xAI catching up with OpenAI`, which is no plan of ours
        _GAINS,
        lambda d: len(d.labs) == 2 and not (d.stacks or d.has(*_OF_OURS) or d.people),
        "Which of two labs gains on the other is not told: growth is a ratio of middle values"
        " without a range. Ask how each grew, or hold them against each other as they stand.",
        (
            "growth of the compute of {0}",
            "growth of the compute of {1}",
            "compare {0} and {1}",
        ),
    ),
    _Reason(  # `the smallest open models`, from which no list of them begins
        SMALLEST_MODELS,
        lambda d: (
            not (d.stacks or d.chips or d.has(T.US, T.OUR, T.COST, T.PEOPLE, T.SITE, T.ROLES))
        ),
        "Models are listed from the largest, the newest or the most training compute on, and not"
        " from the smallest.",
        (
            TYPED[Listing.LARGEST_MODELS],
            TYPED[Listing.COMPUTE_MODELS],
            TYPED[Listing.MODELS],
        ),
    ),
    _Reason(  # `which cloud has the most`, which the list of labs does not tell
        _OF_CLOUDS,
        lambda d: not (d.labs or d.stacks or d.has(*_OF_NO_CLOUD)),
        "Clouds are not ranked: of the largest what each owns is on record, rented out or not."
        " Ask for those side by side.",
        ("compare what Google, Microsoft and Amazon own", "compare what Oracle and CoreWeave own"),
    ),
    _Reason(  # `did anyone raise their pay bands`
        _PAY_MOVED,
        lambda d: not (d.stacks or d.people or d.has(*_OF_NO_PAY)),
        "Whether posted pay went up or down is not told of a lab. A digest tells where new roles"
        " are posted at other pay than those that were open; what is posted now is told any day.",
        ("posted pay", "digest"),
    ),
    _Reason(  # `how much of Microsoft's fleet goes to OpenAI`
        _PART_FOR,
        lambda d: len(d.labs) == 2 and not (d.stacks or d.has(T.US, T.OUR)),
        "What part of its chips {0} lets {1} use is not on record. On record are what {0} owns, and"
        " the data centres of {1}, with whose they are.",
        ("what does {0} own", "data centres of {1}"),
    ),
    _Reason(  # `which data centres came online this year`
        _CAME_ONLINE,
        lambda d: not (d.labs or d.stacks or d.has(T.US, T.OUR)),
        "Since when a data centre runs is not on record: readings say what ran on their day. What"
        " runs is told, and what is to come, with the day it is forecast for.",
        ("data centres", "data centres under construction"),
    ),
)


def never_told(now: Draft, text: str, directory: Directory) -> Unreadable | None:
    """Why what is asked is not told, and what may be typed instead; None of other texts."""
    low = fold(text)
    for reason in _REASONS:
        if reason.may_ask(now) and reason.asks.search(low):
            names = tuple(map(directory.name, now.labs))
            ways = tuple(way.format(*names) for way in reason.ways)
            return Unreadable(reason.problem.format(*names), ways, is_plain=True)
    return None
