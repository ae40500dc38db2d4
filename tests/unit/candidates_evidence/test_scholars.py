"""Replies of OpenAlex and arXiv in small, with invented people."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from bot.candidates.scholars import addresses, identifiers
from bot.candidates.scholars.arxiv import read_feed
from bot.candidates.scholars.openalex import (
    ShapeError,
    read_author,
    read_authors,
    read_work,
    read_works,
)
from bot.candidates.scholars.records import Doubt
from bot.candidates.scholars.settling import Asked, asked_for
from bot.candidates.scholars.text import folded, is_same_name, may_be_same, without_initials
from bot.market.boards.safe_xml import parse_xml

AUTHOR: dict[str, Any] = {
    "id": "https://openalex.org/A5000000001",
    "orcid": "https://orcid.org/0000-0002-1825-0097",
    "display_name": "Ilva Marrowdene",
    "display_name_alternatives": ["I. Marrowdene", "Ilva Marrowdene", 7],
    "works_count": 12,
    "cited_by_count": 5000,
    "summary_stats": {"h_index": 99},
    "last_known_institutions": [{"country_code": "XX"}],
    "affiliations": [
        {"institution": {"id": "I2", "display_name": "Westmere University"}, "years": [2021]},
        {
            "institution": {"id": "I1", "display_name": "Quillmere Labs", "country_code": "XX"},
            "years": [2025, 2024],
        },
    ],
    "topics": [{"display_name": "Language models", "domain": {"display_name": "Physical"}}],
    "counts_by_year": [{"year": 2019, "works_count": 1}, {"year": 2018, "works_count": 0}],
}
WORK: dict[str, Any] = {
    "id": "https://openalex.org/W4000000001",
    "doi": "https://doi.org/10.48550/arXiv.2503.00070",
    "title": "Larkspur-70B",
    "publication_date": "2025-03-11",
    "is_authors_truncated": True,
    "authorships": [
        {
            "author": {"id": "https://openalex.org/A5000000001", "display_name": "I Marrowdene"},
            "raw_author_name": "Ilva Marrowdene",
            "institutions": [{"display_name": "Quillmere Labs"}],
        },
        {"author": None, "institutions": None},
    ],
    "primary_location": {"landing_page_url": "http://arxiv.org/abs/2503.00070v2"},
}


def reply(record: object) -> bytes:
    return json.dumps(record).encode()


def page(*records: object, count: int = 0) -> bytes:
    return reply({"meta": {"count": count, "next_cursor": "abc"}, "results": records})


def test_an_author_is_read_without_what_invites_ranking() -> None:
    author = read_author(reply(AUTHOR))
    assert author.id == "A5000000001"
    assert author.orcid == "0000-0002-1825-0097"
    assert author.names == ("Ilva Marrowdene", "I. Marrowdene")
    assert [(a.name, a.years) for a in author.affiliations] == [
        ("Quillmere Labs", (2024, 2025)),
        ("Westmere University", (2021,)),
    ]
    assert author.years == (2019, 2025)
    assert author.doubts == ()
    for kept_out in ("5000", "99", "XX"):
        assert kept_out not in repr(author).replace(author.id, "")


def test_a_work_is_read_with_its_authors_and_identifiers() -> None:
    work = read_work(reply(WORK))
    assert (work.id, work.arxiv) == ("W4000000001", "2503.00070")
    assert work.published == date(2025, 3, 11)
    assert work.url == "https://doi.org/10.48550/arXiv.2503.00070"
    assert work.authors[0].author == "A5000000001"
    assert work.authors[0].institutions == ("Quillmere Labs",)
    assert work.cut


def test_a_record_without_what_it_takes_is_put_aside() -> None:
    found = read_authors(page(AUTHOR, {"id": "https://openalex.org/A5000000002"}, 3, count=40))
    assert [author.id for author in found.records] == ["A5000000001"]
    assert [aside.record for aside in found.aside] == ["https://openalex.org/A5000000002", ""]
    assert (found.total, found.next_cursor) == (40, "abc")


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b"[]", b"null", b"{}", b'{"results": {}}', b"[" * 100_000, b"\xff"]
)
def test_another_shape_is_an_error_with_a_name(body: bytes) -> None:
    with pytest.raises(ShapeError):
        read_works(body)


@pytest.mark.parametrize(
    ("change", "doubt"),
    [
        ({"counts_by_year": [{"year": 2020, "works_count": 61}]}, Doubt.OUTPUT),
        ({"works_count": 100, "cited_by_count": 99}, Doubt.UNREAD),
        ({"id": "https://openalex.org/A9999999999"}, Doubt.NULL),
        ({"topics": [{"domain": {"display_name": d}} for d in "abc"]}, Doubt.FIELDS),
        (
            {
                "affiliations": [
                    {"institution": {"display_name": f"Place {n}"}, "years": [2020]}
                    for n in range(7)
                ]
            },
            Doubt.INSTITUTIONS,
        ),
    ],
)
def test_signs_of_a_merged_record_are_noticed(change: dict[str, Any], doubt: Doubt) -> None:
    assert read_author(reply({**AUTHOR, **change})).doubts == (doubt,)


ENTRY = """<feed xmlns="http://www.w3.org/2005/Atom"><entry>
<id>http://arxiv.org/abs/2503.00070v3</id><title>Larkspur-70B:
  an open model</title><published>2025-03-11T10:00:00Z</published>
<author><name>Ilva Marrowdene</name></author><author><name>J. Oskarell</name></author>
</entry></feed>"""


def test_a_paper_of_arxiv_tells_its_authors_and_no_version() -> None:
    [work] = read_feed(parse_xml(ENTRY))
    assert (work.id, work.arxiv) == ("arXiv:2503.00070", "2503.00070")
    assert work.title == "Larkspur-70B: an open model"
    assert [one.name for one in work.authors] == ["Ilva Marrowdene", "J. Oskarell"]
    assert work.published == date(2025, 3, 11)


def test_an_unknown_paper_is_an_empty_feed_and_a_refused_id_an_error() -> None:
    assert read_feed(parse_xml("<feed></feed>")) == ()
    refused = (
        "<feed><entry><id>http://arxiv.org/api/errors#x</id><title>Error</title></entry></feed>"
    )
    with pytest.raises(ShapeError):
        read_feed(parse_xml(refused))
    with pytest.raises(ShapeError):
        read_feed(parse_xml("<html></html>"))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("https://arxiv.org/abs/2503.00070v2", "2503.00070"),
        ("arXiv:2503.00070", "2503.00070"),
        ("https://doi.org/10.48550/arXiv.2503.00070", "2503.00070"),
        ("http://arxiv.org/pdf/cs/0112017", "cs/0112017"),
        ("https://example.org/2503.00070", None),
    ],
)
def test_an_arxiv_id_is_found_in_its_forms(text: str, found: str | None) -> None:
    assert identifiers.arxiv_id(text) == found


def test_a_doi_is_found_in_its_forms() -> None:
    assert identifiers.doi("https://doi.org/10.1126/Science.ADE2574") == "10.1126/science.ade2574"
    nature = "https://www.nature.com/articles/s41586-024-07487-w"
    assert identifiers.doi(nature) == "10.1038/s41586-024-07487-w"
    assert identifiers.doi("no doi") is None


TWO = ("A5000000001", "A5000000002")


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Ilva Marrowdene", Asked("Ilva Marrowdene")),
        ("Ilva Marrowdene, Quillmere Labs", Asked("Ilva Marrowdene", "Quillmere Labs")),
        ("Ilva Marrowdene (Quillmere Labs)", Asked("Ilva Marrowdene", "Quillmere Labs")),
        ("Ilva Marrowdene at Quillmere Labs", Asked("Ilva Marrowdene", "Quillmere Labs")),
        ("Marrowdene, Ilva", Asked("Marrowdene, Ilva")),
        ("openalex:A5000000001", Asked("openalex:A5000000001", authors=("A5000000001",))),
        ("pool:12", Asked("pool:12", candidate=12)),
        ("pool:2/A512/A524", Asked("pool:2/A512/A524", authors=("A512", "A524"), candidate=2)),
        (
            "https://openalex.org/A512/A513",
            Asked("https://openalex.org/A512/A513", authors=("A512", "A513")),
        ),
        ("a5000000001/a5000000002", Asked("a5000000001/a5000000002", authors=TWO)),
        (
            "https://orcid.org/0000-0002-1825-0097",
            Asked("https://orcid.org/0000-0002-1825-0097", orcid="0000-0002-1825-0097"),
        ),
    ],
)
def test_who_is_asked_for_is_read(text: str, asked: Asked) -> None:
    assert asked_for(text) == asked


def test_names_are_compared_by_words_and_never_by_initials_alone() -> None:
    assert is_same_name("Marrowdene, Ilva", "ILVA MARROWDÉNE")
    assert not is_same_name("I. Marrowdene", "Ilva Marrowdene")
    assert may_be_same("I. Marrowdene", "Ilva Marrowdene")
    assert may_be_same("J. Oskarell", "Jana Oskarell-Bly")
    assert not may_be_same("Jun Oskarell", "Mara Oskarell")
    assert not may_be_same("", "Ilva Marrowdene")
    assert folded("Søren Ærø-Łuk") == "soren aero luk"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Wang Xiaoming", "Xiaoming Wang"),
        ("Wang Xiaoming", "X. Wang"),
        ("Wang X.", "Xiaoming Wang"),
        ("Marrowdene Ilva", "Ilva J. Marrowdene"),
        ("Wang Xiao Ming", "Xiao Ming Wang"),
        ("Ilva Marrowdene", "MARROWDENE Ilva"),
    ],
)
def test_a_family_name_may_stand_first_without_a_comma(one: str, other: str) -> None:
    assert may_be_same(one, other)
    assert may_be_same(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ilva", "Ilva Marrowdene"),
        ("Jun Oskarell", "Jun Li"),
        ("Li Jun", "Jun Oskarell"),
        ("Wang Yi", "Yang Wei"),
        ("Ilva Marrowdene", "Marrowdene Jun"),
        ("A. Jordan", "Jordan A. Smith"),
    ],
)
def test_a_name_in_another_order_is_still_no_other_name(one: str, other: str) -> None:
    assert not may_be_same(one, other)
    assert not may_be_same(other, one)


def test_what_is_asked_for_leaves_out_what_is_not_read() -> None:
    url = addresses.author_search("Ilva Marrowdene & Co")
    assert url.startswith("https://api.openalex.org/authors?search=Ilva+Marrowdene+%26+Co&")
    assert "summary_stats" not in url
    assert addresses.one_work("10.1/x y").startswith(
        "https://api.openalex.org/works/doi:10.1/x%20y"
    )


def test_a_name_without_its_initials_is_what_is_left() -> None:
    assert without_initials("I. Marrowdene") == "marrowdene"
    assert without_initials("J.K. Oskarell-Bly") == "oskarell bly"
    assert without_initials("Q") == "Q"
