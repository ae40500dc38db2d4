"""What a brief rests on: how its works are tied to the person, and how sure their runs are."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.answers import Advice, Answer
from bot.prose import Sentence, sentence
from bot.questions.types import Kind

WORK: Final = "Was "
"""How the sentences of a brief begin that tell of a work."""
NOTHING: Final = "No public evidence found"
"""What a brief without a work begins with."""
_TIED: Final = sentence(
    "A work counts as the person's by the author id of the works index, or by the full name with an"
    " institution of the same years or with two co-authors; each line below says by which."
)
_SURE: Final = sentence(
    "Its run is found by arXiv number, DOI, link or title. “Confident”, “Likely” and “Speculative”"
    " are the words of the source for its compute."
)
_LOOKED: Final = sentence(
    "I look in your own pool and in the works index (OpenAlex), and in arXiv for a paper that is"
    " named; nowhere else, and in no profile."
)
_TIED_IN_LIST: Final = sentence(
    "A work counts as the person's by the author id of the works index, or by the full name with an"
    " institution of the same years or with two co-authors; “list the works” says which, for each."
)
_MAY_BE_ANOTHERS: Final = sentence(
    "An author record can hold works of a namesake all the same: “wrong person” takes it out."
)
_NO_OTHERS: Final = sentence("No work is shown here that could be somebody else's.")
_IN_POOL: Final = sentence(
    "A work counts as somebody's by the author id of the works index, or by the full name with an"
    " institution of the same years or with two co-authors; a person's own brief says by which."
)


def ties_in_pool(answer: Answer) -> Sentence | None:
    """How works of a list of the pool are tied to those who stand there; None of other answers."""
    return _IN_POOL if answer.kind is Kind.POOL and answer.table else None


def of_evidence(answer: Answer) -> Answer:
    """How sure a brief is: of the person, of each work and of each run; and what stays open."""
    works = tuple(line for line in answer.verdict if line.text.startswith(WORK))
    open_ = tuple(line for line in answer.caveats if line not in works)
    is_part = answer.question.topic is not None and answer.headline.text != NOTHING
    by_list = (_TIED_IN_LIST, _MAY_BE_ANOTHERS, _LOOKED, *answer.verdict)
    none = by_list if is_part else (_NO_OTHERS, _LOOKED, *answer.verdict)
    return replace(
        answer,
        headline=sentence("How sure that is"),
        verdict=(*((_TIED, _SURE, _LOOKED) if works else none), *open_, *works),
        caveats=(),
        table=None,
        chart=None,
        advice=Advice(),
        flips=(),
        listed=(),
    )
