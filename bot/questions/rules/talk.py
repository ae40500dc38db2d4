"""`we have a call`, `my boss asks`: we who only talk are not the offer that is asked about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.questions.patterns import rule
from bot.questions.tags import T, Tag


def _talk(tags: Sequence[Tag]) -> Sequence[Tag]:
    ours = (T.US, T.OUR)
    return [replace(tag, kind=T.WORD, value=None) if tag.kind in ours else tag for tag in tags]


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
    return (tags[0], replace(tags[1], kind=T.VS, value=None))


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
    rule("<lab> <have>? <status> <for>? <comma>? <vs> [<meaning><is>]* <status>", _two_states),
    rule("<when>~<budget>(?=~[<stop><comma>]|$)", lambda tags: tags[-1]),
    rule("[<comma><and>]?~<no>~[<us><our><offer>]{1,2}(?=[<comma><stop><colon>]|$)", _nobody),
)
