"""How one asks where a number comes from, in the order of questions and in that of clauses."""

from __future__ import annotations

from collections.abc import Iterator

_ONE = (
    "this|that|it|the number|this number|that number|the figure|this figure|that figure|"
    "the data|this data|that data|this one|that one|the answer|this answer|"
    "the price|this price|that price|that rate|this rate|that quote"
)
_MANY = (
    "these|those|they|these numbers|those numbers|the numbers|these figures|those figures|"
    "the figures|these prices|those prices|the prices"
)
_OTHERS = (
    "what data is this|what data is this based on|how was this computed|can you back that up|"
    "back that up|source|sources|citation|citations|reference|references|who says so|says who|"
    "where from|from where|who claims that|who claims this|"
    "evidence behind|basis for|basis of|what backs|"
    "provenance|how do you know|says who exactly|evidence for|what is your source|"
    "what are your sources|whats your source|whats the source|based on what|according to whom|"
    "according to who|who told you|prove it|cite|backing for|what s your source|"
    "what s the source|what s that based on|what s this based on|how do you know all this|"
    "show me the source|show me the sources|who said so|who says|how sure are you|"
    "how sure you are|is that number real|is this number real|"
    "how did you work that out|how you worked that out|how was that calculated|"
    "how that was calculated|how this was calculated|what your source is|what your sources are|"
    "what the source is|what the sources are|official post|official posts|official statement|"
    "official statements|official announcement|official announcements|"
    "who gave you|who provided you with|who supplied you with"
)
_TEMPLATES = (
    "where {is} {it} from|where {do} {it} come from|where did {it} come from|"
    "where {it} {come} from|where {it} {is} from|where {it} came from|where s {it} from|"
    "where do you get|where did you get|where do u get|where did u get|where do you take|"
    "where did you get {it}|where do you get {it}|where you got {it}|where you get {it}|"
    "where did you find {it}|where you found {it}|where did you get {it} from|"
    "where you got {it} from|where do you get {it} from|where you get {it} from|"
    "where did you read {it}|where have you read {it}|where you read {it}|where did you see {it}|"
    "where did you hear {it}|where you saw {it}|where you heard {it}|"
    "how did you get {it}|how do you get {it}|how you got {it}|how you get {it}|"
    "how do you know {it}|how you know {it}|what {is} {it} based on|what {it} {is} based on|"
    "how reliable {is} {it}|how reliable {it} {is}|how certain {is} {it}|how certain {it} {is}|"
    "how sure are you of {it}|how sure you are of {it}|how did you calculate {it}|"
    "how you calculated {it}|how did you work out {it}|how you worked out {it}|"
    "can i trust {it}|whether i can trust {it}|who says {it}|who said {it}|"
    "what grade {is} {it}|which grade {is} {it}|what grade {do} {it} have|"
    "what is the grade of {it}|what s the grade of {it}"
)
"""`where does that come from`, and `remind me where that comes from`."""


_NAMED = (
    "number|numbers|figure|figures|data|estimate|estimates|count|total|stock|value|price|prices"
)
_FROM = "come from|comes from|came from|based on"


def _of_something() -> Iterator[str]:
    """`where does your openai number come from`: whatever stands before the number."""
    return (f"{name} {come}" for name in _NAMED.split("|") for come in _FROM.split("|"))


def _phrases() -> Iterator[str]:
    forms = ((_ONE, "is", "does", "comes"), (_MANY, "are", "do", "come"))
    for things, be, do, come in forms:
        for thing in things.split("|"):
            for template in _TEMPLATES.split("|"):
                yield template.format_map({"it": thing, "is": be, "do": do, "come": come})


SOURCE = "|".join((_OTHERS, *_of_something(), *dict.fromkeys(_phrases())))
"""Phrases divided by bars."""
