"""A name finds its owner however it is spelt, and never more than that."""

import pytest

from storage.records import Match
from storage.store import Store
from tests.storage.people import TEAM, a_person, add, found
from tests.storage.samples import NOON

PEOPLE = (
    "Anneke Brandvold",
    "Anneke Maria Brandvold-Sørli",
    "Ørjan Tveit",
    "Дмитрий Щукин",
    "محمد حسين",
    "王小明",
    "김민준",
    "Jean-Baptiste d’Orvane",
    "Li Qu",
    "Plotinos",
    "Wendla Quistorp",
)
SPELT = {
    "anneke brandvold": "Anneke Brandvold",
    "Brandvold, Anneke": "Anneke Brandvold",
    "Annkee Brandvold": "Anneke Brandvold",
    "Anneke Brandvodl": "Anneke Brandvold",
    "Hnneke Brandvold": "Anneke Brandvold",
    "Aneke Branvold": "Anneke Brandvold",
    "AnnekeBrandvold": "Anneke Brandvold",
    "A. Brandvold": "Anneke Brandvold",
    "Brandvold A": "Anneke Brandvold",
    "Anneke M. Brandvold-Sorli": "Anneke Maria Brandvold-Sørli",
    "Orjan Tveit": "Ørjan Tveit",
    "Oerjan Tveit": "Ørjan Tveit",
    "Dmitry Shchukin": "Дмитрий Щукин",
    "Shchukin, Dimitri": "Дмитрий Щукин",
    "Mohammed Hussein": "محمد حسين",
    "Muhammad Husayn": "محمد حسين",
    "Wang Xiaoming": "王小明",
    "Xiao-Ming Wang": "王小明",
    "Kim Minjun": "김민준",
    "Jean Baptiste Dorvane": "Jean-Baptiste d’Orvane",
    "Jeanbaptiste D'Orvane": "Jean-Baptiste d’Orvane",
    "Dr. Wendla Quistorp": "Wendla Quistorp",
    "Wendel Quistorp": "Wendla Quistorp",
    "Quistorp": "Wendla Quistorp",
    "plotinus": "Plotinos",
    "Li Qü": "Li Qu",
}
HARMLESS = (
    "",
    "a",
    "*",
    '"',
    "NEAR(",
    "anneke OR wendla",
    "-anneke",
    "name:anneke*",
    "%",
    "_____",
    "') OR 1=1 --",
    "a" * 5000,
    " ".join(["anneke"] * 900),
    "Анneke 王 محمد",
    "\x00\u202e",
)


@pytest.fixture
def pool(store: Store) -> Store:
    add(store, *PEOPLE)
    return store


def test_a_name_finds_its_owner_first_however_it_is_spelt(pool: Store) -> None:
    assert {text: found(pool, text)[:1] for text in SPELT} == {t: [n] for t, n in SPELT.items()}


def test_only_the_same_words_are_the_person_and_all_else_is_a_question(pool: Store) -> None:
    with pool.read() as tx:
        find = tx.workspace(TEAM).candidates.find
        hits = {text: find(text).hits[0].match for text in SPELT}
    exact = {text for text, match in hits.items() if match is Match.EXACT}
    assert exact == {
        "anneke brandvold", "Brandvold, Anneke", "Orjan Tveit", "Xiao-Ming Wang",
        "Jean Baptiste Dorvane", "Dr. Wendla Quistorp", "Li Qü",
    }  # fmt: skip
    assert {hits[text] for text in ("A. Brandvold", "Quistorp")} == {Match.WORDS}


@pytest.mark.parametrize("text", HARMLESS)
def test_no_sign_in_a_name_means_anything(pool: Store, text: str) -> None:
    assert len(found(pool, text)) <= 5
    assert found(pool, "Wendla Quistorp") == ["Wendla Quistorp"]


def test_a_name_that_nobody_has_finds_nobody(pool: Store) -> None:
    assert found(pool, "Zebulon Xanthopoulos") == []
    assert found(pool, "Wendla Zimmerlin") == []


def test_five_are_shown_and_that_there_are_more_is_said(store: Store) -> None:
    add(store, *(f"Wendla Quistorp{ending}" for ending in ("", "a", "e", "i", "o", "u", "y")))
    with store.read() as tx:
        some = tx.workspace(TEAM).candidates.find("Wendla Quistorp")
        all_of_them = tx.workspace(TEAM).candidates.find("Wendla Quistorp", limit=9)
    assert (len(some.hits), some.more) == (5, True)
    assert (len(all_of_them.hits), all_of_them.more) == (7, False)


def test_who_was_erased_is_not_found_and_namesakes_are(pool: Store) -> None:
    with pool.write() as tx:
        tx.workspace(TEAM).candidates.erase([1], NOON)
    assert found(pool, "Aneke Brandvold") == ["Anneke Maria Brandvold-Sørli"]


def test_namesakes_are_all_found_by_their_very_name_and_nobody_else(store: Store) -> None:
    namesakes = [a_person("Anneke Brandvold", affiliation=f"Institute {n}") for n in range(7)]
    add(store, *namesakes, "Anneke Brandvolt")
    with store.read() as tx:
        people = tx.workspace(TEAM).candidates
        assert [one.person for one in people.named("Brandvold, ANNEKE")] == namesakes
        assert [people.named(text) for text in ("Anneke B", "Anneke", "x")] == [(), (), ()]
