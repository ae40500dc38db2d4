"""What is told of our offer and is to be kept: `we just hired 5 more, update it please`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.question.offers import summed
from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Hearing
from bot.questions.types import Kind, Question, Understood
from bot.questions.words.leads import LED, LINK
from bot.regex import regex
from storage.records import Amount, Offer

_AS_OURS: Final = r"(?: as)?(?: (?:our|the)(?: own| new| saved)* (?:offer|one)| ours)"
_TO_THAT: Final = r"(?: to (?:that|this|it|those|these|match(?: that| this| it)?))?"
_ORDER: Final = (
    r"(?:please |pls |can you |could you |you can |now )*(?:"
    r"(?:update|change|adjust|amend|correct|save|remember|store|keep|record) "
    r"(?:it|that|this|ours|(?:our|the)(?: own| saved)? (?:offer|numbers|record))"
    rf"(?: accordingly| for us| like (?:that|this)| (?:that|this) way)?{_TO_THAT}{_AS_OURS}?|"
    rf"(?:make|set|use) (?:it|that|this){_AS_OURS}|update accordingly|"
    r"(?:(?<=please )|(?<=pls ))(?:update|save|remember|store|record)\b|"
    r"(?:update|save|remember|store|record)(?= (?:please|pls)\b)|"
    r"(?:(?<=[,;:.] )|(?<=[–-] ))(?:update|save)(?=\W*$)|update(?=:))"
    r"(?: (?:please|pls|then|now|too))*"
)
_VERBS: Final = "update|change|adjust|amend|correct|save|remember|store|keep|record|make|set|use"
_LAST: Final = regex(
    rf"(?P<rest>.*?)(?:(?<![\s,;.:–-])[\s,;.:–-]+(?:(?:and|so)\b\s*)?|^){_ORDER}\W*",
    re.I | re.S,
    needs=_VERBS,
)
_FIRST: Final = regex(
    rf"(?:ok |so )*{_ORDER}\s*[,;.:–-]+\s*(?P<rest>.+)", re.I | re.S, needs=_VERBS
)
_INSIDE: Final = regex(
    rf"(?P<rest>.+?)(?<![\s,;.:–-])[\s,;.:–-]+(?:(?:and|so)\b\s*)?{_ORDER}\s*"
    r"[,;.:–-]+\s*(?P<more>\w.*)",
    re.IGNORECASE | re.DOTALL,
    needs=_VERBS,
)
"""`we give 16 each now, pls update, and vs Google`."""
_FIRST_AND: Final = regex(
    rf"(?:ok |so )*{_ORDER}\s*[,;.:–-]+\s*(?P<rest>.+?)"
    r"(?P<more>[.;?!]\s+\w.*|,? and (?:vs|versus|compare|how|what|where|can|could)\b.*)",
    re.IGNORECASE | re.DOTALL,
    needs=_VERBS,
)
"""`update our offer: 50 people. And vs Google?`."""
_TOLD_THAT: Final = regex(
    rf"(?:(?:{LINK}|can you)\W+)*(?:save|remember|record|note)(?: down)?,? that "
    r"(?P<rest>(?:we|our|ours|it)\b.+?)(?P<more>[,.;]? and \w.*|[.;]\s+\w.*)?",
    re.IGNORECASE | re.DOTALL,
)
"""`save that we are 50 now and compare with Google`."""
_FORMS: Final = (_INSIDE, _FIRST_AND, _TOLD_THAT)
_NO_ORDER: Final = regex(
    r"\b(?:to|we|i|they|you|he|she|not|should|would|could|will|can|must|may|might|do|does|did)$|"
    r"n['’]t$|\b(?:on|in|of|for|off|the|an?|any|new|latest|last|track|public|their|its|your)$",
    re.IGNORECASE,
)
"""What `keep it` goes on from: `how many chips to keep it`. `on record please` is no order."""
_ASKS: Final = regex(
    rf"{LED}(?:would|could|will|might|may|do(?:es)?|did|should|how|what|why|which|who|where)\b",
    re.IGNORECASE,
)
"""`would another 512 change that` gives no order: its verb is that of the question."""
_APART: Final = regex(r"^\s*(?:[,;.:–?!-]|(?:and|so)\b)", re.IGNORECASE)
_OPENS: Final = regex(r"^\W*(?:(?:ok|okay|yes|and|great|good|then|so|now)\b\W*)*", re.IGNORECASE)


def told_to_keep(text: str) -> str | None:
    """What is told in a message beside the order to keep it; None without such an order."""
    found = _LAST.fullmatch(text) or _FIRST.fullmatch(text)
    if found is None or _is_its_verb(text, found["rest"]):
        return None
    rest = _OPENS.sub("", found["rest"]).strip()
    return None if rest and _NO_ORDER.search(rest) else rest


def _is_its_verb(text: str, rest: str) -> bool:
    """Whether the order goes on with what a question says before it, so that it is a part of it."""
    return bool(_ASKS.match(rest)) and not _APART.match(text[len(rest) :])


def kept_and_asked(text: str) -> tuple[str, str]:
    """What is to be kept, and what a message asks besides; nothing without an order between them.

    What is asked may go on from what is kept: `save that we are 50 now, and vs Google`.
    """
    found = next((m for form in _FORMS if (m := form.fullmatch(text))), None)
    if found is None or _NO_ORDER.search(found["rest"]):
        return "", ""
    return _OPENS.sub("", found["rest"]).strip(), (found["more"] or "").strip(" ,.;")


def _kept_as_ours(question: Question, hearing: Hearing) -> Question | None:
    """The order to keep the offer of a question as ours; None where nothing of it is told."""
    told = None if question.kind is Kind.PRICE else as_changed(question, hearing)
    if told is None or not (told.chips or (question.uses_saved and hearing.saved)):
        return None
    return Question(Kind.OFFER, offer=told, uses_saved=question.uses_saved, save=True)


def as_changed(question: Question, hearing: Hearing) -> Offer | None:
    """What is told of the offer of a question, with who and what join it; None of others."""
    if question.kind is Kind.PRICE and question.uses_saved and question.offer and hearing.saved:
        chips = summed((*hearing.saved.chips, *question.offer.chips))
        return replace(hearing.saved, chips=chips)
    if question.kind is not Kind.DILUTION:
        return question.offer if question.kind is Kind.OFFER else None
    people, told = held_offer(question, hearing).researchers, question.offer or Offer()
    if people is None or question.people is None:
        return None
    return replace(told, researchers=Amount(people.value + question.people))


def kept(heard: Heard, hearing: Hearing) -> tuple[Asked, ...]:
    """What was heard, with the order to keep it; nothing where it tells nothing of ours."""
    asked = heard.reading if isinstance(heard, Asked) else None
    question = _kept_as_ours(asked.question, hearing) if isinstance(asked, Understood) else None
    return (Asked(Understood(question), is_follow_up=True),) if question else ()
