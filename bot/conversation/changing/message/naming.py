"""The names that a message stands in for: `they`, `it`, `the first one`, `the 70B`, `of them`."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from bot.conversation.changing.market.programmes_again import names_no_place
from bot.conversation.changing.message.pointed_at import whichever_of_them
from bot.conversation.saying import Said
from bot.ledger import Directory
from bot.questions.on_record import TYPED, Listing
from bot.questions.rules.build import COUNTED_IN
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.words.applicants import applicants_in
from bot.questions.words.leads import LINK
from bot.questions.writing.wording import ACADEMIC
from bot.regex import regex
from storage.records import EntityKind, Offer

_THEY = regex(
    r"\b(?:they(?!(?:['’](?:ll|d|re))? (?:ask(?:ed|ing)?|wonder|want to know)\b)|"
    r"(?<!each of )(?<!everyone of )(?<!all of )(?<!ask )(?<!asking )(?<!tell )(?<!telling )"
    r"(?<!say to )(?<!talk to )(?<!speak to )(?<!show )(?<!email )(?<!pitch )"
    r"(?:(?<!of )them|them(?! all\b))|their|theirs|that lab|this lab|"
    r"those guys|the lab|over there)\b",
    re.I,
)
"""What stands for a lab; those who ask, or are asked or told something, are candidates."""
_NAMED_FIRST = regex(r"^\W*(?:and|what about|how about|or) [A-Z][\w ]{1,25}[,:–-]\s", re.IGNORECASE)
"""`and SSI, do they publish anything`: they are who was named in the message."""
_NAMED_BEFORE = regex(
    r"^[^?]{2,40}[,:–] (?:are|do|have|has|is|did|will|what|how|where|who)\b"
    r"[^?]*\b(?:they|their|them)\b",
    re.IGNORECASE,
)
"""`ok then Thinking Machines, are they hiring`: they are who was named before it."""
_SENTENCE = regex(r"[.!;:](?:\s|$)|\s[–—-]\s")
_THEIR_RUN = regex(r"\btheir(?=(?: latest| last)? [a-z]{1,6}-?\d[\w.-]*\b)", re.IGNORECASE)
"""`their V3`: a lab and a version name a run together."""
_VERSION = regex(
    r"(?<![\w.-])(?<!tpu )(?:(?:the|their) )?(?P<v>[a-z]-?\d(?:\.\d{1,2})?)(?![\w-])", re.IGNORECASE
)
_SIZE = regex(r"(?<![\w.-])(\d+(?:\.\d+)?) ?b(?: (?:one|version|model))?(?!\w)", re.IGNORECASE)
_SIZED = regex(r"(.+)-\d+(?:\.\d+)?b")
_HALF = regex(
    r"\bhalf(?: of (?:it|them|that))?(?= (?:is |are |goes |go |was )?(?:for|to) research\b)",
    re.IGNORECASE,
)
_OF_THEM = regex(
    r"(?<=\d)\s+of (?:them|those|these)\b"
    r"(?! (?:are|is|aren['’]?t|isn['’]?t|go|goes|belong|will be|would be)\b)"
    r"(?! (?:really |actually |would |will |only )*(?:do(?:es)?|don['’]?t)\b.{0,20}\bresearch)",
    re.IGNORECASE,
)
"""Chips do no research; who does is read from the words themselves."""
_OF_THE_PEOPLE = regex(
    r"(?<=\d)\s+of (?:them|those|these)\s+(?=(?:really |actually |will |would |do |can )*"
    r"(?:are (?:researchers?|scientists?|phds?)|use|need|train(?![^,.?]{0,25}\d)|work|share)\b)",
    re.IGNORECASE,
)
"""`only 25 of them really use it`; what is named with a number is trained by chips."""
_NODES = regex(r"(?P<nodes>\b\d{1,4} (?:nodes?|boxes|servers?))\b(?! (?:of|with)\b)", re.IGNORECASE)
"""`4 nodes instead`, of the chip that was spoken of."""
_ONE_NODE = regex(r"\b(?:an?|one|just one) (?:single |whole )?(?=node\b(?! (?:of|with)\b))", re.I)
"""`a single node`, which is one of them as well."""
_SO_LONG = regex(
    r"^\W*(?:(?:and|or|ok|now|then|but|so|hm+|only|just|rather|what about|how about|"
    r"what if it(?:'s| is)|(?:let'?s )?(?:make|take|say|try)(?: it| that)?|for|over|with)\W+)*"
    r"(?P<long>(?:an?|one|the|half an?|a whole|a full) "
    r"(?:day|weekend|week|fortnight|month|quarter|year))"
    r"(?: (?:instead|then|rather|this time|please|at most|max))*\W*$",
    re.IGNORECASE,
)
_ONE_SHARE = regex(
    r"\b(?:(?:(?:each|every|one|a|the|this) (?:single )?(?:researcher|person|scientist|guy|hire|"
    r"candidate|engineer|employee|member|of (?:us|them))|he|she|they|some(?:one|body))\b"
    r"[^,?\d]{0,24}?)?"
    r"\b(?:(?:just |only )?(?:one|a single|a|an average|each)|(?:their|his|her|your)(?: own)?)"
    r" share\b(?! of)",
    re.IGNORECASE,
)
"""`on one share`, `if each researcher just gets their own share`."""
_OF_ALL = regex(
    rf"^\W*(?:(?:{LINK}|or|what about|how about|for|on|with)\W+)*"
    r"(?:the (?:whole|full|entire) (?:team|group|lot|thing)|all of (?:us|it|them)|everything|"
    r"everyone(?: together)?)(?: together)?\W*$",
    re.IGNORECASE,
)
"""`and the whole team`, after one share."""
_BARE_YEAR = regex(
    rf"^\W*(?:(?:{LINK}|or|vs|what about|how about|same for|for|then in)\W+)*"
    r"(?P<year>20[12]\d)(?: (?:then|instead|too|as well|please))*\W*$",
    re.IGNORECASE,
)
"""`and 2025`, after a figure of a day, which is no number of chips."""
_NTH = regex(
    r"\bthe (?P<nth>first|former|1st|second|2nd|latter|last|third|3rd|middle)"
    r"(?: (?:one|lab|company|chip|card|gpu|run|model|of (?:them|those|these|the (?:two|three))))?"
    r"(?= (?:have|has|had|is|are|was|do|does|did|runs?|uses?|pays?|hires?|hiring|bigger|larger|"
    r"takes?|took|needs?|costs?|cheaper|dearer|would|will|could|can|"
    r"grow|alone|on|for|at|by|over|again|then|now|only|instead|out|please|too)\b|'s\b|\W*$)",
    re.IGNORECASE,
)
_PLACES = {
    "first": 0, "former": 0, "1st": 0, "second": 1, "2nd": 1, "latter": -1, "last": -1, "third": 2,
    "3rd": 2, "middle": 1,
}  # fmt: skip
_TIME_ON = regex(
    r"\b(?P<what>(?:time|hours|access|accounts?|allocations?|slots?)(?: (?:on|to|at|for|with))) "
    r"(?:that|it|this|there|them|one)\b",
    re.IGNORECASE,
)
_APPLIES = regex(
    r"\b(?:can|could|may|might|how|where|when|who)\b.{0,20}"
    r"\b(?:apply|applying|sign up|register|get (?:in|access|on (?:it|that|there))|enrol\w*)\b"
    r"|^\W*(?:and )?(?:how to apply|applications?|applying)\W*$",
    re.IGNORECASE,
)
_FEW_WORDS = 9
_TO_THAT = regex(
    r"\b(?P<held>(?:compared?|compares|stack up|measure up|hold up|look|stand|fare) "
    r"(?:to|with|against|next to|beside)) (?:that|this|those|these)\b(?! \w+s\b)",
    re.IGNORECASE,
)
"""`how do we compare to that per researcher`, of a lab that was spoken of."""
_ITS = regex(r"\b(?:its|it|there)\b", re.IGNORECASE)
_OF_A_LAB = (T.HIRE, T.ROLES, T.GPU, T.STAFF, T.SITE, T.BIG)
_OF_A_DAY = (Kind.LAB, Kind.COMPARE, Kind.LEAGUE)
ABOUT_LAB = (Kind.LAB, Kind.HIRING, Kind.MOVES, Kind.DIGEST, Kind.COMPARE, Kind.MATCH)


def named_again(text: str, last: Question, told: Said | None = None) -> str:
    """The message with the lab in place of “they”, where one lab was spoken of.

    In a message that was `told` and names a lab itself, “it” and “there” are of that one.
    """
    names_lab = bool(told and told.labs)
    if not last.labs or (told and _names_them(told)):
        return text
    text = whichever_of_them(text) if len(last.labs) > 1 else text
    name = " and ".join(last.labs)
    if _NAMED_FIRST.match(text):
        return text
    if names_lab and _NAMED_BEFORE.search(text):
        return text
    text = _THEIR_RUN.sub(name, text)
    named = _THEY.sub(lambda m: f"{name}'s" if m[0].lower() in ("their", "theirs") else name, text)
    if named != text or names_lab:
        return named
    if last.kind in ABOUT_LAB and last.offer is None:
        named = text = _TO_THAT.sub(rf"\g<held> {name}", text)
    if len(last.labs) == 1 and last.kind in ABOUT_LAB and last.offer is None:
        return _ITS.sub(name, text, count=1)
    return named


def _names_them(told: Said) -> bool:
    """Whether `they` are whom the message names itself, in a sentence before.

    `he has an offer from Amazon. us against them?`
    """
    they = _THEY.search(told.text)
    start = they.start() if they else 0
    ends = [tag.end for tag in told.draft.raw if tag.kind is T.LAB and tag.end <= start]
    return any(_SENTENCE.search(told.text[end:start]) for end in ends)


def of_whom(last: Question, earlier: tuple[Question, ...], told: Said) -> Question:
    """The question whose labs “they” are: the last, or where it names none the newest that does.

    `what are they hiring for`, after what our own chips could train.
    """
    d = told.draft
    is_of_lab = (d.has(*_OF_A_LAB) or told.asks_pay) and _THEY.search(told.text) is not None
    if last.labs or last.person or not is_of_lab or d.ours or d.labs:
        return last
    return next((each for each in earlier if each.labs), last)


def pointed_out(
    text: str, last: Question, earlier: tuple[Question, ...], name: Callable[[str], str]
) -> str:
    """The message with the lab, run or chip in place of `the first one` of several.

    They were named in one question, or one in each of the last ones.
    """
    several = _spoken_of(last, earlier)
    return _NTH.sub(lambda m: _nth(m, tuple(map(name, several))), text) if several else text


def _spoken_of(last: Question, earlier: tuple[Question, ...]) -> tuple[str, ...]:
    """The labs, runs, or chips whose price was asked for, in the order in which they were named."""
    one_each: list[str] = []
    for each in (last, *earlier):
        named = _named_in(each)
        if each.kind is not last.kind or len(named) != 1:
            break
        one_each = [*named, *one_each]
    return tuple(dict.fromkeys(one_each)) or _named_in(last)


def _named_in(question: Question) -> tuple[str, ...]:
    return question.chips if question.kind is Kind.PRICE else question.labs or question.runs


def _nth(said: re.Match[str], several: tuple[str, ...]) -> str:
    """`the first one`, of several; as it was said where there are not so many."""
    place = _PLACES[said["nth"].lower()]
    is_one = len(several) > 1 and place < len(several)
    return several[place] if is_one else said[0]


def applied_for_there(text: str, last: Question, directory: Directory) -> str:
    """`can we apply there?`, after a shared machine or the programmes: the programmes."""
    one = directory.get(last.labs[0]) if len(last.labs) == 1 else None
    known = one if one is not None and one.kind is EntityKind.ACADEMIC else None
    is_of_them = last.kind is Kind.LEAGUE and last.topic in (ACADEMIC, Listing.PROGRAMMES)
    is_asked = len(text.split()) <= _FEW_WORDS and _APPLIES.search(text)
    if not is_asked or not (known or is_of_them):
        return text
    whom = f" for {applicants}" if (applicants := applicants_in(text)) else ""
    by = f" by {known.name}" if known and (applicants or "program" not in text.lower()) else ""
    return f"{TYPED[Listing.PROGRAMMES]}{whom}{by}{' anywhere' * names_no_place(text)}"


def applied_for(text: str, last: Question, directory: Directory) -> str:
    """The message with the shared machine that it asks for time on: `how do I get time on that`."""
    known = directory.get(last.labs[0]) if len(last.labs) == 1 else None
    if known is None or known.kind is not EntityKind.ACADEMIC:
        return text
    return _TIME_ON.sub(rf"\g<what> {known.name}", text)


def sized_again(
    text: str, last: Question, earlier: Sequence[Question], directory: Directory
) -> str:
    """The message with a run's whole name in place of a part of it.

    Its size, as in `the 70B` after Llama 405B, or its version, as in `their V3` after DeepSeek.
    One that was spoken of comes before another of the family of the last.
    """
    text = _VERSION.sub(lambda m: _of_version(m, last, directory), text)
    found = _SIZE.search(text)
    base = _SIZED.fullmatch(last.runs[0]) if len(last.runs) == 1 and found else None
    sibling = f"{base[1]}-{found[1].lower()}b" if base and found else ""
    if found:
        end = f"-{found[1].lower()}b"
        spoken = (run for each in (last, *earlier) for run in each.runs if run.endswith(end))
        sibling = next(spoken, sibling)
    if not found or directory.get(sibling) is None:
        return text
    if directory.name(sibling).lower() in text.lower():
        return text  # `Olmo 3 7B`, which is the whole name
    return f"{text[: found.start()]}{directory.name(sibling)}{text[found.end() :]}"


def _of_version(said: re.Match[str], last: Question, directory: Directory) -> str:
    """The run that a lab spoken of and a version name together; else what was said."""
    runs = (directory.get(f"run/{lab}-{said['v'].lower()}") for lab in last.labs)
    found = [run for run in runs if run]
    return found[0].name if len(found) == 1 else said[0]


def counted_again(
    text: str, last: Question, name: Callable[[str], str], saved: Offer | None, own: int = -1
) -> str:
    """The message with the chip in place of “of them”, where one kind was spoken of.

    `own` is where a chip of its own ends in it, of which it counts what follows; -1 where none.
    After what chips could train, `a fortnight` is so long; after a figure of a day, `2025` is one.
    """
    if last.as_of or (last.kind in _OF_A_DAY and not (last.offer or last.other)):
        text = _BARE_YEAR.sub(r"in \g<year>", text)
    if last.kind is Kind.REACH:
        text = _SO_LONG.sub(r"and in \g<long>", text)
        text = _OF_ALL.sub("on the whole cluster", _ONE_SHARE.sub("one researcher's share", text))
    chips = _chips_of(last, saved)
    text = _HALF.sub("50%", text)
    if last.kind is Kind.DILUTION:
        return text  # it is people who join
    text = _OF_THE_PEOPLE.sub(" researchers ", text)
    if len(chips) == 1:
        text = _ONE_NODE.sub("1 ", text)
        text = _NODES.sub(rf"\g<nodes> of {name(*chips)}", text)
    them = _OF_THEM.search(text)
    is_before = them and not 0 <= own < them.start()
    return _OF_THEM.sub(f" {name(chips.pop())}", text) if len(chips) == 1 and is_before else text


def _chips_of(last: Question, saved: Offer | None) -> set[str]:
    """The chips spoken of; of two that are held against each other the one that is no measure."""
    held = last.offer_chips
    if saved and last.kind is Kind.REACH and last.uses_saved:
        held = held or saved.chips
    named = {*last.chips, *(each.chip for each in held)}
    if not last.other or last.other_terms:
        return named
    return {*named, *(each.chip for each in last.other)} - {COUNTED_IN}
