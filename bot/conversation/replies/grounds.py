"""Whether a message asks what the last answer rests on, or something else of what it points to.

The words of both are much alike: `how solid is it`, `how much of it is up`. What is told of the
grounds of an answer is no answer to the second, however likely the first was held.
"""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

_OF_GROUNDS: Final = regex(
    r"\b(?:y|why\w*|how come|how so|how (?:do|did|would|can) (?:you|u)|causes?|because|reason\w*|"
    r"explain\w*|justif\w*|prove\w*|proof|evidence|believ\w*|trust\w*|rely|relia\w+|sure\w*|"
    r"certain\w*|confiden\w*|firm\w*|solid\w*|robust|shak\w+|flip\w*|convinc\w*|doubt\w*|guess\w*|"
    r"assum\w*|presum\w*|basis|based|rests?|hing\w+|depend\w*|come from|came|from where|sourc\w*|"
    r"method\w*|measur\w*|calculat\w*|computed|computing|work(?:ed)? (?:it|that|this)? ?out|"
    r"deriv\w*|arriv\w*|convert\w*|conversion|count\w*|includ\w*|cover\w*|utili[sz]ation|mfu|"
    r"overlap\w*|ranges?|intervals?|bounds?|spread|errors?|wide|vague\w*|uncertain\w*|unsure|"
    r"precis\w*|accura\w*|exact\w*|rough\w*|approx\w*|estimat\w*|grade\w*|means?|meant|meaning|"
    r"caveat\w*|limits?|catch|weak\w*|wrong|risk\w*|driv\w*|sensitiv\w*|true|truth|real|really|"
    r"honest|spec|peak|dense|sparse|fp8|bf16|known|knows?|says?|said|claim\w*|authority|official|"
    r"grounds?|holds?|stands?|defen\w+|logic|rule|figures?|numbers?|blank|dash|data|inputs?|weigh\w*|"
    r"parameter\w*|arithmetic|maths?|formula|settle\w*|chose|choose|picked|put in|taken?|takes|"
    r"taking|decides?|treat\w*|throw|odds|bet|stake|bottom|top|closed|same|equal|different|"
    r"differ\w*|noise|average\w*|avg|promised|gua?r\w*nteed|floor|ceiling|apples|per chip|"
    r"list price|contract|base|equity|stock|own or|or what they|effect|conclu\w+|verdict|result|"
    r"rank\w*|order|hidden|attack\w*|poke|apart|tied?|vibes|hurts?|safe\w*|"
    r"independent|possib\w*|working|factor|multipl\w*|bias\w*|"
    r"opinion|marketing|hype|outdated|stale|old|fair\w*|legit\w*|plausible|fake|made up|"
    r"chinchilla)\b",
    re.IGNORECASE,
)
"""Words that ask for what an answer rests on, how sure it is, or what is counted in it."""
_LED: Final = (
    r"\W*(?:(?:(?:and|but|so|ok|okay|hm+|well|then|now|wow|huh|oh|yeah|right|cool|nice|great|lol|"
    r"also|sorry|wait|uh|um)\b|(?:that|this|it)['’]?s (?:insane|crazy|nuts|wild|a lot|huge|bad))"
    r"\W+)*"
)
_ASKS_ELSE: Final = regex(
    rf"{_LED}(?:"
    r"(?:how|what) (?:many|much|long|often|soon|fast|about)\b"
    r"|how (?:does|do|did|would|is|are) [\w' ’]+\b(?:compare\w*|stack|measure up|look)\b"
    r"|(?:compared|relative|next) to\b"
    r"|(?:does|do|did|will|would|could|can|should|shall|has|have|had|is|are|was|were|isn['’]?t|"
    r"aren['’]?t|doesn['’]?t|don['’]?t|won['’]?t|can['’]?t) "
    r"(?:that|this|it|they|them|these|those|he|she|we|us|i|you|u|any|some|the|there|our|their|his|"
    r"her|all|both|one|half|most)\b"
    r"|(?:when|where|who|which)(?:['’]?s)?\b"
    r"|(?:any|anyone|anybody|anything)\b"
    r")",
    re.IGNORECASE,
)
"""How a message begins that asks for something by a word of its own."""


def asks_else(text: str) -> bool:
    """Whether a message asks something, and not what the last answer rests on."""
    return bool(_ASKS_ELSE.match(text)) and not _OF_GROUNDS.search(text)
