"""Words that want an answer put for somebody: plainly, in lines for a message, or for a call."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.heard import Part
from bot.conversation.replies.way import FIGURES, IT, NUMBER, TOP_OF_LIST, Way
from bot.regex import regex

_LAY: Final = (
    r"(?:(?:a|an|my|our|the|any) )?(?:(?:complete|total|absolute) )?(?:(?:lay ?(?:man|men|woman|"
    r"persons?|people)|"
    r"beginners?|outsiders?|child|children|newcomers?|novices?|(?:non ?-?technical|not technical|"
    r"less technical) (?:[a-z]+ ?){1,2}|non ?-?techies?|grandma|grandmother|mum|mother|kid|"
    r"five year old)|"
    r"(?:someone|somebody|anyone|anybody|people|a person|those|a (?:manager|recruiter|candidate|"
    r"colleague))(?: (?:who|that|with|without|not|non ?-?technical|outside|new to)(?: [\w'-]+){0,6}"
    r"| non ?-?technical))"
)
"""`someone who isn't technical`, `a layperson`."""
_OF_LINES: Final = rf"(?:(?:one|{NUMBER})[ -](?:lines?|sentences?|paragraphs?) )"
_SHORT: Final = r"(?:short|quick|brief|nice|friendly|polite|crisp|tiny|honest|simple) "
_HIM: Final = r"(?:him|her|them|(?:the|a|my|our|this) [a-z]+(?: manager)?)"
_SENDS: Final = (
    r"(?:send|forward|mail|e-?mail|text|message|paste|pass on|give|reply with|drop)"
    rf"(?: (?:it|on|over|to|into|back))*(?: {_HIM})?"
)
_TO_SEND: Final = rf"(?:(?:that |which )?(?:i|we) (?:can|could|may|might) {_SENDS}|to {_SENDS})"
_ANSWER: Final = r"(?:reply|answer|response|blurb|statement|pitch)"
_MESSAGE: Final = (
    rf"(?:an? |the |some )?(?:{_SHORT}|{_OF_LINES})*(?:e ?mails?|mail|"
    r"(?:slack|linkedin|teams|text|whatsapp|direct)(?: message)?|messages?|dm|sms|note|letter|"
    rf"outreach|(?<=line ){_ANSWER}|(?<=lines ){_ANSWER}|(?<=sentence ){_ANSWER})"
    r"(?: (?:to|for) (?:him|her|them|(?:the|a|my|our|this) [a-z]+(?: [a-z]+)?))?"
    rf"(?: (?:with|from|about|of|out of|on|naming|listing) (?:that|this|it|{TOP_OF_LIST}))?"
    rf"(?: {_TO_SEND})?"
)
_SENTENCES: Final = (
    rf"(?:{NUMBER}|a|an|some|something|a few|a couple of) ?(?:{_SHORT}|{_OF_LINES})*"
    rf"(?:sentences?|lines?|paragraphs?|texts?|words|summary|{_ANSWER})? ?"
    rf"(?:(?:to|for) {_HIM}|{_TO_SEND})"
    r"(?: (?:about|on|with|of) (?:that|this|it|all (?:that|this)))?"
)
"""`write me two sentences for the candidate about this`, which asks for no shorter answer."""

FOR_WHOM: Final = (
    Way(
        Part.PLAIN,
        r"(?:explain|put|say|tell me|give me|break)(?: (?:it|that|this|all that|all this|"
        r"me))*(?: down)?(?: to me| for me)?(?: again)? "
        r"(?:like|as if|as though) (?:i'?m|i am|i were|i was) .{2,30}|"
        r"(?:(?:explain|put|say|tell|give|can i have|break)(?: (?:it|that|this|all that|all "
        r"this|me|down|to me|for me|to a|for a))* )?"
        r"(?:in|with|using) (?:plain|simple|easy|everyday|normal|laym[ae]n(?:'?s| is)?|lay|"
        r"non technical|"
        r"simpler|plainer)(?: (?:english|words|terms|language))?|"
        r"(?:(?:explain|put|say|break)(?: (?:it|that|this|down|me))* )?(?:(?:more )?simply|simpler|"
        r"plainer|for dummies|"
        rf"for {_LAY})|"
        rf"(?:explain|put|say|describe|break)(?: (?:it|that|this|all that|all this|down))* "
        rf"(?:for|to|so that|so|in a way(?: that)?) {_LAY}"
        r"(?: (?:understands?|gets?|can (?:understand|follow|get))(?: (?:it|that|this))?)?|"
        r"(?:(?:a|in) )?(?:simpler|plainer|easier|simple|plain|normal) "
        r"(?:english|words|terms|language)(?: version)?|"
        r"eli ?5|(?:i'?m|i am) (?:new here|not technical|no expert|new to this)(?: .{0,30})?|"
        r"what (?:does|do) (?:(?:all|any of) )?(?:that|this|it|these|those)(?: all| even| actually|"
        r" really)* mean(?: exactly| in practice| in plain (?:english|words))?",
        FIGURES,
    ),
    Way(
        Part.LINES,
        rf"(?:as|in|for|into) {_MESSAGE}|(?:an? |the )?(?:e ?mail|slack|text) version|"
        rf"(?:(?:can|could|would) you )?(?:draft|write|compose|make|"
        rf"put|turn|prepare|phrase|word|i need|give|send)"
        rf"(?: (?:it|that|this|me|us|him|her|them|up|as|into|in))* (?:{_MESSAGE}|{_SENTENCES})|"
        rf"(?:just )?(?:{NUMBER}|an?|one|some|a few|a couple of)[ -]?(?:{_SHORT})?(?:sentences?|"
        rf"lines?|liners?) (?:to|for) {_HIM}|"
        rf"(?:draft|write|compose|word|prepare) {_HIM} (?:{NUMBER}|one|a|some|a few) ?{_SHORT}?"
        rf"(?:sentences?|lines?|words)(?: (?:about|on|of) {IT})?|"
        rf"(?:can|may|could|should|am i allowed to) ?(?:i|we)? "
        rf"(?:quote|cite) {IT}(?: (?:to|in|with) .{{2,25}})?",
        FIGURES,
    ),
)


_LAYPERSON: Final = (
    r"(?:(?:a|an|my|our|the|any) )?(?:(?:complete|total|absolute) )?(?:lay ?(?:man|men|woman|"
    r"persons?|people)|beginners?|outsiders?|child|children|newcomers?|novices?|dummies|"
    r"non[ -]?technical (?:people|person|folks|audience|readers?|manager|recruiter|candidate|boss)|"
    r"non[ -]?techies?|(?:someone|somebody|anyone|anybody|people|persons?|those|manager|recruiter|"
    r"candidate|boss|colleague)(?:,? (?:who(?: is|['’]s| are)?|that(?: is|['’]s| are)?))? "
    r"(?:non[ -]?technical|not (?:very |so |that )?technical|(?:isn['’]?t|aren['’]?t) technical|"
    r"(?:without|with no|with little) (?:a |any )?tech(?:nical|nology)? ?"
    r"(?:background|knowledge|skills?)))"
)
_AT_END: Final = regex(
    rf"[\s,;–-]+(?:(?:explained |put |told |but )?(?:for|to) {_LAYPERSON}|"
    r"(?:explained |put |but )?in (?:plain|simple|easy|everyday|layman['’]?s|lay|non[ -]?technical)"
    r" (?:english|words|terms|language)|simply put|like i['’]?m (?:five|5)|eli5)\W*$",
    re.IGNORECASE,
)
_FEWEST: Final = 3
"""Words of a question; fewer ask for the last answer in plain words."""


def plainly_asked(text: str) -> str:
    """A question without that it is asked for in plain words; empty where it is not."""
    found = _AT_END.search(text)
    rest = text[: found.start()] if found else ""
    return rest if len(rest.split()) >= _FEWEST else ""


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
    r"(?:(?:with|to|for|by|on|at|in|this(?! (?:candidate|applicant|researcher))|next) |"
    r"tomorrow|tmrw|tmr|tomo|today|tonight|later|soon|now|asap|then|please|pls|plz|thx|thanks|"
    r"morning|afternoon|evening|week|monday|tuesday|wednesday|thursday|friday|"
    rf"{_WITH}|\d+ ?(?:am|pm|min(?:utes)?|mins|h|hours?)|an hour|"
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
    r"(?:say|make|mention|bring up|raise|tell|hit|land|get across|stress|cover|lead with|use|"
    r"send|forward|give|drop|paste|text|share|pass on)(?: (?:on|over))?"
    rf"(?: (?:to |with )?{_WITH})?(?: {_USED_IN})?)"
)
_FOR_CALL: Final = regex(
    r"(?!.*\bsomething\b.*\b(?:send|forward|paste|text|share)\b)"  # which is a message
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
