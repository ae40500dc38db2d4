"""Words of what is asked of a lab: what it owns and hands out, its figures, what is not known."""

from __future__ import annotations

from typing import Final

from bot.questions.words.leads import LINK
from bot.regex import regex

# Words of what a lab owns, hands out and had before.

PEOPLE: Final = (
    r"(?:people|ppl|staff|folks|(?:dev|researcher|engineer|scientist|employee|person)s?)"
)
HANDED: Final = (
    r"(?:(?:hand|dol|giv|dish|parcel|shar|deal|portion|measur|carv|divid|split)(?:s|e|es|ed|en|ing"
    r"|t|ting|led|ling)? (?:out|up)"
    r"|(?:shared|divided|split|assigned|apportioned|handed|given|dealt)"
    r"|(?:share|divide|split|assign|apportion)s?)"
)
GETTING: Final = r"(?:get|gets|getting|obtain|request|book|apply for|access|reach|ask for)"
BEFORE: Final = (
    r"(?:(?:a|one|the|last|previous|prior) year(?: (?:before|earlier|ago|prior))?|a year|before"
    r"|(?:\d+|two|three|four|five|a few|several|(?:a )?couple (?:of )?) (?:year|month|quarter)s "
    r"(?:ago|before|earlier|prior)|earlier|"
    r"(?:(?:in|at|by|on|around) )?(?:the )?(?:(?:end|start|close) (?:of )?)?"
    r"20\d\d(?!\d|,\d| ?[a-z]))"
)
"""When it was that a lab had less: `than a year before`, but not `than 2000 H100e`."""
CHIP_NAMES: Final = (
    r"(?:tpus?|nvidia|amd|trainium\d?|inferentia|mtia|maia|custom silicon|blackwells?|hoppers?"
    r"|google chips|amazon chips|[abh]\d{2,3}s?|g[bh]\d{3}s?|mi\d{3}x?)"
)
SOME_OF: Final = (
    r"(?:shares?|parts?|portions?|fractions?|proportions?|percent(?:age)?|how (?:much|many)) of"
)

_OWNS: Final = r"(?<!its )(?<!their )(?<!our )(?<!her )(?<!his )(?<!my )(?<!your )\bowns?\b"
OWNED: Final = (
    r"\bfleets\b|\bfleet(?: (?:of|owned|does|do|in total|overall|all in)\b|\W*$)"
    r"|\bfleet,? (?:(?:with |of |across )?all |every)(?:the )?(?:kinds?|chips|gpus|makers?|types?)"
    r"|\b(?:what|which|whose) fleet\b"
    rf"|\b(?:do|does|did|how many|how much|what|who)\b.*{_OWNS}"
    rf"|\bowned by\b|\bcompared? .*{_OWNS}|\bowne?d? or (?:rent|leas|hir)(?:e?d|es?|ing)?\b"
)

CLAIMED: Final = regex(rf"{_OWNS}.{{0,25}}\d", needs="own")
"""`is it true that Microsoft owns more than 400k`: of what is owned, not of what is used."""

TEAMS: Final = (
    r"(?:(?:each|every|which|what|an individual|a single|one) (?:internal |research )?"
    r"(?:team|group|project|department|division)|teams|groups|departments|divisions)"
)
GIVEN: Final = r"(?:gets?|got|has|have|receives?|given|assigned|granted)"

# How old and how sure the figure of a lab is, and on whose machines it runs, by its words.

_OF_ELSE: Final = "".join(
    rf"(?<!\b{word} )"
    for word in (
        *("headcount", "head count", "heads", "staff", "staffing", "workforce", "employee"),
        *("employees", "people", "team", "contract", "contracts", "deal", "spend", "spending"),
    )
)
"""`how old is the headcount figure`: of that part, whose day is told with it."""
_NUMBER: Final = (
    rf"{_OF_ELSE}(?:figures?|numbers?|estimates?|data|stock|compute|values?|cards?|info|entry)"
)
THINGS: Final = (
    r"(?:compute|computing|gpus?|chips|clusters?|hardware|capacity|servers|accelerators)"
)
WAITS: Final = (
    r"^\W*(?:(?:what|how)(?:['’]?s| is) )?(?:the |any )?(?:queues?|waits?) (?:at|in|inside)\b"
    r"|\b(?:wait(?:s|ing)?|queu(?:e|es|ed|ing|eing))\b"
    rf".{{0,20}}\b(?:{THINGS}|jobs?|times?)\b"
    r"|\b(?:how (?:long|bad|short)|is there)\b.{0,60}\b(?:waits?|queues?|waiting list)\b"
    rf"|\b{THINGS} (?:wait|queue)s?\b"
)
"""How long one waits for chips at a lab."""
GOT: Final = rf"(?:{THINGS}|tpus|trainium|h100s?|b200s?)"
"""What people at a lab get: its chips, also by their kind."""
PLACED: Final = (
    rf"(?:{THINGS}|trains?|runs?|hosts?|build(?:s|ing)?|constructing|expanding|breaking ground)"
)
"""What is asked to be somewhere: `where is Anthropic building`."""
_ONE: Final = (
    r"(?:an?|one|each|every|any|the)(?: (?:single|individual|average|typical|given|normal))*"
    r" (?:research(?:er)?|scientist|person|employee|engineer|staff member|head)"
)
PUBLISHED_OF_ONE: Final = (
    r"\b(?:publish\w*|disclos\w*|reveal\w*|report(?:s|ed)?|sa(?:y|ys|id)|t(?:ell|ells|old)|"
    r"share[sd]?|"
    r"public(?:ly)?|known|on record)\b[^?]{0,50}\b(?:how (?:much|many)|what)\b[^?]{0,25}"
    rf"\b(?:{THINGS}|what)\b[^?]{{0,12}}\b{_ONE} (?:really |actually )?{GIVEN}\b"
)
"""`does DeepMind publish how much compute a single researcher gets`: nobody does."""
GIVEN_TO_TEAMS: Final = (
    rf"\b{THINGS}\b.{{0,25}}\b{TEAMS}\b.{{0,25}}\b{GIVEN}\b"
    rf"|\b{TEAMS}\b.{{0,25}}\b{GIVEN}\b.{{0,20}}\b{THINGS}\b"
    rf"|{PUBLISHED_OF_ONE}"
)
"""What one team of a lab gets, which is not what one of its researchers does; or whether that is
published."""
GIVEN_TO_RESEARCH: Final = (
    r"\b(?:share|fraction|percent(?:age)?|portion|proportion|part)\b"
    r"(?!.{0,40}\b(?:people|staff|employees?|head ?count|team|workforce|money|budget|revenue|"
    r"spending)\b).{0,40}\b(?:gives?|devotes?|dedicates?|goes|go|puts?|leaves?|allocates?|"
    r"assigns?|reserves?|sets? aside|keeps?|uses?|spends?|commits?)"
    r"(?: (?:over|aside|it|them|back))? (?:to|for|into|on|towards?) (?:its |their |internal )?"
    r"(?:research|r&d)\b"
    r"|\b(?:what|which|how (?:big|large) an?) (?:share|fraction|percent(?:age)?|portion|proportion|"
    r"part) of [\w.&'’-]+(?: [\w.&'’-]+)? (?:is|goes) (?:(?:for|to|in|into|doing|on) )?"
    r"(?:research|r&d)\W*$"
)
"""`what share does Anthropic give to research`, said of no people and no money."""
OF_THE_FIGURE: Final = (
    r"\b(?:updat(?:e|ed|es)|refresh(?:ed)?|corrected|revised|amended"
    r"|how (?:old|fresh|recent|current|stale|up[- ]to[- ]date|dated)|\bage of"
    rf"|as of when|when was|last read|out[- ]of[- ]date|outdated)\b.{{0,50}}\b{_NUMBER}\b"
    rf"|\b{_NUMBER}\b.{{0,30}}\b(?:(?:last |been )updated|up[- ]to[- ]date|from when"
    r"|corrected|revised|amended|put right|replaced"
    r"|refreshed|outdated|out[- ]of[- ]date|as of when)\b"
    r"|\bhow (?:old|fresh|recent|current|stale|dated|up[- ]to[- ]date) (?:is|are) "
    r"(?:what|that which|whatever|the stuff|everything) (?:you|we) (?:have|hold|know|keep|got|"
    r"show)\b"
    rf"|\b(?:when|what date|which day)\b.{{0,30}}\b{_NUMBER}\b.{{0,30}}\bfrom\b"
    rf"|^\W*(?:did|has|have)\b.{{0,25}}\b(?:figures?|numbers?|estimates?|data) "
    r"(?:ever |been |just )?chang(?:ed?|ing)(?=\W*$| lately| recently)"
    rf"|\b(?:any|were there|are there)\b.{{0,10}}\b(?:corrections?|revisions?) (?:to|of)\b.{{0,25}}"
    rf"\b{_NUMBER}\b"
)
_FIRM: Final = (
    "(?:good|sure|confident|certain|reliable|solid|trustworthy|accurate|precise|exact|well sourced)"
)
_COUNTED: Final = (
    rf"(?:{_NUMBER}|(?:gpu|chip|compute) (?:count|total|figure|number|estimate)s?|{THINGS})"
)
SURE_OF_IT: Final = (
    rf"\b(?:grade[ds]?|how {_FIRM}|(?:can|should|do) (?:i|we|you) (?:really )?(?:trust|rely on|"
    r"believe|stand behind)|margin of error|error bars?|confidence)\b.{0,40}"
    rf"\b(?:{_NUMBER}|(?:gpu|chip) counts?)\b|\bgrade (?:of|for|on)\b"
    rf"|\bhow (?:sure|confident|certain) (?:are|can|could|should|is)\b.{{0,40}}"
    rf"\b(?:{THINGS}|head ?counts?|staff)\b"
    rf"|\b{_NUMBER}\b.{{0,20}}\b(?:trustworthy|reliable|accurate|solid|a guess|guesswork)\b"
)
"""`how confident are you in the meta figure`: its range, its grade, who says so."""
OWN_WORD: Final = (
    rf"\b(?:official|confirmed|verified|self[- ]reported)\b.{{0,40}}\b{_NUMBER}\b"
    rf"|\b{_NUMBER}\b.{{0,20}}\b(?:official|confirmed|verified|self[- ]reported)\b"
    r"|^\W*(?:(?:the )?sources? (?:on whether|for does)|does|do|did|has|have|is it that)\b.{0,30}"
    rf"\b(?:publish|disclos|report|reveal|announc|shar|say|said|made public|confirm)(?:es|ed|s|e)?"
    rf" (?:(?:its|their|any|the|exact|actual|total|own) )*(?:{_COUNTED}\b(?! (?:spend|with|deal))|"
    rf"how (?:many|much|big)\b.{{0,12}}\b{THINGS}\b(?!.{{0,40}}\b(?:researchers?|persons?|people|"
    r"employees?|each|gets?)\b))"
    rf"|^\W*(?:is|are)\b.{{0,40}}\b{_COUNTED} (?:public(?:ly)?(?: known)?|published|disclosed|"
    r"known|on record|secret|a secret)\W*$"
)
"""`does deepseek publish their gpu count`: whether the lab says so itself, or anybody."""
GROWN: Final = (
    r"\b(?:grow(?:s|n|th|ing)?|grew|ramp(?:s|ed|ing)?|increas(?:e|ed|es|ing)"
    r"|scal(?:e|es|ed|ing) up|expand(?:s|ed|ing)?|expansion|adding|(?:go(?:ne|ing|es)?|went) up"
    r"|ris(?:e|es|en|ing)|rose|(?:shr[aiu]nk|declin)(?:s|ing|ed|en)?"
    r"|(?:got(?:ten)?|gets?|getting|become|becoming) (?:any |much |a lot |even )?(?:bigger|larger)"
    r"|(?:more|bigger|larger) (?:over|in|within) the (?:past|last) "
    r"(?:year|two years|(?:twelve|\d+) months))\b"
)
"""By which words it is asked how something grew, or shrank."""

_SPAN: Final = r"(?:\d+|two|three|four|five|few|couple of|several) ?(?:years?|months?|quarters?)"
OVER_TIME: Final = regex(
    r"\b(?:history|over time|by year|each year|every year|before|develop(?:ment|ed|s)?|evol\w+|"
    r"trends?|trended|trajectory|moved|year (?:by|on|over) year|over the years|chang(?:e|ed|es) "
    rf"(?:since|over|in|during|from)|(?:over|in|during|across|within|for) (?:the |these )?(?:past|"
    rf"last|previous) (?:{_SPAN}|year)|since 20\d\d)\b"
    r"|\b(?:go(?:es|ne|ing)?|went|come|came) (?:back )?(?:up or down|down or up|down)\b"
    r"|\b(?:drop(?:s|ped|ping)?|fall(?:s|en|ing)?|fell|dip(?:s|ped)?|shrunk(?:en)?)\b"
)
"""What asks for the counts of a staff on several days, beside words of growth."""
WHOSE_MACHINES: Final = regex(
    r"\b(?:who\b.{0,12}\bowns?|whose)\b.{0,25}\b(?:chips|gpus|compute|hardware|machines|clusters?|"
    r"servers?|cards|data cent(?:er|re)s?)\b.{0,30}"
    r"\b(?:us(?:e|es|ed|ing)|trains?|runs?|rents?|sits?)\b",
    needs="own|whose",
)
"""`who owns the chips that Anthropic uses`, `whose machines does OpenAI run on`."""


# Words that ask what is not known: `what isn't public about xAI`, `gaps in your data on Meta`.

_NOT: Final = (
    r"(?:not|never|no one|nobody|(?:is|are|has|have|do|does|did|ca|could|wo|would)n['’]?t|cannot)"
)
_TOLD: Final = (
    r"(?:public(?:ly)?|known?|publish(?:e[sd])?|disclose[sd]?|t(?:ell|old)|sa(?:y|id)|share[ds]?|"
    r"reveal(?:s|ed)?|report(?:s|ed)?|on (?:the )?record|available|out there|find|found)"
)
NOT_PUBLIC: Final = (
    rf"^(?:\W*\w+\b){{0,4}}?\W*\b(?:what|which|whats|anything|things|stuff)\b(?! (?:if|about)\b)"
    rf"(?:(?!\b(?:but|and|than|if)\b)[^?.!,;]){{0,40}}\b{_NOT}\b"
    rf"(?:(?!\b(?:but|than|if)\b)[^?.!,;]){{0,30}}\b{_TOLD}\b"
    r"|\b(?:gaps|gap in|holes|blind ?spots?|unknowns?)\b.{0,30}\b(?:data|records?|knowledge|"
    r"figures?|numbers|info\w*|facts?|picture|know|have|on|about|for|of|with|at)\b"
    r"|\b(?:what['’]?s|what is|anything|what are we|is there anything) missing\b"
    r"|\b(?:keep|keeps|kept|keeping|hides?|hiding)\b.{0,25}\b(?:secret|quiet|private|hidden|back|"
    r"confidential|to (?:it|them)sel(?:f|ves)|under wraps)\b"
    r"|\b(?:undisclosed|unpublished|non-?public|unknown) (?:about|at|of|on|for)\b"
    r"|\b(?:what|which)\b.{0,30}\b(?:undisclosed|unpublished|non-?public|unknown|secret)\b"
)
"""What asks for what nobody published of a lab that is named."""
_ASKED: Final = regex(NOT_PUBLIC)


def asks_gaps(low: str) -> bool:
    """Whether a text in lower case asks for it: `what don't we know`, which is nothing of ours."""
    return bool(_ASKED.search(low))


_OF_ALL: Final = regex(
    rf"\W*(?:(?:{LINK}|tell me|show me|just)\W+)*(?:what|which|whats|what['’]s)"
    r"(?: (?:things?|stuff|figures?|numbers?|data|facts?|of (?:this|it|that)|is|are|parts?|all))*"
    rf"(?: {_NOT}|n['’]?t)(?: (?:yet|really|actually|made|been|at all))* (?:public(?:ly)?|known|"
    r"published|disclosed|available)(?: (?:known|about|on|of|at|the|all|labs?|companies|them|here|"
    r"then|anywhere))*\W*",
    needs="public|known|published|disclosed|available",
)


def asks_gaps_of_all(low: str) -> bool:
    """The same of no lab in particular: `what isn't public`."""
    return bool(_OF_ALL.fullmatch(low))
