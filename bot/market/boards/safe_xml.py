"""XML from outside, read with the standard library's expat and without document types.

Entities can be defined only in a document type; refusing it when expat announces one rules out
their expansion in any encoding, which a search for "<!DOCTYPE" in the bytes would not.
"""

from __future__ import annotations

from typing import NoReturn
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat


class UnsafeXmlError(ValueError):
    """The document brings a document type of its own."""


def parse_xml(body: bytes | str) -> Element:
    """The root element. Raises UnsafeXmlError, and ValueError where it is no XML."""
    builder = TreeBuilder()
    parser = expat.ParserCreate()
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = _refuse
    try:
        parser.Parse(body, True)
        return builder.close()
    except expat.ExpatError as error:
        raise ValueError(f"not XML: {error}") from error


def _refuse(*_: object) -> NoReturn:
    raise UnsafeXmlError("a document type is not allowed")
