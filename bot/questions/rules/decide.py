"""What is asked: the kind of a draft, and the question of that kind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.questions.rules.gather import Draft, Stack, is_operational, plain
from bot.questions.rules.sides import two_sides
from bot.questions.tags import T, Tag
from bot.questions.types import Kind, PriceBasis, Question, Scope
from storage.records import ChipCount, Offer, Status

_CLOUDS = frozenset(("amazon", "microsoft", "google-deepmind", "google", "oracle"))
_SELLERS = frozenset(("coreweave", "lambda", "crusoe", "together", "prime-intellect"))
_HELP_TOPICS = {
    T.COST: "price", T.OFFER: "offer", T.LABS: "lab", T.COMPARE: "compare", T.VS: "compare",
    T.RANK: "league", T.TRAIN: "reach", T.MATCH: "match", T.HIRE: "dilution",
    T.GROW: "dilution", T.SOURCE: "source",
    T.SAVE: "offer", T.GUARANTEE: "guaranteed", T.RESEARCH: "research share", T.BASIS: "price",
    T.MFU: "mfu", T.STATUS: "status", T.SCOPE: "scope", T.WHOLE: "scope", T.DO: "reach",
    T.POSSIBLE: "reach", T.JOB: "largest job", T.QUEUE: "wait", T.TENURE: "tenure",
    T.BUDGET: "budget", T.ASSUME: "assume", T.ASOF: "as of",
}  # fmt: skip


def decided(draft: Draft, text: str) -> Question | None:
    """The question of a draft, or None where it asks nothing that we answer."""
    for kind, fits in _KINDS:
        if fits(draft):
            return _BUILD[kind](draft, text)
    return None


# ---- which kind ------------------------------------------------------------------------------


def _is_help(d: Draft) -> bool:
    if d.stacks or d.labs or d.more is not None:
        return False
    if d.has(T.HELP):
        return not d.chips or d.tags[0].kind is T.HELP
    if d.chips:
        return False
    if d.has(T.COST, T.WHO):
        return False
    return d.has(T.DEFINE) or (d.has(T.MEANING) and d.has(T.TOPIC, T.MFU))


def _is_source(d: Draft) -> bool:
    return bool(d.facts) or (d.has(T.SOURCE) and not d.stacks and d.people is None)


def _is_sum(d: Draft) -> bool:
    signed = d.has(T.SIGNED) or any(t.value is Status.CONTRACTED for t in d.raw)
    adds = d.has(T.SUM) or (signed and d.scope is Scope.TOTAL)
    return adds and (bool(d.labs) or signed) and not d.stacks


def _is_dilution(d: Draft) -> bool:
    return d.more is not None


def _is_match(d: Draft) -> bool:
    aims = d.has(T.NEED) or (d.has(T.HOWMANY) and d.has(T.BEAT, T.MATCH) and not d.has(T.THAN))
    if d.has(T.MATCH):
        return bool(d.labs) and (not d.stacks or aims)
    return bool(d.labs) and aims and d.has(T.BEAT, T.VS) and not d.stacks


def _is_reach(d: Draft) -> bool:
    if d.labs and not d.runs and not d.has(T.SIZE):
        return False
    if d.runs or d.has(T.SIZE):
        return not (d.labs and d.people is not None)
    if d.days is not None and not d.labs and d.has(T.DO, T.POSSIBLE, T.TRAIN, T.HOWLONG):
        return not d.has(T.COST)
    mine = bool(d.stacks or d.ours)
    if d.days is not None and mine and not d.has(T.COST):
        return d.has(T.TRAIN, T.HOWLONG, T.DO, T.POSSIBLE, T.CAN) or d.people is None
    if d.has(T.POSSIBLE):
        return mine and d.has(T.DO, T.TRAIN, T.HARDWARE) and not d.has(T.OFFER)
    return mine and d.has(T.TRAIN) and d.has(T.CAN, T.HOWLONG) and not d.people


def _is_price(d: Draft) -> bool:
    chips = d.chips or d.stacks or d.has(T.FAMILY)
    if not chips or d.people is not None:
        return False
    if d.has(T.COST) or d.basis is not None:
        return set(d.labs) <= _CLOUDS | _SELLERS
    alone = len(d.chips) == 1 and not d.stacks and not d.labs and not d.ours
    return alone and not d.has(T.WHO, T.RANK, T.MOST, T.LABS)


def _is_league(d: Draft) -> bool:
    if d.stacks or d.people is not None:
        return False
    if d.has(T.RANK) and len(d.labs) < 2:
        return True
    if d.labs:
        return False
    if d.has(T.EVERYONE) and not d.has(T.VS, T.THAN):
        return True
    things = d.has(T.SITE, T.GPU, T.BUDGET, T.SCOPE, T.WHOLE) or d.ours
    if d.has(T.MOST, T.MAX) and things and not d.chips:
        return True
    asks = d.has(T.WHO, T.LABS, T.EVERYONE, T.MEANING)
    return asks and d.has(T.MOST, T.MAX, T.BEAT, T.BIG, T.COMPARE, T.MORE)


def _is_compare(d: Draft) -> bool:
    if two_sides(d):
        return True
    if d.stacks or d.people is not None or len(d.labs) < 2 or d.tags[0].kind is T.CHIP:
        return False
    return not d.ours or not d.has(T.VS, T.BEAT, T.COMPARE, T.THAN, T.OFFER)


def _is_lab(d: Draft) -> bool:
    if len(d.labs) != 1 or d.stacks or d.people is not None or _terms(d):
        return False
    if d.has(T.VS, T.OFFER) and not _lab_first(d):
        return False
    if not d.ours:
        return not d.has(T.COMPARE) or d.has(T.BIG, T.HOWMANY, T.DOES)
    if d.has(T.BEAT) or d.has(T.THAN):
        return _lab_first(d)
    return d.has(T.BIG, T.HOWMANY, T.DOES, T.THEY) and not d.has(T.COMPARE)


def _lab_first(d: Draft) -> bool:
    """Whether the lab is what the sentence is about: `is SSI bigger than us`."""
    kinds = [tag.kind for tag in d.tags]
    lab = kinds.index(T.LAB)
    ours = [at for at, kind in enumerate(kinds) if kind in (T.US, T.OUR, T.OFFER)]
    more = [at for at, kind in enumerate(kinds) if kind in (T.BEAT, T.MORE)]
    than = kinds.index(T.THAN) if T.THAN in kinds else None
    if not ours:
        return bool(more) and (than is None or lab < than)
    if ours[0] < lab:
        return False
    if than is not None and lab < than < ours[0]:
        return True
    return any(lab < at < ours[0] for at in more)


def _is_offer(d: Draft) -> bool:
    if d.stacks or d.people is not None or _terms(d) or _saves(d):
        return True
    if d.labs:
        return d.ours or d.has(T.VS, T.COMPARE)
    return d.has(T.OUR, T.OFFER) or (d.has(T.US) and d.has(T.HAVE))


def _terms(d: Draft) -> bool:
    terms = (d.share, d.guaranteed, d.largest, d.wait_hours, d.usd_per_year)
    return any(term is not None for term in terms)


def _saves(d: Draft) -> bool:
    order = [tag.kind for tag in d.tags]
    if T.SAVE in order and (d.has(T.OFFER, T.US, T.OUR) or order[0] is T.SAVE):
        return bool(d.stacks or d.people is not None or _terms(d))
    lead = [tag for tag in d.tags[:4] if tag.kind not in (T.WORD, T.UNKNOWN)]
    if len(lead) < 2 or lead[0].kind is not T.OFFER or lead[0].value != "ours":
        return False
    return lead[1].kind in (T.IS, T.COLON, T.DASH)


_KINDS: tuple[tuple[Kind, Callable[[Draft], bool]], ...] = (
    (Kind.HELP, _is_help),
    (Kind.SOURCE, _is_source),
    (Kind.REFUSAL, _is_sum),
    (Kind.DILUTION, _is_dilution),
    (Kind.MATCH, _is_match),
    (Kind.REACH, _is_reach),
    (Kind.PRICE, _is_price),
    (Kind.LEAGUE, _is_league),
    (Kind.COMPARE, _is_compare),
    (Kind.LAB, _is_lab),
    (Kind.OFFER, _is_offer),
)


# ---- the question of that kind -----------------------------------------------------------------


def chip_count(stack: Stack) -> ChipCount:
    """The record of one amount of hardware."""
    amount = plain(stack.hardware.amount.amount)
    if stack.state is None:
        return ChipCount(stack.hardware.chips[0], amount)
    return ChipCount(stack.hardware.chips[0], amount, stack.state.status, stack.state.available)


def settled(stack: Stack) -> bool:
    """Whether it is plain which chip, and how many."""
    return len(stack.hardware.chips) == 1 and not stack.hardware.amount.dotted


def offer_of(d: Draft, stacks: tuple[Stack, ...]) -> Offer | None:
    """The offer that was said, or None."""
    chips = tuple(chip_count(stack) for stack in stacks if settled(stack))
    offer = Offer(
        chips=chips,
        researchers=d.people.amount if d.people else None,
        research_share=d.share,
        guaranteed_per_researcher=d.guaranteed,
        largest_job=d.largest,
        wait_hours=d.wait_hours,
        tenure=d.tenure if (chips or d.people or d.ours) else None,
        usd_per_year=d.usd_per_year,
    )
    return None if offer.is_empty else offer


def _base(d: Draft, kind: Kind) -> Question:
    offer = offer_of(d, d.stacks)
    return Question(
        kind=kind,
        offer=offer,
        uses_saved=d.ours and not _has_chips(d, offer),
        labs=d.labs,
        runs=d.runs,
        scope=d.scope,
        assume=d.assume,
        as_of=d.as_of,
    )


def _has_chips(d: Draft, offer: Offer | None) -> bool:
    """Whether an offer of chips that run was said, so that ours is not asked for."""
    if offer and offer.usd_per_year is not None:
        return True
    return any(is_operational(stack) for stack in d.stacks)


def _help(d: Draft, text: str) -> Question:
    topic = next((t.value for t in d.tags if t.kind is T.TOPIC), None)
    if topic is None and d.has(T.MFU):
        topic = "mfu"
    if topic is None:
        rest = [tag for tag in d.tags if tag.kind not in (T.HELP, T.DEFINE, T.MEANING, T.DOES)]
        topic = next((_topic(tag, text) for tag in rest if _topic(tag, text)), None)
    return Question(Kind.HELP, topic=topic if isinstance(topic, str) else None)


def _topic(tag: Tag, text: str) -> str | None:
    if tag.kind in _HELP_TOPICS:
        return _HELP_TOPICS[tag.kind]
    return text[tag.start : tag.end].lower() if tag.kind in (T.WORD, T.UNKNOWN) else None


def _source(d: Draft, _text: str) -> Question:
    return Question(Kind.SOURCE, facts=d.facts, labs=d.labs)


def _refusal(d: Draft, _text: str) -> Question:
    return Question(Kind.REFUSAL, labs=d.labs, topic="sum")


def _dilution(d: Draft, _text: str) -> Question:
    question = replace(_base(d, Kind.DILUTION), people=d.more)
    return replace(question, uses_saved=not _has_chips(d, question.offer))


def _match(d: Draft, _text: str) -> Question:
    question = _base(d, Kind.MATCH)
    has_people = question.offer is not None and question.offer.researchers is not None
    return replace(question, chips=d.chips, uses_saved=not has_people)


def _reach(d: Draft, _text: str) -> Question:
    question = replace(_base(d, Kind.REACH), days=d.days, scope=None)
    return replace(question, uses_saved=not _has_chips(d, question.offer))


def _price(d: Draft, _text: str) -> Question:
    said = tuple(s.hardware.chips[0] for s in d.stacks if settled(s))
    basis = d.basis or (PriceBasis.HYPERSCALER if set(d.labs) & _CLOUDS or d.has(T.CLOUD) else None)
    if basis is None and d.days in (365.0, 3 * 365.0):
        basis = PriceBasis.CONTRACT_1Y if d.days == 365.0 else PriceBasis.CONTRACT_3Y
    chips = tuple(dict.fromkeys((*d.chips, *said)))
    offer = offer_of(d, d.stacks)
    return Question(Kind.PRICE, offer=offer, chips=chips, basis=basis, as_of=d.as_of)


def _league(d: Draft, _text: str) -> Question:
    return _base(d, Kind.LEAGUE)


def _compare(d: Draft, _text: str) -> Question:
    sides = two_sides(d)
    question = _base(d, Kind.COMPARE)
    if not sides:
        return replace(question, uses_saved=False)
    mine, other = sides
    others = tuple(chip_count(stack) for stack in other if settled(stack))
    return replace(question, offer=offer_of(d, mine), other=others, uses_saved=not mine)


def _lab(d: Draft, _text: str) -> Question:
    question = _base(d, Kind.LAB)
    compared = d.has(T.BEAT) or d.has(T.THAN)
    return replace(question, uses_saved=compared and not d.has(T.WHO))


def _offer(d: Draft, _text: str) -> Question:
    question = _base(d, Kind.OFFER)
    alone = question.offer is None
    return replace(question, uses_saved=question.uses_saved or alone, save=_saves(d))


_BUILD: dict[Kind, Callable[[Draft, str], Question]] = {
    Kind.HELP: _help,
    Kind.SOURCE: _source,
    Kind.REFUSAL: _refusal,
    Kind.DILUTION: _dilution,
    Kind.MATCH: _match,
    Kind.REACH: _reach,
    Kind.PRICE: _price,
    Kind.LEAGUE: _league,
    Kind.COMPARE: _compare,
    Kind.LAB: _lab,
    Kind.OFFER: _offer,
}
