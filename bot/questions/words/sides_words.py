"""Words that ask which roles count as frontier, as applied, or as of a family."""

from __future__ import annotations

from typing import Final

from bot.questions.words.leads import LINK
from bot.regex import regex

SIDES: Final = "sides"
"""The topic of help on the families of roles and their two sides."""

_SIDE: Final = (
    r"[“\"'‘]?(?:(?:the )?(?:frontier|applied|other|unclear|product|infra(?:structure)?|"
    r"research(?: engineering)?|data engineering|(?:role |job )?famil(?:y|ies)|sides?)"
    r"(?:[ -](?:and|or|vs\.?|versus|from|side|sided|research|llm|hiring|roles?|jobs?|openings?|"
    r"ones?|positions?|applied|frontier))*)[”\"'’]?"
)
_LED: Final = rf"^\W*(?:(?:{LINK}|wait|sorry|by)\W+)*"
_END: Final = (
    r"(?: (?:mean|means|stand for|stands for|include|includes|cover|covers|contain|contains|count|"
    r"in|here|there|exactly|for you|this|that|context|case|anyway|then|again|precisely|to you|of|"
    r"as|by|a|the|role|roles|job|jobs|defined|decided|told|measured|counted|your|our|its|book|"
    r"books|view|terms|definition|numbers|figures|data|system|count|according|opinion|"
    r"worked out|frontier|applied|vs|versus|split|and|hiring))*\W*$"
)
ASKS_SIDES: Final = regex(
    rf"{_LED}(?:what['’]?s|what (?:is|are|does|do|would|falls?|goes|counts?|belongs?)|which roles "
    rf"(?:are|count)|define|explain|meaning of|definition of|how (?:do|did) you "
    r"(?:define|decide|tell|count|know|work out|measure)|how (?:is|are)|what (?:do|did) you "
    r"(?:mean|count|call|understand|put)(?: by| as| under)?|what makes (?:a role|something|it))"
    r"(?: (?:in|under|by|as|with|into|the|a|an|meant|exactly|included|counted|that|this|difference|"
    rf"between|definition|meaning|of|what|is|which|roles?|ones|are|counts?))* {_SIDE}{_END}"
    rf"|{_LED}{_SIDE}(?: (?:means?|meaning|is|as in|being))(?: what)?\W*$",
    needs="frontier|applied|other|unclear|product|infra|research|data engineering|famil|side",
)
"""`what's in “frontier” exactly`, `what counts as applied`, asked after roles."""
ASKS_DIFFERENCE: Final = regex(
    rf"{_LED}what(?:['’]?s| is) the difference(?: between (?:them|the two|those|these))?\W*$"
)
"""Of the two sides, where these were told."""
SAYS_ROLES: Final = regex(
    r"\b(?:roles?|jobs?|openings?|hiring|sides?|famil(?:y|ies)|split|"
    r"frontier (?:and|or|vs\.?|versus|from) applied|"
    r"applied (?:and|or|vs\.?|versus|from) frontier)\b",
    needs="role|job|opening|hiring|side|famil|split|frontier",
)
"""What tells that roles are meant, where none were spoken of: `frontier` is a tier as well."""
