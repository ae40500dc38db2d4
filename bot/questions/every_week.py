"""How something comes to a channel every week, is set up, moved or ended: the digest is that."""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

SETTING: Final = "setting"
"""The topic of a digest whose day, channel or sections are to be set."""
DAY: Final = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_EVERY_WEEK: Final = regex(
    rf"(?!.*\bdigest)(?=.*\b(?:(?:every|each) (?:week|{DAY}|morning)|on {DAY}\b.{{0,20}}\d|"
    rf"on (?:mon|tues|wednes|thurs|fri|satur|sun)days))"
    r"(?=.*(?:\b(?:post(?:ed)?|send|sent|get|land|go|come|arrive|appear|drop|deliver|see)\b|#))"
    r"(?=.*(?:#|\bchannel\b|\b(?:this|that|it)\b)).*",
    re.I | re.S,
    needs="every|each|day",
)
"""`can this land in #recruiting every monday?`."""
_THE: Final = r"(?:the |our |this |that |your |an? )?"
_POST: Final = (
    rf"(?:weekly|{DAY}(?:['’]s)?) (?:market |hiring |e-?mail )?(?:e-?mails?|posts?|"
    r"messages?|updates?|briefs?|briefings?|news|thing|roundups?|round-ups?|summary|report)"
)
_DIGEST: Final = rf"(?:(?:weekly |market )*(?:digests?|newsletters?)|{_POST})\b"
_SET: Final = (
    r"(?:pause|stop|resume|restart|mute|unmute|end|cancel|kill|halt|suspend|skip|hold|move|delay|"
    r"subscribe(?: (?:me|us|the \w+))?(?: to)?|(?:turn|switch)(?: (?:off|on))?|"
    r"unsubscribe(?: me| us)?(?: from)?|set(?: |-)?up|configure|(?:re)?schedule|enable|disable|"
    r"(?:sending|posting)(?: us| me| out)?|(?:do not|don['’]?t) (?:send|post)(?: us| me)?)"
)
_LED: Final = (
    r"\W*(?:(?:please|(?:can|could|would|will) (?:you|we|i)|how (?:do|can|could|would|should) "
    r"(?:i|we|one|you)|how to|where (?:do|can) (?:i|we)|is it possible to|is there a way to|"
    r"(?:we|i) (?:want|need|have) to|(?:we|i)['’]d like to|(?:we|i) would like to|ok|hi|hey|and|"
    r"let['’]?s|possible to)\W+)*"
)
_WHERE: Final = (
    rf"(?:#[\w-]+|\bchannels?\b|\b(?:every|each) (?:week|{DAY}|morning)|\bon (?:an? )?{DAY}|"
    rf"\b(?:to|for) {DAY}|\b{DAY} instead|\bby itself\b|\bautomatic\w*|\b(?:at|before|after) "
    r"(?:\d|noon|nine|eight|ten)|\bday and time|\bless often|\bmore often|\bin slack\b)"
)
_ON_A_DAY: Final = (
    rf"(?:(?:every |each )(?:{DAY}|mon|tue|wed|thu|fri|sat|sun)|(?:on )?"
    rf"(?:{DAY}|mon|tue|wed|thu|fri|sat|sun),? (?:at )?\d{{1,2}}(?:[:.]\d\d)? ?(?:am|pm|h)?)"
)
_OFTEN: Final = r"(?:daily|monthly|fortnightly|bi-?weekly|quarterly)"
_OF_DIGESTS: Final = regex(
    rf"{_LED}(?:{_SET} )+{_THE}{_DIGEST}.*"
    rf"|\W*(?:please )?(?:turn|switch) {_THE}{_DIGEST} (?:off|on)\b.*|\W*no more {_DIGEST}.*"
    rf"|.*\b{_DIGEST}.{{0,40}}\b(?:(?:turn|switch|shut) (?:it|this|that|them) (?:off|on)|"
    r"(?:stop|pause|cancel|end|leave|unsubscribe from) (?:it|this|that|them|getting|receiving)|"
    r"opt out)\b.*"
    r"|.*\b(?:get rid of|opt out of|stop (?:getting|receiving)|leave|(?:do not|don['’]?t|"
    rf"no longer) (?:want|need)(?: to (?:get|see|receive))?) {_THE}{_DIGEST}.*"
    rf"|{_LED}(?:get|send|post|put|have|receive|deliver|move|change|share|drop|set|see|make)\b"
    rf".{{0,20}}\b{_DIGEST}.*{_WHERE}.*"
    rf"|\W*(?:can|could|does|will|do) {_THE}{_DIGEST}.{{0,30}}\b(?:go|come|land|be (?:sent|posted|"
    rf"moved|set))\b.*{_WHERE}.*"
    rf"|{_LED}(?:change|edit|choose|pick|set) (?:the |what |which )?(?:day|time|channel|sections?|"
    rf"schedule|settings?)\b.{{0,30}}\b{_DIGEST}.*"
    rf"|\W*(?:when|what (?:time|day)|which day|how often) (?:was|is|did|does|will|do) "
    rf"(?:we get )?{_THE}(?:last |next )?{_DIGEST}(?! (?:from|of)\b).*"
    rf"|{_LED}(?:is|are) (?:there )?{_THE}(?:{_OFTEN} )?(?:version of {_THE})?{_DIGEST}"
    r"(?: (?:currently|already|still|now|even))*(?: (?:on|off|set up|active|enabled|running|"
    rf"paused|scheduled|{_OFTEN}|switched on|turned on|live))\W*"
    rf"|.{{0,30}}\b{_OFTEN} (?:version of )?{_THE}{_DIGEST}.{{0,20}}"
    rf"|{_LED}(?:do|does|will|is|can|could) {_THE}{_DIGEST} (?:gets? |be |just |also )*(?:sent|"
    r"posted|delivered|send itself|post itself|come|go out)(?: (?:out|automatically|by itself|on"
    r" its own|anywhere|somewhere|every week|weekly))*(?: or do i.*)?\W*"
    rf"|{_LED}who (?:else )?(?:gets?|receives?|sees?|is (?:sent|subscribed to|on)) {_THE}{_DIGEST}"
    r".{0,15}"
    rf"|\W*(?:weekly )?{_DIGEST} (?:{_ON_A_DAY} )?(?:(?:in|to|for) #[\w-]+ )?{_ON_A_DAY}"
    r"(?: (?:in|to|for) #[\w-]+)?\W*",
    re.I | re.S,
    needs="day|weekly|digest|newsletter",
)
"""`pause the weekly post`, `how do i get the digest into our channel`, `digest monday 9am`."""


_TELLS: Final = (
    r"(?:cover|include|contain|consist of|comprise|tell|report|track|mention|name|list|show|reveal|"
    r"feature|talk about|say|do|work|look at)(?:s|ed|ing)?"
)
_PEOPLE: Final = (
    r"(?:candidates?|people|persons?|names?|pool|applicants?|researchers|anyone|anybody|someone|"
    r"somebody|who (?:we|i) (?:looked|look) up)"
)
_WHAT_IT_IS: Final = regex(
    rf"{_LED}(?:(?:tell|show) (?:me|us) (?:more )?(?:about|what)|explain|describe|"
    rf"what(?:['’]?s| is| are) (?!in\b)) {_THE}{_DIGEST}(?: (?:about|for|all about|"
    r"exactly|again|is|does|covers|contains|includes|tells))*\W*"
    rf"|{_LED}(?:what|which)\b(?! moved)[^?.!]{{0,30}}\b(?:do|does|will|would|goes? (?:in|into)|"
    rf"is (?:usually|normally|typically) in|comes in|are in) {_THE}{_DIGEST}"
    rf"(?:['’]s)?(?: (?:usually|normally|actually|all|even))*(?: {_TELLS})?(?: (?:of|on|about))?\W*"
    rf"|{_LED}what (?:do|does|will|would) (?:(?:you|we|i) (?:put|get|see|find|{_TELLS}) (?:in|into|"
    rf"from) {_THE}{_DIGEST}|{_THE}{_DIGEST} {_TELLS})(?: (?:me|us|you|of|about|on))*\W*"
    rf"|{_LED}(?:what|which) (?:sort|kind|type)s? of \w+\b.{{0,30}}\b{_DIGEST}.{{0,30}}"
    rf"|{_LED}(?:do|does|will|would|is|are|can|could|has|have)\b.{{0,40}}\b{_DIGEST}"
    rf"(?: (?:ever|also|even|actually))*(?: {_TELLS})?\b.{{0,20}}\b{_PEOPLE}\b.{{0,30}}"
    rf"|{_LED}(?:do|does|will|would|is|are|can|could|has|have)\b.{{0,25}}\b{_PEOPLE}\b.{{0,40}}"
    rf"\b(?:in|by|on) {_THE}{_DIGEST}.{{0,20}}",
    re.I | re.S,
    needs="digest|weekly|newsletter|day",
)
"""What a digest tells of, and that it names nobody: `what does the digest cover`."""


def asks_what_digests_tell(text: str) -> bool:
    """Whether it is asked what the digest is, what it tells of, or whom it names."""
    return bool(_WHAT_IT_IS.fullmatch(text))


def comes_every_week(text: str) -> bool:
    """Whether something is to come to a channel every week, or no more: the digest is that."""
    return bool(_EVERY_WEEK.match(text) or _OF_DIGESTS.match(text))
