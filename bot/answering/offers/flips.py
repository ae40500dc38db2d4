"""What would turn an offer's verdict to comparable."""

from __future__ import annotations

from bot import formats as f
from bot.answering.context import only
from bot.answering.offers.tier_moves import tier_moves
from bot.compute.benchmark import Standing, edges_of, flip_of, ratio_of
from bot.compute.labs import with_all_staff
from bot.compute.offers import chips_now
from bot.compute.situation import Against, Situation
from bot.prose import Part, Sentence, sentence
from storage.records import EntityKind, Fact


def flips(s: Situation) -> tuple[Sentence, ...]:
    """What would turn each verdict to comparable."""
    rated = (a for a in s.against if a.ratio)
    lines = (line for a in rated for line in (_own_flip(a, s), _edges(a, s), _lab_flip(a, s)))
    none = not any(a.lab.stock for a in s.against)
    return only(
        *lines,
        *(_headcount(a, s) for a in s.against if not a.ratio),
        *_no_figure(s),
        tier_moves(s) if none else None,
    )


def _no_figure(s: Situation) -> tuple[Sentence, ...]:
    """That a figure of a lab of which none is public would decide, and how one is assumed."""
    labs = [a.name for a in s.against if a.lab.stock is None and a.lab.lab.kind is EntityKind.LAB]
    if not labs or s.ours.per_researcher is None:
        return ()
    assume = f.said(f"assume {labs[0]} has … H100 and … researchers")
    return (
        sentence("A figure of {labs} would decide it, and none is public.", labs=f.names(labs)),
        sentence(
            "Until then say “{assume}” with numbers of your own: they are marked as yours.",
            assume=assume,
        ),
    )


def _edges(a: Against, s: Situation) -> Sentence | None:
    """From where on an offer that is comparable would be clearly ahead, or clearly behind."""
    chips, people = chips_now(s.offer), s.ours.researchers
    if a.ratio is None or people is None:
        return None
    edges = edges_of(a.ratio, people.median, chips[0].count.value if len(chips) == 1 else None)
    if edges is None:
        return None
    name = f.said(s.ledger.directory.name(chips[0].chip)) if chips else f.said("")
    ahead = _either(edges.ahead, "at {n} researchers or fewer", edges.ahead_chips, "from {n} {c}")
    behind = _either(
        edges.behind, "from {n} researchers on", edges.behind_chips, "with at most {n} {c}"
    )
    parts: list[Part] = []
    for where, ways in (("ahead of", ahead), ("behind", behind)):
        said = [sentence(words, n=f.counted(n, *a.ratio.facts), c=name).parts for n, words in ways]
        if said:
            parts += ["; clearly " if parts else "Clearly ", f"{where} ", f.said(a.name), " "]
            parts += [
                piece for at, way in enumerate(said) for piece in ((", or ",) * (at > 0) + way)
            ]
    return Sentence((*parts, ".")) if parts else None


def _either(
    people: int | None, by_people: str, chips: int | None, by_chips: str
) -> list[tuple[float, str]]:
    """The ways that there are."""
    ways = ((people, by_people), (chips, by_chips))
    return [(float(n), words) for n, words in ways if n]


def _headcount(a: Against, s: Situation) -> Sentence | None:
    """That one staff count would give a figure, and that one may be assumed until then."""
    unknown = a.lab.stock and not a.lab.per_researcher and a.lab.lab.kind is EntityKind.LAB
    if not unknown or s.ours.per_researcher is None:
        return None
    return sentence(
        "One fresh headcount of {lab} would give a figure per researcher. Until then say “assume …"
        " staff” with a number of your own: it is marked as yours.",
        lab=f.said(a.name),
    )


def _own_flip(a: Against, s: Situation) -> Sentence | None:
    chips = chips_now(s.offer)
    one_kind = len(chips) == 1
    people = s.ours.researchers
    if a.ratio is None or people is None:
        return None
    flip = flip_of(a.ratio, people.median, chips[0].count.value if one_kind else None)
    if flip is None or (flip.researchers is None and flip.chips is None):
        return None
    facts = a.ratio.facts
    parts = list(sentence("Comparable with {lab} ", lab=f.said(a.lab.lab.name)).parts)
    if flip.researchers:
        fewer = "or fewer" if a.standing is Standing.BEHIND else "or more"
        n = f.counted(flip.researchers, *facts)
        who = f.said("researcher" if flip.researchers == 1 else "researchers")
        parts += sentence("at {n} {who} {fewer}", n=n, who=who, fewer=f.said(fewer)).parts
    if flip.chips and one_kind:
        parts += [", or "] if flip.researchers else []
        parts += _chips_flip(a, s, flip.chips, facts).parts
    return Sentence((*parts, "."))


def _chips_flip(a: Against, s: Situation, chips: int, facts: tuple[Fact, ...]) -> Sentence:
    people = s.ours.researchers
    if people is None:
        raise ValueError("no researchers")
    edge = "from" if a.standing is Standing.BEHIND else "at most"
    return sentence(
        "{edge} {n} {chip} for your {people}",
        edge=f.said(edge),
        n=f.counted(chips, *facts),
        chip=f.said(s.ledger.directory.name(chips_now(s.offer)[0].chip)),
        people=f.middle(people, f.exact_text),
    )


def _lab_flip(a: Against, s: Situation) -> Sentence | None:
    """Whether any headcount of the lab could turn the verdict: all its staff as researchers."""
    each, own = with_all_staff(a.lab.lab.slug, s.ledger, s.assume), s.ours.per_researcher
    if a.standing is not Standing.BEHIND or each is None or own is None or a.lab.staff is None:
        return None
    assumed = s.assume.lab_researchers
    if assumed is not None and assumed >= a.lab.staff.median:
        return None  # it would contradict the figure above
    ratio = ratio_of(each, own)
    if ratio.low <= 1:
        return None
    return sentence(
        "No headcount of {lab} flips it: with all {n} staff counted as researchers it is still"
        " {times}.",
        lab=f.said(a.lab.lab.name),
        n=f.middle(a.lab.staff, f.exact_text),
        times=f.times(ratio),
    )
