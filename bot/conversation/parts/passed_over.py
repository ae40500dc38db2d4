"""What of a message asks nothing: what is said twice, a remark before it, the hour of a call."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from bot.conversation.heard import Asked, Form, Heard
from bot.conversation.memory import Hearing
from bot.conversation.parts.then_changed import is_change
from bot.conversation.saying import is_refusal
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Scope, Understood, Unreadable
from bot.regex import regex

_ALL: Final = regex(
    r"\b(?:rank\w*|every(?:one|body)|all|labs?|others|any(?:one|body)|who(?:['’]?s)?|which|field)\b",
    re.IGNORECASE,
)
"""What asks for ours among all labs, which is no `how do we look`."""
_BESIDES: Final = regex(r"\W*(?:and|also|plus|what about|how about)\b", re.IGNORECASE)


def without_repeats(heard: tuple[Heard, ...]) -> Iterator[Heard]:
    """All that was heard but what another part of the message asks as well, or more closely."""
    refuses = any(_is_refusal(each) for each in heard)
    for place, each in enumerate(heard):
        if refuses and isinstance(each, Asked) and not isinstance(each.reading, Understood):
            continue  # `should we hire him, what do you think`
        others = ((at, other) for at, other in enumerate(heard) if at != place)
        if not any(_covers(other, each, is_earlier=at < place) for at, other in others):
            yield _with_sellers(each, heard)


def _with_sellers(one: Heard, heard: Sequence[Heard]) -> Heard:
    """A price with all that is said of who sells it: `and Lambda? what about Together?`."""
    if not isinstance(one, Asked) or not isinstance(one.reading, Understood):
        return one
    asked = one.reading.question
    if asked.kind is not Kind.PRICE:
        return one
    alike = (other.reading for other in heard if isinstance(other, Asked))
    told = (each for each in alike if isinstance(each, Understood) and each.question == asked)
    notes = tuple(dict.fromkeys(note for each in told for note in each.assumed))
    return replace(one, reading=replace(one.reading, assumed=notes))


def _is_of_ours(asked: Question) -> bool:
    """`how do we look`, beside an offer that is held against a lab."""
    return asked.uses_saved and asked.offer is None and asked.kind in (Kind.OFFER, Kind.LEAGUE)


def _is_told(closer: Question) -> bool:
    """Whether an offer was told, which may be ours; one that has a name is somebody's."""
    return closer.offer is not None and closer.called is None


def _is_refusal(one: Heard) -> bool:
    return isinstance(one, Asked) and is_refusal(one.reading)


def _covers(other: Heard, one: Heard, *, is_earlier: bool) -> bool:
    """Whether the other says all that was asked: the first of two alike, or the closer one."""
    if not isinstance(other, Asked) or not isinstance(one, Asked):
        return False
    if (other.reading, other.form) == (one.reading, one.form):
        return is_earlier
    if not isinstance(other.reading, Understood) or not isinstance(one.reading, Understood):
        return False
    asked, closer = one.reading.question, other.reading.question
    if asked.kind is closer.kind is Kind.REFUSAL and (asked.topic == "sum") is (
        closer.topic == "sum"
    ):
        return is_earlier  # whoever else is named: one refusal is enough
    is_of_all = asked.kind is Kind.LEAGUE and _ALL.search(one.typed)
    is_ours = _is_of_ours(asked) and not is_of_all and closer.kind is Kind.OFFER and closer.labs
    is_changed = not is_earlier and is_change(other.typed)  # `what if 512 go to product`
    if is_ours and not is_changed and (not asked.labs or _is_same(closer, asked)):
        return True
    if asked == closer:
        is_told = one.form is Form.DOLLARS and other.form is Form.ANSWER  # which tells both
        return is_told or (is_earlier and one.form is other.form)
    if asked.scope is not None or one.form is not other.form or _is_besides(other, closer, asked):
        return False
    return replace(asked, scope=closer.scope) == closer


def _is_same(closer: Question, asked: Question) -> bool:
    """Ours against the same labs."""
    return closer.labs == asked.labs and _is_told(closer)


def _is_besides(other: Asked, closer: Question, asked: Question) -> bool:
    """Whether it is asked on top: `who has more? And per researcher?`, and not which is meant.

    An offer is told per researcher anyway, and a card in every way.
    """
    is_told = closer.scope is Scope.PER_RESEARCHER and asked.kind is Kind.OFFER
    return bool(_BESIDES.match(other.typed)) and not is_told and asked.kind is not Kind.LAB


_FIRST: Final = regex(r"(?P<comment>[^.!?]{6,70})(?<!\W\w)[.!]+\s+(?P<rest>\w.*)", re.DOTALL)
"""A sentence that asks nothing, and what follows it."""
SAYS: Final = frozenset((
    T.NUM, T.MONEY, T.PCT, T.SPLIT, T.WHEN, T.CHIP, T.FAMILY, T.SHAPE, T.LAB, T.PLACE, T.RUN,
    T.SIZE, T.FACT, T.TOPIC, T.BASIS, T.STATUS, T.TENURE, T.SCOPE, T.LABS, T.EVERYONE,
    T.RESEARCH, T.PRODUCT, T.SOURCE, T.HELP, T.SIGNED, T.OPENS, T.GUARANTEE, T.THEY, T.NO, T.FACTOR,
    T.DIGEST, T.MOVES, T.ROLES,
))  # fmt: skip
"""What may change or name what is asked."""


_REMARK: Final = regex(r"(?P<comment>[^.!?]{3,70})(?<!\W\w)[.!,]+\s+(?P<rest>\w.*)", re.DOTALL)
"""The same of what may be as short as `ouch`, or end with no more than a comma."""


def after_remark(text: str, hearing: Hearing) -> str:
    """A message without a remark that it begins with: `haha no way. so what do I tell him`.

    It takes nothing back, where what follows asks what may be said.
    """
    found = _REMARK.fullmatch(text.strip())
    if found is None or (SAYS - {T.NO}) & {tag.kind for tag in hearing.tags(found["comment"])}:
        return text
    is_read = not isinstance(hearing.read(found["comment"]), Unreadable)
    return text if is_read else found["rest"]


def without_comment(text: str, hearing: Hearing) -> str:
    """A message without the sentence that it begins with, where that names and changes nothing."""
    found = _FIRST.fullmatch(text.strip())
    if found is None:
        return text
    comment = found["comment"]
    tags = hearing.tags(comment)
    said = {tag.kind for tag in tags}
    may_name = any(t.kind is T.UNKNOWN and comment[t.start].isupper() and t.start for t in tags)
    is_read = not isinstance(hearing.read(comment), Unreadable)
    return text if is_read or may_name or said & SAYS else found["rest"]


_TALK: Final = (
    r"(?:calls?|chat(?:s|ting)?|meet(?:ing|s)?|speak(?:ing)?|talk(?:ing|s)?|interview(?:s|ing)?|"
    r"seeing|ring(?:ing)?|calling|phon(?:e|ing)|screen(?:s|ing)?|zoom|coffee|"
    r"catch(?:ing)?[- ]up|sync|intro|brief(?:ing)?|prep(?:ping)?|1:1|one[- ]on[- ]one)"
)
_HOUR: Final = (
    r"(?:(?:at|@|around|from) ?\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\b\.?| ?o['’]?clock)?"
    r"|in (?:about )?(?:\d{1,3}|an?|half an|a few|five|ten|fifteen|twenty|thirty|two|three) ?"
    r"(?:min(?:ute)?s?|mins?|hours?|hrs?|h)\b)"
)
_AFTER: Final = (
    r"(?=\s*$|\s*[,.;?!–—-](?!\d)|\s+(?:and|so|today|tomorrow|tmrw|on|this|please|pls|what|who|"
    r"any(?:thing)?|brief|prep|give|need|can|could|with|w/)\b)"
)
_MEETING: Final = regex(
    rf"(?!(?<=[.?!] ){_TALK} {_HOUR})"  # which is why somebody is looked up, and told whole
    rf"(?P<talk>\b{_TALK}\b(?:(?!\b(?:we|can|could|do|train|run|offer|middle|half-?way)\b)[^?.;\d])"
    r"{0,60}?),? "
    rf"{_HOUR}{_AFTER}"
    rf"|(?P<with>\b{_TALK}) {_HOUR} (?=(?:with|w/) )",
    re.IGNORECASE,
    needs="call|chat|meet|speak|talk|interview|seeing|ring|phon|screen|zoom|coffee|catch|sync|intro|"
    "brief|prep|1:1|one",
)
_PRICED: Final = regex(r"[$€£]|\b(?:costs?|prices?|rent\w*|per hour|an hour|dollars?|usd)\b", re.I)


def without_hour(text: str) -> str:
    """A text without the hour at which somebody is spoken to; of prices it stays as it is."""
    if _PRICED.search(text):
        return text
    return _MEETING.sub(lambda found: found["talk"] or found["with"] + " ", text, count=1)
