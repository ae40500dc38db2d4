"""How many people a lab has or would have, by whose number it is: `if they grow to 5000`.

What is said of a lab, or of them beside a lab, is never the number of our researchers.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.questions.patterns import Rule, Rules, first, merged, reduced, rule
from bot.questions.rules.people import people_in
from bot.questions.rules.terms import value_of
from bot.questions.tags import Number, People, T, Tag
from bot.questions.words.valued_words import HEADS, RESEARCHERS

_HEADS: Final = "[<people><staff>]"
_KINDS: Final = f"(?:<research>? {_HEADS}+)?"
_NO_CHIPS: Final = (
    "(?![<unit><chip><family><gpu><node><rack><pct><x><money><dollar><mfu><site><more><product>])"
)
_LAB: Final = "<lab>~<poss>?"
_THEIRS: Final = f"(?:{_LAB}|(?<!<of>)<they>~<poss>?)"
_CALLED: Final = f"[<word><qty><of><howmany>]{{0,2}}~<research>?~{_HEADS}+"
"""`as their research headcount`, `as the number of researchers`."""
_WOULD: Final = "[<can><is><have><status><word>]*"
_CHANGES: Final = "[<can><is><have><grow><lose><word>]{1,4}"
"""`cut its staff` to so many, and `will grow its research staff`."""
_TO: Final = "[<to><upto><at><by>]"
_ENDS: Final = "(?=[<comma><stop><and><status><vs><word><compare><us><meaning><if><in><by>]|$)"


def _heads(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """The people of the lab, whose name stays; whoever is not called a researcher is staff."""
    number = first(tags, T.NUM)
    if number is None or not isinstance(number.value, Number):
        return None
    called = [tag.value for tag in tags if tag.kind is T.PEOPLE]
    is_research = first(tags, T.RESEARCH) is not None or RESEARCHERS in called
    kept = [tag for tag in tags if tag.kind is T.LAB]
    people = People(number.value, staff=first(tags, T.STAFF) is not None or not is_research)
    return (*kept, merged(T.LABPEOPLE, people, tags))


def _counted(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`their headcount at 7000`; a team of theirs is no headcount."""
    return _heads(tags) if any(tag.value == HEADS for tag in tags) else None


def _of_it(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`vs OpenAI if its headcount grew to 9000`."""
    return _heads(tags) if any(tag.value == "its" for tag in tags) else None


_RULES: Final[tuple[Rule, ...]] = (
    rule(
        f"{_THEIRS}~<word>?~<research>?~{_HEADS}+~<qty>?~{_WOULD}~[<grow><hire>]*"
        "~[<of><at><colon><to><upto>]*"
        f"~<num>~{_NO_CHIPS}{_KINDS}",
        _heads,
    ),
    rule(
        f"{_LAB}~[<if><comma><assume>]*~<word>~{_HEADS}+~<qty>?~{_WOULD}~[<grow><hire>]*"
        f"~[<of><at><colon><to><upto>]*~<num>~{_NO_CHIPS}{_KINDS}",
        _of_it,
    ),
    rule(f"{_THEIRS}~<team>~[<of><at><is><colon><to>]*~<num>~{_NO_CHIPS}{_KINDS}", _counted),
    rule(f"{_THEIRS}~{_WOULD}~[<grow><hire>]+~<word>?~{_TO}+~<num>~{_NO_CHIPS}{_KINDS}", _heads),
    rule(f"{_LAB}~{_CHANGES}~{_HEADS}+~[<to><upto>]~<num>~{_NO_CHIPS}{_KINDS}", _heads),
    rule(f"{_LAB}~{_WOULD}~<at>~<num>~{_NO_CHIPS}<research>?~{_HEADS}+", _heads),
    rule(f"<they>~{_WOULD}~<at>~<num>~{_NO_CHIPS}{_KINDS}{_ENDS}", _heads),
    rule(
        f"[<if><assume>]~{_LAB}~{_WOULD}(?<=<have>)~<num>~{_NO_CHIPS}<research>?~{_HEADS}+", _heads
    ),
    rule(f"<assume>~<num>~[<word><for><is>]{{0,2}}~{_THEIRS}~{_CALLED}", _heads),
    rule(f"<assume>~<num>~<word>~{_CALLED}~<at>~<lab>", _heads),
    rule(
        f"[<assume><have>]~<num>~{_NO_CHIPS}<research>?~{_HEADS}+~<for>~(?:<they>|{_LAB})", _heads
    ),
    rule(f"<num>~<of>~<they>~{_HEADS}+~[<word><do><is>]{{1,2}}~<people>", _heads),
    rule(f"<with>~(?:{_LAB}|<they>)~<num>~{_NO_CHIPS}{_KINDS}{_ENDS}", _heads),
)
"""Before people are counted as ours."""


_LAB_HEADS: Final = Rules(_RULES)


def with_lab_heads(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags with the people of a lab as the lab's, where one is named."""
    return reduced(tags, _LAB_HEADS) if first(tags, T.LAB) else tags


def _theirs(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """People of a lab; the name of the lab stays."""
    people = first(tags, T.RESEARCHERS)
    labs = [tag for tag in tags if tag.kind is T.LAB]
    return (*labs, merged(T.LABPEOPLE, people.value, tags)) if people else None


def _theirs_beside(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`what if Meta had 200,000 H100 for 800 researchers`."""
    theirs = _theirs(tags[1:])
    return (tags[0], *theirs) if theirs else None


def _theirs_bare(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    people = people_in(tags)
    return (Tag(T.LABPEOPLE, people.value, people.start, people.end),) if people else None


_OF_OURS = "(?!~[<have><gets><to><can><word><shared>]{1,4}~<our>)"
"""Not so in `suppose 55 researchers share our compute`."""
LAB_PEOPLE = (
    rule("<assume> <researchers> [<at><in>] <lab>(?!<poss>?<match>)", _theirs),
    rule(f"<assume> [<lab><they><have><poss><is><at>]* <researchers>{_OF_OURS}", _theirs),
    rule("[<lab><they>] [<can><is>]? <have> [<assume>]? <researchers>", _theirs),
    rule("<if> <lab> [<can><have><is>]* <researchers>", _theirs),
    rule("<lab>~<stop>?~<if>~<word>~[<can><have><is>]+~<researchers>", _theirs),
    rule("<researchers> [<at><in>] <lab>(?!<poss>?<match>)", _theirs),
    rule("<assume> <num>(?=[<comma><stop><vs>]|$)", _theirs_bare),
    rule("<labchips>~[<for><and><with>]~<researchers>", _theirs_beside),
)  # fmt: skip

_PART_OF_IT = (
    "<of>?~<they>?~[<budget><gpu><all><site><big><whole>]*"
    "~[<is><for><to><at><in><gets><have><grow><opens><do><does>]*~[<research><share_of>]+"
)


def _beside_heads(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`assume Meta has 2,000 researchers and 40% goes to R&D`: of the lab as well."""
    at = next(at for at, tag in enumerate(tags) if tag.kind is T.AND)
    return (*tags[: at + 1], merged(T.RDSHARE, value_of(first(tags, T.PCT)), tags[at + 1 :]))


LAB_SHARES = (
    rule(
        "<assume>~<lab>?~[<have><can><is>]*~<num>~<research>?~[<people><staff>]+"
        f"~<comma>?~<and>~<pct>~{_PART_OF_IT}",
        _beside_heads,
    ),
)
"""Before shares are taken as ours."""
LAB_WITH = (rule("<lab> <with> <researchers>", _theirs),)
"""Where no chips are named, or other people are ours, people beside a lab are the lab's."""
