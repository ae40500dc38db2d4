"""So many people: ours, those who will join, and those of a lab."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.questions.patterns import first, merged, rule
from bot.questions.rules.terms import value_of
from bot.questions.tags import Number, People, T, Tag
from bot.questions.words.valued_words import TEAMS
from storage.records import Amount, Status


def _people(tags: Sequence[Tag]) -> Tag | None:
    number = first(tags, T.NUM)
    if number is None or not isinstance(number.value, Number):
        return None
    return merged(T.RESEARCHERS, People(number.value, first(tags, T.STAFF) is not None), tags)


_MOST_PEOPLE = 100_000.0
"""A number above that counts no people where nothing says so."""


def _of_teams(tags: Sequence[Tag]) -> Tag | None:
    """`12 people in 3 teams`: how many teams there are is left out."""
    return merged(T.CLAIM, None, tags) if tags[-1].value == TEAMS else None


def _counted(tags: Sequence[Tag]) -> Tag | None:
    """`for 12`, but nobody in `for the other one`, nor in `one by one` or `for 1M`."""
    number = tags[-1]
    if value_of(number) > _MOST_PEOPLE:
        return None
    is_word = value_of(number) == 1 and number.end - number.start == len("one")
    is_nobody = is_word and (len(tags) > 2 or tags[0].kind is T.BY)
    return None if is_nobody else _people(tags)


def _of_us(tags: Sequence[Tag]) -> Tag | None:
    """`40 of us` are people; `1024 of ours` are what we have."""
    is_ours = tags[-1].end - tags[-1].start == len("ours")
    return None if is_ours else _people(tags)


def _more(tags: Sequence[Tag]) -> Sequence[Tag]:
    """How many join; of `3, 8 or 20` and of a range, each that was said."""
    return _each_number(T.PEOPLEMORE, tags)


def _each_number(kind: T, tags: Sequence[Tag]) -> Sequence[Tag]:
    """A tag for each number: `3`, `3 or 8`; in `40, 10 hires` only the nearer number is meant."""
    told = [place for place, tag in enumerate(tags) if tag.kind is T.NUM]
    sizes = numbers_in(tags)
    if list(sizes) == sorted(sizes):
        return [merged(kind, size, tags) for size in dict.fromkeys(sizes)]
    cut = told[-1] if tags[0].kind is T.NUM else told[1]
    if tags[0].kind is T.NUM:
        return (*tags[:cut], *_each_number(kind, tags[cut:]))
    return (*_each_number(kind, tags[:cut]), *tags[cut:])


def numbers_in(tags: Sequence[Tag]) -> tuple[float, ...]:
    """All numbers that are said, of a range both ends."""
    return tuple(size for tag in tags if tag.kind is T.NUM for size in _ends(tag))


def _ends(number: Tag) -> tuple[float, ...]:
    """The number, or the ends of a range."""
    amount = number.value.amount if isinstance(number.value, Number) else None
    if amount is None or amount.low is None or amount.high is None:
        return (value_of(number),)
    return (amount.low, amount.high)


def _between(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`hire between 5 and 10`."""
    return _more(tags) if len(_ends(tags[-1])) > 1 else None


def _placed(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`if I place eight of my people with them`, said by who finds people for others."""
    return _more(tags) if tags[0].value == "place" else None


def _leave(tags: Sequence[Tag]) -> Tag:
    return merged(T.LEAVE, value_of(first(tags, T.NUM)), tags)


def _growth(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """From so many to so many: the first are ours, the difference joins."""
    number = first(tags, T.NUM)
    if number is None or not isinstance(number.value, Number) or number.value.amount.low is None:
        return None
    amount = number.value.amount
    low, high = amount.low or 0.0, amount.high or 0.0
    start = People(Number(type(amount)(low)))
    return (merged(T.RESEARCHERS, start, tags), merged(T.PEOPLEMORE, high - low, tags))


def _grow_to(tags: Sequence[Tag]) -> Sequence[Tag]:
    return _each_number(T.GROWTO, tags)


def _later(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`40 researchers now and 60 next year`; fewer than there are is no size to grow to."""
    number = first(tags, T.NUM)
    if value_of(number) <= _heads(tags[0]):
        return None
    return (tags[0], merged(T.GROWTO, value_of(number), tags[1:]))


def _more_later(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`20 researchers today, 10 more in spring`; more than there are may be chips."""
    more = value_of(first(tags, T.NUM))
    if more > _heads(tags[0]):
        return None
    return (tags[0], merged(T.PEOPLEMORE, more, tags[1:]))


def _some_of_them(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`44 researchers, four of them start in January`, or `are engineers`: no other number."""
    if value_of(first(tags, T.NUM)) > _heads(tags[0]):
        return None
    at = next(place for place, tag in enumerate(tags) if tag.kind is T.NUM)
    return (tags[0], merged(T.CLAIM, None, tags[at:]))


def _heads(people: Tag) -> float:
    return people.value.amount.amount.value if isinstance(people.value, People) else 0.0


def _joining(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`by summer we hire 15 more`: a day on which people join is none of chips."""
    day = next(tag for tag in tags if tag.kind is T.WHEN)
    kept = [tag for tag in tags if tag.kind in (T.US, T.PEOPLEMORE, T.GROWTO, T.TIMES)]
    return (*kept, replace(day, kind=T.JOINED))


def _joined(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`10 researchers join our 40`."""
    people = _people(tags[1:])
    return (tags[0], people) if people else None


def _beside(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`each gets 16 guaranteed, we have 512 H100 and 22 of them`: of those who get them."""
    people = _people(tags[1:])
    return (tags[0], people) if people else None


def _added(tags: Sequence[Tag]) -> Tag | None:
    """`12 research scientists plus 8 research engineers` share the chips together."""
    one, two = (tag.value for tag in tags if tag.kind is T.RESEARCHERS)
    if not isinstance(one, People) or not isinstance(two, People) or one.staff or two.staff:
        return None
    both = one.amount.amount.value + two.amount.amount.value
    return merged(T.RESEARCHERS, People(Number(Amount(both))), tags)


def _factor(tags: Sequence[Tag]) -> Tag | None:
    """`double the team`, `three times the people`; who are halved do not join."""
    times = value_of(first(tags, T.NUM, T.FACTOR))
    return merged(T.TIMES, times, tags) if times > 1 else None


def _listed(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """A table with a column of people: `H100 | 2048 | 40` under its headings."""
    hardware, people = first(tags, T.HARDWARE), _people(tags[1:])
    return (hardware, people) if hardware and people else None


def _without_state(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`I plan to hire 9 more`: what is planned is people and no chips."""
    if any(tag.kind is T.STATUS and tag.value is Status.OPERATIONAL for tag in tags):
        return None
    return [tag for tag in tags if tag.kind is not T.STATUS]


def _theirs(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """People of a lab; the name of the lab stays."""
    people = first(tags, T.RESEARCHERS)
    labs = [tag for tag in tags if tag.kind is T.LAB]
    return (*labs, Tag(T.LABPEOPLE, people.value, people.start, people.end)) if people else None


def _theirs_bare(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    people = _people(tags)
    return (Tag(T.LABPEOPLE, people.value, people.start, people.end),) if people else None


def _shared_by(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`2048 H100 / 40`: chips divided by people."""
    people = _people(tags[1:])
    return (tags[0], people) if people else None


_KINDS = "[<research><product>]? [<people><staff>]+"
_NOT = "(?! [<unit><chip><family><gpu><node><rack><x><money><dollar><mfu><site>])"

_COUNTED = "[<people><team><staff>]"
_ENDS = "(?=[<stop><comma><with><at><in><and><vs><to><can><by>]|$)"

_LABELS = "[<comma><gpu><qty><labs><vs><scope><stop>]*"

_SIZES = "<num>(?:~[<comma><and><or>]+~<num>)*"
"""`3, 8 or 20`: one size, or several."""
_LISTED = f"(?<!<us>)(?<!<us>~<is>){_SIZES}"
"""Not so in `we are 10, 40 hires`."""

PEOPLE = (
    rule("<num>~<team>", _of_teams),
    rule(f"<people> {_LABELS} <hardware> <comma> <num>(?=[<comma><stop><vs>]|$)", _listed),
    rule("<status> [<to><have><our>]* <hire>", _without_state),
    rule(
        f"(?:{_COUNTED}|<us>) [<can><is><our>]* <grow>+ (?:<to>|<from>?<upto>) {_SIZES} "
        f"(?:{_KINDS})?",
        _grow_to,
    ),
    rule(f"<grow>+ (?:<our>? {_COUNTED}*)? (?:<to>|<upto>) {_SIZES} (?:{_KINDS})?", _grow_to),
    rule(f"<factor> <our>? {_COUNTED}+ <from> <num>", _growth),
    rule(f"{_COUNTED} [<can><is>]* <factor> <to> <num>(?! [<gpu><chip><unit>])", _grow_to),
    rule(f"<factor> (?:<us>|<our>? {_COUNTED}+) <to> <num> (?:{_KINDS})?", _grow_to),
    rule(f"<factor> <our>? {_COUNTED}+(?! <to>)", _factor),
    rule(
        f"(?:{_COUNTED}|<us>) [<can><is><our>]* <factor>(?! [<our><gpu><budget><site><chip>])",
        _factor,
    ),
    rule("<num> <x> <our>? <team>", _factor),
    rule(f"<lose>+ <num> (?:{_KINDS})? <to> <lab>", lambda tags: tags[-1]),
    rule(f"<lose>+ <num> (?:{_KINDS})?", _leave),
    rule(f"<num> {_KINDS} [<can><to>]* <lose>+", _leave),
    rule(f"<grow> <by>? <num>(?! <to>) (?:{_KINDS})?", _more),
    rule(f"<grow>+ <our>? {_COUNTED}+ <by> <num>(?! <to>) (?:{_KINDS})?", _more),
    rule(f"[<grow><us><team><people><staff>] <from> <num> <to>? (?:{_KINDS})?", _growth),
    rule(f"<from> <num> {_KINDS}", _growth),
    rule("<status>~[<is><colon>]?(?=<more>~<num>~[<people><staff>])", _without_state),
    rule(f"[<roles><team><people><staff>] [<is><colon>]? <more>+ <num>{_NOT}(?: {_KINDS})?", _more),
    rule(f"<hire>+ [<more><all>]* <num> <of> [<our><they>]+ (?:{_KINDS})?", _more),
    rule(f"<hire>+ <for> <num>(?: {_KINDS})?", _between),
    rule(f"<hire>+ <more>? {_SIZES} <more>? (?:{_KINDS})?", _more),
    rule(f"<word>~[<more><all>]*~<num>~<more>?~<of>?~[<our><they>]* (?:{_KINDS}){_ENDS}", _placed),
    rule(f"<word>~[<more><all>]*~<num>~<more>?{_ENDS}", _placed),
    rule("<num> <more>? [<research><product>] <hire>+", _more),
    rule(f"<more>+ {_SIZES} {_KINDS}", _more),
    rule(f"<more>+ {_SIZES}(?=[<stop><comma><vs><can><hire>]|$)", _more),
    rule(f"{_LISTED} <more>+ {_KINDS} [<can><to>]* <hire>*", _more),
    rule(f"{_LISTED} <more>+ [<can><to>]* <hire>*(?=[<stop><comma><vs>]|$)", _more),
    rule(
        "<num> <more>+ [<can><to>]* <hire>+"
        "(?= [<in><by><from><at>]? <when>|[<dash><colon>]| [<us><our><comma>])",
        _more,
    ),
    rule(f"{_LISTED} (?:<more>~<is>+)? (?:{_KINDS})? <status>? [<can><to>]* <hire>+", _more),
    rule(f"<num> <x>? <team>? {_KINDS} <team>?", _people),
    rule("<num> <more>? <team>", _people),
    rule("<team> [<of><is><at><colon>]* <num>" + _NOT, _people),
    rule("<team> <with> <num>" + _NOT, _people),
    rule("[<people><staff>] [<of><is><colon>]+ <num>" + _NOT, _people),
    rule(
        "[<people><staff><team>] <comma>? [<research><people>]+ <comma>? [<is><colon>]+ <num>"
        + _NOT,
        _people,
    ),
    rule("<people> [<comma><dash>]? <num> <qty>?(?=[<comma><stop><vs><labs>]|$)", _people),
    rule("<num> <of> <us>", _of_us),
    rule("<each>~<of>~<num>(?=~[<can><have><gets><stop>]*$)", _people),
    rule("<hardware> <and> <num> <of> <they>(?=[<stop><comma><vs>]|$)", _beside),
    rule("<us> <of> <num>" + _NOT, _people),
    rule("<us> <is>? <num>(?=[<comma><stop><vs><and><status>]|[<at><with>]~<hardware>|$)", _people),
    rule("<us> <is>? <num> [<at><in>] <research>", _people),
    rule("<shared> [<by><for><with>]* <num> (?:<team>)?" + _NOT, _people),
    rule("<hardware> <slash> <num>", _shared_by),
    rule("[<for><by>] <num>(?![<unit><chip><gpu><slash><site>])" + _NOT, _counted),
)

LATER = (
    rule(
        "<researchers> [<comma><and><dash><stop><colon><with>]* <num> "
        "(?:[<of><they>]+ [<can><is>]* [<opens><hire><from>]+|<opens>) [<in><at><by><from><to>]* "
        "<when>",
        _some_of_them,
    ),
    rule(
        "<researchers> [<comma><and><dash><stop><colon><with>]* <num>~<of>~<they> <is>* <people>",
        _some_of_them,
    ),
    rule("<researchers> [<status><and><comma>]* <num> [<in><by><from>]? <when>", _later),
    rule(
        "<researchers> [<status><and><comma><stop><dash>]* <if>~[<word><us>]?~[<is><have><grow>]*"
        f"~<to>?~<num>~(?:{_KINDS})?~[<in><by><from>]?~<when>",
        _later,
    ),
    rule(
        "<researchers> [<status><and><comma>]* <num> <more>+ [<in><by><from>]? <when>", _more_later
    ),
    rule("[<peoplemore><growto><times>] [<by><in><from><at>]? <when>", _joining),
    rule("(?<!<asof>)<when> <comma>? <us>? <can>? <peoplemore>", _joining),
    rule("<peoplemore> (?:<to>|<to>? <our>) <num>" + _NOT, _joined),
    rule("<researchers> <and> <researchers>(?! [<at><in>] <lab>)", _added),
)
"""What people beside other people mean."""

LAB_PEOPLE = (
    rule("<assume> [<lab><they><have><poss><is><at>]* <researchers>", _theirs),
    rule("[<lab><they>] [<can><is>]? <have> [<assume>]? <researchers>", _theirs),
    rule("<if> <lab> [<can><have><is>]* <researchers>", _theirs),
    rule("<researchers> [<at><in>] <lab>(?!<poss>?<match>)", _theirs),
    rule("<assume> <num>(?=[<comma><stop><vs>]|$)", _theirs_bare),
)  # fmt: skip

LAB_WITH = (rule("<lab> <with> <researchers>", _theirs),)
"""Where no chips are named, or other people are ours, people beside a lab are the lab's."""
