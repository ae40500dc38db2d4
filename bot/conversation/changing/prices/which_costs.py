"""Words that ask which of two costs more, or what each of them costs."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.words.leads import LED
from bot.regex import regex

_ONE: Final = r"(?:one|option|offer|side|package|deal|setup|bundle|cluster|plan)"
_TIMES: Final = r"(?:year|month|quarter|week|yr|hour)"
_ENDS: Final = (
    rf"(?: (?:{_ONE}|(?:to )?(?:rent|run|have|get|operate|keep|own)|"
    r"in (?:dollars|rent|money|total)|then|overall|for us|yearly|annually|"
    rf"(?:per|an?|over an?|by the|for an?|each) {_TIMES}))*"
)
CHEAPER: Final = regex(
    rf"{LED}(?:which|what)(?: {_ONE})?"
    r"(?: of (?:them|the two|these|those))?(?:['’]?s| is| are| works? out| comes? out|"
    r" would| will| do| does| ends? up| be| the| being)* "
    r"(?:(?:more|most|less|least) (?:expensive|costly)|cheap(?:er|est)|dear(?:er|est)|"
    r"pric(?:ier|iest)|(?:costs?|runs?|sets?|burns?)(?: us| me)?(?: back)? "
    r"(?:less|more|the (?:most|least)|least|most)(?: money)?)"
    rf"{_ENDS}\W*",
    re.IGNORECASE,
    needs="cheap|cost|expensive|dear|pric|run|set|burn",
)
"""`which one costs more to run for a year`."""
_EACH: Final = (
    rf"(?:(?:each|both|either)(?: (?:{_ONE}|of (?:them|the two|these|those)))?|"
    rf"the two(?: of them| {_ONE}s)?)"
)
_FOR_A_TIME: Final = (
    r"(?P<time>(?: ?(?:for|per|a|an|each|over a|every))? ?(?:year|month|quarter|week|yr))?"
)
_BILL: Final = r"(?:costs?|price|rent|bills?|spend|outlay)"
WHAT_EACH: Final = regex(
    rf"{LED}(?:(?:what|how much)(?:['’]?s| would| will| do| does| is| are|['’]d)*"
    rf" (?:{_EACH}|they (?:each|both)) "
    r"(?:(?:costs?|be|come (?:in |out )?(?:at|to)|rent for|run|set)(?: (?:us|me))?"
    r"(?: back| to rent)?)?|"
    r"(?:(?:what(?:['’]?s| is| are)|compare|show(?: me)?|give me) )?(?:the )?"
    rf"(?:(?P<unit>yearly|annual|monthly|weekly) )?{_BILL} (?:of|for) {_EACH}|"
    rf"compare (?:the|their) (?:(?:yearly|annual|monthly) )?{_BILL})"
    rf"(?: to rent)?{_FOR_A_TIME}(?:,? (?:in (?:dollars|money)|then|please|pls))*\W*",
    re.IGNORECASE,
    needs="each|both|either|two|compare",
)
"""`what would each cost us per year`."""
