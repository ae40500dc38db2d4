"""`who owns it, and who pays for the chips`: who pays for a data centre is not on record."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.words.leads import LINKS
from bot.regex import regex

_PAYS: Final = regex(
    rf"[\s,;]*\b{LINKS}who(?:['’]?s|(?:ever)? (?:is|are|was|has been))? "
    r"(?:really |actually |then )*(?:pays?|paid|paying|financ(?:es?|ed|ing)|fund(?:s|ed|ing)?|"
    r"foot(?:s|ing)?)\b(?: (?:for|bill|it|that|this|all|of|the|its|their|those|these|"
    r"chips?|gpus?|hardware|power|site|campus|data|cent(?:er|re)|there|in|at))*\W*$",
    re.IGNORECASE,
)
PAYER_NOT_TOLD: Final = "who pays for the chips there is not on record"


def without_payer(text: str) -> str | None:
    """What is asked besides, which may be nothing; None where nobody's payer is asked for."""
    return _PAYS.sub("", text).strip() if _PAYS.search(text) else None
