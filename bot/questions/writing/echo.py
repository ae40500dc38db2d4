"""How a question was read, as one plain sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from bot.ledger import Directory
from bot.questions.about_people.of_brief import part_text
from bot.questions.canonical_offer import changes_ours
from bot.questions.due import due_by
from bot.questions.lab_parts import COMPARED_BY, part_of, site_of
from bot.questions.on_record import LISTS, MODELS, SITES, Listing, is_listing, programme_of
from bot.questions.ours_saved import told_of_keeping
from bot.questions.pitch import PITCH_TOPIC
from bot.questions.possessive import joined, owner
from bot.questions.types import Kind, Question, Scope
from bot.questions.words.site_names import where_told
from bot.questions.writing.as_json import chip_name
from bot.questions.writing.echo_market import days_told, digest, hiring, moves, price, since_told
from bot.questions.writing.echo_offer import (
    CHANGED,
    SAVED,
    against_money_told,
    chips_told,
    count_told,
    day,
    grouped,
    held_told,
    kept_told,
    names_of,
    offer_told,
    restated,
    told,
    two_told,
)
from bot.questions.writing.lab_part import side_told, told_part
from bot.questions.writing.of_runs import counted_text, told_narrowed, told_of_model, told_of_runs
from bot.questions.writing.of_sources import told_source
from bot.questions.writing.people import chips_of, of_pool
from bot.questions.writing.wording import (
    ACADEMIC,
    SCOPES,
    assumed,
    part_told,
    plural,
    rented,
    scope_of_league,
    span,
)
from storage.records import Amount, Offer

_NONE = "our offer (none is saved yet)"


def understood(
    question: Question,
    directory: Directory,
    today: date,
    saved: Offer | None = None,
    passed_over: Sequence[str] = (),
) -> str:
    """One sentence that says what is answered, with what was filled in or passed over marked.

    `saved` is the workspace's own offer, which is restated where the question means it.
    """
    text = _SENTENCES[question.kind](question, directory)
    tail = "; ".join(
        part for part in (text, *_tail(question, directory, today), *passed_over) if part
    )
    if saved is None:
        tail = tail.replace(CHANGED, "")
    else:
        tail = tail.replace(SAVED, f"{SAVED} ({restated(saved, directory)})", 1)
    return f"{tail[:1].upper()}{tail[1:]}."


def told_back(
    question: Question, directory: Directory, today: date, saved: Offer | None, left: Sequence[str]
) -> str:
    """The same of a workspace; where it has saved no offer, none is said to be."""
    told = understood(question, directory, today, saved, left)
    return told if saved else told.replace(f"O{SAVED[1:]}", f"O{_NONE[1:]}").replace(SAVED, _NONE)


def and_passed_over(told: str, passed_over: Sequence[str]) -> str:
    """Such a sentence with what was passed over besides; where nothing is echoed, nothing is."""
    return f"{'; '.join((told.removesuffix('.'), *passed_over))}." if told else told


def _offer(question: Question, directory: Directory) -> str:
    scope = SCOPES[question.scope or Scope.PER_RESEARCHER]
    against = f"against {names_of(question.labs, directory)}, {scope}" if question.labs else ""
    on = "".join(f"spent on {chip_name(chip, directory)}" for chip in rented(question))
    told = (offer_told(question, directory), on, against, told_of_keeping(question))
    return "; ".join(filter(None, told))


def _lab(question: Question, directory: Directory) -> str:
    beside = f", beside {SAVED}" if question.uses_saved else ""
    if site := site_of(question):
        least, more = question.more_than, side_told(question)
        unit = chip_name(question.chips[0], directory) if question.chips else "H100e"
        held = f", and whether {more} {grouped(least)} {unit} run there" if least else ""
        return f"the data centre {directory.name(site)}{held}{beside}"
    if part := part_of(question):
        return told_part(part, question, directory)
    scope = f", {SCOPES[question.scope]}" if question.scope else ""
    lab = names_of(question.labs, directory)
    if (most := question.more_than) is not None:
        return f"whether {lab} has {side_told(question)} {grouped(most)} H100e{scope}"
    return f"the compute of {lab}{scope}{beside}"


def _compare(question: Question, directory: Directory) -> str:
    if question.other_terms and not question.other:
        return against_money_told(question, question.other_terms, directory)
    if question.other:
        if second := question.other_offer:
            return two_told(question, second, directory)
        mine = (_for_heads(question.offer, directory) if question.offer else "") or SAVED
        return f"{mine} against {chips_told(question.other, directory)}, as amounts of hardware"
    scope = SCOPES[question.scope] if question.scope else "in total, per employee, per researcher"
    scope = COMPARED_BY.get(question.topic or "", ("", scope))[1] + since_told(question)
    first, rest = question.labs[:1], question.labs[1:]
    return f"{names_of(first, directory)} against {names_of(rest, directory)}, {scope}"


def _for_heads(offer: Offer, directory: Directory) -> str:
    chips = chips_told(offer.chips, directory)
    return f"{chips} for {_heads(offer.researchers)}" if chips and offer.researchers else chips


def _heads(amount: Amount) -> str:
    return f"{count_told(amount)} {plural('researcher', amount)}"


def _league(question: Question, directory: Directory) -> str:
    left = f" without {names_of(question.without, directory)}" if question.without else ""
    if is_listing(question):
        return f"{_listing(question, directory)}{left}"
    beside = f"; {ours} beside them" if (ours := offer_told(question, directory)) else ""
    if (most := question.more_than) is not None:
        beside = f", and which have {side_told(question)} {grouped(most)} H100e{beside}"
    if lab := question.held_against:
        beside = f", held against {directory.name(lab)}{beside}"
    if question.topic == ACADEMIC:
        return f"all universities by their largest machine, then other public bodies{beside}"
    scope = SCOPES[scope_of_league(question)]
    return f"all tracked labs{left} in order of compute, {scope}{beside}"


def _listing(question: Question, directory: Directory) -> str:
    """A list of what is on record."""
    ours = f", beside {SAVED}" if question.uses_saved else ""
    if named := programme_of(question, directory):
        return f"what {directory.name(named)} gives, and to whom{ours}"
    made = "of" if question.topic in SITES else "by"
    by = f" {made} {names_of(question.labs, directory)}" if question.labs else ""
    if question.runs:
        return (
            told_of_model(question, names_of(question.runs, directory)) + by + since_told(question)
        )
    is_sorted = question.topic not in MODELS
    where = f" {told}" if is_sorted and (told := where_told(question.place, directory)) else ""
    whom, above = told_narrowed(question)
    told = f"{whom}{by}{where}{since_told(question)}{above}"
    unsorted = " (not sorted by country)" if question.place and not is_sorted else ""
    return LISTS[Listing(question.topic or "")].format(told) + unsorted + ours


def _reach(question: Question, directory: Directory) -> str:
    if of_runs := told_of_runs(question, directory):
        return of_runs
    named = names_of(question.runs, directory)
    if question.size:
        named = counted_text(question.size, named)
    what = f"training {named}".strip()
    on = offer_told(question, directory)
    window = f", in {days_told(question.days)}" if question.days is not None else ""
    for chip in rented(question):
        on = on.replace(" a year", f" a year spent on {chip_name(chip, directory)}", 1)
    if question.chips and not rented(question):
        return f"how many {chip_name(question.chips[0], directory)} {what} takes{window}"
    share = ", on one researcher's share" if question.scope else ""
    return f"{what} on {on or SAVED}{window}{share}"


def _match(question: Question, directory: Directory) -> str:
    chips = joined([chip_name(c, directory) for c in question.chips]) if question.chips else ""
    offer = question.offer
    heads = offer.researchers if offer else None
    people = f" for {_heads(heads)}" if heads else ""
    counted = f", counted in {chips}" if chips else ""
    labs = f"{part_told(question.part)}{owner(names_of(question.labs, directory))}"
    held = held_told(question, directory)
    is_used = question.scope in (None, Scope.PER_RESEARCHER)
    share = offer.research_share if offer else None
    which = "these" if offer and offer.chips else "all chips"
    used = f", {share * 100:.4g} % of {which} for research" if share is not None else ""
    used += "" if is_used or not used else " left out"
    used += f", in dollars for {span(question.days)}" if question.days is not None else ""
    if question.scope is Scope.TOTAL:
        passed = f" ({_heads(heads)} left out)" if heads else ""
        return f"what it takes to equal {labs} compute in total{passed}{counted}{held}{used}"
    scope = SCOPES[question.scope or Scope.PER_RESEARCHER]
    return f"what it takes to equal {labs} average {scope}{people}{counted}{held}{used}"


def _dilution(question: Question, directory: Directory) -> str:
    if question.floor:
        offered = offer_told(question, directory)
        if question.floor.reached:
            level = question.floor.level
            return f"{offered}, and how many researchers make it what we call {level}"
        if question.chips:
            chips = names_of(question.chips, directory)
            return f"{offered}, and how many {chips} it takes if {kept_told(question, directory)}"
        pace = f", with {grouped(question.people)} more a month" if question.people else ""
        return f"{offered}, and how many researchers fit if {kept_told(question, directory)}{pace}"
    sizes = question.sizes or (question.people or 0,)
    who = plural("researcher", Amount(max(sizes)))
    more = f"{joined([grouped(size) for size in sizes], 'or')} more {who}"
    more += f" from {day(question.since)}" if question.since else ""
    is_other = changes_ours(question) or due_by(question.offer, question.since)
    on = "on these chips" if is_other else "on the same chips"
    against = f"; against {names_of(question.labs, directory)}" if question.labs else ""
    runs = f"; training {names_of(question.runs, directory)}" if question.runs else ""
    return f"{offer_told(question, directory)}, and {more} {on}{runs}{against}"


def _help(question: Question, _directory: Directory) -> str:
    if question.topic == PITCH_TOPIC:
        return "a data pitch"
    topic = _TOPICS.get(question.topic or "", question.topic)
    return f"help on {topic}" if topic else "what can be asked"


_TOPICS = {
    "gpu-hour": "GPU-hours",
    "flop": "FLOP",
    "mfu": "MFU",
    "h100e": "H100e",
    "sides": "frontier and applied roles",
}
"""Topics as they are written."""


def _refusal(question: Question, directory: Directory) -> str:
    if question.topic and question.topic != "sum":
        at = f" ({names_of(question.labs, directory)})" if question.labs else ""
        return f"a question that is not answered: {question.topic}{at}"
    return f"a sum over compute or contracts of {names_of(question.labs, directory) or 'the labs'}"


def _candidate(question: Question, directory: Directory) -> str:
    why = f"; purpose: {question.purpose}" if question.purpose else ""
    chips = chips_of(question, directory)
    part = f"; {part_text(question, day, chips)}" if question.topic else ""
    return f"published work of {question.person or 'somebody'}{part}{why}"


def _tail(question: Question, directory: Directory, today: date) -> Iterator[str]:
    given = question.assume
    if given.mfu is not None and question.kind not in (Kind.REACH, Kind.COMPARE):
        yield f"{given.mfu * 100:.10g} % MFU left out, on which only the time of a run depends"
        given = replace(given, mfu=None)
    if question.kind is not Kind.PRICE:  # which names its own
        lab = directory.name(given.lab) if given.lab else ""
        yield from told(assumed(given, lambda slug: chip_name(slug, directory), lab))
    is_told = question.since and question.kind in (Kind.HIRING, Kind.MOVES, Kind.LAB)
    if question.as_of and question.as_of != today and not is_told:
        yield f"as of {day(question.as_of)}"


_SENTENCES: dict[Kind, Callable[[Question, Directory], str]] = {
    Kind.OFFER: _offer,
    Kind.LAB: _lab,
    Kind.COMPARE: _compare,
    Kind.LEAGUE: _league,
    Kind.PRICE: price,
    Kind.REACH: _reach,
    Kind.MATCH: _match,
    Kind.DILUTION: _dilution,
    Kind.SOURCE: told_source,
    Kind.HELP: _help,
    Kind.REFUSAL: _refusal,
    Kind.HIRING: hiring,
    Kind.MOVES: moves,
    Kind.DIGEST: digest,
    Kind.CANDIDATE: _candidate,
    Kind.POOL: lambda question, known: of_pool(question, since_told(question), known),
    Kind.CHOOSE: _help,
    Kind.ERROR: _help,
}
