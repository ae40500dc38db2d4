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
_ROWS: Final = regex(r"(?:[^;\n]+;[^;\n]+;[^;\n]+(?:;[^;\n]+)*(?:\n(?:[^\S\n]*\n)*|$)){2,}\s*")
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


_SAYS: Final = r"(?:\s*[:=→|]\s*|\s+[-–—]+\s+|\s*\.{2,3}\s*|\s+)(?:an? )?"
_PARTS: Final = regex(r"\s*(?:[;|•]|,(?!\d{3}\b))\s*|\s+[/–—-]\s+|(?:^|\s+)#\s*(?=[A-Za-z])")
_COMMAS: Final = regex(r"\s*(?:[;|•]|,(?!\d{3}\b))\s*")
"""Where dashes stand between a field and what it says: `gpus - 2048, model - H100`."""
_NUM: Final = r"(?P<n>\d[\d.]*(?:,\d{3})*k?)"
_LED: Final = r"(?:[^:=\d]{1,24}: )?"
"""What a first field may follow: `pls benchmark: GPUs 2560`."""
_GPU: Final = r"(?:gpu|chip|card|accelerator)s?"
_OF_COUNT: Final = regex(
    rf"{_LED}(?:(?:total |our )?{_GPU}(?:[ _-](?:count|num|number|total|qty|quantity))?|"
    rf"(?:num|no\.?|nr\.?|number)(?: of)? {_GPU}|count|qty|quantity|units|n|"
    rf"(?:(?:fleet|cluster|{_GPU})[ _-])?size){_SAYS}{_NUM}(?: {_GPU}| units)?\.?",
    re.IGNORECASE,
)
_OF_KIND: Final = regex(
    rf"{_LED}(?:(?:(?:{_GPU}|hardware)[ _-])?(?:type|model|kind|sku)|{_GPU}|hardware){_SAYS}"
    rf"(?P<chip>{_CHIP})\.?|(?P<bare>{_CHIP})",
    re.IGNORECASE,
)
_OF_NODES: Final = regex(
    rf"{_LED}(?:num(?:ber)? of )?(?:nodes|boxes|servers){_SAYS}{_NUM}\.?", re.IGNORECASE
)
_OF_NODE: Final = regex(
    rf"{_LED}{_GPU} ?(?:per|/|a|each) ?(?:node|box|server){_SAYS}{_NUM}\.?", re.IGNORECASE
)
_HEADS: Final = (
    r"(?:(?:research|r&d|our|the|total|no\.? of|number of|num) )?(?:team|crew|people|ppl|heads?|"
    r"head ?count|hc|researchers?|scientists?|users?|staff|ftes?)"
    r"(?: (?:size|headcount|count|total))?"
)
_OF_HEADS: Final = regex(rf"(?P<whom>{_HEADS}){_SAYS}(?P<n>\d{{1,6}})\.?", re.IGNORECASE)
_HEADS_APART: Final = regex(
    rf"(?<!\d )(?P<whom>\b{_HEADS})(?:\s*[|→]\s*|\s+[-–—]+\s+|\s*\.{{2,3}}\s*)"
    r"(?=\d{1,6}\s*(?:$|[-–—|/,;)→]|\.(?:\s|$)))",
    re.IGNORECASE,
)
_TERMS_APART: Final = regex(
    r"(?P<term>(?:^|(?<=[/|;,] ))(?:(?:max|largest|biggest|single|typical|avg|average|median|our|"
    r"research) )*(?:queue|wait|jobs?|runs?|quota|guaranteed?|reserved|share|split|budget|spend|"
    r"status|rival|competitor)(?: (?:time|size|limit|cap|share|each|min|max))*)\s+[-–—]+\s+"
    r"(?=[~\w$])",
    re.IGNORECASE,
    needs="-|–|—",
)
"""A term that a dash keeps from what it says: `team - 40 / queue - 2 days`."""
_WHOM: Final = rf"(?P<whom>{_HEADS}|mts|rsrchrs|res)"
_OF_CHIP: Final = rf"(?P<chip>{_CHIP})(?: (?:gpus|cards|chips))?[ :x=]+(?P<n>\d[\d.,]*k?)"
_ENDS: Final = r"(?=\s*(?:$|[,;/|]|\.(?:\s|$)|(?:vs|versus|against|with|share|for)\b))"
_NEEDS: Final = "team|crew|people|ppl|head|hc|res|scientist|user|staff|fte|mts|rsrch"
_NUMBERS_LAST: Final = (
    regex(
        rf"(?<!\d )(?<![\w-]){_WHOM},? (?P<heads>\d{{1,6}})(?: ?[,/|]| on)? {_OF_CHIP}{_ENDS}",
        re.IGNORECASE,
        needs=_NEEDS,
    ),
    regex(
        rf"(?<!\d )(?<![\w-]){_WHOM},? (?P<heads>\d{{1,6}}),? (?P<n>\d[\d.,]*k?) ?x? ?"
        rf"(?P<chip>{_CHIP})\b",
        re.IGNORECASE,
        needs=_NEEDS,
    ),
    regex(
        rf"(?<!\d )(?<![\w-]){_OF_CHIP},? {_WHOM} (?P<heads>\d{{1,6}}){_ENDS}",
        re.IGNORECASE,
        needs=_NEEDS,
    ),
)
"""`researchers 40 h100 2048`, `h100 2048 researchers 40`: a number stands behind what it counts."""
_NEXT: Final = regex(
    rf"(?P<field>:\s?\d[\d,]*k?) (?=(?:{_HEADS}|lab|vs|versus|rival|competitor)\s?:\s?\S)",
    re.IGNORECASE,
)
"""Where the next field begins: `h100s: 1024 people: 32`, who are no 1,024 people."""
_NUMBERED: Final = regex(
    r"^(?!.*(?:\?|\b(?:what|how|who|which|when|where|why|is|are|does|do|can|price|cost|rank)\b))"
    r"\W*1[.)]\s.*?\s\(?2[.)]\s",
    re.IGNORECASE,
)
_NUMBER_OF: Final = regex(r"(?:^|[\s;,]+)\(?[1-9][.)]\s+")
_LEAST: Final = 3
"""So many fields, of which two are those of the chips."""


def heads_first(text: str) -> str:
    """`researchers 40 h100 2048` as `2048 h100, researchers: 40`; any other as it is."""
    for numbers in _NUMBERS_LAST:
        text = numbers.sub(r"\g<n> \g<chip>, \g<whom>: \g<heads>", text)
    return text


def fields_apart(text: str) -> str:
    """`GPUs 2560 / type H100 / headcount 64` as `2560 H100, headcount: 64`; any other as it is."""
    if _NUMBERED.search(text):
        text = _NUMBER_OF.sub(", ", text).strip(" ,")
    text = _TERMS_APART.sub(r"\g<term>: ", text)
    text = _HEADS_APART.sub(r"\g<whom>: ", _NEXT.sub(r"\g<field>, ", text) if ":" in text else text)
    for apart in (_COMMAS, _PARTS):
        parts = [part for part in apart.split(text) if part]
        if len(parts) >= _LEAST and (told := _chips_told(parts)):
            return told
    return _slashed(parts, text)


def _chips_told(parts: Sequence[str]) -> str | None:
    """The fields with the chips first; None where none or several tell how many, or of which."""
    kinds = [(part, found) for part in parts if (found := _OF_KIND.fullmatch(part))]
    many = [(part, found) for part in parts if (found := _OF_COUNT.fullmatch(part))]
    held = [(part, found) for part in parts if (found := _OF_NODE.fullmatch(part))]
    nodes = [(part, found) for part in parts if (found := _OF_NODES.fullmatch(part))]
    counts = (many, nodes)[bool(held and nodes)]
    if len(kinds) != 1 or len(counts) != 1:
        return None
    chip, count = kinds[0][1]["chip"] or kinds[0][1]["bare"], counts[0][1]["n"]
    each = f" nodes of {held[0][1]['n']}" if counts is nodes else ""
    told = {kinds[0][0], counts[0][0], *(part for part, _ in held)}
    rest = [_OF_HEADS.sub(r"\g<whom>: \g<n>", part) for part in parts if part not in told]
    return ", ".join((f"{count}{each} {chip}", *rest))


def _slashed(parts: Sequence[str], text: str) -> str:
    """Fields that slashes keep apart, of which none is a rate: `GPUs: 4096 H100 / people: 80`."""
    labelled = [part for part in parts if ":" in part or "=" in part or _OF_HEADS.fullmatch(part)]
    return ", ".join(parts) if " / " in text and len(labelled) >= _LEAST - 1 else text
