"""Offers that are told in fields: `key=value`, `key: value` in lines, two columns of a sheet."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from bot.regex import regex

_LINE: Final = regex(
    r"[ ]*(?:[-*•–][ ]*)?(?P<key>[A-Za-z][\w /#()&.-]{0,32}?)[ ]*"
    r"(?:[:=|\t][ \t|]*(?=\S)|(?<= ) +(?=\d))(?P<value>[^\t|]*?)[ \t|,;]*"
)
"""One line of two columns, or of a key and its value."""
_OBJECT: Final = regex(r"\s*\{(?!\{)[^{}]*\"\s*:[^{}]*\}\s*")
_QUOTED: Final = regex(r"[{}\"\[\]]")
_ROWS: Final = regex(r"(?:[^;\n]+;[^;\n]+;[^;\n]+(?:;[^;\n]+)*(?:\n\s*|$)){2,}")
"""Rows of a sheet that was saved with semicolons."""
_FEWEST: Final = 2
_CHIP: Final = r"(?:nvidia |amd )?(?:[a-z]{1,3}\d{2,4}[a-z]?s?|tpu ?v?\d\w?|trainium ?\d?)"
_KIND: Final = regex(
    r"(?:^|(?<=[,;|.] )|(?<=, and ))(?:type|kind|model|sku|hardware|chips?|gpus?|accelerators?|"
    r"cards?)(?:[ _-](?:type|model|kind|sku|name))?\s*[:=]\s*"
    rf"(?P<chip>{_CHIP})\s*(?:[,;|]\s*|\.?$|\. )",
    re.IGNORECASE,
)
_COUNT: Final = regex(
    r"(?:^|(?<=[,;|.] ))(?:(?:num|no|nr|number|total|#)?(?:[ _-]?of)?[ _-]?"
    r"(?:gpus?|chips?|cards?|accelerators?)(?:[ _-](?:count|num|number|total|qty|quantity))?|"
    r"count|qty|quantity|amount|units|size|n|total)\s*[:=]\s*"
    r"(?P<count>\d[\d.]*(?:,\d{3})*k?)(?=\s*(?:[,;|]|\.?$|\. ))",
    re.IGNORECASE,
)


def without_quotes(text: str) -> str:
    """The fields of an object in JSON without its braces and quotes; any other text as it is."""
    return _QUOTED.sub("", text).strip() if _OBJECT.fullmatch(text) else text


def told_in_fields(text: str) -> str:
    """The lines of a list of fields as one line, in which each field is told from the next."""
    text = text.replace(";", "\t") if _ROWS.fullmatch(text) else text
    lines = [line for line in text.split("\n") if line.strip()]
    found = [_LINE.fullmatch(line) for line in lines]
    if sum(each is not None for each in found) < _FEWEST or not _has_number(found):
        return text
    return ", ".join(
        f"{each['key']}: {each['value']}" if each else line.strip(" \t,;")
        for each, line in zip(found, lines, strict=True)
    )


def _has_number(found: Sequence[re.Match[str] | None]) -> bool:
    return any(each is not None and each["value"][:1].isdigit() for each in found)


def counted_kind(text: str) -> str:
    """`type=H100, gpus=1024` in any order as `1024 H100`: what is counted is named apart."""
    kinds, counts = list(_KIND.finditer(text)), list(_COUNT.finditer(text))
    if len(kinds) != 1 or len(counts) != 1:
        return text
    kind, count = kinds[0], counts[0]
    chips = f"{count['count']} {kind['chip']}"
    if kind.start() < count.start():
        return (
            f"{text[: kind.start()]}{text[kind.end() : count.start()]}{chips}{text[count.end() :]}"
        )
    return f"{text[: count.start()]}{chips}{text[count.end() : kind.start()]}{text[kind.end() :]}"
