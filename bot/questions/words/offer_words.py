"""Words of an offer: what is shared, promised, queued for, paid, and when it is there."""

from __future__ import annotations

from bot.questions.tags import T

OFFERED: dict[T, str] = {
    T.CLOUD: (
        "on aws|on azure|on gcp|on google cloud|on oracle cloud|at aws|at azure|at gcp|"
        "from aws|from azure|from gcp|at hyperscalers|on a hyperscaler|at a hyperscaler|"
        "from a hyperscaler|in aws|on amazon|on amazon web services|via aws|"
        "from google cloud|at google cloud"
    ),
    T.TELL: (
        "what can i tell|what can we tell|what can i say|what can we say|what should i say|"
        "what should i tell|what could i say|what do i say|what do i tell|what do we tell|"
        "what can i promise|what can we promise|what can i claim|what can we claim|can i say|"
        "what do i lead with|what should i lead with|what do we lead with|what to lead with|"
        "have to concede|need to concede|conceding|"
        "what do i concede|what should i concede|what do we concede|what to concede|"
        "what do i admit|what do i have to admit|what should i admit|what must i admit|"
        "what should i not say|what must i not say|what should i rather not say|what not to say|"
        "what may i say|what must i avoid|what should i avoid|"
        "best argument|best arguments|strongest argument|strongest arguments|"
        "strongest point|strongest points|best point|strong points|"
        "talking point|talking points|"
        "best selling point|best selling points|selling point|selling points|"
        "strongest card|throw at me|throw at us|come at me with|come back with|"
        "comeback|comeback to|comeback for|rebuttal|rebuttal to|counter argument|how do i answer|"
        "how do i address|how do i address it|how do i counter|how do we counter|"
        "how can i counter|how should i address|how do i rebut|how do i push back|"
        "how should i push back|how do i come back|how do i handle it|how should i handle it|"
        "how do i deal with it|how do i tackle it|how do we answer|"
        "how do i respond|how do i reply|how should i answer|how should i respond|what do i answer|"
        "what can i pitch|what can we pitch|what can i use|what can we show|what can i show|"
        "how do i sell|how do we sell|how can i sell|how can we sell|how do i pitch|"
        "how should i pitch|how do i position|how do we position|how should i position|"
        "how should we position|how can i position|how to position|how would you position|"
        "how best to position|if i tell|if i say|if we tell|if we say|"
        "where s the good news|wheres the good news|what s the good news|whats the good news|"
        "what is the good news|where is the good news|is there any good news|"
        "can i call|what can we call|what can i honestly say"
    ),
    T.PROVIDES: ("offers|is offering|are offering|promises|provides|would offer|can offer"),
    T.UNTIL: (
        "until|till|til|through|thru|expiring|expires|expire|up until|valid until|ends|ending|"
        "runs until|running until|rolls off|run out|runs out"
    ),
    T.GUARANTEE: (
        "guaranteed|reserved|dedicated|guarantees|private|earmarked|assured|minimum|of their own|"
        "to themselves|"
        "exclusive|floor of|quota|gtd|gteed|g teed|set aside|personal|allocated|quota of|at least|"
        "minimum of|a minimum of|at a minimum|no fewer than|no less than|not less than|"
        "ring fenced|ringfenced|reserve|always available|for themselves|pinned|"
        "individual quota|can count on|counts on|can rely on|relies on|can bank on|is sure of|"
        "is entitled to|are entitled to|is assured of"
    ),
    T.GETS: (
        "ends up with|end up with|ends up in|lands with|remains for|stays with|is left for|"
        "takes|takes up|eats up|get|gets|receive|receives|getting|given|is given|are given|"
        "allotted|gives|give"
    ),
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
        "any one job|run size|each job|each run|biggest single run|largest single run|"
        "max single run|maximum single run|biggest single job|biggest single training run|"
        "largest single training run|max run size|maximum run size|biggest run size|"
        "largest run size|gang size|max gang size|world size|max world size|max job size"
    ),
    T.QUEUE: (
        "queue|queues|wait|waits|waiting|waiting time|wait time|queue time|queueing|queuing|"
        "queue wait|queue is|delay|waiting list|backlog|waitlist|lead time|waiting times|"
        "wait times|waited|queued"
    ),
    T.RESEARCH: (
        "research|ai research|ml research|r d|rd|research use|research work|research only|"
        "our researchers only|"
        "science|research team use|experimentation|research side|pure research|"
        "research workloads"
    ),
    T.PRODUCT: (
        "product|products|serving|inference|production|customers|customer|product team|"
        "product teams|customer workloads|prod|product side|applied|engineering|product use|"
        "deployment|commercial|operations|business|serving customers|other teams|"
        "product work|product inference|prod inference|the business|revenue|simulation|simulations|"
        "sales|sales team|sales teams|sales demo|sales demos|sales demo team|demo team|"
        "marketing|marketing team|go to market|support team|customer support|"
        "sim|risk team|risk desk|trading desk|sequencing|sequencing pipelines|rendering|analytics"
    ),
    T.SHARED: ("shared|share|split|splits|sharing|shares|divided|shared with|divide|sharing it"),
    T.OPENS: (
        "opens|open|opening|"
        "online|delivered|delivery|"
        "available|ready|starts|start|turns on|"
        "deliver|delivers|in place|get them|launches|launch|"
        "building out|up and running by"
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
    T.IDLE: ("idle but paid"),
    T.MFU: (
        "mfu|model flops utilization|model flops utilisation|model flop utilization|"
        "model flop utilisation"
    ),
    T.ASOF: (
        "as of|as at|as per|back in|how things stood|as it was|as things stood|state of|"
        "as it was in|as it was back in|as it was at|as it stood in|as it stood at|as it stood|"
        "as things were|as things were in|as things stood in|how things stood in|how it was in|"
        "the way it was in|the way things were in|the way things stood in|like it was in|"
        "as they were in|as they stood in|as it looked in|where things stood in|"
        "data from|data of|figures from|numbers from|figures of|position at|using data from|"
        "with data from|as known|known at"
    ),
    T.OFFER: ("offer|package|pitch|proposal|compute offer|the offer"),
    T.SAVE: (
        "save|remember|store|keep|record|save that|note|note that|"
        "save this|remember this|remember that|memorise|memorize|register|"
        "put down|log"
    ),
}
"""Each class divided by bars; `valued_words` has those that stand for a value."""
