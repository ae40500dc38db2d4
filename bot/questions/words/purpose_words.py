"""How one says why somebody is looked up, and where somebody stands with us, which is why."""

from __future__ import annotations

from typing import Final

from bot.questions.words.leads import LINKS

_NOUN = (
    r"(?:calls?|chats?|interviews?|roles?|position|offer|screen(?:ing)?|references?|referral|checks?|"
    r"onsites?|meetings?|outreach|conversation|convo|debrief|pitch|sourcing|intro(?:duction)?|panel|opening|"
    r"search|coffee|talk|approach|job|prep|preparation|team|sync|catch-?up|kick-?off|committee)"
)
_PUT_UP = (
    r"(?:present|introduc|submit|propos|recommend|pitch|send|put|bring|represent)(?:t?ing)"
    r" [^.?!;:(),]{1,40}? (?:to (?:the|my|our|a|an)|forward|over to|up for)"
)
"""That somebody is shown to those who decide: `I'm presenting her to the hiring manager`."""
_STAGE = (
    r"(?:(?:final|last|first|second|third|next) (?:round|stage)|on the (?:phone|line)|"
    r"(?:is|are|was|were|been|got|['’]s|['’]re) (?:shortlisted|referred)|"
    r"flying (?:her|him|them|both) (?:in|out|over))"
)
"""Where somebody stands in what leads to a hire."""
_MET = (
    r"(?:(?:calls?|chats?|interviews?|screen(?:ing)?s?|onsites?|meetings?|outreach|"
    r"conversations?|convos?|debriefs?|"
    r"intro(?:duction)?s?|coffee|talk|referral|role|position|job|shortlist)|"
    r"(?:we |i )(?:speak|meet|talk|interview)|"
    r"(?:am|are|['’]m|['’]re) (?:speaking|meeting|talking|seeing|calling|interviewing|hiring|"
    r"recruiting|sourcing|considering|ringing|phoning|inviting|shortlisting)|"
    rf"(?:is|['’]s) (?:speaking|talking|interviewing)|{_PUT_UP}|{_STAGE}|"
    r"(?:hiring|recruiting|sourcing|interviewing|up) for|"
    r"appl(?:ied|ies|ying)|follow(?:ing)?[- ]?up (?:on|with|about|from|after)|"
    r"(?:his|her|their|the|an?) application|"
    r"(?:prepar|mak|draft|writ|putt?)(?:e|ing)?(?: together| up)? (?:(?:her|him|them) )?"
    r"(?:an|the|our) offer)"
)
"""What a clause after a question names that says why, and asks nothing."""
_FIRST_WHAT_FOR = (
    r"(?:(?!(?:and |or |also )*(?:what|which|who|how|where|when|why|is|are|was|has|have|did|"
    r"does|do|can|could|would|should|any|list|show|tell|look|find|give)\b)(?:[\w/&-]+ ){0,5}?"
    rf"(?:{_NOUN}|engineer|scientist|researcher|lead|manager|hire|seat)\s*,\s*)*"
)
"""What else is said of it before: `research engineer role, phone screen`."""
_SURELY = (
    r"(?:(?:an?|the|our|my|her|his|first|second|third|final|last|intro\w*|phone|video) "
    r"(?:[\w-]+ ){0,2}?(?:call|chat|interview|screen(?:ing)?|onsite|meeting|conversation|convo|"
    r"debrief|coffee|talk)(?! (?:sheet|list|notes|log)\b)|calls|interviews|role|position|job|"
    rf"{_PUT_UP}|{_STAGE}|"
    r"(?:hiring|recruiting|sourcing|up) for|interviewing (?:with us|here)|applied|applying|"
    r"(?:mak|draft|writ|putt?)(?:e|ing)(?: together| up)? (?:(?:her|him|them) )?"
    r"(?:an|the|our) offer)"
)
"""What one before it names: that somebody is met is no reason by itself there."""
LED = r"(?:(?:hi|hey|hello|ok(?:ay)?|so|and|but|well|also)\b[\s,.!:–—-]*)"
"""How a clause begins, which says nothing."""
_SAYS = (
    r"(?:(?:tomorrow|tonight|later|soon|now|next week|this (?:morning|afternoon|evening|week)"
    r"|(?:on )?\w+day|at \d[\w:.]*)[\s,]+)*"
    r"(?:(?:i|we|she|he|they|both|my \w+|our \w+)(?:['’](?:m|re|ve|s|d|ll))?|got|having|have|"
    r"(?-i:[^\W\d_a-z][\w'’-]+ [^\W\d_a-z][\w'’-]+)(?:['’]s| (?:is|was|has|are|appl\w+)))\s"
)
"""How somebody says what happens: `Tomorrow I`, `Jun Oskarell is`."""
_ASKS = (
    r"(?:what|which|who|whom|whose|how|where|when|why|is|are|was|has|have|had|did|does|do|can|could|"
    r"would|should|any|anything|list|show|tell|look|find|search|give|brief|evidence|papers?|"
    r"publications?|published)"
)
ASKED = (
    r"(?:what|which|who|whom|whose|how|where|when|has|have|did|does|do|is|are|any\w*|list|show|tell|"
    r"find|pull|look|give|brief|can|could|should|would|please|"
    r"(?:(?:the|his|her|their) )?(?:largest|biggest|newest|latest)|"
    r"(?:papers?|publications?|works?) (?:of|by|for) (?:each|both|him|her|them))"
)
ASKED_AFTER: Final = rf"[.;:,?!]\s+(?={LINKS}{ASKED}\b)"
"""Where a question begins after why somebody is looked up."""
_FOR = (
    r"(?:for|before|ahead of|as part of|in preparation (?:for|of)|as preparation for|prior to|"
    r"because of|purpose|(?:this|it|that) is for|(?:it|that)'s for|reason|i need (?:it|this) for)"
)
_DO = (
    r"(?:prepare|preparing|make|making|draft|drafting|plan|planning|set up|hold|write|writing|"
    r"putt?(?:ing)? (?:together|up))"
)
_THEN = (
    r"[,;:.]\s*(?=(?:please |can you |could you )*(?:look|tell|what|who|which|how much|brief|find|"
    r"search|show|published|papers|evidence|prepare me|profile|background|info)\b)"
)
CALLED: Final = (
    rf"^\s*purpose(?: is)?\s*[:=–-]?\s*(?P<said>.+?){_THEN}",
    r"[\s,;:–—-]*\(?(?<!what )(?<!which )\bpurpose(?: is)?\s*[:=–-]?\s*(?P<said>[^()]+)\)?\s*$",
)
"""Why, under that word."""
_WHAT_MEETING: Final = (
    r"(?:(?:an?|the|our|my|first|second|third|2nd|3rd|1st|final|last|next|initial|intro|"
    r"introductory|phone|video|quick|short|sourcing|screening|hiring|exploratory|tech|"
    r"technical|round|recruiter)[ -])*"
    r"(?:calls?|chats?|interviews?|screens?|meetings?|conversations?|convos?|coffee|"
    r"onsites?|panel|debriefs?|round|outreach|referral|reference check)"
)
MEETING_FOR: Final = rf"(?:^|[,;:.?–—(]|\s-)\s*(?P<what>{_WHAT_MEETING})\s*$"
"""What stands before `for the speech role`, and is a part of why: `…, first call`."""
PURPOSES: Final = (
    rf"^\s*(?P<said>{_WHAT_MEETING} for [^;:()?]*?\b{_NOUN}\b[^;:()?]*?):\s+(?=\S)",
    rf"^\s*(?:(?:need to |i'm |quick )?prep(?:ping|aring)? )?{_FOR}:? "
    rf"(?P<said>[^;:()]*?\b{_NOUN}\b[^;:()]*?){_THEN}",
    rf"^\s*{_FOR}:? (?P<said>[^;:()]*?\b{_NOUN}\b[^;:()]*?):\s+(?=\S)",
    rf"^\s*(?:in order )?(?:to )?(?P<said>{_DO} [^;:()]*?\b{_NOUN}\b[^;:()]*?){_THEN}",
    r"[\s,;.–—-]+(?:both|all|they|she|he|the two)(?:['’]\w+| are| is)(?: (?:both|all))? "
    r"(?:up|in the running|here|applying|interviewing) for (?P<said>[^,;()?]+)$",
    rf"[\s,;:–—-]*\(?\b{_FOR}:? (?P<said>[^,;()?]*\b{_NOUN}\b[^()]*)\)?\s*$",
    rf"[\s,;:–—-]*\(?\b(?:(?:i'?m|i am|we'?re|we are|currently|just|now) )*(?:so as |in order )?"
    rf"(?:to )?(?P<said>{_DO} [^,;()?]*"
    rf"\b{_NOUN}\b[^()]*)\)?\s*$",
    rf"\s*\((?P<said>[^()]*\b{_NOUN}\b[^()]*)\)\s*$",
    rf"\s*\((?P<said>[^()?]*\b(?:{_NOUN}|lead|engineer|scientist|hire)\b[^()?]*)\)"
    rf"(?=\s*(?:[.,;:!]|[–—-]\s)\s*{LINKS}{ASKED}\b)",
    r"[\s,;:–—-]+(?P<said>before (?:i|we) (?:ring|call|phone|meet|speak|talk|see|message|write|"
    r"contact|reach out)\b[^,;()?]*)$",
    rf"\s*[,;?–—-]\s*(?P<said>{_FIRST_WHAT_FOR}[^,;()?]*\b{_NOUN})\s*$",
    rf"(?:(?<!\b\w)\.|[?!;,]|\s[–—-])\s+(?!(?:and |or |also |please )*{_ASKS}\b)"
    rf"(?:(?:(?:i|we)(?:'ve| have)? )?got )?(?P<said>[^.?!;:()]*\b{_MET}\b[^.?!;:()]*)"
    r"(?:[.!]?\s*$|:\s+(?=\S))",
    rf"(?:^|[.!;,:]\s)\s*(?:{LED})*(?P<said>(?={_SAYS})[^.?!;:()]*?\b{_SURELY}\b[^.?!;:()]*?"
    r"(?:\([^()?]*\))?)\s*"
    rf"(?:[.!;:,–—-]\s+)(?=(?:and |but |so |please )*{ASKED}\b)",
)
"""Why a person is looked up, with the signs around it."""


# How one says where somebody stands with us, which is why they are looked up.
#
# `(pretraining candidate)`, `she's in process with us for evals`, `first call with …,
# pretraining:`.

_CANDIDATE: Final = (
    r"(?:candidate|applicant|finalist|interviewee|(?<=both )(?:candidates|applicants|finalists)|"
    r"one of (?:our|the) (?:[\w-]+ )?(?:candidates|applicants|finalists))"
    r"(?! (?:from|at|pool|list|names?|of (?!ours\b|mine\b))\b)"
)
_PLACE: Final = (
    r"(?:hiring |interview(?:ing)? |recruiting )?(?:process|pipeline|loop|funnel|running)"
)
_STANDS: Final = (
    rf"(?:{_CANDIDATE}|in (?:our |the )?{_PLACE}\b|short-?listed|being considered|"
    r"under consideration|interviewing(?= (?:with|here|for|at ours)\b|\W)|up for\b)"
)
_BESIDE: Final = r"(?: (?:of ours|of mine|here|with us|at ours))?"
_STANDING_FOR: Final = r"(?: (?:for|as|on|in) (?P<what>(?:[^.?!;:(),–—-]|(?<=\w)-(?=\w))+?))?"
_SINCE: Final = r"(?:(?:both|currently|now|already|also|still|just) )*"
_NO_KIND: Final = (
    r"(?!(?:with|for|of|to|an?|the|our|my|which|what|who|whose|rank\w*|rate|score|grade|list|show|find|"
    r"pick|choose|compare|sort|order|tell|name|hire|best|top|better|good|great|right|ideal|perfect|"
    r"is|are|was|were|does|do|did|can|could|will|would|should|has|have|that|this|these|those|"
    r"other|each|every|any|some|all|no|not|\w+est)\b)"
)
"""What does not say for what somebody is a candidate, and may ask something."""
_KIND: Final = rf"{_SINCE}(?:(?:an?|the|our|my) )?(?:{_NO_KIND}[\w-]+ ){{0,2}}?"
_WHO: Final = r"(?:s?he|they|who|both)(?:['’]?s|['’]re| is| are)?"
_STATE: Final = rf"{_KIND}{_STANDS}{_BESIDE}"
_DOING: Final = (
    rf"(?:(?:we|i)(?:['’]re|['’]m| are| am) )?{_SINCE}(?:considering|screening|vetting|"
    rf"interviewing|recruiting|hiring) (?:him|her|them|both)(?: both)?"
)
_LISTING: Final = (
    rf"(?:(?:we|i)(?:['’]re|['’]m| are| am) )?{_SINCE}(?:building|making|drawing up|compiling|"
    r"putting together|preparing) (?:an?|the|our|my) short-?list"
)
"""That a list is made, which asks nobody to choose."""
_STANDING: Final = rf"(?:(?:{_WHO} )?{_STATE}|{_DOING}|{_LISTING}){_STANDING_FOR}"
"""A clause of it, with whom or without."""
_SIGN: Final = r"(?:(?<!\b\w)\.|[?!;,]|\s[–—-])\s+"
_LED_TO: Final = r"(?:(?:an?|my|our|the|next|quick|prep(?:ping)?|for) )*"
_MEET: Final = r"(?:call|chat|meeting|conversation|convo|coffee)"
_CALL: Final = (
    r"(?:(?:first|second|third|final|last|intro(?:ductory)?|phone|video|tech(?:nical)?|panel) )+"
    rf"(?:{_MEET}|interview|screen(?:ing)?|round)|(?:phone |first )?(?:interview|screen(?:ing)?)|"
    r"onsite|debrief|(?:referral|reference|background) checks?"
)
_NAME: Final = r"(?-i:[^\W\d_a-z][\w'’.-]*)(?: (?-i:[^\W\d_a-z])[\w'’.-]*)+"
_NAMES: Final = rf"{_NAME}(?:(?:,| and| &|, and) {_NAME})*"
_TIME: Final = r"(?:(?:at|on|in|this|next) |tomorrow|today|tonight|later|soon|\d|\w+day\b)"
_STANDING_THEN: Final = rf"(?=(?:[.!;:,]|\s[–—-])\s+{LINKS}{ASKED}\b)"
"""What is asked after it."""
_THEN_OF_THEM: Final = (
    rf"(?=(?:[.!;:,]|\s[–—-])\s+{LINKS}(?:{ASKED}|(?:what|who|where|how)['’]?s|"
    r"(?:his|her|their) (?=[\w-]+)|(?:papers?|publications?|works?)(?=\W*$))\b)"
)
"""The same after whom one meets: `…, whats her biggest run`, `…: his papers?`."""
STANDINGS: Final = (
    rf"\s*\((?P<said>{_STANDING})\)",
    rf"{_SIGN}(?P<said>{_STANDING})[.!]?\s*$",
    rf"{_SIGN}(?P<said>{_STANDING}){_STANDING_THEN}",
    rf"(?<=\w) (?:is|are) (?P<said>{_STATE}{_STANDING_FOR}){_STANDING_THEN}",
    rf"^\s*{LED}*(?P<said>{_LISTING}{_STANDING_FOR}){_STANDING_THEN}",
)
"""Where somebody stands, with the signs around it; `what` is what for."""
MEETINGS: Final = (
    rf"^\s*{LED}*(?P<said>{_LED_TO}(?:{_CALL})) (?:(?:with|for|on|about) )?{_NAMES}"
    rf"(?P<more>[^:.?!]{{0,40}}?){_THEN_OF_THEM}",
    rf"^\s*{LED}*(?P<said>{_LED_TO}{_MEET}) (?:with )?{_NAMES}"
    rf"(?P<more>[^:.?!,(]{{0,20}}(?:,(?! ?{_TIME}) ?|\()[^:.?!]{{1,30}}?){_THEN_OF_THEM}",
    rf"(?:\s[–—-]|[,;)]|(?<!\b\w)\.)\s+(?P<said>{_LED_TO}(?:{_CALL}))(?P<more>[^:.?!]{{0,40}}?)"
    rf"{_THEN_OF_THEM}",
    rf"\bfor (?P<said>(?:the|our|my|an?) (?:[\w-]+ ){{0,3}}?{_NOUN}){_THEN_OF_THEM}",
)
"""Whom one meets, before what is asked: `first call with Ilva Marrowdene, pretraining: …`.

`more` is what is said after who it is. That somebody is met is no reason by itself: a kind of
meeting is, or what it is about.
"""
