"""Questions about others who use Assay: what they type is shown to nobody, nor is what we type."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.about_people.of_rights import NAME
from bot.regex import regex

OTHERS: Final = "what other workspaces type"
"""What a question about others who use Assay is called as a refusal."""
BETWEEN: Final = "workspaces"
"""The topic of help on what others see of ours."""

_OTHER: Final = r"(?:another|other|different|rival|competing)"
_ASSAY: Final = r"(?:assay|(?:this|the|your) (?:\w+ )?(?:bot|tool|assistant|app|system))"
_CUSTOMERS: Final = (
    rf"(?:(?<!'s )(?<!s' )(?<!for )(?<!serve )(?<!serves )(?<!serving )\b(?:{_OTHER} "
    r"(?:\w+ )?(?:customers?|users?|subscribers?|tenants?|workspaces?)|the last customer)\b"
    rf"(?! of (?!yours|{_ASSAY}))(?! (?:does|do|did|has|have) (?-i:[A-Z]|they\b))"
    r"(?! (?:\w+ )?(?:pay|pays|paid|paying|rent|rents|buy|buys)\b)|"
    r"\byour (?:\w+ ){0,2}(?:customers?|clients?|users?|subscribers?)\b|"
    rf"\b(?:customers?|clients?|users?) (?:of yours|(?:of|on) {_ASSAY})|"
    rf"\byou have other (?:customers?|clients?|users?)\b)"
)
"""Who can be nobody but others who use Assay: no `other customers of Oracle`."""
_FIRMS: Final = (
    r"(?:compan(?:y|ies)|firms?|teams?|agenc(?:y|ies)|people|recruiters?|employers?|labs?|orgs?|"
    r"organi[sz]ations?|competitors?|rivals?|startups?|accounts?)"
)
_THEY: Final = (
    rf"(?:\b{_OTHER} (?:\w+ )?{_FIRMS}\b(?! (?:at|in|of|on) (?:my|our|this|the same)\b)|"
    r"\b(?:competitors?|rivals?)\b|"
    r"\b(?:who|some(?:one|body)|any(?:one|body)) else\b|"
    r"\b(?:any(?:one|body)|some(?:one|body)|people) (?:outside(?: of)?(?: (?:us|here|our \w+))?|"
    r"external|out there)(?=\s)|\boutsiders\b|"
    r"\b(?:any(?:one|body)|some(?:one|body)|people|recruiters?) (?:at|from) "
    r"(?!(?:our|my|the|this|here|us)\b)\w+)"
)
"""Who may use Assay, too, where it is said so."""
_USE: Final = (
    rf"\b(?:us(?:e|es|ed|ing) (?:you\b|{_ASSAY}\b)|(?:typ(?:ed|ing)|types? (?:in|into|here)|"
    rf"entered)\b|ask(?:s|ed|ing)? (?:you\b|{_ASSAY}\b)|(?:told|tell|tells) (?:you\b|assay\b)|"
    rf"in here\b|(?:on|with|in|into) {_ASSAY}\b|saved?\b(?! us\b)|in their (?:own )?pools?\b|"
    r"candidate pools?\b)"
)
_OUTSIDE: Final = (
    r"\b(?:other|rival|competing) (?:recruiters|compan(?:y|ies)|firms?|labs?|agenc(?:y|ies)|"
    r"employers?)\b(?! (?:in|on|of|from) (?:our|my|the|this|us)\b)"
)
"""Whose look-ups are no colleague's."""
_LOOK: Final = (
    r"(?:look(?:ed|s|ing)? (?:up\b|(?:at|into) (?=NAME))|(?:search(?:ed|es|ing)? for|"
    r"ask(?:ed|s|ing)? about|watch(?:ed|es|ing)?|track(?:ed|s|ing)?) (?=NAME))"
).replace("NAME", NAME)
_ASKED: Final = regex(
    rf"{_CUSTOMERS}|{_THEY}.{{0,60}}?{_USE}|{_OUTSIDE}.{{0,40}}?\b{_LOOK}",
    re.IGNORECASE,
    needs=(
        "customer|user|subscriber|tenant|workspace|client|other|different|rival|compet|else|"
        "body|anyone|someone|people|recruiter|outsider"
    ),
)

_SEE: Final = (
    r"(?:see|sees|read|reads|view|views|access|look at|look up|"
    r"knows? (?:that|what|whom?|about|of)(?= (?:we|i|our|us|my)\b))"
)
_OURS: Final = r"\b(?:our|my|us|we|i|mine|ours)\b"
_THINGS: Final = (
    r"(?:offers?|pool|lists?|shortlist|candidates|questions?|data|numbers?|figures?|"
    r"searches(?!.{0,25}\b(?:my|our|the) (?:own )?(?:manager|boss|colleagues?|team|admins?|hr)\b)|"
    r"entries|conversations?)"
)
_KEPT: Final = (
    r"(?:visible|shown|shared|seen|accessible|private|confidential|secret|apart|separate\w*)"
)
_OF_OURS: Final = regex(
    rf"\b(?:can|could|do|does|did|will|would|may|might)\b.{{0,50}}?(?:{_CUSTOMERS}|{_THEY}"
    rf"|\b(?:any|some)(?:one|body) in {_OTHER} \w+).{{0,20}}?\b{_SEE}\b.{{0,40}}?{_OURS}"
    rf"|\b(?:is|are|will|stays?|remains?|should)\b.{{0,12}}\b(?:our|my) (?:\w+ )?{_THINGS}\b"
    rf".{{0,30}}?\b{_KEPT}\b|\bwhich of (?:our|my) (?:numbers|figures|data)\b.{{0,20}}\b{_KEPT}\b"
    rf"|\bwho (?:else )?(?:(?:can|could|may|will) )?{_SEE} (?:our|my|the) (?:saved )?"
    r"(?:offers?|pool|numbers|figures)\b"
    r"|\bkeep (?:your )?(?:customers|clients|workspaces|users|teams|companies|us) "
    r"(?:apart|separate)"
    rf"|\b(?:our|my|i|we)\b.{{0,30}}\b(?!shared){_KEPT} (?:to|from|with) (?:any )?"
    rf"(?:{_CUSTOMERS}|{_THEY})"
    rf"|\b(?:show|tell|give|pass)\b.{{0,10}}(?:{_CUSTOMERS}|{_THEY}).{{0,15}}\bwhat (?:we|i)\b"
    r"|\bwhat data of ours\b|\b(?:share|sell|show|pass)\b.{0,12}\bour (?:data|offers?|questions)"
    r"(?: on)? (?:to|with) (?:others|any|other)",
    re.IGNORECASE,
    needs=(
        "see|read|view|access|look|know|visible|show|share|private|confidential|secret|apart|"
        "separate|tell|give|pass|ours|sell"
    ),
)
"""What others may see of what we type."""


_WITHIN: Final = regex(
    r"\b(?:in|within|inside|from|on|of) (?:the|this|our|my) (?:same |own )?(?:workspace|team|"
    r"company|office|slack|firm|department|group|organi[sz]ation)\b|"
    r"\b(?:my|our|the) (?:own )?(?:colleagues?|co-?workers?|team ?mates?|boss|managers?)\b",
    re.IGNORECASE,
    needs="workspace|team|company|office|slack|firm|department|group|organi|colleague|worker|mate|"
    "boss|manager",
)
"""`other people in the workspace`, who are colleagues."""


def between_workspaces(text: str) -> bool:
    """Whether it is asked what others see of ours: `can another company see our offer`."""
    return _OF_OURS.search(text) is not None


def within_workspace(text: str) -> bool:
    """Whether they are of the same workspace: `can other people in the team see our offer`."""
    return _WITHIN.search(text) is not None


def asks_of_others(text: str) -> bool:
    """Whether it is asked what others type or save: `what do your other clients offer`."""
    return _ASKED.search(text) is not None
