"""Short forms and loose words that people type, and what they stand for."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.dates import ANY_MONTH
from bot.regex import regex

SHORT_FORMS: Final = (
    (
        regex(
            r"\b(labs|companies|who|which|they|anyone) (?:(?:is|are|'s|'re) )?(?:currently |now )?"
            r"(?:looking|searching) for (?:people|researchers|staff|someone|scientists|engineers)"
            r"(?= (?:in|on|for|with|who|working)\b|\W*$)",
            re.IGNORECASE,
            needs="looking|searching",
        ),
        r"\1 hiring",
    ),
    (
        regex(
            r"\b(?:at |from )?(?:(?:(?:about |around )?this|the same|same) )?time last year\b",
            re.IGNORECASE,
            needs="time",
        ),
        "a year ago",
    ),
    (regex(r"\babt\b", re.IGNORECASE), "about"),
    (regex(r"\bsh(?:l|ou?|u)?d(?= (?:i|we)\b)", re.IGNORECASE), "should"),
    (
        regex(
            r"\bw[oa]t(['’]?s)?(?= (?:has|have|is|are|was|were|did|do|does|can|could|should|would|"
            r"will|about|else|her|his|their|the|our|she|he|they|we|i|you|papers?|works?|"
            r"runs?|sh\w*d|[A-Z]))",
            needs="wat|wot",
        ),
        r"what\1",
    ),
    (
        regex(r"(?<![^\s,])w(?= (?:the|our|all|that|those|these|his|her|their|just|only|no)\b)"),
        "with",
    ),
    (regex(r" (?:in|on|as) (?:one|a|1|a single) card\b", re.IGNORECASE), ""),
    (
        regex(
            r"(?<=\w)(?:,|\s+-)?\s(?:and|plus|with)(?: also)?(?: the| a| your)? "
            r"(?:sources?|citations?)(?: (?:for|of|to|on) "
            r"(?:both|each|all|it|that|them|those|these|everything)"
            r"(?: (?:of them|please|pls|too))*)(?=\W*$)",
            re.IGNORECASE,
            needs="source|citation",
        ),
        " with sources",
    ),
    (
        regex(
            r"\b1st(?= (?:phone |video |intro )?(?:call|chat|talk|contact|conversation|interview|"
            r"meeting|round|screen))",
            re.IGNORECASE,
            needs="1st",
        ),
        "first",
    ),
    (
        regex(
            r"(?<=\w )re:? (?=(?:(?:an?|the|our) )?(?:[\w-]+ ){1,3}role\b)",
            re.IGNORECASE,
            needs="role",
        ),
        "for ",
    ),
    (regex(r"(?<=\w )rn(?=\W*$|,)"), "now"),
    (
        regex(
            r"(?<=\blast |\bpast )couple (?:of )?(?=(?:day|week|month|quarter|year)s)",
            needs="couple",
        ),
        "2 ",
    ),
    (
        regex(
            r"\b(what|how|who|why|where|when) (?:on earth|the h[ea]ck|the hell|in the world|"
            r"the devil)(?= )",
            re.IGNORECASE,
            needs="on earth|the h|in the world|the devil",
        ),
        r"\1",
    ),
    (
        regex(
            r"^(?=.*\b(?:deadlines?|appl(?:y|ies|ying|ications?)|close[sd]?|closing|eligible)\b)"
            r"(.*)\beurohpc\b(?! ai fact)(?: ai(?: access)?\b)?",
            re.IGNORECASE,
            needs="eurohpc",
        ),
        r"\1EuroHPC AI Factories",
    ),
    (
        regex(
            r"\b(would|will|could|might) (?P<chips>(?:only |just )?\d[\d,.]*k? "
            r"[a-z]{1,3}\d{2,4}[a-z]?s?) do(?= for (?:him|her|them|it)\b|(?: (?:it|then))?\W*$)",
            re.IGNORECASE,
            needs=" do",
        ),
        r"\1 \g<chips> be enough",
    ),
    (regex(r"\bwtf(?= (?:is|are|does|do)\b)", re.IGNORECASE, needs="wtf"), "what"),
    (
        regex(
            r"(?<!\bin )(?<!\bnear )(?<!\bfrom )(?<!\baround )(?<!washington )\bdcs\b",
            re.IGNORECASE,
            needs="dcs",
        ),
        "data centres",
    ),
    (
        regex(
            r"\b(which|what|new|next|second|our|biggest|largest|ai|every|\w+'s|"
            r"(?!(?:in|near|from|around|washington) )\w+(?= dc in )) dc(?= (?:is|are|in|under|by|"
            r"for|will|does|has|lands?|opens?|goes|comes|starts?|slips?|with)\b|\W*$)",
            re.IGNORECASE,
            needs=" dc",
        ),
        r"\1 data centre",
    ),
    (
        regex(
            r"\b(\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|a dozen) of "
            r"(?:the |those |these |your )?(?=(?:gb\d00 )?nvl ?\d|[dh]gx )",
            re.IGNORECASE,
            needs=" of ",
        ),
        r"\1 ",
    ),
    (
        regex(
            r"(?<=\w )(days?|weekend|weeks?|fortnight|months?|quarters?|years?)\W+how much"
            r"(?: (?:would|will) (?:it|that|this) be)?(?=\W*$)",
            re.IGNORECASE,
            needs="how much",
        ),
        r"\1 how much is that",
    ),
    (
        regex(
            r"\b(\d+ )(?:(?:engineers?|researchers?|scientists?) ?(?:\+|&|and|/|plus) ?)+"
            r"(?:engineers?|researchers?|scientists?|ops|support|staff)"
            r"(?=,? (?:\(?of (?:whom|which|them)|\(?\d+ of (?:whom|which|them)) )",
            re.IGNORECASE,
            needs="of wh|of them",
        ),
        r"\1employees",
    ),
    (
        regex(
            r"\b(?:every(?:body|one)|any(?:body|one)|each(?: (?:of them|one|person|researcher))?) "
            r"(?:can|may|could) (?:all )?(?:run|launch|submit|start|do|get) "
            r"(?:up to |at most |max(?:imum)? )?(?:an? )?"
            r"(\d[\d,]*)[- ]?(?:gpu|chip|card)s?[- ]"
            r"(?:jobs?|runs?)(?:,? (?:max(?:imum)?|at (?:the )?most|tops))?",
            re.IGNORECASE,
            needs="job|run",
        ),
        r"largest job \1 GPUs",
    ),
    (
        regex(
            r"(\b\d+ (?:researchers?|people|ppl|scientists|heads|engineers|of us)),?"
            r"(?: (?:and|with|plus))? (?:another )?(\d{1,2})( more| others?| new hires)?"
            r" (?:(?:are |to be )?(?:starting|joining|coming|arriving|on the way|to come|to join|"
            r"hires|joiners|starters)|(?:start|join)(?! (?:the )?team))\b"
            r"(?: (?:soon|shortly))?(?![^.?!]*\b\d+ (?:more )?(?:hires|join|start|people))",
            re.IGNORECASE,
            needs="start|join|coming|arriv|on the way|to come|hires",
        ),
        r"\1, what if we hire \2 more",
    ),
    (
        regex(
            r"^(?P<led>(?:and |also |plus |btw,? |ok,? |so,? )*)"
            r"(?:(?:we|i)(?:['’]ve| have)?(?: got)? )?"
            r"(?P<count>\d{1,3}) (?:more )?(?:open|unfilled|approved|vacant) "
            r"(?:reqs?|requisitions|positions|roles|seats|heads?|headcount|slots|hires)"
            r"(?: (?:to fill|to hire for|on (?:the|our|my) team|here|right now|now|of ours))*"
            r"(?=\W*$)",
            re.IGNORECASE,
            needs="req|position|role|seat|head|slot|hires",
        ),
        r"\g<led>what if we hire \g<count> more",
    ),
    (
        regex(
            r"(?P<now>\b\d[\d,.]*k? ?x? ?[a-z]{1,3}\d{2,4}[a-z]?s?),? (?:and )?(?:soon|later|"
            r"eventually|then)(?: to be| going to(?: be)?)? (?=\d[\d,.]*k?(?: of them)?\W*"
            r"(?:$|[,;.]|for \d|vs\b|against\b|versus\b))",
            re.IGNORECASE,
            needs="soon|later|eventually|then",
        ),
        r"\g<now> growing to ",
    ),
    (
        regex(
            r"\b(?P<if>if|when) (?P<what>(?:(?:the|our|all) )*(?:gpus?|chips?|compute|cluster|"
            r"cards|hardware|capacity))(?: (?:is|are|was|were|gets?|got|would|were to|all))* "
            r"(?P<times>doubl|tripl|quadrupl|halv)(?:e[sd]?|ing)\b",
            re.IGNORECASE,
            needs="doubl|tripl|quadrupl|halv",
        ),
        r"\g<if> we \g<times>e \g<what>",
    ),
    (
        regex(
            r"\bhow many (?:more|extra|additional) (?:(?:do|would|should|will) we need )?"
            r"to (?:hit|reach|get to|get|give|have|be at) (?:everyone |each )?"
            r"(?=\d+ (?:each|a head|apiece|per (?:head|person|researcher)))",
            re.IGNORECASE,
            needs="how many",
        ),
        "how many more gpus to get to ",
    ),
    (
        regex(
            r"\bone of (?:our|my|the) (?P<who>researcher|scientist|engineer)s "
            r"(?=(?:can|may|could|has|gets|gets to|is)\b[^.;?]*\d)",
            re.IGNORECASE,
            needs="one of",
        ),
        r"one \g<who> ",
    ),
    (
        regex(
            r",?(?: and)?(?: the)? (?:rest|remainder)(?: (?:is|are|of (?:it|them)|all|gets?))* "
            r"(?:shared|pooled|common|in (?:a|the|one) (?:shared |common )?pool)"
            r"(?: (?:by|among|between) (?:all|everyone|the (?:team|rest|others)))?\b",
            re.IGNORECASE,
            needs="rest|remainder",
        ),
        "",
    ),
    (
        regex(r"(?<=\d )r[esa]{1,4}r?[ae]{0,2}r?che?r(s?)\b", re.IGNORECASE, needs="ch"),
        r"researcher\1",
    ),
    (
        regex(
            r"\bwhat(?:['’]s| is| are we| do we| would be)?(?: still)? "
            r"(?:missing|lacking|lack|short of) (?:for us )?to "
            r"(?:catch(?: up)?(?: with| to)?|match|reach|equal|get to|draw level with|"
            r"be level with) (?!up\b)(?=\w)",
            re.IGNORECASE,
            needs="missing|lack|short of",
        ),
        "what would it take to match ",
    ),
    (
        regex(
            r"(?:(?:,|^|(?:^|,? )(?:with|using|on|by|going by|based on|from|at|per|in)) )(?:the )?"
            rf"(?P<when>(?:last |late |early |mid-? ?)?(?:{ANY_MONTH}|spring|summer|autumn|winter|"
            r"q[1-4])(?: 20\d\d)?)(?:['’]s)? (?:figures|numbers|data|stats|values)"
            r"(?: (?:please|pls|only|then))?(?=\W*$|[:,;.])",
            re.IGNORECASE,
            needs="figures|numbers|data|stats|values",
        ),
        r" as of \g<when>",
    ),
    (
        regex(
            r"(?P<led>[,;.] )(?:and )?(?:(?:our|the|on an?|under an?|with an?|an?) )?"
            r"(?:(?:current|gpu|compute|rental|cloud) )*(?:contract|lease|rental|reservation)"
            r"(?: (?:(?:is|are|runs?|lasts?|goes|valid|good|ends?|expires?|out|up|ending)))*"
            r"(?: (?:until|till|through|to|in|on|at))? (?=(?:the )?(?:end of|early|late|mid|next|"
            rf"{ANY_MONTH}|spring|summer|autumn|q[1-4]|20\d\d)\b[\w ]*(?:$|[,;.]))",
            re.IGNORECASE,
            needs="contract|lease|rental|reservation",
        ),
        r"\g<led>rented until ",
    ),
    (
        regex(
            rf"^how (?:was|were|did) (?=[^?]*\d)(?P<what>[^?]*?),? (?:(?:back )?in)"
            rf" (?P<when>{ANY_MONTH})(?=\W*$)",
            re.IGNORECASE,
            needs="how",
        ),
        r"\g<what> as of \g<when>",
    ),
    (
        regex(
            r"\bazure\b(?=[^?;]*\b(?:deal|contract|agreement)s?\b)|"
            r"(?<=(?:sign|deal|gree) with )azure\b|(?<=(?:igned|greed) with )azure\b",
            re.IGNORECASE,
            needs="azure",
        ),
        "Microsoft",
    ),
    (regex(r"(?<=\bcall|\bchat|\btalk|\bsync|\bsign|\bdeal) w(?= \w)", re.IGNORECASE), " with"),
)
"""How words are cut short in a hurry: `hiring rn`, `sign w`, `DCs`; a card is drawn anyway."""
