"""Real replies of OpenAlex and arXiv, read where they lie beside the checkout.

Nobody's name is written here: names are taken from the files when a test runs.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from bot.candidates.evidence import Identity, Sure, gather, how_sure
from bot.candidates.finding import SilentError
from bot.candidates.needs import needs_of
from bot.candidates.scholars.openalex import ShapeError, read_author, read_authors, read_works
from bot.candidates.scholars.records import Author, Doubt, Work
from bot.candidates.scholars.settling import Asked, settle
from bot.candidates.scholars.text import folded
from bot.candidates.ties import How
from bot.feeds.protocol import Reply, Request
from bot.feeds.scholars import WorksIndex
from tests.unit.candidates_evidence import people as p

ROOT = Path(__file__).parents[2]
SHARED = Path(os.environ.get("ASSAY_SHARED", ROOT.parent / "shared"))
SCHOLARS = SHARED / "data" / "scholars"
OPENALEX = SCHOLARS / "openalex"
INVENTED = {"A123456789", "W123456789", "W123%2Fspecial-chars"}

pytestmark = pytest.mark.skipif(
    not OPENALEX.is_dir(), reason="the recorded replies are not beside the checkout (ASSAY_SHARED)"
)


def author_files() -> list[Path]:
    found = sorted((OPENALEX / "authors").glob("A*.json"))
    return [path for path in found if path.stem not in INVENTED]


def authors() -> dict[str, Author]:
    return {path.stem: read_author(path.read_bytes()) for path in author_files()}


def work_pages() -> Iterator[Path]:
    yield from sorted((OPENALEX / "works" / "queries").glob("*__3D__*.json"))


def works() -> list[Work]:
    return [work for path in work_pages() for work in read_works(path.read_bytes()).records]


def test_every_recorded_author_is_read_under_the_id_of_its_file() -> None:
    read = authors()
    assert len(read) == 29
    assert all(author.id == name for name, author in read.items())
    assert all(author.name and author.affiliations for author in read.values())


def test_nothing_that_invites_ranking_is_read_from_a_recorded_author() -> None:
    for path in author_files():
        record: dict[str, Any] = json.loads(path.read_bytes())
        kept = repr(read_author(path.read_bytes()))
        if record["cited_by_count"] > 9999:
            assert str(record["cited_by_count"]) not in kept
        assert "country_code" not in kept


def test_the_records_that_may_be_several_people_are_flagged() -> None:
    doubts = {name: author.doubts for name, author in authors().items() if author.doubts}
    assert Doubt.UNREAD in doubts["A5032230089"]
    assert Doubt.OUTPUT in doubts["A5103202491"]
    crowded = {name for name, found in doubts.items() if Doubt.INSTITUTIONS in found}
    assert len(crowded) == 2
    assert len(doubts) <= 10


def test_two_near_names_are_a_choice_and_never_a_pick() -> None:
    read = authors()
    pair = (read["A5103202491"], read["A5101495888"])
    settled = settle(Asked(pair[0].name), pair)
    assert isinstance(settled, tuple)
    assert {author.id for author in settled} == {author.id for author in pair}


def test_a_merged_record_is_not_accepted_even_with_its_institution() -> None:
    merged = authors()["A5032230089"]
    place = merged.affiliations[0].name
    assert settle(Asked(merged.name, place), [merged]) == (merged,)


def test_a_plain_record_is_accepted_with_its_institution_and_not_without() -> None:
    plain = next(author for author in authors().values() if not author.doubts)
    place = plain.affiliations[0].name
    assert settle(Asked(plain.name, place), [plain]) == plain
    assert settle(Asked(plain.name), [plain]) == (plain,)


def test_recorded_searches_are_read_whole() -> None:
    found = {}
    for path in sorted((OPENALEX / "authors" / "queries").glob("*__3D__*search*.json")):
        page = read_authors(path.read_bytes())
        found[path.name] = (len(page.records), len(page.aside))
    assert sorted(found.values()) == [(8, 0), (20, 0)]


def test_recorded_works_are_read_and_the_cut_lists_noticed() -> None:
    read = works()
    assert len(read) > 150
    cut = [work for work in read if work.cut]
    assert len(cut) == 5
    assert {len(work.authors) for work in cut} == {100}
    assert all(work.title and work.url.startswith("http") for work in read)


def test_the_works_of_a_recorded_author_are_identified_as_theirs() -> None:
    author = authors()["A5017898742"]
    mine = [w for path in work_pages() if "A5017898742" in path.name for w in read(path)]
    gathered = gather(Identity.of(author), mine, p.index(), p.ledger(), p.DAY)
    assert len(gathered.lines) == 8  # of nine records, two are of one title that was signed twice
    assert {line.sure for line in gathered.lines} == {Sure.IDENTIFIED}
    assert gathered.undocumented == 0
    assert needs_of(gathered.lines).classes or needs_of(gathered.lines).silent


def read(path: Path) -> tuple[Work, ...]:
    return read_works(path.read_bytes()).records


def test_a_recorded_brief_never_says_more_than_that_work_was_published() -> None:
    from bot.candidates.finding import Dossier
    from tests.unit.candidates_evidence.test_words import faults

    for author in authors().values():
        identity = Identity.of(author)
        signed = tuple(w for w in works() if how_sure(identity, w) is Sure.IDENTIFIED)
        answer = p.ask(Dossier(identity, signed, ("your pool",), p.DAY))
        assert faults(answer) == [], author.id
        assert folded(author.name) not in folded(answer.headline.text)


def test_of_all_recorded_works_just_the_models_papers_are_tied() -> None:
    tied = {found.runs: found.how for work in works() if (found := p.index().tie(work))}
    assert tied == {
        ("run/gpt-3",): How.ARXIV,
        ("run/llama-65b",): How.ARXIV,
        ("run/alphafold-3",): How.DOI,
        ("run/esm2-15b",): How.DOI,
        ("run/segment-anything",): How.TITLE,
    }


ARXIV = {
    "2104.12255": "id_2104.12255v1_s0_m100_6ae69987ffe1.json",
    "0000.0000": "id_0000.0000_s0_m100_8b51d9633a68.json",
    "abc": "id_abc_s0_m100_b79c8dcf6bc3.json",
}


def recorded(name: str) -> bytes:
    exchange: dict[str, Any] = json.loads((SCHOLARS / "arxiv" / name).read_bytes())
    return str(exchange["body"]).encode()


def index_of(body: bytes) -> WorksIndex:
    """An index where OpenAlex knows no paper and arXiv says this."""
    from bot.feeds.errors import Missing

    def fetch(request: Request) -> Reply:
        if "openalex" in request.url:
            raise Missing("not there")
        return Reply(request.url, body)

    return WorksIndex(fetch, lambda: p.NOON)


def test_a_recorded_paper_of_arxiv_tells_its_authors() -> None:
    work = index_of(recorded(ARXIV["2104.12255"])).paper("2104.12255").value
    assert work is not None
    assert work.arxiv == "2104.12255"
    assert len(work.authors) == 1


def test_a_recorded_unknown_paper_is_nothing_and_a_refused_id_an_error() -> None:
    assert index_of(recorded(ARXIV["0000.0000"])).paper("0000.00000").value is None
    with pytest.raises(SilentError):
        index_of(recorded(ARXIV["abc"])).paper("2104.12255")


def test_replies_that_were_made_up_by_others_do_no_harm() -> None:
    replies = [path.read_bytes() for path in sorted(OPENALEX.rglob("*.json"))]
    parsers = (read_author, read_authors, read_works)
    read = [parse for parse, reply in product(parsers, replies) if _reads(parse, reply)]
    assert set(read) == set(parsers), "each finds what it reads, and refuses the rest by ShapeError"


def _reads(parse: Callable[[bytes], object], reply: bytes) -> bool:
    try:
        parse(reply)
    except ShapeError:
        return False
    return True
