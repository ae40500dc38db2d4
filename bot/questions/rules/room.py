"""How many people fit: the least that everyone is to keep, where it is asked how many could share.

A number of chips each is the share of an offer elsewhere. It is read as a floor only beside a
question for a number of people.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.questions.patterns import Rule, coded, compiled, first, merged, reduced, rule
from bot.questions.rules.terms import value_of
from bot.questions.tags import Hardware, Number, T, Tag
from bot.questions.types import Floor, Kind, Level, Question
from storage.records import Amount, Offer

H100E: Final = "chip/h100"
"""An H100 is one H100-equivalent, by which floors without a chip of their own are counted."""
_NEXT: Final = frozenset((Level.NEXT, Level.ABOVE_SAVED))
_TIERS: Final = (
    Level.STARVED, Level.ACADEMIC, Level.WORKABLE, Level.STRONG, Level.COMPUTE_DENSE,
    Level.FRONTIER,
)  # fmt: skip
_PEOPLE: Final = "[<people><staff><hire><team>]"
_SOME: Final = "[<more><can><of><for><upto><research><product><word><unknown>]{0,3}"
_HOW_MANY: Final = (
    f"<howmany>~(?:{_SOME}~{_PEOPLE}|<of>~<us>|[<offer><provides>]~<can>)"
    "|<howmany>~<more>?~[<can><us><of><word><is>]*~[<hire><grow><shared><until><by><bound>]"
    "|<howmany>~<more>?~<can>~<us>~[<more><assume><word><gets>]"
    "|<word>~<people>~<can>~<us>"
    "|<big>~<team>?~<can>~<us>"
    f"|[<max><most>]~[<us><can><research>]*~{_PEOPLE}"
    f"|[<at><upto>]~<word>{{1,2}}~{_PEOPLE}"
    "|<word>{1,2}~<can>~<us>?~<grow>"
    "|<if>~[<do><is>]~<us>~<word>?~<bound>"
    "|<word>~<more>?~<hire>~[<word><can><until>]"
)
"""`how many hires until`, `the biggest team`, `at what headcount`, `how far can we grow`,
`when do we drop below`."""
_CHIPS_COUNTED: Final = "(?:<howmany>~<more>?~[<chip><gpu>]|(?<!<num>)[<chip><gpu>]~<need>)"
_CHIPS_TAKEN: Final = (
    f"{_CHIPS_COUNTED}.*"
    "(?:[<need><gets><provides><to>]|[<num><count><hardware>]~<topic>?~<gpu>?~[<each><scope>])"
    "|[<to><for><if><with><want><word>].*<num>.*[<each><scope>].*<howmany>~"
    "(?:<more>?~[<chip><gpu>]|<more>~(?:<stop>|$))"
)
"""`how many more H100 do we need to get to 100 each`, `how many H100 for 50 people at 64 each`,
`to keep 50 each how many more H100`."""
_TARGET: Final = (
    "[<word><meaning>]~[<can><is><us><they>]*~<need>~[<to><for><gets><is><each>].*<floor>"
    "|<compare>~[<us><can>]+~<gets>~<to>~<floor>|[<us><our>]~<word>?~<from>~<floor>"
    "|<cost>.*<to>~[<do><gets><have><provides><word>].*<floor>"
    "|[<word><meaning>]~[<can><us>]*~[<do><gets>]~<us>?~<to>~[<is><do>]?~<floor>"
)
"""`what would it take to get everyone to 100 each`, `how far are we from that`."""
_JOINING: Final = "<num>~<more>~<research>?~[<people><staff>]"
"""`with 15 more people`, whose number is not all who share."""
_TAKEN_BY: Final = frozenset((T.LAB, T.RUN, T.SIZED, T.TRAIN, T.COST))
_NO_TARGET: Final = _TAKEN_BY - {T.COST} | {T.HIRE, T.HOWLONG}
_GROWS: Final = frozenset((T.CAN, T.HIRE, T.SHARED, T.MORE, T.UPTO, T.MATCH))
_OURS: Final = _GROWS | {T.US, T.OUR, T.HARDWARE, T.COUNT}
"""What tells that the people who are counted are not those of a lab, or not those of today."""
_LAB_HAS: Final = "<howmany>~<people>~<can>~<lab>~[<have><gets>]"
"""`how many researchers could Meta have`."""
_ENDS: Final = "(?=[<stop><comma><and><vs><by><if>]|$)"
_NO_CHIPS: Final = "(?!~[<people><staff><team><unit><pct><money><chip><family><gpu><node><rack>])"
_CHIPS: Final = f"(?:[<hardware><count>]|<num>(?:~<topic>|{_NO_CHIPS}))~<gpu>?"
_EACH: Final = "(?:[<each><scope>]|<people>" + _ENDS + ")"


def _floor(tags: Sequence[Tag]) -> Tag | None:
    """So many chips each; a number without any is in H100e where the share is not to fall below."""
    amount = first(tags, T.NUM, T.COUNT, T.HARDWARE)
    is_dotted = amount and isinstance(amount.value, Number) and amount.value.dotted
    if amount is None or is_dotted:
        return None
    chip = amount.value.chips[0] if isinstance(amount.value, Hardware) else None
    is_bound = amount.kind is T.NUM and first(tags, T.BOUND, T.TOPIC)
    floor = Floor(value_of(amount), H100E if is_bound else chip)
    return merged(T.FLOOR, floor, tags)


def _tier(tags: Sequence[Tag]) -> Tag:
    """The tier that is named, or ours; what we fall to is left for the one above it."""
    named = [str(tag.value) for tag in tags if tag.kind is T.TIER and tag.value != Level.OURS]
    level = Level(named[0]) if named else Level.OURS
    if level in _NEXT and first(tags, T.BOUND, T.LOSE, T.OUTOF, T.TO, T.NO):
        return merged(T.FLOOR, Floor(level=Level.OURS), tags)  # `drop to the next tier`
    if level in _TIERS[:-1] and first(tags, T.TO):
        level = _TIERS[_TIERS.index(level) + 1]
    return merged(T.FLOOR, Floor(level=level), tags)


def _reached(tags: Sequence[Tag]) -> Tag | None:
    """`until we are academic`, `to be compute-dense`: from below or from above."""
    named = [str(tag.value) for tag in tags if tag.kind is T.TIER]
    if not named or named[0] == Level.OURS:
        return None
    if named[0] in _NEXT:  # which more people come to from above
        return merged(
            T.FLOOR, Floor(level=Level.OURS if first(tags, T.UNTIL) else Level.NEXT), tags
        )
    return merged(T.FLOOR, Floor(level=Level(named[0]), reached=True), tags)


def _aimed_at(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`what would get us to workable`: the tier that is named, wherever we are."""
    tiers = [tag for tag in tags if tag.kind is T.TIER]
    named = [str(tag.value) for tag in tiers if tag.value != Level.OURS]
    if not named:
        return None
    led = [tag for tag in tags if tag.start < tiers[0].start]
    return (*led, merged(T.FLOOR, Floor(level=Level(named[0])), tiers))


def _as_lab(tags: Sequence[Tag]) -> Sequence[Tag]:
    """The average of a lab, whose name stays."""
    lab = [tag for tag in tags if tag.kind is T.LAB]
    return (*lab, merged(T.FLOOR, Floor(level=Level.LAB), tags))


_CHIPS_EACH: Final = (
    rule(f"[<bound><guarantee><no>]+ <than>?~{_CHIPS} {_EACH}?", _floor),
    rule(f"<beat>~<than>~{_CHIPS} {_EACH}?", _floor),
    rule(f"[<at><with><of>]?~{_CHIPS} [<for><to>]? {_EACH}~<guarantee>*", _floor),
    rule(f"[<gets><provides><offer><guarantee><have><word>]~<each>~{_CHIPS}", _floor),
    rule(
        "<each> [<can><gets><have><save><to><with><is><guarantee><upto><bound><need><want><of><our>"
        "<people><us>]+"
        f" {_CHIPS}",
        _floor,
    ),
)
_PROMISED: Final = (rule(f"{_CHIPS}~<guarantee> {_EACH}", _floor),)
"""`32 guaranteed each`, where nothing else is a floor: beside one it is what is promised today."""
_LEADS: Final = "[<bound><outof><no><lose><in><at><save><to><is>]"
_COMES: Final = "[<is><at><in><to><word><do><gets><have><match><qty><tell>]"
_OF_TIER: Final = (
    rule(f"[<until><by>]~<us>~{_COMES}{{1,4}}~<tier>+~<match>?", _reached),
    rule("<to>~[<is><do><gets><match><have>]~[<to><at><in>]{0,2}~<tier>+~<match>?", _reached),
    rule(f"{_LEADS}+~[<our><us><outof><word>]?~<tier>+", _tier),
    rule("<tier>+", lambda tags: _tier(tags) if tags[0].value == Level.OURS else None),
)
_AIMED_TIER: Final = (
    rule(
        "[<to><is><gets><do><from><at><in><until>]~<tier>+~<match>?(?=[<stop><comma><and><by><if>"
        "<for><with>]|$)",
        _aimed_at,
    ),
)
"""A tier as what chips are wanted for; not beside those who have it, as in `strong people`."""
_OF_LAB: Final = (
    rule("[<match><vs><beat><bound>]~[<than><of><with><to>]*~<lab>~<poss>?", _as_lab),
    rule("<at>~<lab>~<poss>?~[<match><scope>]", _as_lab),
    rule("(?:<lab>~<people>?~[<gets><have><provides>]|[<gets><have>]~<at>~<lab>)", _as_lab),
)


_MONTHS: Final = {30.0: 1.0, 90.0: 3.0, 365.0: 12.0}
_MONTH: Final = 365 / 12
_A_TIME: Final = "[<per><each><slash><by>]?~<unit>"


def _pace(tags: Sequence[Tag]) -> Tag | None:
    """`hiring 4 a month`, `2 hires a quarter`, as so many a month; but not `hiring 4 months`."""
    days, last = value_of(tags[-1]), tags[-2]
    is_each = last.kind in (T.PER, T.EACH, T.SLASH) or tags[-1].start - last.end > 1
    months = _MONTHS.get(days, days / _MONTH)
    if not is_each or not months:
        return None
    return merged(T.PACE, round(value_of(first(tags, T.NUM)) / months, 4), tags)


_PACE: Final = (
    rule(f"[<hire><grow><more>]+~<by>?~<num>~<more>?~[<people><staff>]*~{_A_TIME}", _pace),
    rule(f"<num>~<more>?~[<people><staff>]*~<hire>~{_A_TIME}", _pace),
)


def with_pace(raw: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The raw tags with how many join a month, beside what everyone is to keep: before amounts."""
    paced = reduced(raw, _PACE) if first(raw, T.HIRE, T.GROW, T.MORE) else raw
    marked = tuple(_marked(tag) for tag in paced)
    return paced if first(marked, T.BOUND) or asks_how_many_fit(marked) else raw


def only_chip(offer: Offer | None) -> str | None:
    """The kind of chip of an offer, where it has one alone: what is added is taken as that."""
    kinds = {each.chip for each in offer.chips} if offer else set()
    return kinds.pop() if len(kinds) == 1 else None


def with_those_who_join(offer: Offer | None, more: float | None) -> Offer | None:
    """The offer shared by those who join as well, of whom its chips are asked for."""
    return joined_by(offer, more) if offer and more is not None and offer.chips else offer


def joined_by(offer: Offer, more: float) -> Offer:
    """The offer shared by so many more people, or by fewer where that is below zero."""
    people = offer.researchers
    if people is None:
        return offer
    low, high = (None if end is None else end + more for end in (people.low, people.high))
    return replace(offer, researchers=Amount(people.value + more, low, high))


def of_budget(question: Question) -> Question | None:
    """`$20M a year for 25 researchers, what if we hire 5`: what it is for all 30 of them."""
    offer, more = question.offer, question.people
    if offer is None or offer.chips or not (offer.usd_per_year and offer.researchers and more):
        return None
    if question.sizes or question.since or question.floor or question.as_of:
        return None
    return replace(question, kind=Kind.OFFER, offer=joined_by(offer, more), people=None)


def asks_how_many_fit(tags: Sequence[Tag]) -> bool:
    """Whether a number of people is asked for."""
    return bool(compiled(_HOW_MANY).search(coded(tags)))


def takes_chips(tags: Sequence[Tag]) -> bool:
    """Whether chips are asked for, of what has a floor among its tags."""
    return bool(compiled(_CHIPS_COUNTED).search(coded(tags))) or _aims(tags)


def _aims(tags: Sequence[Tag]) -> bool:
    """Whether it is asked what it takes for everyone to have what the floor among the tags is."""
    return bool(compiled(_TARGET).search(coded(tags)))


def with_floor(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags with what everyone is to keep as one of them, where it is asked how many fit."""
    marked = tuple(_marked(tag) for tag in tags)
    kinds = {tag.kind for tag in marked}
    joins = compiled(_JOINING).search(coded(marked))
    takes = compiled(_CHIPS_TAKEN).search(coded(marked)) and not _TAKEN_BY.intersection(kinds)
    aims = not _NO_TARGET & kinds and _aims(reduced(reduced(marked, _CHIPS_EACH), _AIMED_TIER))
    takes = (takes or aims) and not joins
    falls = first(marked, T.PACE) and first(marked, T.BOUND)
    if not takes and not falls and not (asks_how_many_fit(marked) and _is_ours(marked)):
        return tags
    for rules in (_CHIPS_EACH, _AIMED_TIER if takes else _of_level(marked), _PROMISED):
        found = reduced(marked, rules)
        if sum(tag.kind is T.FLOOR for tag in found) == 1:
            return tuple(_unmarked(tag, tags) for tag in found)
    return tags


def _is_ours(tags: Sequence[Tag]) -> bool:
    """Whether it is for our people; a lab has people of its own."""
    kinds = [tag.kind for tag in tags]
    of_theirs = {T.LAB, T.ROLES} <= {*kinds} or compiled(_LAB_HAS).search(coded(tags))
    if of_theirs and {T.US, T.OUR}.isdisjoint(kinds):
        return False  # `how many staff level reqs does OpenAI have open`
    return not (_GROWS if T.LAB in kinds else _OURS).isdisjoint(kinds) and kinds.count(T.LAB) < 2


def _of_level(tags: Sequence[Tag]) -> tuple[Rule, ...]:
    """A level that may be named: a lab's, unless it is asked what that takes, or a tier."""
    kinds = {tag.kind for tag in tags}
    if T.LAB not in kinds:
        return _OF_TIER
    return _OF_LAB if kinds.isdisjoint((T.NEED, T.COST)) else ()


def _marked(tag: Tag) -> Tag:
    """Words that mean something beside a floor alone, as tags of their own."""
    if not isinstance(tag.value, str):
        return tag
    word, _, name = tag.value.partition(" ")
    if tag.kind is T.WORD and word == "bound":
        return replace(tag, kind=T.BOUND)
    if tag.kind in (T.WORD, T.TOPIC) and word == "tier":
        return replace(tag, kind=T.TIER, value=Level(name) if name else Level.OURS)
    return tag


def _unmarked(tag: Tag, tags: Sequence[Tag]) -> Tag:
    if tag.kind not in (T.BOUND, T.TIER):
        return tag
    return next((each for each in tags if each.start == tag.start), tag)
