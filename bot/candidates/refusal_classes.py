"""Alternatives of words that several rules about people share."""

from __future__ import annotations

from typing import Final

from bot.candidates.refusal_words import LABS
from bot.questions.lands import LANDS, NATIONS

_REACH: Final = (
    "e ?mail address(?:es)?|e ?mails?|mailbox|inbox|mail|gmail|phone|telephone|mobile|cell|"
    "whatsapp|wechat|telegram|signal|"
    "skype|linkedin|twitter|instagram|insta|facebook|social media|contact (?:details?|info|data)|"
    "contact information|home address|postal address|private address|street address|addresses|"
    r"handynummer|telefon\w*|adresse|correo|telefono|telephone|courriel|fone|github profile"
)
_PEOPLES: Final = (
    f"{NATIONS}|frenchmen|arabs?|arabic|africans?|asians?|europeans?|"
    "latin[oax]s?|latinx|hispanics?|hebrew|persians?|"
    "blacks?|whites?|brown|jewish|jews?|judaism|muslims?|islam|islamic|christians?|christianity|"
    "hindus?|hinduism|buddhists?|buddhism|catholics?|catholicism|protestants?|sikhs?|atheists?|"
    "mormons?|immigrants?|caucasians?|minority|minorities|disabled|gays?|lesbians?|queers?|lgbtq?|"
    "bisexuals?|homosexuals?|transgender|females?|males?|women|men|elderly|millennials?|pregnant|"
    "ladies|girls|boys|foreigners?|moms?|mothers?|mums?|dads?|fathers?"
)
"""Words that stand for people, whatever noun they are put before."""
_GROUPS: Final = (
    f"{_PEOPLES}|foreign|western|eastern|native|trans|young|younger|youngest|old|older|oldest|"
    "middle aged|married|unmarried|childless|religious|non white|diverse|veterans?|straight|"
    "single|divorced|sick|ill|healthy|retired|overage|woman|man|girl|boy|parent|lady|frauen|manner"
)
NOT_OF_GROUPS: Final = (
    r"(?! (?:\w+ )?(?:labs?|models?|compan\w+|chips?|boards?|data|datasets?|sites?|firms?|prices?|"
    r"facts?|figures?|systems?|contracts?|roles?|postings?|jobs?|universit\w+|clouds?|languages?|"
    r"sources?|papers?|text|nlp|speech|clusters?|startups?|tables?|box|fp8|support|runs?|largest|"
    r"digit)\b)"
)
"""Labs, roles and figures have an age and a country, too."""
_TRAITS: Final = (
    "how old|too old|too young|old enough|old is|old ONE is|age|aged|birth\\w*|born|married|"
    "marital|"
    "husbands?|wife|spouse|girlfriend|boyfriend|kids?|child|children|bab(?:y|ies)|pregnan\\w+|"
    "famil(?:y|ies)|maternity|paternity|religio\\w+|religion|church|mosque|faith|nationalit\\w+|"
    "citizen\\w*|passports?|visas?|immigra\\w+|green card|work permit|h ?1b|ethnic\\w*|race|racial|"
    "caste|gender|sex|sexual\\w*|pronouns|ONE or a ONE|disab\\w+|health\\w*|illness\\w*|"
    "medical|autis\\w+|on the spectrum|looks? like|photos?|headshots?|pictures? of|accent|"
    "mother tongue|first language|native speaker\\w*|politic\\w*|vote[ds]?|voting|union|"
    "criminal\\w*|rehab|protest(?:s|er|ers|ed|ing)?|activis[mt]s?|"
    "retire\\w*|skin colou?r|caucasian|divorced|transgender|origins?|originally|ancestry|descent|"
    "heritage|alt|kinder|verheiratet|geschlecht|religios\\w*|enfants|marie|mariee|casad[oa]|hijos|"
    "edad|anos|nationalite|staatsangehorigkeit|herkunft|schwanger|handsome|attractive|pretty"
)
WISH: Final = (
    "(?! (?:expectations?|wish\\w*|demands?))(?! cut)"
    "(?!(?: \\w+){1,3} (?:want|wants|expect|expects|accept|ask|demand|make|move|settle))"
)
"""What somebody would want to be paid is a prediction; what they are paid is their own matter."""
_GO: Final = (
    "leave|leaves|leaving|quit|quits|quitting|resign|resigns|resigning|jump|jumping|jump ship|"
    "switch|switching|defect\\w*|move|moves|moving|relocat\\w+|join|joins|joining|accept|accepts|"
    "accepting|(?:sign|signs|signing)(?! (?:off )?(?:on )?(?:ONE |the )?(?:\\w+ )?"
    "(?:papers?|works?|publications?|preprints?|articles))|say yes|says yes|stay|stays|"
    "staying|come over|come to us|depart\\w*|"
    "stick around|walk|walking|turn us down|turn it down|be poached|change jobs|changing jobs|"
    "get fired|be fired|burn out|kundigen|kundigt|wechseln|wechselt|verlassen|verlasst|quitter|"
    "partir|va a ir|se va|irse|dejar|reply|respond|return|take (?:our|the|an) offer|go next"
)
_LEAN: Final = (
    "about to|likely to|likely|going to|gonna|ready to|willing to|open to|looking to|planning to|"
    "planning on|plan to|want to|wants to|wish to|thinking of|thinking about|considering|"
    "tempted to|close to|on the verge of|expected to|inclined to|might|will|would|could|may|"
    "va|ira|wird|unlikely to|probably|eventually|soon"
)
_MOOD: Final = (
    "available|actively looking|looking(?! (?:at|for(?! (?:a |an |another |new |other ){0,2}"
    "(?:job|work|something|change|move|exit|opportunit\\w+|role|challenge))))|open to (?:work|"
    "offers?|new|a move|moving|opportunities)|"
    "on the market|in the market|job hunting|job searching|happy|unhappy|satisfied|"
    "bored|frustrated|restless|burnt out|burned out|loyal|poachable|free to move|content|"
    "interested in (?:moving|us|our|a|leaving|joining)|(?:easy|easier|easiest|hard|hardest) to "
    "(?:poach|hire|get|win|lure|land|convince|steal|sway)|"
    "disgruntled|desperate|dissatisfied|discontent\\w*|underpaid|undervalued|sick of|tired of|had "
    "enough|"
    "one foot out|on the fence|wechselwillig|mecontente?s?|descontent[oa]s?|unzufrieden\\w*|ready "
    "to (?:move|leave)|shopping around|fed up|starved (?:for|of)|committed|keen|tempted|"
    "persuad\\w+|lured|won over"
)
_HUSH_ABOUT: Final = (
    "figures?|numbers?|data|info|information|details?|documents?|memos?|allocations?|allocation|"
    "roadmaps?|slides?|dashboards?|quotas?|budgets?|stats|plans?|knowledge|capacity|compute|"
    "training costs?|secrets|intel|gpu counts?|cluster sizes?|gpu allocation|utili[sz]ation"
)
HOLD: Final = "have|has|had|gets?|got|holds?|held|receiv\\w+|controls?"
GIVEN: Final = "given|gave|allotted|allocated|assigned|promised|granted|entitled|allowed|permitted"
_EMPLOYER: Final = (
    "employers?|current lab|current company|lab s|company s|internal|confidential|"
    "(?:ONE|MANY)(?: s)? (?:current |former |old |last )?(?:lab|company|team|employers?)"
)
_TELL: Final = (
    "tell|telling|reveal\\w*|disclos\\w+|leak\\w*|spill\\w*|talk|talking|give us|giving|say|saying|"
    "admit\\w*|share|sharing|gives? away|giving away|divulg\\w+|open up|let slip|confide\\w*"
)
OURS: Final = "(?<!our )(?<!our own )(?<!my )(?<!my own )(?<!is )(?<!are )(?<!no )"
_JUDGED: Final = (
    "(?:good|great|strong|bad|poor|perfect|solid|weak|safe|risky|real|right|better|wrong) "
    "(?:fit|hire|match|choice|bet|pick|addition|investment)|right (?:MANY|one)|wrong MANY|"
    "a fit|culture fit|cultur\\w+|good enough|qualified|overqualified|underqualified|"
    "suitable|hireable|hirable|senior enough|junior|worth|smart enough|strong enough|right for|"
    "cut out|up to (?:it|the job|the task)|any good|legit|overrated|underrated|red flags?|no hire|"
    "capable|competent|able to (?:lead|manage|handle|deliver)|team player|trustworthy|"
    "reliable|a hire|a yes|a no|ready for"
)
_BEST: Final = (
    "best|top|strongest|smartest|brightest|greatest|finest|cleverest|ablest|worst|weakest|hottest|"
    "number one|number 1|no 1|most (?:talented|promising|experienced|qualified|impressive|"
    "senior|suitable|capable|skilled|valuable|productive|influential|cited|gifted|accomplished|"
    "brilliant|relevant|outstanding|exciting|important|prolific|published)|meilleure?s?|mejor(?:es)?|bester?|"
    "beste[nrs]?|starkste[nr]?|plus forte?|mas fuerte|starksten|cream"
)
_BETTER: Final = (
    "better|stronger|smarter|superior|weaker|worse|more (?:talented|promising|experienced|"
    "qualified|impressive|senior|suitable|capable|skilled|valuable|productive)"
)
_ORDER: Final = (
    "rank|ranks|ranked|ranking|re rank|rate|rates|rated|rating|score|scores|scored|scoring|grade|"
    "grades|grading|stack rank|prioriti[sz]e|tier|leaderboard|leaderboard of|ranking of|rangliste|"
    "bewerte|classer?|classez"
)
_MORE: Final = (
    "quality|talent|strength|how strong|how good|strong|strongest|best|worst|weakest|highest|h "
    "index|"
    "citations?|citation count|impact|seniority|skill|in order|merit|potential|compute used|flop|"
    "contribution|strongest on top|age"
)
_MARK: Final = "scores?|rating|stars?|grade|percentile|marks?|out of ten"
_GRAND: Final = (
    "good|strong|smart|talented|impressive|brilliant|competent|skilled|valuable|exceptional|"
    "outstanding|world class|excellent|mediocre|average|promising|gifted|weak|bright|clever|star|"
    "expert|genius|rock ?star|superstar|legend|elite|top tier|first rate|a leading \\w+|"
    "a top \\w+|rising star|real deal|goat|strongest|best|senior|experienced|special|stand out|"
    "stands out|remarkable|great"
)
KINDS: Final = (
    "(?: (?:\\d+|ai|ml|one|five|ten|three|two|few|young|pretraining|machine|learning|available|"
    "other|of|the|our|most|senior|research|infrastructure|training|rl|nlp|in|from|promising|at))*"
)
NO_THING: Final = (
    "(?! (?:labs?|compute|share|offers?|clusters?|gpus?|chips?|prices?|works?|papers?|into groups))"
)
OBJECT: Final = (
    "(?! (?:lab|compute|price|gpu|cluster|offer|chips?|paid|off|with|on|in (?:h100e|compute|gpus?|"
    "total)|per|by|for|public|known|\\w+ (?:per|by|lab|offer|cluster|price)))"
)
"""What may follow `best` where a lab, a price or an offer is meant."""

CLASSES: Final = {
    "MOOD": _MOOD,
    "LEAN": _LEAN,
    "GO": _GO,
    "REACH": _REACH,
    "TRAITS": _TRAITS,
    "PEOPLES": _PEOPLES,
    "GROUPS": _GROUPS,
    "HUSH_ABOUT": _HUSH_ABOUT,
    "EMPLOYER": _EMPLOYER,
    "LABS": LABS,
    "LANDS": LANDS,
    "TELL": _TELL,
    "JUDGED": _JUDGED,
    "BETTER": _BETTER,
    "BEST": _BEST,
    "GRAND": _GRAND,
    "MARK": _MARK,
    "ORDER": _ORDER,
    "MORE": _MORE,
}
"""In the order in which they are looked for: what is part of a longer phrase comes after it."""
