"""Personio: the XML of `{company}.jobs.personio.de/xml`; descriptions are not read."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from bot.market.boards.reading import (
    Parsed,
    Reader,
    Record,
    SchemaDriftError,
    day,
    distinct,
    each,
    identifier,
    text,
)
from bot.market.boards.recall import Recall
from bot.market.boards.safe_xml import parse_xml
from storage.records import Posting

_KEPT = ("id", "name", "office", "department", "recruitingCategory", "employmentType", "createdAt")
_OFFICES = "offices"


def parse(body: bytes | str, token: str, recall: Recall | None = None) -> Parsed:
    """Every position of a feed. Raises SchemaDriftError where it is none."""
    try:
        root = parse_xml(body)
    except ValueError as error:
        raise SchemaDriftError("personio", str(error)) from error
    if root.tag != "workzag-jobs":
        raise SchemaDriftError("personio", f"the root is <{root.tag}>")
    positions = map(_record, root.iter("position"))
    return each(positions, Reader(token, identifier, _posting, (*_KEPT, _OFFICES)), recall)


def _record(position: Element) -> dict[str, object]:
    kept: dict[str, object] = {key: (position.findtext(key) or "").strip() for key in _KEPT}
    kept[_OFFICES] = [office.text or "" for office in position.iterfind("additionalOffices/office")]
    return kept


def _posting(token: str, record: Record, ident: str) -> Posting:
    offices = record[_OFFICES]
    more = offices if isinstance(offices, list) else []
    return Posting(
        f"personio:{token}",
        ident,
        text(record, "name"),
        url=f"https://{token}.jobs.personio.de/job/{ident}",
        department=text(record, "department"),
        team=text(record, "recruitingCategory"),
        places=distinct((text(record, "office"), *map(str, more))),
        employment=text(record, "employmentType"),
        published=day(record.get("createdAt")),
    )
