"""What a message says is not meant any more: `32 researchers, not 40`, `B200 rather than H100`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.offer.parts_as_wholes import counted
from bot.conversation.memory import Hearing
from bot.questions.one_of_theirs import one_of_theirs
from bot.questions.tags import Number, T
from bot.questions.types import Question
from bot.questions.words.leads import LED
from bot.questions.words.things import GPUS
from bot.regex import regex

_NOT_MEANT: Final = regex(
    r"[\s,;(–—-]*(?:\b(?:and|but|sorry)\b[\s,]*)*"
    r"\b(?:not|rather than|instead of|no longer|in place of)\s+"
    r"(?P<what>[\w$%-]+(?:[.,]\d+)*[\w%]*(?: [\w.-]+){0,2}?)"
    r"[\s)]*(?=[.,;?!]|$| but\b)",
    re.IGNORECASE,
)
_OF_THEM: Final = regex(
    r"\b(?:instead of|rather than) "
    r"(?:those|these|the(?= (?:two|three|four|labs|ones)\b)|them|both|all)\b"
    r"(?: (?:two|three|four|labs|ones)\b)*",
    re.IGNORECASE,
)
"""`OpenAI instead of those two`."""
_FOR_THEM: Final = regex(
    r"\b(?:swap|replace|exchange|trade|switch)(?: out)? (?:those|these|both|them)(?: two| three)? "
    r"(?:for|by|with) (?P<new>\w.*)$",
    re.IGNORECASE,
)
"""`swap those two for Mistral`."""
_EXCUSE: Final = regex(
    r"(?<=\w)[\s,;.(–—-]+(?:(?:sorry|my bad|my mistake|apologies|oops|pardon)\b[\s,;:–—-]*)?"
    r"(?:(?:but|as|because|since|and)\s+)?(?:i|we|hr|finance|they|someone|somebody|it|that|"
    r"(?:the|my|our) \w+)(?:['’](?:d|ve|m|re|s))?\s+"
    r"(?:just |only |still |had |have |was |were |am |is )*"
    r"(?:misread|mistyped|read|had|looked|looking|took|taken|used|using|copied|quoted|quoting|"
    r"confused|mixed|reading|gave|given|sent|got|forgot|opened|from|of)\b"
    r"(?P<why>[^?]*)$",
    re.IGNORECASE,
)
"""`for 25, sorry, I read the old headcount plan`, which says why and not what."""
_EXCUSES: Final = regex(
    r"\b(?:sorry|my bad|my mistake|apologies|oops|pardon|old|wrong|outdated|stale|previous|"
    r"last (?:year|month|quarter|week)['’]?s)\b",
    re.IGNORECASE,
)
_WAS_OTHERS: Final = regex(
    r"[.;,–—-]\s+(?:the )?\d[\d,]*k? (?:was|were|is|are) "
    r"(?:the|for|what|our|last|an?|including|with)\b[^.?!]*[.?!]?\s*$",
    re.IGNORECASE,
)
"""`90 researchers. 110 was the whole department`."""
_NO_WAIT: Final = regex(
    r"^\W*(?:(?:oh|ah|sorry|oops)\W+)*no\W+wait\W+(?!(?:what )?if\b)(?=\w)", re.IGNORECASE
)
"""`no wait, those are B200`, which speaks of no queue; `no wait, what if` takes something back."""
_IGNORED: Final = regex(
    r"^.*\w[^\w]*?(?:[.,;:!?…–—-]+\s*|\s+(?=(?:no|wait|sorry|actually|oh|oops)\b))"
    r"(?:(?:no|wait|sorry|actually|oh|ah|hm+|ok|oops|but|please)\b[\s,.…–—-]*)*"
    r"(?:ignore|forget|scratch|never ?mind|disregard|strike)\s+(?:about )?"
    r"(?:that|it|what i (?:just )?said|the last (?:bit|part|one))\s*[.,;:!…–—-]+\s*(?=\w)",
    re.IGNORECASE | re.DOTALL,
)
"""`16 H100... no wait sorry, ignore that. vs Cohere`: what was begun, and is not to be answered."""
_ABOUT: Final = regex(
    rf"^{LED}(?:what|how) about (?P<who>[\w][\w .&-]{{1,28}}), "
    r"(?P<rest>[^.?!]*\bthey\b.*)$",
    re.IGNORECASE | re.DOTALL,
)
"""`what about Meta, are they still hiring`, which is one question."""
_THEY: Final = regex(r"\bthey\b", re.IGNORECASE)
_ABOVE_ALL: Final = regex(
    r"(?<=\w),? (?:in particular|specifically|particularly|especially|in specific)(?=\W*$)",
    re.IGNORECASE,
    needs="particular|specific|especially",
)
"""`anything on contracts in particular`."""
_US_OUT: Final = regex(
    r"(?<=\w)(?:[,;.–-]+ ?| and | but )(?:please )?(?:leave|keep|take) us out"
    r"(?: of (?:it|this|that))?[\s.!]*$",
    re.IGNORECASE,
)
"""`compare OpenAI and Meta, leave us out of it`, which names nobody else."""
_OTHER_SCOPE: Final = regex(
    r"(?<=\w)[\s,;–-]+(?:and |but )?(?:not|rather than|instead of) "
    r"(?:per (?:head|person|researcher|employee|capita)|(?:(?:in|the|a|as a) )?total|overall|"
    r"altogether|all together)(?=\W*$)",
    re.IGNORECASE,
)
"""`in total, not per head`."""
_AT_ONCE: Final = regex(
    r"\b(?:nobody|no one|no (?:person|researcher|user)) (?:may|can|could|should|is allowed to) "
    r"(?:take|use|get|have|run on|book) more than (?P<count>\d[\d,]*k?)"
    rf"(?: of (?:them|those|these))?(?: {GPUS})? at (?:once|a time|the same time)\b",
    re.IGNORECASE,
)
"""`nobody may take more than 512 at once`, of all the chips that there are."""
_AGAIN: Final = regex(r"\b(?:one more|one last|another) time\b", re.IGNORECASE)
"""`show me that one more time`, which hires nobody."""
_CLOCK: Final = regex(
    r"(?<=\w)[\s,;.–-]+(?:(?:the|my|our|his|her|a|next|second|first) )*"
    r"(?:call|meeting|interview|chat|onsite|debrief|screen)(?: is| starts?)? (?:at|in) "
    r"\d{1,2}(?:[:.]\d\d)?(?: ?(?:[ap]m|min(?:ute)?s?))?[\s.!]*$",
    re.IGNORECASE,
)
"""`same for DeepMind, second call is at 2`."""
_SHOULD_BE: Final = regex(
    r"\bthe (?P<old>\d[\d,]*k?) (?:becomes?|turns? into|grows? to (?=\d)|"
    r"(?:is|was) (?:wrong|off|a typo|a mistake|not right)[\s,;.–-]*"
    r"(?:(?:it|that) )?(?:should|must|has to|needs to) (?:be|read|say|have been)) ?"
    r"(?P<new>\d[\d,]*k?)\b",
    re.IGNORECASE,
)
"""`the 10 is wrong, should be 8`: a number of ours, and no report of a wrong figure."""
_SAID_BEFORE: Final = regex(
    rf"^{LED}(?:(?:sorry|oops|no|wait|actually|my mistake|my bad)\W+)*"
    r"(?:(?:i|we)(?:['’]?d| had)? )?"
    r"(?:said|told you|wrote|typed|put|gave you|entered|it was|that was|we were|we had|there were) "
    rf"(?P<old>\d(?:[\d,]*\d)?k?)(?P<of> (?:people|researchers?|of us|{GPUS}))?[\s,;.–-]+"
    r"(?:(?:but|and|though|now|it|that|we|there|they|is|are|was|were|have|should|be|read|have been|"
    r"actually|really|in fact|ha(?:s|ve) gone up to|grew to|more like|by now)(?:['’](?:s|re|ve))? |"
    r"its |should['’]ve been )+"
    r"(?P<new>\d(?:[\d,]*\d)?k?)(?: (?:people|researchers?|of us|now|today|though|by now|in fact|"
    r"actually))*\W*$",
    re.IGNORECASE,
    needs="said|told|wrote|typed|put|gave|entered|was|were|had",
)
"""`I said 40 but it's actually 55 now`."""
_SWAPPED: Final = regex(
    r"\b(?:swap(?:ped|s)?|replaced?|exchanged?|traded?|substituted?|switch(?:ed)?|changed?)"
    r"(?: out)? (?:the |our |those |these |all )*(?P<old>[\w.,$%-]+(?: [\w.-]+){0,2}?) "
    r"(?:for|by|with|to|into) (?P<new>\w.*)$",
    re.IGNORECASE,
)
_DROPPED: Final = regex(
    r"\b(?:drop|remove|skip|lose) (?P<old>[\w.'-]+(?: [\w.'-]+)?) and "
    r"(?:take|use|try|put in|do|go with) (?P<new>\w.*)$",
    re.IGNORECASE,
)
"""`drop xAI and take Meta`."""
_REPLACED: Final = (T.NUM, T.CHIP, T.FAMILY, T.UNIT, T.PCT, T.MONEY, T.BASIS)
"""What takes the place of another of its kind; labs that are not meant are read elsewhere."""
_YEAR: Final = regex(r"(?:(?:the|our|those) )?(?P<count>20\d\d)", re.IGNORECASE)
_NAMES: Final = frozenset((*_REPLACED, T.LAB, T.RUN, T.SCOPE, T.WHEN, T.SIZE)) - {T.BASIS}
_BESIDE: Final = frozenset((
    *_REPLACED, T.PEOPLE, T.STAFF, T.GPU, T.PER, T.WORD, T.EACH, T.IN, T.DASH, T.TEAM, T.DOLLAR,
))  # fmt: skip

_TELLS: Final = _BESIDE - {T.NUM, T.WORD, T.IN, T.EACH}
"""What tells what a number is of."""


def plainly(text: str) -> str:
    """The message without hours and fillers that would be counted, and its corrections as swaps."""
    text = _AGAIN.sub("again", _CLOCK.sub("", _NO_WAIT.sub("", _IGNORED.sub("", text))))
    text = _OTHER_SCOPE.sub("", _US_OUT.sub("", _ABOVE_ALL.sub("", text)))
    text = one_of_theirs(_AT_ONCE.sub(r"largest job \g<count>", text))
    if about := _ABOUT.match(text):
        return _THEY.sub(lambda _: about["who"], about["rest"], count=1)
    text = _SAID_BEFORE.sub(lambda m: f"{m['new']}{m['of'] or ''} instead of {m['old']}", text)
    return _SHOULD_BE.sub(r"\g<new> instead of \g<old>", text)


def without_what_is_not_meant(text: str, last: Question, hearing: Hearing) -> str:
    """The message without the number, chip or unit that it says is not meant, where another is.

    A number alone counts what the one did whose place it takes: `1024 rather than 512`.
    """
    text = _without_excuse(text, hearing)
    text = _OF_THEM.sub("instead", _WAS_OTHERS.sub("", _FOR_THEM.sub(r"\g<new> instead", text)))
    text = _swapped(text, hearing)
    found = _NOT_MEANT.search(text)
    if found is None:
        return text
    gone = _kinds(found["what"], last, hearing)
    rest = f"{text[: found.start()]}{text[found.end() :]}".strip()
    kept = {tag.kind for tag in hearing.tagged(rest)}
    named = gone.intersection(_REPLACED)
    if not (named and named <= kept and gone <= _BESIDE):
        return text
    if gone == {T.CHIP} and len(held_offer(last, hearing).chips) > 1:
        return text  # one of several kinds, which the offer is laid over without
    is_bare = gone == {T.NUM} and kept.isdisjoint(_TELLS)
    return f"{rest.rstrip(' .!?')} {_counted(found['what'], last, hearing)}" if is_bare else rest


def _kinds(what: str, last: Question, hearing: Hearing) -> set[T]:
    """What is named; the number of what we have is no year: `instead of the 2024`."""
    bare = _YEAR.fullmatch(what)
    if bare and float(bare["count"]) in {count for _, count in _counts(last, hearing)}:
        return {T.NUM}
    return {tag.kind for tag in hearing.tagged(what)}


def _without_excuse(text: str, hearing: Hearing) -> str:
    """The message without why it corrects one before, where that names nothing itself."""
    found = _EXCUSE.search(text)
    if found is None or not _EXCUSES.search(found[0]):
        return text
    named = {tag.kind for tag in hearing.tagged(found[0])}
    return text[: found.start()] if named.isdisjoint(_NAMES) else text


def _swapped(text: str, hearing: Hearing) -> str:
    """`swap the H100s for B200s` as `B200s instead of H100s`, where what goes is known to us."""
    found = _SWAPPED.search(text.rstrip(" ?.!")) or _DROPPED.search(text.rstrip(" ?.!"))
    tags = hearing.tagged(found["old"]) if found else ()
    is_named = any(tag.kind in (*_REPLACED, T.LAB) for tag in tags)
    return f"{found['new']} instead of {found['old']}" if found and is_named else text


def _counted(number: str, last: Question, hearing: Hearing) -> str:
    """What is counted so in the question, or nothing where that is not one thing."""
    tags = hearing.tagged(number)
    told = {tag.value.amount.value for tag in tags if isinstance(tag.value, Number)}
    found = [name for name, count in _counts(last, hearing) if count in told]
    return found[0] if len(found) == 1 else ""


def _counts(last: Question, hearing: Hearing) -> Iterator[tuple[str, float]]:
    """What is counted in the offer that is spoken of, and how many there are."""
    yield from counted(last, hearing)
    held = held_offer(last, hearing)
    if held.guaranteed_per_researcher:
        yield "guaranteed each", held.guaranteed_per_researcher
