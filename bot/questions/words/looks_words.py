"""Words that ask since when, and how often, job boards have been read."""

from __future__ import annotations

from typing import Final

from bot.questions.words.leads import LED
from bot.regex import regex

LOOKS: Final = "looks"
"""The topic of a question about the looks that were taken at job boards."""

_READ: Final = (
    r"(?:read|watch|track|count|look|check|collect|record|follow|monitor|crawl|scrap|gather|"
    r"pull|measur|keep)(?:e|ed|ing|ping|ting|s)?"
)
_YOU: Final = (
    r"(?:you|assay|we|it|they|that|this|"
    r"(?:the|your|these|those|all|that|this|its|their|job) (?:\w+ ){0,2}?\w+)"
)
_STARTS: Final = r"(?:start(?:s|ed)?|begin(?:s)?|began|begun|go(?:es)?|reach(?:es)?)"
_PERIOD: Final = r"(?:period|window|time ?frame|dates?|days|weeks?)"
_WHICH: Final = (
    rf"\b(?:which|what|whose)(?: (?:labs?|compan(?:y|ies))['’]?s?)?(?: job)? "
    rf"(?:boards?|careers? (?:pages?|sites?)) (?:(?:do|are|can|have) (?:you|we)|you)"
    rf"(?: (?:actually|really|currently|all|even))* (?:{_READ}|cover(?:ing)?|got|have|use|check)\b"
    rf"|\b(?:which|what|whose)(?: \w+['’]?s?)?(?: job)? boards? (?:are|is|get|do you have)"
    rf"(?: (?:being|actually))*(?: (?:{_READ}|covered|in (?:here|there)|on (?:record|file)))?\W*$"
    r"|\b(?:which|who)\b(?: \w+){0,4} (?:have|has|with|got) (?:an? |any )?"
    r"(?:public |job )*boards?\b"
    r"|\b(?:list|names?)(?: (?:of|all|the|your))*(?: job)? boards\b"
)
WHICH_BOARDS: Final = regex(_WHICH, needs="board|career")
"""`which labs' boards do you follow`, which is asked of all."""
ASKS_LOOKS: Final = regex(
    r"\b(?:since|from) (?:when|what day|which day|what date|which date)\b"
    rf"(?=.*\b(?:{_READ}|{_STARTS}|record|numbers?|counts?|figures?|history)\b)"
    rf"|^{LED}(?:since|from) when"
    r"(?: (?:u|you|we|do|did|have|has|had|got|get|know|is|are|was|that|this|it|those|these|the|"
    r"data|numbers?|counts?))*\W*$"
    rf"|\bhow far back\b|\bhow long (?:have|has|had) {_YOU} (?:been )?{_READ}\b"
    rf"|\bwhen (?:did|do|have|was|were) {_YOU} (?:been )?(?:first |last )?(?:{_READ}|{_STARTS})\b"
    r"|\bhow (?:often|frequently|regularly) (?:do|does|are|is|did|have|has)"
    rf" {_YOU} (?:been )?{_READ}\b"
    r"|\bhow (?:often|many times) (?:was|were|has|have|did) .{0,30}\b(?:read|looked|checked)\b"
    r"|\b(?:first|last|latest|newest|oldest|previous) (?:looks?|readings?|snapshots?)\b(?! that)"
    rf"|\b(?:over|for|of|in) (?:which|what) {_PERIOD}\W*$"
    rf"|\b(?:which|what) {_PERIOD} (?:is|are|was|were) (?:that|this|it|those|these)\b"
    rf"|{_WHICH}",
    needs=(
        "when|what da|which da|how far|how long|how often|how freq|how reg|how many times|look|"
        "reading|snapshot|period|window|time|date|day|week|board|career"
    ),
)
"""`since when do you count that`, `how often are the boards read`, `what period is that`."""
