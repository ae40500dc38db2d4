"""How a question was read, as one plain sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

from bot.ledger import Directory
from bot.questions.as_json import chip_name
from bot.questions.canonical import plain
from bot.questions.echo_pool import of_pool
from bot.questions.of_brief import part_text
from bot.questions.pitch import PITCH_TOPIC
from bot.questions.run_text import size_text
from bot.questions.types import Floor, Kind, Level, Question, Scope
from bot.questions.wording import BASES, SCOPES, Term, assumed, offered
from storage.records import Amount, ChipCount, Offer, Status

_SAVED = "our saved offer"
_OFFERS = ("offer ", "option ", "scenario ", "variant ", "package ")
"""How what is called an offer itself begins."""
_WHOLE = "all of it for research (assumed)"


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
    if saved:
        tail = tail.replace(_SAVED, f"{_SAVED} ({_restated(saved, directory)})", 1)
    return f"{tail[:1].upper()}{tail[1:]}."


def and_passed_over(told: str, passed_over: Sequence[str]) -> str:
    """Such a sentence with what was passed over besides; where nothing is echoed, nothing is."""
    return f"{'; '.join((told.removesuffix('.'), *passed_over))}." if told else told


def _restated(saved: Offer, directory: Directory) -> str:
    """What the saved offer says; that all of it is for research goes without saying here."""
    parts = (_chips(saved.chips, directory), *_told(offered(saved)))
    return ", ".join(part for part in parts if part)


def day(value: date) -> str:
    """A day as people write it: 1 March 2027."""
    return f"{value.day} {value:%B %Y}"


def _count(amount: Amount) -> str:
    if amount.low is None or amount.high is None:
        return _grouped(amount.value)
    return f"{_grouped(amount.low)} to {_grouped(amount.high)}"


def _grouped(value: float) -> str:
    return f"{value:,.0f}" if value == int(value) else f"{value:,.10g}"


def _joined(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _named(slugs: Sequence[str], directory: Directory) -> str:
    return _joined([directory.name(slug) for slug in slugs]) if slugs else ""


def _stack(each: ChipCount, directory: Directory) -> str:
    text = f"{_count(each.count)} {chip_name(each.chip, directory)}"
    if each.status is Status.OPERATIONAL:
        return text
    due = f", due {day(each.available)}" if each.available else ""
    return f"{text} ({each.status.value}{due})"


def _told(terms: Iterable[Term]) -> Iterator[str]:
    for term in terms:
        amount = f"{term.amount.value:.4g}" if term.is_share else _count(term.amount)
        yield term.told.format(amount)


def _chips(chips: Sequence[ChipCount], directory: Directory) -> str:
    return " + ".join(_stack(each, directory) for each in chips)


def _offered(question: Question, directory: Directory) -> str:
    offer = question.offer
    parts = []
    if offer:
        whole = _WHOLE if offer.chips and offer.research_share is None else ""
        parts = [_chips(offer.chips, directory), *_told(offered(offer)), whole]
    if question.uses_saved:
        parts.insert(0, _SAVED)
    whose = f"{whose_offer(question.called)}: " if question.called else ""
    return whose + ", ".join(part for part in parts if part)


def whose_offer(called: str) -> str:
    """`Corvane's offer`; what is called an offer already is left as it is."""
    if called.lower().startswith(_OFFERS):
        return called
    return f"{called}' offer" if called.endswith("s") else f"{called}'s offer"


def _offer(question: Question, directory: Directory) -> str:
    scope = SCOPES[question.scope or Scope.PER_RESEARCHER]
    against = f"against {_named(question.labs, directory)}, {scope}" if question.labs else ""
    kept = "to be remembered as our offer" if question.save else ""
    parts = (_offered(question, directory), against, kept)
    return "; ".join(part for part in parts if part)


def _lab(question: Question, directory: Directory) -> str:
    scope = f", {SCOPES[question.scope]}" if question.scope else ""
    beside = f", beside {_SAVED}" if question.uses_saved else ""
    return f"the compute of {_named(question.labs, directory)}{scope}{beside}"


def _compare(question: Question, directory: Directory) -> str:
    if question.other:
        mine = _chips(question.offer.chips, directory) if question.offer else ""
        other = _chips(question.other, directory)
        return f"{mine or _SAVED} against {other}, as amounts of hardware"
    scope = SCOPES[question.scope] if question.scope else "in total, per employee, per researcher"
    first, rest = question.labs[:1], question.labs[1:]
    return f"{_named(first, directory)} against {_named(rest, directory)}, {scope}"


def _league(question: Question, directory: Directory) -> str:
    scope = f", {SCOPES[question.scope]}" if question.scope else ""
    ours = _offered(question, directory)
    beside = f"; {ours} beside them" if ours else ""
    return f"all tracked labs in order of compute{scope}{beside}"


def _price(question: Question, directory: Directory) -> str:
    chips = _joined([chip_name(chip, directory) for chip in question.chips] or ["chips"])
    basis = f", {BASES[question.basis][1]}" if question.basis else ""
    if question.trend:
        days = f" in the last {plain(question.days)} days" if question.days is not None else ""
        return f"how the rental price of {chips} per hour changed{basis}{days}{_since(question)}"
    amount = ""
    if question.offer and question.offer.chips:
        amount = f", for {_chips(question.offer.chips, directory)}"
    quoted = question.assume.usd_per_hour
    beside = f", beside the ${quoted:,.2f} that you named" if quoted is not None else ""
    return f"rental price of {chips} per hour{basis}{amount}{beside}"


def _reach(question: Question, directory: Directory) -> str:
    named = _named(question.runs, directory)
    if question.size:
        named = size_text(question.size, named)
        named = f"as many runs of {named} as fit" if question.size.fits else named
    what = f"training {named}".strip()
    on = _offered(question, directory)
    window = f", in {plain(question.days)} days" if question.days is not None else ""
    if question.chips:
        return f"how many {chip_name(question.chips[0], directory)} {what} takes{window}"
    share = ", on one researcher's share" if question.scope else ""
    return f"{what} on {on or _SAVED}{window}{share}"


def _match(question: Question, directory: Directory) -> str:
    chips = _joined([chip_name(c, directory) for c in question.chips]) if question.chips else ""
    offer = question.offer
    people = f" for {_count(offer.researchers)} researchers" if offer and offer.researchers else ""
    counted = f", counted in {chips}" if chips else ""
    labs = _named(question.labs, directory)
    held = f", {_chips(offer.chips, directory)} of it held" if offer and offer.chips else ""
    return f"what it takes to equal {labs}'s average per researcher{people}{counted}{held}"


def _dilution(question: Question, directory: Directory) -> str:
    if question.floor:
        offered = _offered(question, directory)
        return f"{offered}, and how many researchers fit if {_kept(question, directory)}"
    people = plain(question.people or 0)
    who = "researcher" if question.people == 1 else "researchers"
    return f"{_offered(question, directory)}, and {people} more {who} on the same chips"


def _kept(question: Question, directory: Directory) -> str:
    """What everyone is to keep, in words."""
    floor = question.floor or Floor()
    if floor.level is Level.LAB:
        return f"each has what {_named(question.labs[:1], directory)} averages per researcher"
    if floor.level is Level.OURS:
        return "all stay in the tier that it is in"
    if floor.level:
        return f"each has what we call {floor.level}"
    chip = chip_name(floor.chip, directory) if floor.chip else "of its chips"
    return f"each has at least {_grouped(floor.count or 0)} {chip}"


def _source(question: Question, directory: Directory) -> str:
    if question.facts:
        return f"the source of {_joined(question.facts)}"
    if question.labs:
        return f"the sources on {_named(question.labs, directory)}"
    if question.chips:
        names = _joined([chip_name(chip, directory) for chip in question.chips])
        return f"the sources on the price of {names}"
    return "the sources of the last answer"


def _hiring(question: Question, directory: Directory) -> str:
    family = f"{question.family.replace('_', ' ')} roles" if question.family else "roles"
    asks = {
        "pay": f"posted pay for {family}",
        "split": "frontier and applied roles beside each other",
    }
    at = f" at {_named(question.labs, directory)}" if question.labs else ""
    where = f" in {question.place}" if question.place else ""
    return f"{asks.get(question.topic or '', f'open {family}')}{at}{where}{_since(question)}"


def _moves(question: Question, directory: Directory) -> str:
    at = f" at {_named(question.labs, directory)}" if question.labs else ""
    days = f" in the last {plain(question.days)} days" if question.days is not None else ""
    return f"what moved on the job boards{at}{days}{_since(question)}"


def _digest(question: Question, directory: Directory) -> str:
    at = f" on {_named(question.labs, directory)}" if question.labs else ""
    week = f"the digest of the week from {day(question.since)}" if question.since else ""
    return f"{week or 'the weekly digest'}{at}"


def _since(question: Question) -> str:
    return f" since {day(question.since)}" if question.since else ""


def _help(question: Question, _directory: Directory) -> str:
    if question.topic == PITCH_TOPIC:
        return "a data pitch"
    return f"help on {question.topic}" if question.topic else "what can be asked"


def _refusal(question: Question, directory: Directory) -> str:
    if question.topic and question.topic != "sum":
        return f"a question about people that is not answered: {question.topic}"
    return f"a sum over what {_named(question.labs, directory) or 'the labs'} announced or signed"


def _candidate(question: Question, _directory: Directory) -> str:
    why = f"; purpose: {question.purpose}" if question.purpose else ""
    part = f"; {part_text(question, day)}" if question.topic else ""
    return f"published work of {question.person or 'somebody'}{part}{why}"


def _pool(question: Question, _directory: Directory) -> str:
    return of_pool(question, _since(question))


def _tail(question: Question, today: date) -> Iterator[str]:
    if question.kind is not Kind.PRICE:  # which names its own
        yield from _told(assumed(question.assume))
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
