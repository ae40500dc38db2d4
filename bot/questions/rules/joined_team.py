"""The team that somebody would join: `she would join a team of 12 with 600 H100`.

They share what there is, and are no twelve who are hired.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.questions.patterns import first, reduced, rule
from bot.questions.rules.people import KINDS_GLUED, people_in
from bot.questions.tags import T, Tag
from bot.questions.words.valued_words import JOINS

_NO_CHIPS: Final = "(?!~[<unit><chip><family><gpu><node><rack><x><money><dollar><pct>])"
_NOBODY: Final = "(?<![<people><staff><num><more>])(?<![<people><staff><num><more>]~<can>)"
"""Not so in `5 researchers will join our team of 20`."""
_SOMEBODY: Final = f"(?:<they>~[<can><is><want><to><word>]{{0,4}}~)?{_NOBODY}"
_SHARE: Final = "[<with><at><in><shared><have><for><who>]"


def _joined(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """The people of the team: whose chips these are is not whoever joins."""
    joins = next(at for at, tag in enumerate(tags) if tag.kind is T.HIRE)
    people = people_in(tags[joins + 1 :]) if tags[joins].value == JOINS else None
    return (*map(_said, tags[:joins]), people) if people else None


def _said(tag: Tag) -> Tag:
    return replace(tag, kind=T.WORD, value=None)


def _comes(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`coming from DeepMind`, said of somebody: no chips are to come."""
    return tuple(_said(tag) if tag.kind is T.STATUS else tag for tag in tags)


_TEAMS: Final = (
    rule(
        f"{_SOMEBODY}<hire>~(?:<our>?~<team>|<us>)~[<of><with><is>]~<num>{_NO_CHIPS}(?:~{KINDS_GLUED})?",
        _joined,
    ),
    rule(f"{_SOMEBODY}<hire>~<num>~{KINDS_GLUED}(?=~{_SHARE}+~[<hardware><num>])", _joined),
)
_ORIGIN: Final = (rule("<status>~<from>~<lab>", _comes),)


def with_joined_team(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags with the team that somebody would join as those who share the chips."""
    if not any(tag.kind is T.HIRE and tag.value == JOINS for tag in tags):
        return tags
    found = reduced(tags, _TEAMS)
    return reduced(found, _ORIGIN) if first(tags, T.THEY) and found != tags else found
