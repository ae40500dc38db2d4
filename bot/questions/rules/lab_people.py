"""So many people of a lab: `assume OpenAI has 900 researchers`."""

from __future__ import annotations

from collections.abc import Sequence

from bot.questions.patterns import first, merged, rule
from bot.questions.rules.people import people_in
from bot.questions.tags import T, Tag


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
    rule(f"<assume> [<lab><they><have><poss><is><at>]* <researchers>{_OF_OURS}", _theirs),
    rule("[<lab><they>] [<can><is>]? <have> [<assume>]? <researchers>", _theirs),
    rule("<if> <lab> [<can><have><is>]* <researchers>", _theirs),
    rule("<lab>~<stop>?~<if>~<word>~[<can><have><is>]+~<researchers>", _theirs),
    rule("<researchers> [<at><in>] <lab>(?!<poss>?<match>)", _theirs),
    rule("<assume> <num>(?=[<comma><stop><vs>]|$)", _theirs_bare),
    rule("<labchips>~[<for><and><with>]~<researchers>", _theirs_beside),
)  # fmt: skip

LAB_WITH = (rule("<lab> <with> <researchers>", _theirs),)
"""Where no chips are named, or other people are ours, people beside a lab are the lab's."""
