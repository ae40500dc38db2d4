"""So many people: ours, those who will join, and those of a lab."""

from __future__ import annotations

from collections.abc import Sequence

from bot.questions.patterns import as_word, first, merged, rule
from bot.questions.rules.terms import value_of
from bot.questions.tags import Number, People, T, Tag
from bot.questions.words.valued_words import BIGGER, FEWER, TEAMS
from storage.records import Amount, Status


def people_in(tags: Sequence[Tag]) -> Tag | None:
    """So many researchers, or staff where it was said of them."""
    number = first(tags, T.NUM)
    if number is None or not isinstance(number.value, Number):
        return None
    return merged(T.RESEARCHERS, People(number.value, first(tags, T.STAFF) is not None), tags)


_MOST_PEOPLE = 100_000.0
"""A number above that counts no people where nothing says so."""
MOST_GROWN = 10.0
"""A team of so many times as many people is none that grew."""


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
    return None if is_nobody else people_in(tags)


def _with_others(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`he shares with two others`, who are three with him."""
    number = first(tags, T.NUM)
    if number is None or not isinstance(number.value, Number) or number.value.amount.low:
        return None
    all_of_them = People(Number(Amount(value_of(number) + 1)))
    return (tags[0], merged(T.RESEARCHERS, all_of_them, tags[1:]))


def _by_then(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`we're 70 by March`: people, whose day is left out aloud, and no chips that come then."""
    people = people_in(tags[:-2])
    return (people, merged(T.CLAIM, None, tags[-2:])) if people else None


def _of_us(tags: Sequence[Tag]) -> Tag | None:
    """`40 of us` and `we're 40` are people; `1024 of ours` and `we've 1024` are what we have."""
    us = next(tag for tag in tags if tag.kind is T.US)
    return None if us.end - us.start in (len("ours"), len("we've")) else people_in(tags)


def _more(tags: Sequence[Tag]) -> Sequence[Tag]:
    """How many join; of `3, 8 or 20` and of a range, each that was said."""
    return _each_number(T.PEOPLEMORE, tags)


def _who_join(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`20 people are joining`, but not `our 20 people are hiring`."""
    return _more(tags) if tags[-1].value == "joins" else None


def _brought(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`if he brings 3 people`, who join as hires do; what somebody has is not brought."""
    brought = any(tag.kind is T.HAVE and tag.value == "brings" for tag in tags)
    return _more(tags) if brought else None


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
    number = first(tags, T.NUM)
    return _more(tags) if number and len(_ends(number)) > 1 else None


def _placed(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`if I place eight of my people with them`, said by who finds people for others."""
    return _more(tags) if tags[0].value == "place" else None


def _than_now(tags: Sequence[Tag]) -> Tag | Sequence[Tag] | None:
    """`if we were 15 people bigger`, or fewer: by how many, and not how many there are."""
    change = tags[-1].value
    return _more(tags) if change == BIGGER else _leave(tags) if change == FEWER else None


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


def _grown(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`22 researchers growing to 40`: those who are there, and how many there will be."""
    split = next(at for at, tag in enumerate(tags) if tag.kind is T.GROW)
    people, goal = people_in(tags[:split]), value_of(first(tags[split:], T.NUM))
    is_team = goal <= MOST_GROWN * value_of(first(tags, T.NUM))
    return (people, *_grow_to(tags[split:])) if people and is_team else None


def _changed_to(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`cut the team to 30`, `get our team to 50`: how many there will be; `us` is no team."""
    led = max(at for at, tag in enumerate(tags) if tag.kind in _VERBS)
    us = first(tags[led:], T.US)
    if us is not None and us.end - us.start <= len("our"):
        return None
    people = people_in(tags[led + 1 :])
    return (*tags[:led], as_word(tags[led]), people) if people else None


def _beside(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`we have 512 H100 and 22 of them`, of those who get them; `2048 H100 / 40`."""
    people = people_in(tags[1:])
    return (tags[0], people) if people else None


def _factor(tags: Sequence[Tag]) -> Tag | None:
    """`double the team`, `three times the people`; who are halved do not join."""
    times = value_of(first(tags, T.NUM, T.FACTOR))
    return merged(T.TIMES, times, tags) if times > 1 else None


def _listed(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """A table with a column of people: `H100 | 2048 | 40` under its headings."""
    hardware, people = first(tags, T.HARDWARE), people_in(tags[1:])
    return (hardware, people) if hardware and people else None


def without_state(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`I plan to hire 9 more`: what is planned is people and no chips."""
    if any(tag.kind is T.STATUS and tag.value is Status.OPERATIONAL for tag in tags):
        return None
    return [tag for tag in tags if tag.kind is not T.STATUS]


KINDS = "[<research><product>]? [<people><staff>]+"
KINDS_GLUED = KINDS.replace(" ", "~")
NOT_PEOPLE = "(?! [<unit><chip><family><gpu><node><rack><x><money><dollar><mfu><site>])"

COUNTED = "[<people><team><staff>]"
_THEN = "(?=[<comma><stop><vs><labs><hourly>]|$)"
_ENDS = "(?=[<stop><comma><with><at><in><and><vs><to><can><by>]|$)"
_VERBS = (T.WORD, T.BEAT, T.LOSE, T.GETS)
_CUT_TO = (
    f"(?:[<word><beat><lose><gets>]~(?:<our>?~{COUNTED}+|<us>)"
    f"|{COUNTED}+~<is>?~[<word><beat><lose>])~<to>~<num>{NOT_PEOPLE}(?:~{KINDS_GLUED})?"
)
"""Beside chips, of which nothing is cut to that; alone it is told of our team as it is."""

_LABELS = "[<comma><gpu><qty><labs><vs><scope><stop>]*"

_SIZES = "<num>(?:~[<comma><and><or>]+~<num>)*"
"""`3, 8 or 20`: one size, or several."""
_LISTED = "(?:(?<!<us>)(?<!<us>~<is>)<num>(?:~[<comma><and><or>]+~<num>)+|<num>)"
"""Not so in `we are 10, 40 hires`."""

_HIS = "[<they><word><have><our>]"
_BY_THEN = "<by>?(?:[<stop><comma><vs>]|$)"
"""The end of what is said, or `by then`: words of pointing are no tags."""
_NO_SHARERS = f"(?! {KINDS} [<can>]* [<shared><have><gets>])"
"""Not so in `if we hire 10 and 40 researchers share 2048 H100`."""

_NO_MORE = "(?=[<comma><stop><vs><by><in><from><and><is><meaning><compare>]|$)"
"""Not so in `40 people, more or less`, `40 people more than they have`."""

PEOPLE = (
    rule("<num>~<team>", _of_teams),
    rule(f"<they> <can>? <shared> <with> <num> <more>? (?:{KINDS})?~<everyone>?", _with_others),
    rule(
        f"<they>~<can>?~<have>~{_HIS}*~<more>?~(?:<num>~{KINDS_GLUED}|<team>~<of>~<num>)", _brought
    ),
    rule(f"<people> {_LABELS} <hardware> <comma> <num>{_THEN}", _listed),
    rule("<status> [<to><have><our>]* (?:<hire>|<factor>~[<our><word>]*~<team>)", without_state),
    rule(
        f"<num> {KINDS} [<can><is>]* <grow>+ (?:<to>|<upto>) <num>{NOT_PEOPLE}(?: {KINDS})?", _grown
    ),
    rule(
        f"(?:{COUNTED}|<us>) [<can><is><our>]* <grow>+ (?:<to>|<from>?<upto>) {_SIZES} "
        f"(?:{KINDS})?",
        _grow_to,
    ),
    rule(f"<grow>+ (?:<our>? {COUNTED}*)? (?:<to>|<upto>) {_SIZES} (?:{KINDS})?", _grow_to),
    rule(f"<factor> <our>? {COUNTED}+ <from> <num>", _growth),
    rule(f"{COUNTED} [<can><is>]* <factor> <to> <num>(?! [<gpu><chip><unit>])", _grow_to),
    rule(f"<factor> (?:<us>|<our>? {COUNTED}+) <to> <num> (?:{KINDS})?", _grow_to),
    rule(f"<factor> <our>? {COUNTED}+(?! <to>)", _factor),
    rule(
        f"(?:{COUNTED}|<us>) [<can><is><our>]* <factor>(?!~[<our><gpu><budget><site><chip>])",
        _factor,
    ),
    rule(f"<lose>+ <num> (?:{KINDS})? <to> <lab>", lambda tags: tags[-1]),
    rule(f"<lose>+ <num> (?:{KINDS})?", _leave),
    rule(f"<num> {KINDS} [<can><to><is>]* <lose>+", _leave),
    rule(f"<grow> <by>? <num>(?! <to>) (?:{KINDS})?", _more),
    rule(f"<grow>+ <our>? {COUNTED}+ <by> <num>(?! <to>) (?:{KINDS})?", _more),
    rule(f"[<grow><us><team><people><staff>] <from> <num> <to>? (?:{KINDS})?", _growth),
    rule(f"<from> <num> {KINDS}", _growth),
    rule("<status>~[<is><colon>]?(?=<more>~<num>~[<people><staff>])", without_state),
    rule(
        f"[<roles><team><people><staff>] [<is><colon>]? <more>+ <num>{NOT_PEOPLE}(?: {KINDS})?",
        _more,
    ),
    rule(f"<hire>+ [<more><all>]* <num> <of> [<our><they>]+ (?:{KINDS})?", _more),
    rule(f"<hire>+ <for> <num>(?: {KINDS})?", _between),
    rule(f"<hire>+ <more>? {_SIZES} <more>?{_NO_SHARERS} (?:{KINDS})?", _more),
    rule(f"<word>~[<more><all>]*~<num>~<more>?~<of>?~[<our><they>]* (?:{KINDS}){_ENDS}", _placed),
    rule(f"<word>~[<more><all>]*~<num>~<more>?{_ENDS}", _placed),
    rule("<num> <more>? [<research><product>] <hire>+", _more),
    rule(f"<more>+ {_SIZES} {KINDS}", _more),
    rule(f"<more>+ {_SIZES}(?=[<can><hire>]|{_BY_THEN})", _more),
    rule(f"{_LISTED} <more>+ {KINDS} [<can><to>]* <hire>*", _more),
    rule(f"{_LISTED} <more>+ [<can><to>]* <hire>*(?={_BY_THEN})", _more),
    rule(
        "<num> <more>+ [<can><to>]* <hire>+"
        "(?= [<in><by><from><at>]? <when>|[<dash><colon>]"
        "| <and>? [<us><our><comma><meaning><howmany>])",
        _more,
    ),
    rule(f"{_LISTED} (?:<more>~<is>+)? (?:{KINDS})? <status>? [<can><to>]* <hire>+", _more),
    rule(f"<num>~{KINDS_GLUED}~<is>~<hire>", _who_join),
    rule(f"<num>~{KINDS_GLUED}~<more>{_NO_MORE}", _more),
    rule(f"<num>~{KINDS_GLUED}~<beat>{_NO_MORE}", _than_now),
    rule("<num>~<more>~<of>~<us>", _more),
    rule(f"<num>~{KINDS_GLUED}~(?:<from>~<lab>~)?<to>~[<us><our>]", _more),
    rule(f"(?:<whole>~<of>~<num>~{KINDS_GLUED}|<num>~{KINDS_GLUED}~<whole>)", people_in),
    rule(f"<num> <x>? <team>? {KINDS} <team>?", people_in),
    rule("<num> <more>? <team>", people_in),
    rule("<team> [<of><is><at><colon>]* <num>" + NOT_PEOPLE, people_in),
    rule("<team> <with> <num>" + NOT_PEOPLE, people_in),
    rule(f"{_CUT_TO}(?=.*<hardware>)", _changed_to),
    rule(f"<hardware>[^<people><team><staff>]*{_CUT_TO}", _changed_to),
    rule("[<people><staff>] [<of><is><colon>]+ <num>" + NOT_PEOPLE, people_in),
    rule(
        "[<people><staff><team>] <comma>? [<research><people>]+ <comma>? [<is><colon>]+ <num>"
        + NOT_PEOPLE,
        people_in,
    ),
    rule("<people> [<comma><dash>]? <num> <qty>?" + _THEN, people_in),
    rule("<num> <of> <us>", _of_us),
    rule("<each>~<of>~<num>(?=~[<can><have><gets><stop>]*$)", people_in),
    rule("[<hardware><eachof>]~<comma>?~<and>? <num> <of> <they>" + _THEN, _beside),
    rule("<us> <of> <num>" + NOT_PEOPLE, people_in),
    rule(
        "<us> <is>? <num>(?=[<comma><stop><vs><and><status><by>]|[<at><with>]~<hardware>|$)",
        _of_us,
    ),
    rule("<us> <is>? <num> [<at><in>] <research>", people_in),
    rule("<us>~[<is><status>]*~<num>~[<by><in><from>]~<when>", _by_then),
    rule("<shared> [<by><for><with>]* <num> (?:<team>)?" + NOT_PEOPLE, people_in),
    rule("<hardware> <slash> <num>", _beside),
    rule("[<for><by>] <num>(?![<unit><chip><gpu><slash><site>])" + NOT_PEOPLE, _counted),
)
