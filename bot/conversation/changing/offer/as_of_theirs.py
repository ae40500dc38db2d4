"""What is asked once somebody's offer stands beside ours, in the words that are usual for it.

`how'd ours look beside that`, `does that gut everyone else`, `what'd we ringfence to draw level`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.compute.offers import chips_now
from bot.conversation.all_asked import all_asked, before_prices
from bot.conversation.changing.labs.distance import asks_how_far
from bot.conversation.changing.labs.of_theirs_told import theirs_by_name
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.offer.claim_changed import claim_changed
from bot.conversation.changing.offer.promised_to_one import is_of_one
from bot.conversation.changing.offer.spoken_before import of_one_person, pair_before
from bot.conversation.memory import Hearing, Memory
from bot.questions.told_of import is_conversion
from bot.questions.types import Question
from bot.questions.words.leads import LINK, SUPPOSE
from bot.questions.writing.canonical import to_text
from bot.regex import regex
from storage.records import ChipCount

_OPENS: Final = rf"\W*(?:(?:{LINK}|great|fine|yeah)\W+)*"
_HOW_OURS: Final = regex(
    rf"{_OPENS}(?:how(?:['’]?d|['’]?s|['’]?re)?|what)(?: (?:do|does|would|will|is|are|did))? "
    r"(?:(?:we|us|ours?|our (?:offer|stuff|compute|setup|side|cluster|lot|package))) "
    r"(?:look(?:ing)?|stack(?:ing)? up|compar(?:e|ing)|fare|hold(?:ing)? up|measur(?:e|ing) up|"
    r"stand|sit|do(?:ing)?|shap(?:e|ing) up|come out|rate)(?: like)?"
    r"(?: (?:beside|next to|against|vs\.?|versus|alongside|to|with|compared (?:to|with)) "
    r"(?:that|it|this|them|theirs|his|hers))?(?: (?:then|now|tho(?:ugh)?))*\W*",
    re.IGNORECASE,
)
_OTHERS: Final = (
    r"(?:(?:the |all the |our )?(?:others?|rest(?: of (?:us|them|(?:the|our|my) \w+))?|"
    r"remaining \w+|other (?:people|folks|guys|researchers|ones|\d{1,4}))|"
    r"every(?:one|body)(?: else)?|the (?:whole )?team|the existing (?:people|team|lot)|"
    r"colleagues|teammates)"
)
_HURTS: Final = regex(
    rf"{_OPENS}(?:does|would|will|is|wouldn['’]?t|doesn['’]?t|did|won['’]?t) (?:that|this|it)"
    r"(?: (?:not|really|then|just|totally|completely|basically|all))* "
    r"(?:gut|hurt|screw(?: over)?|starve|kill|rob|hit|squeeze|short|shaft|strip|cripple|affect|"
    r"bleed|drain|penali[sz]e|upset|wreck|leave (?:enough|anything|much|too little) for|cost|"
    rf"be (?:unfair|bad|rough|ok|fine) (?:on|for|to)|unfair (?:on|for|to)) {_OTHERS}"
    r"(?: (?:badly|much|too much|a lot|then|here|short|dry|with nothing|stranded))*\W*",
    re.IGNORECASE,
)
_END_UP: Final = regex(
    rf"{_OPENS}(?:(?P<first>(?:what about )?{_OTHERS})\W+)?"
    r"(?:what|how (?:much|many)(?: \w+)?|where)(?:['’]?s|['’]?d)?"
    r"(?: (?:do|does|would|will|is|are|did))?"
    rf"(?: (?:that|this|it|they|{_OTHERS}))*(?: (?:then|still|all|each|now))*"
    r" ?(?:end(?:s|ing)? up (?:w/?|with|at)|left (?:w/?|with|over)|down to|get|have|keep|leave|"
    rf"mean for|do to|be(?:come)?)?(?: (?:for|to|of))?(?: (?:(?:about )?{_OTHERS}))?"
    r"(?: (?:then|each|with|now))*\W*",
    re.IGNORECASE,
)
_NAMES_OTHERS: Final = regex(rf"\b{_OTHERS}(?![\w])", re.IGNORECASE)
_LEVEL: Final = regex(
    r"\b(?:draw|pull|get|be|go|come out|break) (?:(?:her|him|it) )?(?:level|even|equal|square|"
    r"on par)\b|"
    r"\blevel with\b|\b(?:match|equal|beat|top|rival)\b|\bon (?:a )?par\b|\beven (?:it|"
    r"things) (?:out|up)\b|"
    r"\bget there\b|\bsame (?:as|for)\b",
    re.IGNORECASE,
)
_HOW_MANY: Final = regex(
    rf"^{_OPENS}(?:how (?:many|much)|what(?:['’]?d| would| do| does| will| must)?)\b",
    re.IGNORECASE,
)
_LEVEL_WITH: Final = regex(
    r"\b(?:level|draw level|even up|get level|get even|square up|equal|catch up|keep up|"
    r"be on par|on par|"
    r"rival|match up)(?: with| to)? (?:them|that|it|theirs|those)\b[^\w]*$",
    re.IGNORECASE,
)
_FOR_ONE: Final = regex(
    r"\b(?:he|she|him|her|them|they|ringfenc\w*|ring-fenc\w*|earmark|set aside|reserve|carve out|"
    r"put aside|of ours|(?:the|this|that) (?:candidate|cand|person|hire))\b",
    re.IGNORECASE,
)
_WHO_WINS: Final = regex(
    rf"{_OPENS}(?:(?:who|which(?: (?:one|offer|side|deal|of (?:the|them|those)(?: two)?))?)"
    r"(?:['’]?s|['’]?d)?(?: (?:is|are|would|does|do|will|be|then|now|comes?|really|actually))*"
    r"(?: the)? ?(?:wins?|winning|ahead|out ahead|out on top|on top|leads?|winner|in front|"
    r"better(?: "
    r"(?:deal|offer|off|one))?|best(?: (?:deal|offer))?|stronger|bigger|more generous|"
    r"beats? (?:who|"
    r"whom|which|the other))|(?:do|would|are) we (?:still )?(?:win|lose|ahead|behind|beat them|"
    r"beat "
    r"that))(?: (?:then|now|on that|on compute|per head|there|with that|overall))*"
    r"(?:(?: ?,)? (?:on|at|by|from|the) (?:the )?(?:day|date|time|moment|start)\b[^?!.;]*)?\W*",
    re.IGNORECASE,
)
_OUR_TEAM: Final = regex(
    rf"{_OPENS}(?:(?:{SUPPOSE}|actually|but) )*(?:our|the|my) "
    r"(?:pod|team|group|side|lot|crew|unit|squad|end)(?:['’]s| (?:was|is|were|are|would be|has|"
    r"had))"
    r"(?: (?:only|just|really|actually|about|more like|down to|up to|of))* (?P<heads>\d{1,5})"
    r"(?: (?:people|ppl|researchers|heads|folks))?(?: (?:of|out of) (?:the|those|our|these) \d{1,5}"
    r"(?: \w+)?)?(?: (?:though|then|now|tho))*\W*",
    re.IGNORECASE,
    needs="pod|team|group|side|lot|crew|unit|squad|end",
)
_COSTS_US: Final = regex(
    rf"{_OPENS}(?:what|how much)(?:['’]?d|['’]?s| would| does| will| is)?"
    r"(?: (?:ring-?fencing|setting(?: aside)?|giving (?:her|him)|doing|matching|"
    r"reserving|earmarking))?"
    r"(?: (?:that|it|those|this|them|the same))?(?: aside)? (?:cost|costing|run|running|set|"
    r"come to|be|"
    r"going to cost)(?: (?:us|me|that|it))?(?: back)?(?: (?:to|in) \w+)?"
    r"(?: (?:a|per|for a|over a) (?P<time>year|month))?(?: (?:then|roughly))*\W*",
    re.IGNORECASE,
)
_SET_ASIDE: Final = regex(
    r"ring-?fenc|earmark|(?:set|put|setting|putting) aside|carv\w+ (?:out|off)", re.IGNORECASE
)
_OFF_THE_TOP: Final = regex(
    r"(?<=\d)(?P<chips>(?: [a-z]{1,3}\d{2,4}s?| of (?:ours|our \w+|them)| gpus| chips| cards)?) "
    r"(?:(?:right )?off the top|to play with|up front|for starters|straight off|all in|ringfenced|"
    r"ring-fenced)(?=\W*$)",
    re.IGNORECASE,
    needs="off|play|front|starters|all in|fenced",
)


def as_of_theirs(text: str, memory: Memory, hearing: Hearing) -> str:
    """The text in those words, where two offers or one person's chips are spoken of."""
    text, name = claim_changed(text, memory, hearing), hearing.reader.words.directory.name
    if (asked := theirs_by_name(text, memory, name)) != text:
        return asked
    last = before_prices(memory)
    beside = next((each for each in all_asked(memory) if each.other_terms is not None), None)
    if beside and last and is_conversion(last):
        return _of_worth(text, last.other[0], beside, hearing)
    pair, part = pair_before(memory), is_of_one(last)
    if pair is None and not part:
        return text
    is_ours = pair is not None and (pair.uses_saved or pair.other_lab)
    if is_ours and (_HOW_OURS.fullmatch(text) or _WHO_WINS.fullmatch(text) or asks_how_far(text)):
        return "how do we compare"
    if pair and (team := _OUR_TEAM.fullmatch(text)):
        return f"with {team['heads']} people"
    if _asks_of_others(text):
        return f"{'' if part else 'if we gave her that, '}what is left for the others"
    if pair and (level := _to_level(text, pair, hearing)):
        return level
    if pair and _HOW_MANY.match(text) and _LEVEL_WITH.search(text):
        return "what would it take to match that"
    return _OFF_THE_TOP.sub(r"\g<chips>", text)


def _of_worth(text: str, worth: ChipCount, pair: Question, hearing: Hearing) -> str:
    """What as many of our chips as theirs come to cost, or what they leave to the others."""
    directory = hearing.reader.words.directory
    name = directory.name(worth.chip)
    if cost := _COSTS_US.fullmatch(text):
        return f"cost of {worth.count.value:.10g} {name} for a {cost['time'] or 'year'}"
    if _WHO_WINS.fullmatch(text) or _HOW_OURS.fullmatch(text):
        return to_text(replace(pair, save=False), directory)
    if not _asks_of_others(text):
        return text
    held = held_offer(pair, hearing)
    kind = next((each for each in chips_now(held) if each.chip == worth.chip), None)
    heads = held.head_count
    if kind is None or kind.count.value <= worth.count.value or heads <= 1:
        return text
    left = kind.count.value - worth.count.value
    return f"{left:.10g} {name} for {heads - 1:.10g} researchers"


def _asks_of_others(text: str) -> bool:
    """Whether it is asked what is left for the others."""
    return bool(_HURTS.fullmatch(text) or (_NAMES_OTHERS.search(text) and _END_UP.fullmatch(text)))


def _to_level(text: str, pair: Question, hearing: Hearing) -> str | None:
    """How many of our chips are worth those that one of them has; None of other texts."""
    is_asked = _HOW_MANY.match(text) and _LEVEL.search(text) and _FOR_ONE.search(text)
    if not is_asked or not of_one_person(pair):
        return None
    ours = {each.chip for each in chips_now(held_offer(pair, hearing))}
    theirs, name = pair.other[0], hearing.reader.words.directory.name
    if len(ours) != 1:
        return None
    count, [chip] = f"{theirs.count.value:.10g}", ours
    if chip == theirs.chip:
        return f"if we gave her {count} {name(chip)}" if _SET_ASIDE.search(text) else None
    return f"how many {name(chip)} is {count} {name(theirs.chip)}"
