"""What a part of a message asks after a question: the steps that are tried, in their order."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from bot.conversation.about_people.person_before import of_person_before
from bot.conversation.about_people.their_lab import at_other_lab, runs_on_changed, their_lab
from bot.conversation.changing.labs.beside_that import held_to_part, of_that_size
from bot.conversation.changing.labs.lab_against import in_place_of_several
from bot.conversation.changing.labs.of_a_maker import of_a_maker
from bot.conversation.changing.labs.of_contracts import one_of_the_contracts
from bot.conversation.changing.labs.of_the_list import equalled_on_the_list
from bot.conversation.changing.labs.still_standing import source_of_compared
from bot.conversation.changing.labs.their_contracts import contracts_of_another
from bot.conversation.changing.labs.which_list import asked_of_list
from bot.conversation.changing.labs.whose_contracts import of_all_deals, with_another
from bot.conversation.changing.market.of_models import asked_of_models
from bot.conversation.changing.market.on_record import asked_of_sites
from bot.conversation.changing.market.runs_of_each import runs_of_each
from bot.conversation.changing.market.sites_compared import (
    asked_of_sites_told,
    sites_ahead,
    sites_of_two,
    soonest_ahead,
)
from bot.conversation.changing.market.sites_spoken_of import asked_of_site
from bot.conversation.changing.market.weeks_told import section_of_that_time
from bot.conversation.changing.message import naming
from bot.conversation.changing.message.carrying import carried
from bot.conversation.changing.message.there import roles_in_place
from bot.conversation.changing.message.those_shared import laid_over
from bot.conversation.changing.numbers.changed_again import part_again
from bot.conversation.changing.numbers.times_again import times_again
from bot.conversation.changing.offer.added_again import added_again
from bot.conversation.changing.offer.beside_ours import beside_ours
from bot.conversation.changing.offer.chip_against import chip_against
from bot.conversation.changing.offer.good_beside_all import among_all
from bot.conversation.changing.offer.guaranteed_part import of_guarantee
from bot.conversation.changing.offer.how_many_could import do_we_have, how_many_could
from bot.conversation.changing.offer.loosely_told import loosely_told
from bot.conversation.changing.offer.not_saved import as_told
from bot.conversation.changing.offer.of_theirs import cost_of_theirs, of_theirs, ones_part_beside
from bot.conversation.changing.offer.part_for_team import of_a_part
from bot.conversation.changing.offer.spoken_before import as_spoken_before
from bot.conversation.changing.offer.what_others_keep import what_others_keep
from bot.conversation.changing.people.run_of_list import run_of_list
from bot.conversation.changing.prices.of_chips import amount_left_out
from bot.conversation.changing.prices.of_two import of_memory
from bot.conversation.changing.runs.on_part import on_part
from bot.conversation.changing.runs.what_it_took import runs_of_lab, tells_of_run, what_it_took
from bot.conversation.changing.runs.which_run import all_by_time, more_than_run
from bot.conversation.changing.said_on import on_what_was_said
from bot.conversation.changing.whole import asks_another_part, asks_as_it_stands, stands_alone
from bot.conversation.deciding.following import Following
from bot.conversation.deciding.of_labs import by_country, dated, growth, part_of_one
from bot.conversation.deciding.of_market import of_market
from bot.conversation.deciding.of_money import (
    dollars_by_head,
    in_dollars,
    in_euros,
    in_other_unit,
    of_seller,
    what_share_costs,
)
from bot.conversation.deciding.of_somebody import (
    of_another_person,
    of_person,
    of_pool,
    of_them_alone,
    some_declined,
)
from bot.conversation.heard import Asked, Form, Part, Picked
from bot.conversation.memory import Hearing, Memory
from bot.conversation.replies.forms import plain
from bot.conversation.replies.way import MARKET
from bot.questions.types import Kind, Question, Reading, Unclear, Understood, Unreadable
from bot.questions.unclear.of_company import not_of_compute
from bot.questions.unclear.said_besides import lower_bound_alone
from bot.questions.words.run_listing_words import asks_runs_of_all
from bot.regex import regex

_NEAR: Final = (
    r"\b(?:closer|closest|nearer|nearest|further|furthest|farther|farthest)\b.{0,12}"
    r"\b(?:us|ours|away|behind|ahead)\b"
)
_WHO_IS_NEAR: Final = regex(rf"\b(?:which|who)\b.*{_NEAR}", re.IGNORECASE)
"""`which of them is closer to us`, which asks of several, however many were spoken of."""
_CLOSER: Final = regex(
    rf"{_NEAR}"
    r"|\b(?:beats?|outdo\w*|ahead of|above) us by (?:the )?(?:less|least|more|most)\b"
    r"|\bwho(?: is |['’]?s | )(?:wins|leads|ahead|in front|in the lead|on top)\b"
    r"|^which of (?:them|the two) is bigger\W*$",
    re.IGNORECASE,
)
"""`which of the two is closer to us per researcher`, `so who's ahead`."""


def after_another(text: str, form: Form, last: Question, memory: Memory, hearing: Hearing) -> Asked:
    """What a text asks after the last question, in the form that it names."""
    message = Following.of(text, form, last, memory, hearing)
    told = next(filter(None, (step(message) for step in STEPS)), None) or _carried(message)
    told = replace(told, reading=as_told(told.reading, text, memory, hearing))
    return _by_distance(_with_nobody_itself(told), message)


def _with_nobody_itself(asked: Asked) -> Asked:
    """`any others with OpenAI`, after a contract of another: nobody signs with itself."""
    told = asked.reading.question if isinstance(asked.reading, Understood) else None
    if told is None or {*told.partners}.isdisjoint(told.labs):
        return asked
    others = tuple(one for one in told.partners if one not in told.labs)
    return replace(asked, reading=Understood(replace(told, partners=others)))


def _by_distance(asked: Asked, m: Following) -> Asked:
    """`which of the two is closer to us`: that alone of the two, or that nobody can tell."""
    told = asked.reading.question if isinstance(asked.reading, Understood) else None
    if told is None or told.kind is not Kind.OFFER or asked.form is not Form.ANSWER:
        return asked
    if not told.labs or not (_CLOSER if told.labs[1:] else _WHO_IS_NEAR).search(m.typed):
        return asked
    return replace(asked, form=Form.PART, part=Picked(Part.ORDER, f"which {plain(m.typed)}"))


def _of_what_was_listed(m: Following) -> Asked | None:
    """`could we train it on ours`, `and the first one`: of open models or sites that were told."""
    if asks_runs_of_all(m.typed):
        return m.comes_to(m.alone)
    if runs := runs_of_each(m.typed, m.memory, m.hearing):
        return m.comes_to(runs)
    of_models = asked_of_models(m.told, m.alone, m.memory, m.hearing)
    return m.comes_to(of_models or asked_of_sites_told(m.told, m.memory, m.hearing))


def _what_it_took(m: Following) -> Asked | None:
    """`which gpus did they use`, `which is quickest`, `and DeepSeek's`: of the runs spoken of."""
    if both := more_than_run(m.told, m.last):
        return m.comes_to(both)
    if tells_of_run(m.alone):
        return m.comes_to(m.alone)
    if of_all := all_by_time(m.told, m.memory):
        return m.comes_to(of_all)
    took = what_it_took(m.told, m.memory, m.hearing)
    return m.comes_to(took or runs_of_lab(m.told, m.last, m.hearing))


def _loosely_told(m: Following) -> Asked | None:
    """`until March 1024, then 2048`: quantities that name no chip, or not what they are of."""
    return m.comes_to(loosely_told(m.told.whole, m.last, m.alone, m.hearing))


def _part_for_team(m: Following) -> Asked | None:
    """`if we gave him 8 people with 512 of those`, and how that stands beside what others have."""
    return m.comes_to(of_a_part(m.told, m.memory, m.hearing))


def _of_record(m: Following) -> Asked | None:
    """`how much power is that`, `the Oracle one`: of data centres or contracts that were told."""
    if of_two := sites_of_two(m.typed, m.memory) or soonest_ahead(m.told, m.last):
        return m.comes_to(of_two)
    directory = m.hearing.reader.words.directory
    of_site = asked_of_site(m.told, m.alone, m.memory, m.hearing)
    of_sites = of_site or asked_of_sites(m.told, m.last, directory)
    of_sites = of_sites or sites_ahead(m.told, m.last, m.hearing.today)
    told = of_sites or of_a_maker(m.told, m.last) or of_all_deals(m.told, m.last)
    told = told or with_another(m.told, m.last) or one_of_the_contracts(m.told, m.last)
    return m.comes_to(told or contracts_of_another(m.told, m.memory, m.hearing))


def _guaranteed_part(m: Following) -> Asked | None:
    """`only the part that's guaranteed, say 60%`: of the offer spoken of."""
    return m.comes_to(of_guarantee(m.told, m.memory, m.hearing))


def _said_on(m: Following) -> Asked | None:
    """What changes the last question by words that mean nothing without it."""
    asked = on_what_was_said(m.told, m.text, m.memory, m.hearing)
    asked = section_of_that_time(asked, m.typed, m.memory, m.hearing.today) or asked
    if asked is None:
        return None
    left = amount_left_out(asked, m.last, m.hearing.reader.words.directory.name)
    notes = (*not_of_compute(asked, m.text), *lower_bound_alone(asked, m.text), *left)
    return m.comes_to(Understood(asked, notes))


def _on_top(m: Following) -> Asked | None:
    """`and Meta?`, `with 60 people`: a fragment, laid over the last question."""
    leans = m.opening.is_linked and not (m.is_whole and stands_alone(m.alone, m.last))
    follows = laid_over(m.opening, m.last, m.memory, m.hearing) if leans or not m.is_whole else None
    is_else = asks_another_part(m.alone, m.last) or _of_them(m) is not None
    if follows is None or (follows == Understood(m.last) and is_else):
        return None  # `what do they have running`
    alone = m.alone.question.kind if isinstance(m.alone, Understood) else None
    if isinstance(follows, Unclear) and alone in MARKET:
        return None  # `also what's the pay at OpenAI`, whose name alone could be asked back
    spoken = as_spoken_before(follows, m.text, m.memory, m.hearing)
    return m.comes_to(among_all(spoken, m.last, m.hearing.saved))


def _of_theirs(m: Following) -> Asked | None:
    """`can we match that`, `what's left for the others`: of what somebody has, or is to have."""
    if beside := ones_part_beside(m.told, m.memory, m.hearing):
        return m.comes_to(beside)
    theirs = cost_of_theirs(m.told, m.memory, m.hearing) or of_theirs(m.told, m.memory, m.hearing)
    return m.comes_to(theirs or what_others_keep(m.told, m.memory, m.hearing))


STEPS: Final[tuple[Callable[[Following], Asked | None], ...]] = (
    of_them_alone,  # `what would it take to get her to say yes` takes no chips
    _part_for_team,  # whose `him` is nobody who was looked up, and whose number is no new size
    # `does that change anything for Ilva` names somebody, of whom nothing else is asked
    lambda m: m.comes_to(runs_on_changed(m.text, m.memory, m.hearing)),
    # `what would she get at OpenAI` would be pay, or the lab alone
    lambda m: m.comes_to(at_other_lab(m.told, m.last, m.hearing)),
    # `how long would that run take on ours`, after works of the pool: it is in no question
    lambda m: m.comes_to(run_of_list(m.text, m.last, m.hearing)),
    _of_what_was_listed,  # whose `it` leads the list, and is no offer of ours
    # `is that more than us` names nobody else, and would be told alone
    lambda m: m.comes_to(beside_ours(m.told, m.memory, m.hearing)),
    lambda m: m.comes_to(do_we_have(m.told, m.hearing)),  # `… that`, of the number beside it
    _of_theirs,  # `if we gave him that` names nobody who could be looked up
    # `how do we stack up against his lab` names nobody, and no lab
    lambda m: m.comes_to(their_lab(m.text, m.last, names_lab=bool(m.told.labs))),
    _what_it_took,  # a price of that chip, or nothing, by itself
    of_person,  # `what did she publish in 2024` would else change a day of the last question
    # `8 GPUs for him` would be laid over the offer spoken of since
    lambda m: m.comes_to(of_person_before(m.text, m.alone, m.memory, m.hearing)),
    dated,  # the lab alone would be asked of below
    of_market,  # `which is higher` would compare what the labs have
    part_of_one,  # of sites somewhere it is the sites that are asked about
    # `and the memory of a B200`, which is not kept: the chip would be priced
    lambda m: m.comes_to(chip_against(m.told, m.last)),  # `vs H100` keeps what it is of
    lambda m: m.comes_to(of_memory(m.told, m.alone, m.last, m.hearing.reader.words.directory)),
    by_country,  # refused before anything in it is taken for a change
    some_declined,  # `2 decline` would be another number of hires
    growth,
    # `source for Meta's number`, of what was compared
    lambda m: m.comes_to(source_of_compared(m.typed, m.alone, m.last)),
    # `what would it take to catch up with them`: with which lab of the list
    lambda m: m.comes_to(equalled_on_the_list(m.told, m.memory, m.hearing)),
    # `by researchers` is no measure of each, where they are asked for
    lambda m: m.comes_to(asked_of_list(m.told, m.opening, m.last, m.hearing)),
    # `tripled`, after a doubled cluster, is no growth to come
    lambda m: m.comes_to(times_again(m.typed, m.memory, m.hearing)),
    # `no wait, B200s, not H100`: of what was added, and not of all that there is
    lambda m: m.comes_to(added_again(m.typed, m.memory, m.hearing)),
    what_share_costs,  # what is added in another chip changes nothing that runs
    # `how many people could get that much`: of the share spoken of
    lambda m: m.comes_to(how_many_could(m.text, m.memory, m.hearing)),
    # `and on a third`: in place of the part before, and not of what is left
    lambda m: m.comes_to(on_part(m.told, m.memory, m.hearing)),
    # `sorry I meant a third`, which is no part of what is left
    lambda m: m.comes_to(part_again(m.typed, m.memory, m.hearing)),
    _loosely_told,  # asks back before a number of it is laid over the offer
    _of_record,
    _guaranteed_part,
    # `take Anthropic instead`, in place of several that were compared: no one has none beside it
    lambda m: m.comes_to(in_place_of_several(m.told, m.memory)),
    # `how does that compare to what OpenAI spends`: ours is no offer against that
    lambda m: m.comes_to(held_to_part(m.with_labs, m.last, m.hearing)),
    lambda m: of_that_size(m.told, m.last, m.form),  # `who else is about that size`
    dollars_by_head,  # `per researcher per month` would be another time alone
    of_seller,  # a name alone would be asked for as a lab
    in_other_unit,  # no window of so long, nor the answer once more
    _said_on,  # `forget the B200` means the contrary of what its names alone say
    in_dollars,  # `what would that cost per year` would be laid over as a time
    in_euros,
    of_pool,  # `before 2024` would be a day of the ledger
    lambda m: m.comes_to(roles_in_place(m.opening, m.memory, m.hearing)),  # asked about before
    of_another_person,  # no part of a name is known, so nothing of it could be laid over
    _on_top,  # the most general: whatever names a thing that the last question has a place for
)
"""The first that knows a message decides; most of those above would be taken for `_on_top`."""


def _carried(m: Following) -> Asked:
    """A whole question, with what was spoken of before where it means that."""
    alone = _of_them(m) or m.alone
    if not _is_read(alone) and m.opening.text != m.text:
        alone = m.hearing.read(naming.named_again(m.opening.text, m.last))
    reading = carried(alone, m.text, m.memory, m.hearing)
    reading = as_spoken_before(reading, m.text, m.memory, m.hearing)
    leans = reading is not alone or m.with_labs != m.typed
    return Asked(reading, m.form, is_follow_up=leans)


def _of_them(m: Following) -> Reading | None:
    """A message with the labs that it calls `they` by name; None where that can't be read."""
    if m.with_labs == m.text:
        return None
    named = m.alone if asks_as_it_stands(m.alone) else m.hearing.read(m.with_labs)
    return named if named is not m.alone and _is_read(named) else None


def _is_read(reading: Reading) -> bool:
    return not isinstance(reading, Unreadable)
