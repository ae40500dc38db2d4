"""Whether it is asked to add up what must not be added: contracts, sites, compute."""

from __future__ import annotations

from bot.questions.patterns import coded, compiled
from bot.questions.rules.gather import Draft
from bot.questions.tags import T
from bot.questions.types import Scope
from storage.records import Status

_LISTED = (
    "[<colon><comma><and><lab><poss>]~<whole>~[<budget><gpu>]*~[<comma><and>]+"
    "|^<whole>~[<budget><gpu>]*~<comma>~<and>?~[<site><people><staff><signed>]"
)
"""`OpenAI: headcount, total compute, contracts`: the whole of one thing in a list of several."""


def is_sum(d: Draft) -> bool:
    """Whether a sum over compute or contracts is asked for."""
    if of_heads(d) and len(d.labs) > 1:
        return False
    signed = d.has(T.SIGNED) or any(t.value is Status.CONTRACTED for t in d.raw)
    is_whole = d.scope is Scope.TOTAL or {T.ALL, T.BIG} <= d.kinds
    is_whole = is_whole and not compiled(_LISTED).search(coded(d.tags))
    adds = d.has(T.SUM) or (signed and is_whole)
    return (
        (adds or _adds_contracts(d)) and (bool(d.labs) or signed or d.has(T.SITE)) and not d.stacks
    )


def of_heads(d: Draft) -> bool:
    """Whether it is people that are to be added up: each count is told, as of its own day."""
    return d.has(T.STAFF, T.PEOPLE, T.TEAM) and not d.has(T.GPU, T.BUDGET, T.SITE, T.SIGNED, T.PER)


def _adds_contracts(d: Draft) -> bool:
    """`add the Amazon and Google contracts of Anthropic`."""
    return (
        [t.kind for t in d.tags[:1]] == [T.MORE]
        and d.has(T.SIGNED)
        and d.has(T.AND)
        and len(d.labs) > 1
    )
