"""How it is asked how long somebody waits for chips of ours, which a saved offer may tell."""

from __future__ import annotations

from typing import Final

from bot.questions.words.leads import LED
from bot.regex import regex

_WHO: Final = (
    r"(?:he|she|they|we|i|you|one|it|somebody|someone|anyone|anybody|everyone|people|"
    r"(?:(?:a|an|our|the|each|every|any) )?(?:new )?(?:hires?|researchers?|scientists?|people|"
    r"folks|team|candidate|person|job))"
)
_WOULD: Final = (
    r"(?:would|will|do|does|did|could|might|may|can|should|must|has to|have to|had to|is|are)"
)
_FOR: Final = (
    r"(?: (?:in (?:line|the queue)|at most|for|here|to|get|start|on|"
    r"(?:an?|the|some|their|her|his|our|its|enough)|jobs?|runs?|slots?|gpus?|chips?|compute|nodes?|"
    r"cluster|hardware|experiments?|turn))*"
)
_LONGEST: Final = (
    r"(?:(?:longest|max(?:imum)?|worst(?: case)?|typical|usual|average|mean|expected|normal) )?"
)
_WAIT: Final = r"(?:waits?|queues?|waiting|queu?eing)(?: (?:times?|lists?|period))?"
_DOES_WAIT: Final = (
    r"(?:(?:have|has|need|ever|really|typically|usually|normally|actually) (?:to )?)*"
    r"(?:wait|queue|be waiting|be queu?eing|waiting|queu?eing)"
)
WAIT: Final = (
    rf"(?:for )?(?:how (?:long|many (?:hours|days))|(?:what|how) (?:is|was|s|about) (?:the|our) "
    rf"(?:longest|most)|(?:and )?the (?:longest|most))(?: (?:that|which))?"
    rf"(?: {_WOULD})? {_WHO}(?: {_WOULD}|['’](?:d|ll|s|re))? {_DOES_WAIT}{_FOR}"
    rf"|(?:what|how long|how bad)(?: is|['’]s| are| was) (?:the|our|your) {_LONGEST}{_WAIT}{_FOR}"
    rf"|what(?: is|['’]s) (?:the|our) (?:longest|most) {_WAIT}{_FOR}"
    r"|what (?:do|should|can|could|would|shall) (?:we|i) (?:say|tell (?:him|her|them))"
    rf"(?: (?:about|of|on|regarding) (?:the |our )?{_WAIT}{_FOR}"
    rf"| (?:if|when) (?:he|she|they) asks? (?:about|for) (?:the |our )?{_WAIT}{_FOR})"
    rf"|(?:if|when) (?:he|she|they) asks? (?:about|for) (?:the |our )?{_WAIT}{_FOR}"
    r",? what (?:do|should|can) (?:we|i) (?:say|answer|tell (?:him|her|them))"
    rf"|(?:what|and) (?:(?:do|should|can) (?:we|i) (?:say|answer) )?(?:if|when) {_WHO} "
    r"(?:asks?|wants? to know|wonders?|brings? up)(?: (?:me|us))?(?: (?:about|for))? "
    r"(?:(?:how (?:long|bad) )?(?:the|our|any|your)? ?"
    rf"{_LONGEST}{_WAIT}(?: (?:is|are|was|times? (?:is|are)))?"
    rf"|how long {_WHO}(?: {_WOULD}|['’](?:d|ll|s|re))? {_DOES_WAIT}){_FOR}"
    rf"|is there (?:a|any) (?:queue|wait(?:ing (?:time|list))?){_FOR}"
)
"""`the longest he'd wait for a job`, `how long is our queue`."""
WAIT_ASKED: Final = regex(
    rf"{LED}(?:{WAIT})(?: (?:then|now|again|though))?\W*",
    needs="wait|que",
)
