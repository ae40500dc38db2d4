"""What is asked of the keeping of people's data: who sees it, what erasing takes along, a copy.

Some of it is asked so in any place; some of it, as `who can see it`, only after it was told what is
kept.
"""

from __future__ import annotations

import re
from typing import Final

from bot.questions.about_people import keeping_words as words
from bot.questions.about_people.keeping_words import (
    ASKS,
    END,
    IF,
    IT,
    LED,
    OF_ENTRIES,
    OTHERS,
    SEES,
    SOMEBODY,
)
from bot.questions.clean import clean, fold
from bot.regex import regex

SEEING: Final = "seeing"
ERASING: Final = "erasing"
COPYING: Final = "copying"
TELLING: Final = "telling"
TYPING: Final = "typing"
ORIGIN: Final = "origin"
EMPTYING: Final = "emptying"
CORRECTED: Final = "corrected"
LASTING: Final = "lasting"
ENTRY: Final = "entry"
NOTICED: Final = "noticed"
RIGHTS_IN_SHORT: Final = (
    SEEING,
    ERASING,
    COPYING,
    TELLING,
    TYPING,
    ORIGIN,
    EMPTYING,
    CORRECTED,
    LASTING,
    ENTRY,
)
"""The topics of which one thing is told first."""
_SEEING: Final = regex(
    rf"{LED}(?:who(?: else)?(?: (?:can|could|may|will|all|here|else|gets? to|is able to|is allowed"
    rf" to|in (?:here|our \w+)))* {SEES} {IT}"
    rf"|(?:can|could|do|does|may|will|would) {OTHERS}(?: (?:here|else|also|all))* {SEES} {IT}"
    rf"|who(?: else)? has access(?: to {IT})?"
    rf"|(?:is|are) {IT} (?:private|visible|public|shared|confidential)"
    rf"(?: (?:to|with|for) (?:me|{OTHERS}|us)(?: only| alone)?)?"
    rf"|(?:is|are) {IT} (?:just|only) (?:for|visible to) (?:me|us)){END}"
)
"""`who can see it`, after what is kept was told."""
_CHANGED: Final = (
    r"(?:chang(?:e|ed)|correct(?:ed)?|edit(?:ed)?|t(?:ake|ook) (?:(?:it|that|this|one) )?"
    r"(?:out|off)|remov(?:e|ed)|flag(?:ged)?|mark(?:ed)?|d(?:id|one) (?:that|this|it)|fix(?:ed)?|"
    r"disput(?:e|ed)|report(?:ed)?|said|put right)"
)
_SEEN_CHANGED: Final = regex(
    rf"{LED}(?:who(?: else)?(?: (?:can|could|will|would|may|gets? to))?|(?:can|could|does|do|will|"
    rf"would) (?:{OTHERS}|he|she|they)) (?:{SEES}|knows?|notices?|hears?|finds? out|be told|"
    r"gets? told|is told|told)(?: (?:that|if|when|about it when|what))? "
    rf"(?:i|we|it was me who)(?:['’]?ve)? (?:(?:just|have|had) )*{_CHANGED}"
    rf"(?: (?>(?:that|this|the|his|her|their) (?:\w+ ){{0,2}}(?:record|paper|work|entry|one)|"
    rf"it|that|this|them|here|out|off))*{END}"
    rf"|{LED}(?:is|was|will) (?:(?:that|this|it|my|the) )+(?:(?:change|correction|edit|report|"
    r"removal) )?(?:be )?(?:logged|recorded|visible|shown|seen|on record|tracked)"
    rf"(?: (?:by|to|for) {OTHERS})?{END}",
    needs="see|know|notice|hear|find|told|logged|recorded|visible|shown|seen|record|tracked|read|"
    "view|access|look|open|get",
)
"""`who can see that I changed that`, of a record that was put right."""
_THINGS: Final = (
    r"(?:(?:the|our|my|your|all|any|old|past|their|those|these|slack|of|direct|other) )*"
    r"(?:slack|messages|message history|threads?|dms?|chats?|conversations?|history|posts|copies|"
    r"backups?|works|papers|logs?|look-?ups|searches|everything|files?|csv)"
    r"(?: (?:in|on|from) slack)?"
)
_ERASES: Final = r"(?:forget\w*|eras\w+|delet\w+|remov\w+|wip(?:e|es|ing)|purg\w+)"
_TAKES_ALONG: Final = (
    r"(?:(?:also|even|really|actually|all) )*(?:wipe|delete|remove|erase|clear|take|cover|include|"
    r"get rid of|touch|hit|go through to|affect|kill|clean up)s?"
)
_ON_MESSAGES: Final = regex(
    rf"{LED}(?:(?:does|do|will|would|did) (?:that|it|this|you) {_TAKES_ALONG} {_THINGS}"
    rf"|(?:are|do|will|would|is|does) {_THINGS} (?:(?:also|all|be|get|then|still) )*"
    r"(?:deleted|erased|wiped|go|gone|removed|stay|remain|kept|there)(?: (?:too|as well))?"
    rf"|(?:what|how) about {_THINGS}|what happens (?:to|with) {_THINGS}(?: (?:when|if|once) .+)?"
    r"|what (?:stays|remains|is left|survives|will stay|gets left)(?: behind)?(?: after(?: that)?)?"
    r"|(?:is|can) (?:that|it|this) (?:be )?(?:permanent|final|reversible|undone|reversed|undoable)"
    rf"|can (?:i|we) undo (?:that|it)){END}"
)
"""`does that also wipe the slack messages`, of what was told to be erased."""
_SLACK: Final = (
    r"(?:(?:the|our|my|your|all|any|old|past|slack) )*(?:slack|messages|threads?|dms|chats?|"
    r"chat history|conversations?)\b"
)
_ONE_OF_POOL: Final = (
    r"(?:him|her|them|some(?:one|body)|(?:an?|the|this|that) (?:person|candidate|entry)|(?:his|her|"
    r"their) (?:data|entry|record|file|details))"
)
_ERASING: Final = regex(
    rf"{LED}(?:(?:does|do|will|would|is|are) [^?]*\b{_ERASES}\b[^?]*\b{_SLACK}[^?]*"
    rf"|what happens (?:to|with) {_SLACK}[^?]*\b{_ERASES}\b[^?]*"
    rf"|what (?:exactly )?(?:is|gets|will be|do you|does it) (?:erased?|deleted?|removed?|wiped?) "
    rf"(?:when|if|once) [^?]*"
    rf"|what(?: would| will| does| all)?(?: then)? happens?(?: to (?:it|everything|(?:his|her|"
    rf"their|"
    rf"the) \w+))? (?:when|if|once|after) (?:i|we|you|somebody) {_ERASES} {_ONE_OF_POOL}{END}"
    rf"|(?:(?:please|pls|wait|no|oh|but)\W+)*(?:do not|don['’]?t|dont|never) {_ERASES} "
    rf"(?:anything|everything|it|{_ONE_OF_POOL})(?: (?:yet|for now|so far|please|pls|at all))*)\W*",
    needs="forget|eras|delet|remov|wip|purg",
)
_HOLDINGS: Final = (
    r"(?:an? copy|cop(?:y|ies)|an? export|(?:everything|all|all that|whatever|what|the data|the "
    r"stuff|what data|any data)(?: (?:we|you|assay)(?:['’]?ve|['’]?d)?| is| there is)"
    r"(?: (?:do|have|got|hold|keep|know|store|kept|held|stored|on file))*|to see (?:it|their|his|"
    r"her|what|everything)|to know what|(?:their|his|her) (?:own )?(?:data|file|entry|record))"
)
_COPYING: Final = regex(
    rf"{LED}(?!(?:he|she|they) ){SOMEBODY} {ASKS}(?: (?:us|me|for|to|have|get|see|know))* "
    r"(?:everything|all|whatever|what(?: data)?|(?:the|any) data)(?: that)? "
    r"(?:we|you|assay)(?:['’]ve)?(?: (?:have|got|hold|"
    rf"keep|know|stored?))* (?:on|about|of) (?:him|her|them)(?:sel(?:f|ves))?{END}|"
    rf"{LED}{IF} {SOMEBODY} {ASKS}(?: (?:us|me|for|to|have|get|see|know|in))*? {_HOLDINGS}"
    rf"(?: [^?,.;]{{0,40}}?)?{END}"
    rf"|{LED}(?:how (?:does|do|can|could|would|will|may) {SOMEBODY} (?:get|obtain|have|request|ask "
    rf"for|see|receive)|{SOMEBODY} {ASKS}) (?:(?:an?|the|their|her|his|own|for|to|get|have|full) )*"
    r"(?:cop(?:y|ies)|exports?)(?: of (?:(?:her|his|their|the|all|own|personal) )*(?:data|details|"
    rf"info(?:rmation)?|entry|records?|file|it|this|that|everything[^?,.;]{{0,25}}))?{END}"
    r"|\W*who(?:m)? (?:(?:should|do|can|could|must|would|shall|is it) )?(?:(?:i|we|you|that|the) )*"
    r"[^?]{0,50}\b(?:(?:export\w*|cop(?:y|ies)|dump|download\w*|print\w*)\b[^?]{0,25}"
    r"\b(?:pool|candidates|candidate list|our list|the list)"
    r"|(?:pool|candidates|candidate list|our list|the list)\b[^?]{0,25}"
    r"\b(?:export\w*|cop(?:y|ied)|dumped|download\w*|printed))\b[^?]{0,20}\W*",
    needs=(
        "ask|want|request|demand|insist|say|would like|tell|told|write|object|pool|candidate|list|"
        "copy|copies|export"
    ),
)
"""`what if one of them wants everything we've got on them`, `who gets me the pool exported`."""
_OF_MESSAGES: Final = regex(
    rf"{LED}(?:(?:what|how) about |for )?(?:my|our|the) (?:own )?(?:messages|questions|chats?|"
    rf"conversations?|typing|prompts?|dms)(?: (?:with|to) (?:you|assay|the bot))?{END}"
)
_FORGOTTEN: Final = regex(
    rf"{LED}{IF} (?:we|i|you) (?:{_ERASES}|take out) (?:it|{_ONE_OF_POOL}|one(?: of them)?|"
    rf"anyone|anybody|people){END}"
)
_POOL_LOOKED_AT: Final = regex(
    rf"{LED}who(?: all| else)?(?:['’]?s)? "
    r"(?:(?:has|have|had|been|ever|last|in \w+|(?:in|on|from|of) (?:my|our|the) team|of us|here) )*"
    r"(?:look(?:ed|ing)|brows(?:ed|ing)|search(?:ed|ing)|view(?:ed|ing)|quer(?:ied|ying)|"
    r"access(?:ed|ing)|us(?:ed|ing)|open(?:ed|ing)|go(?:ne|ing))"
    r"(?: (?:at|through|in|into|up|over|on))* "
    r"(?:(?:(?:the|our|this) )?(?:candidates|people)|(?:the|our|this) (?:\w+ )?(?:pool|candidates|"
    r"list|shortlist))"
    r"(?: (?:today|lately|recently|this (?:week|month)|last (?:week|month)|so far|since \w+))*\W*",
    needs="pool|candidate|list|people",
)
_LOOK_UP_SEEN: Final = regex(
    rf"{LED}(?:who(?: else)?(?: (?:can|could|will|would|may|might|gets? to))?|(?:can|could|does|"
    rf"do|will|would|is) (?:{OTHERS}|(?P<them>(?:he|she|they)(?!.* find))|he|she|they)(?: able to|"
    rf" going to| be)?) (?:{SEES}|"
    r"knows?|notices?|hears?|finds? out|told|tells?)(?: of| about)?(?: (?:that|if|when|whether|"
    r"whom?|which (?:people|candidates|names)))? "
    r"(?:i|we)(?:['’]?ve| have)? (?:(?:just|ever|been) )*(?:search(?:ed|ing)?|look(?:ed|ing)?|"
    rf"ask(?:ed|ing)?|check(?:ed|ing)?|quer(?:ied|y)|pulled)(?: [^?]{{0,30}})?{END}",
    needs=" i| we",
)
"""`who can see that I searched for him`."""
_MINE: Final = (
    r"(?:what (?:i|we)(?:['’]?(?:ve|m|re)| am| are)? (?:typ(?:e|ed|ing)|writ(?:e|ing)|wrote|"
    r"ask(?:ed|ing)?|say(?:ing)?|said|sen[dt]|enter\w*)(?: (?:you|here|in here|to you))*|"
    r"(?:my|our|these|this) (?:own )?(?:messages?|chats?|conversations?|questions?|typing|"
    r"prompts?|dms?|queries))"
)
_MY_DATA: Final = (
    r"(?:my (?:own )?(?:details|history|info\w*|records?)|my own data"
    r"|(?:everything|all|what|the data) (?:that )?(?:you(?:['’]?ve)? (?:have|hold|keep|store|know) "
    r")?(?:about|on|of) (?:me|myself))"
)
_KEEPS: Final = (
    r"(?:keep(?:ing)?|stor(?:e|ing)|sav(?:e|ing)|log(?:ging)?|remember|record|retain|"
    r"hold(?: on to)?|collect)"
)
_MAY_I: Final = r"(?:(?:can|could|may|how (?:do|can|would)) (?:i|we|you) (?:get )?|please )?"
_ALL_OF: Final = r"(?:all (?:of )?|every bit of )?"
_TYPING: Final = regex(
    rf"{LED}(?:(?:what|which|how much)(?: \w+){{0,3}}? (?:do|does|will|can) (?:you|assay|it|the "
    rf"bot)"
    rf" {_KEEPS}(?: (?:of|from|about))? (?:what (?:i|we) (?:type|write|ask|say|send|enter)|"
    rf"{_MINE})"
    rf"|(?:do|does|will|are|is) (?:you|assay|it|the bot) (?:(?:also|ever|always|all) )*{_KEEPS}"
    rf"(?: (?:of|all|everything|an?|any|the|logs?|records?|notes?|history|copy|copies|track))* "
    rf"{_MINE}"
    rf"|(?:is|are|gets?) {_MINE}(?: (?:here|in here|to you))?(?: (?:being|all|ever|also))* "
    r"(?:saved|stored|kept|logged|recorded|remembered|retained)(?: anywhere| somewhere)?"
    rf"|(?:for )?how long (?:do|does|will) (?:you|assay|it) {_KEEPS}"
    rf"(?: (?:an?|any|the|of|logs?|records?|history|copy|copies|track))* {_MINE}"
    rf"|is there (?:an?|any) (?:log|record) of {_MINE}"
    rf"|how long (?:is|are) {_MINE} (?:kept|stored|saved)"
    rf"|{_MAY_I}(?:export|get a copy of) {_ALL_OF}(?:{_MINE}|{_MY_DATA}|my data)"
    rf"|what (?:do|does) (?:you|assay|it) {_KEEPS} (?:about|of|on) (?:me|us|myself))"
    rf"(?:\W+(?:and )?(?:if so )?(?:for )?how long(?: for)?)?{END}",
    needs="keep|kept|stor|sav|log|remember|record|retain|hold|collect|export|copy",
)
_POOL: Final = (
    r"(?:(?:everyone|everybody|all|the people|people|the names|those|these|the candidates|names) "
    r"(?:of |in |on )?)?(?:our|the|my|this|these|those) (?:whole |entire |candidate |talent )?"
    r"(?:pool|candidates|candidate list|list|people|names)(?: (?:we (?:have|hold)|in there))?"
)
_ORIGIN: Final = regex(
    rf"{LED}(?:(?:is|are) {_POOL} (?:(?:all|really|actually|even|only) )*(?:from|by|out of) "
    r"(?:(?:an?|the|any|some|proper|legit(?:imate)?|legal|lawful|clean|good|reputable|public|ok|"
    r"trustworthy|reliable|dodgy|scraped|known) )*(?:sources?|origins?|places?|lists?|data)"
    rf"|where (?:is|are|was|were|does|do|did) {_POOL} (?:all )?(?:from|come from|taken from)"
    rf"|where (?:do|did|have) (?:we|you|i) (?:get|got|take|find|have) {_POOL}(?: from)?"
    rf"|(?:was|were|is|are) {_POOL} (?:all )?(?:scraped|bought|purchased|collected legally)"
    rf"|how (?:did|do|have) (?:we|you) (?:get|got|come by|build|collect|source) {_POOL}){END}",
    needs="pool|candidate|list|people|names",
)
"""`is the pool all from legit sources`: what each entry says of it."""
_EMPTYING: Final = regex(
    r"\W*(?:(?:please|pls|can (?:you|we|i)|could (?:you|we)|how (?:do|can|would) (?:i|we)|"
    r"let['’]?s|"
    r"i (?:want|need) to|we (?:want|need|have) to|and|ok|so|now|just|hey|hi)\W+)*"
    r"(?:(?:empty|wipe|clear|delete|remove|erase|purge|forget|bin|nuke|scrap|reset|drop|flush)"
    r"(?: out)? (?:all (?:of )?)?(?:(?:the|our|my|this|whole|entire|full|old|complete) )*"
    r"(?:(?:candidate |talent )?pool|candidate list|candidates|everyone in (?:it|(?:the|our) pool)|"
    r"(?:every(?:one|body)|all(?: (?:the|those))? (?:people|candidates|names|entries)|the people|"
    r"(?:the |those )?(?:candidates|entries|ones))"
    r" (?:that )?(?:(?:we|i|you)(?:['’]?ve)? (?:(?:ever|have|had) )?)?"
    r"(?:added|imported|uploaded|put in|got in|older|who (?:is|are|were)|from before|added before)"
    r"\b[^?]{0,40}|(?:everything|all|all data|whatever|what) (?:that )?(?:you|we|assay)(?:['’]ve)?"
    rf"(?: (?:have|got|know|hold|keep|store|stored))+ (?:about|on|of) (?:all )?{_POOL}"
    r"))(?: (?:please|pls|now|completely|for good|at once|in one go))*\W*",
    needs="empty|wipe|clear|delete|remove|erase|purge|forget|bin|nuke|scrap|reset|drop|flush",
)
"""`wipe the whole pool`, `remove everyone we added before june`: many at once."""
_IN_SHORT: Final = (
    (SEEING, _SEEING),
    (CORRECTED, _SEEN_CHANGED),
    (ERASING, words.WANTS_GONE),
    (ERASING, words.HOW_GONE),
    (ERASING, words.ONE_WANTS_GONE),
    (LASTING, words.LASTS),
    (SEEING, _LOOK_UP_SEEN),
    (EMPTYING, words.ALL_GONE),
    (COPYING, _COPYING),
    (ERASING, _ON_MESSAGES),
    (ERASING, _FORGOTTEN),
    (TYPING, _OF_MESSAGES),
    ("log", words.OF_LOOK_UPS),
    (LASTING, words.GOES_THEN),
    (TELLING, words.TOLD_THEM),
)
_AT_FIRST: Final = (
    (TELLING, words.OF_NOTICE),
    (SEEING, _POOL_LOOKED_AT),
    (SEEING, _LOOK_UP_SEEN),
    (ORIGIN, _ORIGIN),
    (EMPTYING, _EMPTYING),
    (COPYING, _COPYING),
    (TYPING, _TYPING),
    (ERASING, _ERASING),
    (ERASING, words.ONE_WANTS_GONE),
    (ENTRY, OF_ENTRIES),
)


def asks_who_sees_change(text: str) -> bool:
    """Whether it is asked who learns that something was taken out of a brief."""
    return _SEEN_CHANGED.fullmatch(fold(clean(text))) is not None


def on_keeping(text: str) -> str | None:
    """The topic of what is asked after it was told what is kept of people; None of other texts."""
    return _first(_IN_SHORT, fold(clean(text)))


def of_keeping(text: str) -> str | None:
    """The same of a message that needs nothing before it."""
    return _first(_AT_FIRST, fold(text))


def _first(either: tuple[tuple[str, re.Pattern[str]], ...], said: str) -> str | None:
    """The first topic whose words a text is; what `he` may see of it is what is told to people."""
    found = ((topic, one) for topic, words in either if (one := words.fullmatch(said)))
    topic, one = next(found, (None, None))
    return NOTICED if one and one.groupdict().get("them") else topic
