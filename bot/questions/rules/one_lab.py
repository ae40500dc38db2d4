"""Whether a text is about the compute of one lab: what it has, how it does."""

from __future__ import annotations

from bot.questions.patterns import coded, compiled
from bot.questions.rules.gather import SUPPOSED, Draft
from bot.questions.rules.ours import is_ours_against
from bot.questions.rules.saving import has_terms
from bot.questions.rules.two_offers import is_offered_to_them
from bot.questions.tags import T
from bot.questions.types import Scope

_OF_HEADS = (Scope.PER_EMPLOYEE, Scope.PER_RESEARCHER)
"""`does OpenAI have more than us per employee`: what each has is set beside what each of us has.

`bigger than ours, per employee` is how a card beside our offer is written.
"""
_GETS_ITS = "^[<and><talk>]?~<compare>~<lab>~<poss>?~[<gets><have><signed>]"
"""`how does EleutherAI get compute`."""
_STOOD = (
    "^[<and><talk>]?~<compare>~<lab>~[<word><do><is><lose>]{0,3}~[<at><in><by><from>]*~<when>"
    "~<stop>*$"
)
"""`how did OpenAI stand at the end of 2024`: of a past day, and against nobody."""
_DOING = (
    "^[<and><talk><word><comma>]*<compare>~<lab>~[<word><do>]~"
    "[<word><do><unit><with><in><for><budget><gpu><scope>]*<stop>*$"
)
"""`how is xAI doing these days`."""


def is_lab(d: Draft) -> bool:
    """Whether the compute of one lab is asked about, and no offer held against it."""
    if len(d.labs) != 1 or d.stacks or d.people is not None or has_terms(d):
        return False
    if (
        is_ours_against(d)
        or d.has(T.TELL, *SUPPOSED)
        or (d.has(T.WHO) and d.has(T.LOSE))
        or is_offered_to_them(d)
    ):
        return False
    if (d.has(T.VS) or (d.has(T.OFFER) and d.ours)) and not _is_lab_first(d):
        return False
    if not d.ours:
        is_told = d.has(T.BIG, T.HOWMANY, T.DOES) or _is_how_it_does(d)
        return not d.has(T.COMPARE) or is_told
    if d.has(T.BEAT) or d.has(T.THAN):
        is_of_heads = d.scope in _OF_HEADS and not compiled("<comma>~<scope>").search(coded(d.tags))
        return _is_lab_first(d) and not is_of_heads
    if d.has(T.LABPEOPLE, T.STAFFSHARE, T.RDSHARE):
        return False  # `assume OpenAI has 3000 researchers, where does that leave us?`
    return d.has(T.BIG, T.HOWMANY, T.DOES, T.THEY) and not d.has(T.COMPARE)


def _is_how_it_does(d: Draft) -> bool:
    tags = coded(d.tags)
    return any(compiled(how).search(tags) for how in (_GETS_ITS, _STOOD, _DOING))


def _is_lab_first(d: Draft) -> bool:
    """Whether the lab is what the sentence is about: `is SSI bigger than us`."""
    kinds = [tag.kind for tag in d.tags]
    lab = kinds.index(T.LAB)
    ours = [at for at, kind in enumerate(kinds) if kind in (T.US, T.OUR, T.OFFER)]
    more = [at for at, kind in enumerate(kinds) if kind in (T.BEAT, T.MORE)]
    than = kinds.index(T.THAN) if T.THAN in kinds else None
    if not ours:
        return bool(more) and (than is None or lab < than)
    if ours[0] < lab:
        return False
    if than is not None and lab < than < ours[0]:
        return True
    return any(lab < at < ours[0] for at in more)
