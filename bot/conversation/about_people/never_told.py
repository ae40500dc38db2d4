"""What is never told of the person spoken of, in words that name nobody: score, family, a verdict.

`gimme a 0 to 10 on fit`, `percent match with the role?`, `little ones?`: the works once more would
pass for an answer.
"""

from __future__ import annotations

from typing import Final

from bot.questions.clean import clean, fold
from bot.questions.lands import NATIONS
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LINK
from bot.questions.words.people_words import RANKING
from bot.regex import regex

_CONTACT: Final = "private contact data"
_CONFIDENTIAL: Final = "confidential figures"
_HIRING: Final = "hire or no hire"
_TRAITS: Final = "protected traits"
_REST: Final = "anything else about a person"
_TOP: Final = r"(?:10|ten|100|a hundred|5|five)"
_UNITS: Final = (
    r"(?! ?(?:works?|papers?|runs?|years?|months?|weeks?|days?|hours?|gpus?|chips?|nodes?|people|"
    r"(?:m|b|tr)illion|[a-z]*flops?|tokens?|param\w*|citations?|dollars?|"
    r"researchers?|engineers?|authors?|questions|lines|bullets?|sentences|words|points? for|"
    r"[abhg]b?\d{2,3}s?|%|k\b|b\b))"
)
_FITS: Final = r"(?:fit|match|fitness|suitability|overlap|alignment)"
_SCORES: Final = regex(
    rf"\b(?:0|1|zero|one) ?(?:to|-|–|/|through|thru|out of) ?{_TOP}\b{_UNITS}"
    rf"|(?:\bout of|(?<![\d/])\b(?:\d|what|how many|x) ?(?:over|/)) ?{_TOP}\b(?!/){_UNITS}"
    r"|\bon (?:a|the) scale\b|\bscale of (?:0|1|zero|one)\b"
    rf"|(?:\b(?:percent(?:age)?|pct)|%) ?(?:of )?(?:an? )?{_FITS}\b"
    rf"|\b{_FITS}[ -](?:percent(?:age)?|pct|score|rating|index|number|grade|level|%)"
    rf"|\bhow (?:good|strong|close|well|much|great|perfect|high)(?: of)?(?: an?)? (?:is )?"
    rf"(?:the |his |her |their )?{_FITS}\b(?!.*\b(?:our|ours|offer|we)\b)"
    r"|\b(?:letter|overall|number|numeric(?:al)?) (?:grade|score|rating)\b"
    r"|\b(?:traffic light|thumbs up|green or red|red or green|hot or not|yay or nay|rag status)\b"
    rf"|\b(?:strong|good|weak|bad|high|low|medium)(?:,| or| /)+ ?(?:\w+(?:,| or)+ ?)?"
    rf"(?:strong|good|weak|bad|high|low|medium|meh) (?:fit|match|candidate)\b"
    r"|\bstars? (?:rating|out)\b|\bhow many stars\b",
)
"""What asks for a number, a grade or a word in place of one."""
_FAMILY: Final = regex(
    r"\bsingle or (?:taken|married)\b|\bseeing (?:someone|anyone)\b|\b(?:little ones|kiddos?|"
    r"toddlers?|newborns?|tied down|family man|settled down|single mom|"
    r"bun in the oven|expecting (?:a|soon)|stay-at-home)\b"
)


_PARTED: Final = regex(
    r"\b(?:was|were|is|got|get|been|being) (?:he|she|they) (?:\w+ )?"
    r"(?:sacked|fired|let go|laid off|dismissed|pushed out|made redundant|axed|canned|terminated)\b"
    r"|\breasons? (?:for|of|why|behind) .{0,25}\b(?:leaving|left|quit\w*|departure|exit)\b"
    r"|\b(?:he|she|they) (?:\w+ )?part(?:ed)? ways\b"
    r"|\bgaps? in (?:his|her|their|the) (?:cv|resume|career|work history)\b"
    r"|\b(?:job|lab)[- ]?hop\w*"
    r"|\b(?:he|she|they) .{0,15}\b(?:switch|chang|hop)\w* (?:labs?|jobs?|employers?|companies)\b"
)
"""How somebody came to leave a place."""


_THOSE: Final = r"(?:them|'?em|both|all|these|those|the (?:two|three|lot)|everyone)"
_ORDERED: Final = regex(
    rf"\W*(?:(?:{LINK}|just|fine|can you|could you)\W+)*"
    rf"(?:(?:stack[- ]?)?(?:rank|order|rate|score|grade|tier|sort) {_THOSE}(?: {_THOSE})?"
    r"(?: (?:in order|best first|by (?:strength|quality|talent|how good they are)))?"
    r"|pick (?:one|a (?:winner|favou?rite)|between (?:them|the two)|(?:the )?(?:best|better)"
    r"(?: one)?)"
    r"|(?!which (?:one )?(?:is )?(?:the )?first)"
    r"(?:which|who)(?: one)?(?: of (?:them|the two|these))?(?:['’]?s| is| comes?| would be| wins?|"
    r" would win)? ?(?:out )?(?:(?:the )?(?:stronger|strongest|better|best|first|top|ahead|on top|"
    r"number one|no\.? ?1|in front|winner)(?: one| candidate)?)"
    r"|(?:which|who)(?: one)?(?: of (?:them|the two|these))? (?:wins|would win|is it(?: to be)?))"
    r"(?: (?:then|though|now|please|for us|here|overall|in your view|anyway))*\W*"
)
"""`rank them then`, of whoever was told of."""


_WAY: Final = (
    r"(?:e-?mail|mail|gmail|phone(?: no)?|telephone|mobile|cell|whatsapp|telegram|signal|"
    r"linkedin|twitter|insta(?:gram)?|contact)"
    r"(?: (?:address|number|profile|handle|account|details|info|data))?"
)
_REACHED: Final = regex(
    rf"\W*(?:(?:{LINK}|sorry|actually)\W+)*(?:(?:(?:do|have|did) )?(?:you|we)(?: (?:have|got|find|"
    r"know))*|is there|are there|any|got|what(?:['’]?s| is| are)|where(?:['’]?s| is| can i find)|"
    r"(?:can|could) (?:you|i|we) (?:find|get|have|give me|send me)|give me|send me|find me|show me)"
    rf"(?: (?:an?|any|the|his|her|their|some|private|personal|work|way to))* {_WAY}"
    rf"(?:(?:,| or| and|/)+ ?(?:an? |any |the )?{_WAY})*"
    r"(?: (?:for|to|so|of|where|at|i|we|can|could)\b[\w' ]{0,40})?\W*"
)
"""`do you have a mail or linkedin for reaching out`, of whoever was told of."""

_SO: Final = (
    rf"\W*(?:(?:{LINK}|fine|in a nutshell|in short|bottom line|honestly|be honest|tbh)\W+)*"
)
_NOW: Final = (
    r"(?:\W+(?:then|though|now|or not|at all|really|you think|do you think|in your view|please|pls|"
    r"lol|for us|here|anyway))*\W*"
)
_WORTH: Final = (
    r"(?:(?:an?|the|our|my|his|her|their) )*(?:it|that|call|chat|interview|time|effort|trip|bother|"
    r"hassle|shot|pursuing|chasing|meeting|calling|talking to|following up|"
    r"(?:(?:with|on) )?(?:him|her|them|this one))"
)
_ANSWER: Final = r"(?:an? )?(?:yes|no|maybe|pass|go|hire)"
_JUDGED: Final = regex(
    rf"{_SO}(?:(?:(?:is|are|was|would) (?:it|this|that|he|she|they|this one)(?: be)? )?(?:even |"
    rf"really )?worth(?: {_WORTH})?"
    r"|(?:do|should|shall|why) (?:i|we) (?:even |really )?bother(?: with (?:him|her|them|it|this))?"
    r"|(?:should|shall|do|would) (?:we|i|you)"
    rf"|(?:is|was) (?:that|this|it|he|she) {_ANSWER}(?:,? or {_ANSWER})?"
    r"|(?:to )?hire(?: or (?:no|not|no hire|pass))?(?: (?:him|her|them))?"
    r"|(?:was|were|is|are) (?:he|she|they) (?:of )?any use\b[\w ]*"
    r"|(?:on balance|overall|all in all|net net)?\W*(?:good or bad|yes or no|strong or weak|"
    r"in or out|up or down)(?: (?:for us|on (?:him|her|them)))?"
    r"|(?:is )?(?:this|that) (?:our|the) (?:one|guy|person|hire|man|woman|candidate)"
    r"|(?:do|should|would) (?:we|i) (?:make|extend|send) (?:him |her |them )?(?:an?|the) offer"
    r"|(?:any|what are the|are there any|what(?:['’]?s| is) the)? ?"
    r"(?:deal ?breakers?|show ?stoppers?|blockers|red flags?|concerns?)|(?:convince|sell) me"
    rf"|yea or nay|keeper|keep (?:him|her|them) in){_NOW}"
)
"""`is it worth the call`, `do i bother`, `hire?`: of whoever was told of."""
_TIER: Final = r"(?:an? )?[abcs][ -](?:tier|team|list)"
_PLACED: Final = regex(
    rf"{_SO}(?:(?:is (?:he|she|that) )?(?:in )?(?:the )?top (?:\d+|ten|five|one) ?(?:%|percent)"
    rf"|(?:is (?:he|she) )?{_TIER}(?: or {_TIER})?|stars?|star rating"
    r"|(?:(?:is|are|was) (?:he|she|that|this|it|they) )?(?:any )?(?:(?:better|worse|stronger|"
    r"weaker|higher|lower) than|above|below) (?:(?:the|our|my) )?(?:usual )?(?:average|most|others|"
    r"rest|peers|competition|other (?:ones?|candidates)|norm|bar)"
    r"|(?:how many |any |what about |total )?citations?(?: (?:count|total|number|numbers))?"
    r"(?: (?:on|for|of|to) [\w .-]{2,40})?"
    rf"){_NOW}"
)
"""`top 10%?`, `citations on neox?`, `better than average?`."""
_RECORD: Final = r"(?:publication |track |research )?(?:record|cv|resume|profile|output)"
_GOOD: Final = r"(?:good|strong|solid|decent|impressive|great|top|weak|average|any good)"
_WELL_DONE: Final = regex(
    rf"{_SO}(?:how {_GOOD} (?:is|are) (?:(?:that|this|the|his|her|their) {_RECORD}|(?:these|those|"
    rf"(?:the|his|her|their)) (?:papers|works|publications))"
    rf"|(?:is|was) (?:that|this|it) (?:an? )?{_GOOD} {_RECORD}"
    rf"|(?:are|were) (?:these|those|they|(?:his|her|their|the) (?:papers|works)) {_GOOD}"
    r"(?: (?:papers|works|ones|publications))?|(?:(?:that|this|it|he|she)(?:['’]?s| is) )?(?:(?:a|"
    r"bit|little|rather|pretty|quite|very|really) )*(?:thin|weak|light|patchy|underwhelming|"
    r"impressive|mediocre|meh|outstanding|amazing)\W+"
    rf"(?:is(?:n['’]?t|nt) (?:it|he|she|that)|right|no|eh|huh|or what)){_NOW}"
)
"""`is that a good publication record`, `are these good papers`."""
_CAREER: Final = r"(?:early|mid|late)"
_PICTURE: Final = r"(?:photos?|pictures?|pics?|headshots?|selfies?)"
_SELF: Final = regex(
    rf"{_SO}(?:(?:what(?:['’]?s| are| is) )?(?:(?:his|her|their|the) )?pronouns"
    r"|(?:what|which) (?:passport|nationality|citizenship|visa|religion|star sign)"
    r"|(?:any )?religious (?:holidays?|days|feasts?|views|background)\b[\w ]*"
    rf"|(?:is (?:he|she|that) )?{_CAREER}(?:[- ]career)?(?: or {_CAREER})?[- ]career"
    r"|(?:send|show|get|find|give|have you got|got|any)(?: (?:me|us|an?|his|her|their|the|any))* "
    rf"{_PICTURE}(?: of (?:him|her|them))?"
    r"|(?:what|which) (?:kind|sort|type) of (?:sur|last |first )?name is (?:that|this|it)"
    rf"|(?:(?:is|was) (?:he|she) )?(?:{NATIONS})(?: or (?:{NATIONS}))?"
    rf"|[\w' -]{{2,40}}?,? is(?:n['’]?t)? (?:that|it|this) (?:an? |some kind of )?(?:{NATIONS})"
    rf"(?: (?:name|surname))?){_NOW}"
)
"""`send me a photo`, `halmstrand, is that swedish`: who somebody is."""
_PAID: Final = r"(?:tc|total comp(?:ensation)?|comp|salary|pay|money)"
_UNTOLD: Final = r"(?:not|isn['’]?t|n['’]t) (?:yet )?(?:public|announced|published|released)"
_KEPT_INSIDE: Final = regex(
    rf"{_SO}{_PAID}(?: (?:expectations?|wish(?:es)?|demands?|ask|range|ballpark|level|guess|"
    rf"estimate))*{_NOW}"
    r"|\W*what(?:['’]?s| is| would be) (?:his|her|their) (?:ballpark|price|rate|asking price|"
    r"number|going rate)\W*"
    r"|\W*(?:would|will|could|is) \$?\d[\d.,]* ?k(?: (?:base|tc|a year|total))*"
    r" (?:do (?:it|the trick)|swing it|be enough|enough|cut it)\W*"
    rf"|.*\b(?:that(?:['’]?s| is| are)|which (?:is|are)|but) ?{_UNTOLD}\b.*"
    r"|.*\bwhat did (?:they|meta|openai|google|deepmind|anthropic|the lab) "
    r"(?:really|actually|truly) (?:spend|pay|use)\b.*"
)
"""`comp expectations?`, `what are they training right now that's not public`."""
_ASKED_ROUND: Final = regex(
    r".*\b(?:google|stalk|vet) (?:him|her|them)\b.*"
    r"|.*\bwho(?: else)?\b.{0,30}\b(?:vouch|give (?:me |us )?a reference|be a referee)\b.*"
    rf"|{_SO}(?:(?:got|is there) )?(?:any(?:thing)? )?(?:(?:good|bad|juicy|office|lab) )?"
    r"(?:gossip|rumou?rs?|dirt|scandals?|skeletons|beef|drama|juicy|dodgy|shady)"
    rf"(?: (?:on|about|around) (?:him|her|them))?{_NOW}"
    rf"|{_SO}(?:any )?(?:references?|referees?)(?: (?:for|on) (?:him|her|them))?{_NOW}"
)
"""`google him for me`, `who could vouch`."""
_SAID: Final = (
    (_JUDGED, _HIRING),
    (_PLACED, RANKING),
    (_WELL_DONE, RANKING),
    (_SELF, _TRAITS),
    (_KEPT_INSIDE, _CONFIDENTIAL),
    (_ASKED_ROUND, _REST),
)


_INTRODUCED: Final = regex(
    rf"{_SO}(?:can|could|would) you (?:please )?(?:intro(?:duce)?|connect|link) (?:me|us)"
    rf"(?: (?:to|with|up with) (?:him|her|them))?{_NOW}"
)


def never_told(text: str) -> Question | None:
    """The refusal of what a message asks of the person spoken of; None of anything else."""
    said = fold(clean(text))
    if _REACHED.fullmatch(said) or _INTRODUCED.fullmatch(said):
        return Question(Kind.REFUSAL, topic=_CONTACT)
    if _FAMILY.search(said):
        return Question(Kind.REFUSAL, topic=_TRAITS)
    if _PARTED.search(said):
        return Question(Kind.REFUSAL, topic=_REST)
    if topic := next((topic for words, topic in _SAID if words.fullmatch(said)), None):
        return Question(Kind.REFUSAL, topic=topic)
    is_order = _SCORES.search(said) or _ORDERED.fullmatch(said)
    return Question(Kind.REFUSAL, topic=RANKING) if is_order else None
