"""Chips as they are told in passing: `8x H100 nodes, 50 of them`, `600 H100 growing to 2000`."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.numbers import number_told
from bot.regex import regex

_CHIP: Final = r"(?:nvidia )?[a-z]{1,3}\d{2,4}[a-z]?s?"
_BOX: Final = r"(?:nodes?|boxes|box|servers?|machines?|racks?|chassis)"
_COUNTED: Final = regex(
    rf"(?P<box>(?<![\w.])(?:(?:\d{{1,2}} ?x ?|\d{{1,2}}[- ](?:gpu|way|card) ){_CHIP} {_BOX}"
    rf"|(?:{_CHIP} )?nvl ?\d{{1,3}} racks?))"
    r"(?:(?P<open> ?\()|(?:,| ?[–:-])? )(?:(?:we have|there are|about|around|roughly|some) )*"
    r"(?P<count>\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|"
    r"fifty|sixty|a hundred|a dozen)"
    rf"(?(open)(?: (?:of (?:them|those|these)|in all|total|{_BOX}))?\)"
    r"| (?:of (?:them|those|these)|in (?:all|total)|pieces|units)(?: ?[–-](?= ))?)",
    re.IGNORECASE,
    needs="node|box|server|machine|rack|chassis",
)
"""A box and how many there are, said after it."""
_UP: Final = r"(?:up |out |on )?"
_GROW: Final = (
    r"(?:grow(?:s|ing)?|ris(?:e|es|ing)|ramp(?:s|ing)?|climb(?:s|ing)?|go(?:es|ing)?|"
    r"increas(?:e|es|ing)|expand(?:s|ing)?|scal(?:e|es|ing)|mov(?:e|es|ing)|head(?:s|ed|ing)|"
    r"get(?:s|ting)|build(?:s|ing)?)"
)
_CHIPS: Final = rf"(?<![\w.,])\d[\d,]*k? ?(?:x ?)?{_CHIP}"
_TO: Final = r"(?P<all>\d[\d,]*k?)\b(?![.%]|[-/]\d)(?! ?(?:people|researchers|heads|staff|each))"
_GROWS: Final = regex(
    rf"(?P<now>{_CHIPS}),?(?: (?:now|today|currently|at present|running))?,?"
    r"(?: (?:and|then|which|that|is|are|will|it|they|with|we|plan|plans|planned|planning|set|due|"
    rf"expected|about|scheduled|soon|to))* {_GROW} {_UP}to {_TO}",
    re.IGNORECASE,
    needs="grow|ris|ramp|climb|go|increas|expand|scal|mov|head|get|build",
)
"""`600 H100 today, ramping to 2000 in 2027`."""
_FROM: Final = regex(
    rf"(?P<we>\bwe(?:['’](?:ll|re)| will| are| plan to| want to| would)? )?\b{_GROW} {_UP}"
    rf"from (?P<now>{_CHIPS}) {_UP}to {_TO}",
    re.IGNORECASE,
    needs="from",
)
"""`we go from 600 H100 to 2000 by the end of 2027`."""
_DOWN: Final = regex(
    r"(?<![\w.])(?P<off>\d{1,3}) (?:out )?of (?:(?:our|the) )?(?P<all>\d{1,4}) "
    rf"(?P<what>(?:(?:{_CHIP}|dgx|hgx|nvl ?\d+|{_BOX})(?: of \d{{1,2}}(?: {_CHIP})?)? ?){{1,3}}) ?"
    r"(?:(?:are|is|currently|now) )*(?:down|broken|offline|dead|out of order|in repair|"
    r"unavailable|out)\b",
    re.IGNORECASE,
    needs="down|broken|offline|dead|repair|unavailable|out",
)
"""`3 of our 24 DGX H100 are down`: the others run."""
_LIKE_YEARS: Final = 4
_COUNT: Final = regex(r"\d[\d,]*k?\b")


def fleets_told(text: str) -> str:
    """The text with so many boxes before their kind, and what chips grow to as a number of them."""
    text = _DOWN.sub(_running, _COUNTED.sub(r"\g<count> \g<box>", text))
    return _GROWS.sub(_grown, _FROM.sub(_grown, text))


def _running(found: re.Match[str]) -> str:
    """Those that are not down; more cannot be than there are."""
    left = int(found["all"]) - int(found["off"])
    return f"{left} {found['what'].strip()}" if left > 0 else found[0]


def _grown(found: re.Match[str]) -> str:
    """Four digits with their comma, as they are no year; fewer than there are count people."""
    size, led = found["all"], "we have " if found.groupdict().get("we") else ""
    now = _COUNT.match(found["now"])
    if now is None or number_told(now[0]) >= number_told(size):
        return found[0]
    if size.isdigit() and len(size) == _LIKE_YEARS:
        size = f"{size[0]},{size[1:]}"
    return f"{led}{found['now']} growing to {size}"
