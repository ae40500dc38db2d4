"""The words of what is asked on of the record: of roles, prices, data centres, labs, programmes."""

from __future__ import annotations

from typing import Final

from bot.conversation.changing.message.loosely import IT, loosely
from bot.questions.lab_parts import OF_STAFF, LabPart, part_of, site_of
from bot.questions.on_record import Listing, is_listing, is_of_programmes
from bot.questions.told_of import lists_sites
from bot.questions.types import Kind, Question


def _of_roles(last: Question) -> bool:
    return last.kind is Kind.HIRING


def _of_prices(last: Question) -> bool:
    return last.kind is Kind.PRICE


def _of_site(last: Question) -> bool:
    return site_of(last) is not None


def _of_sites(last: Question) -> bool:
    return lists_sites(last)


def _of_staff(last: Question) -> bool:
    return part_of(last) in OF_STAFF


def _of_card(last: Question) -> bool:
    return last.kind is Kind.LAB and len(last.labs) == 1 and not _of_site(last)


def _of_deals(last: Question) -> bool:
    return part_of(last) is LabPart.CONTRACTS


def _of_any(last: Question) -> bool:
    return last.kind in _ON_RECORD


_ON_RECORD: Final = (
    Kind.LAB, Kind.LEAGUE, Kind.COMPARE, Kind.PRICE, Kind.HIRING, Kind.MOVES, Kind.SOURCE,
)  # fmt: skip
_GONE: Final = (
    r"(?:disappeared|vanished|gone|closed|been (?:closed|filled|taken down|pulled|removed)|"
    r"come down|taken down|dropped off)"
)
_OWNER: Final = r"(?:own|owns|run|runs|operate|operates|have|hold|pay for|build|built)"
_NAME: Final = r"(?:(?:the )?[a-z][\w.&-]*(?: ai)?)"
_HEADS: Final = r"(?:people|staff|employees|heads|ppl|folks)"
_SO_MANY: Final = r"\d[\d,.]*k?"
_AGO: Final = (
    r"(?P<ago>(?:(?:an?|one|two|three|six|\d{1,2}) (?:years?|yrs?|months?|mths?|quarters?|weeks?)|"
    r"half a year) (?:ago|back|earlier|before))"
)
_IN_LAND: Final = (
    r"(?:us|u\.s\.|usa|american|european|eu|uk|british|german|french|global|worldwide|"
    r"international)"
)
_MODELS: Final = (Listing.MODELS, Listing.LARGEST_MODELS, Listing.COMPUTE_MODELS)
_LEVEL: Final = "(?P<level>senior|junior|staff|principal|lead|entry[- ]level|mid[- ]level)"
WORDINGS: Final = (
    loosely(
        _of_roles,
        rf"which(?: ones?)?(?: (?:out )?of {IT})?(?: (?:is|are))? (?:(?:only|just) )?{_LEVEL}"
        r"(?: (?:ones?|level))?",
        r"\g<opens>how many of those are \g<level>",
        "which",
    ),
    loosely(
        _of_roles,
        rf"(?:(?:of|from|out of) {IT},? )?how many(?: of {IT})? (?:have |are |were |has )?"
        rf"(?:since |now |already |later |by now )*{_GONE}(?: (?:since|again|by now|already))*",
        r"\g<opens>which are gone",
        "disappear|vanish|gone|clos|fill|taken|pulled|removed|down|dropped",
    ),
    loosely(
        _of_roles,
        rf"(?:is|are|does|was|were) {IT} (?:mean |just |all |real )*(?:layoffs?|lay[- ]offs?|"
        r"redundancies|people (?:leaving|fired|let go))"
        r"(?: there)?,? or (?:just |only |simply |are they |is it )*(?:the )?(?:reqs?|roles?|jobs?|"
        r"openings?|postings?|positions?|filled|being|closed|been|getting|get|normal|churn|"
        r"turnover|up|hires|hired|ones| )+",
        r"\g<opens>are they laying people off",
        "lay|redundanc|people",
    ),
    loosely(
        lambda last: last.kind is Kind.HIRING and last.topic == "pay",
        r"(?:(?:is|are) there )?(?:anything|something|any(?: roles?| openings?| jobs?)?) "
        r"(?:brand |really )?new(?: (?:roles?|openings?|jobs?|ones?))?"
        r"(?: (?P<when>this week|this month|last week|lately|recently))?"
        rf"(?: (?:at|from|with) (?:either|both|any|each)(?: (?:of )?(?:{IT}|the two))?"
        r"| there)?(?: (?:this|last) (?:week|month))?",
        r"\g<opens>any new roles \g<when>",
        "new",
    ),
    loosely(
        lambda last: last.kind is Kind.DIGEST,
        r"(?:who|which channels?|what channels?) (?:gets?|receives?|sees?|has) (?:it|the digest|"
        r"this|that)",
        r"\g<opens>how do I set up the digest",
        "who|channel",
    ),
    loosely(
        lambda last: is_listing(last) and last.topic in _MODELS,
        rf"(?:(?:how (?:much|many)|what)(?:['’]?s| is| are| would)? {IT}(?: be)? )?in "
        r"(?:(?:gpu|h100|chip)[- ])?hours",
        r"\g<opens>how many gpu hours did it take",
        "hours",
    ),
    loosely(
        _of_deals,
        r"in plain (?:english|words|language|terms),? (?P<what>(?:so )?what (?:does|do|would) .+?)",
        r"\g<opens>\g<what>",
        "in plain",
    ),
    loosely(
        lambda last: last.kind is Kind.DIGEST,
        r"(?:(?:can|could|would) you )?(?:drop|skip|leave out|cut|lose|remove|ditch|kill|mute|hide|"
        r"no more|without)(?: out)? (?:the |any |all )*(?:stuff|bits?|things?|items?|news|anything|"
        r"everything|whatever)(?:['’]?s| is)? (?:about|on|with|of) (?:the )?"
        r"(?P<what>prices?|pricing|pay|papers?|roles|hiring|clusters?|contracts?|models?|"
        r"programmes?)",
        r"\g<opens>without the \g<what>",
        "drop|skip|leave|cut|lose|remove|ditch|kill|mute|hide|more|without",
    ),
    loosely(
        lambda last: last.kind is Kind.HIRING,
        r"(?:(?:can|could|would) you )?(?:(?:send|give|show|share|get|find|drop|what(?:['’]?s| is)|"
        r"where(?:['’]?s| is)|is there|do you have|have you got)(?: me| us)? )?(?:the |an? |any |"
        r"your )*(?:links?|urls?|web ?address(?:es)?|pages?) (?:to|for|of) (?:the |their |those |"
        r"these |its )*(?:[\w.&-]+(?:['’]s)? )?(?:(?:open|job|careers?) )?(?:postings?|jobs?|"
        r"roles?|openings?|boards?|job boards?|careers? page|ads?|adverts?|reqs?)(?: please)?",
        r"\g<opens>source",
        "link|url|address|page",
    ),
    loosely(
        _of_any,
        rf"(?:(?:can|could|would) you )?sum (?:{IT}|all (?:of )?(?:that|this|it|them)|both) up"
        r"(?: (?:quickly|briefly|in (?:one|a|two|few) \w+))*"
        r"(?: for (?:me|us|him|her|them|my \w+|the \w+))",
        r"\g<opens>in short",
        "sum",
    ),
    loosely(
        _of_prices,
        rf"(?:(?:what|how) (?:was|about)(?: {IT}| the price)? )?{_AGO}",
        r"\g<opens>price \g<ago>",
        "ago|back|earlier|before",
    ),
    loosely(
        _of_prices,
        rf"(?:is|are) (?:{IT}|the prices?) (?:an? |for |in |the |only |all )*"
        rf"(?P<land>{_IN_LAND})(?: (?:prices?|rates?|figures?|numbers?|only))*"
        r"(?: or (?:an? |the |for |in )*[a-z]+(?: (?:prices?|ones?))?)?",
        r"\g<opens>price in the \g<land>",
        "us|u.s.|usa|america|europe|eu|uk|british|german|french|global|world|inter",
    ),
    loosely(
        _of_prices,
        r"(?:what(?:['’]?s| is) )?(?:the )?(?:closest|nearest|next best|most similar)"
        r"(?: (?:thing|chip|one|gpu|match|card))?(?: (?:that )?(?:you|we)(?:['’]ve| do)?"
        r"(?: (?:have|got|know))*(?: an?| any)? ?(?:price|prices|figure|rate|number)?"
        r"(?: (?:for|of|on))?)?",
        r"\g<opens>prices of the commonest chips",
        "closest|nearest|next best|most similar",
    ),
    loosely(
        _of_prices,
        r"(?:has|did|is|was) (?:that|the|this) (?:gap|difference|spread|discount|premium) "
        r"(?:(?:been|get|got|gotten|become|getting|grow|grown|any) )*(?:bigger|smaller|wider|"
        r"narrower|larger|widen(?:ed|ing)?|narrow(?:ed|ing)?|chang(?:e|ed|ing)|grown|shrunk|"
        r"grow(?:ing)?|shrink(?:ing)?)(?: or (?:bigger|smaller|wider|narrower|larger|shrunk|"
        r"narrowed|shrinking|narrowing|not))?(?: (?:since|over time|lately|recently))*",
        r"\g<opens>has that changed",
        "gap|difference|spread|discount|premium",
    ),
    loosely(
        _of_site,
        rf"(?:does|do|did|is) {_NAME} (?:actually |really )*(?:the )?(?:{_OWNER}|owner(?: of)?) "
        rf"(?:{IT}|the (?:site|place|campus|data ?cent(?:er|re)))(?: (?:one|site|itself))?"
        rf"(?:,? or (?:is it |does |do )?{_NAME}(?: (?:does|do|is|{_OWNER}))?(?: {IT})?)?",
        r"\g<opens>who owns it",
        "own|run|operat|have|hold|pay|buil",
    ),
    loosely(
        _of_site,
        rf"(?:is|are|does|do) (?!(?:it|that|this|they|there|we|our|anyone)\b){_NAME} (?:also )?"
        rf"(?:in|on|at|us(?:e|ing)|shar(?:e|ing)|part of) (?:there|{IT})",
        r"\g<opens>who uses it",
        "in|on|at|us|shar|part",
    ),
    loosely(
        _of_roles,
        rf"(?:is|are|was|were) (?:any of |all of |all )?{IT} (?:all |really |actually |brand )*new"
        r"(?: (?:ones?|roles?|this week))*(?:,? or .{3,50}?)?",
        r"\g<opens>which are new",
        "new",
    ),
    loosely(
        _of_card,
        r"(?:what|how) about (?:(?:the|their|its|any) )*(?:tpus?|trainiums?|nvidia|"
        r"gpus? and tpus?)",
        r"\g<opens>which chips does it use",
        "about",
    ),
    loosely(
        _of_card,
        r"where(?:['’]?s| is| did you get| do you get|['’]d you get| does| do)(?: (?:the|that|your|"
        r"those))* (?P<part>\d{1,2}(?:\.\d+)? ?(?:%|percent))(?: (?:figure|number|share))?"
        r"(?: (?:come|coming|taken))?(?: from)?",
        r"\g<opens>where does the \g<part> come from",
        "where",
    ),
    loosely(
        _of_site,
        r"(?:is|are|does|do|will) (?:there )?(?:any(?:one|body)|some(?:one|body)|others?|"
        r"other labs?|any other labs?) (?:else )?(?:also )?(?:us(?:e|es|ing)|on|in|at|shar(?:e|es|"
        r"ing)|rent(?:s|ing)?)(?: of| from)?(?: it| that| this| there)?",
        r"\g<opens>who uses it",
        "us|on|in|at|shar|rent",
    ),
    loosely(
        lambda last: _of_sites(last) or _of_site(last),
        r"(?:what(?:['’]?s| is)? )?(?:and )?(?:the )?(?:biggest|largest)(?: (?:one|site|of them|"
        r"campus))?(?: (?:that(?:['’]?s| is| are)|which is|thats))?(?: (?:only|still|just|being|"
        r"currently|so far))*(?: (?:planned|announced|under construction|being built|"
        r"to come|coming|in the works|on paper|not (?:built|running|live)))",
        r"\g<opens>largest data centres under construction",
        "planned|announced|construction|built|come|coming|works|paper|running|live",
    ),
    loosely(
        _of_card,
        rf"(?:fine|ok|okay|alright|well|right|hm+)?\W*(?:say|suppose|assume|imagine|let['’]?s "
        rf"(?:say|assume)|pretend)(?: it['’]?s| they have| there are| about)? (?P<n>{_SO_MANY}) "
        rf"{_HEADS}(?: there)?(?:[,.]? (?:so )?what (?:then|now|does that give)|[,.]? then)?",
        r"\g<opens>assume \g<n> staff",
        "say|suppose|assume|imagine|pretend",
    ),
    loosely(
        _of_staff,
        rf"(?:is|are|was) {IT} (?:just |only |all )*(?:research|researchers|scientists|"
        r"technical(?: staff)?|r&d)(?: (?:people|staff|alone|only))*(?:,? or (?:is it |also )?(?:"
        r"everyone|everybody|all(?: of (?:them|it))?|the (?:whole|entire) [a-z]+|total|sales|"
        r"engineers|company[- ]wide|all staff|support)(?: (?:too|as well|there|else))*)?",
        r"\g<opens>what part of the staff does research",
        "research|scientist|technical|r&d",
    ),
    loosely(
        _of_any,
        rf"(?:(?:isn['’]?t|aren['’]?t|wasn['’]?t|ain['’]?t) {IT}|(?:is|are) {IT} not|"
        rf"{IT}(?:['’]?s| is| are)) "
        r"(?:(?:a bit|rather|very|really|pretty|quite|kinda|kind of|getting|a little|too|awfully|"
        r"super) )*(?:old|outdated|out[- ]of[- ]date|stale|dated|ancient)(?: (?:data|news|info))?",
        r"\g<opens>how old is that",
        "old|date|stale|ancient",
    ),
    loosely(
        _of_any,
        rf"(?:do|have|did) (?:we|you|u) (?:also |even )?(?:have|got|get|know) (?:{IT}|the same|"
        r"one|any(?:thing)?|(?:(?:a|any|that|the|those|these) )?(?:numbers?|figures?|data|share|"
        r"split|breakdown)) (?:for|on|of|about) "
        r"(?P<lab>[\w.&-]+(?: (?!too\b|as\b|also\b|then\b)[\w.&-]+)?)",
        r"\g<opens>what about \g<lab>",
        "have|got|get|know",
    ),
    loosely(
        _of_card,
        r"(?P<by>per (?:researcher|head|person|employee)|in total),? how (?:does|do) "
        rf"{IT} (?P<how>compare (?:to|with|against)|stack up (?:to|against|with)|"
        r"measure up (?:to|against)|look (?:next to|beside|against)) (?P<lab>[\w.& -]{2,30}?)",
        r"\g<opens>how does that compare to \g<lab> \g<by>",
        "how does|how do",
    ),
    loosely(
        is_of_programmes,
        rf"(?:do they|does (?:it|that|one|anyone)|is {IT}|are {IT}|do (?:you|we|i) have to)"
        r"(?: (?:actually|really|all|usually))* (?:charge|cost|free|pay|paid|for free|cost money|"
        r"cost anything|charge anything)(?: (?:of charge|for (?:it|that|access|use|the hours)|to "
        r"use|anything|money|something|or (?:paid|free|not)))*",
        r"\g<opens>what does it give",
        "charg|cost|free|pay|paid",
    ),
)
"""Each with after what it is asked; the first that knows a message says it."""
