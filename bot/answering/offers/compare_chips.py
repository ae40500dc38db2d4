"""Two amounts of hardware under three equivalences: peak rate, realised rate, price."""

from __future__ import annotations

from bot import formats as f
from bot.answering.context import Context, only, whole_offer, with_offer
from bot.answering.missing import ask_for_offer
from bot.answering.next_steps import button
from bot.answering.offers.chip_rates import with_rates
from bot.answering.offers.equivalences import (
    WORDS,
    Equivalence,
    Hardware,
    as_many,
    in_chips,
    no_price,
    worth_table,
)
from bot.answering.offers.money import basis
from bot.answering.offers.own_words import average_of
from bot.answers import Advice, Answer, Cell, Figure, Table
from bot.compute.offers import chips_later, chips_now, count_of, h100e_of, rent_of, total
from bot.compute.prices import relative_price
from bot.compute.realised import has_factor, realised
from bot.compute.training_runs import flop_in, rate_of
from bot.fact_words import chips_called
from bot.ledger import Ledger
from bot.prose import Part, Sentence, sentence
from bot.quantities import Estimate, Unit, derive
from bot.questions.types import Choice, Kind, Question
from storage.records import ChipCount, Fact, Metric, Offer, how_many

WINDOW_DAYS = 30
_NO_MEMORY = sentence("What memory a chip has, and how fast that is, is not kept here.")
H100 = "chip/h100"
_THROUGH_H100 = "price against the price of an H100, each on one basis"
_NODE = 8
"""Of fewer chips than a node has nobody is made an offer: it is asked what a chip is worth."""


def compare_hardware(question: Question, context: Context) -> Answer:
    """What one amount is of the other, by each equivalence that the ledger supports."""
    offer = whole_offer(question, context.saved)
    ours = (chips_now(offer) or chips_later(offer)) if offer else ()
    if not ours:
        return ask_for_offer(question, context)
    hardware = _weigh(ours, question.other, context.ledger)
    told = context.answer(
        Kind.COMPARE,
        with_offer(question, offer) if offer else question,
        headline=_headline(hardware, context),
        verdict=only(
            *_verdict(hardware, context), no_price(hardware, context), _shared(offer, context)
        ),
        figures=_figures(hardware, question, context),
        table=_table(hardware, context),
        advice=_advice(hardware),
        caveats=_caveats(hardware, context),
        next=_next(question, context),
    )
    return with_rates(told, context)


def _weigh(
    ours: tuple[ChipCount, ...],
    theirs: tuple[ChipCount, ...],
    ledger: Ledger,
) -> Hardware:
    a, b = h100e_of(ours, ledger), h100e_of(theirs, ledger)
    found = (
        _weighed("Peak rate", a, b, "best dense rate at eight or sixteen bit"),
        _realised_share(ours, theirs, ledger),
        _price_share(ours, theirs, ledger),
    )
    return Hardware(ours, theirs, a, b, tuple(e for e in found if e))


def _weighed(
    name: str, one: Estimate | None, other: Estimate | None, note: str
) -> Equivalence | None:
    return Equivalence(name, _share(one, other), note) if one and other else None


def _realised_share(
    ours: tuple[ChipCount, ...], theirs: tuple[ChipCount, ...], ledger: Ledger
) -> Equivalence | None:
    if not has_factor(ours, ledger) and not has_factor(theirs, ledger):
        return None
    a, b = realised(ours, ledger), realised(theirs, ledger)
    return _weighed("Realised in training", a, b, "the one public comparison we hold")


def _price_share(
    ours: tuple[ChipCount, ...], theirs: tuple[ChipCount, ...], ledger: Ledger
) -> Equivalence | None:
    """Like for like where the two share a price basis; else each against an H100."""
    kinds = {some.chip for some in theirs}
    if len(kinds) == 1:
        base = kinds.pop()
        a, b = _rented_as(base, ours, ledger), _rented_as(base, theirs, ledger)
        if like_for_like := _weighed("Rental price", a, b, "price against price on one basis"):
            return like_for_like
    a, b = _rented_as(H100, ours, ledger), _rented_as(H100, theirs, ledger)
    return _weighed("Rental price", a, b, _THROUGH_H100)


def _rented_as(base: str, chips: tuple[ChipCount, ...], ledger: Ledger) -> Estimate | None:
    """Chips of one kind that the same money rents; None where a chip shares no basis with it."""
    parts = []
    for some in chips:
        count = count_of(some, ledger)
        ratio = relative_price(ledger, some.chip, base)
        if some.chip == base:
            parts.append(count)
        elif ratio is None:
            return None
        else:
            parts.append(derive(Unit.CHIPS, [count, ratio]))
    return parts[0] if len(parts) == 1 else total(parts, Unit.CHIPS, "the price")


def _share(one: Estimate, other: Estimate) -> Estimate:
    return derive(Unit.SHARE, [one], [other])


def _headline(h: Hardware, context: Context) -> Sentence:
    a, b = f.said(chips_called(h.ours, context.name)), f.said(chips_called(h.theirs, context.name))
    if not h.equivalences:
        return sentence("{a} and {b} cannot be weighed: a rate is not public", a=a, b=b)
    shares = [e.share for e in h.equivalences]
    low = min(shares, key=lambda s: s.median)
    high = max(shares, key=lambda s: s.median)
    is_one = len(h.ours) == 1 and h.ours[0].count.value == 1
    verb = f.said("is" if is_one else "are")
    write, of = h.write, f.said("times" if h.is_several else "of")
    top = f.middle(high, lambda value: write(value).removesuffix("×"))
    if _is_one_share(h) and (other := as_many(h, context)):
        worth = in_chips(high, h)
        return sentence("{a} {verb} worth {n} {chip}", a=a, verb=verb, n=worth, chip=other)
    if _is_one_share(h):
        return sentence("{a} {verb} {share} {of} {b}", a=a, verb=verb, share=top, of=of, b=b)
    bottom = f.middle(low, lambda value: write(value).removesuffix(" %").removesuffix("×"))
    if other := as_many(h, context):
        return sentence(
            "{a} {verb} worth {low} to {high} {chip}",
            a=a,
            verb=verb,
            low=in_chips(low, h),
            high=in_chips(high, h),
            chip=other,
        )
    span = "{a} {verb} {low} to {high} {of} {b}"
    return sentence(span, a=a, verb=verb, low=bottom, high=top, of=of, b=b)


def _is_one_share(h: Hardware) -> bool:
    """Whether every equivalence comes to the same, as between amounts of one chip."""
    return len({f.percent_text(e.share.median) for e in h.equivalences}) == 1


def _verdict(h: Hardware, context: Context) -> tuple[Sentence, ...]:
    """The share by each equivalence, in one sentence; between two chips so many of the other."""
    parts: list[Part] = []
    other = as_many(h, context)
    for i, e in enumerate(h.equivalences):
        joint = ", about " if i < len(h.equivalences) - 1 else " and about "
        worth = in_chips(e.share, h) if other else f.middle(e.share, h.write)
        chip: list[Part] = [" ", other] if other and not i else []
        parts += [joint if i else "About ", worth, *chip, WORDS[e.name]]
    return (Sentence((*parts, ".")),) if parts else ()


def _rent(key: str, chips: tuple[ChipCount, ...], question: Question, ledger: Ledger) -> Figure:
    """A year of these chips, with the basis of the prices that it rests on."""
    bill = rent_of(chips, ledger, question.assume)
    named = basis(bill.prices, ledger.directory).text if bill.prices else "no price fact"
    return Figure(key, bill.usd_per_year, named)


def _figures(h: Hardware, question: Question, context: Context) -> tuple[Figure, ...]:
    ledger = context.ledger
    note = "no usable rate is published for a chip"
    figures = [
        Figure("offer.h100e", h.ours_h100e, "" if h.ours_h100e else note),
        Figure("other.h100e", h.theirs_h100e, "" if h.theirs_h100e else note),
        _rent("offer.usd_per_year", h.ours, question, ledger),
        _rent("other.usd_per_year", h.theirs, question, ledger),
    ]
    for e in h.equivalences:
        key = e.name.split(maxsplit=1)[0].lower()
        figures.append(Figure(f"compare.share.{key}", e.share, e.note))
    if rate := rate_of(h.ours, ledger):
        work = flop_in(WINDOW_DAYS, rate, ledger, question.assume, given=False)
        figures.append(Figure("offer.flop_30_days", work, "thirty days at the usual utilisation"))
    return tuple(figures)


def _table(h: Hardware, context: Context) -> Table | None:
    one, other = chips_called(h.ours, context.name), chips_called(h.theirs, context.name)
    if chip := as_many(h, context):
        return worth_table(one, chip, h)
    rows: list[tuple[Cell, ...]] = [
        (f.said(e.name), f.middle(e.share, h.write), h.span_of(e.share)) for e in h.equivalences
    ]
    for name, total_of in ((one, h.ours_h100e), (other, h.theirs_h100e)):
        if total_of:
            cells = (f.middle(total_of, f.count_text), f.span(total_of))
            rows.append((f.said(f"{name}, in H100e"), *cells))
    columns = (f"{one} as a share of {other}", "Middle", "Range")
    return Table(columns, tuple(rows)) if rows else None


def _advice(h: Hardware) -> Advice:
    smaller = next((e for e in h.equivalences if e.name == "Peak rate"), None)
    if smaller is None or how_many(h.ours) < _NODE:
        return Advice()
    if smaller.share.median >= 1:
        return _advice_ahead(h)
    days = 1 / smaller.share.median
    return Advice(
        say=(
            sentence(
                "“The whole cluster, yours alone, does in {days} what the other does in one day”,"
                " at equal utilisation.",
                days=f.counted(days, *smaller.share.facts, write=f.duration_text),
            ),
        ),
        dont_say=(sentence("Any figure at four bit or with sparsity, or one equivalence alone."),),
        concede=(sentence("A run that needs the larger number of chips at once."),),
        ask=(
            sentence(
                "“Which experiment needs that many, for how long, and what is the smallest run"
                " that would prove it?”"
            ),
        ),
    )


def _advice_ahead(h: Hardware) -> Advice:
    """Ours is more at peak rate; it may be less by another equivalence, which must be said too."""
    least = min(h.equivalences, key=lambda e: e.share.median)
    dont_say = sentence("Any figure at four bit or with sparsity.")
    if least.share.median >= 1:
        more = sentence("“It is more hardware”, with the equivalence named.")
        return Advice(say=(more,), dont_say=(dont_say,))
    both = sentence(
        "“At peak rate it is more hardware;{where} it is {share} of the other.”",
        where=f.said(WORDS[least.name]),
        share=f.middle(least.share, f.percent_text),
    )
    return Advice(say=(both,), dont_say=(sentence("“It is more hardware” alone."), dont_say))


def _is_famous(h: Hardware, anecdote: Fact) -> bool:
    """Whether about as many chips are asked for as in the anecdote."""
    asked, told = how_many(h.theirs), anecdote.value or 0.0
    return told / 2 <= asked <= told * 2


def _shared(offer: Offer | None, context: Context) -> Sentence | None:
    return average_of(offer, context.ledger) if offer else None


def _caveats(h: Hardware, context: Context) -> tuple[Sentence, ...]:
    anecdote = context.ledger.latest("perplexity", Metric.DEMAND)
    known = (
        sentence(
            "The famous request for ten thousand chips is an anecdote ({id}), not a norm.",
            id=f.id_of(anecdote),
        )
        if anecdote and _is_famous(h, anecdote)
        else None
    )
    return only(
        None
        if _is_one_share(h)
        else sentence("Which equivalence is used changes the share: name it."),
        known,
        _NO_MEMORY if how_many(h.ours) < _NODE else None,
        sentence(
            "By price each kind of chip is set against one {chip}, on a basis that both have a"
            " price on.",
            chip=f.said(context.name(H100)),
        )
        if any(e.note == _THROUGH_H100 for e in h.equivalences)
        else None,
        sentence("The price range runs over fresh readings; it is no percentile.")
        if any(e.name == "Rental price" for e in h.equivalences)
        else None,
    )


def _next(question: Question, context: Context) -> tuple[Choice, ...]:
    chips = question.offer_chips
    reach = Question(Kind.REACH, offer=Offer(chips=chips), days=WINDOW_DAYS)
    return (button("What could we train?", reach, context),)
