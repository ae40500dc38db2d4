"""Words of what a lab owns, hands out and had before."""

from __future__ import annotations

from typing import Final

PEOPLE: Final = (
    r"(?:people|ppl|staff|folks|(?:dev|researcher|engineer|scientist|employee|person)s?)"
)
HANDED: Final = (
    r"(?:(?:hand|dol|giv|dish|parcel|shar|deal|portion|measur|carv|divid|split)(?:s|e|es|ed|en|ing"
    r"|t|ting|led|ling)? (?:out|up)"
    r"|(?:shared|divided|split|assigned|apportioned|handed|given|dealt)"
    r"|(?:share|divide|split|assign|apportion)s?)"
)
GETTING: Final = r"(?:get|gets|getting|obtain|request|book|apply for|access|reach|ask for)"
BEFORE: Final = (
    r"(?:(?:a|one|the|last|previous|prior) year(?: (?:before|earlier|ago|prior))?|a year|before"
    r"|earlier|(?:(?:in|at|by|on|around) )?(?:the )?(?:(?:end|start|close) (?:of )?)?"
    r"20\d\d(?!\d|,\d| ?[a-z]))"
)
"""When it was that a lab had less: `than a year before`, but not `than 2000 H100e`."""
CHIP_NAMES: Final = (
    r"(?:tpus?|nvidia|amd|trainium\d?|inferentia|mtia|maia|custom silicon|blackwells?|hoppers?"
    r"|google chips|amazon chips|[abh]\d{2,3}s?|g[bh]\d{3}s?|mi\d{3}x?)"
)

_OWNS: Final = r"(?<!its )(?<!their )(?<!our )(?<!her )(?<!his )(?<!my )(?<!your )\bowns?\b"
OWNED: Final = (
    r"\bfleets\b|\bfleet(?: (?:of|owned|does|do)\b|\W*$)|\b(?:what|which|whose) fleet\b"
    rf"|\b(?:do|does|did|how many|how much|what|who)\b.*{_OWNS}"
    rf"|\bowned by\b|\bcompared? .*{_OWNS}|\bowne?d? or (?:rent|leas|hir)(?:e?d|es?|ing)?\b"
)
