"""A run told by its training compute, of which something is asked in the same breath.

`her last run took 1e24 flop, can we repeat it in a month`: asked of a run of that size, whoever
trained it and whatever was spoken of before.
"""

from __future__ import annotations

import re
from typing import Final

from bot.questions.words.leads import LINK, LINKS
from bot.regex import regex

_RUN: Final = r"(?:runs?|models?|trainings?|training runs?|papers?|works?|jobs?|projects?)"
_WHOSE: Final = (
    rf"(?:(?:(?:her|his|their|the|that|this|a|one of (?:her|his|their)|[\w-]+['’]s) "
    rf"(?:[\w-]+ ){{0,3}}?{_RUN}|it|that|this|(?:s?he|they))"
    r"(?: (?:she|he|they) (?:did|had|trained|ran|published|made|wrote))?)"
)
_TOLD: Final = regex(
    rf"\W*(?:(?:{LINK}|say|if|apparently|since) )*"
    r"(?:(?:s?he|they|the candidate) (?:says?|said|claims?|claimed|thinks?|told (?:me|us)) "
    r"(?:that )?)?"
    rf"{_WHOSE} (?:(?:had|has|have|must|would|will|apparently|probably) )*"
    r"(?:took|taken|take[sn]?|needed|needs|used|uses|cost|was|were|is|trained (?:with|on|at)|"
    r"ran (?:to|at|for|with)|burned|burnt|consumed)(?: up)? "
    r"(?:(?:about|around|roughly|some|nearly|over|like|ca\.?|~|≈|at least|a run of|a|an) ?)*"
    r"(?P<flop>\d+(?:\.\d+)?e\+?\d{2})(?: ?flops?\b)?"
    r"(?: of (?:training )?compute| in (?:all|total))?"
    rf"[\s,;.:?!–—-]+{LINKS}(?P<asks>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_IT: Final = regex(
    r"(?P<verb>\b(?:repeat|redo|reproduce|replicate|run|rerun|re-run|train|retrain|do|match|"
    r"manage|handle|afford|take|for|of|like|fit)\s+)(?:it|that|this|one|the same|such a run|"
    r"something like (?:it|that)|(?:a |the )?(?:run )?like (?:that|it))\b"
    r"|\b(?P<time>how (?:long|many days) (?:would|will|does|could)\s+)(?:it|that|this|the same)\b",
    re.IGNORECASE,
)


def of_size_told(text: str) -> str:
    """What is asked, of a run of the size that was told; the text as it is where none was."""
    told = _TOLD.fullmatch(text)
    if told is None or not _IT.search(told["asks"]):
        return text
    run = f"a run of {told['flop']} FLOP"
    return _IT.sub(lambda it: f"{it['verb'] or it['time']}{run}", told["asks"], count=1)
