"""The data centre spoken of."""

from __future__ import annotations

import re
from typing import Final

from bot.compute.offers import REFERENCE_CHIP
from bot.conversation.changing.market.on_record import tells_of_each
from bot.conversation.changing.market.sites_compared import ONE_OF_LIST
from bot.conversation.changing.market.who_pays import PAYER_NOT_TOLD, without_payer
from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.clean import clean
from bot.questions.lab_parts import site_of
from bot.questions.on_record import SITES
from bot.questions.sites_asked import COMPARED, site_asked, sites_compared
from bot.questions.tags import T
from bot.questions.told_of import lists_sites, tells_of_sites
from bot.questions.types import Kind, Question, Reading, Understood, Unreadable
from bot.questions.words.leads import LED
from bot.questions.words.listing_words import asks_power
from bot.questions.words.site_names import sites_begun
from bot.regex import regex
from storage.records import EntityKind

_IT: Final = regex(
    r"\b(?:it|its|there)\b|\b(?:that|this|the (?:biggest|largest|first|top)) "
    r"(?:one|site|campus|cluster|data ?cent(?:er|re))\b",
    re.IGNORECASE,
)
"""What stands for one data centre, though a list of them was told: the largest, which leads it."""
_BARE: Final = regex(rf"{LED}(?:(?:bigger|larger|smaller)\b|(?:vs|versus|compared)\b)", re.I)
"""`bigger than Hyperion?`, which leaves out what is."""
_THAT: Final = regex(r"\b(?:that|this)\b", re.IGNORECASE)
"""What may stand for it beside another by its name; alone it is the whole list."""
_CHIPS: Final = regex(r"\b(?:chips?|gpus?|accelerators?|hardware)\b", re.IGNORECASE)
_CHIPS_THERE: Final = regex(
    r"\W*(?:how many|(?:what|which)(?=.*\b(?:them|they|those|these)\b)) "
    r"(?:chips?|gpus?|accelerators?|hardware)(?: (?:are|is|do|does))?"
    r"(?: (?:they|there|in|at|inside|have|run|hold|them|those|these|all|each|of))*\W*",
    re.IGNORECASE,
)
"""`how many chips are in there`, of several; `in it` is of the largest."""
_HOW_LARGE: Final = regex(r"\b(?:chips?|gpus?|accelerators?|big|large|size)\b", re.IGNORECASE)
_PER_CHIP: Final = regex(
    r"\b(?:per|for each|a|each) (?:single )?(?:chip|gpu|card)\b", re.IGNORECASE
)
_NONE_PER_CHIP: Final = (
    "nothing is told per chip: which chips stand there is not on record, only what they come to in"
    " H100e"
)
_THAT_OR_IT: Final = regex(r"\b(?:that|this|it)\b", re.IGNORECASE)
_ASKS_CHIPS: Final = frozenset((
    T.HOWMANY, T.CHIP, T.CAN, T.IS, T.WORD, T.STOP, T.IN, T.AND, T.COMMA, T.DOES,
))  # fmt: skip
_H100E: Final = "h100e"
"""The word for what all of them are counted in: `how many H100 equivalents is that`."""
_ONE_PERSON: Final = regex(
    r"\b(?:individuals?|researchers?|scientists?|person|people|employees?|staff|anyone|anybody|"
    r"someone|somebody|candidates?)\b.*\b(?:use|using|access|get|reach|touch)\b",
    re.IGNORECASE,
)
_WHO_USES: Final = "how much of it one person there may use is not public"
_NO_KINDS: Final = (
    "which chips stand there, and how many of each, is not on record: all are told in H100e"
)
_MOST_WORDS: Final = 12
_TWO: Final = 2
_MOST_BETWEEN: Final = 3  # questions before the last of which one is still spoken of
_WORDS: Final = regex(r"[a-z]+", re.IGNORECASE)
_THEM: Final = regex(r"\b(?:them|they|these|those|two|both)\b", re.IGNORECASE)
_ONE_ALONE: Final = "Only one data centre was spoken of. Say which two are meant, by their names."
_TWO_NAMED: Final = ("Colossus 1 vs Stargate Abilene", "all data centres")
_BESIDE: Final = frozenset((
    "which", "what", "how", "whats", "is", "are", "do", "does", "of", "the", "them", "they",
    "these", "those", "two", "both", "to", "each", "other", "one", "s", "between", "and", "so",
    "then", "ok", "has", "have", "more", "most", "by", "much", "site", "sites", "centers",
    "centres", "data", "campus", "please", "you", "can", "there", "with", "against", "uses", "was",
    "draws", "power", "chips", "gpus", "compute", "capacity", "now", "it", "than", "any", "still",
    "that", "this", "gonna", "going", "will", "be", "actually", "really",
))  # fmt: skip


def asked_of_site(told: Said, alone: Reading, memory: Memory, hearing: Hearing) -> Reading | None:
    """`who owns it`, `how many chips are there`: of the data centre spoken of, its card once more.

    With what no card tells: which chips they are, and what one person may use.
    """
    if in_chips := _in_chips(told, memory) or _chips_of_list(told, memory):
        return in_chips
    if payer := _with_payer(told, memory, hearing):
        return payer
    d, site = told.draft, _spoken_of(told.text, memory)
    is_other = d.names_any or d.ours or d.stacks or d.people is not None
    if is_other or len(told.text.split()) > _MOST_WORDS:
        return None
    if site is None:
        return _in_the_same_breath(told, memory, hearing)
    if _THEM.search(told.text) and _sets_against(told.text):  # else both would have been named
        return Unreadable(_ONE_ALONE, _TWO_NAMED, is_plain=True)
    if isinstance(alone, Understood):
        return None
    asked = Question(kind=site.kind, place=site.place)
    if _PER_CHIP.search(told.text) and asks_power(told.text):
        return Understood(asked, (_NONE_PER_CHIP,))
    if _ONE_PERSON.search(told.text) and _IT.search(told.text):
        return Understood(asked, (_WHO_USES,))
    directory = hearing.reader.words.directory
    text = clean(f"{told.text.strip(' ?.!,')} {directory.name(site.place or '')}")
    if site_asked(text, hearing.tags(text), directory) != Understood(asked):
        return None
    return Understood(asked, (_NO_KINDS,) if _CHIPS.search(told.text) else ())


def _in_the_same_breath(told: Said, memory: Memory, hearing: Hearing) -> Understood | None:
    """`where is xAI's big cluster, and how many chips are in it`: the largest, which leads those.

    Which one that is isn't known before they were told; what they are told with says it.
    """
    last = memory.question
    is_asked = _IT.search(told.text) and _HOW_LARGE.search(told.text)
    if last is not None and last.topic in SITES and not told.draft.names_any:
        is_asked = _IT.search(told.text) or ONE_OF_LIST.search(told.text)  # none may be listed
    if last is None or memory.leads or not lists_sites(last) or not is_asked:
        return None
    directory = hearing.reader.words.directory
    any_one = directory.of(EntityKind.SITE)[0]
    rest = ONE_OF_LIST.sub("", told.text).strip(" ?.!,")
    text = clean(f"{rest} {any_one.name}")
    is_of_one = site_asked(text, hearing.tags(text), directory) == Understood(
        Question(Kind.LAB, place=any_one.slug)
    )
    return Understood(last) if is_of_one else None


def _with_payer(told: Said, memory: Memory, hearing: Hearing) -> Understood | None:
    """`who owns it, and who pays for the chips`: what else is asked, and that this isn't known."""
    last, rest = memory.question, without_payer(told.whole)
    if last is None or rest is None or told.draft.names_any:
        return None
    if last.topic in SITES and not rest:
        return Understood(last, (PAYER_NOT_TOLD,))
    if not site_of(last):
        return None
    asked = Question(kind=last.kind, place=last.place)
    directory = hearing.reader.words.directory
    text = clean(f"{rest.strip(' ?.!,')} {directory.name(last.place or '')}")
    is_told = not rest or site_asked(text, hearing.tags(text), directory) == Understood(asked)
    return Understood(asked, (PAYER_NOT_TOLD,)) if is_told else None


def _chips_of_list(told: Said, memory: Memory) -> Understood | None:
    """`how many chips are in there`, after several data centres: of each, which the list tells."""
    last = memory.question
    is_of_list = last is not None and last.topic in SITES and not told.draft.names_any
    if last is None or not is_of_list or not _CHIPS_THERE.fullmatch(told.text):
        return None
    return Understood(last, (_NO_KINDS,))


def _in_chips(told: Said, memory: Memory) -> Understood | None:
    """`how many H100s would that be`: of the data centre, and no price of that chip."""
    last, chips = memory.question, told.draft.chips
    leads = memory.leads if last and last.topic in SITES else None
    site = (site_of(last) if last else None) or leads
    kinds = {T.CHIP if tag.value == _H100E else tag.kind for tag in told.draft.tags}
    is_asked = {T.HOWMANY, T.CHIP} <= kinds <= _ASKS_CHIPS and len(chips) <= 1
    if not (site and is_asked and _THAT_OR_IT.search(told.text)):
        return None
    asked = Question(Kind.LAB, place=site)
    return Understood(asked, () if chips in ((), (REFERENCE_CHIP,)) else (_NO_KINDS,))


def _spoken_of(text: str, memory: Memory) -> Question | None:
    """The one data centre spoken of, or the largest of a list where the text means one of it."""
    last = memory.question
    if last is None or site_of(last):
        return last
    if not lists_sites(last) or not memory.leads or tells_of_each(text) or not _IT.search(text):
        return None
    return Question(Kind.LAB, place=memory.leads)


def sites_side_by_side(text: str, memory: Memory, hearing: Hearing) -> str:
    """`which of them is bigger`, `how does that compare to Abilene`: with both by their names.

    As it was said where that is not asked, or not of data centres.
    """
    text = _each_of_that_name(text, memory, hearing)
    if each := _of_both(text, memory, hearing):
        return each
    sites = _compared(text, memory, hearing)
    if len(sites) < _TWO:
        return text
    name = hearing.reader.words.directory.name
    return f"compare {' and '.join(name(site) for site in reversed(sites[:_TWO]))}"


def _of_both(text: str, memory: Memory, hearing: Hearing) -> str:
    """`who uses them`, `is the first one rented out`: of each of two, or of the one that is meant.

    Empty of other texts, and where no two were told one after the other.
    """
    asked = [each for each in (memory.question, *memory.earlier[:1]) if each]
    sites = [site for each in reversed(asked) if (site := site_of(each))]
    if len(sites) < _TWO:
        return ""
    names = [hearing.reader.words.directory.name(site) for site in sites]
    if found := _WHICH_ONE.search(text):
        name = names[0] if found["first"] else names[1]
        return f"{text[: found.start()]}{name}{text[found.end() :]}" if found["asks"] else ""
    if _OF_THE_BIGGER.fullmatch(text):
        return f"compare {' and '.join(names)}"
    bare = _AS_TABLE.sub("", text)
    form = "" if bare == text else ", as a table"
    if not (_WHOSE_BOTH.fullmatch(bare) or _POWER_OF_BOTH.fullmatch(bare)):
        return ""
    return "? ".join(f"data centre {name}{form}" for name in names) + "?"


_WHICH_ONE: Final = regex(
    r"(?<=\w )the (?:(?P<first>first|former|1st)|second|latter|2nd|last)(?: (?:one|site))?"
    r"(?= (?P<asks>\w))",
    re.IGNORECASE,
)
"""`is the first one rented out`, of two that were told."""
_OF_THE_BIGGER: Final = regex(
    rf"{LED}(?:who|where|whose)(?:['’]?s)?(?: \w+)? the "
    r"(?:bigg|larg|small)(?:er|est)(?: (?:one|site|of (?:them|the two)))?\W*|\W*(?:and )?by how "
    r"(?:much|many times|far)\W*",
    re.IGNORECASE,
)
"""`who owns the bigger one`, `by how much`, which their comparison says with the owner of each."""
_WHOSE_BOTH: Final = regex(
    rf"{LED}(?:who|where)(?:['’]?s)? ?(?:is |are )?"
    r"(?:(?:owns?|uses?|using|runs?|running|owning|in|at|on)? ?)(?:of )?"
    r"(?:them|they|those|these|both|the two|each)(?: (?:of them|both|located|then))?\W*",
    re.IGNORECASE,
)
_AS_TABLE: Final = regex(
    r",? (?:(?:in|as) )?(?:a )?table(?:,? (?:pls|plz|please))?\W*$", re.IGNORECASE
)
_POWER_OF_BOTH: Final = regex(
    rf"{LED}(?:(?:what|how (?:much|many)|which)(?: (?:is|are))? )?(?:the |it )*"
    r"(?:power|mw|megawatts|electricity|energy)(?: (?:draw|use|usage|consumption|needs?))?"
    r"(?: (?:of|at|for|in|do|does|would))* (?:them|they|those|these|both|the two|each)"
    r"(?: (?:of them|both|each|sites?|draw|use|need|take|have|in mw))*\W*",
    re.IGNORECASE,
)
"""`power of both`, which the card of each begins with."""


def _each_of_that_name(text: str, memory: Memory, hearing: Hearing) -> str:
    """`how's that vs Fairwater`, of which there are two: beside each of them."""
    last = memory.question
    words = {word.lower() for word in _WORDS.findall(text)}
    if last is None or not tells_of_sites(last) or words.isdisjoint(COMPARED):
        return text
    for tag in hearing.tags(text):
        named = text[tag.start : tag.end]
        alike = sites_begun(named, hearing.reader.words.directory) if tag.kind is T.UNKNOWN else []
        if _TWO <= len(alike) <= _MOST_ALIKE:
            each = " and ".join(site.name for site in alike)
            return f"{text[: tag.start]}{each}{text[tag.end :]}"
    return text


_MOST_ALIKE: Final = 3


def _compared(text: str, memory: Memory, hearing: Hearing) -> tuple[str, ...]:
    """The data centres that are set against each other, the one spoken of last first."""
    last = memory.question
    if last is None:
        return ()
    if site_of(last) and _sets_against(text):
        known = (site_of(each) for each in (last, *memory.earlier[:_MOST_BETWEEN]) if each)
        return tuple(dict.fromkeys(site for site in known if site))
    if site := site_of(last):
        for_it = COMPARED if _TO_COME.search(text) else _SETS_AGAINST
        named = sites_compared(text, hearing.tags(text), for_it)
        return (*named, site) if len(named) == 1 and named[0] != site else ()
    named = sites_compared(text, hearing.tags(text)) if last.topic in SITES else ()
    points = _IT.search(text) or _THAT.search(text) or _BARE.match(text)
    is_held = len(named) == 1 and points
    return (*named, memory.leads) if is_held and memory.leads else ()


def _sets_against(text: str) -> bool:
    """Whether it says no more than that some are to be set against each other."""
    words = {word.lower() for word in _WORDS.findall(text)}
    is_bare = words <= _BESIDE | COMPARED and not words.isdisjoint(_SETS_AGAINST)
    return is_bare or bool(_BIG_ONE.fullmatch(text))


_BIG_ONE: Final = regex(rf"{LED}which (?:one|site)(?: is|['’]?s) the (?:big|large) one\W*", re.I)
_SETS_AGAINST: Final = COMPARED | {"more", "most", "less"}
_TO_COME: Final = regex(r"\b(?:will|come|coming|planned|expected|going|grow\w*)\b", re.IGNORECASE)
"""`how many more chips will Colossus 2 have` is of what is to come there."""
