"""Words that carry a question: those that join, whom and what it may be about, and fillers."""

from __future__ import annotations

from bot.questions.tags import T

FILLERS = (
    "make me a chart of|make a chart of|make me a graph of|draw me a chart of|draw a chart of|"
    "show me a chart of|plot a chart of|do me a chart of|"
    "apples to apples|apple to apple|apples with apples|apples to oranges|apples and oranges|"
    "doesn t add up|does not add up|don t add up|"
    "once more|like us|like ours|weak spot|weak spots|blind spot|sweet spot|"
    "do we have anything on|do you have anything on|have we got anything on|same number of|"
    "same amount of|"
    "need one line on|need a line on|need a one liner on|need a quick line on|need the numbers on|"
    "need numbers on|"
    "a head of|off the table|my typo|my bad|my mistake|my fault|"
    "a|an|the|please|pls|plz|kindly|hey|hi|hello|dear|thanks|thank you|thx|cheers|so|well|just|"
    "really|very|quite|actually|basically|more like|"
    "roughly|around|about|approximately|approx|ca|circa|"
    "nearly|almost|some|say|like|kind of|sort of|ok|okay|um|uh|umm|uhm|uhh|er|erm|yeah|so yeah|"
    "for sure|for certain|you know|i guess|i think|let's see|let me see|let me think|"
    "thereabouts|or so|give or take|"
    "too|also|only|"
    "one of ours|one of my clients|one of our clients|one of my companies|one of our teams|"
    "one of my portfolio companies|one of our portfolio companies|currently have|overall we|"
    "exactly|equally|evenly|probably|"
    "hi folks|hey folks|hello folks|hi guys|hey guys|hello guys|there|here|then|"
    "nvidia corp|quick question|quickly|quick|simply|right|yo|btw|fyi|hmm|oh|ah|today's"
)
"""Words that say nothing, divided as in the classes."""

SMALL: dict[T, str] = {
    T.AND: ("and|plus|as well as|along with|together with|n"),
    T.OR: ("or"),
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
    T.FROM: ("from|via|starting|starting in|starting from|beginning|as from|effective|after"),
    T.X: ("x|times"),
    T.PER: ("per|every|each and every"),
    T.EACH: (
        "each|apiece|a head|a person|a researcher|a piece|every researcher|every person|"
        "for a phd student|for a phd|for a postdoc|for a student|for a grad student|"
        "for a doctoral student|for an intern|for every phd student|for every postdoc|"
        "each hire|every hire|each new hire|every new hire|"
        "each researcher|each person|each of them|everyone|everybody|individually|"
        "each scientist|each phd|every scientist|every phd|each engineer|every engineer|"
        "a scientist|each one|each one of them|each one of us|"
        "each one of our researchers|every one of them|every one of us|every single one|"
        "each single one|every one of"
    ),
    T.ALL: (
        "all|everything|entire|whole|fully|entirely|exclusively|100 percent|"
        "everyone together|everyone combined|everyone jointly|everyone pooled|"
        "everyone put together|everyone taken together|everyone working together|"
        "everybody together|everybody combined|everybody jointly|everybody pooled|"
        "everybody put together|everybody taken together|everybody working together"
    ),
    T.NO: (
        "no|without|without any|none|but not|not|except|except for|excluding|rather than|"
        "instead of|in place of|nothing to do with|not counting|leaving aside"
    ),
    T.US: (
        "we|us|ourselves|ours|our side|my team|our team|our group|our lab|our company|"
        "our startup|our start up|our org|we ve|my group|my lab|my company"
    ),
    T.OUR: ("our|my|our setup|our offering|our numbers|our own"),
    T.THEY: (
        "candidate|candidates|he|she|him|her|his|applicant|applicants|"
        "competitor offer|competing offer|rival offer|counteroffer|counter offer|interviewee|"
        "competitor|rival|other company|another company|other employer|another employer|"
        "current employer|somewhere else|"
        "candidate who says|candidates who say|"
        "someone who says|somebody who says|person who says|researcher who says|anyone who says|"
        "people who say|one who says|someone who|somebody who"
    ),
    T.EVERYONE: (
        "compare to everyone|vs everyone|against everyone|compared to everyone|"
        "compare with everyone|versus everyone|compare to all|compare with all|vs all|"
        "against all|versus all|other labs|all labs|all the labs|all other labs|rest|"
        "competition|competitors|industry|market|field|"
        "others|everyone else|all of them|peers|tracked labs|all tracked labs|"
        "big labs|major labs|big names|big players|majors|big ai labs|major ai labs|big boys|"
        "big guys|big dogs|heavyweights|average lab|typical lab|usual lab|normal lab|"
        "average ai lab|typical ai lab|average company|typical company|"
        "biggest labs|largest labs|bigger labs"
    ),
    T.IF: (
        "if|when|once|what if|in case|provided|what happens if|what happens when|"
        "what would happen if|suppose we|let us say we|imagine|imagine if|if we bought|if we buy|"
        "if we ordered|if we order|if we purchased|what if we bought|what if we buy|"
        "what if we ordered|suppose we bought|suppose we buy"
    ),
    T.IS: ("is|are|was|were|be|been|being|would be|isn|aren"),
    T.DOES: ("does|did|do they|doe"),
    T.HAVE: (
        "have|has|had|got|own|owns|hold|holds|use|uses|used|operate|operates|"
        "control|controls|employ|employs|run|runs|running with|possess|command|sits on|sitting on|"
        "sit on|has access to|have access to|access to|possesses"
    ),
}
"""Words that join, each class divided by bars."""

NOUNS: dict[T, str] = {
    T.QTY: (
        "count|quantity|qty|nos|pcs|pieces|amount|number|num|total count|gpu count|chip count|"
        "gpu quantity|stueck"
    ),
    T.CURRENCY: (
        "eur|euro|euros|gbp|pound|pounds|quid|sterling|pounds sterling|chf|franc|francs|"
        "swiss francs|yen|jpy|yuan|rmb|cny|renminbi|rupee|rupees|inr|cad|aud|sgd|sek|nok|dkk|"
        "pln|krw|won|brl|reais|aed|dirham|dirhams|shekel|shekels|nis|canadian dollars|"
        "australian dollars|singapore dollars|crore|lakh|kronor|kroner"
    ),
    T.PEOPLE: (
        "people|person|phd|phd student|student|fte|ppl|"
        "research engineer|research staff|"
        "seniors|juniors|mid levels|new grads|head|ml engineer|member|team member|postdoc|user|"
        "folk|ph d|r and d people|rd people|machine learning researcher|"
        "machine learning engineer|ai engineer|rs|people on the team|headcount|individual|"
        "human|colleague|grad student|graduate student|resident|fellow|person team|"
        "people team|researcher team|brain|member of technical staff|mts|technical staff|"
        "professor|pi|pis|faculty|doctoral student|modeler|modeller|"
        "person research team|applied scientist|soul|people in the team|people in our team|"
        "guy|res|forscher|forschende|chercheur|chercheurs|"
        "investigador|investigadores|personas|personnes|leute|mitarbeiter|ricercatori|"
        "onderzoekers|seat|a head count|a headcount|quant|quant researcher|prof|pax|hc|"
        "full time equivalent|boffin|individual contributor|contributor|warm body"
    ),
    T.STAFF: (
        "staff|employee|worker|staff member|personnel|workforce|fulltime employee|"
        "full time employee|total staff|total headcount|staffing|staffing level|employee count|"
        "employee base|employee number|staff count|staff number"
    ),
    T.TEAM: (
        "team|group|team size|crew|"
        "team size is|research lab of|lab of|team consists|squad|bench of|"
        "organisation|organization|org"
    ),
    T.GPU: (
        "gpu|chip|accelerator|card|device|unit|processor|gpu chip|ai chip|gpu card|"
        "graphics card|ai accelerator|graphics processor|nvidia gpu|nvidia chip|kit"
    ),
    T.NODE: (
        "node|server|box|machine|instance|dgx|hgx|dgx node|hgx node|dgx server|hgx server|"
        "dgx box|dgx system|hgx board|hgx system|baseboard|hgx baseboard|vm|gpu node|"
        "gpu server|8 gpu node|8 way node|8 gpu server|8 way server|host|boxes|"
        "dgx boxes|hgx boxes|8 gpu boxes|"
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
}
"""People, hardware and places without a name of their own."""
