"""How a message that only names somebody begins and goes on, and what says why they are named."""

from __future__ import annotations

from typing import Final

_HELLO: Final = (
    r"(?:hi|hiya|hey+|hello|yo|bonjour|good (?:morning|afternoon|evening|day)|morning|ok|okay|so|"
    r"sorry|quick(?: one| q)?|new(?: one)?|next(?: one| up)?|one more|there|bot|team|"
    r"again|now|and|also|thanks in advance|last minute|when you have a sec|please|pls|plz|"
    r"could use|just|urgent|help|start with|run|fresh|intel)"
)
_ASK: Final = (
    r"(?:(?:can|could|would|will) (?:you|u|i get)(?: mind)?|"
    r"(?:i|we) (?:need|want|would like|['’]d like)(?: to know)?|i['’]d like|"
    r"(?:need|want|wanna|like)(?: to (?:know|see|find out))?|"
    r"let me know|i['’]m looking for|looking (?:for|at)|do (?:you|we|u) have|have (?:you|we) got|"
    r"got)"
)
_VERB: Final = (
    r"(?:look(?:ing)?[- ]?up|look (?:him|her|them) up|pull(?: up)?|check(?:ing)?(?: out)?|"
    r"find|search|"
    r"show|get|give|gimme|brief|profile|summari[sz]e|tell|"
    r"who(?:['’]s| is)?|what(?:['’]s| is| are| have| do we know)?|which|does|has|did)"
)
_ABOUT: Final = (
    r"(?:me|us|a|an|the|some|any(?:thing)?|something|short|recent|latest|full|public|main|\d "
    r"lines?|everything|all|published|known|research|background|context|info(?:rmation)?|details?|"
    r"overview|summary|write-?up|blurb|rundown|essentials|work|works|papers?|pubs?|publications?|"
    r"list|google scholar style|look|topics?|of|on|about|by|from|for|to|in|"
    r"out there|candidate|prospect|lead|name|person|reason|purpose|why|org|where|institution)"
)
LEADS: Final = rf"^(?:(?:{_HELLO}|{_ASK}|{_VERB}|{_ABOUT})(?=[\s,!.?:]|$)[\s,!.?:]*)+"
"""What leads to a name and asks no more than what somebody published."""
TAILS: Final = (
    r"(?:(?:\s+|^)(?:(?:(?:has|have|had|is|s?he|they) )?(?:published|written|done|"
    r"known for|in print|publishing)|(?:has|have) out|publish(?:es)? on|works? on|papers?|"
    r"publications?|about|please|pls|plz|thanks|thx|for me|asap|cheers|ty|yet|so far))+[\s?!.]*$"
)
"""What follows a name in such a question: `which papers … has out`."""
WHY: Final = (
    r"\b(?:calls?|chats?|screen(?:s|ing)?|interview(?:s|ing|ers?)?|on-?sites?|panels?|sync|"
    r"debriefs?|"
    r"outreach|reach(?:ing)? out|re-?engag\w*|in-?mails?|messag\w*|msgs?|dms?|(?:cold|intro|first|"
    r"touch|welcome|drafting an?|writing an?) e-?mails?|notes?|sourcing|roles?|reqs?|team|"
    r"post-?doc\w*|"
    r"prep\w*|kits?|doc|brief|submission|pipeline|review|mapping|map|referr\w*|references?|"
    r"medallists?|(?:final|first|second|third|last|next) round|meet(?:ing|-?ups?)?|coffee|zoom|"
    r"video|"
    r"intro\w*|search|appl(?:ied|ication|ying)|positions?|openings?|postings?|offer-stage|"
    r"reply(?:ing)?|respond(?:ing)?|committee|stand-?up|kick-?off|loop|packs?|packets?|agency|client|backfill|intern\w*|"
    r"residency|"
    r"conference|talk(?:ing)?|speak(?:ing|er)?|seeing|touch|follow-?up|catch-?up|lunch|dinner|"
    r"event|"
    r"neurips|icml|iclr|acl|emnlp|cvpr|iccv|kdd|manager|hm|rs|recruit\w*|hiring|scientist|engineer|"
    r"job|approach|evals?|through to|runner-?up|researcher|submitted|discussion|deep dive)\b"
)
"""What says why somebody is named: a meeting, a role, a message that somebody writes."""
WHEN: Final = (
    r"^(?:(?:today|tomorrow|tmrw|tonight|later|soon|now|next|this|on|in|at|by|asap|noon|"
    r"mins?|minutes|hours?|hrs?|weeks?|months?|"
    r"(?:mon|tues?|wednes|weds?|thurs?|fri|satur|sun)(?:day)?|morning|"
    r"afternoon|evening|an?|[ap]m|\d+(?::\d+)?(?:[ap]m|mins?|h(?:ou)?rs?)?)(?!\w)[\s,.!]*)+$"
)
ASKS: Final = (
    r"\?|\b(?:how|what|which|whom?|whose|why|whether|should|shall|worth|good|better|best|strong|"
    r"smart|fit|score|rank|rate|salary|paid|pay|age|old|married|phone number|e-?mail address|"
    r"(?:his|her) (?:e-?mail|number|phone|address)|leave|leaving|looking to|open to|likely|"
    r"chances?|"
    r"hire (?:him|her|them)|or not|compare|versus|vs|forg[eo]t\w*|delet\w*|eras\w*|remov\w*|"
    r"gdpr|opt\w* out|"
    r"unsubscrib\w*|not|say|ask|avoid|mention|write|draft|pool|everyone|"
    r"everybody|all of)\b"
)
"""What asks something besides, of which a look-up tells nothing."""
AT: Final = (
    r"^(?:(?:(?:i )?think )?(?:(?:s?he|they)(?:['’]s|['’]re| is| are| was)? )?(?:now|currently|"
    r"formerly|previously|ex|was|is|works?|working|based|still)? ?(?:at|from|of|with|in)(?: the)?|"
    r"ex|now|currently|formerly|institution|affiliation|where|org) +"
)
"""What stands before an institution."""
PLACES: Final = (
    r"(?i:\b(?:univ\w*|[ée]coles?|institut\w*|polit[eé]c\w*|polytech\w*|colleges?|school|academy|"
    r"hochschule|cent(?:re|er)|hopkins|de la|tec|labs?|research|tech|group|town|hospital|systems|"
    r"paris|london|berlin|munich|zurich|tokyo|toronto|cambridge|oxford|boston)\b)"
    r"|\b[A-Z]{2,}\b"
)
"""What a name of an institution has, and no person's."""
