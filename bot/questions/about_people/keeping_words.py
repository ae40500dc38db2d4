"""The words by which the keeping of people's data is asked about."""

from __future__ import annotations

from typing import Final

from bot.questions.words.leads import LINK
from bot.regex import regex

LED: Final = rf"\W*(?:(?:{LINK}|quick one|what|say)\b\W*)*"
END: Final = (
    r"(?:\W+(?:then|too|as well|please|pls|exactly|here|now|though|btw|anyway|in slack|on slack|"
    r"at all|either|with (?:it|that)|what now|what then|what happens(?: then)?|"
    r"what (?:(?:then|still|all) )*(?:stays|remains|is left|survives|will stay|gets left|"
    r"do we keep)(?: behind)?(?: after(?: that)?| over)?|"
    r"(?:what|how) (?:do|should|can|must|would) (?:i|we)(?: do| handle (?:it|that)| reply| answer| "
    r"proceed| go about (?:it|that))?(?: then)?))*\W*"
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
