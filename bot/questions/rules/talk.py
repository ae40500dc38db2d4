"""`we have a call`, `my boss asks`: we who only talk are not the offer that is asked about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.questions.patterns import as_word, rule
from bot.questions.tags import T, Tag


def _talk(tags: Sequence[Tag]) -> Sequence[Tag]:
    ours = (T.US, T.OUR)
    return [as_word(tag) if tag.kind in ours else tag for tag in tags]


def _everyone(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`against everyone` means all labs, and no share of each."""
    return (tags[0], replace(tags[1], kind=T.EVERYONE, value=None))


def _nobody(_tags: Sequence[Tag]) -> Sequence[Tag]:
    """`SSI against Cohere, not us`."""
    return ()


def _two_states(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`what has OpenAI signed, vs what is running`: of one lab, and no comparison."""
    return tuple(tag for tag in tags if tag.kind not in (T.VS, T.COMMA))


def _against_itself(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`research as opposed to serving`, `R&D vs ChatGPT users`: two uses, and no other lab."""
    return (tags[0], tags[-1])


def _held_against(tags: Sequence[Tag]) -> Sequence[Tag]:
    """`where does that leave us with OpenAI`: ours against theirs."""
    return (*tags[:-1], replace(tags[-1], kind=T.VS, value=None))


def _ours_with(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`compare our offer with one of 256 B200 for 4`, `set us against that`: two sides."""
    if not any(map(_is_ours, tags)):
        return None
    held = _held_against(tags)
    return held if tags[0].kind is T.COMPARE else held[1:]


def _with_ours(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """`compare 256 B200 for 4 with ours`."""
    return (*_held_against(tags[:-1]), tags[-1]) if _is_ours(tags[-1]) else None


def _is_ours(tag: Tag) -> bool:
    return tag.kind is T.US or tag.value == "ours"


_TWO_USES = "[<is><for><to><gets><have><at>]*"

TALK = (
    rule(f"<research>+ <comma>? <vs> {_TWO_USES} <product>", _against_itself),
    rule(f"<product>+ <comma>? <vs> {_TWO_USES} <research>", _against_itself),
    rule("<vs>~<each>(?=~<stop>|$)", _everyone),
    rule("<our>~[<word><unknown>]{0,3}~<talk>", _talk),
    rule("<our>~[<word><unknown>]++~(?=<want>)", _talk),
    rule("<our>~<they>", _talk),
    rule("<us>~[<can><is><have><want><need><to><no><at><in><word>]*~<talk>", _talk),
    rule("<us>~<want>(?=~<to>)", _talk),
    rule("<us>~<can>?~[<want><need>](?=~<word>*~[<rank><cost><compare>])", _talk),
    rule("<us>~<compare>~<lab>", _talk),
    rule("<us>~<with>(?=~<lab>)", _held_against),
    rule("<compare>~[<meaning><word>]?~[<us><offer>]~<have>?~[<with><to>]", _ours_with),
    rule("<save>~[<us><offer>]~<vs>", _ours_with),
    rule("<compare>[^<us><our><comma><stop>]*[<with><to>]~[<us><offer>](?=~<stop>*$)", _with_ours),
    rule("<lab> <have>? <status> <for>? <comma>? <vs> [<meaning><is>]* <status>", _two_states),
    rule("<when>~<budget>(?=~[<stop><comma>]|$)", lambda tags: tags[-1]),
    rule("[<comma><and>]?~<no>~[<us><our><offer>]{1,2}(?=[<comma><stop><colon>]|$)", _nobody),
)
