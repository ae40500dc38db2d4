"""What is asked of OpenAlex and arXiv: one function a question, each giving an address.

Only the fields that are read are asked for: citation counts serve to notice merged records and
are dropped on reading, nothing else about a person's standing is requested.
"""

from __future__ import annotations

from typing import Final
from urllib.parse import quote, urlencode

OPENALEX: Final = "https://api.openalex.org"
ARXIV: Final = "https://export.arxiv.org/api/query"
HOSTS: Final = frozenset({"api.openalex.org", "export.arxiv.org"})
"""The hosts that a look-up may reach."""

AUTHOR_FIELDS: Final = (
    "id,orcid,display_name,display_name_alternatives,works_count,cited_by_count,affiliations,"
    "topics,counts_by_year"
)
WORK_FIELDS: Final = (
    "id,doi,title,publication_date,authorships,is_authors_truncated,primary_location,locations,"
    "topics"
)
FOUND: Final = 25
A_PAGE: Final = 100


def author_search(name: str) -> str:
    """Authors whose names are like this one."""
    return _openalex("authors", search=name, per_page=str(FOUND), select=AUTHOR_FIELDS)


def one_author(author: str) -> str:
    """An author by the index's id."""
    return _openalex(f"authors/{quote(author, safe='')}", select=AUTHOR_FIELDS)


def author_by_orcid(orcid: str) -> str:
    """An author by ORCID iD, as the index knows it; ORCID itself is never asked."""
    return _openalex(f"authors/orcid:{quote(orcid, safe='')}", select=AUTHOR_FIELDS)


def works_of(author: str, cursor: str = "*") -> str:
    """A page of an author's works, the newest first."""
    return _openalex(
        "works",
        filter=f"author.id:{author}",
        sort="publication_date:desc",
        per_page=str(A_PAGE),
        cursor=cursor,
        select=WORK_FIELDS,
    )


def recent_works(author: str, count: int) -> str:
    """The titles that tell an author from a namesake."""
    return _openalex(
        "works",
        filter=f"author.id:{author}",
        sort="publication_date:desc",
        per_page=str(count),
        select="id,title,publication_date",
    )


def one_work(identifier: str) -> str:
    """A work by OpenAlex id or by DOI, with every author."""
    key = identifier if identifier.startswith("W") else f"doi:{identifier}"
    return _openalex(f"works/{quote(key, safe=':/')}", select=WORK_FIELDS)


def arxiv_paper(identifier: str) -> str:
    """A paper of arXiv by its id."""
    return f"{ARXIV}?{urlencode({'id_list': identifier, 'max_results': '1'})}"


def arxiv_doi(identifier: str) -> str:
    """The DOI under which a paper of arXiv is known."""
    return f"10.48550/arxiv.{identifier}"


def _openalex(path: str, **asked: str) -> str:
    return f"{OPENALEX}/{path}?{urlencode(asked)}"
