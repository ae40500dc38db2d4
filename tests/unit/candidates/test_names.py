"""A name says who is meant only where it is exact and one person's."""

from bot.candidates.names import Sure, Unsure, apart, meant
from storage.records import Candidate, Found, Hit, Match, Person
from tests.storage.samples import NOON


def a_candidate(number: int, **said: object) -> Candidate:
    person = Person("Bo Ek", "consent", **said)  # type: ignore[arg-type]
    return Candidate(number, person, "U1", NOON, NOON)


def found(*matches: Match, more: bool = False) -> Found:
    hits = [Hit(a_candidate(n), match, 0.9) for n, match in enumerate(matches, 1)]
    return Found(tuple(hits), more)


def ids(unsure: object) -> list[int]:
    assert isinstance(unsure, Unsure)
    return [one.id for one in unsure.choices]


def test_one_of_exactly_this_name_is_meant_whoever_else_is_near() -> None:
    sure = meant(found(Match.EXACT, Match.WORDS, Match.SIMILAR, more=True))
    assert isinstance(sure, Sure)
    assert sure.candidate.id == 1


def test_nobody_is_meant_where_nobody_was_found() -> None:
    assert meant(Found()) is None


def test_a_name_spelt_otherwise_is_a_question_even_with_one_hit() -> None:
    for match in (Match.WORDS, Match.SIMILAR):
        unsure = meant(found(match, more=True))
        assert ids(unsure) == [1]
        assert unsure == Unsure((a_candidate(1),), is_exact=False, others=True)


def test_several_of_a_name_are_a_question_about_them_alone() -> None:
    unsure = meant(found(Match.EXACT, Match.EXACT, Match.SIMILAR, more=True))
    assert ids(unsure) == [1, 2]
    assert isinstance(unsure, Unsure)
    assert (unsure.is_exact, unsure.others) == (True, False)


def test_what_tells_people_apart_is_where_what_and_when() -> None:
    whole = a_candidate(1, affiliation="Globex", topics=("a", "b", "c", "d"), source="a fair")
    assert apart(whole) == "Globex · a, b, c · from a fair, added 24 Nov 2026"
    assert apart(a_candidate(1)) == "added 24 Nov 2026"
