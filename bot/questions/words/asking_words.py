"""Words that say what is asked."""

from __future__ import annotations

from bot.questions.tags import T
from bot.questions.words.source_words import SOURCE

_PEOPLE = (
    "boss|bosses|manager|managers|hiring manager|hiring managers|team lead|team leads|tech lead|"
    "recruiter|recruiters|recruiting lead|sourcer|ceo|cto|cfo|coo|chro|vp|vps|vp of research|"
    "vp of engineering|vp of people|director|directors|director of research|head of research|"
    "head of talent|head of people|head of recruiting|head of hr|head of ai|head of infra|"
    "head of engineering|research lead|talent lead|chief scientist|chief of staff|founder|"
    "founders|cofounder|cofounders|co founder|co founders|partner|partners|client|clients|"
    "investor|investors|board|board member|advisor|advisors|adviser|advisers|leadership|"
    "leadership team|exec|execs|executive|executives|exec team|hr team|talent team|"
    "recruiting team|recruitment team|sourcing team|people ops|talent partner|dean|counsel|"
    "our team lead|my team lead|our team leads|our group lead|my group lead|our lab head|"
    "my lab head|our company lead|"
    "friend|friends|wife|husband|assistant|intern|interns|coworker|coworkers|people partner|"
    "sister|brother|cousin|mother|father|mum|mom|dad|daughter|uncle|aunt|nephew|niece|neighbour|"
    "neighbor|roommate|flatmate|girlfriend|boyfriend"
)
_APPOINTMENTS = (
    "call|calls|phone call|meeting|meetings|deadline|deadlines|interview|interviews|chat|"
    "debrief|sync|standup|workshop|offsite|demo|event|events|dinner|lunch|coffee|conversation|"
    "conversations|discussion|discussions|debate|argument|bet|question|questions|presentation|"
    "deck|blog post|blog posts|blog|linkedin post|newsletter piece|one liner|a one liner|"
    "board meeting|hiring meeting|panel|phone screen|screening|onsite|onsite interview|"
    "negotiation|negotiations|all hands"
)
_THINGS_MADE = (
    "summary", "short summary", "one pager", "short version", "table", "overview", "brief", "slide",
    "chart", "report", "draft", "note", "short note", "short text",
)  # fmt: skip
_DOCUMENTS = "|".join(
    f"{verb} {article}{thing}"
    for verb in ("make", "build", "produce")
    for article in ("a ", "me a ", "us a ", "the ")
    for thing in _THINGS_MADE
)
"""What is made of an answer, and trained on no chip."""
_ASKING = (
    "know|knows|wonder|wonders|wondering|wondered|ask|asks|asked|asking|discuss|discusses|"
    "discussing|discussed|talk|talks|talking|talked|speak|speaks|speaking|spoke|meet|meets|"
    "met|interviewing|interviewed|prepare|preparing|debating|arguing|argue|argued|"
    "curious|check|checking|see|understand|find out|learn|look at|looking at|hear|heard|told|"
    "interested|trying|unsure|disagree|need to know|needs to know|need to understand|need to see|"
    "need to show|need to explain|need numbers|need the numbers|need figures|need data|"
    "need info|need ammunition|need arguments|need something|need facts"
)
_MORE_TO_ASK = (
    "one more thing|one more question|one last thing|one last question|one final thing|"
    "one final question|one other thing|one other question|another thing|another question|"
    "two more things|two more questions|a couple more things|a couple more questions|"
    "1 more thing|1 more question|one more point|one more for you|one more check"
)
"""What is still to be asked, which adds nobody."""
TALK = f"{_PEOPLE}|{_APPOINTMENTS}|{_DOCUMENTS}|{_ASKING}|{_MORE_TO_ASK}"
"""Phrases divided by bars. Whoever has or does this is not asked about."""


ASKED: dict[T, str] = {
    T.TALK: TALK,
    T.LOSE: (
        "lose|loses|lost|losing|leave|leaves|left|leaving|quit|quits|depart|laid off|lay off|fire|"
        "hired from us|poached from us|taken from us|are poached|get poached|resign|resigns|"
        "fewer people|on sabbatical|on leave|on parental leave|on maternity leave|"
        "on paternity leave|on sick leave|on medical leave|on unpaid leave|on garden leave"
    ),
    T.VALUE: (
        "per flop|per tflop|per teraflop|per petaflop|per pflop|per h100e|per h100 equivalent|"
        "per unit of compute|per unit of performance|per performance|price per flop|"
        "cost per flop|dollars per flop|price per h100e|"
        "flops per dollar|flops per buck|flops for the money|flop per dollar|flop per buck|"
        "flop for the dollar|flop for the money|flop per usd|"
        "compute per dollar|compute for the money|compute for your money|performance per dollar|"
        "perf per dollar|price per performance|price performance|price performance ratio|"
        "price to performance|price to performance ratio|cost per performance|cost performance|"
        "performance for the price|bang for the buck|bang for your buck|bang for our buck|"
        "bang for buck|bang per buck|value for money|value for the money|best value gpu|"
        "best value chip|best value for money|best price per performance|best price performance|"
        "best price to performance|better value|best value|better value for money"
    ),
    T.CONVERT: ("convert|converted|translate|translated|expressed|equivalent of|translates"),
    T.MEANING: ("what is|what s|whats|what are|what does|what do|what did|remind me what"),
    T.DEFINE: (
        "calculated|define|definition of|definition|meaning of|meaning|mean|means|explain|"
        "explanation of|stand for|stands for|whats the meaning of|can you explain|"
        "what is meant by|describe|what do you mean by|explanation|defined|what does it mean|"
        "glossary"
    ),
    T.POSSIBLE: (
        "what can|what could|achieve|achievable|accomplish|accomplished|possible|feasible|"
        "able to do|reachable|get done|capable of|what would be possible|can we do|"
        "could we do|what might|what is doable|doable|realistic to train|realistic to do|"
        "what is realistic|what s realistic|whats realistic|what would be realistic|"
        "what looks realistic|runs are realistic|models are realistic|anything realistic|"
        "runs realistic|realistic runs|realistic run|what fits|what would fit|"
        "within reach|out of reach|what would that let|what does that let|what will that let|"
        "what would this let|what does this let|what would it let|what does it let|"
        "what would they let|what do they let|what would that allow|what does that allow|"
        "what would this allow|what does this allow|what would those let"
    ),
    T.DO: ("do|done|manage|handle|reach|get us|buy us|buy|get out of"),
    T.OUTOF: ("out of|out of a total of|out of our|from a total of"),
    T.VS: (
        "same league as|in the same league as|"
        "vs|as good as|as strong as|as powerful as|comparable to|same as|comparable with|versus|"
        "against|compared to|compared with|how much is that compared to|how much is it compared to|"
        "compare to|compare with|relative to|v|in comparison to|in comparison with|"
        "stack up against|stacks up against|measure up to|measure up against|compares to|"
        "compares with|next to|competing with|compete with|competing against|compete against|"
        "stand against|stands against|hold up against|up against|comparing to|comparing with|"
        "benchmark against|as opposed to|matched against|stack up to|stack up vs|"
        "stack up with|alongside|relative with|opposite|facing|and how does that compare to|"
        "look next to|look against|benchmarked against|losing to|lose to|lost to|lose out to|"
        "competing for talent with|wrt|with respect to|in relation to|compare against|"
        "side by side with|match up with|match up against|match up to|size up with|"
        "size up against|gegen|contra|contre|im vergleich zu|comparado con|compare a|"
        "vergleich mit|worth it instead of|better instead of|worth it over|preferable to|"
        "worth it compared to|make sense instead of|a better deal than"
    ),
    T.THAN: ("than"),
    T.WANT: (
        "asked for|asks for|ask for|want|wants|wanted|requested|requests|demands|demanded|"
        "is asking for|asking for|expects|would like|were promised|was promised|"
        "wishes for|are asking for|want access to|was offered|were offered|got offered|"
        "has been offered|currently uses|insists on|looking for|request|"
        "holding out for|has now|have now|"
        "currently has"
    ),
    T.COST: (
        "hourly|price|prices|pricing|cost|costs|costing|rent|rental|rentals|rate|rates|"
        "hourly rate|expensive|cheap|pay|paying|paid|get paid|gets paid|"
        "going rate|how much is|how much are|"
        "rental price|priced|how much for|renting|lease|leasing|charge|charges|charging for|"
        "market price|"
        "market prices|market rental|market rentals|market rent|market rate|market rates|"
        "rental market|open market|on the open market|at open market prices|"
        "rental cost|rental rate|hourly price|hourly cost|cost per hour|price per hour|"
        "price per gpu hour|fee|quote|gpu hour price|price list|renting out|go for|goes for|"
        "going for|cheaper|dearer|more expensive|affordable|pricey|preis|prix|precio|kosten|"
        "kostet|cuesta|coute|prezzo|come to in a|comes to in a|come to a|comes to a|"
        "run us|run them|runs them|run you|run me|set us back|sets us back|"
        "how much to buy|how much to purchase|how much to rent|how much to lease|the bill|"
        "how much an hour|how much per hour|how much a day|how much per day|how much a week|"
        "how much per week|how much a month|how much per month|hourly bill|daily bill|"
        "weekly bill|monthly bill|monthly spend|weekly spend|bill|invoice|price tag"
    ),
    T.TRAIN: (
        "train|trains|training|pretrain|pre train|pretraining|pre training|reproduce|repeat|"
        "replicate|retrain|trainable|finetune|fine tune|finetuning|fine tuning|post train|build|"
        "redo|recreate|make|re train|trained|do a|posttrain|fit|pull off|produce|re run|rerun|"
        "pre trained|complete|finish|finishes"
    ),
    T.HOWLONG: (
        "how long|how many days|how many weeks|how many months|how much time|time to|"
        "how fast|how quickly|how soon|how many hours|days to|weeks to|"
        "time needed|duration|how many years"
    ),
    T.MATCH: (
        "match|on a par with|a par with|equal|equals|catch up with|catch up to|catch up|"
        "on par with|parity with|"
        "keep up with|be level with|level with|draw level|equalise|equalize|parity|"
        "at par with|come up to|close the gap|close the gap to|close the gap with|"
        "reach the level of|get to the level of|matching|be on par with|be comparable to|"
        "be comparable with|to be like|as much compute as|same compute as|"
        "same compute per head as|as many gpus as|tie with|get level with|catch|level|levels|"
        "equivalent to|tantamount to|worth as much as|worth the same as|"
        "correspond to|corresponds to|corresponding to|interchangeable with|enough to replace|"
        "take the place of|takes the place of|stand in for|stands in for|substitute for"
    ),
    T.HIRE: (
        "hire|hiring|hires|hired|recruit|recruits|recruiting|"
        "onboard|new hires|new hire|additional hires|more hires|extra hires|further hires|"
        "new joiners|joiners|bring on|"
        "bring in|new people|extra people|additional people|new starters|new colleagues|"
        "newcomers|onboarding|come on board|took on|taking on|new researchers|start with us|"
        "additional researchers|extra researchers|new scientists|come in|get added|are added"
    ),
    T.GROW: (
        "grow|grows|grew|growing|expand|expands|scale|goes|scale up|go up|scaling up|scales up|"
        "ramp up|ramps up|ramping up|ramping|"
        "increase|increases|expanding|rises|rise|going up|up by|is up by|rises by|rise by|"
        "increases by|dilution|dilute|diluted|dilutes"
    ),
    T.MORE: ("more|extra|additional|new|further|added|add|adding"),
    T.WHO: (
        "who|which lab|which labs|what lab|which company|which companies|whos|who s|"
        "which of the labs|what labs|which of them|which ai lab|which ai labs|which one|"
        "which neolabs|what neolabs|which neo labs|which neolab|which new labs|which newer labs|"
        "which young labs|which younger labs|which small labs|which smaller labs"
    ),
    T.RANK: (
        "which labs do you know|what labs do you know|which labs do you track|"
        "what labs do you track|which labs do you cover|what labs do you cover|"
        "which labs are tracked|which companies do you track|which companies do you know|"
        "who do you track|who do you cover|rank|ranking|rankings|leaderboard|league|"
        "league table|league tables|list of labs|ranked|standings|list the labs|list labs|"
        "list all labs|overview of labs|rank order|scoreboard|top list|show all labs|"
        "all the labs you track|who is ahead|who leads|who s leading|who is leading|"
        "pecking order|ordered by|sorted by|"
        "ranked by|in order of|comes second|comes third|comes next|comes in second|is second|"
        "ranks second|ranks third|second place|number two behind|number two after|runner up|"
        "second biggest|second largest|second most|third biggest|third largest|third most"
    ),
    T.MOST: (
        "leader|leaders|leading lab|front runner|frontrunner|front runners|champion|most|"
        "sort|sorted|table|order by|order the labs|order labs|order all|order them|"
        "order these|order those|order everyone|top|largest amount of|leads|leading|best|"
        "highest|richest|first|number one|no 1|greatest|lead|compute rich|gpu rich|ahead|furthest"
        " ahead|farthest ahead|"
        "wins|winning|best equipped|better off|best resourced|least|fewest|lowest|poorest|"
        "bottom"
        "|than anyone|than anybody|than anyone else|than anybody else|than any other lab|"
        "than any lab|than any other company"
    ),
    T.BIG: (
        "what do you have on|what have you got on|what you have on|do you have on|"
        "what have we got on|what we have on|"
        "what do we have on|known on|"
        "how big|how large|how small|big|size of|size|how much compute|how much hardware|"
        "fleet size|compute capacity|cluster size|footprint|scale of|how powerful|how strong|"
        "know about|"
        "do we know about|we know about|show us|give us|tell me about|tell us about|info on|"
        "information on|profile of|facts on|facts about|profile|details on|details about|"
        "overview of|card for|lab card|what about|wat about|waht about|wht about|how about|"
        "show me|show|look up|lookup|"
        "how well equipped|info about|what do you know about|capacity|compute power|"
        "firepower|compute footprint|how much capacity|resources|how much computing power|"
        "computing power|horsepower|give me|data on|report on|numbers on|numbers for|"
        "stats on|stats for|how much gpu|wie gross"
    ),
    T.HOWMANY: ("how many|how much|what number of|number of|amount of|count of"),
    T.COMPARE: (
        "same league|in the same league|"
        "ratio|the ratio|ratio between|"
        "compare|comparison|comparison of|difference between|differences between|difference|diff|"
        "diff between|"
        "comparing|side by side|head to head|compares|gap|gap between|contrast|how do|how does|"
        "how would|how will|how is|how are|stack up|measure up|how did|vergleiche|vergleich|"
        "comparer|comparar|comparez|compara"
    ),
    T.BEAT: (
        "beat|beats|better|smaller|ahead of|behind|outgun|outguns|outspend|outspends|stronger|"
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
        "add up|add them up|add those up|add these up|total them|sum them up|sum|"
        "sum up|total up|tot up|add together|sum of|combined total of|tally|"
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
        "pledges|pledged|has announced|have announced|commits|commitment|"
        "sign anything|sign any|sign a deal|sign deals|sign contracts|sign a contract|sign with|"
        "sign something|sign up for compute|strike a deal|strike deals|struck a deal|ink a deal|"
        "inked a deal|signing with|signed up for compute|signs with"
    ),
    T.NEED: (
        "need|needs|would need|require|requires|would take|it take|required|needed|"
        "have to buy|to buy|must buy|buy to"
    ),
    T.CAN: ("can|could|would|should|able|will|may|might|is it possible to|enough to|enough"),
}
"""Each class divided by bars."""
