"""A question as the text that asks it: what buttons carry, and what parses back to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from bot.ledger import Directory
from bot.questions.canonical_offer import (
    against_money,
    changes_ours,
    offer_parts,
    own_parts,
    two_offers,
    typed_terms,
)
from bot.questions.dropping import DROPS
from bot.questions.lab_parts import COMPARED_BY, part_of, site_of
from bot.questions.on_record import TYPED as TYPED_LISTS
from bot.questions.on_record import Listing, is_listing, programme_of
from bot.questions.ours_saved import COMPLETE, COMPLETE_TEXT
from bot.questions.pitch import PITCH_TOPIC
from bot.questions.possessive import joined
from bot.questions.types import Floor, Kind, Level, Question
from bot.questions.words.site_names import where_told
from bot.questions.writing.amounts import plain, typed_chip, typed_chips, typed_slugs
from bot.questions.writing.canonical_market import digest, hiring, moves
from bot.questions.writing.days import paid_for, since, window
from bot.questions.writing.lab_part import side_typed, typed_part, typed_site
from bot.questions.writing.of_runs import (
    asking,
    size_text,
    typed_narrowed,
    typed_of_model,
    typed_of_runs,
)
from bot.questions.writing.of_sources import typed_source
from bot.questions.writing.people import REFUSED, candidate, pool
from bot.questions.writing.wording import (
    ACADEMIC,
    BASES,
    SCOPES,
    VALUE,
    assumed,
    part_typed,
    rented,
)


def to_text(question: Question, directory: Directory) -> str:
    """The canonical text of a question; reading it gives the same question."""
    return _TEXTS[question.kind](question, directory)


def _tail(question: Question, directory: Directory) -> Iterator[str]:
    """What may stand at the end of any question: scope, assumptions, the day."""
    if question.scope:
        yield SCOPES[question.scope]
    given = question.assume
    lab = typed_slugs((given.lab,), directory) if given.lab else ""
    yield from typed_terms(assumed(given, lambda slug: typed_chip(slug, directory), lab))
    if question.as_of:
        yield f"as of {question.as_of.isoformat()}"


def _with_tail(question: Question, directory: Directory, *parts: str) -> str:
    return ", ".join(part for part in (*parts, *_tail(question, directory)) if part)


def _offer(question: Question, directory: Directory) -> str:
    if question.drop:
        return DROPS[question.drop]
    if question.topic == COMPLETE:
        return COMPLETE_TEXT
    first, *parts = own_parts(question, directory)
    labs = f"vs {typed_slugs(question.labs, directory)}" if question.labs else ""
    parts += [f"on {typed_chip(chip, directory)}" for chip in rented(question)]
    if first == "our compute" and labs and not parts:
        return _with_tail(question, directory, f"us {labs}")
    return _with_tail(question, directory, first, *parts, labs)


def _lab(question: Question, directory: Directory) -> str:
    if site := site_of(question):
        return _with_tail(question, directory, typed_site(site, question, directory))
    if part := part_of(question):
        return _with_tail(question, directory, typed_part(part, question, directory))
    lab = typed_slugs(question.labs, directory)
    if (most := question.more_than) is not None:
        ask = f"does {lab} have {side_typed(question)} than {plain(most)} H100e"
        return _with_tail(question, directory, ask)
    ask = f"is {lab} bigger than ours" if question.uses_saved else f"how big is {lab}"
    return _with_tail(question, directory, ask)


def _compare(question: Question, directory: Directory) -> str:
    if money := against_money(question, directory):
        return _with_tail(question, directory, *money)
    if not question.other:
        typed = COMPARED_BY.get(question.topic or "", ("compare {}", ""))[0]
        labs = typed_slugs(question.labs, directory)
        return _with_tail(question, directory, f"{typed.format(labs)} {since(question)}".rstrip())
    if second := question.other_offer:
        return _with_tail(question, directory, *two_offers(question, second, directory))
    other = typed_chips(question.other, directory)
    if question.offer is None or not question.offer.chips:
        return _with_tail(
            question, directory, f"they want {other}", *offer_parts(question, directory)
        )
    parts = offer_parts(question, directory)
    return _with_tail(question, directory, f"{parts[0]} vs {other}", *parts[1:])


def _league(question: Question, directory: Directory) -> str:
    left = f" without {typed_slugs(question.without, directory)}" if question.without else ""
    if question.offer and question.offer.chips:
        whom = "universities" if question.topic == ACADEMIC else "everyone"
        parts = offer_parts(question, directory)
        return _with_tail(question, directory, *parts, f"vs {whom}{left}")
    if is_listing(question):
        return f"{_listing(question, directory)}{left}"
    if question.more_than is not None:
        ask = f"which labs have {side_typed(question)} than {plain(question.more_than)} H100e"
        return _with_tail(question, directory, f"{ask}{left}")
    if question.held_against is not None:
        ask = f"which labs have more than {directory.name(question.held_against)}"
        return _with_tail(question, directory, f"{ask}{left}")
    whom = "universities" if question.topic == ACADEMIC else "labs"
    ask = f"where do we rank among all {whom}" if question.uses_saved else f"rank all {whom}"
    return _with_tail(question, directory, f"{ask}{left}")


def _listing(question: Question, directory: Directory) -> str:
    """A list of what is on record, of one programme by its name."""
    ours = "vs our offer" if question.uses_saved else ""
    if named := programme_of(question, directory):
        asked = f"programme {directory.name(named)} {ours}".rstrip()
        return _with_tail(question, directory, asked)
    by = f"by {typed_slugs(question.labs, directory)}" if question.labs else ""
    if question.runs:
        runs = typed_slugs(question.runs, directory)
        return _with_tail(question, directory, f"{typed_of_model(question, runs)} {by}".rstrip())
    where = where_told(question.place, directory)
    lead = TYPED_LISTS[Listing(question.topic or "")]
    whom, above = typed_narrowed(question)
    parts = (lead, whom, by, where, since(question), above, ours)
    return _with_tail(question, directory, " ".join(part for part in parts if part))


def _price(question: Question, directory: Directory) -> str:
    chips = " and ".join(typed_chip(chip, directory) for chip in question.chips)
    basis = " vs ".join(BASES[each][0] for each in (question.basis, question.beside) if each)
    basis = ", ".join(x for x in (basis, *(f"without {each}" for each in question.without)) if x)
    if question.trend:
        ask = f"price trend of {chips}" if chips else "are GPU prices up or down"
        days = window(question.days) if question.days is not None else ""
        return _with_tail(question, directory, ask, basis, days, since(question))
    parts = offer_parts(replace(question, uses_saved=False), directory)
    if question.topic == VALUE:
        of = f"price per FLOP of {chips}" if chips else "price per FLOP"
        return _with_tail(question, directory, of, *parts, basis)
    ask = "price to buy" if question.topic else "price of"
    span = paid_for(question.days) if question.days is not None else ""
    if question.offer and question.offer.chips:
        lead = "price to buy" if question.topic else "cost of"
        lead = f"{lead} another" if question.uses_saved else lead
        return _with_tail(question, directory, f"{lead} {parts[0]}", *parts[1:], span, basis)
    money = f"how many {chips} for {parts[0]}" if parts else f"{ask} {chips}"
    return _with_tail(question, directory, money, *parts[1:], span, basis)


def _reach(question: Question, directory: Directory) -> str:
    if of_runs := typed_of_runs(question, directory):
        return _with_tail(question, directory, of_runs)
    parts = offer_parts(question, directory)
    days = window(question.days) if question.days is not None else ""
    named = typed_slugs(question.runs, directory)
    if question.size:
        named = size_text(question.size, named)
    if question.chips and not rented(question):
        chip, runs = typed_chip(question.chips[0], directory), named
        return _with_tail(
            question, directory, f"how many {chip} to train {runs} {days}".rstrip(), *parts
        )
    chips = parts.pop(0) if question.offer and question.offer.chips else ""
    ours = not chips or (question.uses_saved and not changes_ours(question))
    who, on = ("we", f"with {chips}" if chips else "") if ours else (chips, "")
    lead, who, runs = asking(question.size, named, who)
    ask = " ".join(part for part in (lead, who, runs, on, days) if part)
    parts += [f"on {typed_chip(chip, directory)}" for chip in rented(question)]
    return _with_tail(question, directory, ask, *parts)


def _match(question: Question, directory: Directory) -> str:
    chips = " and ".join(typed_chip(chip, directory) for chip in question.chips)
    lead = f"how many {chips} do we need to match" if chips else "what do we need to match"
    return _with_tail(
        question,
        directory,
        f"{lead} {part_typed(question.part)}{typed_slugs(question.labs, directory)}",
        *offer_parts(question, directory),
        paid_for(question.days) if question.days is not None else "",
    )


def _dilution(question: Question, directory: Directory) -> str:
    floor = question.floor
    hires = _fits(floor, question.labs, directory) if floor else _joins(question)
    if floor and question.chips:
        chip = typed_chip(question.chips[0], directory)
        hires = f"how many {chip} do we need to get to {_aim(floor, directory)}"
    parts = offer_parts(question, directory)
    is_named = floor is not None and floor.level is Level.LAB
    labs = f"vs {typed_slugs(question.labs, directory)}" if question.labs and not is_named else ""
    beside = (_pace(question), _of_runs(question, directory), labs)
    return _with_tail(question, directory, *parts, hires, *beside)


def _of_runs(question: Question, directory: Directory) -> str:
    """The runs whose days are asked for beside hires."""
    return f"training {typed_slugs(question.runs, directory)}" if question.runs else ""


def _joins(question: Question) -> str:
    told = joined([plain(size) for size in question.sizes or (question.people or 0,)], "or")
    return " ".join(x for x in (f"what if we hire {told} more", _from(question)) if x)


def _from(question: Question) -> str:
    return f"from {question.since.isoformat()}" if question.since else ""


def _fits(floor: Floor, labs: tuple[str, ...], directory: Directory) -> str:
    """How many people fit, with what each of them is to have."""
    ask = "how many researchers can fit"
    if floor.level is Level.LAB:
        return f"{ask} at the level of {typed_slugs(labs, directory)}"
    if floor.level and floor.reached:
        return f"how many researchers until we are {floor.level.value.replace('-', ' ')}"
    if floor.level:
        which = "our" if floor.level is Level.OURS else floor.level.value.replace("-", " ")
        return f"{ask} in {which} tier"
    return f"{ask} at {plain(floor.count or 0)} {_of_floor(floor, directory)} each"


def _aim(floor: Floor, directory: Directory) -> str:
    each = f"{plain(floor.count or 0)} {_of_floor(floor, directory)} each"
    return f"{floor.level.value.replace('-', ' ')} tier" if floor.level else each


def _of_floor(floor: Floor, directory: Directory) -> str:
    return typed_chip(floor.chip, directory) if floor.chip else "GPUs"


def _pace(question: Question) -> str:
    is_told = question.floor and question.people
    return f"hiring {plain(question.people or 0)} a month" if is_told else ""


def _help(question: Question, _directory: Directory) -> str:
    if question.topic == PITCH_TOPIC:
        return f"data pitch: {question.pitch}" if question.pitch else "data pitch"
    return f"help {question.topic}" if question.topic else "help"


def _hiring(question: Question, directory: Directory) -> str:
    return _with_tail(question, directory, hiring(question, directory))


def _moves(question: Question, directory: Directory) -> str:
    return _with_tail(question, directory, moves(question, directory))


def _refusal(question: Question, directory: Directory) -> str:
    if text := REFUSED.get(question.topic or ""):
        return f"{text} at {typed_slugs(question.labs, directory)}" if question.labs else text
    return f"add up everything signed by {typed_slugs(question.labs, directory) or 'all labs'}"


_TEXTS: dict[Kind, Callable[[Question, Directory], str]] = {
    Kind.OFFER: _offer,
    Kind.LAB: _lab,
    Kind.COMPARE: _compare,
    Kind.LEAGUE: _league,
    Kind.PRICE: _price,
    Kind.REACH: _reach,
    Kind.MATCH: _match,
    Kind.DILUTION: _dilution,
    Kind.SOURCE: typed_source,
    Kind.HELP: _help,
    Kind.REFUSAL: _refusal,
    Kind.HIRING: _hiring,
    Kind.MOVES: _moves,
    Kind.DIGEST: digest,
    Kind.CANDIDATE: candidate,
    Kind.POOL: pool,
    Kind.CHOOSE: _help,
    Kind.ERROR: _help,
}
