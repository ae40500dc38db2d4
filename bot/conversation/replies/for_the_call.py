"""Words that want lines to say in a call: `give me 3 bullets for the call`, `talking points`."""

from __future__ import annotations

from typing import Final

from bot.conversation.replies.way import NUMBER
from bot.regex import regex

_LEAD: Final = (
    r"(?:(?:ok(?:ay)?|so|and|but|then|now|please|pls|plz|well|great|thanks|right|cool|perfect|"
    r"alright|just|can you|could you|would you|can i have|can i get|could i (?:have|get)|i need|"
    r"i want|i'd like|need|want|gimme|give|get|write|draft|make|put|send|have|do|do you have|got|"
    r"prep|prepare|list|turn|me|us|it|that|this|them|all that|in|into|as|what(?: is| are|'s|s)|"
    r"any|some|the|my|a|an|few|couple of|top|main|key|best|short|quick|good|strong|honest|safe|"
    rf"simple|{NUMBER}|one|only) )*"
)
_LINES: Final = (
    r"(?:bullets?(?: points?)?|bullet ?points|"
    r"(?:talking|speaking|selling|key|main) ?(?:points|pts)|"
    r"(?:talking|speaking|call) notes|points|pts|lines?|sentences?|one-? ?liners?|things|takeaways|"
    r"sound ?bites?|cheat ?sheet|crib(?: notes| sheet)?|phrases?|blurbs?|paragraphs?|snippets?|"
    r"something(?: (?:short|quick|snappy|brief|nice|honest))?)(?: or (?:so|two|three))?"
)
_MEETING: Final = (
    r"(?:call|phone ?call|phone|screen(?:ing)?|interview|meeting|chat|conversation|pitch|zoom|"
    r"linkedin|inmail|outreach|dm|e-?mail|mail|message|note|reply|intro|sync|"
    r"1[: ]?1|one on one|coffee|lunch|dinner)"
)
_WITH: Final = (
    r"(?:him|her|them|people|candidates?|applicants?|researchers?|somebody|someone|anyone|"
    r"(?:the|an?|my|our|this|that|any|some) (?:candidates?|persons?|applicants?|researchers?|guy|"
    r"man|woman|lady))"
)
_WHEN: Final = (
    r"(?:(?:with|to|for|by|on|at|in|this|later|next) |tomorrow|tmrw|tmr|tomo|today|tonight|later|"
    r"soon|now|asap|then|please|pls|plz|thx|thanks|morning|afternoon|evening|week|monday|tuesday|"
    rf"wednesday|thursday|friday|{_WITH}|\d+ ?(?:am|pm|min(?:utes)?|mins|h|hours?)|an hour|"
    r"half an hour)"
)
_USED_IN: Final = (
    r"(?:(?:(?:that )?i (?:can|could|should|may) )?(?:to )?(?:use |bring |have |take |say |tell "
    r"|raise |mention |drop |put |include |paste |add |slip |stick )?"
    r"(?:for|in|on|before|into|to|during|at|as prep for) )"
    r"(?:(?:the|a|an|my|our|this|that|her|his|their|next|first|intro|quick|video|"
    r"\d+ ?(?:am|pm)?|(?:tomorrow|today|monday|tuesday|wednesday|thursday|friday)(?:'?s)?) )*"
    rf"(?:(?:{_MEETING}|candidate)(?: {_MEETING})?|{_WITH}|(?:my|the) \d+ ?(?:am|pm)?)"
)
_TO_MAKE: Final = (
    r"(?:(?:that )?(?:to|(?:i|we) (?:can|could|should|may|might|ought to|need to|must)) "
    r"(?:say|make|mention|bring up|raise|tell|hit|land|get across|stress|cover|lead with|use)"
    rf"(?: {_WITH})?(?: {_USED_IN})?)"
)
_FOR_CALL: Final = regex(
    rf"(?:{_LEAD}{_LINES} (?:{_USED_IN}|{_TO_MAKE})"
    rf"|what (?:can|could|should|do|may) (?:i|we) (?:put|write|include|say) {_USED_IN})"
    rf"(?: ?{_WHEN})*",
    needs="bullet|point|pts|note|line|sentence|thing|takeaway|bite|sheet|crib|phrase|what|blurb|"
    "paragraph|snippet",
)
_POINTS: Final = regex(
    rf"{_LEAD}(?:talking|speaking|selling) ?(?:points|pts)"
    rf"(?: {_USED_IN}| {_TO_MAKE})?(?: ?{_WHEN})*",
    needs="points|pts",
)
_SEVERAL: Final = regex(
    r"\b(?:bullets|points|pts|lines|sentences|liners|things|takeaways|notes|sheet)\b"
)
_WRITTEN: Final = regex(r"\b(?:write|draft)\b.*\b(?:lines?|sentences?)\b")
"""A message that somebody is to be sent."""
_DRAFTED: Final = regex(
    rf"{_LEAD}(?:{_LINES}|{_MEETING})(?: (?:{_USED_IN}|{_TO_MAKE}|{_WITH}|to {_WITH}))?"
)
_AS_POINTS: Final = regex(r"\b(?:bullet|point|pts|notes|takeaways|sheet)")


def wants_lines_to_say(words: str) -> bool:
    """Whether plain words want lines that may be said in a call, or to a candidate."""
    is_wanted = _FOR_CALL.fullmatch(words) or _POINTS.fullmatch(words)
    return bool(is_wanted) and not _WRITTEN.search(words)


def wants_draft(words: str) -> bool:
    """Whether plain words want a message, or lines of one, to be written: `draft two sentences`."""
    is_written = _WRITTEN.search(words) or words.startswith(("draft ", "write "))
    return bool(is_written and _DRAFTED.fullmatch(words))


def wants_points(words: str) -> bool:
    """Whether these lines are points: of what is no offer they are those of the answer."""
    return wants_lines_to_say(words) and bool(_AS_POINTS.search(words))


def is_of_several(words: str) -> bool:
    """Whether more than one line is wanted, of which no number was said."""
    return bool(_SEVERAL.search(words))
