"""Whether an offer is to be remembered as ours, or no more than a share is to be promised of it."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from bot.questions.patterns import coded, compiled
from bot.questions.rules.gather import Draft, is_share
from bot.questions.tags import T
from bot.questions.words.leads import LED
from bot.questions.words.run_listing_words import counts_runs
from bot.regex import regex


def has_terms(d: Draft) -> bool:
    """Whether any term of an offer was said."""
    terms = (d.share, d.guaranteed, d.largest, d.wait_hours, d.usd_per_year)
    return any(term is not None for term in terms)


_ASKS: Final = "<meaning>~[<can><do><does>]*~<us>~<save>|<howmany>.*<save>"
"""`what do we save if we return 300 H100`, `how many H100 to keep our share at 60 researchers`.

It remembers nothing.
"""


def saves(d: Draft) -> bool:
    """Whether the offer is to be remembered: `our offer is …`, `save …`."""
    order = [tag.kind for tag in d.tags]
    is_told = bool(d.stacks or d.people is not None or has_terms(d))
    if compiled(_ASKS).search(coded(d.tags)) or _only_supposes(d):
        return False
    if any(tag.kind is T.SAVE and tag.value == "change" for tag in d.tags):
        return is_told and changes(d)  # `what would change if we had 50 researchers`
    if (
        T.SAVE in order
        and not _keeps(order)
        and (d.has(T.OFFER, T.US, T.OUR) or order[0] is T.SAVE)
    ):
        return is_told
    lead = [tag for tag in d.tags[:4] if tag.kind not in (T.WORD, T.UNKNOWN)]
    if len(lead) < 2 or lead[0].kind is not T.OFFER or lead[0].value != "ours":
        return False
    return is_told and lead[1].kind in (T.IS, T.COLON, T.DASH)


def _only_supposes(d: Draft) -> bool:
    """`what if we cut the team to 30 and keep 1500 H100`, but not `if that's fine, save it`."""
    opens = next((tag for tag in d.tags if tag.kind not in (T.WORD, T.AND)), None)
    return opens is not None and opens.kind is T.IF and opens.end - opens.start > len("if")


_SUPPOSED: Final = regex(
    r"^\W*(?:\w+\W+){0,3}?our (?:\w+ )?(?:offer|package|pitch|proposal|compute offer)"
    r"(?:['’]d| would| might| could| may| should|"
    r" is (?:going|likely|expected|planned|meant|supposed) to)\b",
    re.IGNORECASE,
)


def is_supposed(text: str) -> bool:
    """Whether our offer is told as it would be: `our offer would be 4096 H100 for 60`."""
    return bool(_SUPPOSED.match(text))


_NOT_TO_BE: Final = regex(
    r"\b(?:do(?: not|n['’]?t)|never|without|no need(?: for you)? to|not(?: to be)?|"
    r"(?:should|must|need)(?: not|n['’]?t)(?: be)?|no)(?: (?:please|actually|even|yet|have to|"
    r"need to))* (?:sav(?:e|ed|ing)|stor(?:e|ed|ing)|remember(?:ed|ing)?|overwrit(?:e|ten|ing)|"
    r"record(?:ed|ing)?)\b",
    re.IGNORECASE,
    needs="sav|stor|remember|overwrit|record",
)
"""`our offer is 1024 H100, but don't save it`."""


_ASKS_WHETHER: Final = regex(
    rf"{LED}(?:how (?:much )?)?(?:(?:would|will|do(?:es)?|did|might) (?!you\b|u\b)|"
    r"(?:could|can) (?!you\b|u\b|we\b|i\b))",
    re.IGNORECASE,
)
"""`would 512 more H100 change our offer`, `do we keep 512 of those`, which order nothing."""


def is_kept(d: Draft, text: str) -> bool:
    """Whether the offer of a text is to be remembered; `note the 5 biggest runs` tells none."""
    if _ASKS_WHETHER.match(text):
        return False
    is_told = d.has(T.SAVE) or not is_supposed(text)
    return saves(d) and is_told and not counts_runs(text) and not _NOT_TO_BE.search(text)


def _keeps(order: list[T]) -> bool:
    """`we keep 20% for inference` keeps a part, and remembers nothing."""
    return order[order.index(T.SAVE) + 1 :][:1] in ([T.SHARE], [T.PCT], [T.NUM])


def changes(d: Draft) -> bool:
    """Whether only what is named of our offer is to be another: `change our offer to 4096 H100`.

    Set to chips and people it is told as a whole.
    """
    words = ("change",) if d.people else ("change", "set")
    return not d.has(T.IF) and any(
        one.kind is T.SAVE and one.value in words and two.kind in (T.OUR, T.OFFER, T.US)
        for one, two in pairwise(d.tags)
    )


# What one researcher is to be promised of our chips, which is a share and no offer of its own.

_WE_MAY = regex(
    r"\b(?:can|could|may|should|do|shall|might) (?:i|we)\b",
    re.IGNORECASE,
    needs="can|could|may|should|do|shall|might",
)
_TO_PROMISE = regex(
    r"\b(?:is|be|want|like|love|hope|hoping|plan|planning|going|able|trying|need) (?:it )?(?:\w+ )?"
    r"to (?:guarantee|promise)\b",
    re.IGNORECASE,
    needs="guarantee|promise",
)
"""`is it realistic to promise 64 H100 each`, `we want to guarantee 8 each`: only we could."""


def is_promise(d: Draft, text: str) -> bool:
    """`can I write 51 H100 per researcher into the offer letter`: a share of what we have.

    `we offer 4 H100 per researcher, vs OpenAI` is set against a lab by itself.
    """
    is_asked = d.has_raw(T.GUARANTEE) or d.has(T.TELL) or _WE_MAY.search(text)
    if d.labs and not is_asked:
        return False
    may_be_ours = not d.labs and not d.has(T.THEY) and _TO_PROMISE.search(text)
    is_ours = d.has(T.US, T.OUR, T.OFFER, T.TELL) or _WE_MAY.search(text) or may_be_ours
    return is_share(d) and d.guaranteed is not None and not saves(d) and bool(is_ours)
