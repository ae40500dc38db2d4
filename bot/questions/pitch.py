"""`data pitch: …`: what a company says for its data, kept in its own words."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.clean import without_command
from bot.questions.types import Kind, Question
from bot.regex import regex

PITCH_TOPIC = "data-pitch"
_SETS: Final = r"(?:data ?sets?|data|corpus|corpora)"
_KINDS: Final = r"(?:(?:training|proprietary|internal|own|in-house|unique|private|company) )*"
_LEAD = regex(
    r"(?:please |can you |could you |let me |let's |can i |could i |may i )?"
    r"(?:(?:review|check|rate|judge|look at|here is|here's|this is|see|have|do|start|open|begin"
    r"|make|write|draft|prepare|(?:give|show|get|send|bring)(?: me| us)?(?: up)?"
    r"|help (?:me|us) with"
    r"|(?:i|we) (?:want|need|(?:would|'d) like)(?: to (?:see|have|do|make|write|start))?) )?"
    r"(?:(?:our |my |the |a )?data[- ]pitch|(?:pitch|sell) (?:our|my) data)\b[\s:;,.–—-]*",
    re.IGNORECASE,
    needs="pitch|sell",
)
_LABEL: Final = regex(rf"(?:(?:our|my) {_KINDS}{_SETS}|pitch) ?(?::|[–—-] )\s*", re.IGNORECASE)
"""`our data: …`, where numbers follow that are of no compute."""
_VERDICT: Final = regex(
    r"(?:is|does|are|will) (?:our|my|the) data[- ]pitch\b[^:\d]*", re.I, needs="pitch"
)
_PITCHES: Final = regex(
    r"\b(?:pitch|sell|advertise)(?:ing|es|s)?\b|\b(?:we|i) (?:say|tell \w+|boast) about\b",
    re.IGNORECASE,
)
_OURS: Final = regex(
    rf"\b(?:(?:our|my) {_KINDS}{_SETS}|(?:we|i) (?:\w+ ){{1,2}}(?:a |an |the )?(?:[\w-]+ ){{0,4}}"
    rf"{_SETS}|(?:pitch|sell) (?:the|this|that) {_SETS})\b(?! ?(?:cent|scien|eng))",
    re.IGNORECASE,
)
_RECORDS: Final = regex(
    r"(?<![\d.])(?<!\d,)\d[\d.,]* ?(?:k|m|b|t|thousand|million|billion|trillion)?\b"
    r"(?: [\w-]+){0,3} "
    r"(?:records|labels|tickets|transcripts|trajectories|annotations|recordings|"
    r"documents|tokens of|conversations|images|traces)\b",
    re.IGNORECASE,
)
_OF_COMPUTE: Final = regex(
    r"\b(?:gpus?|tpus?|chips?|cluster|compute|nodes?|researchers|[a-z]{1,2}\d{2,3})\b", re.I
)
_BUT_DATA: Final = regex(
    r"(?:\b(?:no|not|without|little|hardly any|few|small|tiny|less|more than)|n['’]?t)\b"
    r"[^.;?]{0,30}\b(?:gpus?|chips?|cluster|compute|hardware)\b[^.;?]{0,20}\b(?:but|though|yet|however|just|"
    r"only|we do have|instead)\b[^.;?]{0,40}\b(?:data(?: ?sets?)?|corpus|corpora|datasets?)\b"
    r"(?! ?(?:cent|scien|eng))",
    re.IGNORECASE,
    needs="data|corpus|corpora",
)
"""`we've no big cluster but loads of own data`: it is the data that is to be pitched."""
_OF_OURS_HERE: Final = regex(
    r"\b(?:(?:do|does|did|will|would) (?:you|assay|the bot)|privacy|retention|retain|gdpr|"
    r"personal data|my data)\b",
    re.IGNORECASE,
)
"""What makes of it a question about what Assay does with data."""
_CLAUSES: Final = regex(r"(?<=[.?!;])\s+|,\s+|\s+[–—-]\s+")
_HAVING: Final = regex(
    rf"(?:and |so |but )?(?:(?:we|i) (?:have|own|hold|sit on|collected|got|'ve got)|"
    rf"(?:our|my) {_KINDS}{_SETS} (?:is|are|has|holds?))\s+",
    re.IGNORECASE,
)
_PLEASE: Final = regex(
    r"^(?:(?:please|thanks|thank you|now|then|again|(?:for|with|to) (?:me|us))\b[\s:,.!]*)+"
    r"|,? (?:please|thanks)[\s.!]*$",
    re.IGNORECASE,
)
"""`data pitch please` says nothing of the data."""
_BREAKS = regex(r"\s*(?:[\r\n\u2028\u2029]+\s*(?:[-*•]\s*)?;?|;)\s*")
_BLANKS = regex(r"\s+")


def pitch_in(text: str) -> Question | None:
    """The data pitch that a text makes or asks about, or None; line breaks divide its fields."""
    plain = without_command(text).strip()
    if _VERDICT.fullmatch(plain):
        return _pitch("")
    if lead := _LEAD.match(plain):
        return _pitch(plain[lead.end() :])
    if _BUT_DATA.search(plain) and _PITCHES.search(plain):
        return _pitch("")
    if _OF_COMPUTE.search(plain) or _OF_OURS_HERE.search(plain):
        return None
    label = _LABEL.match(plain)
    if label and (_RECORDS.search(plain) or _is_counted_data(plain, label)):
        return _pitch(plain[label.end() :])
    is_of_data = _OURS.search(plain) or (_RECORDS.search(plain) and re.search(r"\bwe\b", plain))
    return _pitch(_said_for_it(plain)) if is_of_data and _PITCHES.search(plain) else None


def _is_counted_data(plain: str, label: re.Match[str]) -> bool:
    return not label[0].lower().startswith("pitch") and bool(re.search(r"\d", plain))


def _said_for_it(plain: str) -> str:
    """What is said of the data, without the clause that asks how to pitch it."""
    kept = [_HAVING.sub("", part) for part in _CLAUSES.split(plain) if not _PITCHES.search(part)]
    return ", ".join(part.strip(" .?!,") for part in kept)


def _pitch(said: str) -> Question:
    said = _BREAKS.sub("; ", _PLEASE.sub("", said.strip().rstrip("?!")))
    said = _BLANKS.sub(" ", said).strip(" ;")
    return Question(Kind.HELP, topic=PITCH_TOPIC, pitch=said or None)
