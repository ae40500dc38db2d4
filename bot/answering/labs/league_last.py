"""Which lab has the least, of those with a public figure, where the ranges allow to say so."""

from __future__ import annotations

from bot import formats as f
from bot.answering.labs.league_places import Listed, is_a_part, span_of
from bot.prose import Sentence, sentence
from bot.questions.types import Scope
from bot.questions.writing.wording import SCOPES


def last_of(listed: Listed, scope: Scope) -> Sentence:
    """The one that no range lets stand above another, or that none can be named.

    One of which a single cluster is public may have more, and is last by that alone.
    """
    tied = [(lab, e) for lab, e in listed if span_of(e, listed)[1] == len(listed)]
    facts = tuple(fact for _, e in tied for fact in e.facts)
    where, all_of = f.said(SCOPES[scope]), f.counted(len(listed), *facts)
    if len(tied) > 1:
        return sentence(
            "No lab can be named last {where} of the {all} with a public figure: {n} overlap",
            where=where,
            all=all_of,
            n=f.counted(len(tied), *facts),
        )
    lab, least = tied[0]
    part = "by the one cluster of it that is public" if is_a_part(lab) else "even at its upper end"
    return sentence(
        "{lab} has the least {where} of the {all} with a public figure, {n} {unit}, {part}",
        lab=f.said(lab.lab.name),
        where=where,
        all=all_of,
        n=f.both(least),
        unit=f.H100E,
        part=f.said(part),
    )
