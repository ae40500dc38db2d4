"""How a message leads into what it asks: words before it that say nothing, the one list of them."""

from __future__ import annotations

from typing import Final

LINK: Final = r"and|so|ok(?:ay)?|but|then|now|also|well|right|hm+|btw|oh|hi|hey|hello|please|pls"
LINKS: Final = rf"(?:(?:{LINK})\W+)*"
"""`and so ok but then`, each of them or none."""
LED: Final = rf"\W*{LINKS}"
"""The same from the beginning of a message on."""
OPENS: Final = rf"^(?P<opens>{LED})"
"""The same, to be kept before what is said in other words."""
SUPPOSE: Final = (
    r"(?:(?:what|what about|how about|what happens) if|if|suppos(?:e|ing)|say|imagin(?:e|ing)|"
    r"assum(?:e|ing)|let['’]?s (?:say|suppose|assume|imagine|pretend)|pretend(?:ing)?)(?: that)?"
)
"""How a change is supposed, before who has it: `what if`, `let's say`; without a blank after it."""
SUPPOSE_HAS: Final = "if|suppos|say|imagin|assum|pretend"
"""Parts of words of which each of them has one."""
POINTING: Final = "it|its|that|those|these|they|them|he|she|his|her|him|again|more|instead|also|too"
"""Words that lean on what was said before, wherever they stand."""
