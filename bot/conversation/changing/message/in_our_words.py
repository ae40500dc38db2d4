"""A message in words that the grammar knows: what it says in other words is said in those first."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.changing.labs.assumed_of_lab import without_usual
from bot.conversation.changing.labs.distance import (
    counted_to_match,
    gap_asked,
    next_above,
    only_above,
    short_of,
    towards_theirs,
)
from bot.conversation.changing.message.as_what_if import as_what_if
from bot.conversation.changing.message.asked_in_turn import asked_in_turn
from bot.conversation.changing.message.asked_loosely import asked_loosely
from bot.conversation.changing.message.asked_round_about import asked_straight
from bot.conversation.changing.message.back_in_thread import back_in_thread
from bot.conversation.changing.message.back_to import team_named
from bot.conversation.changing.message.called_by_another import chips_of_maker, other_lab
from bot.conversation.changing.message.candidate_told import candidate_told
from bot.conversation.changing.message.figure_doubted import figure_doubted
from bot.conversation.changing.message.followed_on import followed_on
from bot.conversation.changing.message.in_passing import without_passing
from bot.conversation.changing.message.largest_site import largest_site
from bot.conversation.changing.message.money_meant import money_meant
from bot.conversation.changing.message.naming import pointed_out
from bot.conversation.changing.message.not_meant import plainly
from bot.conversation.changing.message.number_undone import number_undone
from bot.conversation.changing.message.put_among_them import put_among_them
from bot.conversation.changing.message.record_in_plain_words import record_in_plain_words
from bot.conversation.changing.message.sites_meant import known_of_named, what_they_build
from bot.conversation.changing.message.told_plainly import told_plainly
from bot.conversation.changing.message.where_we_stand import leaves_us
from bot.conversation.changing.offer.added_again import less_of_added, these_too
from bot.conversation.changing.offer.coming import had_now
from bot.conversation.changing.offer.for_all_of_us import for_all_of_them, so_many_of_us
from bot.conversation.changing.offer.largest_job import job_limits
from bot.conversation.changing.offer.more_of_same import more_of_same, told_of_ours
from bot.conversation.changing.offer.one_kind_alone import one_kind_alone
from bot.conversation.changing.offer.what_others_keep import rest_of_us
from bot.conversation.changing.prices.hourly_of_ours import hourly_of_ours
from bot.conversation.changing.prices.those_priced import those_priced
from bot.conversation.changing.runs.which_run import largest_run
from bot.conversation.memory import Hearing, Memory
from bot.questions.interns import interns_counted
from bot.questions.rival_told import rival_told
from bot.questions.types import Kind
from bot.questions.words.leads import LED
from bot.regex import regex

_WHEN_THEY: Final = regex(
    rf"^(?P<when>{LED}when (?:will|would|do|could|might) )(?:they|it)"
    r"(?= (?:hit|reach|get to|have|pass|exceed|cross)\b)",
    re.IGNORECASE,
    needs="when",
)
"""`when will they hit 5 million H100`, of the lab spoken of, of which no growth is foretold."""


def in_our_words(text: str, memory: Memory, hearing: Hearing) -> str:
    """The text without what is not meant, and with what is asked in the usual words."""
    text = back_in_thread(text, memory, hearing)
    text = hourly_of_ours(interns_counted(text), memory, lambda: hearing)
    text = candidate_told(rival_told(text), memory, hearing)
    text = record_in_plain_words(told_plainly(text, memory, hearing), memory, hearing)
    text = other_lab(text, memory, hearing)
    text = chips_of_maker(counted_to_match(text), memory, hearing)
    text = towards_theirs(
        money_meant(team_named(asked_straight(text, memory)), memory, hearing), memory
    )
    too = more_of_same(these_too(text, memory, hearing), memory, hearing)
    text = told_of_ours(less_of_added(too, memory, hearing), memory, hearing)
    text = had_now(rest_of_us(text, memory), memory, hearing)
    text = largest_site(next_above(text, memory), memory, hearing)
    text = number_undone(followed_on(text, memory, hearing), memory, hearing)
    text = asked_in_turn(text, memory, hearing)
    text = figure_doubted(asked_loosely(text, memory, hearing), memory)
    text = put_among_them(text, memory, hearing)
    said = job_limits(short_of(text, memory))
    asked = only_above(gap_asked(plainly(said), memory), memory.question)
    asked = as_what_if(leaves_us(_by_name(asked, memory, hearing), memory))
    asked = known_of_named(what_they_build(asked, hearing), hearing)
    asked = for_all_of_them(those_priced(asked, memory, hearing), memory, hearing)
    asked = so_many_of_us(one_kind_alone(asked, memory, hearing), memory, hearing)
    return without_passing(largest_run(without_usual(asked, memory), memory), memory)


_OURS_AGAINST: Final = regex(
    r"\b(?:we|us|ours?|our \w+)\b.*\b(?:compares?|stacks? up|measures? up|stands?|fares?|looks?|"
    r"holds? up|match)\b.*\bthe (?:first|second|former|latter|last|1st|2nd)\b",
    re.IGNORECASE,
    needs="first|second|former|latter|last|1st|2nd",
)
"""`how do we compare with the first one`, of which both labs would be told again."""


def _by_name(text: str, memory: Memory, hearing: Hearing) -> str:
    last, name_of = memory.question, hearing.reader.words.directory.name
    if last and last.kind in (Kind.LAB, Kind.COMPARE) and _OURS_AGAINST.search(text):
        return pointed_out(text, last, memory.earlier, name_of)
    labs = last.labs if last else ()
    if len(labs) != 1:
        return text
    name = name_of(labs[0])
    return _WHEN_THEY.sub(lambda found: f"{found['when']}{name}", text)
