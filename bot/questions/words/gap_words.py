"""Words that ask what is not known: `what isn't public about xAI`, `gaps in your data on Meta`."""

from __future__ import annotations

from typing import Final

from bot.questions.words.leads import LINK
from bot.regex import regex

_NOT: Final = (
    r"(?:not|never|no one|nobody|(?:is|are|has|have|do|does|did|ca|could|wo|would)n['’]?t|cannot)"
)
_TOLD: Final = (
    r"(?:public(?:ly)?|known?|publish(?:e[sd])?|disclose[sd]?|t(?:ell|old)|sa(?:y|id)|share[ds]?|"
    r"reveal(?:s|ed)?|report(?:s|ed)?|on (?:the )?record|available|out there|find|found)"
)
NOT_PUBLIC: Final = (
    rf"^(?:\W*\w+){{0,4}}?\W*\b(?:what|which|whats|anything|things|stuff)\b(?! (?:if|about)\b)"
    rf"(?:(?!\b(?:but|and|than|if)\b)[^?.!,;]){{0,40}}\b{_NOT}\b"
    rf"(?:(?!\b(?:but|than|if)\b)[^?.!,;]){{0,30}}\b{_TOLD}\b"
    r"|\b(?:gaps|gap in|holes|blind ?spots?|unknowns?)\b.{0,30}\b(?:data|records?|knowledge|"
    r"figures?|numbers|info\w*|facts?|picture|know|have|on|about|for|of|with|at)\b"
    r"|\b(?:what['’]?s|what is|anything|what are we|is there anything) missing\b"
    r"|\b(?:keep|keeps|kept|keeping|hides?|hiding)\b.{0,25}\b(?:secret|quiet|private|hidden|back|"
    r"confidential|to (?:it|them)sel(?:f|ves)|under wraps)\b"
    r"|\b(?:undisclosed|unpublished|non-?public|unknown) (?:about|at|of|on|for)\b"
    r"|\b(?:what|which)\b.{0,30}\b(?:undisclosed|unpublished|non-?public|unknown|secret)\b"
)
"""What asks for what nobody published of a lab that is named."""
_ASKED: Final = regex(NOT_PUBLIC)


def asks_gaps(low: str) -> bool:
    """Whether a text in lower case asks for it: `what don't we know`, which is nothing of ours."""
    return bool(_ASKED.search(low))


_OF_ALL: Final = regex(
    rf"\W*(?:(?:{LINK}|tell me|show me|just)\W+)*(?:what|which|whats|what['’]s)"
    r"(?: (?:things?|stuff|figures?|numbers?|data|facts?|of (?:this|it|that)|is|are|parts?|all))*"
    rf"(?: {_NOT}|n['’]?t)(?: (?:yet|really|actually|made|been|at all))* (?:public(?:ly)?|known|"
    r"published|disclosed|available)(?: (?:known|about|on|of|at|the|all|labs?|companies|them|here|"
    r"then|anywhere|at all))*\W*",
    needs="public|known|published|disclosed|available",
)


def asks_gaps_of_all(low: str) -> bool:
    """The same of no lab in particular: `what isn't public`."""
    return bool(_OF_ALL.fullmatch(low))
