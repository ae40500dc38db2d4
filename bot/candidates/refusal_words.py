"""The words of what is refused about people, by class; `refusal_rules` puts them together.

Each class is an alternation of a pattern over small letters. Longer phrases need no order.
"""

from __future__ import annotations

from typing import Final

_LISTED: Final = """
openai anthropic google deepmind meta xai spacexai microsoft amazon apple nvidia mistral
deepseek ssi safe superintelligence thinking machines reflection cohere ai ai2 czi lab
labs eurohpc isambard alps princeton stanford scale inflection runway hugging face
character cursor sierra harvey crusoe lambda prime intellect aleph alpha physical
intelligence elevenlabs alibaba tencent baidu moonshot zhipu huawei tesla oracle coreweave
university institute college school data center centre centers cluster colossus stargate
rainier hyperion grace hopper blackwell rubin trainium tpu gpu gpus h100 h200 b200 gb300
a100 olmo llama gpt claude gemini grok kimi qwen apertus jupiter leonardo lumi empire new
york san francisco london paris berlin europe united states kingdom frontier model models
epoch compute offer price prices home app block kit slack board boards june july monday
friday who what which how is are does did will would should can could rank score compare
show tell give find list please hi hello hey the our we i a an do has have was were when
where why rate email find contact guess predict
"""
THINGS: Final = frozenset(_LISTED.split())
"""Capitalised words that are no part of a person's name."""

CLASSES: Final[dict[str, str]] = {
    # People
    "who": (
        "candidates?|applicants?|researchers?|scientists?|engineers?|people|persons?|somebody|"
        "someone|anyone|anybody|everyone|everybody|individuals?|authors?|phds?|postdocs?|interns?|"
        "employees?|staff|colleagues?|hires?|talents?|guys?|folks|graduates?|students?|minds|"
        "brains|profiles?|names|shortlist|short list|pipeline|pool|applications?|cvs?|resumes?|"
        r"finalists?|team members?|members?|bewerber\w*|kandidat\w*|candidats?|candidatos?"
    ),
    "pronoun": ("he|she|they|him|her|them|his|hers|their|theirs|these two|those two|both of them"),
    "name": (
        r"{known}[^\W\d][\w'.-]+(?: {known}[^\W\d][\w'.-]+)?"  # words that nothing else is called
    ),
    "known": (
        r"(?!(?:the|a|an|our|my|your|it|its|this|that|these|those|there|we|us|i|you|openai|"
        "anthropic|google|deepmind|meta|xai|spacexai|microsoft|amazon|apple|nvidia|mistral|"
        "deepseek|ssi|cohere|lab|labs|price|prices|compute|renting|owning|buying|rent|data|offer|"
        "cluster|more|less|everything|what|which|how|where|when|why|not|no|one|or|if|for|in|at|on|"
        r"to|of|any|all|another|new|some|fewer|additional|before|after|now|[hbal]\d+\w*|gb\d+|"
        r"tpu\w*|gpu\w*|thinking|people|researchers|engineers|scientists|staff|postdocs|interns|"
        "students|phds|contractors|europe|china|demand|supply|academia|industry|spot|contract|"
        "stanford|princeton|faster|slower|next|remotely|locally|figures?|facts?|numbers?|chips?|"
        r"assay|slack|they're|roles?|postings?|jobs?|models?|systems?|runs?|f-\d+\S*|e-\w+)\b)"
    ),
    "somebody": "{who}|{pronoun}|this one|that one|these|those",
    "anybody": "who|whom|{somebody}|(?:this|that|the|our|my|your|each|any) {who}",
    "one": "{anybody}|{name}",
    # Private contact
    "reach": (
        "e-?mails?(?: address(?:es)?| ids?)?|mail address(?:es)?|phone(?: numbers?)?|"
        "telephone(?: numbers?)?|mobile(?: numbers?| phone)?|cell(?: phone| numbers?)?|whatsapp|"
        "contact (?:details?|info(?:rmation)?|data)|home address(?:es)?|private address(?:es)?|"
        "postal address|street address|linkedin(?: profiles?| urls?| pages?)?|instagram|facebook|"
        "twitter(?: handle| account)?|x handle|telegram(?: handle)?|"
        "social media(?: accounts?| profiles?)?|private numbers?|personal numbers?|gmail|skype|"
        "direct numbers?|handynummer|telefonnummer|e-?mail-?adressen?|wechat|github profiles?"
    ),
    "get": (
        "find|get|give|show|look up|search|dig up|fetch|scrape|collect|need|have|want|know|guess|"
        "send me|tell me|list|provide|export|what is|what's|whats|what are|where is|is there|got|"
        "add|enrich|pull"
    ),
    # Protected traits
    "group": (
        "chinese|indian|russian|iranian|israeli|arab|african|asian|european|american|german|"
        "french|british|english|japanese|korean|pakistani|turkish|ukrainian|polish|mexican|latino|"
        "latina|latinx|hispanic|black|white|brown|jewish|muslim|christian|hindu|buddhist|catholic|"
        "foreign|western|eastern|native|immigrant|caucasian|minority|disabled|gay|lesbian|queer|"
        r"lgbtq?\+?|trans|female|male|women|men|young|younger|youngest|old|older|oldest|elderly|"
        "middle-aged|millennial|pregnant|married|unmarried|childless|religious|non-white|diverse"
    ),
    "land": (
        "china|india|russia|iran|israel|africa|asia|pakistan|turkey|north korea|korea|japan|"
        "ukraine|poland|mexico|the middle east|eastern europe|abroad|overseas|certain countries"
    ),
    "trait": (
        r"ethnicit\w*|ethnic (?:origin|background|group)s?|nationalit\w*|citizenships?|religions?|"
        r"religious beliefs?|faith of|marital status|maternity|paternity|pregnan\w+|"
        r"sexual orientation|sexualit\w+|homosexual\w*|transgender|lgbtq?\+?|gender(?!-)|"
        "skin colou?rs?|mother tongue|native (?:english |german |french |chinese )?speakers?|"
        "native-speaking|native sounding|dates? of birth|birth ?da(?:y|te)s?|birth years?|"
        "year of birth|birthplaces?|place of birth|political (?:views?|opinions?|leanings?)|"
        r"protected (?:characteristic|trait|class)\w*|family (?:plans|status|situation)|"
        "geschlecht|staatsangehörigkeit|nationalité|racial|ethnically"
    ),
    "trait_of": (
        r"age|ages|race|sex|origins?|health|medical (?:history|condition)|illness|disabilit\w+|"
        "kids|children|family|husband|wife|spouse|partner|religion|politics|photos?|pictures?|"
        "looks?|headshots?|face|accent|visa status|immigration status|passport|weight|height"
    ),
    "being": (
        r"kids|children|family|illness|married|divorced|single|pregnant|disabled|disabilit\w+|sick|ill|gay|lesbian|"
        "straight|religious|muslim|jewish|christian|black|white|asian|indian|chinese|russian|woman|"
        r"women|man|men|female|male|girl|boy|foreigner|immigrant|citizen|young|old|over \d\d{old}|"
        r"under \d\d{old}|native|retired|close to retirement|healthy|parent|american|european|"
        "iranian"
    ),
    "old": r"(?![\d.,]| ?(?:[hb]\d|gpus?|chips?|%|percent|million|billion|days))",
    # Confidential figures
    "hush": (
        "confidential|secret|non-?public|unpublished|undisclosed|leaked|internal|insider|inside|"
        r"proprietary|classified|private|hidden|restricted|nda[- ]?\w*"
    ),
    "matter": (
        "figures?|numbers?|data|info(?:rmation)?|details?|documents?|memos?|allocations?|"
        "allocation policy|cluster sizes?|gpu counts?|roadmaps?|slides?|dashboards?|quotas?|"
        "budgets?|stats|statistics|plans?|knowledge|specs?|capacity|compute|training costs?|"
        "secrets|intel"
    ),
    "ours": r"(?<!our )(?<!our own )(?<!my )(?<!my own )(?<!is )(?<!are )(?<!no )(?<!data pitch )",
    "tell": (
        r"tell|telling|share|sharing|reveal|revealing|disclos\w+|leak\w*|spill\w*|talk|talking|"
        "give|giving|say|saying|admit"
    ),
    "employer": (
        "employer'?s?|current lab|current company|lab's|company's|internal|confidential|their lab|"
        "their company|her lab|his lab|her company|his company|former lab|last lab"
    ),
    "lab": "employer|openai|anthropic|deepmind|google|meta|xai|mistral|deepseek|lab|company|team",
    # Predictions
    "go": (
        "leav(?:e|es|ing)|quit(?:s|ting)?|resign(?:s|ing)?|mov(?:e|es|ing)|jump(?:ing)?(?: ship)?|"
        "switch(?:ing)?|defect(?:ing)?|join(?:ing)?(?: us)?|accept(?:ing)?|sign(?:ing)?|"
        "say(?:s|ing)? yes|joins|accepts|stays|relocat(?:e|ing)|stay(?:ing)?|"
        "com(?:e|ing) (?:to us|over)|"
        "tak(?:e|ing) (?:our|the|an?) offer|go(?:ing)? next|turn(?:ing)? (?:us|it) down|reply|"
        "respond|be poached|chang(?:e|ing) jobs?|walk(?:ing)?|depart|get fired|be fired|burn out|"
        "kündigen|wechseln|quitter"
    ),
    "lean": (
        "about to|likely to|going to|gonna|ready to|willing to|open to|looking to|planning to|"
        "planning on|want(?:s|ing)? to|wish(?:es)? to|thinking (?:of|about)|considering|"
        "tempted to|prone to|close to|on the verge of|expected to|inclined to|might|will|would|"
        "could|may|unlikely to|probably|eventually"
    ),
    "mood": (
        "available|looking(?! at| for (?:gpus|compute))|open to (?:work|offers|new|a move|moving|"
        "opportunities)|on the market|job[- ]hunting|happy|unhappy|satisfied|dissatisfied|bored|"
        "frustrated|interested in (?:moving|us|our|a|leaving|joining)|restless|burnt out|"
        "burned out|loyal|poachable|in the market|free to move|easy to (?:poach|hire|get)|"
        "easiest to (?:poach|hire|get)|ready to (?:move|leave)"
    ),
    # Hire or no hire
    "hire": (
        "hire|reject|interview|pass on|drop|fire|pick|choose|decline|invite|recruit|poach|"
        "shortlist|take on|bring in|bring on|go (?:for|with)|proceed with|move forward with|"
        "advance|skip|employ|trust|call|bet on|sign|contact|approach|take|prefer|recommend|target"
    ),
    "fit": (
        "a (?:good|great|strong|bad|poor|perfect|solid|weak|safe|risky|real) (?:fit|hire|match|"
        "candidate|choice|bet|pick|researcher|engineer|scientist)|"
        "the right (?:person|hire|fit|one|candidate|choice)|(?:a )?culture fit|a fit|good enough|"
        "qualified|overqualified|underqualified|suitable|hireable|hirable|senior enough|"
        "worth (?:hiring|interviewing|it|the money|calling|an? (?:offer|interview|call))|"
        "smart enough|experienced enough|strong enough|right for (?:us|the|this|our)|cut out|"
        "up to (?:it|the job)|fit for (?:us|the|this|our)|a no[- ]hire|a yes|a no|any good|legit|"
        "overrated|underrated|a red flag"
    ),
    # Ranking
    "best": (
        "best|top|strongest|smartest|brightest|greatest|finest|cleverest|ablest|worst|weakest|"
        "most (?:talented|promising|experienced|qualified|impressive|senior|suitable|capable|"
        "skilled|valuable|productive|influential|cited|gifted|accomplished|brilliant|relevant|"
        "outstanding)"
    ),
    "better": (
        "better|stronger|smarter|superior|weaker|worse|more (?:talented|promising|experienced|"
        "qualified|impressive|senior|suitable|capable|skilled|valuable|productive)"
    ),
    "rank": (
        "rank(?:s|ed|ing)?|re-rank|rate|rating|scores?|scored|scoring|grade|grading|stack[- ]rank|"
        r"sort|order|prioriti[sz]e|tier|leaderboard|top[- ]?\d+|rangliste|bewerte|classe[rz]?"
    ),
    "mark": "score|rating|stars|grade|points|rank|percentile|percentage",
    "kind": (
        r"\d+|ai|ml|five|ten|three|two|few|young|pretraining|machine learning|available|other|"
        "of the|of our|of|senior|research|infrastructure|training|rl|nlp"
    ),
    "grand": (
        "world[- ]class|outstanding|brilliant|exceptional|a star|an? expert|a genius|excellent|"
        r"a leading \w+|a top \w+|first[- ]rate|mediocre|average|a rising star"
    ),
    "ace": (
        "a better|better|a winner|winner|top performers?|a[- ]players?|rock ?stars?|superstars?|"
        r"10x \w+|high performers?|geniuses|experts?"
    ),
}
