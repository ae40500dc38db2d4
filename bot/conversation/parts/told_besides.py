"""What a part tells besides what is asked, of a candidate too, or asks of the answer before it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from bot.conversation.changing.message.naming import named_again
from bot.conversation.changing.offer.chips_of_ours import is_for_product
from bot.conversation.changing.prices.of_two import rates_side_by_side
from bot.conversation.heard import Part
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened
from bot.conversation.parts.then_changed import is_term
from bot.conversation.replies.of_answer import part_in
from bot.questions.patterns import names_in
from bot.questions.tags import T
from bot.questions.types import Assumptions, Kind, Question
from bot.questions.words.leads import LINKS
from bot.regex import regex

OF_THEM = regex(
    r"\s*(?:(?:the|an?|my|our|this|that) )?(?:candidate|applicant|guy|person|he|she)"
    r"(?:['’](?:s|d|ll)|\s+(?:is|was|has|had|wants?|wanted|would|will))\b[^?]*$"
    r"|\s*they(?:['’]ve)?(?: (?:also|already|now|have|had|got|hold|received))* (?:an?|another|the) "
    r"(?:[\w-]+ ){0,2}(?:counter-? ?offer|offer|proposal|package)\b[^?]*$"
    r"|\s*(?:his|her|their) (?:[\w-]+ ){0,2}(?:posts?|tweets?|messages?|profile|linkedin|mood|"
    r"voice|tone|"
    r"e-?mails?) (?:sounds?|looks?|seems?|reads?|says?|suggests?|hints?)\b[^?]*$",
    re.IGNORECASE,
)
"""How somebody is told of, which asks nothing: `she'd join 12 researchers, how does that look`."""


def is_told_besides(part: str, text: str, hearing: Hearing) -> bool:
    """What is told of somebody at a lab, after a question that names none and is of no lab."""
    before = text[: max(0, text.find(part))].rstrip()
    if not before.endswith("?") or not OF_THEM.match(part):
        return False
    names = [any(tag.kind is T.LAB for tag in hearing.tags(each)) for each in (before, part)]
    return names == [False, True]


PRICES = regex(
    rf"{LINKS}(?:and |please )*(?:price|cost|rent|value|bill|count|reckon|calculate|run) "
    r"(?:it|them|that|those|these|this|everything)(?: all)?(?: out)? (?:at|for|with|by) "
    r"[^?]*\d[^?]*$",
    re.IGNORECASE,
    needs="price|cost|rent|value|bill|count|reckon|calculate|run",
)
"""`price it at $3/h`, which asks nothing: the rest is told at that price."""
_BESIDES = regex(r"(?:\b(?:and|also|then|plus)|[.!?;\n])$", re.IGNORECASE)
_WHAT_IF = regex(r"\W*(?:and )?what if\b", re.IGNORECASE)
_SUPPOSED = regex(r"\W*(?:and )?(?:suppose|say)\b", re.IGNORECASE)


def is_supposed_besides(part: str, text: str, hearing: Hearing) -> bool:
    """`us vs OpenAI, and what if we double it`: asked besides, and no term of the offer.

    `say 64 are guaranteed` may be one: it is asked besides only of a lab, or of a part for product.
    """
    before = text[: max(0, text.find(part))].rstrip(" ,")
    if not _BESIDES.search(before):
        return False
    asked = hearing.asked(part)
    if asked is not None and asked.kind is Kind.DILUTION:
        return asked.people is not None
    if _WHAT_IF.match(part):
        return True
    is_of_lab = asked is not None and asked.kind is Kind.LAB and asked.assume != Assumptions()
    is_besides = is_of_lab and not is_term(before, part, hearing)
    return bool(_SUPPOSED.match(part)) and (is_besides or is_for_product(part))


_OF_FIGURES: Final = frozenset((
    Part.OFFICIAL, Part.SURE, Part.AGE, Part.ORIGIN, Part.OLDEST, Part.NEWEST, Part.STAFF,
))  # fmt: skip
"""What is asked of figures besides them, and is no other way to put the answer."""
_WHAT_IT_TAKES: Final = regex(
    r"\W*(?:if not\W+)?what (?:would|do|will) (?:we|i) need(?: then)?\W*", re.IGNORECASE
)
"""`…, if not, what would we need`, of an offer that is held against a lab."""


def asks_of_that_answer(part: str, text: str, hearing: Hearing) -> bool:
    """Whether a later part is of what is told to the part before it."""
    before = text[: max(0, text.find(part))].rstrip(" ,;.?!\n").removesuffix(" and")
    asked = hearing.asked(before) if before else None
    if asked is None or asked.person or asked.kind in (Kind.CANDIDATE, Kind.POOL, Kind.REFUSAL):
        return False
    if asked.kind is Kind.OFFER and asked.labs and _WHAT_IT_TAKES.fullmatch(part):
        return True
    if rates_side_by_side(part, Memory().after(asked), hearing) != part:
        return True
    found = part_in(opened(part).text, Memory().after(asked))
    return found is not None and found.part is not None and found.part.part in _OF_FIGURES


def with_rates(found: Sequence[str], hearing: Hearing) -> tuple[str, ...]:
    """The parts with `which one's faster` as the comparison of the chips that are priced."""
    asked = hearing.asked(found[0]) if len(found) > 1 else None
    if asked is None or asked.kind is not Kind.PRICE:
        return tuple(found)
    rest = (rates_side_by_side(part, Memory().after(asked), hearing) for part in found[1:])
    return (found[0], *rest)


_WHO: Final = (
    r"(?:candidates?|researchers?|guy|girl|woman|man|person|someone|somebody|engineer|scientist|"
    r"applicant|finalist|post-?doc|phd|hire|lead|one)"
)
_A: Final = r"(?:a|an|one|this|some|my|our|the|another|that)"
_TELLS: Final = regex(
    r"\s*(?:(?:so|and|but|ok|well|hi|hey|hello|morning|good morning|hiya|yo|um|ugh|quick one)\W+)*"
    r"(?:"
    r"(?:(?:i|we)(?:['’]ve| have)? ?)?(?:just )?(?:got|have|had|met|there['’]?s|there is) "
    rf"(?:{_A} )?(?:[\w-]+ ){{0,3}}?{_WHO}\b(?! (?:for|per)\b)"
    rf"|{_A} (?:[\w-]+ ){{0,2}}?{_WHO} (?:who|that|is|was|has|at|from|with|also|of|we)\b"
    r"|(?:she|he|they)(?:['’](?:s|re)| is| are| was| has| have) "
    r"(?:also |just |still |now |already )*(?:interview\w*|talking|speaking|considering|weighing|"
    r"in (?:the )?(?:final|late)|got an offer|"
    r"has an offer|an offer|at|being courted|looking|deciding|torn|"
    r"leaning)\b)[^?]*",
    re.IGNORECASE,
)
_JOINT: Final = regex(r"\s*(?:[,.;:–—]|\s-)\s+(?:(?:and|so|but)\s+)?")


def without_candidate(text: str, hearing: Hearing) -> str:
    """`she's interviewing at xAI, how do we stack up against them`: how we do against xAI.

    As it was said where that is no refusal of the whole, or what follows asks of somebody.
    """
    whole = hearing.asked(text)
    if whole is None or whole.kind is not Kind.REFUSAL:
        return text
    for joint in _JOINT.finditer(text):
        told, rest = text[: joint.start()], text[joint.end() :]
        if not tells_of_candidate(told):
            continue
        labs = set(names_in(hearing.tags(told), T.LAB))
        if len(labs) != 1:
            continue
        asked = named_again(rest, Question(Kind.LAB, labs=tuple(labs)))
        ours = hearing.asked(asked)
        if ours and ours.kind is Kind.OFFER and {*ours.labs} == labs:
            return asked
    return text


def tells_of_candidate(part: str) -> bool:
    """Whether a part says no more than who somebody is, or whom they talk to."""
    return bool(_TELLS.fullmatch(part))
