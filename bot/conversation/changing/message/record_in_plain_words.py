"""What is asked on of the record in loose words: of roles, prices, data centres, a lab, help.

Each is said in the words that ask it plainly: `isn't that old` is `how old is that`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile
from typing import Final

from bot.conversation.all_asked import all_asked, labs_in_turn
from bot.conversation.changing.message.loose_words import WORDINGS
from bot.conversation.changing.message.loosely import END, IT, plainly
from bot.conversation.changing.message.record_at_first import asked_at_first
from bot.conversation.memory import Hearing, Memory
from bot.questions.on_record import is_of_programmes
from bot.questions.types import Kind
from bot.questions.words.leads import LED, OPENS
from bot.questions.words.listing_words import region_in
from bot.questions.writing.canonical import to_text
from bot.regex import regex

_OF_HELP: Final = {
    "typing": (
        rf"{LED}how (?:do|can|could|would) (?:i|we) (?:delete|remove|erase|wipe|clear|get rid of) "
        rf"(?:{IT}|all (?:of )?{IT}|my (?:stuff|history|questions)){END}",
        "how do I delete my questions",
    ),
}
_BETTER_GRADE: Final = regex(
    rf"{LED}(?:(?:is|are|does|do) (?:an? )?[abc] (?:any |always )?(?:better|worse|higher|lower|"
    rf"stronger|weaker|good|beats?)(?: than)?(?: (?:an? )?[abc])?"
    rf"|which (?:one )?is (?:better|best|worse|worst),? (?:an? )?[abc] or (?:an? )?[abc]){END}",
    re.IGNORECASE,
    needs="better|best|wors|higher|lower|stronger|weaker|good|beat",
)
"""`so is b better than c`, after what a grade or a range means."""
_REPORT: Final = "report "
"""How each way begins where it was asked which figure is wrong."""
_WHO_DECIDES: Final = regex(
    rf"{LED}(?:who (?:looks? (?:at|into)|decides?(?: on)?|checks?|reviews?|handles?|deals? with|"
    rf"sees?|gets?|reads?|fixes|corrects) ?(?:{IT}|the report)?|what happens (?:next|now|then|"
    rf"with {IT}|after (?:that|this)|to {IT}|to my report)|(?:and )?then what){END}",
    re.IGNORECASE,
    needs="who|what",
)
"""`who looks at that then`, where it was asked which figure is wrong."""
_OF_HELP["colleagues"] = _OF_HELP["typing"]
_HELPED: Final = {
    topic: (regex(words, re.IGNORECASE), said) for topic, (words, said) in _OF_HELP.items()
}
"""What is asked on after help on a topic."""
_SUPPOSED: Final = regex(
    rf"{OPENS}(?:(?:what|how about|what happens)(?: to us)? )?(?:if|when|say|suppose|assuming)"
    r"(?: that)?,? (?:(?:the|that|this|its|their|gpu|rental|"
    r"[a-z]{1,3}\d{2,4}[a-rt-z]?s?(?:['’]s?)?) )*"
    r"(?:prices?|rates?|rents?|cost|(?:that|this|it|they)"
    r"(?= (?:drop|fall|rise|halv|doubl|tripl|go(?:es)? (?:up|down)|comes? down|increas|decreas|"
    r"declin)))(?: of (?:it|them|that|an? [a-z]*\d+|"
    r"[a-z]*\d+s?))? "
    r"(?P<moves>(?:(?:would|were to|will|should|might|went|goes?|go|comes?|came|dropp?|"
    r"f[ae]ll|r[io]se|doubl|halv|tripl|increas|decreas|declin|climb|is|are|was|"
    r"were|gets?|got|half)\w* ?)[\w %.$-]{0,40}?)[\s?!.]*$",
    re.IGNORECASE,
    needs="price|rate|rent|cost|that|this|it|they",
)
"""`what if the price drops 20%`, `if h100 prices halve`, after a price: what ours costs then."""


_BY_A_PART: Final = regex(
    r"%|\b(?:percent|half|halv\w+|doubl\w+|tripl\w+|quarter|third|twice)\b", re.IGNORECASE
)


def _at_other_price(text: str, memory: Memory, hearing: Hearing) -> str:
    """What our offer costs at another price of the chip that was priced."""
    last, found = memory.question, _SUPPOSED.match(text)
    if found is None or last is None or last.kind is not Kind.PRICE or hearing.saved is None:
        return text
    if not _BY_A_PART.search(found["moves"]):
        return text  # `and if the price drops to $2`, at which the same is told
    named = hearing.draft(text).chips or last.chips
    if len(named) != 1 or named[0] not in {each.chip for each in hearing.saved.chips}:
        return text
    chip = hearing.reader.words.directory.name(named[0])
    return f"{found['opens']}our offer if the price of {chip} {found['moves']}"


_SPELT: Final = ((regex(r"\byrs?\b"), "year"), (regex(r"\bmths?\b"), "month"))


_SUMMED_UP: Final = regex(
    rf"{OPENS}(?:(?:can|could|would) you )?(?:just )?sum (?:them|those|both|these|the two)"
    rf"(?: both| two)? up(?: (?:quickly|briefly))?(?: for (?:me|us|him|her|my \w+)){END}",
    re.IGNORECASE,
    needs="sum",
)
_IN_BOTH: Final = regex(
    r"\bin (?:the )?(?P<one>[a-z][a-z .]+?)(?:,? (?:or|and|nor) | ?/ ?|, )(?:in )?(?:the )?"
    r"(?P<other>[a-z][a-z .]+?)\W*$",
    re.IGNORECASE,
)


def _of_both(text: str, memory: Memory, hearing: Hearing) -> str:
    """`sum them up for me`, of two labs; `anything in Germany or Switzerland`, of programmes."""
    cards = takewhile(lambda each: each.kind is Kind.LAB, all_asked(memory))
    if _SUMMED_UP.match(text) and len(labs_in_turn(cards)) > 1:
        return "compare them, in short"
    last, found = memory.question, _IN_BOTH.search(text)
    if found is None or last is None or not is_of_programmes(last):
        return text
    places = [region_in(f"in {found[each]}") for each in ("one", "other")]
    one, other = places
    if one is None or other is None or one == other:
        return text
    asked = replace(last, place=one, labs=(), uses_saved=False)
    return f"{to_text(asked, hearing.reader.words.directory)} or {other}"


def record_in_plain_words(text: str, memory: Memory, hearing: Hearing) -> str:
    """The text with that in plain words; any other as it is."""
    text = _of_both(_at_other_price(asked_at_first(text), memory, hearing), memory, hearing)
    if memory.helped in _HELPED:
        words, said = _HELPED[memory.helped]
        text = words.sub(said, text)
    if memory.helped:
        text = _BETTER_GRADE.sub("what do the grades mean", text)
    if memory.choices and all(way.text.startswith(_REPORT) for way in memory.choices):
        text = _WHO_DECIDES.sub("what happens when I report a figure", text)
    last = memory.question
    if last is None:
        return text
    told = plainly(WORDINGS, text, last)
    if told is None:
        return text
    for short, spelt in _SPELT:
        told = short.sub(spelt, told)
    return told
