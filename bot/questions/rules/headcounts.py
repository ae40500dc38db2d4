"""Heads that are told in parts: `two teams of 20`, `8 PhDs and 4 engineers`, `up 50%`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.questions.patterns import first, merged, reduced, rule
from bot.questions.rules.counting import times
from bot.questions.rules.people import COUNTED, KINDS, people_in
from bot.questions.rules.terms import value_of
from bot.questions.tags import Hardware, Number, People, T, Tag
from storage.records import Amount

_OURS: Final = f"(?:{COUNTED}|<us>|<our>)"
_NO_CHIPS: Final = "(?![<unit><chip><family><gpu><node><rack><pct><money><dollar>])"
_ALONE: Final = frozenset((T.HARDWARE, T.COUNT, T.EACHOF, T.CHIP))


def _teams(tags: Sequence[Tag]) -> Tag | None:
    """`two teams of 20` are forty people."""
    how_many, of = (tag.value for tag in tags if tag.kind is T.NUM)
    if not isinstance(how_many, Number) or not isinstance(of, Number):
        return None
    return merged(T.RESEARCHERS, People(times(of, how_many.amount.value)), tags)


def _summed(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`20+5 researchers` are twenty-five; of `20 (+5) researchers` five are yet to come."""
    one, two = (tag for tag in tags if tag.kind is T.NUM)
    joined = first(tags, T.AND, T.MORE)
    if joined is None or joined.end - joined.start != len("+"):
        return None
    if not isinstance(one.value, Number) or value_of(two) > value_of(one):
        return None
    if joined.kind is T.MORE:
        people = merged(T.RESEARCHERS, People(one.value), [one])
        return (people, merged(T.PEOPLEMORE, value_of(two), [two]))
    return (merged(T.RESEARCHERS, People(Number(Amount(value_of(one) + value_of(two)))), tags),)


def _employed(tags: Sequence[Tag]) -> Tag | None:
    """`12 on staff`, `12 on the team`."""
    return people_in([tag for tag in tags if tag.kind is not T.AT])


def _one_of_teams(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`384 H100 shared by 3 teams, my team is 8`: the part of one team, for its own people."""
    numbers = [tag for tag in tags if tag.kind is T.NUM]
    hardware = first(tags, T.HARDWARE)
    if hardware is None or len(numbers) != 2 or not isinstance(hardware.value, Hardware):
        return None
    teams, heads = value_of(numbers[0]), numbers[1].value
    if teams < 1 or not isinstance(heads, Number):
        return None
    part = replace(hardware.value, amount=times(hardware.value.amount, 1 / teams))
    comma = Tag(T.COMMA, None, hardware.end, hardware.end)
    people = Tag(T.RESEARCHERS, People(heads), numbers[1].start, tags[-1].end)
    return (replace(hardware, value=part), comma, people)


def _grown_by(tags: Sequence[Tag]) -> Tag | None:
    """`headcount goes up 50%`, `50% more people`: as many again as that part; of chips nobody."""
    part = value_of(first(tags, T.PCT))
    if any(tag.kind is T.OUR and tag.value == "chips" for tag in tags):
        return None
    words = [tag.value for tag in tags if tag.kind is T.WORD]
    is_told = "up" in words or first(tags, T.GROW, T.HIRE, T.MORE) is not None
    return merged(T.TIMES, 1 + part, tags) if part > 0 and is_told else None


def _gone_to(tags: Sequence[Tag]) -> Tag | None:
    """`if we go to 60 researchers`, `if headcount reaches 60`."""
    words = {tag.value for tag in tags if tag.kind is T.WORD}
    goes = "reach" in words or ("go" in words and first(tags, T.TO) is not None)
    return merged(T.GROWTO, value_of(first(tags, T.NUM)), tags) if goes else None


def _joined(tags: Sequence[Tag]) -> Tag:
    """`hire 8 PhDs and 4 research engineers`: all of them join."""
    return merged(T.PEOPLEMORE, sum(map(_so_many, tags)), tags)


def _so_many(tag: Tag) -> float:
    if isinstance(tag.value, People):
        return value_of(Tag(T.NUM, tag.value.amount, tag.start, tag.end))
    return value_of(tag) if tag.kind is T.PEOPLEMORE else 0.0


def _at_sign(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`2048xH100@40`: so many share them, where no chip has such a price."""
    is_sign = tags[1].end - tags[1].start == len("@")
    people = people_in(tags[1:]) if is_sign and value_of(tags[-1]) >= _NO_PRICE else None
    return (tags[0], people) if people else None


def _our_own(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`2048 H100, our 40 share`: a number of ours that counts no chips, beside some that do."""
    at = next(at for at, tag in enumerate(tags) if tag.kind is T.OUR)
    heads = people_in(tags[at : at + 2])
    return (*tags[:at], *([heads] if heads else tags[at : at + 2]), *tags[at + 2 :])


_NO_PRICE: Final = 12.0
"""Dollars an hour; no chip on record costs so much."""
_OUR_HEADS: Final = "<our>~<num>(?=~[<have><gets><shared><match><can><comma><to><at>]|$)"
_AMONG: Final = "[<shared><by><for><with><to>]"
_OUR_TEAM: Final = (
    "[<unknown><word><comma><stop><and><each>]{0,4}~(?:<us>|<our>~<team>)~[<is><have><with><of>]*"
    f"~<num>~{_NO_CHIPS}(?:{KINDS})?"
)

HEADCOUNTS: Final = (
    rule("<hardware>~<at>~<num>(?=[<comma><stop><vs><labs><hourly>]|$)", _at_sign),
    rule("<num>~<and>~<num>~<research>?~<people>", _summed),
    rule("<num>~<comma>~<more>~<num>~<comma>~<research>?~<people>", _summed),
    rule("<num>~[<at><in>]~<our>?~[<staff><team>](?!~<of>)", _employed),
    rule(f"{_OUR_HEADS}(?=.*<hardware>)", _our_own),
    rule(f"<hardware>[^<num>]*{_OUR_HEADS}", _our_own),
    rule(f"<hardware>~{_AMONG}{{1,2}}~<num>~<team>~{_OUR_TEAM}", _one_of_teams),
    rule(f"<num>~<team>~<shared>~<hardware>~{_OUR_TEAM}", _one_of_teams),
    rule(f"<num> <team> [<of><with><at>] <num>{_NO_CHIPS}(?: {KINDS})?(?:~<each>)?", _teams),
    rule(f"<num> <team>~[<comma><and>]?~<num> {KINDS}~<each>", _teams),
    rule(
        "<num>~[<people><research>]+~[<per><slash>]~<team>"
        "~[<comma><and><in><x><with><word>]{0,2}~<num>~<team>",
        _teams,
    ),
    rule(
        f"{_OURS} [<can><is><have>]*~[<grow><word>]+~<by>?~<pct>"
        "(?!~[<of><for><research><product>])",
        _grown_by,
    ),
    rule(f"<grow>+ (?:<us>|<our>? {COUNTED}+) <by> <pct>", _grown_by),
    rule(f"<hire>+~<pct>~<more>~(?:{KINDS})?", _grown_by),
    rule(f"<pct>~<more>~{KINDS} [<can><to>]*~<hire>*", _grown_by),
    rule(f"(?:<us>|{COUNTED})~[<can><is>]*~<word>~<to>?~<num>~{_NO_CHIPS}{KINDS}", _gone_to),
    rule(f"{COUNTED}~[<can><is>]*~<word>~<to>?~<num>(?=[<comma><stop><vs>]|$)", _gone_to),
)
"""Before people are counted one by one."""

_TEAMS_JOIN: Final = rule("<hire>+~<more>?~<researchers>", _joined)
"""`hire two teams of 4`: whoever is hired and was counted by teams."""
_BOTH_JOIN: Final = (
    rule(
        "<peoplemore>(?: <comma> <researchers>)* <comma>?~<and>~<researchers>"
        "(?!~[<shared><have><gets><with><at>])",
        _joined,
    ),
)
_ALL_JOIN: Final = (
    rule("<peoplemore>(?: [<comma><and>]+ <researchers>)+", _joined),
    rule("<researchers>~<and>~<peoplemore>", _joined),
)
"""Where no chips are named, nobody else is counted beside those who join."""


def with_all_who_join(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags with people of several kinds who join as one number."""
    is_alone = _ALONE.isdisjoint(tag.kind for tag in tags)
    return reduced(tags, (_TEAMS_JOIN, *(_ALL_JOIN if is_alone else _BOTH_JOIN)))
