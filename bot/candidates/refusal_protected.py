"""Phrases that hold the words of a refusal and are about no person: they are taken out first."""

from __future__ import annotations

from typing import Final

from bot.candidates.refusal_words import NAMED_ONE
from bot.regex import regex

AMOUNTS: Final = regex(
    r"\bper (?:researcher|person|employee|head|scientist|engineer|capita|phd|user|student)s?\b"
    r"|\b(?:compute|gpus?|chips?|h100e?|share) (?:of|for) (?:one|each|a|every) \w+\b"
    r"|\b(?:one|each|every) (?:researcher|person|employee)(?: s)?\b(?! (?:a|by|from|with)\b)"
    r"|(?<!top )(?<!best )(?<!first )(?<!on )\b\d[\d ]*k? (?:\w+ )?"
    r"(?:researchers?|people|persons?|employees|scientists?|engineers?"
    r"|staff|hires?|folks|phds?|heads|users|students)\b"
)
"""Words for people that only count them."""
SUBJECT: Final = regex(
    r"\b(works?|working|worked|publish\w*|papers?|research|wrote|writes?|written|experience|"
    r"veroffentlich\w*|arbeitet|publicad\w+) (?:\w+ )?(?:on|about|in|with|an|zu|uber|sobre|sur) "
    r"(?!secret)"
    r"(?:(?!(?:and|but) (?:is|are|has|have|was|who|under|over|no|not)\b)[^|])+"
    r"|\b(studies|stud(?:y|ied)) (?:(?!(?:and|but) (?:is|are|has|was|who|under)\b)[^|])+"
)
"""What is published about is no trait of who publishes it."""
JOINING: Final = regex(
    r"\b(?:by|after|when(?! (?:will|would|does|do|is|might))|if|on|before|without|for) "
    r"(?:(?!(?:ma|pa)ternity|sick|medical)\w+ )?(?:ONE )?"
    r"(?:join|leav|mov|switch|com|chang|accept)(?:ing|e?s|e)\b(?: (?:to|over to|from|us|with us|"
    r"here))*"
    r"|\b(?:if|when|once|after|suppose|assuming|say) we (?:\w+ )?(?:hire|hired|add|take on|bring "
    r"(?:in|on)|sign|recruit|land) ONE(?: (?:and|plus|or) (?:ONE|\w+ (?:others?|more)))*"
    r"|\bshould ONE(?: (?:and|or|both|ONE))* (?:join|leave|come)(?: us)?(?= (?:\| )?we (?:d|would|"
    r"ll|will|are|re) )"
    r"|\bwe (?:want|plan|hope|intend|are going|would like) to (?:make|give|send) ONE an offer"
    r"(?: (?:today|tomorrow|soon|next \w+|this \w+))?"
)
"""A move that is taken for granted, where the question is what it would mean in compute."""
AWAY: Final = regex(
    r"\b((?:back|returns?|returning|comes?|coming) (?:\w+ )?from(?: \w+)?|after(?: \w+)?|"
    r"(?:her|his|their|my)|until(?: \w+)?) leave\b(?! (?:us|here|for|to|early|soon|openai|meta)\b)"
)
"""The time that somebody is away, and no parting: `she comes back from leave in June`."""
OF_THINGS: Final = regex(
    rf"\bhow old (?:is|are) (?:this|that|the|these|those) (?!{NAMED_ONE})\w+"
    r"|\b(?:llama|model|role|job|qwen|chip|gpu) famil(?:y|ies)\b|\bfamil(?:y|ies) of\b"
    r"|\bwhite papers?\b|\bbest papers?\b|\b(?:write|draft|say|put)(?: \w+){0,3} e ?mails?\b"
    r"|\bdata pitch\b.*"
    r"|\b(?:our|your) offer\b|\b(?:our|your|the|this|that) (?:cluster|share|guarantee)\b"
)
"""Phrases that hold the words of a refusal and are about things."""
COMPOUNDS: Final = regex(
    r"\bpurpose(?: is| \|)? [^|]*|\b(?:do not|don t|never|not to) (?:contact|call|e ?mail) \w+(?: "
    r"again)?|"
    r"\b(?:phone|technical|first) (?:screens?|screenings?|interviews?|calls?)\b"
    r"|\bwho (?:do|can|should|could) (?:i|we) (?:contact|ask|tell|reach|write to|talk to) about\b"
    r"|\bwho (?:do|can) (?:i|we) (?:contact|write to|talk to)\b(?! first)"
    r"|\bwrong person\b(?: \| that s [^|]*)?|\b(?:score (?:based|matching)|low rank)(?: \w+)?"
    r"|\bnumber of (?:gpus|chips|h100s|tpus)\b"
    r"|\b(?:do|does) (?:you|assay) (?:store|keep|hold|record|collect|use) [^|]*"
    r"\b(?:of|about|on) (?:candidates|people|applicants|persons|anyone)\b"
    r"|\bhiring (?:managers?|committees?|panels?|teams?|meetings?|events?|rounds?|calls?)\b"
    r"|\b(?:get|make|have|getting) (?:me|us) ready\b"
    r"|\bages? of (?:\w+ )?(?:data|figures?|facts?|numbers?|prices?|sources?|clusters?)\b"
    r"|\b(?:compute|arms|chips?|gpu|ai|the) races?\b|\brace conditions?\b"
    r"|\b(?:contact|reach|call|email|phone) (?:\w+ ){0,2}(?:sales|support)\b"
    r"|\bcontact (?:data|details|info\w*) (?:for|of) \w+ (?:sales|support)\b"
    r"|\blooks? like (?:next to|beside|against|vs|versus|compared)\b"
)
"""Compound nouns whose first word would be refused beside a person."""
TOGETHER: Final = regex(
    r"\bwork(?:s|ing)? (?:with(?= \||\s*$)|with (?:people|others|us|ONE|a team)|under|hard|well|"
    r"for us|"
    r"from home|remotely|weekends|long hours|late|in (?:a )?teams?|here|visa|permit|ethics?|"
    r"style)\b"
)
"""Work that is nobody's published work."""
OFFERED: Final = regex(
    r"\b\d[\dk ]* (?:x )?(?:[abhg]b?\d{2,3}s?|tpus?|gpus?|chips?|mi\d{3}x?|nvidia|h100e)\b|"
    r"\b\d+k? ?(?:[abh]\d{3}|g?b\d{3})s?\b|\bhow (?:do|does|would|did) (?:we|our \w+) "
    r"(?:stand|look|compare|measure)\b|\bwhat if (?:we|\d+)\b"
)
"""An amount of hardware, or a question how ours stands: what is told beside it is no question."""
FIELD: Final = (
    r"(?:women s|men s|maternal|reproductive|mental|public|global|digital|animal) health"
    r"(?! (?:issues?|problems?|conditions?|leave|status|reasons?|records?|history|plan|cover))"
)
"""What is worked on, and nobody's own: `who is hiring women's health ML people`."""
IN_ORDER: Final = (
    r"(?:put|get|bring|arrange|list|have|show)(?: me| us)?(?: all)?(?: of)?(?: the| these| those)? "
    r"(?:data ?cent(?:er|re)s|sites|clusters|chips|gpus|prices|deals|contracts|models|runs) "
    r"in(?:to)?(?: an?| the| some| right)* order"
)
"""`put the data centres in order`, which are things; whoever else is to be ordered is weighed."""
THEIRS: Final = r"wom[ae]n|men|man|females?|males?|mothers?|mums?|moms?|ladies|girls?|gender"
OFF: Final = (
    r"disabled(?= (?:\w+ )?(?:sites?|data ?cent\w+|clusters?|gpus?|chips?|nodes?|racks?|feeds?|"
    r"features?|buttons?|halls?|buildings?))"
)
