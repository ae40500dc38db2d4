"""Words that ask of Assay itself: its figures, who sees a question, its languages and labs."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.glossary_asked import LEAD
from bot.questions.writing.wording import DATA
from bot.regex import regex

ASSAY: Final = r"(?:assay|this (?:bot|tool|app|thing)|the (?:bot|tool|app))"
FIGURES: Final = r"(?:numbers?|figures?|data|answers?|results?|estimates?|comparisons?|tables?)"
_TRUST: Final = regex(
    rf"{LEAD}who (?:(?:double[- ]?)?checks|verifies|reviews|audits|validates|vets|proof-?reads) "
    rf"(?:all )?(?:of )?(?:your|these|those|the|this|that) ?(?:{FIGURES})?\W*"
    r"|\W*(?:is|are) (?:any|all|some|most|much) (?:of )?(?:this|that|these|those|it|"
    rf"(?:your|the|these) {FIGURES}) (?:just )?(?:made[- ]up|invented|hallucinat\w+|fake|real|"
    r"true|verified|checked|guess(?:ed|es|work)?|accurate|reliable)\W*"
    rf"|{LEAD}how (?:accurate|reliable|good|trustworthy|solid|dependable) (?:is|are) "
    r"(?:your|these|those|the) "
    rf"(?:(?:gpu|chip|lab|pay|salary|price|staff|roles?|job) )?(?:prices?|{FIGURES})\W*"
    rf"|{LEAD}(?:can|could) (?:you|i|we) (?:only )?(?:show|see|filter|use|have|get)(?: me)?"
    r"(?: for| by)? (?:only |just )?grade [abc](?: \w+)?(?: only)?\W*",
    re.IGNORECASE,
    needs="check|verif|review|audit|valid|vet|proof|any|all|some|most|much|how|grade",
)
_WRONG: Final = r"(?:wrong|mistaken|off|incorrect|inaccurate|mistakes|errors|it wrong|things wrong)"
_ERRS: Final = regex(
    rf"{LEAD}how (?:often|frequently|many times) (?:are|is|were|was|do|does|did|have|has|can|could|"
    rf"might) (?:you|{ASSAY}|(?:your|these|those|the) {FIGURES})(?: (?:ever|usually|actually|been|"
    rf"be|get|make|made|turn out|turned out|prove|proved|to be))* {_WRONG}\W*"
    rf"|{LEAD}(?:are|were|is|have|has|do|does|can|could) (?:you|{ASSAY}|your {FIGURES})(?: (?:ever|"
    rf"often|sometimes|always|usually))+(?: (?:been|be|get|make|made))* {_WRONG}\W*"
    rf"|{LEAD}what(?:['’]?s| is) your (?:error rate|track record|accuracy|hit rate)\W*",
    re.IGNORECASE,
    needs="wrong|mistake|off|correct|accura|error|track record|hit rate",
)
"""`how often are you wrong`, of no figure that was told."""
_GUESSED: Final = regex(
    rf"{LEAD}(?:which|what)(?: of)?(?: (?:the|your|these|all))*(?: {FIGURES})? (?:is|are)"
    r"(?: (?:just|only|your|own|a|an))* (?:guess(?:es|ed|work)?|assum(?:ed|ptions?)|conventions?|"
    r"made[- ]up|invented|estimates? of yours)(?: by you| yourselves?)?\W*"
    rf"|{LEAD}(?:(?:what|which|list|show|tell|give|me|us|are|is|all|the|your|own) )*"
    r"(?:conventions|assumptions)(?: (?:that|which|do|you|we|assay|use|make|have|take|rely on))*"
    r"(?: (?:here|in all this|yourselves?))?\W*",
    re.IGNORECASE,
    needs="guess|assum|convention|made|invent|estimate",
)
_CITED: Final = regex(
    rf"{LEAD}how (?:do|should|can|would|must) (?:i|we) (?:cite|credit|reference|attribute|quote) "
    rf"(?:this|it|that|these|those|you|assay|(?:your|these|the|this) {FIGURES})\b.{{0,25}}",
    re.IGNORECASE,
    needs="cite|credit|reference|attribute|quote",
)
_ELSEWHERE: Final = regex(
    rf"{LEAD}(?:do|does|is|are|can|did) (?:you|assay|any of (?:this|it)|the (?:data|figures)|"
    rf"your {FIGURES}|it|this)\b(?!.*\b(?:read|scrape) linked)"
    r".{0,30}\b(?:linked ?in|glassdoor|levels(?:\.fyi| fyi)|blind|"
    r"crunchbase|twitter|reddit|wikipedia|pitchbook|indeed)\b.{0,12}",
    re.IGNORECASE,
    needs="linked|glassdoor|levels|blind|crunchbase|twitter|reddit|wikipedia|pitchbook|indeed",
)
_COLLEAGUES: Final = (
    r"(?:(?:my|our|the|your) )?(?:\w+ )?(?:boss(?:es)?|managers?|colleagues?|teams?|team ?mates?|"
    r"hr|admins?|vp|director|company|co-?workers|others|other (?:people|recruiters|members|users)|"
    r"everyone|everybody|anyone|anybody|people)(?: (?:else|here|at work|"
    r"(?:in|of|from|on|within|at) (?:here|(?:the|this) (?:same )?(?:team|channel|workspace|"
    r"company|office|firm)|slack|(?:our|my) \w+)))*"
)
_WHAT_I_SAY: Final = (
    r"(?:(?:any |all |some )(?:of )?(?:it|this|that)|it|this|that|these|all this|this (?:chat|"
    r"thread|conversation)|what (?:i['’]?m|i am|we['’]?re|i['’]?ve been) (?:asking|typing|writing|"
    r"saying|doing)(?: (?:you|here))*|what (?:i|we)(?:['’]ve)? (?:asked?|typed?|said|say|wrote)"
    r"(?: (?:you|here))*|(?:my|our) (?:own )?(?:questions?|messages?|chats?|conversations?|"
    r"answers?|history)|(?:the|our|my) (?:saved )?(?:offers?|pool)|"
    r"(?:the|any|all)(?: of the)? (?:questions?|messages?|things?) (?:that )?(?:i|we) (?:ask|type|"
    r"write|send)(?: (?:you|here|to you))*)"
)
_SEEN: Final = regex(
    rf"{LEAD}(?:can|could|does|do|will|would|may) {_COLLEAGUES} (?:also )?"
    rf"(?:see|read|view|look at|access|find) {_WHAT_I_SAY}(?: too| as well)?\W*"
    rf"|{LEAD}(?:is|are) {_WHAT_I_SAY} (?:visible|shown|open|public|sent|seen|private)(?: (?:to|"
    rf"from|by|for|with))? {_COLLEAGUES}\W*",
    re.IGNORECASE,
    needs="boss|manager|colleague|team|hr|admin|vp|director|company|worker|other|every|any|people",
)
"""`can my boss see it`, `is any of this visible to my colleagues`."""
_THIS: Final = (
    r"(?:this(?: (?:chat|thread|conversation|dm|bot|answer))?|(?:any|all) of (?:this|it)|"
    r"what (?:i|we) (?:ask|type|write|say)(?: here)?|"
    r"(?:my|our) (?:questions?|messages?))"
)
_WHO_SEES: Final = regex(
    rf"{LEAD}who (?:(?:else|all|exactly|here) )*(?:(?:can|could|will|would|gets? to|is able to) )?"
    rf"(?:see|sees|read|reads|view|views|access|look at|looks at) {_THIS}"
    r"(?: (?:here|then|exactly|by the way|too|in slack))*\W*"
    rf"|{LEAD}(?:is|are|will|would) {_THIS} (?:(?:all|really|actually|kept|stay|be) )*(?:private|"
    r"confidential|secret|anonymous|public|visible|just between us|between us|off the record)"
    r"(?:,? (?:or|and) (?:public|private|shared|can .{2,30}|does .{2,30}|not|visible .{2,30}))?"
    r"(?: to (?:me|others|anyone|everyone|the team))?(?: (?:here|then|right))*\W*"
    rf"|{LEAD}(?:can|could|does|do|will) (?:anyone|anybody|someone|everyone|others|other people)"
    rf"(?: else)? (?:see|read|view|look at|access) {_THIS}\W*",
    re.IGNORECASE,
    needs="who|private|confidential|secret|anonymous|public|visible|between|record|any|some|every|other",
)
"""`who can see this`, `is this private`."""
_THEY_SEE: Final = regex(
    rf"{LEAD}(?:can|could|will|would|does|do|is|are|might) (?:the|a|an|any|my|our|these) "
    r"(?:candidates?|applicants?|persons?|people|researchers?)"
    r"(?: (?:i|we) (?:look(?:ed)? up|search for))? (?:(?:ever|also|be|get|able to) )*"
    r"(?:see|read|view|find out|know|learn|told|notified|"
    rf"alerted|hear)(?: (?:about|of|that|if|when))?(?: (?:{_THIS}|it|that|i(?:['’]ve| have)? "
    r"(?:look(?:ed)?|search(?:ed)?|asked|checked)(?: (?:them|him|her|for them))?(?: up)?))\W*",
    re.IGNORECASE,
    needs="candidate|applicant|person|people|researcher",
)
"""`can the candidate see this`, who is told of no look-up."""
_CAN: Final = (
    rf"(?:can|could|do|does|will|would|are|is) (?:you|u|{ASSAY})"
    r"(?: (?:able|also|even|actually|ever|to))*"
)
_DRAWN: Final = regex(
    rf"{LEAD}{_CAN} (?:do|make|draw|create|give|show|produce|generate|build|handle|export|write|"
    r"have)(?: me| us)?(?: an?| any| some)? (?:(?:bar|nice|simple|proper) )?"
    r"(?:charts?|graphs?|plots?|"
    r"diagrams?|tables?|slides?|slide decks?|decks?|pdfs?|powerpoints?|spreadsheets?|csvs?|images?|"
    r"pictures?|visuals?)(?: (?:too|as well|for me|for us|at all|of (?:answers|things)))*\W*",
    re.IGNORECASE,
    needs="chart|graph|plot|diagram|table|slide|deck|pdf|powerpoint|sheet|csv|image|picture|visual",
)
"""`can you make charts`; after an answer that is asked of it."""
_ERASED: Final = regex(
    rf"{LEAD}(?:how|where|can|could) (?:do|can|could|would|should)? ?(?:i|we|you) (?:delete|remove|"
    r"erase|forget|wipe|take out|get rid of) "
    r"(?:someone|somebody|a (?:person|candidate|name|researcher)|"
    r"(?:a |any )?(?:people|candidates|names)|one of them)"
    r"(?: (?:from|in|out of) (?:the|our|my) (?:pool|list|database|records))?"
    r"(?: (?:again|completely|for good|entirely))*\W*",
    re.IGNORECASE,
    needs="delete|remove|erase|forget|wipe|take out|rid of",
)
_COMPARES: Final = regex(
    rf"{LEAD}{_CAN} compare (?:(?:two|three|several|different|some|many|multiple|the|any|more than"
    r" two) )*(?:labs|companies|offers|clusters)(?: (?:with|to|against) each other)?"
    r"(?: (?:too|as well|side by side|at once))*\W*",
    re.IGNORECASE,
    needs="compare",
)
"""`can you compare two labs`, of which none is named."""
_TONGUE: Final = (
    r"(?:french|german|spanish|italian|portuguese|dutch|chinese|mandarin|japanese|korean|hindi|"
    r"arabic|russian|polish|turkish|swedish|fran[cç]ais|espa[nñ]ol|italiano|"
    r"(?:an)?other languages?|languages? other than english|any language)"
)
_LANGUAGES: Final = regex(
    rf"{LEAD}(?:(?:can|could|would|do|does|will|are|you|assay|"
    r"(?:this|the) (?:bot|tool|app)|able|to|please|also|only|it|that|"
    r"this|me|all|the|a|an|my|your|same|i|we|have|get|give|send|write|say|put|make|answers?|"
    r"summary|reply|respond|replies|explain|tell|type|ask|questions?|talk|what about|how about|now|"
    r"just|one|thing|translate|translated|version|any) )*"
    r"(?:(?:in(?:to)?|en|to|speak|understand|read|know) "
    rf"{_TONGUE}|{_TONGUE} (?:version|translation)|translate (?:it|that|this))"
    r"(?: (?:please|pls|too|as well|instead|then|version|though|at all|or only english))*\W*"
    rf"|{LEAD}wh(?:at|ich) languages? (?:do|can|are) (?:you|{ASSAY})\b[^?]{{0,25}}\W*",
    re.IGNORECASE,
    needs=(
        "french|german|spanish|ital|portug|dutch|chinese|mandarin|japanese|korean|hindi|arabic|"
        "russian|polish|turkish|swedish|fran|espa|language|translate"
    ),
)
"""`in french?`, which asks for no lab of a country."""
LANGUAGE: Final = "language"
COLLEAGUES: Final = "colleagues"
"""Who sees what is typed here."""
_COVERED: Final = regex(
    rf"{LEAD}(?:how|why) (?:do|did|are|is|was|were|don['’]?t|aren['’]?t|isn['’]?t|do not|can) "
    r"(?:you|it|there|assay|the)?\W?(?:not |only )*(?:decide|choose|chose|pick|select|determine|"
    r"settle on|track|cover|follow|include|list)(?:ed|d)? "
    r"(?:on )?(?:(?:which|what|the|these|those|more|other|so few|only|all|any|17|seventeen|your) )*"
    r"(?:labs|companies|employers|players)(?: (?:you|to|it|that|are|is|get|gets|do|have|on|in|the|"
    r"your|cover|covers|track|tracks|tracked|covered|include|included|follow|list|compare|show|"
    r"look|at|here))*\W*"
    rf"|{LEAD}(?:why|how come) (?:are|aren['’]?t|is it|do you have) "
    r"(?:(?:there|only|just|these|those|so few|the|more|other|not|all|your|these few) )*"
    r"(?:labs|companies|employers|players) (?:tracked|covered|included|listed|in (?:here|there|"
    r"your (?:list|data)|the list)|on (?:here|there|the list|your list))\W*",
    re.IGNORECASE,
    needs="labs|companies|employers|players",
)
"""`how do you decide which labs to cover`."""
_FREE: Final = regex(
    rf"{LEAD}(?:is|are) (?:it|this|all this|you)(?: (?:all|really|completely|totally|actually|"
    r"entirely))* (?:free|for free|gratis)(?: (?:of charge|to use|for (?:us|me|everyone|all)|or"
    r"(?: (?:paid|do (?:we|i) (?:have to )?pay|does it cost (?:money|anything)|not))?))*\W*"
    rf"|{LEAD}(?:does|will) (?:it|this) cost (?:us |me )?(?:anything|money|something)"
    r"(?: to use)?\W*",
    re.IGNORECASE,
    needs="free|gratis|cost",
)
_OUTSIDERS: Final = (
    r"(?:slack|salesforce|microsoft|openai|anthropic|google|meta|you guys|third part(?:y|ies)|"
    r"(?:(?:the|our|any|some|other|your) )*(?:vendors?|competitors?|rivals?|labs?|providers?|"
    r"makers|developers|outsiders?|(?:other |rival )compan(?:y|ies))"
    r"(?: of (?:this|assay|the bot))?)"
)
_SAFE: Final = regex(
    rf"{LEAD}(?:is|are) (?:my|our|the)(?: \w+)? (?:data|details|information|info|stuff|numbers|"
    r"offer|secrets?)(?: (?:all|really|actually))* (?:safe|secure|secured|protected|encrypted)"
    r"(?: (?:with you|here|in here|with assay|in assay|in this bot|on your side))*\W*"
    rf"|{LEAD}(?:is|are) (?:this|it|you|{ASSAY}) (?:safe|secure)(?: to use)?\W*"
    rf"|{LEAD}(?:can|could|does|do|will|would|may|did) {_OUTSIDERS} "
    rf"(?:also |ever |even |actually )*(?:see|read|view|get|know|look at|access|find|learn|"
    rf"store|keep|use) {_WHAT_I_SAY}"
    r"(?: too| as well)?\W*",
    re.IGNORECASE,
    needs="safe|secur|protect|encrypt|slack|salesforce|microsoft|openai|anthropic|google|meta|"
    "vendor|competitor|rival|lab|provider|makers|developers|outsider|you guys|third part|compan",
)
"""`is our data safe`, `does Slack see our offer`."""
_SENDS: Final = regex(
    rf"{LEAD}{_CAN} (?:write|draft|send|compose|word|do|generate|prepare|help(?: (?:me|us))? "
    r"(?:with|write|draft))(?: (?:me|us))?(?: (?:out|the|an?|some|my|our|any|all|those|these))*"
    r"(?: (?:outreach|cold|intro|first|linkedin|recruit(?:ing|ment)|candidate|personal\w*))*"
    r" (?:outreach|e-?mails?|mails?|messages?|dms?|inmails?|letters?|notes? to (?:them|people))"
    r"(?: (?:to|for|with) (?:me|us|them|people|everyone|candidates?|researchers?|somebody|someone|"
    r"an? \w+|the (?:candidates?|pool|team)|our (?:candidates|pool)))*"
    r"(?: (?:too|as well|please|pls|then|at all))*\W*",
    re.IGNORECASE,
    needs="outreach|mail|message|dm|letter|note",
)
"""`can you write outreach`, of nothing that was told: after an answer its lines are asked for."""
WAYS_OF_ASSAY: Final = (
    ("fees", _FREE),
    ("outside", _SAFE),
    ("outreach", _SENDS),
    ("trust", _TRUST),
    ("trust", _ERRS),
    ("convention", _GUESSED),
    ("sharing", _CITED),
    (DATA, _ELSEWHERE),
    (LANGUAGE, _LANGUAGES),
    ("coverage", _COVERED),
    (COLLEAGUES, _SEEN),
    (COLLEAGUES, _WHO_SEES),
    ("noticed", _THEY_SEE),
    ("format", _DRAWN),
    ("erasing", _ERASED),
    ("compare", _COMPARES),
)
"""Each topic with all the words of a text that ask for it."""
