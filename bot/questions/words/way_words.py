"""The words in which Assay's own ways are asked about, and the topic of help on each."""

from __future__ import annotations

from typing import Final, NamedTuple


class Way(NamedTuple):
    """What of Assay is asked: what has to be said, and what else may be."""

    topic: str
    named: str
    asked: str
    words: str


_SHOWN: Final = (
    " number numbers figure figures fact facts data answer answers estimate estimates value values"
    " result results source sources"
)
US: Final = " slack workspace app tool service that this it my"
"""Words for Assay and where it is."""
_BOT: Final = r"(?:assay|(?:this|the) (?:bot|tool|app|thing|service))"
_OURS: Final = (
    r"(?:(?:our|my|the) (?:own |saved |whole )?(?:offer|set-?up|cluster|numbers|details|headcount)"
    r"|our (?:own )?(?:compute|chips|gpus|hardware|fleet|figures)"
    r"|what we(?: have| offer|['’]ve got))"
)
_SETS: Final = (
    rf"(?:change|update|edit|correct|replace|amend|adjust|fix|set|tell(?: you| {_BOT})|"
    rf"give (?:you|{_BOT})|let (?:you|{_BOT}) know|feed (?:you|{_BOT})|enter|put(?: in| it in)?|"
    r"type|fill in|input|register|submit|store|save(?! on\b))"
)
_CANNOT: Final = r"(?:can|won|don|doesn|aren)['’]?t|can ?not|unable|not (?:able|allowed)"
_FILE: Final = r"(?:csv|files?|lists?|spreadsheets?|sheets?|names|candidates?|people|cvs?|resumes?)"
_UPLOADED: Final = r"(?:upload\w*|drop(?:ped|s)?|import\w*|put in|add(?:ed)?)"
KNOWN: Final = (
    r"numbers?|figures?|data|answers?|estimates?|facts?|info\w*|comparisons?|prices?|sources?"
)
WAYS: Final = (
    Way(
        "interval",
        r"(?:ranges?|intervals?|brackets|spreads?|uncertaint(?:y|ies)|bounds|(?:error )bars"
        r"|margins?)|(?:one|single|exact|precise) (?:number|figure|answer|value)s?",
        r"why|how|mean|means|meant|confidence|stand|trust|rely on",
        "range ranges interval intervals brackets spread spreads uncertainty uncertainties error"
        " bars margin margins bounds wide big large huge broad small narrow such too much always"
        " vague uncertain instead rather than single one exact precise just only come up calculated"
        " calculate compute computed worked work out determined decide confidence mean means meant"
        " after next behind around percent represent stand accurate accuracy reliable precise sure"
        " certain solid trustworthy tight confident good trust rely far"
        " these those" + _SHOWN,
    ),
    Way(
        "grade",
        r"grade[sd]?|grading|letters|(?:rate|rated|score|trust|trustworthy) (?:your |the |a |an |"
        r"each )?(?:sources?|facts?|data)",
        r"how|why|who|mean|means|meant|stand|stands|explain|difference|work|works|system",
        "grade grades graded grading letter letters b c next beside behind quality score rate rated"
        " trust trustworthy assign assigned assigns decide decides decided system scale mean means"
        " meant stand stands explain difference between work works each every one own confidence"
        + _SHOWN,
    ),
    Way(
        "h100e",
        r"h100[ -]?(?:e|es|eq|equiv|equivalents?)",
        r"how|mean|means|meant|explain|counts?|defined?|definition|what|whats|what's",
        "h100e h100es h100 h100-e h100eq equiv equivalent equivalents h100-equivalent"
        " h100-equivalents count counts counted as one unit units measure term define defined"
        " definition calculate calculated worked work out derived convert conversion explain simple"
        " terms mean means meant exactly different" + _SHOWN,
    ),
    Way(
        "sharing",
        r"(?:shar(?:e|es|ed|ing)|post|forward|pass(?! on\W*$)|send)"
        r"|(?:see|know) (?:my name|who asked)",
        r"can|could|may|how|will|would|who|allowed",
        "share shares shared sharing post posted forward pass send on this that it answer answers"
        " one they team teams colleague colleagues channel channels others people everyone my his"
        " her their see sees seen name names who asked ask when then rest into as link"
        " visible under too also slack hiring manager boss" + _SHOWN,
    ),
    Way(
        "corrections",
        r"(?:wrong|incorrect|inaccurate|off|mistakes?|errors?|bad|false|outdated|out of date)"
        r" ?(?:(?:with|in|of|one)\b|numbers?|figures?|facts?|data|prices?|headcounts?)?",
        r"report|reporting|flag|flagging|tell|contact|correct|correcting|fix|dispute|complain|do",
        "report reporting flag flagging contact contacts correct correcting fix dispute complain"
        " person wrong incorrect inaccurate off mistake mistakes error errors bad false outdated"
        " out date think one seems looks look if something see saw spot spotted found find notice"
        " noticed price prices headcount headcounts up best process procedure right with" + _SHOWN,
    ),
    Way(
        "corrections",
        r"corrections?|(?:my|that|this|the|a) (?:\w+ )?reports?|reported"
        r"|(?:gets?|is|be|are) (?:changed|corrected|updated|fixed)",
        r"who|where|happens?|how long|decides?",
        "report reports reported correction corrections decide decides decided deciding whether if"
        " it that this gets get changed change corrected correct updated update fixed fix approve"
        " approves approved sign signs off handle handles handled look looks review reviews go goes"
        " happens happen next after then see sees read reads long take takes admin admins allowed"
        " have has say final last made make makes my they them wrong" + _SHOWN,
    ),
    Way(
        "saving",
        rf"{_OURS}|our .*\b(?:changed|gone up|went up|grew|grown|shrank|moved)",
        rf"(?:how|where) (?:do|can|should|would|could) (?:i|we) {_SETS}\b"
        r"|what (?:do|should) (?:i|we) (?:type|write|enter|say)\b.{0,20}\b(?:save|saved|store|set|"
        r"tell|enter|remember)",
        "saved save change update edit correct offer cluster setup set-up numbers details headcount"
        " team staff chips gpus compute went up down gone grew grown shrank moved changed has have"
        " had hired more people since because as now it that current stored saved old when if again"
        " bit fleet figures hires lost days set tell let feed enter put type write fill in into"
        " input register submit store remember compute hardware own whole say got we've",
    ),
    Way(
        "engine",
        r"(?:chat ?)?gpt(?:-?\d\w*)?s?|llms?|(?:language|ai) models?|ai|claude|gemini|copilot|"
        r"machine learning|halluc\w*|make (?:things|stuff|numbers|figures|it all) up|human|(?:under"
        r"|behind) the (?:hood|scenes?)|(?:which|what) models?|(?:you|this) us(?:e|ing) openai\S*",
        rf"(?:under|behind) the (?:hood|scenes?)|behind (?:you|{_BOT})|powered|answer\w* me|"
        rf"(?:runs?|running|based|built) on|(?:are|r) (?:you|u)|are your|is there|call(?:s|ing)?|"
        rf"which llm|(?:do|does) (?:you|this|{_BOT}) (?:\w+ )?(?:work|talk|connect|rely)|wrapper|"
        r"powers|drives|"
        rf"is (?:this|{_BOT}) (?:an?|run|using|powered|based|built)|(?:ever|not) (?:halluc\w*|make)"
        rf"|(?:do|does|is|are) (?:you|u|this|{_BOT}) (?:\w+ )?(?:us(?:e|es|ing)|halluc\w*|make)",
        "chatgpt chat gpt gpt-4 gpt4 gpt-5 gpt5 llm llms language model models ai claude gemini api"
        " copilot machine learning hallucinate hallucinating hallucinates under hood behind powered"
        " run runs running on based built call calls calling there human person robot something me"
        " openai anthropic google similar like made make makes up things stuff numbers figures not"
        " kind sort answers ever real it all only underneath inside else one yourself scene scenes"
        " work works working with some other another any big talk talks connect connected connects"
        " rely relies wrapper around top powers drives engine these those plugged hooked into"
        " openai's secretly background answer answering just really actually or what r smth send "
        "sends"
        " sending names name data candidates people" + US,
    ),
    Way(
        "outside",
        r"(?:what|anything|everything|stuff|things?|questions?|data|messages|info\w*|"
        r"offer|numbers|chats?|conversations?) (?:(?:that )?(?:i|we) (?:\w+ )?"
        r"(?:type|write|ask|say|enter|send|put|tell|share|save)\w*|leaves?|goes?|go)"
        r"|(?:my|our) (?:own )?(?:questions?|messages?|data|info\w*|chats?|offers?|"
        r"numbers|conversations?|prompts|stuff|cluster)",
        r"(?:sent|send|sends|sending|go|goes|going|leaves?|leaving|passed|pass|shared|share|"
        r"upload\w*|transmit\w*) (?:\w+ ){0,3}?(?:outside|openai|anthropic|google|microsoft|"
        r"third|anyone|anybody|any|external\w*|elsewhere|somewhere|slack|our|the|company|"
        r"other compan\w+|another)|train(?:ed|ing|s)?|sold|sell|where (?:is|are|does|do)|leaves?|"
        r"third part(?:y|ies)",
        "does do any of is are being be ever what i we write type ask say enter put here in this"
        " tell save share written typed asked entered get gets sent send sends sending go goes"
        " going leave leaves leaving passed pass shared share uploaded upload uploads transmitted"
        " outside out openai anthropic google microsoft or anyone anybody else third party parties"
        " external externally elsewhere somewhere slack company companies other another train"
        " trained training models model llm ai sold sell on to data question questions messages"
        " message info information chat chats offer offers numbers conversation"
        " conversations prompts stuff cluster stored store servers server kept everything anything"
        " things own vendor vendors not workspace organisation organization ai stay stays"
        " confidential"
        " confidentially private serious silly random" + US,
    ),
    Way(
        "colleagues",
        r"(?:what|anything|everything|stuff|things?|questions?) (?:that )?(?:i|we)"
        r"(?:['’]?ve)? (?:\w+ )?(?:type|write|ask|say|enter|send)\w*|"
        r"(?:my|our) (?:own )?(?:questions?|messages?|chats?|answers?|conversations?|"
        r"prompts|queries|history|asks|name)|(?:this|the) (?:chat|conversation|dm)|"
        r"answers? (?:you give me|i get)",
        r"(?:see|sees|seeing|seen|read|reads|view|views|visible|shown|access|know|private|"
        r"confidential|between us|public|spy|monitor\w*|watch\w*|look at|anonymous)",
        "see sees seeing seen read reads view views visible shown show access know knows private"
        " confidential between public anonymous monitor monitored watch watched look looked what i"
        " i've ive type types typed write wrote written ask asked say said enter entered send sent"
        " here my our questions question messages message chat chats"
        " answers answer conversation conversations prompts queries history this that anything"
        " everything stuff things colleagues colleague boss manager managers team teammates admin"
        " admins hr others other everyone everybody anyone anybody somebody someone else people"
        " recruiters recruiter company workspace candidates employer it channel slack only just"
        " automatically rest able anyone's dm dms direct kept stay stays logged group" + US,
    ),
    Way(
        "channels",
        r"channels?|guests?|agenc(?:y|ies)|contractors?|externals?|external \w+|"
        r"group (?:chat|dm)s?|slack connect|threads?",
        rf"(?:can|could|may|do|does|will|would|is|are) (?:i|we|you|{_BOT}|it|this|that|our|the|my"
        r"|an|guests?|external|agency|\w+ recruiters|people|anyone|someone)\b.*\b"
        r"(?:use|used|work|works|working|allowed|invite|add|added|ask|talk to)",
        "use used work works working allowed invite add added ask talk channel channels guest"
        " guests agency agencies contractor contractors external externals group chat dm dms direct"
        " message messages private public shared slack connect thread threads our my team"
        " recruiters recruiter people partner partners someone anyone else together hiring manager"
        " managers only too also as well it this that them they your not via" + US,
    ),
    Way(
        "fees",
        rf"{_BOT}|using (?:this|it|you|{_BOT})|to use (?:this|it|you)|pay (?:for|to use) you|"
        r"you (?:cost|charge|free|expensive|paid)|your (?:pricing|fees?|charges|licen[cs]e)|"
        r"(?:is|are) there (?:an? |any )?(?:fees?|charges?|subscriptions?|licen[cs]e fees?)|"
        r"(?:paid|premium|pro|enterprise|free) (?:plan|tier|version)s?",
        r"costs?|fees?|pricing|free|pay|pays|paid|charge|charges|charged|subscriptions?|plans?|"
        r"tiers?|expensive|bill(?:s|ed|ing)?|licen[cs]es?|open source",
        "cost costs fee fees price pricing free pay pays paid charge charges charged subscription"
        " subscriptions plan plans tier tiers expensive bill bills billed billing licence license"
        " licenses licences have has need there money much this it per seat user month monthly use"
        " charging anything something premium pro enterprise version only have got people open"
        " source need buy each yearly year often many seats users team" + US,
    ),
    Way(
        "limits",
        rf"(?:what|which|where)(?:['’]?s|s)?\b.*\b(?:{_CANNOT})|limits?|limitations?|blind spots?|"
        r"weaknesses|weak spots?|shortcomings|gaps|caveats",
        rf"(?:you|your|{_BOT})\b.*\b(?:tell|know|do|answer|say|help|good|cover|see|have|limits?|"
        r"limitations?|blind spots?|weaknesses|weak spots?|shortcomings|gaps|caveats|handle|find)|"
        rf"(?:limits?|limitations?|blind spots?|gaps|weaknesses|shortcomings) (?:of|in) "
        rf"(?:you|your|{_BOT}|this)|(?:limits?|limitations?) (?:are there|do you)",
        "can't cant cannot can not won't wont don't dont doesn't doesnt do does unable tell know"
        " answer say help me with good cover see have limits limit limitations limitation of blind"
        " spots spot weaknesses weak shortcomings gaps caveats handle find are there in your data"
        " main biggest things stuff sort kind questions question that aren't arent able isn't isnt"
        " allowed" + US,
    ),
    Way(
        "deletion",
        r"(?:about|on) me|my (?:own )?(?:data|history|details|info\w*|stuff|records?)|"
        r"(?:my|our|this|these) (?:own )?(?:questions?|messages?|conversations?|chats?|prompts?|"
        r"dms?|queries)|(?:everything|what(?:ever)?|anything) "
        r"(?:i(?:['’]?ve)?|you(?:['’]?ve)?) (?:have )?(?:asked|typed|said|stored|kept|saved|got|"
        r"have|know)",
        r"(?:^|please |pls )(?:delete|erase|remove|wipe|clear) (?!my data\b)|"  # a candidate's
        r"(?:how|can|could|where|is|will)\b.*\b(?:delet\w+|eras\w+|remov\w+|wip(?:e|ed|es|ing)|"
        r"forget|clear(?:ed)?|purg\w+|rid of|export\w*|copy of)",
        "delete deleted deletes deleting deletion erase erased erasing remove removed removing wipe"
        " wiped forget clear cleared purge purged rid export exported copy everything anything"
        " whatever you've have stored kept saved got hold know collected asked typed said i've ive"
        " history data info information stuff messages questions conversation conversations chat"
        " remember remembered remembers chats record records queries own it all that then"
        " possible want there past old"
        " prompt prompts dm dms details these our go went somewhere ever" + US,
    ),
    Way(
        "format",
        r"spreadsheets?|excel|csv|google sheets?|sheets?|download\w*|export(?:ed|ing)?|word|"
        r"powerpoint|slides?|pdf",
        r"(?:can|could|how|is|are|do|does|possible|way|will) ",
        "spreadsheet spreadsheets excel csv google sheet sheets download downloaded downloads"
        " downloading export exported exporting possible way results result answers answer numbers"
        " tables table data figures into in as file files format formats copy paste out put pull"
        " it able get them word powerpoint slides pdf have save work works does comparison"
        " comparisons your output outputs" + US,
    ),
    Way(
        "contact",
        rf"(?:you|{_BOT})",
        r"who(?:['’]?s|s| is| are| was| were)? (?:(?:actually|the) )?(?:made|makes|built|builds|"
        r"created|wrote|owns|runs|maintains|develops|developed|behind|makers?|people behind|team "
        r"behind|company behind)|(?:made|built|created|owned|run|maintained|developed) by|"
        r"(?:what|which) (?:company|team|people) (?:made|makes|built|builds|owns|runs|is behind)",
        "made makes built builds created wrote owns runs maintains develops developed behind maker"
        " makers people team company by owned run maintained is were was this it" + US,
    ),
    Way(
        "privacy",
        rf"{_FILE}\b.*\b{_UPLOADED}|{_UPLOADED}\b.*\b{_FILE}",
        r"what (?:happens|becomes|do you do)|where (?:do|does|is|are)|how long|kept|keep|stored?|"
        r"safe|secure|sees?|access",
        "csv file files list lists spreadsheet spreadsheets sheet names candidate candidates people"
        " cv cvs resume resumes happens happen becomes become go goes long stored store kept keep"
        " safe secure see sees else upload uploaded uploads drop dropped drops import imported put"
        " add added them it they that my our here once after stay stays protected private deleted"
        " access when if" + US,
    ),
    Way(
        "trust",
        rf"your (?:\w+ )?(?:{KNOWN})|the (?:{KNOWN}) you \w+|(?:trust|believe|rely on|count on)"
        rf" (?:you|{_BOT})|is {_BOT}|are you (?:\w+ )?(?:accurate|reliable|trustworthy|credible)",
        r"confident|confidence|sure|certain|accura(?:te|cy)|reliab(?:le|ility)|trust(?:ed|worthy)?|"
        r"believe|rely|relied|count on|solid|precise|correct|verified|checked|guess(?:es|work)?|"
        r"credible|robust|dependable",
        "confident confidence sure certain accurate accuracy reliable reliability trust trusted"
        " trustworthy believe rely relied count on solid precise correct verified checked guess"
        " guesses guesswork credible robust dependable much far really always generally these be"
        " just or numbers number figures figure data answers answer estimates estimate facts info"
        " information comparisons prices sources how level ever usually quite only that based"
        " facts real made up you've" + US,
    ),
)
