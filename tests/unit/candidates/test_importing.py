"""Every row of a file is a person or is refused with its reason, and nothing private gets in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

import pytest

from bot.candidates.importing import read
from bot.candidates.rows_filed import Outcome, runs
from storage.records import Added, Filing, Person

GIVEN = Person("", "")


@dataclass
class Shelf:
    """Keeps whoever comes, as the pool does, by name alone."""

    people: list[Person] = field(default_factory=list)
    blocked: frozenset[str] = frozenset()

    def add(self, people: Iterable[Person]) -> Iterator[Filing]:
        for person in people:
            names = [known.name for known in self.people]
            if person.name in self.blocked:
                yield Filing(Added.BLOCKED)
            elif person in self.people:
                yield Filing(Added.SAME, self.people.index(person) + 1)
            elif person.name in names:
                yield Filing(Added.UPDATED, names.index(person.name) + 1)
            else:
                self.people.append(person)
                yield Filing(Added.NEW, len(self.people))


def imported(text: str, given: Person = GIVEN, shelf: Shelf | None = None) -> list[tuple[int, str]]:
    """Line and outcome with its reason, of every row."""
    results = read(text.encode(), given).results((shelf or Shelf()).add)
    return [(one.line, f"{one.outcome} {one.detail}".strip()) for one in results]


def person(row: str, header: str = "name,affiliation,topics,url,source,basis,region,notified") -> Person:  # fmt: skip  # noqa: E501
    shelf = Shelf()
    imported(f"{header}\n{row}\n", shelf=shelf)
    return shelf.people[0]


def test_a_whole_row_is_a_whole_person() -> None:
    row = "Bo Ek,Globex,scaling; rl,bo.example/me,a fair,consent,EU,2026-11-02"
    assert person(row) == Person(
        "Bo Ek", "consent", "Globex", ("scaling", "rl"), "https://bo.example/me", "a fair", "EU",
        date(2026, 11, 2),
    )  # fmt: skip


def test_what_was_said_of_all_counts_where_a_row_says_nothing() -> None:
    shelf = Shelf()
    given = Person("", "consent", source="a fair", region="EU", notified=date(2026, 11, 1))
    imported("name,source\nBo Ek,\nCai Lund,a talk\n", given, shelf)
    assert [p.source for p in shelf.people] == ["a fair", "a talk"]
    assert {(p.basis, p.region, p.notified) for p in shelf.people} == {
        ("consent", "EU", date(2026, 11, 1))
    }


REFUSED = {
    ",consent": "no name",
    "B,consent": "one letter is no name",
    "12 34,consent": "the name has no letters",
    f"{'x' * 5000},consent": "the name has 5,000 characters",
    "=HYPERLINK(1),consent": "the name looks like a formula",
    "+Bo Ek,consent": "the name looks like a formula",
    "'@SUM,consent": "the name looks like a formula",
    "bo@x.example,consent": "the name is an address",
    "Bo Ek,": "no basis: say by what right you hold it, such as consent",
}


@pytest.mark.parametrize("row", REFUSED)
def test_a_row_that_cannot_be_a_person_is_refused_with_its_reason(row: str) -> None:
    shelf = Shelf()
    assert imported(f"name,basis\n{row}\n", shelf=shelf) == [(2, f"refused {REFUSED[row]}")]
    assert shelf.people == []


def test_contact_data_in_other_cells_are_left_out_and_that_is_told() -> None:
    text = (
        "name,affiliation,topics,url,basis\n"
        "Bo Ek,Globex bo@x.example,rl; +49 151 2345 6789,mailto:bo@x.example,consent 2026-11-01\n"
    )
    shelf = Shelf()
    assert imported(text, shelf=shelf) == [(2, "added private contact data left out")]
    assert shelf.people == [Person("Bo Ek", "consent 2026-11-01", "Globex", ("rl",))]


REACHES = (
    "tel 020 7946 0958", "(tel: 555 123)", "<b@x.example>", "12 Rue de la Paix, 75002 Paris",
    "phona at gmail dot com", "phona [at] mail [dot] example", "phona (at) mail.example",
    "phona at gmail.com", "https://t.me/phona", "wa.me/447946", "telegram: @phona", "WeChat: zz12",
    "12 Hidden Lane", "Rämistrasse 101, 8092 Zürich", "1 Main St, Springfield, IL 62701",
    "221B Baker Street", "Via Roma 7, 00184 Roma", "Kerkstraat 12", "Lange Straße 5, 10115 Berlin",
    "P.O. Box 12", "75002 Paris", "Mobile +49 151 2345 6789", "CB2 1TN",
)  # fmt: skip


@pytest.mark.parametrize("reach", REACHES)
def test_every_way_to_reach_somebody_is_left_out_wherever_it_stands(reach: str) -> None:
    text = f'name,affiliation,topics,source,region,basis\n"Bo Ek, {reach}","Globex, {reach}",'
    shelf = Shelf()
    text += f'"rl; {reach}","a fair, {reach}","EU, {reach}",consent\n'
    assert imported(text, shelf=shelf) == [(2, "added private contact data left out")]
    assert shelf.people == [Person("Bo Ek", "consent", "Globex", ("rl",), "", "a fair", "EU")]


@pytest.mark.parametrize(
    "url", ["mailto:a@x.example", "tel:+4912345", "https://t.me/phona", "wa.me/4479", "tg://x"]
)
def test_a_link_to_somebodys_messages_is_left_out(url: str) -> None:
    assert person(f"Bo Ek,,,{url},,consent,,").url == ""


HARMLESS = (
    "Station F", "Main Street Labs", "works at character.ai", "3D urban road scenes",
    "5 star way finding", "Team 2024 Robotics", "Llama 3 405B", "2019-2021", "arXiv:2503.00070",
    "Area 51", "learning at 100 petaflops", "OpenAI (2021-2023)", "signal: noise ratio",
    "5 place recognition benchmarks", "10000 step planning", "WeChat AI", "H100 80GB", "Discord",
    "University of Illinois 61801", "Chinese word segmentation", "gender bias", "age estimation",
    "Chinese Academy of Sciences", "Arabic NLP", "black box optimisation", "race", "English",
    "native language identification", "blind deconvolution", "male voice synthesis", "one shot",
    "National University", "German Research Center", "Microsoft Research Asia",
)  # fmt: skip


@pytest.mark.parametrize("text", HARMLESS)
def test_what_only_looks_like_it_stays(text: str) -> None:
    kept = person(f"Bo Ek,{text},{text},,{text},consent,,")
    assert (kept.affiliation, kept.topics, kept.source) == (text, (text,), text)


@pytest.mark.parametrize(
    "trait",
    [
        "female 34 years old Chinese", "female", "34 y/o", "she/her", "born in 1990", "Muslim",
        "gender: F", "mother of two", "young German woman", "nationality: Dutch", "aged 34",
        "Chinese native speaker", "Indian", "married", "disabled",
    ],
)  # fmt: skip
def test_who_somebody_is_is_left_out_of_every_cell_and_that_is_told(trait: str) -> None:
    shelf = Shelf()
    row = f'Bo Ek ({trait}),"Globex; {trait}","rl; {trait}",consent'
    told = [(2, "added what must not count in hiring left out")]
    assert imported(f"name,affiliation,topics,basis\n{row}\n", shelf=shelf) == told
    assert shelf.people == [Person("Bo Ek", "consent", "Globex", ("rl",))]


@pytest.mark.parametrize(
    "name", ["Christian", "Ek,Bo", "He Kaiming", "Indian Black", "Bo (Robert) Ek", "Young, Old"]
)
def test_a_name_is_a_name_whatever_its_words_mean(name: str) -> None:
    assert person(f'"{name}",,,,,consent,,').name == name


@pytest.mark.parametrize("url", ["javascript:alert(1)", "ftp://x.example", "no link", "file:///x"])
def test_what_is_no_link_is_left_out(url: str) -> None:
    assert person(f"Bo Ek,,,{url},,consent,,").url == ""


def test_an_identifier_of_digits_is_no_telephone_number() -> None:
    link = "https://orcid.example/0000-0001-2345-6789"
    assert person(f"Bo Ek,,,{link},,consent,,").url == link


def test_invisible_characters_are_removed_and_other_scripts_stay() -> None:
    assert person("\u202e王\u200b 小明\x07,,,,,consent,,").name == "王 小明"
    assert person("王,,,,,consent,,").name == "王"


def test_rows_are_told_in_the_order_of_the_file_with_their_reasons() -> None:
    text = (
        "name,basis\nBo Ek,consent\n,consent\nBo Ek,consent\nCai Lund,consent\n"
        "Dag Moe,consent\nBo Ek,contract\nAnn Bly,\n"
    )
    shelf = Shelf(people=[Person("Cai Lund", "consent")], blocked=frozenset({"Dag Moe"}))
    assert imported(text, shelf=shelf) == [
        (2, "added"),
        (3, "refused no name"),
        (4, "duplicate of line 2"),
        (5, "duplicate already in the pool"),
        (6, "refused on the block list"),
        (7, "updated line 2 of this file"),
        (8, "refused no basis: say by what right you hold it, such as consent"),
    ]


def test_the_same_file_again_changes_nothing() -> None:
    shelf = Shelf()
    text = "name,basis\nBo Ek,consent\nCai Lund,consent\n"
    imported(text, shelf=shelf)
    before = list(shelf.people)
    assert {said for _, said in imported(text, shelf=shelf)} == {"duplicate already in the pool"}
    assert shelf.people == before


def test_rows_of_which_the_same_became_are_told_as_one() -> None:
    text = "name,basis\nBo Ek,consent\nCai Lund,consent\nx,consent\nDag Moe,consent\n"
    told = list(runs(read(text.encode(), GIVEN).results(Shelf().add)))
    assert [(r.first, r.last, r.outcome, r.rows) for r in told] == [
        (2, 3, Outcome.ADDED, 2),
        (4, 4, Outcome.REFUSED, 1),
        (5, 5, Outcome.ADDED, 1),
    ]


def test_no_result_holds_a_name() -> None:
    text = "name,basis\nZyrvanda Quox,consent\nZyrvanda Quox,consent\n=Zyrvanda,consent\n"
    assert "zyrvanda" not in str(imported(text)).casefold()
