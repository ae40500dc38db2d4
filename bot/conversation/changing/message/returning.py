"""Returning to what was asked before: `back`, `what was the offer again`, `as of today`."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.conversation.all_asked import all_asked
from bot.conversation.changing.message.back_to import of_saved, ranks_other, shares_with, to_ours
from bot.conversation.changing.message.sites_meant import is_of_sites
from bot.conversation.changing.numbers.mistakes import with_old_number
from bot.conversation.changing.offer.coming import slipped
from bot.conversation.changing.question.merging import OF_OURS
from bot.conversation.memory import Memory
from bot.questions.types import Assumptions, Kind, Question
from bot.questions.words.leads import LINK, LINKS
from bot.regex import regex
from storage.records import Offer

_BACK = regex(
    r"(?:go |let'?s go )?back|(?:undo|revert|reverse) (?:that|it|this|"
    r"(?:the|that|this|my) (?:very )?(?:last|latest|previous) (?:one|change|bit|thing|step|edit))|"
    r"(?:the )?previous (?:one|question|answer)|undo|(?:the )?one before|"
    r"back to (?:the )?(?:previous|last) (?:one|question|answer)",
    re.IGNORECASE,
)
_TO_THAT = regex(
    rf"(?:(?:{LINK}|let'?s)\W+)*(?:go|switch|return|revert|change(?: it)?) back to "
    r"(?:that|it|those)(?: (?:one|then|again|please))*",
    re.IGNORECASE,
)
"""What was shown again, else what was asked before."""
_THE_GAP = regex(
    rf"{LINKS}(?:what(?: is|['’]?s| was) )?(?:the |our )?"
    r"(?:honest|real|actual|true|current) (?:gap|distance|difference)"
    r"(?: (?:today|now|right now|then|really|between (?:us|ours)(?: and them)?|to them|there))*",
    re.IGNORECASE,
)
"""`so what's the honest gap today`."""
_TODAY = regex(
    r"(?:and )?(?:(?:go|let'?s go) )?back to (?:today|now|the present)|"
    r"(?:and |what about )?(?:as of |as at )?(?:today|now)"
    r"(?: again| instead)?",
    re.IGNORECASE,
)
_THE_OFFER = regex(
    rf"(?:(?:{LINK}|sorry|again)\W+)*(?:what|which)(?: offer)? (?:was|is|were) "
    r"(?:the|that|this|my) ?(?:offer|one)?(?: (?:we (?:had|spoke of)|before|of before))?"
    r"(?: again)?|"
    r"which offer was (?:that|this|it)(?: again)?|"
    r"remind me (?:of |about |what )?(?:the|that|this|my) offer(?: (?:was|is))?(?: again)?|"
    r"(?:(?:go|let'?s go|take me) )?back to (?:the|that|this|my) offer|"
    r"remind me what (?:we|i) (?:had )?(?:offered|said|typed)(?: again)?|"
    r"what (?:did|had) (?:we|i) (?:offer|offered|say we have)(?: again)?|"
    r"(?:the|that) offer(?: once)? (?:again|once more)",
    re.IGNORECASE,
)


_AS_IT_IS = regex(
    rf"(?:(?:{LINK}|let'?s|go|take (?:me|us)|switch)\W+)*"
    r"(?:(?:back|return) to (?:how (?:it|things|they|we) (?:(?:really|actually) )?"
    r"(?:is|are|stands?)(?: (?:really|now|today))?|reality|"
    r"(?:what|where) we (?:(?:really|actually) (?:have|are)|(?:have|are) (?:today|now))|"
    r"(?:the|our) (?:real|actual|true) (?:things?|numbers?|figures?|ones?|offer|setup|situation|"
    r"team|cluster|case|world)|where we (?:started|began|were)|"
    r"the (?:start|beginning|base ?(?:case|line)|status quo))|"
    r"(?:undo|reset|revert|drop|forget|scrap|scratch|cancel|discard|ignore|never ?mind|leave|bin|"
    r"park|enough (?:of|with))(?: about)? (?:(?:both|all) (?:of )?(?:that|this|them|those|these)|"
    r"(?:(?:both|all) )?(?:of )?(?:(?:those|these|the|my|our) )?(?:changes|what[- ]?ifs|"
    r"hypotheticals))|"
    r"(?:undo|revert|scrap|scratch|forget) everything|"
    r"as (?:it|things) (?:really|actually) (?:is|are|stands?))"
    r"(?: (?:now|again|please|then|aside|for (?:now|a (?:moment|minute|second|sec))))*",
    re.IGNORECASE,
)
"""`ok back to how it really is`, after a question what would be."""
_BEFORE_ALL = regex(
    rf"(?:(?:{LINK}|sorry|again|wait)\W+)*"
    r"(?:(?:what|how (?:much|many)(?: (?:chips|gpus|people|compute))?)(?: offer)? (?:did|had|do|"
    r"have|was|were) (?:we|ours?|our \w+|it|they|there)(?: (?:have|had|offer|got|all))*|"
    r"(?:what|how) (?:was|were) (?:it|that|we|things|our \w+)|(?:what|which) (?:was|were) our \w+|"
    r"(?:go |take me |let'?s go )?back to (?:what|where|how) (?:we|it|things|they) "
    r"(?:had|was|were)) "
    r"(?:(?:before|without|prior to) (?:all |any |every ?one )?(?:of )?(?:this|that|these|those|it|"
    r"the)(?: (?:\w+ )?(?:changes?|edits?|what[- ]?ifs?|stuff|talk))?|"
    r"(?:originally|initially|at first|to (?:start|begin) with|in the first place|"
    r"(?:at|in) the (?:start|beginning|outset)|when we (?:started|began)))(?: again)?",
    re.IGNORECASE,
)
"""`what did we have before all this`: ours as it is saved, else as it was told first."""
_I_ASKED = (
    rf"(?:(?:{LINK}|again|sorry|wait)\W+)*(?:(?:what|which question) (?:did|had) (?:i|we) "
    r"(?:just )?(?:ask(?:ed)?|say|said|type[d]?|start(?:ed)? (?:with|from|out with))(?: you)?|"
    r"(?:(?:what|which one) (?:was|is)|(?:show|repeat|tell|give)(?: me)?|"
    r"(?:can|could) (?:i|we) (?:see|have)) (?:my|the|our))"
)
_FIRST_ASKED = regex(
    rf"{_I_ASKED} (?:(?:very )?(?:first|original|initial)(?: (?:question|thing|one|message))?|"
    r"(?:at|in) (?:the )?(?:very )?(?:first|start|beginning|outset)|initially|originally|"
    r"to (?:begin|start) with)(?: (?:again|please|of all|then))*"
    r"|(?:so |and )*what did (?:i|we) (?:start|begin|open) with",
    re.IGNORECASE,
)
"""`what did I ask first`, which ranks no labs."""
_LAST_ASKED = regex(
    rf"{_I_ASKED} (?:before(?: that| this)?|(?:the )?(?:last|previous)(?: (?:time|question|one))?)"
    r"(?: (?:again|please))*",
    re.IGNORECASE,
)
_OTHER = regex(
    r"(?:(?:no|nope|not that|sorry|i meant|i mean|actually|rather|and|what about)[\s,]+)*"
    r"(?:the )?other (?:one|lab|company|chip|gpu|card)(?: of (?:them|the two))?"
    r"(?: (?:please|then|instead|again|once more))*",
    re.IGNORECASE,
)
_LATEST = regex(
    r"(?:and |what about |how about )?(?:in |with |by |on |at )?(?:the )?"
    r"(?:latest|newest|most recent|current|today's)(?: (?:figures?|numbers?|data|ones?|state))?",
    re.IGNORECASE,
)


def asked_before(bare: str, memory: Memory, saved: Offer | None) -> Question | None:
    """The question before this one, or this one as of today; `saved` is ours."""
    if not all_asked(memory):
        return None
    said = bare.strip(" .!?")
    if _BEFORE_ALL.fullmatch(said) and (first := _before_all(memory, saved)):
        return first
    again = _as_asked(said, memory) or to_ours(said, memory.question, saved)
    if again:
        return again
    if _TO_THAT.fullmatch(said) and memory.question and memory.earlier:
        is_back = memory.question in memory.earlier
        return replace(memory.question if is_back else memory.earlier[0], save=False)
    if _THE_OFFER.fullmatch(said):
        return memory.offered
    if before := with_old_number(said, memory) or slipped(said, memory):
        return before
    if _AS_IT_IS.fullmatch(said) and (first := as_it_is(memory, saved)):
        return first
    if _OTHER.fullmatch(said) and (other := _other_lab(memory) or _other_chip(memory)):
        return other
    is_now = _TODAY.fullmatch(said) or _LATEST.fullmatch(said)
    if memory.question and memory.question.as_of and is_now:
        return replace(memory.question, as_of=None, save=False)
    return None


def _gap_to_ours(said: str, memory: Memory) -> Question | None:
    """Our offer against whom it was told, after that or after sites that were asked about."""
    last, offered = memory.question, memory.offered
    if last is None or offered is None or not offered.labs or not _THE_GAP.fullmatch(said):
        return None
    return offered if last.kind is Kind.OFFER or is_of_sites(last) else None


def _as_asked(said: str, memory: Memory) -> Question | None:
    """`back`, `what did I ask first`: an earlier question as it was asked."""
    if (_BACK.fullmatch(said) or _LAST_ASKED.fullmatch(said)) and memory.earlier:
        return replace(memory.earlier[0], save=False)
    if _FIRST_ASKED.fullmatch(said) and memory.question:
        return replace((memory.question, *memory.earlier)[-1], save=False)
    return _gap_to_ours(said, memory)


def _before_all(memory: Memory, saved: Offer | None) -> Question | None:
    """Ours as it is saved, or an offer that was told without any of it as it was told first."""
    last = memory.question
    if last is None:
        return None
    labs = last.labs if last.kind in OF_OURS else ()
    told = _before_changes(memory) or (last if last.kind in OF_OURS else None)
    if saved is None:
        return memory.offered if told is None else replace(told, save=False)
    offer = told.offer if told else None
    is_other = offer is not None and offer.chips and offer.researchers is not None
    if told and offer and is_other and not shares_with(offer, saved):
        return replace(told, save=False)
    return Question(Kind.OFFER, uses_saved=True, labs=labs)


def is_as_it_is(said: str) -> bool:
    """`undo all that`, `back to how it really is`."""
    return _AS_IT_IS.fullmatch(said) is not None


def as_it_is(memory: Memory, saved: Offer | None) -> Question | None:
    """The offer before its changes; ours as it is saved, where that is what was changed."""
    last, first = memory.question, _before_changes(memory)
    told = first or last
    if saved and last and ranks_other(last):
        return of_saved(last)
    if saved is None or last is None or told is None or told.kind not in OF_OURS:
        return first
    is_changed = first is not None and first.offer != last.offer
    is_ours = not is_changed or told.uses_saved or shares_with(told.offer or Offer(), saved)
    return of_saved(told) if is_ours and last != of_saved(told) else first


def _before_changes(memory: Memory) -> Question | None:
    """The offer as it was asked before one thing after another of it was changed."""
    last = memory.question
    if last is None or last.kind not in OF_OURS:
        return None
    first = last
    for each in memory.earlier:
        if each.kind in OF_OURS:
            if not _is_alike(each, first):
                break
            first = each
    return replace(first, labs=last.labs or first.labs, save=False) if first != last else None


def _is_alike(one: Question, other: Question) -> bool:
    """Whether one question may be the other with one thing changed."""
    offers = [each.offer or Offer() for each in (one, other)]
    chips, people = ([getattr(each, name) for each in offers] for name in ("chips", "researchers"))
    return one.labs == other.labs or chips[0] == chips[1] or people[0] == people[1]


def _other_lab(memory: Memory) -> Question | None:
    """The same of the other of two labs: asked of together before, or one right after the other."""
    last, before = memory.question, next(iter(memory.earlier), None)
    if last is None or before is None or len(last.labs) != 1 or len(before.labs) not in (1, 2):
        return None
    if len(before.labs) == 1 and before.kind is not last.kind:
        return None
    others = tuple(lab for lab in before.labs if lab not in last.labs)
    return replace(last, labs=others, save=False) if len(others) == 1 else None


def _other_chip(memory: Memory) -> Question | None:
    """The price of the chip that was asked for before the one of the last question."""
    last = memory.question
    if last is None or last.kind is not Kind.PRICE or len(last.chips) != 1:
        return None
    prices = (each for each in memory.earlier if each.kind is Kind.PRICE)
    others = (chip for each in prices for chip in each.chips if chip not in last.chips)
    other = next(others, None)
    if other is None:
        return None
    held = last.offer_chips
    offer = Offer(chips=(replace(held[0], chip=other),)) if len(held) == 1 else None
    return replace(last, chips=(other,), offer=offer, assume=Assumptions(), save=False)
