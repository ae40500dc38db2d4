"""The words of questions about the market: roles, their families, places, and what moved."""

from __future__ import annotations

from bot.questions.tags import T
from bot.regex import regex

MARKET: dict[T, str] = {
    T.ROLES: (
        "internship|internships|phd level|junior level|senior level|graduate level|entry level|"
        "role|roles|openings|open role|open roles|job opening|job openings|opening at|"
        "open position|open positions|position|positions|vacancy|vacancies|posting|postings|"
        "job posting|job postings|job ad|job ads|job advert|job adverts|job board|job boards|"
        "a job ad|a job advert|a job posting|any job ad|any job ads|any job posting|"
        "any job postings|any job adverts|"
        "any job openings|any job opening|any job listings|open jobs|career page|"
        "careers page|careers|open reqs|reqs|open req|req|requisition|requisitions|headcount plan|"
        "pay range|pay ranges|pay band|"
        "pay bands|salary of|salary for|salary|salary range|salary ranges|salary band|"
        "salary bands|salaries|base salary range|base salary ranges|base salary band|"
        "base salary bands|base pay range|base pay ranges|base pay band|base pay bands|"
        "base range|base ranges|base band|base bands|comp range|comp band|"
        "compensation band|total comp range|total comp ranges|total compensation range|"
        "total compensation ranges|wage range|wage ranges|wage band|wage bands|pay scale|"
        "level of pay|pay scales|salary scale|salary scales|salary level|salary levels|pay level|"
        "pay levels|"
        "compensation range|compensation ranges|compensation bands|comp bands|comp ranges|"
        "posted pay|advertised pay|frontier vs applied|frontier versus applied|"
        "frontier and applied|applied and frontier|frontier or applied|applied or frontier|"
        "applied vs frontier|applied versus frontier|frontier to applied|frontier applied|"
        "applied split|frontier split|frontier share|job listings|job listing|listings|"
        "job market|hiring plans|hiring plan|hiring spree|hiring freeze|currently hiring|"
        "still hiring|post|posts|posted|been posting|advertise|advertised|"
        "advertising for|actively hiring|hiring for|hiring now|hiring at|anyone hiring|"
        "anybody hiring|any lab hiring|any labs hiring|who is hiring|"
        "who s hiring|whos hiring|stopped hiring|hiring most|headhunting|"
        "hiring trends|hiring overview|hiring activity|hiring picture|boards do you|"
        "job boards do you|boards are you|boards do we|boards you|boards are covered|"
        "boards are followed|boards are read|boards are tracked|boards get read"
    ),
    T.OPENEDAT: "|".join(
        f"{asked} {done}"
        for asked in ("what", "what has", "what s", "whats", "what was", "anything", "what else")
        for done in (
            *("opened at", "closed at", "opened and closed at", "opened or closed at"),
            *("opened up at", "posted at", "taken down at", "been posted at"),
        )
    )
    + "|opened the most|opened most|closed the most|closed most|took down the most|"
    "taken down the most|opened the fewest|closed the fewest|opened up the most",
    T.MOVES: (
        "what moved|what shifted|what has shifted|anything moved|anything shifted|shifts|"
        "what s moving|what is moving|whats moving|market moves|who moved|"
        "recent moves|latest moves|weekly moves|moves|any moves|talent moves|hiring moves|"
        "moves this week|what changed|what has changed|what s changed|whats changed|"
        "what changed in the market|what s new in the market|what is new in the market|"
        "market news|market update|market updates|what happened in the market|what s new|"
        "whats new|what is new|anything new|anything else new|what else is new|"
        "what else moved|any news|news|latest news|market brief|"
        "what did we miss|what did i miss|what have i missed|what have we missed|"
        "miss anything at|missed anything at|miss anything on|what s happened|whats happened|"
        "what has happened|anything happen|anything happened|anything move|what s going on|"
        "whats going on|what is going on|what s been going on|what s been happening|"
        "anything going on|any update|any updates|any changes|any developments|"
        "recent developments|latest developments|new developments|latest on|latest from|"
        "latest at|catch me up on|catch us up on|bring me up to speed on|bring us up to speed on|"
        "get me up to speed on|fill me in on|fill us in on|what s up with|whats up with|recap of|"
        "roundup of|round up of|highlights of|highlights from|highlights at|"
        "what was corrected|what got corrected|anything corrected|any corrections|"
        "which figures were corrected|figures corrected|recent corrections|"
        "board changes|talent market|job market news|market movement|market movements|"
        "movements|big moves|notable moves|how did the market move|did the market move|"
        "what s hot|whats hot|what is hot|how is the job market|how s the job market|"
        "what s happening in the market|market activity|market report|biggest moves|"
        "biggest changes|what happened|week in review|weekly review|review of the week|"
        "prices move|prices moved|prices changed|prices change|prices gone up|prices go up|"
        "prices dropped|prices drop|price moves|price changes|"
        "did anything change|has anything changed|anything changed|did anything happen|"
        "anything happening|new compute deals|new compute contracts|new compute agreements|"
        "compute deals signed|"
        "compute contracts signed|deals signed recently|deals signed lately|recent deals|"
        "recent compute deals|latest deals|latest compute deals|which changes|"
        "open weight releases|open weights releases|new open weight models|new open models|"
        "any new deals|new deals|fresh deals|new contracts|any fresh compute deals|"
        "sign for new compute|signed for new compute|boards moved|board moved|labs moved|"
        "lab moved|boards moved most|"
        "boards shrank|board shrank|boards shrunk|boards grew|board grew|boards grow|boards shrink|"
        "job boards shrank|job boards grew|job board grew|job board shrank|boards changed|"
        "board changed|boards do|board do|job boards do|job board do|boards did|boards done|"
        "boards been doing|board been doing|boards been up to|"
        "changes on the job boards|changes on the boards|changes on job boards|"
        "changes on their boards|job board changes"
    ),
    T.DIGEST: (
        "digest|the digest|weekly digest|market digest|weekly market digest|weekly brief|"
        "weekly report|weekly summary|weekly update|weekly post|weekly posts|newsletter|"
        "weekly newsletter|next week's post|this week's post|last week's post|the week's post|"
        "monday's post|monday post|friday's post|next post|preview of the post|post preview|"
        "summary of the week|summary of this week|summary of last week|round up of the week|"
        "weekly roundup|weekly round up|roundup of the week|recap of the week|weekly recap|"
        "highlights of the week|highlights of this week|week's highlights|last post|latest post|"
        "what will the channel get|what will the channel see|what does the channel get|"
        "what will be posted|what will you post|what are you going to post|what will get posted|"
        "what gets posted|what is being posted|what s being posted|what do you post|"
        "what will you send|what will be sent|what gets sent|what will go out|what goes out|"
        "what is going out|what s going out|what is the channel getting|"
        "what will our channel get|what does our channel get|what will the team get"
    ),
}

FAMILIES: tuple[tuple[str, str], ...] = (
    (
        "research_engineering",
        r"research[ _-]?eng(?:ineer(?:s|ing)?)?|(?:ml|ai) research engineers?",
    ),
    (
        "applied_llm",
        r"applied[ _-]?llms?|forward[ -]deployed|fdes?|solutions? (?:architects?|engineers?)"
        r"|applied ai|applied (?:engineers?|scientists?|ml)|deployment engineers?"
        r"|prompt engineers?|customer engineers?",
    ),
    (
        "data_engineering",
        r"data[ _-]?eng(?:ineer(?:s|ing)?)?|data (?:platform|people|infra(?:structure)?|pipelines?"
        r"|team|roles?)",
    ),
    (
        "infrastructure",
        r"infra(?:structure)?|sres?|kernels?|(?:systems?|platform|cluster|reliability|gpu"
        r"|datacenter|data cent(?:er|re)) (?:engineers?|engineering|people|roles?|jobs?)|devops",
    ),
    ("frontier_research", r"frontier[ _-]research|research scientists?|researchers?|scientists?"),
    (
        "other",
        r"(?:sales|marketing|finance|legal|policy|operations|ops|recruit(?:er|ing)|hr|security)"
        r" (?:people|roles?|jobs?|staff|teams?|positions?|openings)|recruiters|lawyers"
        r"|other roles?",
    ),
    ("unclear", r"unclear roles?"),
    ("product", r"product"),
    ("frontier", r"frontier"),
    ("applied", r"applied"),
    ("frontier_research", r"research"),
)
"""Families of roles and their two sides by what they are called; the first that fits counts."""

_KIND = r"(?: (?:side|roles?|jobs?|openings?|positions?|hiring))?"
_ONE_SIDE = rf"(?:frontier|research|science){_KIND}"
_OTHER_SIDE = rf"(?:applied|products?|deployment|commercial){_KIND}"
_SET_AGAINST = r" ?(?:vs\.?|versus|against|compared (?:to|with)|/) ?(?:the )?"
_SHARED = r"(?:split|ratio|mix|balance|breakdown|divide)"
SPLIT = regex(
    r"\bfrontier\b.{0,12}\bapplied\b|\bapplied\b.{0,12}\bfrontier\b"
    r"|\b(?:frontier|applied) (?:split|share)\b"
    r"|\b(?:what|which|how big an?|how large an?) (?:share|part|fraction|percentage|proportion|"
    r"percent)(?: of (?:them|those|these|it|that|(?:its|their|the) (?:roles|openings|jobs)))?"
    r"(?: (?:is|are|on|the))* (?:frontier|applied|research)\b"
    r"|\b(?:share|part|fraction|percentage|proportion) of [^?.!]{0,40}?\b(?:roles?|openings?|jobs?|"
    r"postings?|hiring)\b[^?.!]{0,25}?\b(?:is|are|on)(?: the)? (?:frontier|applied|research)\b"
    rf"|\b{_ONE_SIDE}{_SET_AGAINST}{_OTHER_SIDE}\b|\b{_OTHER_SIDE}{_SET_AGAINST}{_ONE_SIDE}\b"
    rf"|\b{_SHARED} (?:of|between) (?:\w+ )?(?:{_ONE_SIDE} (?:to|and) {_OTHER_SIDE}"
    rf"|{_OTHER_SIDE} (?:to|and) {_ONE_SIDE})\b"
    rf"|\b(?:{_ONE_SIDE}[ -](?:to|and)[ -]{_OTHER_SIDE}|{_OTHER_SIDE}[ -](?:to|and)[ -]"
    rf"{_ONE_SIDE}) {_SHARED}\b"
)
ROLES = "roles"
"""The topic of a question about the roles themselves, by their titles."""
LISTED = regex(
    r"\b(?:list|name)\b(?! (?:labs?|compan\w+|employers?)\b)(?: [\w-]+){0,4}?"
    r" (?:roles|jobs|openings|positions|vacancies|postings|reqs)\b|\b(?:job |role )?titles\b"
    r"|\b(?:what|which) (?:(?:brand |all )?new|newly \w+|fresh)(?: [\w-]+){0,2}? (?:roles|jobs|"
    r"openings|positions|vacancies|postings|reqs)\b"
)
PAY = regex(
    r"\b(?:pa(?:y(?:s|ing|ers?)?|id)(?! for (?:it|that|this|all|them|their|the)\b)|salar(?:y|ies)"
    r"|compensation|comp|wages?|base (?:ranges?|bands?)|earns?|offer(?:s|ing)? in pay)\b"
)
EARNS = regex(
    r"\b(?:what|how much) (?:do|does|can|could|would|will)\b[^?.!]{0,40}"
    r"\b(?:researchers?|scientists?|engineers?|people|staff|employees)\b"
    r"(?: (?:at|in|from|with) [\w .&-]{2,25}?| there| here)? makes?\b"
    r"(?! (?:an?(?! (?:year|month)\b)|the|it|them|this|that|sense|models?|chips?|use|of)\b)"
    r"|\b(?:what|how much) (?:do|does) [\w .&-]{2,25}? pay (?:an?|per|each|its|their) (?:ai |ml )?"
    r"(?:research(?:er|ers)?|scientists?|engineers?|person|people|employees?|staff)\b"
)
"""`what does a research scientist make`, `… pay a researcher`, which is their pay."""

ANYWHERE = regex(
    r"\b(?:anywhere(?! (?:in|within|across|around) (?!the world))|elsewhere|everywhere|worldwide|"
    r"globally|(?:any|every|all) (?:cit(?:y|ies)|places?|locations?|offices?|countr(?:y|ies)|"
    r"sites?)|wherever|regardless of (?:place|location)|(?:in|from) the whole world|all over)\b"
)
"""No place in particular; `anywhere in Europe` names one."""

_PLACES = (
    "London|Paris|Zurich|San Francisco|Bay Area|New York|Seattle|Boston|Toronto|Montreal|"
    "Vancouver|Tokyo|Singapore|Dublin|Berlin|Munich|Heidelberg|Bangalore|Bengaluru|Hyderabad|"
    "Mumbai|Delhi|Tel Aviv|Amsterdam|Stockholm|Warsaw|Sydney|Melbourne|Seoul|Beijing|Shanghai|"
    "Shenzhen|Hangzhou|Austin|Palo Alto|Mountain View|Menlo Park|Sunnyvale|Santa Clara|"
    "Cambridge|Oxford|Edinburgh|Lausanne|Geneva|Vienna|Copenhagen|Oslo|Helsinki|Madrid|"
    "Barcelona|Lisbon|Rome|Milan|Prague|Brussels|Luxembourg|Abu Dhabi|Dubai|Riyadh|Hong Kong|"
    "Taipei|Los Angeles|Chicago|Washington|Denver|Atlanta|Memphis|Pittsburgh|Princeton|Germany|"
    "France|Switzerland|Canada|India|Japan|Israel|Europe|Asia|England|Britain|Ireland|Spain|"
    "Italy|Poland|Sweden|Netherlands|Australia|Korea|China|Taiwan|America|California|Texas|"
    "United States|United Kingdom|EMEA|APAC|Remote"
)
PLACES = {name.lower(): name for name in _PLACES.split("|")} | {
    "sf": "San Francisco", "san fran": "San Francisco", "nyc": "New York", "ny": "New York",
    "la": "Los Angeles",
    "uk": "United Kingdom", "u.k.": "United Kingdom", "the us": "United States",
    "usa": "United States", "the states": "United States", "u.s.": "United States",
    "the u.s.": "United States", "eu": "Europe", "silicon valley": "Bay Area",
}  # fmt: skip
"""Where roles are, as it may be typed, with the name that is printed."""
