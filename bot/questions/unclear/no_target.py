"""How many chips so many people need, where nothing says enough for what: it is asked back.

There is no one number: it goes by the tier that is aimed at, or by whom we are to match.
"""

from __future__ import annotations

from typing import Final

from bot.questions.clean import fold
from bot.questions.rules.gather import Draft
from bot.questions.tags import T
from bot.questions.types import Choice, Unclear
from bot.questions.words.things import GPUS
from bot.regex import regex

_WHAT: Final = (
    rf"(?:{GPUS}|compute|h[12]00s?|b200s?|gb\d00s?|a100s?|tpus?|hardware|capacity|nodes?|racks?)"
)
_NEEDED: Final = regex(
    rf"\bhow (?:many|much) (?:\w+ )?{_WHAT}\b.{{0,40}}\b(?:needs?|needed|requires?|required|should|"
    r"enough|get|buy|want|takes?|budget|plan|order)\b"
    r"|\bwhat(?:['’]?s| is| would be| are)? (?:considered )?(?:an? |the )?"
    r"(?:(?:really|pretty|very) )?(?:good|decent|competitive|reasonable|sensible|right|"
    r"fair|attractive|normal|typical|respectable|appropriate|suitable)"
    r"(?: (?:number|amount|level|size) of)?(?: \w+)? "
    rf"(?:offer|package|cluster|setup|amount|number|allocation|budget|{_WHAT})\b",
    needs="how many|how much|what",
)
_ELSE: Final = (
    T.MATCH, T.FLOOR, T.TRAIN, T.RUN, T.SIZE, T.SIZED, T.BEAT, T.VS, T.THAN, T.LOSE, T.HIRE,
    T.PEOPLEMORE, T.COST, T.MONEY, T.DOLLAR, T.EACH, T.SCOPE, T.LAB, T.LABS, T.EVERYONE, T.ROLES,
    T.GUARANTEED, T.EACHOF, T.HARDWARE, T.COUNT,
)  # fmt: skip
_PROBLEM: Final = (
    "Enough for what? There is no one number: it goes by how much each is to have, or by whom you"
    " want to match."
)
_TIERS: Final = ("workable", "strong", "compute-dense")


def no_target(now: Draft, text: str) -> Unclear | None:
    """The tiers and a lab to choose from; None where anything is aimed at, or nothing is asked."""
    if now.people is None or now.stacks or now.runs or now.usd_per_year or now.has(*_ELSE):
        return None
    if not _NEEDED.search(fold(text)):
        return None
    heads = f"{now.people.amount.value:,.10g}"
    tiers = (Choice(tier, _to_be(tier, heads)) for tier in _TIERS)
    match = Choice("as at OpenAI", f"match OpenAI per researcher for {heads} people")
    return Unclear(None, _PROBLEM, (*tiers, match), is_plain=True)


def _to_be(tier: str, heads: str) -> str:
    return f"how many H100 to be {tier} with {heads} researchers"
