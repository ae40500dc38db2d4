"""What is asked on in words that mean nothing else after such an answer: the steps in their order.

Nothing likelier is looked for in its place.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import takewhile
from typing import Final

from bot.conversation.all_asked import all_asked, labs_in_turn
from bot.conversation.changing.labs.added_to_used import added_to_used
from bot.conversation.changing.labs.chip_alone import chip_alone
from bot.conversation.changing.labs.deals_to_another import deals_to_another
from bot.conversation.changing.labs.how_far_ahead import ahead_or_placed, in_h100
from bot.conversation.changing.labs.left_out import other_side
from bot.conversation.changing.labs.one_on_the_list import one_on_the_list, ours_on_the_list
from bot.conversation.changing.labs.people_of_those import people_of_those
from bot.conversation.changing.labs.which_deal import (
    deal_by_rank,
    in_chips,
    larger_at,
    largest_of_all,
    power_of_deal,
)
from bot.conversation.changing.labs.whose_contracts import deal_named, deals_of_others
from bot.conversation.changing.market.after_roles import behind_moves, chance_there, moves_most
from bot.conversation.changing.market.beside_building import beside_building
from bot.conversation.changing.market.market_again import market_again
from bot.conversation.changing.market.market_talk import USUAL
from bot.conversation.changing.market.models_again import models_again, whose_model
from bot.conversation.changing.market.of_roles import roles_after_pay, which_state
from bot.conversation.changing.market.of_whole_record import of_whole_record
from bot.conversation.changing.market.part_of_roles import (
    more_or_fewer,
    open_how_long,
    pay_explained,
    which_family,
    which_side,
)
from bot.conversation.changing.market.sites_compared import site_beside_several
from bot.conversation.changing.market.sites_there import sites_there
from bot.conversation.changing.market.weeks_told import months_before, section_of_week
from bot.conversation.changing.market.who_pays import owner_told
from bot.conversation.changing.message.put_side_by_side import put_side_by_side
from bot.conversation.changing.offer.at_peak import at_peak
from bot.conversation.changing.offer.who_beats_it import who_beats_it
from bot.conversation.changing.prices.of_sellers import cheapest_place
from bot.conversation.changing.prices.price_of_both import price_of_both, was_dearer
from bot.conversation.changing.runs.another_work import another_work
from bot.conversation.changing.runs.repeated import how_trained, repeated
from bot.conversation.changing.runs.which_of_these import newest_of_these
from bot.conversation.deciding.one_part import question
from bot.conversation.heard import Asked, Part, follow_up, follow_up_part
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened
from bot.conversation.replies.forms import plain
from bot.conversation.replies.site_words import USED_BY
from bot.conversation.replies.way import IN_IT, MARKET
from bot.conversation.saying import said
from bot.questions.clean import fold
from bot.questions.lab_parts import OF_STAFF, part_of, site_of
from bot.questions.tags import without_labs
from bot.questions.told_of import lists_sites
from bot.questions.types import Kind, Question, Reading, Understood
from bot.questions.unclear.of_hires import grew_most
from bot.questions.words.leads import LINKS
from bot.questions.words.run_listing_words import asks_runs_of_all
from bot.regex import regex

_Step = Callable[[str, Memory, Hearing], Asked | None]
_Read = Callable[[str, Memory, Hearing], Reading | None]

_IN_IT: Final = regex(rf"\b{IN_IT}\W*$", re.IGNORECASE)
"""`what's the oldest number in there`: of that answer, and not of the whole record."""


def asked_on_plainly(text: str, memory: Memory, hearing: Hearing) -> Asked | None:
    """What a message asks after the last answer; None where it may ask anything else."""
    of_answer = memory.question is not None and _IN_IT.search(text)
    if not of_answer and (of_record := of_whole_record(text, hearing)):
        return of_record
    if memory.question is None:
        return None
    return next((asked for step in STEPS if (asked := step(text, memory, hearing))), None)


def _lowest_price(text: str, memory: Memory, hearing: Hearing) -> Asked | None:
    """`which provider's cheapest for that`: of what was priced."""
    last = memory.question
    if last is None or last.kind is not Kind.PRICE:
        return None
    return follow_up(cheapest_place(said(opened(text), hearing), last))


def _which_deal(text: str, memory: Memory, hearing: Hearing) -> Asked | None:
    """`the newest one then`, `who signed the biggest`, after contracts; not the largest run."""
    if asks_runs_of_all(text):
        return None
    of_one = deal_by_rank(text, memory, hearing.reader.words.directory) or in_chips(text, memory)
    of_one = of_one or power_of_deal(text, memory) or larger_at(text, memory, hearing)
    return of_one or largest_of_all(text, memory, hearing)


def _staff_grew(text: str, memory: Memory, hearing: Hearing) -> Asked | None:
    """`who's grown the most`, after headcounts: that no order of it is kept."""
    known = takewhile(lambda each: part_of(each) in OF_STAFF, all_asked(memory))
    labs = labs_in_turn(known)[-2:]
    if not labs:
        return None
    names = tuple(map(hearing.reader.words.directory.name, labs))
    return follow_up(grew_most(fold(without_labs(hearing.draft(text).raw, text)), names))


def _usual(text: str, memory: Memory, hearing: Hearing) -> Asked | None:
    """`is that normal, or am i reading too much into it`: the half that asks."""
    if memory.question is None or memory.question.kind not in MARKET:
        return None
    bare = _OR_AM_I.sub("", text)
    if bare == text or not USUAL.search(fold(bare)):
        return None
    asked = question(bare, memory, hearing)
    return asked if isinstance(asked.reading, Understood) else None


_OR_AM_I: Final = regex(
    r",? +(?:or|and) (?:(?:am|are|is|should|do|would|was) (?:i|it|we|that|this)|just me|not|"
    r"maybe)\b.*$",
    re.IGNORECASE,
)


def _used_by(text: str, memory: Memory, _: Hearing) -> Asked | None:
    """`whos actually in it`, of the data centre that leads the list told last, or was before a run.

    Nobody uses a run that was asked about on it.
    """
    site, last = memory.leads, memory.question
    is_listed = last is not None and lists_sites(last)
    if last is not None and last.kind is Kind.REACH:
        known = takewhile(lambda each: site_of(each) or each.kind is Kind.REACH, memory.earlier)
        site, is_listed = next(filter(None, map(site_of, known)), None), True
    if not (is_listed and site and site.startswith("site/")):
        return None
    words = plain(text).replace("'s ", " is ")
    if not _WHO_USES.fullmatch(words):
        return None
    return follow_up_part(Question(Kind.LAB, place=site), Part.USERS, words)


_WHO_USES: Final = regex(rf"{LINKS}(?:{USED_BY})", needs="who")


def _reading(read: Callable[[str, Memory, Hearing], Reading | Question | None]) -> _Step:
    return lambda text, memory, hearing: follow_up(read(text, memory, hearing))


STEPS: Final[tuple[_Step, ...]] = (
    ahead_or_placed,
    in_h100,
    _reading(added_to_used),  # `can I add that up with their clusters`, which would be the card
    owner_told,
    chance_there,  # `any chance theyre in Munich`, which would be what people will do
    moves_most,  # which would be the news of the lab spoken of
    behind_moves,
    _reading(ours_on_the_list),
    # `which labs beat it`, of the offer spoken of, which would be all of them in total
    lambda text, memory, hearing: follow_up(who_beats_it(text, memory, hearing)),
    _reading(chip_alone),  # `b200?`, after the card of a lab: the card is no answer to that
    _reading(at_peak),  # `what about during peak`, which nothing tells
    _reading(beside_building),  # of which the lab's stock would be set against ours
    _reading(sites_there),  # `the ones in Texas`, after one data centre
    _reading(price_of_both),  # `price too`, after one chip against another
    _reading(was_dearer),
    _reading(another_work),  # `and for an RL person`, which would be roles
    _reading(how_trained),
    _reading(repeated),  # `could we repeat it`, which would ask whether the figure can be quoted
    _reading(people_of_those),  # `who has more people`, of labs whose cards came in a row
    _reading(deals_to_another),  # `how much to OpenAI`, after what another signed
    _reading(put_side_by_side),  # no table of the last answer, which is of one alone
    _reading(one_on_the_list),  # `where does Mistral come in`, after labs in order
    _reading(other_side),  # `and less?`, after the labs above a number
    newest_of_these,
    _lowest_price,
    _reading(deal_named),  # `anthropics one with google`, after other contracts
    _which_deal,
    _reading(months_before),  # `and the month before that?`, after the week's news
    _reading(models_again),  # `chinese ones only`, after a list of models
    _staff_grew,
    pay_explained,
    open_how_long,
    which_family,
    which_state,
    more_or_fewer,
    _usual,
    _reading(site_beside_several),  # `hows that next to the texas stargate one`, of which
    _used_by,
    which_side,
    _reading(section_of_week),  # `anything on gpu prices`, a little after the week's news
    _reading(roles_after_pay),  # `any of it in London`, after pay
    whose_model,
    _reading(deals_of_others),  # `anyone else this year`, after what one lab signed
    market_again,
)
