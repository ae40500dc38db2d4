"""So many chips that go to product, without a word for them: `if 512 go to product`."""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

_MANY: Final = r"(?P<n>(?:[1-9]\d{2,5}|\d{1,3}(?:,\d{3})+|\d{1,3}(?:\.\d)?k))"
"""At least a hundred: fewer may be people."""
_PRODUCT: Final = r"(?:our |the )?(?:product(?:ion)?|inference|serving)\b"
_WILL: Final = r"(?:(?:would|will|were|are|have|had|to|be|all) )*"
_GOES: Final = regex(
    rf"(?<![\w$€£.,]){_MANY}(?= {_WILL}"
    r"(?:go|goes|going|went|move[sd]?|kept|reserved|set aside|put aside|given|used|needed)"
    rf"(?: over)? (?:to|for|by) {_PRODUCT})",
    re.IGNORECASE,
    needs="product|inference|serving",
)
_GETS: Final = regex(
    r"\b(?P<who>(?:product(?:ion)?|inference|serving) (?:team )?"
    rf"{_WILL}(?:gets?|got|takes?|took|needs?|wants?|keeps?|has|had)) {_MANY}(?=\s*(?:$|[,;.?!]))",
    re.IGNORECASE,
    needs="product|inference|serving",
)
_SET_ASIDE: Final = regex(
    r"\b(?P<verb>(?:reserve|keep|give|move|put|set aside|use|lose)) "
    rf"{_MANY}(?= (?:for|to) {_PRODUCT})",
    re.IGNORECASE,
    needs="product|inference|serving",
)
_WITH: Final = regex(
    rf"\bwith {_MANY} (?:of (?:them|those|these|it) )?"
    r"(?:going|moved|moving|kept|reserved|set aside|put aside|given|used|needed)"
    rf"(?: over)? (?:to|for|by) (?={_PRODUCT})",
    re.IGNORECASE,
    needs="product|inference|serving",
)


def goes_to_product(text: str) -> str:
    """The text with a word for the chips, where their number alone is said."""
    text = _WITH.sub(r"if \g<n> GPUs go to ", text)
    text = _GOES.sub(r"\g<n> GPUs", text)
    text = _GETS.sub(r"\g<who> \g<n> GPUs", text)
    return _SET_ASIDE.sub(r"\g<verb> \g<n> GPUs", text)
