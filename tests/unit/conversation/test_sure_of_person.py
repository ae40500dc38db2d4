"""How sure a brief is of its person, and what is conceded to that person and not to a lab."""

from __future__ import annotations

import pytest

from bot.answers import Answer
from bot.candidates.finding import Dossier
from bot.conversation.heard import Form
from bot.conversation.replies.forms import form_in
from bot.conversation.telling.showing import reasons
from tests.unit.candidates_evidence import people as p

SURE = [
    "how sure are you it's the same person",
    "how do you know it's her",
    "how do we know these papers are his?",
    "are you sure it is him",
    "what makes you think this is the right person",
    "how can you tell they're the same person",
    "are you certain that those are hers",
    "how sure are you that she is the right one",
    "how confident are you this is the same author",
    "how can we be sure it's them?",
    "how do you know thats really him",
    "how sure are you its the same jun",
    "is that definitely him?",
    "are those really his papers",
    "could it be someone else?",
    "how do you know it's the right Pavel",
    "are you sure it's the right Pavel Quist?",
    "how can you tell this is the correct pavel",
    "how do i know that's the right jun",
]
OTHERS = [
    "how do you know it's the right price",
    "are you sure that is the right number",
    "is she the right person for us",
    "how do you know how big openai is",
    "are you sure openai has more",
    "it's not the same person",
    "wrong person",
    "how sure are you of her salary",
    "how do you know Ilva Marrowdene",
    "what makes her the right person",
    "the same for him",
    "how do we tell him",
]


@pytest.mark.parametrize("text", SURE)
def test_how_sure_it_is_of_the_person_is_what_the_brief_rests_on(text: str) -> None:
    assert form_in(text) is Form.WHY


@pytest.mark.parametrize("text", OTHERS)
def test_what_only_sounds_so_asks_something_else(text: str) -> None:
    assert form_in(text) is not Form.WHY


def rests(answer: Answer) -> str:
    return " ".join(line.text for line in reasons(answer, lambda slug: slug).sentences())


def test_a_brief_rests_on_ties_authors_and_the_words_of_its_sources() -> None:
    said = rests(p.ask(p.DOSSIER))
    for told in (
        "identified by author id",
        "matched by name and organisation",
        "run tied by arXiv number",
        "one of 41 authors",
        "Likely",
        "Authorship does not show who decided",
    ):
        assert told in said
    assert "figures are taken as you entered" not in said
    assert "widest unknown" not in said


def test_a_brief_without_works_has_nothing_to_doubt() -> None:
    assert "No work is shown here" in rests(p.ask(Dossier(p.IDENTITY, (), ("pool",), p.DAY)))
