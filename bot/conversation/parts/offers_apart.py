"""Two offers and a lab: `288 GB200 or 512 H100 for 20, vs OpenAI`, each set against it."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing
from bot.conversation.parts.splitting import pieces
from bot.questions.patterns import coded, compiled
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.writing.canonical import to_text
from storage.records import Offer

_AGAINST: Final = "<vs>~<lab>(?:~[<and><comma><or>]+~<lab>)*"
_TWO: Final = 2
_OF_ONE: Final = (Kind.REACH, Kind.PRICE, Kind.MATCH, Kind.LEAGUE, Kind.DILUTION)


def offers_apart(text: str, hearing: Hearing) -> tuple[str, ...]:
    """The two offers side by side, then each against the labs; else the text alone."""
    if sum(tag.kind is T.CHIP for tag in hearing.tags(text)) < _TWO:
        return (text,)  # of most texts no more than this is asked
    d = hearing.draft(text)
    held_against = compiled(_AGAINST).findall(coded(d.tags))
    if len(d.stacks) < _TWO or len(held_against) != 1:
        return (text,)  # each of two offers has its own lab
    asked = hearing.asked(text)
    if asked is None or asked.kind is not Kind.COMPARE or not asked.other or asked.labs:
        return (text,)
    if asked.other_lab:
        return (text,)  # whose the second is, which is no offer of ours against it
    if asked.offer is None or not asked.offer.chips or _asks_of_one(text, hearing):
        return (text,)
    of_both = Offer(researchers=asked.offer.researchers)
    second = replace(asked.other_terms or of_both, chips=asked.other)
    held = [Question(Kind.OFFER, each, labs=d.labs) for each in (asked.offer, second)]
    directory = hearing.reader.words.directory
    return tuple(to_text(each, directory) for each in (asked, *held))


def _asks_of_one(text: str, hearing: Hearing) -> bool:
    """`…, and what can 512 H100 train`: whether something else is asked of one of the two."""
    rest = [each for each in pieces(text) if any(t.kind is T.CHIP for t in hearing.tags(each))]
    asked = (hearing.asked(each) for each in rest if len(rest) > 1)
    return any(one is not None and one.kind in _OF_ONE for one in asked)
