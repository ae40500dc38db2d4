"""So many more chips of no name, after an offer of one kind: `and another 500 gpus`, `500 too`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.changing.numbers.number_alone import APART, times_off
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.memory import OFFERS, Hearing, Memory
from bot.questions.chips import RACK_CHIPS
from bot.questions.dates import ANY_MONTH
from bot.questions.numbers import number_told
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED, LINK, SUPPOSE
from bot.regex import regex

_MORE: Final = regex(
    rf"\W*(?:(?:{LINK}|plus|we(?:['’](?:ve|re|d|ll))?|i|have|had|got|get|getting|bought|buying|"
    r"ordered|with|there['’]?s|there (?:is|are)|an?|another|extra|additional|further)\W+)*"
    r"(?P<count>\d[\d,]*(?:\.\d+)?k?)(?: (?:more|extra|additional|further))?"
    r"(?P<chips> (?:of )?(?:gpus?|chips?|cards?|accelerators?))?"
    r"(?:,? (?:too|as well|also|more|extra|besides|in addition|(?:coming )?on top"
    r"(?: of (?:that|it|those|these))?))*"
    rf"(?P<day> (?:in|by|from|come) (?:{ANY_MONTH}|q[1-4]|spring|summer|autumn)(?: 20\d\d)?)?\W*",
    re.IGNORECASE,
)
_ADDS: Final = regex(
    r"^\W*\+|\b(?:plus|another|extra|additional|further|more|too|as well|also|besides|in addition|"
    r"on top)\b",
    re.IGNORECASE,
)


def more_of_same(text: str, memory: Memory, hearing: Hearing) -> str:
    """The same of the chip that the offer is made of: `plus 500 H100`; or so many who join."""
    found, last = _MORE.fullmatch(text), memory.question
    if boxed := _boxes_of_same(text, last, hearing):
        return boxed
    if found is None or last is None or last.kind not in OFFERS or not _ADDS.search(text):
        return text
    held, count = held_offer(last, hearing), number_told(found["count"])
    day = found["day"] or ""
    if len(held.chips) != 1:
        is_open = len(held.chips) > 1 and found["chips"]  # which chips they are is asked back
        return f"plus {found['count']} gpus{day}" if is_open else text
    if not found["chips"]:
        known = (held.chip_count, held.head_count)
        of_chips, of_heads = (times_off(max(count, 1.0), max(each, 1.0)) for each in known)
        if held.researchers and of_heads + APART <= of_chips:
            is_on_top = last.kind is Kind.DILUTION  # `another 5 on top` of those who are hired
            return text if is_on_top else f"what if we hire {found['count']} more people{day}"
        if not held.researchers or of_chips + APART > of_heads:
            return text
    return f"plus {found['count']} {hearing.reader.words.directory.name(held.chips[0].chip)}{day}"


_BOXES: Final = regex(
    rf"\W*(?:(?:{LINK}|plus|{SUPPOSE}|(?:what|how) about(?! if\b)|we(?:['’](?:ve|re|d|ll))?|i|"
    r"they|have|had|got|get|gets|getting|bought|buy|buying|order|ordered|rent|add|added|adding|"
    r"with|can|could|throw in|squeeze in|make it|there (?:is|was|are|were))\W+)*"
    r"(?P<count>an?|another|one|two|three|four|five|six|\d{1,4})"
    r"(?: (?:more|extra|additional|further))?(?: (?P<chip>[a-z]{1,3}\d{2,4}[a-z]?))?"
    r" (?P<what>(?:nvl ?72 )?(?P<rack>racks?|cabinets?)|nvl ?72s?|box(?:es)?|nodes?|servers?|"
    r"[dh]gx(?: (?:box(?:es)?|nodes?|systems?))?)"
    r"(?:,? (?:too|as well|also|more|extra|besides|in addition|on top))*\W*",
    re.IGNORECASE,
    needs="rack|cabinet|nvl|box|node|server|gx",
)
_ADDS_BOXES: Final = regex(
    rf"{_ADDS.pattern}|\b(?:add(?:ed|ing)?|throw in|squeeze in|buy(?:ing)?|bought)\b", re.IGNORECASE
)

_A: Final = regex(r"^(?:an?|another)$")


def _boxes_of_same(text: str, last: Question | None, hearing: Hearing) -> str | None:
    """`one more rack` with the chip that the offer is made of, which it holds; None of others."""
    found = _BOXES.fullmatch(text)
    if found is None or last is None or last.kind not in OFFERS:
        return None
    held = held_offer(last, hearing).chips
    name = hearing.reader.words.directory.name(held[0].chip) if len(held) == 1 else ""
    is_rack = bool(found["rack"]) or found["what"].lower().startswith("nvl")
    adds, count = _ADDS_BOXES.search(text), _A.sub("1", found["count"].lower())
    what = "racks" if is_rack else "nodes"
    if found["chip"] and found["chip"].lower() != name.lower():
        return f"plus {count} {found['chip']} {what}" if adds else None
    is_one = not adds and found["count"].lower() in ("a", "an")
    if not name or is_one or (is_rack and held[0].chip not in RACK_CHIPS):
        return None
    return f"{'plus' if adds else 'make it'} {count} {name} {what}"


_OTHERS: Final = regex(
    rf"{LED}the (?:other|remaining|last|rest of the) (?P<count>\d[\d,]*k?)"
    r"(?: (?:gpus|chips|cards))?(?= (?:(?:only|will|are|should|do|to) )*"
    r"(?:arriv|com(?:e|ing)|land|deliver|ship|go live|start|due|ordered|on order|contracted))",
    re.IGNORECASE,
    needs="other|remaining|last|rest",
)
_WAIT: Final = regex(
    rf"\W*(?:(?:{LINK}|with)\W+)*(?:an? )?(?:wait(?:ing)?|queue(?:ing)?|queuing)(?: times?)?"
    r"(?: of| about| around| is|[:=])* ?(?P<time>(?:\d[\d.,]*|an?|one|two|half an?) ?"
    r"(?:m(?:in(?:ute)?s?)?|h(?:ou)?rs?|h|days?))\W*",
    re.IGNORECASE,
    needs="wait|queu",
)


def told_of_ours(text: str, memory: Memory, hearing: Hearing) -> str:
    """`the other 512 arrive in june` as so many of them; `wait 3 hours` as that of the offer."""
    last = memory.question
    if last is None or last.kind not in OFFERS:
        return text
    if waits := _WAIT.fullmatch(text):
        return f"the wait is {waits['time']}"
    found = _OTHERS.match(text)
    if found and number_told(found["count"]) < held_offer(last, hearing).chip_count:
        return f"{found['count']} of them{text[found.end() :]}"
    return text
