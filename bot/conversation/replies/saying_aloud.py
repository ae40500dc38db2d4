"""Words that ask what of an answer may be said aloud, and what is better not."""

from __future__ import annotations

from typing import Final

from bot.conversation.heard import Part, Picked
from bot.conversation.replies.forms import bare, plain
from bot.conversation.replies.put_for_whom import wants_lines_to_say
from bot.conversation.replies.way import NUMBER
from bot.conversation.replies.ways_of_putting import MAY_IT_BE_SAID, WAY_OF_PUTTING, WHOM
from bot.questions.about_people.of_rights import is_about_rights
from bot.questions.words.leads import LINK
from bot.questions.words.things import HEAD
from bot.regex import regex

_SAY: Final = (
    r"(?:saying|say|telling|tell|mentioning|mention|claiming|claim|bringing up|bring up|promising|"
    r"promise|raising|raise|talking about|talk about|touching|touch)"
)
_KEPT_QUIET: Final = regex(
    r"(?:(?:any|anything|something|(?:should|must|can|could|do|would|had|i|we|you|better|best|rather|"
    r"ought|really|definitely|else)\b|'d) ?)*"
    rf"(?:concede|admit|(?:(?:avoid|not|never|don'?t|shouldn'?t|mustn'?t|can'?t)"
    rf"(?: (?:i|we|you|one))? {_SAY})|avoid|"
    rf"(?:steer|stay|keep|shy|back) (?:well )?(?:clear|away|off|out|quiet)(?: from| about| on)*"
    rf"(?: {_SAY})?|(?:best|better) (?:left unsaid|not (?:to )?{_SAY}|unsaid)|"
    r"hold back|leave unsaid)"
    r"(?: (?:him|her|candidates?|anyone|on|call|phone|about|when|speak|talk|offer|compute|"
    r"headcounts?|staff|team|size|numbers?|figures?|people|researchers|ranges?|totals?))*"
)
"""What is better not said, once the words that say nothing are gone."""
_CONCEDED: Final = regex(r"\b(?:concede|admit)\b")
_OF_IT: Final = r"(?: (?:about|on|of|from|for) (?:it|that|this|them|all (?:of )?(?:that|this|it)))?"
_TO_SAY: Final = regex(
    rf"(?!(?:.* )?write .* for {WHOM}{_OF_IT}\W*$)"  # which is a message that somebody writes
    rf"(?:(?:{LINK}|great|thanks|just|can you|could you|would you) )*"
    r"(?:(?:gimme|give|tell|write|get|send|show|offer|i want|i need|i'd like|have|"
    r"what(?:'s|s| is)|do you have|is there|got)(?: me| us)? )*"
    rf"(?:(?:just|only|an?|one|some|any|{NUMBER}|a few|a couple of|the) )*"
    r"(?:(?:short|single|simple|honest|safe|quick|nice|good|catchy|true|punchy) )*"
    r"(?:sentences?|lines?|one-?liners?|words?|phrases?|things?|something|soundbites?|facts?)"
    r"(?: (?:that|which))? "
    r"(?:(?:(?:i|we) (?:can|could|may|might|should)|to|(?:that )?i(?:'m| am) allowed to)"
    r"(?: (?:safely|honestly|actually|really|just))? "
    rf"(?:say|tell|use|give|quote|read|repeat|mention|drop)(?: {WHOM})?{_OF_IT}"
    rf"(?: {WHOM})?|for {WHOM}{_OF_IT})"
    r"(?: (?:please|pls|plz|then|now|out loud|aloud|on the (?:call|phone)))*"
)
"""`give me one sentence I can say to a candidate about it`."""
_LEAD: Final = (
    r"(?:(?:ok(?:ay)?|so|and|but|then|now|please|well|great|thanks|right|fine|alright|hm+|also|"
    r"be honest|honestly|frankly|back to (?:it|that)) )*"
)
_ONCE_ASKED: Final = (
    r"(?:when|if|once|in case|should|as soon as|for when) (?:he|she|they|someone|somebody|anyone|"
    r"(?:the|my|this|that|a) (?:candidate|person|researcher|guy))(?: (?:then|actually|really|do|"
    r"does))* (?:ask|bring|mention|raise|push|press|say|compare|want|challenge|object|come|go)s?"
    r"(?: (?:me|us|back|up|it|that|this|about|for|on|with|to|the|know|there|compute|gpus?|chips|"
    r"access|number|numbers|figure|offer|more|into|detail|details|of|all|their))*"
)
"""`what do I say when he brings it up`."""
_END: Final = (
    rf"(?: (?:{WHOM}|{_ONCE_ASKED}|"
    r"about (?:it|that|this|compute|our (?:compute|offer|chips))|of (?:it|that)|"
    r"then|now|please|here|first|instead|nicely|gently|kindly|politely|tactfully|"
    r"diplomatically|positively|to (?:it|that|this)|in (?:return|reply)|(?:on|in|during) "
    r"(?:the|a|an|our|my) (?:call|phone|interview|pitch|meeting|conversation)|honestly|though|"
    r"at all|out loud|safely|(?:that|which)(?: is|['’]?s| does| will| would)?(?: not|n['’]?t)?"
    r"(?: (?:be|sound|look|make (?:us|me) look|a|an|too))* (?:embarrass\w*|lies?|untrue|silly|"
    r"stupid|desperate|false|dishonest|true|credible|believable|realistic|honest))){0,6}"
)
_MAY: Final = (
    r"(?:(?:can|could|should|do|would|may|might|shall|must) (?:i|we)|would you) "
    r"(?:honestly |safely |now )?"
)
_SAID_ON: Final = regex(
    rf"{_LEAD}(?:what|how)(?: (?:else|then|exactly))? {_MAY}(?:say|tell|answer|reply|"
    r"respond|pitch|argue|put|phrase|word|frame|sell|handle|present|play|deal with|counter|"
    r"approach|come back|(?:send|write|text|email)(?= (?:to )?(?:him|her|them)))"
    rf"(?: (?:it|that|this|to|with|back|the question))*{_END}|"
    rf"{_LEAD}{WAY_OF_PUTTING}{_END}|"
    rf"{_LEAD}what(?: is| would be|['’]?s| should be) (?:my|our|the) (?:line|answer|reply|response|"
    rf"comeback|story|message)(?: to (?:it|that|this))?{_END}|"
    rf"{_LEAD}(?:(?:draft|write|give|tell|prep|help|suggest|get)(?: (?:me|us|for me|up))* )?"
    rf"(?:with )?what (?:to|i (?:can|could|should|might|may|ought to)|we (?:can|could|should)) "
    rf"(?:say|tell|answer|reply|pitch){_END}|"
    rf"{_LEAD}what(?: is| would be|['’]?s| might be) (?:an? |the |some )?(?:fair|honest|good|right|"
    r"safe|reasonable|true|decent|best|sensible|realistic|sane|credible|believable|modest|"
    r"defensible|smart|useful|convincing) "
    r"(?:things?|lines?|way|answer|point|message|pitch|reply|story|something)"
    rf" (?:to|i (?:can|could|should)) (?:say|tell|put it|answer|reply|mention|give){_END}|"
    rf"{_LEAD}what(?: is| would be|['’]?s| might be) (?:an? |the |some )?(?:fair|honest|good|safe|"
    r"reasonable|sensible|realistic|sane|credible|believable|modest|defensible|decent|best) "
    r"(?:pitch|story|line|message)(?: (?:on|about|for|re) (?:our |the )?(?:compute|chips|gpus|"
    rf"offer|it|that))?{_END}|"
    rf"{_LEAD}(?:what|how) {_MAY}(?:put it|say|tell|answer|reply|sell it|frame it|explain it|"
    r"pitch it)(?: to)? (?:someone|somebody|a candidate|him|her|them|people|"
    r"(?:the|a) (?:guy|person)) (?:who(?: is|['’]?s| are)|that(?: is|['’]s)) "
    r"(?:so |very |really |all |super |too )*"
    r"(?:excited|keen|curious|worried|impressed|dazzled|sceptical|skeptical|hyped)"
    r"(?: (?:about|by|of|on|over) .{2,40})?"
)
"""`what should I say then`, `what would be a fair thing to say to her`."""
_SUBJECT: Final = (
    r"(?: (?:about|abt|on|re|regarding|around) (?:(?!(?:pay|salary|equity|bonus|visa|family|age)\b)"
    r"[\w'’-]+ ){0,6}(?:compute|gpus?|chips?|cards?|h100s?|hardware|cluster|capacity|access|"
    r"offers?|offered|promised|told|guaranteed|getting|gets|setup|there|it|that|this))?"
)
"""`about what she has actually been offered`: of compute, and of nothing else."""
_ASKED: Final = regex(
    rf"{_LEAD}(?:what(?: (?:questions?|things?))?(?: else)?|which (?:questions?|things?)|"
    rf"what (?:else )?(?:{NUMBER} )?(?:questions?|things?)) {_MAY}"
    rf"(?:ask|put to|find out from)(?: {WHOM})?{_SUBJECT}{_END}|"
    rf"{_LEAD}(?:(?:what(?: is| are|['’]?s|['’]?re)|give|gimme|list|suggest|get|show|tell|write|"
    rf"draft|have you got|got|do you have|i need|i want|i'd like)(?: me| us)? )?"
    rf"(?:(?:the|an?|any|some|{NUMBER}|few|couple of|good|right|best|smart|sharp|key|main|more) )*"
    r"(?:questions?|things) (?:to (?:ask|put to)|(?:that )?(?:i|we) (?:should|could|can|might|"
    rf"ought to) (?:ask|put to)|for)(?: {WHOM})?{_SUBJECT}{_END}"
)
_ARGUMENT: Final = regex(
    rf"{_LEAD}(?:what(?:'s| is| are|s)|which (?:is|are)|give me|do we have)? ?"
    r"(?!the (?:best|real|good) case)(?:our|the|my|any|a|an) (?:(?:single|one|two|three) )?"
    r"(?:best|strongest|strong|main|top|biggest|good|better|real) (?:compute )?"
    r"(?:arguments?|points?|cards?|lines?|pitch|selling points?|cases?|hook|leverage)"
    rf"(?: (?:we have|to make|i have|there is))?{_END}|"
    rf"{_LEAD}which (?:(?:compute )?(?:argument|point|card|one|line|number|figure)(?: of (?:ours|"
    r"those|these))?|of (?:those|these|the|our)(?: (?:arguments|points|lines|cards))?)(?:'s| is) "
    rf"(?:our|the|my) (?:best|strongest|main)(?: (?:one|point|card|argument))?{_END}|"
    rf"{_LEAD}what (?:(?:do|should|can|could|would) (?:i|we|you) (?:lead|open|start) with|"
    rf"speaks for us|(?:is|are) our (?:strengths?|strong suits?)|do we have going for us){_END}"
)
_ANYTHING: Final = regex(
    rf"{_LEAD}(?:is there |do we have )?(?:anything|any point|any way|something|anywhere)"
    r"(?: (?:at all|else))?(?: (?:where|in which|that|on which))? (?:we(?:'re| are)|ours is) "
    r"(?:(?:actually|even|still|at least) )?(?:not (?:behind|worse|losing|outgunned)|ahead(?: of)?|"
    rf"better|stronger|good|level|competitive)(?: (?:at|in|on|with|off))?{_END}"
)
"""`anything where we're not behind?`"""
_ALLOWED: Final = regex(
    rf"{_LEAD}(?:can|could|may|should|would|am|are) (?:i|we)(?: (?:be )?(?:allowed|ok|safe|free|"
    r"able) to)?(?: (?:then|now|really|safely|honestly|just|actually|still))* "
    rf"(?:say|tell|claim|mention|state|use|repeat|write|advertise)(?: {WHOM})?"
    r"(?: (?:(?:that|it|this|so)(?: (?:number|figure|ratio|one))?|the (?:number|figure|ratio)|"
    rf"(?P<claim>(?:that |it'?s |it is )?(?:we (?:have|['’]?ve got|got|run|own|offer|will have) |"
    r"there (?:are|'s|is) )?(?:about |around |over |more than |nearly |almost |roughly |some )?"
    r"\d[\d ]*(?:k|x)?(?: (?:of them|gpus?|chips?|cards?|accelerators?|[a-z]{1,3}\d{2,4}s?|"
    rf"h100e|each|per {HEAD}|in (?:total|all)|guaranteed|times|altogether))*)"
    rf"))?{_END}|"
    rf"{_LEAD}(?:(?:can|could|may|should|would|am|are) (?:i|we)(?: (?:be )?(?:allowed|ok|safe|free|"
    r"able) to)?|is it (?:ok|okay|fine|safe|allowed|alright) (?:if (?:i|we)|(?:for (?:me|us) )?to))"
    r"(?: (?:then|now|really|safely|honestly|just|actually|still))* "
    r"(?:say|tell|mention|state|use|repeat|give|show|share|quote|cite|pass on|name)"
    rf"(?: {WHOM})? (?:(?:these|those|the) (?:number|figure|ratio)s?|these|those|them){_END}|"
    rf"{_LEAD}(?:can|could|may|should|would|am|are) (?:i|we)(?: (?:be )?(?:allowed|ok|safe|free|"
    r"able) to)?(?: (?:then|now|really|safely|honestly|just|actually|still))* "
    r"(?:put|write|include|state|have|use|mention|promise|quote) "
    r"(?:that|it|this|these|those|(?:the|that|this) (?:number|figure|ratio|one))"
    r"(?: down)?(?: as (?:is|it is))? (?:in|into|on) (?:writing|print|(?:(?:the|an?|his|her|their|"
    r"our|my|this|that|your) )?(?:(?:job|offer|written|formal|cold|outreach|first) )?(?:letter|"
    r"offer|contract|e-?mail|mail|message|ad|advert|posting|slides?|deck|website|page|note|"
    rf"package|terms|call|interview)){_END}|{_LEAD}{MAY_IT_BE_SAID}{_END}"
)
"""`so can I say 12,000 GPUs`, `can I tell the candidate that`, `can I put that in the letter`."""
_WITHOUT: Final = (
    r"(?: without (?:\w+ ){0,2}?(?:embarrass\w*|lying|looking|getting|being|sounding|it|making|"
    r"overselling|overpromising|risk\w*|trouble|fear)(?: \w+){0,5}?)?"
)
_QUOTABLE: Final = regex(
    rf"{_LEAD}(?:which|what)(?: (?:ones?|parts?|bits?))?(?: of (?:these|those|the|them|that|this|"
    r"it|all (?:these|those|this|that)|your|my))?(?: (?:numbers?|figures?|facts?|stats?|ratios?|"
    r"results?|things?|lines?))*(?: (?:here|above))?"
    r"(?: (?:is|are|would be) (?:safe|ok|okay|fine|solid|good|sound)(?: enough)? (?:to|for me to)"
    rf"| {_MAY.strip()}"
    r"| (?:i|we) (?:should|can|could|must|may|shall))"
    r"(?: (?:actually|safely|honestly|really|then|even|publicly|openly))* ?"
    r"(?:quote|cite|repeat|use|mention|share|give|say|tell|state|drop|show|defend|stand behind|"
    r"put (?:in writing|forward)|pass on|promise)"
    rf"(?: {WHOM})?(?: in writing| on paper)?{_WITHOUT}{_END}|"
    rf"{_LEAD}(?:(?:is|are) there |do (?:you|we) have |have (?:you|we) got |got |give me )?"
    r"(?:any|some)(?:thing)?(?: (?:numbers?|figures?|facts?|stats?|lines?|quotes?|bits?|parts?|of|"
    r"it|that|this|these|those|here|there|in|at all|safe|solid|public|usable|which|worth))*"
    r"(?: (?:i|we|one) (?:can|could|may|might|should)| to(?: be)?| is| are)?"
    r"(?: (?:safely|actually|honestly|openly))* ?"
    r"(?:quote|quoting|quoted|quotable|cite|citing|citable|repeat|pass on|share)"
    rf"(?: {WHOM})?{_WITHOUT}{_END}"
)
"""`which of these numbers can I quote to her without embarrassing myself`."""
_JUDGED: Final = regex(
    rf"{_LEAD}(?:(?:is|are|was|would) (?:that|it|this|ours|we|our (?:offer|cluster|compute))"
    r"(?: be)?"
    r"|how) (?:(?:any|really|actually|even|considered|all|very|that|so|quite|pretty|a) )*"
    r"(?:good|bad|poor|weak|strong|competitive|decent|terrible|respectable|embarrassing|lot|"
    r"generous|impressive|low|high)(?: (?:is|are|was) (?:that|it|this|ours|we|our (?:offer|"
    r"cluster)))?"
    rf"(?: or (?:good|bad|not|poor|weak|terrible))?{_END}"
)
"""`be honest, is it bad`."""
_PUSHED: Final = regex(
    rf"{_LEAD}(?:what|where|how)(?: else)? (?:will|would|could|can|might|may|does|is|are) "
    r"(?:he|she|they|people|somebody|someone|(?:an?|the|my|our|this) (?:candidate|researcher|"
    r"person|applicant))"
    r"(?: (?:likely|probably|going|to|gonna|be))* (?:push(?:ing)? back|object(?:ing)?|"
    r"pick(?:ing)?(?: (?:holes|apart))?|attack|challenge|critici[sz]e|doubt|dispute|contest|"
    r"complain|counter|argue(?: against)?|throw at (?:me|us)|hold against (?:me|us|it|that)|"
    r"come back with|find fault)(?: (?:on|to|at|about|with|against|in|it|that|this|us|me))*"
    rf"{_END}|"
    rf"{_LEAD}(?:what (?:(?:are|is) )?)?(?:the |our |your |likely |possible |any )*(?:objections?|"
    r"counter ?arguments?|push ?backs?|weak(?:est)? (?:points?|spots?))"
    r"(?: (?:should|could|would|will|might) (?:i|we|he|she|they) (?:expect|face|raise|have|hear))?"
    rf"(?: (?:here|there|to (?:that|this|it)|in (?:that|this|it)))?{_END}"
)
"""`what will he push back on`."""
_WEAK: Final = (
    r"(?:(?:single|biggest|main|real) )*(?:weak(?:est)? (?:points?|spots?|links?|parts?|sides?)|"
    r"weakness(?:es)?)"
)
_WEAKEST: Final = regex(
    rf"{_LEAD}what(?:['’]?s| are| is)? (?:the )?{_WEAK} (?:in|of|about|with|on) (?:ours|our side|"
    rf"(?:our|my) (?:own )?(?:offer|pitch|case|cluster|compute|story|side|package)){_END}|"
    rf"{_LEAD}what(?:['’]?s| are| is)? our {_WEAK}(?: (?:here|there))?{_END}|"
    rf"{_LEAD}where (?:are|is) (?:we|ours|our (?:offer|pitch)) (?:the )?weak(?:est)?{_END}|"
    rf"{_LEAD}(?:what|where)(?: (?:do|should|must|would|will|might|could|can))? (?:we|i) "
    r"(?:(?:have|need|ought|got) to |better |really )*(?:(?:be|come) (?:honest|open|frank|candid|"
    r"straight|up ?front|clean)(?: (?:about|on|with|at))*|own up(?: to)?|lose(?: (?:out|on|at))*|"
    rf"fall (?:short|behind)(?: (?:on|of|at))?){_END}|"
    rf"{_LEAD}(?:what|where) (?:can|do|could|will|would|wo|ca)(?:not| ?n['’]?t| not) (?:we|i) "
    rf"(?:ever |really )?(?:win|compete|match them|beat them|keep up)(?: (?:on|at|with|in))*{_END}",
    needs="weak|honest|open|frank|candid|straight|front|clean|own|lose|fall|win|compete|match|beat|"
    "keep",
)
"""`whats the weakest point in our offer`, `what can't we win on`."""
_BALANCE: Final = regex(
    rf"{_LEAD}(?:(?:what(?: are|['’]?s|['’]?re)?|give|gimme|list|show|write|get|tell|i need|i want|"
    r"any|summari[sz]e)(?: (?:me|us|out|up))* )?(?:(?:the|main|key|biggest|some|our|its|quick) )*"
    r"(?:pros?(?: and| n| or| vs)? cons?|(?:up|plus|good) ?sides? and (?:the )?(?:down|"
    r"minus|bad) ?sides?|advantages? and (?:the )?disadvantages?|strengths? and (?:the )?"
    r"weakness(?:es)?|plus(?:es)? and minus(?:es)?|(?:arguments? |reasons? |points? )?for and "
    r"against|speaks for (?:us|it) and what (?:speaks )?against(?: (?:us|it))?)"
    rf"(?: (?:of|for|with|about|in|on) (?:us|ours|it|that|this|(?:our|the) (?:own )?(?:offer|"
    rf"compute|cluster|package|case)))*{_END}",
    needs="con|side|advantage|weakness|minus|against",
)
"""`pros and cons for the candidate`."""
_SENT: Final = regex(
    rf"{_LEAD}(?:can|could|may|might|should|shall|would|is it (?:ok|okay|fine|safe)|am i allowed)"
    r"(?: (?:i|we|to|if i|if we))? (?:just )?(?:send|forward|give|show|pass|paste|copy|email|"
    r"e-mail|mail|text|hand|share)(?: on| over)? (?:that|this|it|all (?:of )?(?:that|this|it)|"
    r"(?:the|this|that|your) (?:answer|table|message|text|result))(?: (?:on|over|along))? "
    r"(?:to|with) (?:him|her|them|candidates?|applicants?|(?:the|an?|my|our|this|that) "
    r"(?:candidate|applicant|researcher|person|guy)s?)"
    r"(?: (?:just )?(?:as (?:is|it is|it stands|they are)|like (?:this|that)|unchanged|directly|"
    r"verbatim|word for word|unedited|straight|now|then|please))*"
)
"""`can I send that to a candidate as is`."""
_NUMBER: Final = regex(r"(?P<digits>\d+(?: \d{3})*)(?P<scale>k)?\b")
_NOT: Final = r"(?:not|better not|rather not|(?:should|can|must|would)n['’]?t(?: (?:i|we))?)"
_UNSAID: Final = regex(
    rf"{_LEAD}(?:what|which)(?: (?:should|shall|would|can|may|must|do))?(?: (?:i|we))? {_NOT}"
    rf"(?: to)?(?: (?:say|tell|mention|claim|promise))?{_END}"
)
"""`and what not`, `what shouldn't i`, after what may be said."""
_WAYS: Final = (
    (Part.UNSAID, _UNSAID),
    (Part.ADVICE, _SAID_ON),
    (Part.ADVICE, _BALANCE),
    (Part.QUOTABLE, _QUOTABLE),
    (Part.ASKED, _ASKED),
    (Part.ARGUMENT, _ARGUMENT),
    (Part.ARGUMENT, _ANYTHING),
    (Part.ALLOWED, _ALLOWED),
    (Part.SENT, _SENT),
    (Part.CONCEDED, _PUSHED),
    (Part.CONCEDED, _WEAKEST),
    (Part.JUDGED, _JUDGED),
)


def claimed(words: str) -> float | None:
    """The number that somebody would say, in the plain words of `can I say 12,000 GPUs`."""
    found = _ALLOWED.fullmatch(words)
    number = found and found["claim"] and _NUMBER.search(found["claim"])
    if not number:
        return None
    scale = 1000 if number["scale"] else 1
    return float(number["digits"].replace(" ", "")) * scale


def said_aloud(text: str) -> Picked | None:
    """What a message wants to know of saying the last answer to somebody; None of others."""
    words = plain(text)
    if is_about_rights(text):
        return None
    if _TO_SAY.fullmatch(words) or wants_lines_to_say(words):
        return Picked(Part.TO_SAY, words)
    if _KEPT_QUIET.fullmatch(bare(words)):
        return Picked(Part.CONCEDED if _CONCEDED.search(words) else Part.UNSAID, words)
    return next((Picked(part, words) for part, way in _WAYS if way.fullmatch(words)), None)
