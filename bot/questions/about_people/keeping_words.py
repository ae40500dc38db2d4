"""The words by which it is asked how people's data are kept, when they go, and who is told."""

from __future__ import annotations

from typing import Final

from bot.questions.words.leads import LINK
from bot.regex import regex

# The words by which the keeping of people's data is asked about.

LED: Final = rf"\W*(?:(?:{LINK}|quick one|what|say)\b\W*)*"
END: Final = (
    r"(?:\W+(?:(?:apart from|besides|other than|except(?: for)?) (?:me|us|my team|our team)|"
    r"then|too|as well|please|pls|exactly|here|now|though|btw|anyway|in slack|on slack|"
    r"at all|either|with (?:it|that)|what now|what then|what happens|"
    r"what (?:(?:then|still|all) )*(?:stays|remains|is left|survives|will stay|gets left|"
    r"do we keep)(?: behind)?(?: after(?: that)?| over)?|"
    r"(?:what|how) (?:do|should|can|must|would) (?:i|we)(?: do(?: (?:that|it|this))?|"
    r" handle (?:it|that)| reply| answer| proceed| go about (?:it|that)|"
    r" (?:give|send|get|make|provide|print|export)"
    r"(?: (?:it|that|this|one|to|her|him|them))*)?))*\W*"
)
SOMEBODY: Final = (
    r"(?:they|he|she|somebody|someone|anyone|anybody|people|one of (?:them|these|those|the people|"
    r"our people|the candidates)|any of (?:them|these|those)|(?:an?|the|that|this|some) "
    r"(?:candidate|person|researcher|applicant)|candidates|a data subject)"
)
ASKS: Final = (
    r"(?:(?:ever|later|then|does|do|did|has|have|should|e-?mails?|e-?mailed|writes?|wrote|calls?|"
    r"called|rings?|comes?|gets?|in|back|us|me|and|to|suddenly|just) )*"
    r"(?:asks?|asked|asking|wants?|wanted|wanting|requests?|requested|requesting|demands?|"
    r"demanding|demanded|insists?|insisting|says?|would like|tells?|told|writes? in for|"
    r"objects?|objecting)"
)
IF: Final = r"(?:(?:what |and )?(?:if|when|once|whenever|suppose)|how about if|in case)"
SEES: Final = (
    r"(?:see|sees|read|reads|access|view|views|look at|looks at|get at|gets at|open|opens)"
)
OTHERS: Final = (
    r"(?:any(?:one|body)(?: else)?|some(?:one|body) else|others|everyone|everybody|"
    r"(?:my|our|the) (?:\w+ )?(?:boss|manager|team|colleagues?|hm|admins?|people|recruiters?|it)|"
    r"other (?:people|recruiters|teams|colleagues|members))"
)
IT: Final = (
    r"(?:it|that|this|them|those|these|all (?:of )?(?:it|that|them)|the (?:data|entries)|"
    r"(?:the|this|that|my) (?:brief|answer|look-?up|search|list)|what i(?:['’]?ve)? asked|"
    r"(?:my|our) (?:searches|look-?ups|search history))"
)
GONE: Final = (
    r"(?:gone|deleted|erased|removed|wiped|forgotten|off|out|taken (?:off|out|down)|binned|purged|"
    r"(?:the )?(?:deletion|erasure|removal)|to (?:delete|erase|remove|forget|wipe)|"
    r"(?:delete|erase|remove|forget|wipe))"
)
_IN_POOL: Final = (
    r"(?:(?: (?:in|of|from|on) (?:our|the|my|your|this) (?:candidate |talent )?(?:pool|list)|"
    r" of (?:an?|the|each|one) (?:person|candidate)| there| exactly| here)*)"
)
_ONE_ENTRY: Final = (
    r"(?:(?:an?|each|every|one|the) (?:pool |candidate )?entry|(?:the )?(?:pool )?entries)"
    rf"{_IN_POOL}"
)
_PARTS: Final = r"(?:fields?|columns?|things?|details|info(?:rmation)?|data|items)"
OF_ENTRIES: Final = regex(
    rf"{LED}(?:what(?:['’]?s| is| are| goes| all is| all goes| stands| do we have| do you (?:have|"
    rf"keep|store))(?: (?:all|exactly|kept|stored|shown|in there))* (?:in|into) {_ONE_ENTRY}"
    rf"|what (?:does|do|would|will) {_ONE_ENTRY} (?:contain|have|hold|include|say|show|consist of|"
    r"look like|tell(?: (?:me|us))?)(?: in it)?"
    rf"|what (?:makes up|belongs (?:in|to)) {_ONE_ENTRY}"
    rf"|(?:which|what) {_PARTS} (?:(?:are|is|go|goes) (?:(?:kept|stored) )?(?:in|into) {_ONE_ENTRY}"
    rf"|(?:does|do) {_ONE_ENTRY} (?:have|hold|contain|include))"
    rf"|how (?:does|do|would) {_ONE_ENTRY} look(?: like)?){END}",
    needs="entr",
)
"""`what is in an entry`, of nobody by name."""
WHY_LOOKED: Final = (
    r"\b(?:what|which) (?:purposes?|reasons?)(?: (?:is|was|were|has been))?(?: the| that)? ?"
    r"(?:(?:did|have|had) )?(?:i|we|you|they|anyone|somebody|someone) (?:\w+ )?(?:give|gave|given|"
    r"put|state[ds]?|typed?|enter(?:ed)?|say|said|log(?:ged)?|note[ds]?|record(?:ed)?)\b"
    r"|\bwhat (?:was|is) (?:the|my|our) (?:purpose|reason) (?:that )?(?:i|we|they) "
    r"(?:gave|put|stated|typed|entered|said|noted)\b"
    r"|\b(?:why|when|how often) (?:did|have|had) (?:i|we|they|anyone|somebody|someone) "
    r"(?:ever |last |already )*look(?:ed)? (?:up |for |into )?"
    r"(?:(?:her|him|them)\b|(?-i:[^\W\d_a-z])|[\w'’-]+(?: [\w'’-]+)? up\b)"
)
"""`why did I look him up`, `what purpose did we give for her`: the log tells it."""


# When what is kept of people goes: after how long, or because one of them wants it gone.

_THEIRS: Final = r"(?:their|his|her) (?:data|entry|details|record|stuff|info)"
_ASKED: Final = (
    rf"{ASKS}(?: (?:us|me|for|that|to|be|it|him|her|them|everything|all|an?|the|{_THEIRS}|"
    rf"have))*? {GONE}"
    rf"(?: (?:it|them|him|her|everything|all|of|from|our|the|pool|list|system|{_THEIRS}))*"
    rf"{END}"
)
WANTS_GONE: Final = regex(rf"{LED}{IF} {SOMEBODY} {_ASKED}")
"""`and if they want it gone`, after what is kept was told."""
_PERSONS: Final = "(?:candidates|people|researchers|applicants|names|persons)"
_ONE: Final = (
    r"(?:(?:(?:an?|some|another|one) (?:\w+ )?(?:candidate|person|researcher|applicant|"
    rf"data subject)|some(?:one|body)|one of (?:the|our|my|these|those) {_PERSONS})"
    r"(?: (?:in|from|on|of) (?:our|the) (?:pool|list))?(?: who)?)"
)
_REQUESTS: Final = (
    r"(?:an?|the|any|such an?) (?:gdpr |data |dsgvo )?(?:deletion|erasure|removal|"
    r"right[- ]to[- ]be[- ]forgotten) requests?"
)
HOW_GONE: Final = regex(
    rf"{LED}(?:how (?:do|can|could|would|should) (?:i|we) (?:then )?(?:erase|delete|remove|forget|"
    r"wipe|get rid of|take out) (?:one|it|them|him|her|somebody|someone|anyone|people|entries|"
    r"an? (?:entry|person|candidate)|one of (?:them|those|these))"
    r"(?: (?:from|out of|off) (?:it|there|(?:the|our) (?:pool|list)))?"
    r"|what (?:exactly |all )?(?:gets?|is|will be|would be|is going to be) "
    rf"(?:deleted|erased|removed|wiped|gone)(?: (?:exactly|then|for good))?){END}"
)
"""`how do I erase one`, `what exactly gets deleted`, after it was told what is kept."""
ONE_WANTS_GONE: Final = regex(
    rf"{LED}(?:(?:(?:i|we)(?:['’]?ve)? (?:have |had |got )*|there(?:['’]?s| is) |{IF} )?{_ONE} "
    rf"{_ASKED}"
    rf"|(?:how (?:do|should|can|would) (?:i|we) (?:handle|deal with|answer|process|treat|do)|"
    rf"what (?:do|should|can) (?:i|we) do (?:with|about|on|after)) {_REQUESTS}{END})",
    needs="ask|want|request|demand|insist|say|like|tell|told|write|object",
)
"""`a candidate wants her data removed, what do I do`: of whom no message says who that is."""
_KEPT: Final = r"(?:keep|kept|hold|held|store|stored|retain|retained|saved?|on file|remember\w*)"
_ALL: Final = (
    r"(?:it|that|this|they|them|those|these|the (?:data|entr(?:y|ies)|records?|works|rest)|"
    r"all that|everything|all of it|you|we|assay|somebody|someone|an? (?:entry|person|candidate))"
)
LASTS: Final = regex(
    rf"{LED}(?:(?:for )?(?:how long|how many (?:days|months|years)|what (?:period|time))"
    rf"(?: (?:for|exactly))*(?: (?:do|does|will|would|is|are|can|may)(?: {_ALL})*"
    rf"(?: (?:be|get|stay|still|usually|there|in there|here|{_KEPT}))*(?: {_ALL})?)?(?: for)?"
    r"|(?:till|until) when|when (?:do|does|will|is|are) "
    rf"{_ALL} (?:(?:be|get|finally|then) )*(?:delet\w+|eras\w+|gone|go(?: away)?|expire[sd]?|"
    r"remov\w+|wiped|run out|disappear|vanish|drop out)"
    r"|(?:what(?:['’]?s| is) (?:the|your) )?(?:data )?retention(?: (?:period|time|policy))?"
    rf"|how long (?:till|until|before) {_ALL}(?:['’]?s| is| are| gets?)? (?:delet\w+|eras\w+|gone|"
    rf"goes|go|removed)){END}"
)
"""`how long for`, after it was told what is kept."""
ALL_GONE: Final = regex(
    rf"\W*(?:(?:{LINK}|can you|could you|just)\W+)*"
    r"(?:delete|erase|remove|wipe|purge|clear|get rid of) "
    r"(?:it all|all(?: of (?:it|that|them))?|everything|the (?:whole )?lot|all the data)"
    r"(?: (?:please|pls|then|now|you have|for good))*\W*"
)
"""`delete it all`, after what is kept of people was told and nobody is spoken of."""
_MUST_I: Final = (
    r"(?:(?:do|does|must|should|shall|can|are|will|have) (?:we|i|you)|(?:we|i) (?:do|must|should))"
    r"(?: (?:have|need|got|supposed|required|obliged))?(?: to)?"
)
TOLD_THEM: Final = regex(
    rf"{LED}(?:(?:by |until )?when {_MUST_I}(?: do (?:it|that|this))?|{_MUST_I}"
    r"|(?:what|which) (?:text|wording|message|notice|e-?mail|letter|words?)"
    rf"(?: {_MUST_I})? (?:send|use|write|give)(?: (?:to )?(?:them|him|her))?"
    rf"|{IF} (?:{SOMEBODY}|we|i|nobody|no one) (?:(?:is|are|was|were|do|does|did|have|has|"
    r"forget|forgot)(?:n['’]?t| not)? )?(?:never )?(?:to )?(?:been )?(?:told|informed|notified|"
    r"tells?|informs?|notify|notifies)(?: (?:them|him|her|in time|on time))*"
    rf"|do {SOMEBODY} (?:(?:have|need|to) )*(?:know|get told|be told|find out)"
    rf"(?: (?:about|that) [^?]{{0,40}})?){END}"
)
"""`by when do we have to`, `what if she isn't told`, after it was told what is kept."""
GOES_THEN: Final = regex(
    rf"{LED}(?:what happens (?:then|after (?:that|this)|afterwards|next)|then what|and then"
    rf"|{IF} (?:we|i) (?:do nothing|leave (?:it|them)|never look)(?: again)?){END}"
)
OF_LOOK_UPS: Final = regex(
    rf"{LED}(?:(?:what|how) about |for )?(?:the |our |my |his |her |their )?"
    rf"(?:look-? ?ups|searches)(?: log)?{END}"
)
"""`and look-ups?`, of which the log is kept."""
_NOTICE: Final = (
    r"(?:(?:privacy|data|candidate|gdpr|standard|article 14|fair processing) )*"
    r"(?:notice(?! period)|notification)s?(?: (?:text|letter|template|wording|e?-?mail|message))?"
)
OF_NOTICE: Final = regex(
    rf"{LED}(?:(?:does|do|will|would|should|must|can|is|has) (?:our|the|your|this|that|assay['’]?s|"
    rf"an?) {_NOTICE}\b[^?]*"
    rf"|what (?:does|do|should|must|has|would|is|goes|needs)(?: (?:to be|to go))?(?: (?:in|into))? "
    rf"(?:our|the|your|a|that|this) {_NOTICE}\b[^?]*"
    r"|(?:(?:can|could|would|will) (?:you|we|i) |please |pls )*(?:write|draft|give|show|send|get|"
    r"have|need|word|suggest)(?: (?:me|us|up|out))*"
    rf" (?:an?|the|our|your|some|that|this)?(?: (?:example|sample|short|draft))*(?: of)?(?: an?)? ?"
    rf"{_NOTICE}(?: (?:for|to|that|which|we|i)\b[^?]*)?"
    rf"|is there an? (?:text|wording|template|draft|example) (?:for|of) (?:the|a|our|that) "
    rf"{_NOTICE})(?: (?:please|pls|thanks))*\W*",
    needs="notice|notification",
)
"""`does our notice tell people where we got them`, `write me a notice text`."""
