"""What is said of chips that do not run yet: signed with whom, promised, once a site opens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.questions.patterns import Rule, Rules, as_word, first, merged, reduced, rule
from bot.questions.rules.one_share import shared_by_heads
from bot.questions.rules.people import KINDS_GLUED, people_in
from bot.questions.tags import Number, T, Tag
from bot.questions.words.state_words import COMMITTED, OPTION, REPLACED
from bot.questions.words.valued_words import JOINS
from storage.records import Status

_CHIPS: Final = "<chip>~<gpu>?~[<word><comma><is><they><box>]{0,3}"
_GIVER: Final = "[<with><from><at><by><until>]~<lab>"
_PROMISED_PART: Final = 0.25
"""From which part of the other chips on a promise is of chips, and of no share of one person."""


def _is_later(tag: Tag | None) -> bool:
    """Whether a state is that of chips to come."""
    return tag is not None and tag.kind is T.STATUS and tag.value is not Status.OPERATIONAL


def _signed(tags: Sequence[Tag]) -> Sequence[Tag]:
    """The tags with what is signed as contracted."""
    return [
        replace(tag, kind=T.STATUS, value=Status.CONTRACTED) if tag.kind is T.SIGNED else tag
        for tag in tags
    ]


def _supplier(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`2048 GB300 signed with CoreWeave`: who delivers is nobody to be held against."""
    told = first(tags, T.STATUS, T.SIGNED)
    if told is None or not (told.kind is T.SIGNED or _is_later(told)):
        return None
    return [as_word(tag) if tag.kind is T.LAB else tag for tag in _signed(tags)]


def _committed(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`64 H100 committed per researcher`: promised to each, and no contract."""
    if all(tag.value != COMMITTED for tag in tags):
        return None
    return [
        replace(tag, kind=T.GUARANTEE, value=None) if tag.value == COMMITTED else tag
        for tag in tags
    ]


def _intended(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`signed a letter of intent`: what is signed is no contract."""
    is_intent = tags[-1].value is Status.ANNOUNCED
    return (merged(T.STATUS, Status.ANNOUNCED, tags),) if is_intent else None


def _once(tags: Sequence[Tag]) -> Tag:
    """`once the new site opens`, `when they arrive`: not before."""
    return merged(T.STATUS, Status.ANNOUNCED, tags)


def _not_until(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`not available until June` begins in June; a contract until then runs, and ends then."""
    if tags[0].value is Status.CONTRACTED:
        return (replace(tags[-1], start=tags[0].start),)
    is_later = _is_later(tags[0]) or tags[0].kind is T.OPENS
    return (*tags[:-1], replace(tags[-1], kind=T.FROM, value=None)) if is_later else None


def _promised(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`1024 H200 promised for May`: of chips that come, and no share of one person."""
    if tags[-1].value != "promised":
        return None
    return (*tags[:-1], replace(tags[-1], kind=T.STATUS, value=Status.ANNOUNCED))


def _promised_too(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`1024 H100 and 1024 H200 promised`: as many as nobody is promised alone."""
    counts = [tag.value.amount.value for tag in tags if isinstance(tag.value, Number)]
    is_share = counts[-1] < _PROMISED_PART * counts[0]
    return None if is_share else _promised(tags)


def _replaced(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`512 A100 to be replaced by 1024 H100`: what comes in their place does not run yet."""
    if tags[0].value != REPLACED:
        return None
    comma = replace(tags[0], kind=T.COMMA, value=None)
    return (comma, replace(tags[0], kind=T.STATUS, value=Status.ANNOUNCED))


def _from_then(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`as of March 1024 H200, today 1024 H100`: when chips come, and no day of facts."""
    return [replace(tag, kind=T.FROM) if tag.kind is T.ASOF else tag for tag in tags]


def _optional(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`1024 H100 today, an option for 8192 GB300`: what may be taken is not there."""
    if tags[0].value != OPTION:
        return None
    return (Tag(T.STATUS, Status.ANNOUNCED, tags[0].start, tags[0].end),)


def _if(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`1024 H200 if the board approves`."""
    at = tags[-1].end
    return (*tags, Tag(T.STATUS, Status.ANNOUNCED, at, at))


def _deliverer(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`Oracle delivers 2048 GB300`, `2048 H100 in Texas`: nobody to be held against."""
    return [as_word(tag) if tag.kind is T.LAB else tag for tag in tags]


_SO_MANY: Final = "<num>~<x>?~[<chip><gpu><box><word><is>]{0,3}"
_FOR_EACH: Final = "[<for><to><at>]?~[<each><scope>]"
_COMMITTED: Final = (
    rule(f"{_SO_MANY}~<signed>~[<gpu><chip>]?~{_FOR_EACH}", _committed),
    rule(f"<signed>~<of>?~{_SO_MANY}~{_FOR_EACH}", _committed),
    rule(
        "[<each><scope>]~[<us><people><research><word>]{0,2}~[<is><have><gets><with>]{0,2}~"
        f"(?:{_SO_MANY}~<signed>|<signed>~{_SO_MANY})",
        _committed,
    ),
)
_COUNTED: Final = "<num>~<x>?~<chip>"
_OPTIONS: Final = (
    rule(f"(?<![<or><vs><than>])<word>(?=~{_COUNTED})", _optional),
    rule("<chip>~<gpu>?(?=~<if>~[^<num><hire><grow><vs><lab>]{1,5}(?:[<comma><stop>]|$))", _if),
)
"""Where other chips are named beside."""
_TODAY: Final = (
    rule("<asof>~<when>~<comma>?~<num>~<x>?~<chip>", _from_then),
    rule("<chip>~<gpu>?~<asof>~<when>", _from_then),
)
"""Where other chips are said to run today."""
_ARRIVALS: Final[tuple[Rule, ...]] = (
    rule("<signed>~[<status><is><for><of>]?~<status>", _intended),
    rule(f"{_CHIPS}~[<status><signed>]~{_GIVER}", _supplier),
    rule(
        f"[<status><signed>]~{_GIVER}~[<for><of><comma><colon>]?~(?=<num>~<x>?~<chip>)", _supplier
    ),
    rule(
        f"[<status><signed>]~[<for><of>]?~<num>~<x>?~<chip>~<gpu>?~{_GIVER}(?=~[^<vs>]*<vs>|$)",
        _supplier,
    ),
    rule(f"(?<!<lab>){_CHIPS}~<signed>(?!~<lab>)", _signed),
    rule("<us>~[<have><can>]?~<signed>~<for>?~(?=<num>~<x>?~<chip>)", _signed),
    rule("(?:^|(?<=[<comma><and><stop>]))<signed>~[<for><colon>]?~(?=<num>~<x>?~<chip>)", _signed),
    rule(
        "<if>~[<our><more><word>]{0,3}~<site>~"
        "(?:[<is><can>]*~[<opens><word><unknown><status>]|[<is><can>]+)",
        _once,
    ),
    rule("<lab>~<can>?~<opens>~(?=<num>~<x>?~<chip>)", _deliverer),
    rule("<chip>~<gpu>?~<word>?~<lab>~<can>?~<opens>", _deliverer),
    rule("<chip>~<gpu>?~<in>~<lab>(?!~<poss>)", _deliverer),
    rule("<until>(?=~<num>~<x>?~<chip>)", _replaced),
    rule("<if>~[<our><they><word>]{1,2}~[<is><can>]*~<opens>", _once),
    rule("[<status><opens>]~[<word><is>]?~<until>~(?=<when>)", _not_until),
    rule("<chip>~<gpu>?~<guarantee>(?=~[<for><by><in><from>]~[<when><talk>])", _promised),
    rule(
        "<num>~<x>?~<chip>~<gpu>?~[<comma><and>]+~<num>~<x>?~<chip>~<gpu>?~<guarantee>"
        "(?!~[<each><scope><to><per>])",
        _promised_too,
    ),
)


_BEFORE_ALL: Final = Rules(_COMMITTED)
_OF_ANY: Final = Rules(_ARRIVALS)


def with_arrivals(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags with what tells of chips to come as a state of theirs.

    Whoever comes from a lab to join a team is none of that.
    """
    tags = reduced(shared_by_heads(_with_joined_team(tags)), _BEFORE_ALL)
    kinds = {tag.kind for tag in tags}
    if not {T.CHIP, T.FAMILY, T.SHAPE} & kinds:
        return tags
    runs = any(tag.kind is T.STATUS and tag.value is Status.OPERATIONAL for tag in tags)
    several = sum(tag.kind is T.CHIP for tag in tags) > 1
    tags = reduced(tags, _OF_ANY)
    return reduced(tags, (*(_TODAY if runs else ()), *(_OPTIONS if several else ())))


_NO_CHIPS: Final = "(?!~[<unit><chip><family><gpu><node><rack><x><money><dollar><pct>])"
_NOBODY: Final = "(?<![<people><staff><num><more>])(?<![<people><staff><num><more>]~<can>)"
"""Not so in `5 researchers will join our team of 20`."""
_SOMEBODY: Final = f"(?:<they>~[<can><is><want><to><word>]{{0,4}}~)?{_NOBODY}"
_SHARE: Final = "[<with><at><in><shared><have><for><who>]"


def _joined(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """The people of the team: whose chips these are is not whoever joins."""
    joins = next(at for at, tag in enumerate(tags) if tag.kind is T.HIRE)
    people = people_in(tags[joins + 1 :]) if tags[joins].value == JOINS else None
    return (*map(as_word, tags[:joins]), people) if people else None


def _comes(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`coming from DeepMind`, said of somebody: no chips are to come."""
    return tuple(as_word(tag) if tag.kind is T.STATUS else tag for tag in tags)


_TEAMS: Final = (
    rule(
        f"{_SOMEBODY}<hire>~(?:<our>?~<team>|<us>)~[<of><with><is>]~<num>{_NO_CHIPS}(?:~{KINDS_GLUED})?",
        _joined,
    ),
    rule(f"{_SOMEBODY}<hire>~<num>~{KINDS_GLUED}(?=~{_SHARE}+~[<hardware><num>])", _joined),
)
_ORIGIN: Final = (rule("<status>~<from>~<lab>", _comes),)


def _with_joined_team(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags with the team that somebody would join as those who share the chips."""
    if not any(tag.kind is T.HIRE and tag.value == JOINS for tag in tags):
        return tags
    found = reduced(tags, _TEAMS)
    return reduced(found, _ORIGIN) if first(tags, T.THEY) and found != tags else found
