"""Questions about people's data: what is kept and for how long, who looked, what a person may ask.

`help privacy` answers them. What is known of one person's published work is another question.
"""

from __future__ import annotations

import re
from typing import Final

from bot.questions.about_people.keeping_asked import RIGHTS_IN_SHORT
from bot.questions.about_people.keeping_words import WHY_LOOKED
from bot.questions.about_people.of_entries import asks_to_add, asks_to_correct
from bot.questions.words.name_words import COMPANY
from bot.regex import regex


def _any(needs: str, *either: str) -> re.Pattern[str]:
    """One pattern for all of them, of which few texts have a word that it needs."""
    return regex("|".join(either), re.IGNORECASE, needs=needs)


_KEPT: Final = (
    r"(?:kept|keeps?|stor(?:ed?|es|ing)|held|holds?|holding|remember(?:ed)?|retain(?:ed)?|on file|"
    r"on record|saved?|logged|collect(?:ed)?)"
)
_PEOPLE: Final = (
    r"(?:people|persons?|candidates?|researchers?|entr(?:y|ies)|names|personal|data|pool|her|him|"
    r"them|their|his|someone|somebody)"
)
_DATA: Final = (
    r"(?:data|info(?:rmation)?|records?|details|entry|entries|files?|profiles?|personal data|"
    r"everything|all|anything|whatever|what)"
)
"""What is kept of somebody."""
_ITEMS: Final = r"(?:data|info(?:rmation)?|records?|details|entr(?:y|ies)|facts|stuff|things)"
_NOT_PERSONS: Final = "|".join(sorted(COMPANY))
NAME: Final = (
    rf"(?-i:[^\W\da-z_][\w'’-]+ (?!(?i:{_NOT_PERSONS})\b)(?:[a-z]{{2,3}} )?[^\W\da-z_][\w'’-]+)"
)
"""Two words in capitals, as names of people are written."""
_SUBJECT: Final = (
    r"(?:me|her|him|them|myself|(?:an? |the |our |this |that |each )?(?:people|persons?|"
    r"candidates?|applicants?|individuals?|someone|somebody|data subjects?)|"
    rf"{NAME}|[\w'’-]+ [\w'’-]+(?=\W+(?:s?he|they)\b))"
)
"""Those whom something is kept of; a name in small letters where it is followed by `he`."""
_HOLDERS: Final = r"(?:you|we|it|assay|they|the bot|this bot|our team|the system|the tool)"
"""Who keeps it."""
_HELD: Final = rf"(?:{_KEPT}|have|has|got|know)"
_HOLDING: Final = r"(?:kept|stored|held|saved|retained|remembered|logged|collected)"
_LIST: Final = (
    r"(?:our|the|this|your|any) (?:\w+ )?"
    r"(?:lists?|pool|records?|systems?|files?|database|shortlist)"
)
_DELETE: Final = (
    r"(?:delet|eras|remov|wip|purg|destroy|forget|drop|clear|scrub|get rid of|expung)(?:e|es|ing)?"
)
_LOOK: Final = (
    r"(?:look(?:ed|s|ing)?(?: up| at| into)?|search(?:ed|es|ing)?(?: for| up)?|"
    r"ask(?:ed|s|ing)? about|queri(?:ed|es)|query|view(?:ed|s)?|pull(?:ed|s)? up|"
    r"check(?:ed|s)? (?:on|out|up on)|access(?:ed)?)"
)
"""To look at what is kept of somebody."""
_ENTRIES: Final = r"(?:entr(?:y|ies)|names|data|people|candidates)"
_GONE: Final = r"(?:deleted|erased|gone|expire|removed|run out|are due)"
_SOMEBODY: Final = (
    r"(?:who|whoever|anyone|anybody|somebody|someone|which (?:colleagues?|recruiters?)|"
    r"(?:any|one|another|which|who) of (?:us|(?:my|our|the) \w+)|"
    r"(?:a|any|another) (?:colleague|recruiter))"
    r"(?: else)?(?: (?:in|on|from|at|of) (?:our|the|my|this) \w+| here| of us)?"
    r"(?: has| had| have| did)?(?: already| ever| else| been)?"
)
_NEVER_AGAIN: Final = _any(
    "don|do not|never|not to|block|black|deny|ban|exclude",
    rf"\b(?:don'?t|do not|never|not to)(?: ever)? (?:show|look up|look {_SUBJECT} up|list|mention|"
    r"bring up|suggest|recommend|propose|offer|name|contact|call|search for)\b.{0,40}\b(?:again|"
    rf"any ?more|any longer)\b|\bblock(?:ing|ed)? (?:out )?{_SUBJECT}\b"
    rf"|\b(?:put|add|set) {_SUBJECT} (?:on|to) (?:the|our|a|your) "
    rf"(?:block|black|deny|ban)[ -]?list\b|\b(?:ban|blacklist|exclude) {_SUBJECT} "
    r"(?:for good|for ever|forever|from (?:our|the) pool)\b",
)
"""That somebody is to be kept away, which an objection leads to."""
_OBJECTED: Final = _any(
    "object|opt|withdr",
    r"\b(?:opt(?:s|ed) out|objected|withdrew|objects to (?:being|us|our|it|this|that))\b",
)
_BASIS: Final = _any(
    "keep|hold|store|process| to have| to save| to list|legal|lawful|by what right|on what",
    rf"\b(?:why|how come|are|may|can|is it (?:legal|lawful|ok|allowed)) ?(?:are |is |may |can )?"
    rf"(?:we|you|it|assay)?(?: even| legally| lawfully)?(?: allowed| permitted| entitled| legal)?"
    rf"(?: for us)? to (?:keep|hold|store|have|process|save|list) {_SUBJECT}\b"
    r"|\b(?:may|can) (?:we|you) (?:legally |lawfully |even )*(?:keep|hold|store|process) "
    rf"{_SUBJECT}\b|\b(?:legal|lawful) (?:basis|bases|grounds?|right|reason)\b|\bby what right\b"
    r"|\bon what (?:legal |lawful )?(?:basis|grounds?)\b.{0,40}\b(?:keep|hold|stor|hav|kept)\w*",
)
"""By what right somebody's data are held."""
_EXPORT: Final = (
    r"^\W*(?:please |(?:how )?(?:do|can|could|may|would) (?:you|i|we) |is there a way to |"
    r"(?:i|we) (?:want|need) to )*(?:export|(?:give me|get|have) a copy of|download)\b"
)
_LOGGED: Final = _any(
    "look| search|searched|searches|ask|quer|view|pull|check|access|export|cop|download|want|"
    "d like|demand|request|purpose|reason",
    WHY_LOOKED,
    rf"\b{_SOMEBODY} (?:looked|looks|searched)(?: \w[\w'-]*){{1,4}}? up\b",
    rf"\b{_SOMEBODY} (?:looked up \w|{_LOOK} (?:her|him|them|{NAME})\b)",
    rf"\b(?:was|were|is|has|have|had) {_SUBJECT} (?:been )?(?:already |ever |last )*(?:looked up|"
    r"searched for|looked at)\b",
    r"\bwho else(?: has| had)? (?:looked|looks) (?:at|into)\b",
    rf"\b(?:did|have|has) (?:we|i) (?:ever|already) (?:{_LOOK}) {_SUBJECT}\b",
    r"\bknows?\b.{0,20}\b(?:we|i|you|somebody|someone) (?:looked|searched)\b.{0,20}\b(?:up|for)\b",
    r"\blook-?up (?:log|history|record)s?\b",
    r"\b(?:logs?|history|records?|list) of (?:\w+ ){0,2}?(?:look-?ups|searches)\b",
    r"\b(?:sees?|knows?|logs?|records?|told)\b.{0,12}\bwhom? (?:i|we) (?:look|search|ask)(?:ed)?\b",
    r"\b(?:who|can|anyone|anybody|somebody|do you|does)\b.{0,20}\b(?:sees?|logs?|records?|keeps?) "
    r"(?:my|our) (?:searches|look-?ups)\b",
    rf"{_EXPORT}.{{0,30}}\b(?:everything|all|data|pool|entr(?:y|ies)|what)\b.{{0,30}}\b(?:about|on|"
    r"of|pool|person|candidate|her|him|them)\b",
    rf"{_EXPORT} (?:all )?(?:{NAME}(?:'s|s')|her|his|their) (?:\w+ )?(?:{_ITEMS}|files?)\b",
    rf"{_EXPORT} (?:the |our )?(?:whole |entire )?(?:pool|candidates)\b",
    rf"\bcop(?:y|ies) of (?:\w+ )?{_DATA}\b(?: that)?(?: {_HOLDERS})?(?:'ve)?(?: have| has)?"
    rf"(?: {_HELD})? (?:on|about|of|for) {_SUBJECT}\b",
    r"\b(?:asks?|asked|asking|wants?|wanted|would like|['’]d like|demands?|requests?|requested)"
    r"(?: (?:us|me|for|to have|to get))*(?: an?)? (?:full |complete )?cop(?:y|ies) of "
    rf"(?:her|his|their) (?:own |personal )?(?:{_ITEMS}|files?)\b",
    rf"\b(?:asks?|asked|asking|wants?|wanted|would like|['’]d like|demands?|requests?)\b"
    rf"(?: (?:us|me|for|to))* (?:see|know|get|have|be shown|be sent|receive)\b.{{0,12}}\b{_DATA}"
    rf"(?: (?:that|data))?(?: (?:it is|is it))? {_HOLDERS}(?:['’]ve)?(?: (?:have|has|do))? ?{_HELD}"
    rf"(?: on file| here| stored)? (?:on|about|of|for) {_SUBJECT}\b",
)
"""Who looked somebody up, or a copy of what is held of them."""
_KEEPING: Final = _any(
    "how long|delet|eras|gone|expir|remov|run out|are due|data|where|kept|keep|stor|held|hold|"
    "remember|retain|retention|on file|on record|save|logged|collect",
    # for how long
    rf"\bhow long\b.{{0,40}}\b{_KEPT}\b.{{0,30}}\b{_PEOPLE}\b",
    rf"\bhow long\b.{{0,30}}\b{_PEOPLE}\b.{{0,30}}\b{_KEPT}\b",
    rf"\bretention(?: \w+)? (?:of|for|on) (?:\w+ ){{0,2}}?{_PEOPLE}\b|\b{_PEOPLE} retention\b",
    rf"\b(?:when|whose|which|what)\b.{{0,12}}\b{_ENTRIES}\b.{{0,30}}\b{_GONE}\b",
    # what, and from where
    r"\b(?:what|which|whose|where)\b.{0,30}\b(?:personal data|data (?:on|about|of) (?:people|"
    r"candidates|persons))\b",
    r"\bwhere\b.{0,40}\b(?:know|learn|get|have|read)\b.{0,20}\b(?:about|of|on) (?:people|"
    r"candidates|researchers)\b",
    rf"\b(?:what|which) (?:kinds? of |sorts? of |personal )?{_ITEMS}\b.{{0,25}}\b{_KEPT}"
    rf"(?: here| on file)? (?:on|about|of|for) {_SUBJECT}\b",
    rf"\bwhat(?: all| exactly)? (?:(?:do|does|did|have|has) )?{_HOLDERS} (?:got )?{_KEPT}"
    r"(?: on file)? (?:on|about|of) (?:me|(?:our |the )?(?:people|candidates?|applicants?|persons?|"
    r"individuals?))\b",
    rf"\bwhat(?:'?s| is| are| gets| was| has been)(?: \w+)? {_HOLDING}"
    rf" (?:about|on|of) {_SUBJECT}\b",
    rf"\b(?:everything|all|anything|whatever)(?: that)? {_HOLDERS} {_KEPT}"
    rf" (?:on|about|of) {_SUBJECT}\b",
    # what for
    r"\b(?:what|why|how(?: long)?)\b.{0,8}\b(?:is|are|does|do|will) (?:our|my) (?:own )?data\b"
    r".{0,12}\b(?:kept|stored|used|held|saved|retained)\b",
    r"\b(?:what|why|how(?: long)?) (?:do|does) (?:you|assay|it|the bot|the app)\b.{0,10}\b(?:keep|"
    r"store|use|hold|retain|save|do with)\b.{0,12}\b(?:our|my) (?:own )?data\b",
)
"""For how long, what, from where and what for."""
_DELETING: Final = _any(
    "list|pool|record|system|file|database|forget|forgot|purg|expung|stop|no longer|cease|delet|"
    "eras|remov|wip|destroy|drop|clear|scrub|get rid|correct|her own|his own|their own|my own|"
    "copy|copies of|opt out|get out|come out|want out|pull out|back out|object|withdraw|complain|"
    "export|download",
    rf"\b(?:take|get|strike|cross|keep|leave|{_DELETE}) {_SUBJECT} (?:off|out of|from) {_LIST}\b",
    rf"\b(?:forget|erase|purge|expunge) (?:all (?:about|of) |everything (?:about|on) )?"
    rf"(?:{NAME}|him|her|them)(?=\W*$|\W+(?:please|for good|now|how|from|pls|and)\b)",
    rf"\b(?:stop|no longer|cease) (?:process(?:ing)?|keep(?:ing)?|hold(?:ing)?|stor(?:e|ing)) "
    rf"(?:{NAME}(?:'s)?|(?:her|his|their))(?: (?:personal )?{_ITEMS})?\b",
    rf"\b{_DELETE} (?:(?:all|the|any|her|his|their|of|down) )*{_DATA}(?: {_ITEMS})?"
    rf"(?: that)? {_HOLDERS}(?:'ve| have| has)? {_HELD}\b",
    rf"\b{_DELETE} (?:\w+ ){{0,2}}?{_DATA} (?:{_KEPT} )?(?:on|about|of|for) {_SUBJECT}\b",
    rf"\b{_DELETE} (?:her|his|their|{NAME}(?:'s|s')) (?:\w+ )?(?:{_ITEMS}|files?|profiles?)\b",
    rf"\b(?:have|get) (?:her|his|their|my|{NAME}'s) (?:\w+ )?(?:{_ITEMS}|files?|profiles?) "
    r"(?:deleted|erased|removed|corrected|forgotten)\b",
    rf"\b(?:see|get|access|correct|obtain|check) (?:her|his|their|my) own (?:personal )?{_ITEMS}\b",
    rf"\bcop(?:y|ies) of (?:her|his|their|my|personal) (?:own |personal )?(?:{_ITEMS}|files?)\b",
    rf"\b(?:can|could|may) (?:i|he|she|{_SUBJECT}) (?:be|get) (?:deleted|erased|removed)\b",
    rf"\bhow (?:do|can|could|should) (?:i|we) (?:get|have) {_SUBJECT} (?:removed|deleted|erased|"
    rf"forgotten)\b|\bhow (?:do|can|could|should) (?:i|we) (?:delete|erase|remove) "
    rf"(?:{NAME}|him|her|them)\W*$"
    rf"|\bhow (?:do|does|can|could|would|should|might|may) {_SUBJECT} (?:\w+ ){{0,3}}?(?:delete|"
    r"erase|copy|correct|removed|deleted|erased|forgotten|(?:opt|get|come|want|pull|back) out|"
    r"object|withdraw|complain)\b",
    r"\b(?:delete|erase|export|download|remove)(?: all)?(?: of)? (?:my|our) (?:own )?data\b",
)
"""To have it deleted, or a copy of it."""
_OF_USE: Final = _any(
    "purpose|channel|who else",
    r"\bwhy\b.{0,30}\bpurpose\b",
    r"\b(?:post|mention|show|share|name|list|put)s? (?:any |the |our )?"
    r"(?:candidates?|people|persons?)(?:['’]?s?['’]? names?)? in "
    r"(?:a |the |our |any )?(?:public )?channels?\b",
    r"\bwho else (?:can|could|may|will|might|gets? to) (?:see|read|access|view) "
    r"(?:it|this|that|them|these|those|my|our|what i)\b",
)
_ASKED: Final = (_KEEPING, _DELETING, _LOGGED, _NEVER_AGAIN, _BASIS, _OF_USE)
"""What may be refused all the same: an export with telephone numbers."""
_WISHES: Final = (
    r"(?:ask(?:ed|s|ing)?|want(?:s|ed)?|would like|['’]d like|wish(?:es)?|demand(?:s|ed|ing)?|"
    r"request(?:s|ed|ing)?|insists?|wonder(?:s|ed|ing)?)"
)
_DELIVERED: Final = regex(
    r"[\s,;.?!–—-]*\b(?:and |so )?(?:how|what|where|whom?) "
    r"(?:do|can|could|should|would|shall|must) "
    r"(?:i|we|you) (?:best )?(?:get|send|give|hand|pass|forward|deliver|show|tell|answer|reply|"
    r"respond|do|export|provide|share|ask)\b(?: "
    r"(?:it|that|this|a copy|over|on|back|to|for|with|out|"
    r"him|her|them|now|then|first|about))*(?=\W*$|\s*[,;.?!])",
    re.IGNORECASE,
)
"""How what was asked for is handed over: `…, how do i get her that`."""
_REQUESTED: Final = _any(
    "forget|forgot|eras|delet|remov|drop|stop|request|access|object|gdpr|dsgvo|data protection|"
    "opt|withdr|ask|want|wish|would like|d like|insist|demand|wonder",
    r"\b(?:ask(?:ed|s|ing)?|want(?:s|ed)?|told|tells?|wrote|writes?|says?|said|request(?:s|ed)?|"
    r"demand(?:s|ed)?|insist(?:s|ed)?|would like)\b.{0,12}\b(?:us|me|you|we|that we|that you)\b"
    r".{0,12}\b(?:forget|erase|delete|remove|drop|stop processing|stop keeping) "
    r"(?:him|her|them|his|their|all|everything)\b",
    r"\b(?:access|erasure|deletion|removal|data subject|subject access|right to|gdpr|privacy)"
    r" (?:request|erasure|access|be forgotten|object)\b|\b(?:gdpr|dsgvo|data protection)\b",
    r"\bobjects? to (?:being|be|the|this|our|it)\b|\b(?:objected|opt(?:s|ed)? out|withdrew)\b",
    r"\b(?:ask(?:ed|s|ing)?|want(?:s|ed)?|wish(?:es)?|request(?:s|ed)|would like|insists?|"
    r"demand(?:s|ed)?)\b.{0,12}\b(?:for a copy|"
    r"(?:their|her|his) (?:data|entry|record|info(?:rmation)?|file|details)|"
    r"to be (?:removed|deleted|erased|forgotten|left alone|taken out))\b",
    r"\b(?:asks?|asked|asking|requests?|requested|wants?) (?:for |to have )?(?:an? |the |her |his |"
    r"their )?(?:deletion|erasure|removal|correction)\b",
    rf"\b{_WISHES}\b.{{0,8}}?\b(?:(?:see|know|hear|get|have) )?(?:what|which|everything|whatever)"
    rf"(?: (?:data|info(?:rmation)?|details|records?))?"
    rf"(?: (?:do|does|that|all|exactly))* {_HOLDERS}(?:['’]ve)?(?: (?:have|has|do))? ?{_HELD}"
    r"(?: on file| here| stored| on record)? (?:on|about|of|for)\b",
    rf"\b{_WISHES}\b.{{0,12}}\b(?:how|where|why)(?: (?:do|did|have|has|on earth|from))* {_HOLDERS}"
    r"(?:['’]ve)? (?:ever )?(?:got|get|have|had|found|find|took|take|learn(?:ed|t)?|know|keep|hold|"
    r"store)(?: of| about)? (?:him|her|them|(?:his|her|their) (?:\w+ )?(?:name|details|data|"
    r"contacts?|info(?:rmation)?|entry|records?|papers?|works?))\b",
    rf"(?:n['’]t|\bnot|\bno longer|\bnever) want\w* to be (?:(?:in|on|part of) {_LIST}|looked up|"
    r"kept|stored|searched for)\b",
    rf"\b(?:ask(?:ed|s|ing)?|wants?|requests?|requested)\b.{{0,12}}\bcopy of {_DATA}\b.{{0,20}}"
    rf"\b{_HELD}\b",
)
"""What a person may ask, which is never refused."""
_LOG: Final = (
    r"(?:the |this |that |your |our |its )?(?:access |look-?up |audit |search )?logs?(?: entries)?"
    r"(?: of (?:the )?(?:look-?ups|searches))?|(?:the |those |these |our |my |past )*"
    r"(?:look[- ]?ups|searches)|who looked (?:\w+ ){1,3}up"
)
_LOG_KEPT: Final = regex(
    rf"\b(?:how long|for how (?:long|many days)|since when|until when)\b[^?]{{0,30}}\b(?:{_LOG})"
    r"(?: (?:kept|stored|saved|held|stay|retained|for|around|there))*\W*$"
    rf"|\b(?:when|how soon)\b.{{0,12}}\b(?:{_LOG})\b.{{0,12}}\b(?:deleted|erased|gone|expires?|"
    r"removed|wiped|purged)\b"
    rf"|\b(?:retention|lifetime)(?: period| time)? (?:of|for|on) (?:{_LOG})\W*$"
    rf"|\b(?:{_LOG}) retention\b",
    re.IGNORECASE,
    needs="log|look|searches",
)
"""For how long it is kept who looked whom up."""
RIGHTS: Final = (
    *("privacy", "blocking", "basis", "correcting", "adding", "log", "noticed", "amending"),
    *("compliance", *RIGHTS_IN_SHORT),
)
"""The topics of help that questions about people's data lead to."""


def topic_of_rights(text: str) -> str:
    """Which of them a question is about: to keep somebody away, by what right, or all of it."""
    if _BASIS.search(text):
        return "basis"
    if _NEVER_AGAIN.search(text) or _OBJECTED.search(text):
        return "blocking"
    if asks_to_correct(text):
        return "correcting"
    if _LOG_KEPT.search(text):
        return "log"
    return "adding" if asks_to_add(text) else "privacy"


def _is_request(text: str) -> bool:
    """Whether a text tells what a person asks for whose data are held."""
    return _REQUESTED.search(text) is not None


def without_delivery(text: str) -> str:
    """A request without how it is met, by which nobody is asked about."""
    return _DELIVERED.sub("", text) if _is_request(text) else text


def is_about_rights(text: str) -> bool:
    """Whether a text asks about the keeping of people's data and what people may ask of it."""
    if _is_request(text) or any(each.search(text) for each in _ASKED):
        return True
    return asks_to_correct(text) or asks_to_add(text) or _LOG_KEPT.search(text) is not None


def asks_for_log(text: str) -> bool:
    """Whether a text asks who looked somebody up, or for a copy of what is held of them."""
    return _LOGGED.search(text) is not None
