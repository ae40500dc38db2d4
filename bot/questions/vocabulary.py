"""The words that the grammar knows, by class. Longer phrases win over shorter ones."""

from __future__ import annotations

from bot.questions.source_words import SOURCE
from bot.questions.tags import T, Value
from bot.questions.talk_words import TALK
from bot.questions.types import PriceBasis, Scope
from storage.records import Status, Tenure

SEPARATOR = "|"

FILLERS = (
    "a|an|the|please|pls|plz|kindly|hey|hi|hello|dear|thanks|thank you|thx|cheers|so|well|just|"
    "really|very|quite|actually|basically|roughly|around|about|approximately|approx|ca|circa|"
    "nearly|almost|some|say|like|kind of|sort of|ok|okay|um|uh|too|also|only|"
    "currently have|overall we|exactly|probably|maybe|perhaps|"
    "hi folks|hey folks|hello folks|hi guys|hey guys|hello guys|there|here|then|"
    "nvidia corp|quick question|quickly|quick|simply|right|yo|btw|fyi|hmm|oh|ah|today's"
)

CLASSES: dict[T, str] = {
    T.TALK: TALK,
    T.CLOUD: (
        "on aws|on azure|on gcp|on google cloud|on oracle cloud|at aws|at azure|at gcp|"
        "from aws|from azure|from gcp|at hyperscalers|on a hyperscaler|at a hyperscaler|"
        "from a hyperscaler|in aws|on amazon|on amazon web services|via aws|"
        "from google cloud|at google cloud"
    ),
    T.LOSE: (
        "lose|loses|lost|losing|leave|leaves|left|leaving|quit|quits|depart|laid off|lay off|fire|"
        "hired from us|poached from us|taken from us|are poached|get poached|resign|resigns|"
        "fewer people"
    ),
    T.TELL: (
        "what can i tell|what can we tell|what can i say|what can we say|what should i say|"
        "what should i tell|what could i say|what do i say|what do i tell|what do we tell|"
        "what can i promise|what can we promise|what can i claim|what can we claim|can i say|"
        "what can i pitch|what can we pitch|what can i use|what can we show|what can i show|"
        "how do i sell|how do we sell|how can i sell|how can we sell|how do i pitch|"
        "how should i pitch|if i tell|if i say|if we tell|if we say|"
        "can i call|what can we call|what can i honestly say"
    ),
    T.PROVIDES: ("offers|is offering|are offering|promises|provides|would offer|can offer"),
    T.CONVERT: ("convert|converted|translate|translated|expressed|equivalent of|translates"),
    T.QTY: (
        "count|quantity|qty|nos|pcs|pieces|amount|number|num|total count|gpu count|chip count|"
        "gpu quantity|stueck"
    ),
    T.UNTIL: (
        "until|till|til|through|thru|expiring|expires|expire|up until|valid until|ends|ending|"
        "runs until|running until|rolls off|run out|runs out"
    ),
    T.CURRENCY: (
        "eur|euro|euros|gbp|pound|pounds|quid|sterling|pounds sterling|chf|franc|francs|"
        "swiss francs|yen|jpy|yuan|rmb|cny|renminbi|rupee|rupees|inr|cad|aud|sgd|sek|nok|dkk|"
        "pln|krw|won|brl|reais|aed|dirham|dirhams|shekel|shekels|nis|canadian dollars|"
        "australian dollars|singapore dollars|crore|lakh|kronor|kroner"
    ),
    T.MEANING: ("what is|what s|whats|what are|what does|what do|what did|remind me what"),
    T.DEFINE: (
        "define|definition of|definition|meaning of|meaning|mean|means|explain|"
        "explanation of|stand for|stands for|whats the meaning of|can you explain|"
        "what is meant by|describe|what do you mean by|explanation|defined|what does it mean|"
        "glossary"
    ),
    T.POSSIBLE: (
        "what can|what could|achieve|achievable|accomplish|accomplished|possible|feasible|"
        "able to do|reachable|get done|capable of|what would be possible|can we do|"
        "could we do|what might|what is doable|doable|realistic to train|realistic to do|"
        "within reach|out of reach"
    ),
    T.DO: ("do|done|manage|handle|reach|get us|buy us|buy|get out of"),
    T.AND: ("and|plus|as well as|along with|together with|n"),
    T.OR: ("or"),
    T.OUTOF: ("out of|out of a total of|out of our|from a total of"),
    T.OF: ("of"),
    T.FOR: (
        "for|between|among|amongst|across|over|serving up to|used by|supporting|fur|fuer|"
        "para|pour|per il"
    ),
    T.BY: ("by|due|before"),
    T.IN: ("in|within|during|inside|in under|in less than"),
    T.AT: ("at|on"),
    T.TO: ("to|into"),
    T.WITH: ("with|w|having|using|mit|avec|con"),
    T.FROM: ("from|starting|starting in|starting from|beginning|since|as from|effective|after"),
    T.X: ("x|times"),
    T.PER: ("per|every|each and every"),
    T.EACH: (
        "each|apiece|a head|a person|a researcher|a piece|every researcher|every person|"
        "each researcher|each person|each of them|everyone|everybody|individually|"
        "each scientist|each phd|a scientist"
    ),
    T.ALL: ("all|everything|entire|whole|fully|entirely|exclusively|100 percent"),
    T.NO: ("no|without|without any|none|but not|not|except|except for|excluding"),
    T.US: (
        "we|us|ourselves|ours|our side|my team|our team|our group|our lab|our company|"
        "our startup|our start up|our org|we ve|we re|my group|my lab|my company"
    ),
    T.OUR: (
        "our|my|our own cluster|our cluster|our compute|our gpus|our setup|our fleet|"
        "our chips|our offering|my cluster|our hardware|our numbers|our saved offer|"
        "our infrastructure|our package|our current cluster|our existing cluster|"
        "our capacity|our own|your cluster|your compute|your gpus|your fleet|your chips"
    ),
    T.THEY: (
        "they|them|their|theirs|candidate|candidates|he|she|him|her|his|applicant|applicants|"
        "competitor offer|interviewee|hire|candidate who says|candidates who say|"
        "someone who says|somebody who says|person who says|researcher who says|anyone who says|"
        "people who say|one who says"
    ),
    T.EVERYONE: (
        "compare to everyone|vs everyone|against everyone|compared to everyone|"
        "compare with everyone|versus everyone|compare to all|compare with all|vs all|"
        "against all|versus all|other labs|all labs|all the labs|all other labs|rest|"
        "competition|competitors|industry|market|field|"
        "others|everyone else|all of them|peers|tracked labs|all tracked labs"
    ),
    T.IF: (
        "if|when|once|what if|in case|provided|what happens if|what happens when|"
        "what would happen if|suppose we|let us say we|imagine|imagine if"
    ),
    T.IS: ("is|are|was|were|be|been|being|will be|would be|isn|aren"),
    T.DOES: ("does|did|do they|doe"),
    T.HAVE: (
        "have|has|had|got|own|owns|owned by us|hold|holds|use|uses|used|operate|operates|"
        "control|controls|employ|employs|run|runs|running with|possess|command|sits on|"
        "sit on|has access to|have access to|access to|possesses|bring|brings"
    ),
    T.PEOPLE: (
        "researcher|scientist|engineer|people|person|phd|phd student|student|fte|ppl|"
        "research scientist|research engineer|research staff|ai researcher|ml researcher|"
        "head|ml engineer|ai scientist|ml scientist|member|team member|postdoc|user|hire|"
        "folk|ph d|r and d people|rd people|machine learning researcher|"
        "machine learning engineer|ai engineer|rs|people on the team|headcount|individual|"
        "human|colleague|grad student|graduate student|resident|fellow|person team|"
        "people team|researcher team|brain|member of technical staff|mts|technical staff|"
        "professor|pi|pis|faculty|doctoral student|modeler|modeller|developer|dev|"
        "person research team|applied scientist|soul|people in the team|people in our team|"
        "people in research|research people|guy|res|forscher|forschende|chercheur|chercheurs|"
        "investigador|investigadores|personas|personnes|leute|mitarbeiter|ricercatori|"
        "onderzoekers"
    ),
    T.STAFF: (
        "staff|employee|worker|staff member|personnel|workforce|fulltime employee|"
        "full time employee|total staff|total headcount"
    ),
    T.TEAM: (
        "team|group|team size|headcount of|crew|research team|research group|team size is|"
        "research lab of|lab of|team consists|squad|organisation|organization|org"
    ),
    T.GPU: (
        "gpu|chip|accelerator|card|device|unit|processor|gpu chip|ai chip|gpu card|"
        "graphics card|ai accelerator|graphics processor|nvidia gpu|nvidia chip"
    ),
    T.NODE: (
        "node|server|box|machine|instance|dgx|hgx|dgx node|hgx node|dgx server|hgx server|"
        "dgx box|dgx system|hgx board|hgx system|baseboard|hgx baseboard|vm|gpu node|"
        "gpu server|8 gpu node|eight gpu node|8 way node|8 gpu server|8 way server|host|"
        "hgx platform|8 gpu box"
    ),
    T.RACK: ("nvl72|nvl 72 rack|nvl72 rack|rack|rack of nvl72|nvl72 system|cabinet|nvl72 cabinet"),
    T.POD: ("pod|full pod|tpu pod|superpod|super pod|dgx superpod|dgx super pod"),
    T.LABS: (
        "lab|labs|company|companies|organisations|organizations|ai lab|ai labs|player|"
        "players|ai company|ai companies|firm|firms|outfit|outfits"
    ),
    T.SITE: (
        "site|data center|data centre|datacenter|datacentre|facility|building|campus|cluster|"
        "supercomputer|fleet|farm|new cluster|gpu cluster|compute cluster|training cluster"
    ),
    T.BOX: (
        "sxm|sxm4|sxm5|hbm|hbm2|hbm3|hbm3e|oam|superchip|dense|nvlink|nv link|infiniband|"
        "ethernet|roce|bf16|memory|ram|vram"
    ),
    T.DOLLAR: ("dollar|dollars|usd|us dollars|us dollar|bucks"),
    T.GUARANTEE: (
        "guaranteed|reserved|dedicated|guarantee|guarantees|promised|private|earmarked|"
        "guaranteeing|assured|minimum|of their own|of his own|of her own|to themselves|"
        "exclusive|committed|floor of|set aside|personal|allocated|quota of|at least|"
        "ring fenced|ringfenced|reserve|always available|for themselves|pinned|"
        "individual quota"
    ),
    T.GETS: ("get|gets|receive|receives|getting|given|is given|are given|allotted|gives|give"),
    T.MAX: (
        "max|maximum|largest|biggest|largest single|single largest|biggest single|"
        "largest possible|maximal|cap|capped at|limit|limited to|largest allowed|max single|"
        "maximum single|single"
    ),
    T.UPTO: ("up to|as many as|upto|as large as|at most|no more than|max of|maximum of|as big as"),
    T.JOB: (
        "biggest run|largest run|max run|maximum run|biggest training run|largest training run|"
        "job size|single job|one job|single run|one run|workload|training job|"
        "experiment|experiments|training run|training runs|a job|per job|per run|any job|"
        "any one job|run size|each job|each run"
    ),
    T.QUEUE: (
        "queue|queues|wait|waits|waiting|waiting time|wait time|queue time|queueing|queuing|"
        "queue wait|queue is|delay|waiting list|backlog|waitlist|lead time|waiting times|"
        "wait times"
    ),
    T.RESEARCH: (
        "research|r d|rd|research use|research work|research only|our researchers only|"
        "science|research team use|experimentation|research side|pure research|"
        "research workloads"
    ),
    T.PRODUCT: (
        "product|products|serving|inference|production|customers|customer|product team|"
        "product teams|customer workloads|prod|product side|applied|engineering|product use|"
        "deployment|commercial|operations|business|serving customers|other teams|"
        "product work|product inference|prod inference|the business|revenue"
    ),
    T.SHARED: ("shared|share|split|splits|sharing|shares|divided|shared with|divide|sharing it"),
    T.OPENS: (
        "opens|open|opening|arrives|arrive|arriving|lands|land|landing|goes live|go live|"
        "comes online|come online|coming online|online|comes on line|delivered|delivery|"
        "available|ready|going live|ships|ship|shipping|comes up|starts|start|turns on|"
        "deliver|delivers|energised|energized|powered on|kicks off|switched on|installed|"
        "in place|expected|scheduled|due in|eta|comes|come|get them|launches|launch|"
        "being built|building out|spins up|up and running by|turn up|turned on|"
        "brought online|deployed"
    ),
    T.BUDGET: (
        "budget|spend|spending|compute spend|compute budget|gpu budget|worth|compute|"
        "budget of|annual budget|yearly budget|annual compute budget|cloud budget|budget is|"
        "worth of compute|cloud credits|credits|gpu spend|worth of gpus|of compute|"
        "cloud spend|money|funding"
    ),
    T.ASSUME: (
        "assume|assuming|suppose|supposing|take|pretend|lets say|let us say|assumption|"
        "hypothetically|let s assume|with an assumed|presume|presuming|let s say"
    ),
    T.MFU: (
        "mfu|model flops utilization|model flops utilisation|model flop utilization|"
        "utilization|utilisation|model flop utilisation|hardware utilization|"
        "hardware utilisation"
    ),
    T.ASOF: (
        "as of|as at|as per|back in|how things stood|as it was|as things stood|state of|"
        "data from|data of|figures from|numbers from|figures of|position at|using data from|"
        "with data from|as known|known at"
    ),
    T.OFFER: ("offer|package|pitch|proposal|compute offer|the offer"),
    T.SAVE: (
        "save|remember|store|set|update|change|keep|record|save that|note|note that|"
        "save this|remember this|remember that|memorise|memorize|register|for the record|"
        "put down|log"
    ),
    T.VS: (
        "vs|comparable to|same as|comparable with|versus|against|compared to|compared with|"
        "compare to|compare with|relative to|v|in comparison to|in comparison with|"
        "stack up against|stacks up against|measure up to|measure up against|compares to|"
        "compares with|next to|competing with|compete with|competing against|compete against|"
        "stand against|stands against|hold up against|up against|comparing to|comparing with|"
        "benchmark against|as opposed to|matched against|stack up to|stack up vs|"
        "stack up with|alongside|relative with|opposite|facing|and how does that compare to|"
        "look next to|look against|benchmarked against|losing to|lose to|lost to|lose out to|"
        "competing for talent with|wrt|with respect to|in relation to|compare against|"
        "side by side with|gegen|contra|contre|im vergleich zu|comparado con|compare a|"
        "vergleich mit"
    ),
    T.THAN: ("than"),
    T.WANT: (
        "asked for|asks for|ask for|want|wants|wanted|requested|requests|demands|demanded|"
        "is asking for|asking for|expects|needs|would like|were promised|was promised|"
        "wishes for|are asking for|want access to|was offered|were offered|got offered|"
        "has been offered|currently uses|is used to|insists on|looking for|request|"
        "holding out for|has now|is used to having|used to having|had before|have now|"
        "currently has"
    ),
    T.COST: (
        "hourly|price|prices|pricing|cost|costs|costing|rent|rental|rentals|rate|rates|"
        "hourly rate|expensive|cheap|pay|paying|paid|get paid|gets paid|"
        "going rate|how much is|how much are|"
        "rental price|priced|how much for|renting|lease|leasing|charge|charges|market price|"
        "rental cost|rental rate|hourly price|hourly cost|cost per hour|price per hour|"
        "price per gpu hour|fee|quote|gpu hour price|price list|renting out|go for|goes for|"
        "going for|cheaper|dearer|more expensive|affordable|pricey|preis|prix|precio|kosten|"
        "kostet|cuesta|coute|prezzo"
    ),
    T.TRAIN: (
        "train|trains|training|pretrain|pre train|pretraining|pre training|reproduce|repeat|"
        "replicate|retrain|finetune|fine tune|finetuning|fine tuning|post train|build|redo|"
        "recreate|make|re train|trained|do a|posttrain|fit|pull off|produce|re run|rerun|"
        "pre trained|complete"
    ),
    T.HOWLONG: (
        "how long|how many days|how many weeks|how many months|how much time|time to|"
        "how fast|how quickly|how soon|how many hours|days to|weeks to|how many gpu hours|"
        "time needed|duration|how many years"
    ),
    T.MATCH: (
        "match|equal|equals|catch up with|catch up to|catch up|on par with|parity with|"
        "keep up with|be level with|level with|draw level|equalise|equalize|parity|"
        "at par with|come up to|close the gap|close the gap to|close the gap with|"
        "reach the level of|get to the level of|matching|be on par with|be comparable to|"
        "be comparable with|to be like|as much compute as|same compute as|"
        "same compute per head as|as many gpus as|tie with|get level with|catch|level|levels"
    ),
    T.HIRE: (
        "hire|hiring|hires|hired|join|joins|joined|joining|recruit|recruits|recruiting|"
        "onboard|new hires|new hire|additional hires|more hires|new joiners|joiners|bring on|"
        "bring in|new people|extra people|additional people|new starters|new colleagues|"
        "newcomers|onboarding|come on board|new researchers|start with us|"
        "additional researchers|extra researchers|new scientists|come in|get added|are added"
    ),
    T.GROW: (
        "grow|grows|grew|growing|expand|expands|scale|goes|scale up|go up|"
        "increase|increases|expanding|rises|rise|going up|up by|is up by|rises by|rise by|"
        "increases by|dilution|dilute|diluted|dilutes"
    ),
    T.MORE: ("more|extra|additional|another|new|further|added|add|adding"),
    T.WHO: (
        "who|which lab|which labs|what lab|which company|which companies|whos|who s|"
        "which of the labs|what labs|which of them|which ai lab|which ai labs|which one"
    ),
    T.RANK: (
        "which labs do you know|what labs do you know|which labs do you track|"
        "what labs do you track|which labs do you cover|what labs do you cover|"
        "which labs are tracked|which companies do you track|which companies do you know|"
        "who do you track|who do you cover|rank|ranking|rankings|leaderboard|league|"
        "league table|league tables|list of labs|ranked|standings|list the labs|list labs|"
        "list all labs|overview of labs|rank order|scoreboard|top list|show all labs|"
        "all the labs you track|who is ahead|who leads|who s leading|who is leading|"
        "pecking order|where do we sit|where do we fit|where would we sit|"
        "where do we come|where do we place|ordered by|sorted by|"
        "ranked by|in order of"
    ),
    T.MOST: (
        "leader|leaders|leading lab|front runner|frontrunner|front runners|champion|most|"
        "ordered|list|sort|sorted|table|order|top|largest amount of|leads|leading|best|"
        "highest|richest|first|number one|no 1|greatest|lead|compute rich|gpu rich|ahead|"
        "wins|winning|best equipped|better off|best resourced|least|fewest|lowest|poorest|"
        "bottom"
    ),
    T.BIG: (
        "how big|how large|big|size of|size|how much compute|how much hardware|fleet size|"
        "compute capacity|cluster size|footprint|scale of|how powerful|how strong|know about|"
        "do we know about|we know about|show us|give us|tell me about|tell us about|info on|"
        "information on|profile of|facts on|facts about|profile|details on|details about|"
        "overview of|card for|lab card|what about|how about|show me|show|look up|lookup|"
        "how well equipped|info about|what do you know about|capacity|compute power|"
        "firepower|compute footprint|how much capacity|resources|how much computing power|"
        "computing power|horsepower|give me|data on|report on|numbers on|numbers for|"
        "stats on|stats for|how much gpu|wie gross|wie viele|wie viel|cuantas|cuantos|"
        "combien"
    ),
    T.HOWMANY: ("how many|how much|what number of|number of|amount of|count of"),
    T.COMPARE: (
        "compare|comparison|comparison of|difference between|differences between|difference|"
        "comparing|side by side|head to head|compares|gap between|contrast|how do|how does|"
        "how would|how will|how is|how are|stack up|measure up|how did|vergleiche|vergleich|"
        "comparer|comparar|comparez|compara"
    ),
    T.BEAT: (
        "beat|beats|bigger|larger|better|smaller|ahead of|behind|outgun|stronger|less|fewer|"
        "greater|richer|higher|better off than|outclass|worse|poorer|lower|exceed|exceeds|"
        "outperform|compete|competitive|faster|slower|as much as|have as much as|"
        "as well equipped as"
    ),
    T.SOURCE: SOURCE,
    T.HELP: (
        "how do i|how can i|how should i|how would i|how do you use this|how to|help|"
        "what can you do|what can i ask|how does this work|usage|how do i use you|"
        "how do you work|commands|what do you do|manual|instructions|how to use|examples|"
        "how do i use this|what are you|who are you|what can you tell me|what can i ask you|"
        "what should i type|how do i ask|what else can you do|what questions can i ask|"
        "show me examples|example questions|give me an example|what can you answer|man|"
        "what can this do|what can this bot do|what does this bot do|what is this bot|"
        "what do i type|help me|what are my options|docs|documentation|i need help|i am lost|"
        "i m lost|what does this do|how do i use it|how does it work|how can you help|"
        "how can you help me|what is assay|what s assay|who is assay|faq|guide|get started|"
        "getting started|options|what can i do here|what can i do with this|what can i type|"
        "what questions can you answer|which questions can you answer|"
        "what kind of questions can you answer|what can i get from you|what do you know"
    ),
    T.SUM: (
        "add up|sum|sum up|total up|tot up|add together|sum of|combined total of|tally|"
        "total of all|add all|add everything|totalling|add them all up|adding up|"
        "total of everything|aggregate|grand total|cumulative total|sum all|sum total|"
        "tally up|count up|total amount of all|lump together|put together|added up|"
        "added together|summed|summed up|totalled|totaled|add it all up|put all together|"
        "combine all|combine the|combine owned|combine their|combine its|"
        "gigawatts together|contracts together|deals together|sites together|"
        "into one number|in one number|into one total|in one total|into one figure|"
        "deals come to|contracts come to|agreements come to|commitments come to|amount to|"
        "zusammenzahlen|zusammenzaehlen|zusammenrechnen|aufsummieren|additionner|additionne|"
        "sumar|sume|add the contracts|add the deals"
    ),
    T.SIGNED: (
        "signed|deals|contracts|announced deals|announcements|commitments|agreements|deal|"
        "compute deals|everything signed|capacity deals|partnerships|has signed|contract|"
        "vertrage|vertraege|contrats|contratos|"
        "pledges|pledged|has announced|have announced|have signed|committed|commits|commitment"
    ),
    T.NEED: (
        "need|needs|would need|require|requires|would take|it take|required|needed|"
        "have to buy|to buy|must buy|buy to"
    ),
    T.CAN: ("can|could|would|should|able|will|may|might|is it possible to|enough to|enough"),
}

VALUED: tuple[tuple[T, Value, str], ...] = (
    (
        T.POD,
        "many",
        "pods|full pods|tpu pods|superpods|super pods|dgx superpods|dgx super pods",
    ),
    (
        T.JOB,
        "work",
        "job|jobs",
    ),
    (
        T.POD,
        "slice",
        "slice|tpu slice|pod slice",
    ),
    (
        T.POD,
        "slices",
        "slices|tpu slices|pod slices",
    ),
    (
        T.FACTOR,
        2.0,
        "double|doubles|doubling|doubled|twice",
    ),
    (
        T.FACTOR,
        3.0,
        "triple|triples|tripling|tripled|treble|thrice",
    ),
    (
        T.FACTOR,
        4.0,
        "quadruple|quadruples|quadrupling",
    ),
    (
        T.EVERYONE,
        "frontier",
        "big labs|frontier labs|top labs|leading labs|major labs|big three|big 3|top three|top 3|"
        "big three labs|big 3 labs|top three labs|top 3 labs|frontier ai labs|big names|"
        "big players|majors|usual suspects|frontier companies|leading ai labs|big ai labs|"
        "top ai labs|major ai labs|frontier players|big boys|biggest labs|largest labs|"
        "three big labs|three frontier labs|bigger labs|frontier model labs",
    ),
    (
        T.EVERYONE,
        "big tech",
        "big tech|big tech labs|big tech companies|faang|tech giants|hyperscalers|the giants",
    ),
    (
        T.OFFER,
        "ours",
        "our offer|my offer|our compute offer|our current offer|our standard offer|our pitch|"
        "our package|what we offer|our proposal|our compute package",
    ),
    (
        T.UNIT,
        1 / 1440,
        "minute|minutes|min|mins",
    ),
    (
        T.UNIT,
        1 / 24,
        "hour|hours|hr|hrs",
    ),
    (
        T.UNIT,
        1.0,
        "day|days|daily",
    ),
    (
        T.UNIT,
        7.0,
        "week|weeks|weekly|wk|wks",
    ),
    (
        T.UNIT,
        30.0,
        "month|months|monthly|mth|mths|mos",
    ),
    (
        T.UNIT,
        90.0,
        "quarter|quarters|quarterly",
    ),
    (
        T.UNIT,
        365.0,
        "year|years|yr|yrs|annum|yearly|annually|annual|p a|twelve months",
    ),
    (
        T.UNIT,
        2.0,
        "weekend",
    ),
    (
        T.UNIT,
        14.0,
        "fortnight",
    ),
    (
        T.STATUS,
        Status.CONTRACTED,
        "ordered|on order|contracted|signed for|under contract|purchased|contract signed|"
        "bought|committed to buy|contract is signed|already ordered|already contracted|"
        "already bought|already paid for|already signed|placed an order for|"
        "have a contract for|has a contract for|have an order for|signed contract|"
        "signed a contract for|order placed|purchase order|have contracted|have ordered|"
        "have signed|we signed|we ve signed",
    ),
    (
        T.STATUS,
        Status.ANNOUNCED,
        "announced|planned|planning|coming|upcoming|plan|plans|soon|coming soon|"
        "in the pipeline|future|on the way|not yet running|not yet live|pipeline|"
        "under construction|being built|not live yet|not running yet|not there yet|expecting|"
        "to come|we are getting|will have|will get|we will have|we ll have|will add|"
        "will receive|adding soon|going to have|going to get|we are building|we re building|"
        "we re getting|will be|arriving soon|in construction|hope to have|we expect|"
        "on their way|on its way|en route|in transit",
    ),
    (
        T.STATUS,
        Status.OPERATIONAL,
        "operational|live|running|now|today|currently|already|up and running|in production|"
        "right now|already running|at the moment|existing|running today|live today|"
        "in operation|in service|installed today|at present|as we speak|current|already live|"
        "in use|running now|live now|already have|presently",
    ),
    (
        T.TENURE,
        Tenure.RENTED,
        "rented|leased|on a lease|under lease|under a lease|cloud|in the cloud|on lease|hired from|"
        "cloud based|rented from|leased from|we rent|we lease|from coreweave|on coreweave|"
        "on lambda|in a cloud|public cloud|from a cloud provider|cloud gpus|cloud rented|"
        "renting from|colocated rented|not owned|we re renting|we are renting|we re leasing|"
        "we are leasing|on a cloud|via cloud",
    ),
    (
        T.TENURE,
        Tenure.OWNED,
        "owned|on prem|on premise|on premises|in house|inhouse|self owned|we own|"
        "own hardware|our own hardware|fully owned|outright|we bought outright|"
        "own data center|own data centre|own datacenter|our own data center|"
        "our own data centre|company owned|bare metal owned|not rented|owned outright|"
        "that we own|we own outright|owned by us|own machines|our own machines|our own gpus",
    ),
    (
        T.SCOPE,
        Scope.PER_RESEARCHER,
        "per researcher|per scientist|per head|per person|per capita|per phd|per engineer|"
        "researcher for researcher|per research scientist|per head basis|"
        "per head of research|per capita basis|on a per researcher basis|on a per head basis|"
        "head for head|person for person|per ml researcher|per ai researcher|"
        "a researcher gets|per user|per individual|for each researcher|for every researcher|"
        "for each person|for each scientist|for every person|per skull|"
        "divided by researchers|per researcher basis|per student|per postdoc|per pax|"
        "per human|per brain|on one person's share|on one persons share|one person's share|"
        "on one researcher's share|one researcher's share|on a single share|for one person|"
        "for one researcher",
    ),
    (
        T.SCOPE,
        Scope.PER_EMPLOYEE,
        "per employee|per staff member|per worker|per staffer|per member of staff|"
        "for each employee|per head of staff|for every employee|per staff|per headcount|"
        "staff member for staff member|per fte|per employee basis|on a per employee basis|"
        "divided by staff|divided by headcount|per head of workforce",
    ),
    (
        T.WHOLE,
        Scope.TOTAL,
        "in total|total|totals|absolute|in absolute terms|altogether|total compute|"
        "total size|overall|by total|by total compute|in sum|absolute terms|in aggregate|"
        "raw total|total fleet|in absolute numbers|all in all|total gpus|"
        "total number of gpus|in raw size|raw size|raw compute|by size|absolute size|"
        "all together",
    ),
    (
        T.BASIS,
        PriceBasis.CONTRACT_1Y,
        "1y|1 yr|1yr|one year|1 year|one year contract|1 year contract|yearly contract|"
        "annual contract|12 months|12 month|12 month contract|reserved for a year|"
        "1y contract|1 yr contract|one year reserved|1 year reserved|one year commitment|"
        "1 year commitment|year long contract|for a year|contract for a year|"
        "12 month commitment|one year term|1 year term|contract 1y|yearlong contract|"
        "a year s contract|one year deal|1 year deal|reserved 1 year|reserved one year|"
        "12 month reserved|contract price|on contract|1 year lease|one year lease|"
        "for one year|1y reserved|committed for a year|contract rate|contract prices|"
        "year contract",
    ),
    (
        T.BASIS,
        PriceBasis.CONTRACT_3Y,
        "3y|3 yr|3yr|three year|3 year|three year contract|3 year contract|36 months|"
        "36 month|3y contract|three years|3 years|3 yr contract|three year commitment|"
        "3 year commitment|contract 3y|three year term|3 year term|three year reserved|"
        "3 year reserved|for three years|36 month contract|three year deal|3 year deal|"
        "3 year lease|three year lease|reserved 3 years|reserved three years",
    ),
    (
        T.BASIS,
        PriceBasis.BULK,
        "bulk|wholesale|bulk price|in bulk|bulk buyers|bulk rate|bulk deal|large volume|"
        "volume price|bulk prices|bulk pricing",
    ),
    (
        T.BASIS,
        PriceBasis.INDEX,
        "index|price index|market index|indices|index price|spot index|rental index|index value",
    ),
    (
        T.BASIS,
        PriceBasis.SPOT,
        "spot|spot price|preemptible|interruptible|pre emptible|spot market|spot prices|"
        "on the spot market|spot rate|on spot|spot instance|spot instances|spot pricing",
    ),
    (
        T.BASIS,
        PriceBasis.LIST_8X,
        "8x node|eight gpu node|8 gpu node list|list 8x|list price 8x|8x list|eight gpu list|"
        "list eight gpu|list price of a node|on demand|ondemand|on demand price|"
        "on demand pricing|on demand rate|on demand 8x|on demand node|8 gpu on demand|"
        "on demand prices|pay as you go|payg",
    ),
    (
        T.BASIS,
        PriceBasis.LIST,
        "list price|list|list pricing|list prices|public list|sticker price|listed price|"
        "public price|catalogue price|catalog price|listed|public pricing|rack rate",
    ),
    (
        T.BASIS,
        PriceBasis.POSTED_MEDIAN,
        "posted median|median posted|median|median price|posted price|marketplace|"
        "marketplace median|posted prices|median of posted|median of postings|median offer",
    ),
    (
        T.BASIS,
        PriceBasis.POSTED_RANGE,
        "posted range|price range|all offers|cheapest and dearest|range of prices|"
        "range of offers|cheapest|range|full range|from lowest to highest",
    ),
    (
        T.BASIS,
        PriceBasis.HYPERSCALER,
        "hyperscaler|hyperscalers|big cloud|big clouds|aws|hyperscaler price|"
        "hyperscaler prices|hyperscaler pricing|major clouds|big three clouds|"
        "gcp|azure|google cloud|hyperscaler rate|amazon web services|large clouds",
    ),
    (
        T.SHARE_OF,
        "rd",
        "rd share|r d share|research and development share|share of compute for research|"
        "share of compute for r d|compute share for research|r d fraction|rd fraction|"
        "rd compute share|r d compute share|share of compute in r d|of compute for research|"
        "of compute on research|of their compute for research|of its compute for research|"
        "of compute goes to research|of their compute on research|"
        "of their compute is research|of their compute is for research|of compute for r d|"
        "of their compute goes to research|of its compute goes to research|"
        "of compute is for research|of compute is research|of the compute is research|"
        "of its compute is for research|of their compute on r d|of its compute on research|"
        "of the compute is for research|of their compute for r d|of its compute on r d|"
        "of compute going to research|of their compute going to research",
    ),
    (
        T.SHARE_OF,
        "ours",
        "research share|share for research|share of research|research fraction|"
        "research portion|portion for research|research allocation|research split",
    ),
    (
        T.SHARE_OF,
        "staff",
        "research staff share|share of staff in research|share of researchers|staff share|"
        "researcher share|share of staff doing research|of staff do research|"
        "of staff in research|of the staff do research|do research|are researchers|"
        "of employees do research|are doing research|of staff doing research|"
        "of their staff do research|of their people do research|"
        "of their staff are researchers|of employees are researchers|"
        "of staff are researchers|of them are researchers|of them do research|"
        "of its staff do research|of the staff are researchers|fraction of researchers|"
        "work in research|works in research|doing research|does research|"
        "of the employees do research|staff in research|of their employees do research|"
        "of their employees are researchers|of its staff are researchers|work on research|"
        "of the company does research|of the company do research|of staff work on research|"
        "of their staff work in research|of staff works in research|of staff are in research|"
        "of their staff doing research|of their staff in research|of people do research",
    ),
    (
        T.TOPIC,
        "h100e",
        "h100e|h100 equivalent|h100 equivalents|h100eq|h100 eq|h100 equiv",
    ),
    (
        T.TOPIC,
        "data-pitch",
        "data pitch|data pitches|the data pitch",
    ),
    (
        T.TOPIC,
        "tier",
        "tier|tiers|tier name|compute dense|starved|workable|tiering|what does strong mean|"
        "what do you mean by strong|what is strong|what does academic mean|"
        "what does frontier mean|strong tier|academic tier|frontier tier",
    ),
    (
        T.TOPIC,
        "grade",
        "grade|grades|grading|grade a|grade b|grade c|confidence grade",
    ),
    (
        T.TOPIC,
        "interval",
        "interval|intervals|confidence interval|error bars|uncertainty|percentile|"
        "percentiles|brackets|error bar|numbers in brackets|range in brackets",
    ),
    (
        T.TOPIC,
        "stock",
        "stock|compute stock",
    ),
    (
        T.TOPIC,
        "convention",
        "convention|conventions|assumptions",
    ),
    (
        T.TOPIC,
        "data",
        "how fresh is your data|how fresh are your data|how fresh are your numbers|"
        "how old is your data|how old are your data|how old are your numbers|your data|"
        "how current is your data|how up to date are you|how up to date is this|"
        "data sources|your sources|how recent is your data|where do you get your data",
    ),
    (
        T.TOPIC,
        "method",
        "how do you calculate|how do you calculate per researcher|how is this calculated|"
        "how do you work out|how do you compute|"
        "how are your numbers calculated|methodology|what counts as a researcher|"
        "who counts as a researcher|how is per researcher calculated|how do you get per researcher",
    ),
    (
        T.TOPIC,
        "stale",
        "stale|staleness",
    ),
    (
        T.TOPIC,
        "flop",
        "flop|flops|petaflop|exaflop|exaflops|petaflops",
    ),
    (
        T.TOPIC,
        "gpu-hour",
        "gpu hour|gpu hours",
    ),
)

SHORT_UNITS = {
    "h": 1 / 24, "hr": 1 / 24, "hrs": 1 / 24, "d": 1.0, "w": 7.0, "wk": 7.0, "wks": 7.0,
    "mo": 30.0, "mos": 30.0, "mth": 30.0, "y": 365.0, "yr": 365.0, "yrs": 365.0, "q": 90.0,
}  # fmt: skip
