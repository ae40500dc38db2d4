"""Questions about Assay's own ways: whom to ask about it, what it counts, what may be passed on."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.about_people.keeping_asked import of_keeping
from bot.questions.about_people.of_rights import is_about_rights
from bot.questions.clean import fold
from bot.questions.glossary_asked import LEAD, word_asked
from bot.questions.other_workspaces import BETWEEN, between_workspaces, within_workspace
from bot.questions.ways_asked import way_asked, way_of_keeping
from bot.questions.words.assay_words import ASSAY, COLLEAGUES, FIGURES, WAYS_OF_ASSAY
from bot.questions.words.board_words import ASKS_SIDES, SAYS_ROLES, SIDES
from bot.questions.words.lab_words import asks_gaps_of_all
from bot.questions.words.record_words import (
    asks_newest_figures,
    asks_oldest_figure,
)
from bot.questions.words.things import HEAD
from bot.questions.writing.wording import DATA
from bot.regex import regex

_MAKERS: Final = r"(?:makers?|developers?|authors?|team|people|owners?|creators?|company|vendor)"
_RUNS: Final = (
    r"(?:runs?|makes?|built|builds?|maintains?|looks? after|operates?|owns?|develops?|wrote|"
    r"made|is behind|are behind|in charge of|responsible for)"
)
_ADDRESS: Final = (
    r"(?:e-?mail(?: address)?|phone(?: number)?|address|number|contact(?: details?| person)?|inbox)"
)
_REACH: Final = (
    r"(?:contact|reach|e-?mail|call|phone|write to|get (?:in touch with|hold of)|message)"
)
_SUBJECT: Final = r"(?:it|this|that|them|these|those|(?:these|those|the|your|this) (?:\w+ )?\w+)"
_GOOD: Final = (
    r"(?:good|decent|normal|healthy|reasonable|enough|fair|a lot|typical|usual|standard|sensible|"
    r"competitive|attractive|right|ideal)"
)
_LEVEL: Final = r"(?:new|junior|senior|ph\.?d|doctoral|grad(?:uate)?|master['’]?s|visiting)"
_WHOEVER: Final = (
    r"(?:researcher|person|scientist|student|postdoc|intern|hire|engineer|fellow|professor|"
    r"candidate)"
)
_PER_HEAD: Final = rf"(?:per|for each|for one|a) {HEAD}"
_CHIPS: Final = r"(?:gpus?|chips?|compute|[hb][12]00s?)"
_TIERS: Final = r"(?:starved|academic|workable|strong|compute[- ]dense|frontier)"
_CLOSED: Final = (
    r"(?:leaked|confidential|internal|secret|insider|inside|non-?public|stolen|private)"
)
_COUNTED: Final = regex(
    rf"{LEAD}(?:who(?:m)?|(?:should|do|does|are|is|would|can|must) (?!you\b|we\b)[^?.;]{{2,40}}?|"
    r"(?:should|do|would|can|must) (?:we|you|i) (?:also )?(?=count)).{0,30}?"
    r"\bcount(?:s|ed)?\b.{0,20}?\bas (?:an? )?(?:\w+ )?researchers?\b"
    r"(?!.*\d)[^.;]*"
    rf"|{LEAD}(?:who|what) (?:counts|is counted) as (?:an? )?(?:\w+ )?researchers?\b"
    r"(?!.*\d)[^.;]*",
    re.IGNORECASE,
    needs="count",
)
"""Who is a researcher where offers and labs are divided by them."""
_CONTACT: Final = regex(
    rf"{LEAD}(?:how|where|who(?:m)?) (?:do|can|could|should|would) (?:i|we) {_REACH} "
    rf"(?:(?:you|you people|you guys|support|help ?desk|customer service)\b(?! (?:about|for|to) "
    rf"[A-Z])|(?:the |your |whoever )?(?:{_MAKERS} )?(?:of|behind|"
    rf"(?:(?:who|that) )?{_RUNS}) {ASSAY}"
    rf"|(?:the |your )?{ASSAY}(?:['’]s)? (?:{_MAKERS}|admins?|operators?)"
    rf"|(?:the|our|your|my) (?:{ASSAY} )?(?:admin(?:istrator)?s?|operators?)\b).*"
    rf"|{LEAD}who(?:['’]?s| is| are) (?:the|our|my|your) (?:{ASSAY} )?operators?\W*"
    rf"|{LEAD}(?:who(?:m)?) (?:do|can|could|should) (?:i|we) {_REACH}(?: to)? about "
    r"(?:an? |the |this )?(?:bugs?|problems?|issues?|outages?|feedback|features?|errors?)\b.*"
    rf"|.{{0,12}}\bwhat(?:'?s| is) (?:your|the support) {_ADDRESS}\W*"
    rf"|.{{0,12}}\b(?:what(?:'?s| is)|is there|do you have) (?:your|an?|the|any) {_ADDRESS}"
    r" (?:for|of|to report) (?:the |your |any |an? )?(?:data )?(?:corrections?|support|help|"
    rf"feedback|bugs?|questions|errors?|mistakes?|complaints?|wrong (?:figures?|numbers?)|"
    rf"{ASSAY})\W*"
    rf"|{LEAD}who(?:['’]?s| is)? (?:made|makes|built|builds|runs|"
    rf"wrote|develops?|developed|owns?|behind) (?:{ASSAY}|you)\W*",
    re.IGNORECASE,
    needs=(
        "contact|reach|mail|call|phone|write|touch|hold|message|number|address|made|makes|"
        "buil|runs|wrote|develop|own|behind|inbox|operator"
    ),
)
_SECRETS: Final = regex(
    rf"{LEAD}(?:do|does|did|are|is|will|would) (?:you|assay|the bot|any of (?:this|your data)|"
    r"(?:your|these|the) (?:figures|numbers|data|sources)) (?:ever |also |all )*"
    r"(?:use|take|rely on|include|count|accept|contain|based on|from|read|believe)?\s?(?:any )?"
    rf"{_CLOSED} (?:numbers?|figures?|data|info\w*|sources?|leaks|documents?|ones)"
    r"(?: (?:from|of|by) (?:the )?labs)?\W*|"
    rf"{LEAD}(?:do|does) (?:you|assay) (?:use|rely on|read|take) (?:any )?leaks\W*",
    re.IGNORECASE,
    needs="leak|confidential|internal|secret|inside|public|stolen|private",
)
_PASSED_ON: Final = regex(
    rf"{LEAD}(?:can|may|could|should|am|are) (?:i|we) (?:allowed to )?(?:share|show|send|give|"
    rf"forward|quote|tell|pass on|pass|use) (?:\w+ )?(?:these|those|the|your) "
    rf"{FIGURES}(?: on)?(?: (?:with|to|in front of|outside)(?: \w+){{0,3}})?\W*"
    rf"|{LEAD}(?:are|is) (?:these|those|your|the|this) {FIGURES} (?:confidential|secret|private|"
    r"internal|for internal use)\b(?:,? or (?:can|may) .*)?\W*",
    re.IGNORECASE,
    needs="share|show|send|give|forward|quote|tell|pass|use|confidential|secret|private|internal",
)
_PUBLISHED: Final = regex(
    rf"{LEAD}(?:can|may|could|should|am|are) (?:i|we) "
    r"(?:(?:allowed|free|ok|permitted) to )?(?:share|post|publish|quote|use|cite|"
    r"print|show|put|reuse|reproduce) "
    rf"(?:them|it|this|that|these|those|(?:your|these|those|the|this) {FIGURES})"
    r"(?: (?:here|all|up))? (?:public(?:ly)?|in public|extern(?:al(?:ly)?)|outside(?: (?:of )?"
    r"(?:the company|slack|here))?|(?:in|on|to|with) (?:(?:a|an|our|my|the|any|some) )?"
    r"(?:linkedin|twitter|x|blogs?|blog posts?|job (?:ads?|adverts?|posts?|specs?|descriptions?)|"
    r"web ?sites?|newsletters?|articles?|press|presentations?|slides?|decks?|social media|"
    r"outreach|papers?|reports?|other people|anyone|clients?|journalists?))(?: too| as well)?\W*",
    re.IGNORECASE,
    needs="share|post|publish|quote|use|cite|print|show|put|reproduce",
)
"""`can I post them publicly`: under which conditions figures may be passed on."""
_GRADES: Final = regex(
    r".*\bgrade [abc]\b.{1,40}\b(?:than|or|vs|versus|and) (?:an? )?(?:grade )?[abc]\b.*",
    re.IGNORECASE,
    needs="grade",
)
_TIER: Final = regex(
    rf"\W*(?:what(?: is|'s|s)?|how many gpus are) (?:an? |the )?{_GOOD} "
    rf"(?:number|amount|share|level) of {_CHIPS} {_PER_HEAD}\W*"
    rf"|\W*what(?: is|'s|s)? (?:an? |the )?{_GOOD} {_CHIPS}(?: to researcher|[ -]{_PER_HEAD})"
    r" (?:ratio|number|amount|share|level)\W*"
    rf"|\W*how (?:many|much) {_CHIPS} {_PER_HEAD} (?:is|are|counts? as|makes?|do you call|would be)"
    rf" (?:considered |seen as )?(?:an? )?(?:{_GOOD}|{_TIERS})(?: tier)?\W*"
    rf"|{LEAD}how (?:many|much) (?:{_CHIPS}|hardware) (?:should|ought) "
    rf"(?:(?:an?|each|every|one|most|your average|the average) )?(?:(?:{_LEVEL}|\w+) )?"
    rf"(?:{HEAD}s?|{_WHOEVER}) (?:to )?(?:gets?|have|be given|expect|receive|be getting|ask for)"
    r"(?: (?:really|ideally|typically|usually))*\W*"
    rf"|\W*what(?:['’]?s| is| would be) (?:an? )?{_GOOD} (?:number|amount|share) of {_CHIPS} for "
    rf"(?:an?|one|each|every) (?:{_LEVEL} )*{_WHOEVER}\W*"
    rf"|\W*(?:is there|what(?: is|'s|s)?) (?:an? |the |any )?(?:industry |market )?"
    rf"(?:benchmark|norm|rule of thumb|yardstick|standard) for {_CHIPS} {_PER_HEAD}\W*"
    rf"|\W*what (?:counts as|do you call|is called|does it take to be) (?:an? )?{_TIERS}"
    r"(?: (?:compute|share|amount|offer|level|tier))?\W*",
    re.IGNORECASE,
    needs=(
        "good|decent|normal|healthy|reasonable|enough|fair|a lot|starved|academic|workable|"
        "strong|dense|frontier|typical|usual|standard|sensible|competitive|attractive|right|ideal|"
        "should|ought|benchmark|norm|rule|yardstick"
    ),
)
_FORMAT: Final = regex(
    rf".*\b(?:(?:e-?mail|mail|fax|text) (?:me |us )?{_SUBJECT}"
    rf"|send {_SUBJECT} to (?:my|our|me by) (?:e-?mail|inbox)"
    r"|(?:as|to|into|in) (?:an? )?(?:pdf|powerpoint|pptx?|slides?|word doc\w*)"
    r"|(?:phone|mobile)[- ](?:sized|friendly))\b.*",
    re.IGNORECASE,
    needs="mail|fax|text|send|pdf|powerpoint|ppt|slide|word doc|sized|friendly",
)
_WHICH_SAVED: Final = regex(
    r".*\bwhich (?:one )?of (?:my|our|the) (?:saved )?offers\b.*", re.IGNORECASE, needs="offers"
)
_AN_OFFER: Final = r"(?:(?:an?|our|my|the|one['’]s) )?(?:saved |compute )?offers?"
_HELD: Final = regex(
    r"\W*(?:what|which)(?: else| all| things| terms| details| parts| fields)* (?:"
    rf"(?:can|may|could|should|must|might) {_AN_OFFER} "
    r"(?:all )?(?:contain|have|hold|include|consist of|be made of|say|list|look like|cover)"
    rf"|(?:can|may|could|should|do|must) (?:i|we|one|you) (?:all )?"
    rf"(?:put|write|enter|include|type|specify|set|fill) (?:in|into|for|as part of) {_AN_OFFER}"
    r"|(?:goes|belongs|can go|may go|fits) (?:in|into) (?:an )?offers?"
    r"|(?:does an|do) (?:compute )?offers? (?:contain|hold|include|consist of|have))\W*"
    r"|\W*how (?:do|does) (?:an )?(?:compute )?offers? work(?: here)?\W*"
    r"|\W*offers? help\W*",
    re.IGNORECASE,
    needs="offer",
)
"""`what can an offer contain`, and not what ours holds."""
_KEPT: Final = r"(?:data|figures?|numbers?|facts?|prices?|info\w*|records?|sources?|stuff|database)"
_FRESH: Final = (
    r"(?:fresh|stale|recent|current|up[- ]to[- ]date|out[- ]of[- ]date|outdated|old|dated|live|"
    r"new|real[- ]?time|from (?:this|last) (?:year|quarter|month|week))"
)
_OF_WHAT: Final = (
    r"(?:(?:price|pricing|compute|lab|roles?|jobs?|pay|salary|market|gpu|staff|headcount|whole|own|"
    r"public|talent) )?"
)
_AGE: Final = regex(
    rf"{LEAD}how {_FRESH} (?:is|are) (?:all )?(?:of )?your {_OF_WHAT}{_KEPT}"
    r"(?: (?:here|really|anyway|actually|these days))?\W*"
    rf"|{LEAD}(?:is|are) (?:all )?(?:of )?your {_OF_WHAT}(?!figures?|numbers?){_KEPT}"
    rf" (?:(?:still|even|really|actually|all|any) )*{_FRESH}\W*"
    rf"|{LEAD}when (?:did|do|have) you (?:last |ever )?(?:update|refresh|check|read|pull|collect)"
    rf"(?:e?d)?(?: (?:(?:the|your|all|this|it|that) ?)*{_OF_WHAT}(?:{_KEPT})?)?(?: last)?\W*"
    rf"|{LEAD}when (?:was|were) (?:the|your|all|these) {_OF_WHAT}{_KEPT} (?:last )?"
    r"(?:updated|refreshed|checked|read|pulled|collected|gathered)(?: last)?\W*"
    r"|\W*(?:(?:what is|what's|show(?: me)?) )?(?:the )?age of (?:the |your |our |this )?"
    rf"{_OF_WHAT}(?:{FIGURES}|facts?|prices?|info\w*|records?)\W*",
    re.IGNORECASE,
    needs="age of|fresh|stale|recent|current|date|old|live|new|time|from|when",
)
_BOT: Final = rf"(?:you|it|{ASSAY})"
_POSTS: Final = regex(
    rf"{LEAD}(?:do|does|will|would|can|could|is|are|did) (?:this|{_BOT}) (?:(?:ever|also|going to|"
    r"just|always) )*(?:post|share|publish|show|send|put|broadcast)(?:s|ed|ing)?\b(?: (?:anything|"
    r"something|stuff|things|it|this|that|(?:my|our|the|any) (?:questions?|answers?|offers?|"
    r"numbers?)|what (?:i|we) (?:ask|type|say|save)))? ?"
    r"(?:(?:in public|public(?:ly)?|(?:in|to) (?:the |a |any )?channels?|"
    r"(?:to|with) (?:everyone|everybody|others|other people|anyone|the team)|by itself|"
    r"automatically|on its own) ?)+\W*",
    re.IGNORECASE,
    needs="post|share|publish|show|send|put|broadcast",
)
"""`does this post anything publicly`, which asks for no postings."""
_TRAIT: Final = (
    r"(?:(?:(?:some|any|every)(?:body|one)['’]?s|people['’]?s|their|a candidate['’]s|"
    r"candidates?['’]?|the|any) )?(?:ages?|genders?|"
    r"sex|race|ethnicity|nationality|nationalities|religion|passports?|visas?|(?:marital|family) "
    r"status|health|disabilit(?:y|ies)|politics|origin|looks|(?:protected )?traits)"
)
_BOUNDS: Final = regex(
    rf"{LEAD}(?:is|are) {_BOT} (?:even |ever |at all )?(?:allowed|permitted|able|meant|supposed|"
    r"made|designed|going) to (?:ever )?(?:say|tell|rank|score|rate|judge|recommend|decide|suggest|"
    r"pick|choose|guess|predict)\b[^?;.]*\W*"
    rf"|{LEAD}(?:do|does|would|will|can|could) {_BOT} (?:(?:ever|even|also|actually|somehow) )*"
    r"(?:look at|consider|use|take|factor in|weigh|care about|infer|guess|filter by|go by|store|"
    rf"record|keep|see) {_TRAIT}(?:(?:,? (?:or|and) |, ){_TRAIT})*"
    r"(?: into account| in mind| anywhere| somewhere| at all)?"
    r"(?: when (?:it|you) \w+(?: \w+){0,3})?\W*"
    r"|\W*wh(?:at|ich things) (?:can['’]?t|can ?not|can|won['’]?t|will|may|do|don['’]?t) "
    rf"{_BOT} (?:not |never |refuse to )*(?:tell|say|show|answer|reveal|give)(?: me| us)? "
    r"(?:about|of|on) (?:people|persons?|candidates?|somebody|someone|a person|researchers)\W*",
    re.IGNORECASE,
    needs="you|it|assay|bot|tool|app|thing",
)
"""What may be said of people, and by what nobody is told."""
_STORES: Final = regex(
    rf"{LEAD}(?:do|does|will|would|can|could|did) {_BOT} (?:(?:ever|even|also|actually) )*"
    rf"(?:store|record|keep|save|hold|collect|log|track|know|have)(?: track of)? {_TRAIT}"
    rf"(?:(?:,? (?:or|and) |, ){_TRAIT})*(?: (?:on|of|about|for|in|here|people|candidates|them|"
    r"anyone|anybody|the|our|pool|file|record|at all|anywhere|somewhere))*\W*"
    rf"|{LEAD}(?:is|are) {_TRAIT}(?:(?:,? (?:or|and) |, ){_TRAIT})* (?:(?:ever|also|being|of \w+)"
    rf" )*"
    r"(?:stored|recorded|kept|saved|held|collected|on file|on record|in (?:there|here|the pool|our "
    r"pool))(?: (?:anywhere|somewhere|here|in \w+(?: \w+)?|at all|of \w+|on \w+)){0,4}\W*",
    re.IGNORECASE,
    needs="stor|record|keep|kept|sav|hold|held|collect|log|track|know|have|on file|in ",
)
"""`do you store anybody's age or gender`: nobody's, which is more than that it is not told."""
_CANNOT: Final = regex(
    rf"{LEAD}what (?:can['’]?t|can ?not|won['’]?t|don['’]?t) you\W*", re.IGNORECASE, needs="what"
)
"""`what can't you`, and no more."""
_HAVE_SOMEBODY: Final = regex(
    r"\W*(?:(?:hi|hello|hey|ok|okay|so|well|good morning|morning|there)\W+)*"
    r"(?:i|we)(?:['’]?ve| have| have got|['’]?ve got| got) (?:an?|this|another|some|one|my first|"
    r"our first) (?:new |great |interesting |potential )*(?:candidate|applicant|prospect|person|"
    r"researcher|somebody|someone)"
    r"(?: (?:tomorrow|today|next week|here|in mind|for you|coming in|to look (?:up|at)|to check|"
    r"to call))*\W*|\W*(?:i|we)(?:['’]?ve| have)(?: got)? (?:someone|somebody) in mind\W*",
    re.IGNORECASE,
    needs="candidate|applicant|prospect|person|researcher|somebody|someone",
)
"""`hi! I have a candidate`: how somebody is looked up, until there is a name."""
_TOPICS: Final = (
    *WAYS_OF_ASSAY,
    ("candidate", _HAVE_SOMEBODY),
    ("limits", _CANNOT),
    ("traits", _STORES),
    ("refusals", _BOUNDS),
    ("method", _COUNTED),
    ("contact", _CONTACT),
    (DATA, _SECRETS),
    ("sharing", _PASSED_ON),
    ("sharing", _PUBLISHED),
    ("sharing", _POSTS),
    ("grade", _GRADES),
    ("tier", _TIER),
    ("format", _FORMAT),
    ("saving", _WHICH_SAVED),
    ("offer", _HELD),
    (DATA, _AGE),
)
"""Each topic with all the words of a text that ask for it."""


def topic_of_assay(text: str) -> str | None:
    """The topic of help on what is asked of Assay itself; None of anything else."""
    low = fold(text)
    if asks_newest_figures(text) or asks_oldest_figure(text):
        return DATA
    if asks_gaps_of_all(low):
        return "limits"
    if SAYS_ROLES.search(low) and ASKS_SIDES.search(low):
        return SIDES
    if topic := of_keeping(text):
        return topic
    if between_workspaces(text) and not is_about_rights(text):
        return COLLEAGUES if within_workspace(text) else BETWEEN
    found = next((topic for topic, pattern in _TOPICS if pattern.fullmatch(text)), None)
    kept = way_of_keeping(text) if found == DATA else None  # `is any of it scraped from LinkedIn`
    return kept or found or word_asked(text) or way_asked(text)
