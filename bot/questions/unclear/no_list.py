"""Lists and orders that are not on record: who uses a chip, runs by size, labs by their growth."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.clean import fold
from bot.questions.rules.gather import Draft
from bot.questions.tags import T
from bot.questions.types import Unreadable
from bot.questions.unclear.of_hires import OF_STAFF_GROWTH, STAFF_GROWTH
from bot.questions.unclear.of_hires import WHY as STAFF_WHY
from bot.questions.words.run_listing_words import asks_run_of_each, asks_runs_of_all
from bot.regex import regex

_WHO_USES: Final = regex(
    r"\b(?:who(?: else)?|wh(?:ich|at) (?:labs?|companies|company|models?|runs?))\b.{0,20}"
    r"\b(?:train(?:s|ed|ing)?|us(?:e|es|ed|ing)|runs?|running|rel(?:y|ies|ied)|built|builds?)\b"
)
_WHO_HAS: Final = regex(
    r"\b(?:who|wh(?:ich|at) (?:labs?|companies|company)|labs?|companies)\b.{0,20}"
    r"\b(?:has|have|own(?:s|ing)?|with|announced?|bought|order(?:ed|s)?|got|install\w*|deploy\w*|"
    r"us(?:e|es|ed|ing)|runs?|running|train(?:s|ed|ing)?)\b"
)
"""`which labs have announced GB200`: of other kinds than that by which all are counted."""
_CHEAPEST: Final = regex(
    r"\b(?:cheap(?:est|er|ly)?|lowest|best (?:price|rate|deal)|least expensive|"
    r"for (?:the )?least)\b"
)
_WHO_HAS_MOST: Final = regex(
    r"^\W*(?:who(?:['’]s)?|wh(?:ich|at) (?:labs?|companies|company))\b.{0,12}"
    r"\b(?:has|have|owns?|runs?|got|with|buy(?:s|ing)?|bought) (?:the )?(?:most|biggest|largest)\b",
    needs="most|biggest|largest",
)
"""`who has the most B200`, of which a list in H100e tells nothing."""
_RUNS: Final = (
    r"(?:(?:ai |language |foundation |frontier |published |known |public )*models?"
    r"|(?:ai |published |known )*training runs|(?<=training )runs|runs)"
)
_RUNS_BY_SIZE: Final = regex(
    r"^(?!.*\bopen\b).*(?:"
    r"\b(?:rank|list|sort|order|show|which|what|top|biggest|largest|heaviest|most expensive)\b"
    rf".{{0,25}}\b{_RUNS}\b.{{0,40}}\b(?:compute|flops?|trained (?:in|since|above|over|with|after|"
    r"before)|by training)\b"
    r"|\b(?:biggest|largest|heaviest) (?:\w+ )?training runs\b"
    r"|\b(?:biggest|largest|heaviest) (?:\w+ )?training run\W*$"
    rf"|\b(?:which|what)\b.{{0,12}}\b(?:training )?(?:runs?|models?)\b.{{0,20}}"
    r"\b(?:took|used|needed|cost|had|has|is|was)\b.{0,10}\b(?:most|largest|biggest|heaviest)\b"
    r"|^\W*(?:(?:what|which|the|is|was|and|show|me) )*(?:smallest|lightest|shortest) "
    r"(?:(?:frontier|training|published|known) )*runs?\b(?: on record| ever| so far| there is)*\W*$"
    r"|\b(?:biggest|largest|heaviest|most expensive|costliest) (?:\w+ )?(?:training )?runs?\b"
    r".{0,20}"
    r"\b(?:on record|ever|known|published|so far|to date|of all time|yet|anyone|anybody)\b"
    rf"|^\W*(?:the |all )?{_RUNS} trained (?:in|since|above|over|with|after|before)\b)"
)
"""Open models are listed elsewhere, by what they are."""
_NO_USERS: Final = (
    "Who trains on which kind of chip is on record for few labs, so I keep no list of them."
    " Ask about one lab."
)
_NO_RUNS: Final = (
    "I keep no list of models by their training compute from some amount or day on. Ask for the"
    " largest runs, about one run, or what a number of chips could repeat of the runs on record."
)
_BY_SIZE: Final = Unreadable(
    _NO_RUNS,
    (
        "can 2048 H100 train Llama 3.1 405B",
        "open-weight models by training compute",
        "largest training runs",
        "how much compute went into GPT-4 and Grok 4",
    ),
    is_plain=True,
)
COSTS_OF_RUNS: Final = Unreadable(
    "What was paid for a training run is on record here for none, so I keep no list of them by"
    " cost and name no costliest one. Ask what one would be to rent today.",
    ("what would Llama 3.1 405B cost to train", "how much compute went into GPT-4 and Grok 4"),
    is_plain=True,
)
WHO_PUBLISHED: Final = (
    r"\b(?:who|which|what|any|other)\b.{0,20}\b(?:publish|disclos|reveal|report|releas|announc|"
    r"shar|sa[iy]|told|tell)\w*\b.{0,30}\b(?:costs?|price|paid|spen[dt]|bills?)\b"
)
"""`who else published what it cost`, of runs."""
_COSTS_PUBLISHED: Final = regex(
    rf"(?=.*\btrain(?:ing|ed)?\b){WHO_PUBLISHED}.*", needs="cost|price|paid|spen|bill"
)
_EXPERIENCED: Final = regex(
    r"^\W*(?:(?:and|so|ok) )*who(?: (?:of (?:them|those|these)|else))?(?:['’]?s| has| have| had)?"
    r"(?: got)? (?:the )?(?:more|most|better|best|deeper|deepest|longest)\b.{0,30}"
    r"\b(?:experience|expertise|background|exposure)\b",
    needs="experience|expertise|background|exposure",
)
"""`who has more H100 experience`, before anybody is told of."""
_NO_EXPERIENCE: Final = Unreadable(
    "Nobody is put in order of experience. On which kind of chip published runs were trained is"
    " told of people one by one, and of your pool as a list.",
    ("who in our pool has used H100", "which kinds of chips does OpenAI use"),
    is_plain=True,
)
_OF_MONEY_OR_OURS: Final = (
    T.COST, T.DOLLAR, T.MONEY, T.US, T.OUR, T.OFFER, T.ROLES, T.HIRE, T.PEOPLE, T.SOURCE, T.HELP,
    T.DEFINE,
)  # fmt: skip
_OF_ELSE: Final = (T.MOST, T.MAX, T.MORE, T.BEAT, *_OF_MONEY_OR_OURS)
_OF_OURS: Final = (T.US, T.OUR, T.OFFER, T.CAN, T.POSSIBLE, T.SITE, T.HELP, T.DEFINE, T.ROLES)


_ASK_OF_ONE: Final = (
    "which kinds of chips does Anthropic use",
    "which kinds of chips does OpenAI use",
)


def _of_people(d: Draft, text: str) -> tuple[str, ...]:
    """The same question of the people in our pool, who may have been meant."""
    chips = (text[tag.start : tag.end] for tag in d.raw if tag.kind in (T.CHIP, T.FAMILY))
    return tuple(f"who in our pool used {chip}" for chip in chips)[:1]


def no_list(d: Draft, text: str) -> Unreadable | None:
    """What to ask in place of a list that is not on record; None of any other text."""
    if d.stacks or d.labs or d.people is not None or d.runs or d.usd_per_year is not None:
        return None
    low = fold(text)
    of_kind = bool({*d.chips} - {"chip/h100"}) or d.has(T.FAMILY)
    has_kind = of_kind and not d.has(*_OF_ELSE) and _WHO_HAS.search(low)
    if (of_kind or d.chips) and _EXPERIENCED.search(low):
        return _NO_EXPERIENCE
    of_sites = d.has(T.SITE)  # `who trains at the H100 site`
    has_most = of_kind and not d.has(*_OF_MONEY_OR_OURS) and _WHO_HAS_MOST.search(low)
    names_chips = (of_kind or bool(d.chips)) and not of_sites and not d.has(*_OF_ELSE)
    if has_kind and _CHEAPEST.search(low):
        return None  # `who has the B200 cheapest`, which rents it out
    if has_kind or has_most or (names_chips and _WHO_USES.search(low)):
        return Unreadable(_NO_USERS, (*_ASK_OF_ONE, *_of_people(d, text)), is_plain=True)
    by_size = not d.has(*_OF_OURS) and _RUNS_BY_SIZE.search(low)
    if by_size and not (asks_runs_of_all(low) or asks_run_of_each(low)):
        return _BY_SIZE
    if not d.has(*_OF_OURS) and _COSTS_PUBLISHED.search(low):
        return COSTS_OF_RUNS
    return _no_order(d, low)


_BY_CHIPS: Final = regex(
    r"\bmodels?\b.{0,30}\b(?:trained|built|made) (?:on|with|using)"
    r" (?:less|fewer|more|under|over|at most|at least|few|up to|only)\b",
    re.IGNORECASE,
    needs="trained|built|made",
)
_BY_FLOP: Final = regex(
    r"^(?!.*\b(?:we|our|us|ours|open|pool|candidates)\b)\W*"
    r"(?:(?:which|what|list|show|me|all|the|are|there|any) )*"
    rf"(?:labs?|companies|{_RUNS})\b.{{0,40}}\b(?:above|over|beyond|(?:more|less|fewer) than|"
    r"at (?:least|most)|below|under|up to|exceed\w*) (?:about )?\d[\d.]*e\+?\d\d\b",
    needs="above|over|beyond|than|least|most|below|under|up to|exceed",
)
"""`labs that have trained above 1e25`, whose amount is no number of anything else."""
_BY_SCALE: Final = regex(
    r"^(?!.*\b(?:we|our|us|ours|my|pool|candidates?|could|can)\b)\W*"
    r"(?:(?:which|what|list|show|me|all|the|are|is|was|were|there|any|public|published) )*"
    rf"(?:(?:{_RUNS}|(?:training )?runs?|who runs on)\b.{{0,25}}\b(?:(?:more|less|fewer|longer|"
    r"shorter) than|over|above|at least|under) \d[\d,]*k? ?(?:x ?)?(?:gpus?|chips?|nodes?|"
    r"accelerators|days?|weeks?|months?|tpus?|[abh]\d{2,3}s?|g[bh]\d{3}s?)\b"
    r"|who runs on (?:more|less|fewer) than \d"
    r"|(?:longest|shortest)(?: (?:known|public|ever|single|published))* "
    r"(?:(?:pre-?)?training )?(?:runs?|trainings?)\b)",
    needs="than|over|above|least|under|longest|shortest",
)
"""`longest training run`, `which runs used more than 2,000 H100`, which are no chips of ours."""
_THAN_ANOTHER: Final = regex(
    rf"^(?!.*\b(?:we|our|us|ours|pool|candidates)\b)\W*(?:(?:which|what|any|other|are there) )+"
    rf"{_RUNS} (?:that )?(?:took|take|used|use|needed|had|have|got) more (?:training )?"
    r"(?:compute|flops?|gpu[- ]hours) than\b",
    needs="more",
)
"""`which models took more compute than GPT-4`."""
_NOT_BY_CHIPS: Final = (
    "On how many chips and for how long a model was trained is on record of few, so I don't sort"
    " models by that. I list them by their size, and tell which published runs your chips could"
    " repeat in a time."
)


def not_by_training(text: str) -> Unreadable | None:
    """What is said to lists of models by their training; None of any other text.

    `the biggest open model trained on less than 1000 GPUs`, `labs above 1e25 FLOP`.
    """
    if _BY_FLOP.search(fold(text)) or _THAN_ANOTHER.search(fold(text)):
        return _BY_SIZE
    ways = ("largest open-weight models", "what can 1000 H100 do in 30 days")
    is_sorted = _BY_CHIPS.search(text) or _BY_SCALE.search(fold(text))
    return Unreadable(_NOT_BY_CHIPS, ways, is_plain=True) if is_sorted else None


_WHO: Final = (
    r"\b(?:who|(?:(?:which|what|rank|sort|order|list|top|biggest|largest|all|the|best|\d+) )+"
    r"(?:ai |frontier )?(?:labs?|compan(?:y|ies)|players?))\b"
)
_MOST: Final = r"(?:most|more|fewest|least|highest|biggest|largest|bigger|larger|fastest|top)"
_OF_GROWTH: Final = regex(
    rf"{_WHO}.{{0,40}}\b(?:grew|grow(?:s|n|ing|th)?|expand(?:s|ed|ing)?|ramp(?:s|ed|ing)?)\b"
    rf"|{_WHO}(?: has| have| is)? (?:add(?:ed|ing|s)|gain(?:ed|ing|s)) (?:the )?{_MOST}\b"
    r"|\b(?:fastest|quickest)[- ]growing\b"
)
_POWER: Final = r"(?:power|electricity|energy|megawatts|gigawatts|[mg]w)"
_OF_POWER: Final = regex(
    rf"{_WHO}.{{0,40}}\b(?:{_MOST}|by|in order of) (?:it |its |their )?{_POWER}\b"
)
_STAFF: Final = (
    r"(?:(?:ai |ml )?(?:researchers?|scientists?|engineers?|staff|people|employees)|head ?counts?|"
    r"team sizes?|number of (?:researchers|people|staff|employees|heads))"
)
_OF_STAFF: Final = regex(
    rf"{_WHO}.{{0,40}}\b(?:{_MOST}|by|in order of) {_STAFF}\W*$"
    r"|^\W*(?:(?:can you|please|pls|the|a) )*(?:rank(?:ed|ing)?|sort(?:ed)?|order(?:ed)?|league"
    rf"(?: table)?|list|leaderboard) (?:by|in order of) {_STAFF}\W*$"
    rf"|^\W*(?:the )?{_STAFF} (?:ranking|league(?: table)?|table|leaderboard|order)\W*$"
)
_SIGNED: Final = (
    r"(?:contract(?:ed|s)?|deals?|signed|commit(?:ted|ments?)|on order|ordered|capacity coming)"
)
_NO_ONE_DEAL: Final = r"(?!(?:largest|biggest) (?:[\w-]+ ){0,2}(?:contract|deal)s?\b)"
"""`who signed the largest deal`, which the list of all deals tells, and of no lab a sum."""
_OF_DEALS: Final = regex(
    rf"{_WHO}.{{0,40}}\b{_NO_ONE_DEAL}{_MOST} (?:[\w-]+ ){{0,2}}{_SIGNED}\b"
    rf"|{_WHO}.{{0,15}}\b{_SIGNED}\b.{{0,15}}\b(?:for )?(?:the )?"
    rf"{_NO_ONE_DEAL}{_MOST}\b"
)
_OF_SPENDING: Final = regex(rf"{_WHO}.{{0,20}}\bspen(?:d|ds|t|ding)\b.{{0,15}}\b{_MOST}\b")
_OF_AGE: Final = regex(
    r"\b(?:youngest|oldest|newest|most recent(?:ly founded)?) (?:ai |frontier )?(?:labs?|"
    r"compan(?:y|ies)|start-?ups?)\b|\blabs? (?:is|are|was) the (?:youngest|oldest|newest)\b"
    r"|\blabs? by (?:age|founding|year)\b"
    r"|\b(?:lab|compan(?:y|ies)|start-?up)s? (?:(?:has|have|had|was|were|is|are|been) )*"
    r"(?:around|existed|existing|going|in business|operating|founded|started|set up|created|there) "
    r"(?:for )?(?:the )?(?:longest|first|earliest|last|latest|most recently)\b"
)
_OF_EACH: Final = "Labs are put in order of their compute alone. {} Ask about one lab."
_WHY: Final = (
    (_OF_AGE, "When one was founded is not kept.", ("rank all labs", "how big is OpenAI")),
    (
        _OF_DEALS,
        "Contracts overlap and differ in status, so they are neither added up nor sorted.",
        ("compute contracts of all labs", "compute contracts of OpenAI"),
    ),
    (
        _OF_SPENDING,
        "What is spent is on record for few of them, and of different years.",
        ("spending of OpenAI on compute", "spending of Anthropic on compute"),
    ),
    (
        OF_STAFF_GROWTH,
        STAFF_WHY,
        (STAFF_GROWTH.format("OpenAI"), STAFF_GROWTH.format("Anthropic")),
    ),
    (
        _OF_GROWTH,
        "Growth is a ratio of middle values without a range, so it does not tell who is first.",
        ("growth of the compute of OpenAI", "growth of the compute of Anthropic"),
    ),
    (
        _OF_POWER,
        "The power of each follows from the same stock, and stands on its card.",
        ("how big is OpenAI", "rank all labs"),
    ),
    (
        _OF_STAFF,
        "Headcounts are of different days, and count researchers for few.",
        ("headcount of OpenAI", "rank all labs, per researcher"),
    ),
)
_OF_NO_ORDER: Final = (
    T.US, T.OUR, T.OFFER, T.ROLES, T.HIRE, T.MOVES, T.LOSE, T.COST, T.DOLLAR, T.MONEY, T.CHIP,
    T.SITE, T.EACH, T.SOURCE, T.HELP, T.DEFINE, T.GPU,
)  # fmt: skip


def _no_order(d: Draft, low: str) -> Unreadable | None:
    """What to ask in place of labs in an order that is not kept; None of any other text."""
    if d.has(*_OF_NO_ORDER):
        return None
    found = ((why, ways) for words, why, ways in _WHY if words.search(low))
    return next((Unreadable(_OF_EACH.format(w), ways, is_plain=True) for w, ways in found), None)
