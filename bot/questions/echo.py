"""How a question was read, as one plain sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from bot.ledger import Directory
from bot.questions.as_json import chip_name
from bot.questions.canonical import changes_ours
from bot.questions.canonical_chips import plain
from bot.questions.echo_offer import (
    CHANGED,
    SAVED,
    chips_told,
    count_told,
    day,
    grouped,
    joined,
    names_of,
    offer_told,
    restated,
    told,
)
from bot.questions.echo_pool import of_pool
from bot.questions.lab_parts import TOLD, part_of, site_of
from bot.questions.of_brief import part_text
from bot.questions.pitch import PITCH_TOPIC
from bot.questions.possessive import owner
from bot.questions.run_text import size_text
from bot.questions.types import Floor, Kind, Level, Question, Scope
from bot.questions.wording import (
    ACADEMIC,
    BASES,
    SCOPES,
    assumed,
    plural,
    rent_told,
    rented,
    scope_of_league,
)
from storage.records import Amount, Offer


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
    tail = "; ".join(part for part in (text, *_tail(question, today), *passed_over) if part)
    if saved is None:
        tail = tail.replace(CHANGED, "")
    else:
        tail = tail.replace(SAVED, f"{SAVED} ({restated(saved, directory)})", 1)
    return f"{tail[:1].upper()}{tail[1:]}."


def and_passed_over(told: str, passed_over: Sequence[str]) -> str:
    """Such a sentence with what was passed over besides; where nothing is echoed, nothing is."""
    return f"{'; '.join((told.removesuffix('.'), *passed_over))}." if told else told


def _offer(question: Question, directory: Directory) -> str:
    scope = SCOPES[question.scope or Scope.PER_RESEARCHER]
    against = f"against {names_of(question.labs, directory)}, {scope}" if question.labs else ""
    on = "".join(f"spent on {chip_name(chip, directory)}" for chip in rented(question))
    kept = "to be remembered as our offer" if question.save else ""
    kept = "to be remembered no longer" if question.drop else kept
    parts = (offer_told(question, directory), on, against, kept)
    return "; ".join(part for part in parts if part)


def _lab(question: Question, directory: Directory) -> str:
    if site := site_of(question):
        return f"the data centre {directory.name(site)}"
    if part := part_of(question):
        return TOLD[part].format(names_of(question.labs, directory))
    if question.more_than is not None:
        lab = names_of(question.labs, directory)
        return f"whether {lab} has more than {grouped(question.more_than)} H100e"
    scope = f", {SCOPES[question.scope]}" if question.scope else ""
    beside = f", beside {SAVED}" if question.uses_saved else ""
    return f"the compute of {names_of(question.labs, directory)}{scope}{beside}"


def _compare(question: Question, directory: Directory) -> str:
    if question.other:
        mine = chips_told(question.offer.chips, directory) if question.offer else ""
        other = chips_told(question.other, directory)
        return f"{mine or SAVED} against {other}, as amounts of hardware"
    scope = SCOPES[question.scope] if question.scope else "in total, per employee, per researcher"
    first, rest = question.labs[:1], question.labs[1:]
    return f"{names_of(first, directory)} against {names_of(rest, directory)}, {scope}"


def _league(question: Question, directory: Directory) -> str:
    ours = offer_told(question, directory)
    beside = f"; {ours} beside them" if ours else ""
    if question.more_than is not None:
        beside = f", and which have more than {grouped(question.more_than)} H100e{beside}"
    if question.topic == ACADEMIC:
        return f"all universities by their largest machine, then other public bodies{beside}"
    return f"all tracked labs in order of compute, {SCOPES[scope_of_league(question)]}{beside}"


def _price(question: Question, directory: Directory) -> str:
    chips = joined([chip_name(chip, directory) for chip in question.chips] or ["chips"])
    basis = f", {BASES[question.basis][1]}" if question.basis else ""
    if question.trend:
        days = f" in the last {_days(question.days)}" if question.days is not None else ""
        return f"how the rental price of {chips} per hour changed{basis}{days}{_since(question)}"
    amount = ""
    if question.offer and question.offer.chips:
        amount = f", for {chips_told(question.offer.chips, directory)}"
    quoted = question.assume.usd_per_hour
    beside = f", beside the ${quoted:,.2f} that you named" if quoted is not None else ""
    return f"rental price of {chips} per hour{basis}{amount}{rent_told(question)}{beside}"


def _reach(question: Question, directory: Directory) -> str:
    named = names_of(question.runs, directory)
    if question.size:
        named = size_text(question.size, named)
        one = named.removeprefix("a run of ")
        named = f"as many runs of {one} as fit" if question.size.fits else named
    what = f"training {named}".strip()
    on = offer_told(question, directory)
    window = f", in {_days(question.days)}" if question.days is not None else ""
    if question.chips:
        return f"how many {chip_name(question.chips[0], directory)} {what} takes{window}"
    share = ", on one researcher's share" if question.scope else ""
    return f"{what} on {on or SAVED}{window}{share}"


def _days(count: float) -> str:
    return f"{plain(count)} {plural('day', Amount(count))}"


def _match(question: Question, directory: Directory) -> str:
    chips = joined([chip_name(c, directory) for c in question.chips]) if question.chips else ""
    offer = question.offer
    heads = offer.researchers if offer else None
    people = f" for {count_told(heads)} {plural('researcher', heads)}" if heads else ""
    counted = f", counted in {chips}" if chips else ""
    labs = owner(names_of(question.labs, directory))
    if question.scope is Scope.TOTAL:
        passed = f" ({count_told(heads)} {plural('researcher', heads)} left out)" if heads else ""
        held = _held_of(question, directory)
        return f"what it takes to equal {labs} compute in total{passed}{counted}{held}"
    scope = SCOPES[question.scope or Scope.PER_RESEARCHER]
    held = _held_of(question, directory)
    return f"what it takes to equal {labs} average {scope}{people}{counted}{held}"


def _held_of(question: Question, directory: Directory) -> str:
    offer = question.offer
    return f", {chips_told(offer.chips, directory)} of it held" if offer and offer.chips else ""


def _dilution(question: Question, directory: Directory) -> str:
    if question.floor:
        offered = offer_told(question, directory)
        return f"{offered}, and how many researchers fit if {_kept(question, directory)}"
    people = question.people or 0
    more = f"{grouped(people)} more {plural('researcher', Amount(people))}"
    on = "on these chips" if changes_ours(question) else "on the same chips"
    against = f"; against {names_of(question.labs, directory)}" if question.labs else ""
    runs = f"; training {names_of(question.runs, directory)}" if question.runs else ""
    return f"{offer_told(question, directory)}, and {more} {on}{runs}{against}"


def _kept(question: Question, directory: Directory) -> str:
    """What everyone is to keep, in words."""
    floor = question.floor or Floor()
    if floor.level is Level.LAB:
        return f"each has what {names_of(question.labs[:1], directory)} averages per researcher"
    if floor.level is Level.OURS:
        return "all stay in the tier that it is in"
    if floor.level:
        return f"each has what we call {floor.level}"
    chip = chip_name(floor.chip, directory) if floor.chip else "of its chips"
    return f"each has at least {grouped(floor.count or 0)} {chip}"


def _source(question: Question, directory: Directory) -> str:
    if question.facts:
        return f"the source of {joined(question.facts)}"
    if question.labs:
        part, whose = part_of(question), names_of(question.labs, directory)
        return f"the sources on {TOLD[part].format(whose) if part else whose}"
    if question.chips:
        names = joined([chip_name(chip, directory) for chip in question.chips])
        return f"the sources on the price of {names}"
    return "the sources of the last answer"


def _hiring(question: Question, directory: Directory) -> str:
    family = f"{question.family.replace('_', ' ')} roles" if question.family else "roles"
    asks = {
        "pay": f"posted pay for {family}",
        "split": "frontier and applied roles beside each other",
    }
    at = f" at {names_of(question.labs, directory)}" if question.labs else ""
    where = f" in {question.place}" if question.place else ""
    return f"{asks.get(question.topic or '', f'open {family}')}{at}{where}{_since(question)}"


def _moves(question: Question, directory: Directory) -> str:
    at = f" at {names_of(question.labs, directory)}" if question.labs else ""
    days = f" in the last {_days(question.days)}" if question.days is not None else ""
    return f"what moved on the job boards{at}{days}{_since(question)}"


def _digest(question: Question, directory: Directory) -> str:
    at = f" on {names_of(question.labs, directory)}" if question.labs else ""
    week = f"the digest of the week from {day(question.since)}" if question.since else ""
    return f"{week or 'the weekly digest'}{at}"


def _since(question: Question) -> str:
    return f" since {day(question.since)}" if question.since else ""


def _help(question: Question, _directory: Directory) -> str:
    if question.topic == PITCH_TOPIC:
        return "a data pitch"
    topic = _TOPICS.get(question.topic or "", question.topic)
    return f"help on {topic}" if topic else "what can be asked"


_TOPICS = {"gpu-hour": "GPU-hours", "flop": "FLOP", "mfu": "MFU", "h100e": "H100e"}
"""Topics as they are written."""


def _refusal(question: Question, directory: Directory) -> str:
    if question.topic and question.topic != "sum":
        return f"a question about people that is not answered: {question.topic}"
    return f"a sum over compute or contracts of {names_of(question.labs, directory) or 'the labs'}"


def _candidate(question: Question, _directory: Directory) -> str:
    why = f"; purpose: {question.purpose}" if question.purpose else ""
    part = f"; {part_text(question, day)}" if question.topic else ""
    return f"published work of {question.person or 'somebody'}{part}{why}"


def _pool(question: Question, _directory: Directory) -> str:
    return of_pool(question, _since(question))


def _tail(question: Question, today: date) -> Iterator[str]:
    if question.kind is not Kind.PRICE:  # which names its own
        yield from told(assumed(question.assume))
    if question.as_of and question.as_of != today:
        yield f"as of {day(question.as_of)}"


_SENTENCES: dict[Kind, Callable[[Question, Directory], str]] = {
    Kind.OFFER: _offer,
    Kind.LAB: _lab,
    Kind.COMPARE: _compare,
    Kind.LEAGUE: _league,
    Kind.PRICE: _price,
    Kind.REACH: _reach,
    Kind.MATCH: _match,
    Kind.DILUTION: _dilution,
    Kind.SOURCE: _source,
    Kind.HELP: _help,
    Kind.REFUSAL: _refusal,
    Kind.HIRING: _hiring,
    Kind.MOVES: _moves,
    Kind.DIGEST: _digest,
    Kind.CANDIDATE: _candidate,
    Kind.POOL: _pool,
    Kind.CHOOSE: _help,
    Kind.ERROR: _help,
}
