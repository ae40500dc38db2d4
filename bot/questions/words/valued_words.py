"""Words that stand for a value: a span of time, a state, a basis of prices, a topic."""

from __future__ import annotations

from typing import Final

from bot.questions.tags import T, Value
from bot.questions.types import PriceBasis, Scope
from bot.questions.words.factor_words import FACTORS
from bot.questions.words.share_words import SHARES
from storage.records import Tenure

ENGINEERS: Final = "engineers"
"""What marks people who do research only where nobody else is counted beside them."""
RESEARCHERS: Final = "researchers"  # who do research for certain
BIGGER: Final = "bigger"
FEWER: Final = "fewer"
RESEARCH_TEAM: Final = "research team"
TEAMS: Final = "teams"  # several, whose number is one of no people
HEADS: Final = "heads"  # the count of a team, and nobody whom it hires
JOINS: Final = "joins"  # somebody, who may join a team
USED_TO: Final = "used to"  # whoever that is said of; nobody is said to give it

VALUED: tuple[tuple[T, Value, str], ...] = (
    (T.POD, "many", "pods|full pods|tpu pods|superpods|super pods|dgx superpods|dgx super pods"),
    (T.JOB, "work", "job|jobs|any jobs|some jobs"),
    (T.TEAM, HEADS, "headcount of|headcount at"),
    (T.TEAM, RESEARCH_TEAM, "research team|research group"),
    (T.TEAM, TEAMS, "teams|groups|squads|crews|research teams|research groups"),
    (T.PEOPLE, ENGINEERS, "engineer|developer|dev|eng|engr"),
    (
        T.PEOPLE,
        RESEARCHERS,
        "researcher|scientist|research scientist|ai researcher|ml researcher|ai scientist|"
        "ml scientist|research people|people in research",
    ),
    (
        T.SPLIT,
        0.5,
        "split fifty fifty|fifty fifty|half and half|split down the middle|split half and half",
    ),
    (T.HIRE, JOINS, "join|joins|joined|joining"),
    (T.WANT, USED_TO, "is used to|is used to having|used to having|had before"),
    (T.HAVE, "brings", "bring|brings|brought|brings along|bring along|is bringing|bringing"),
    (T.SOURCE, "claim", "is that true|is that right|is this true|is this right|is it true"),
    (T.POD, "slice", "slice|tpu slice|pod slice"),
    (T.POD, "slices", "slices|tpu slices|pod slices"),
    (T.BEAT, BIGGER, "bigger|larger"),
    (T.BEAT, FEWER, "less|fewer"),
    *((T.FACTOR, factor, words) for factor, words in FACTORS.items()),
    (
        T.EVERYONE,
        "frontier",
        "frontier labs|top labs|leading labs|big three|big 3|top three|top 3|"
        "big three labs|big 3 labs|top three labs|top 3 labs|frontier ai labs|top ai labs|"
        "usual suspects|frontier companies|leading ai labs|frontier players|three big labs|"
        "three frontier labs|frontier model labs",
    ),
    (T.EVERYONE, "big tech", "big tech|big tech labs|big tech companies|faang|tech giants"),
    (T.EVERYONE, "big tech", "the giants"),
    (
        T.OFFER,
        "ours",
        "our offer|my offer|our compute offer|our current offer|our standard offer|our pitch|"
        "our package|what we offer|our proposal|our compute package|our position|"
        "what are we offering|what are we currently offering|what we are offering",
    ),
    (T.RANK, "ours", "where do we sit|where would we sit"),
    (T.WORD, "where", "where"),
    (T.WORD, "anyone", "anyone|anybody"),
    (T.UNIT, 1 / 1440, "minute|minutes|min|mins"),
    (T.UNIT, 1 / 24, "hour|hours|hr|hrs"),
    (T.UNIT, 1.0, "day|days|daily"),
    (T.UNIT, 7.0, "week|weeks|weekly|wk|wks"),
    (T.UNIT, 30.0, "month|months|monthly|mth|mths|mos"),
    (T.UNIT, 90.0, "quarter|quarters|quarterly"),
    (T.UNIT, 365.0, "year|years|yr|yrs|annum|yearly|annually|annual|p a|twelve months"),
    (T.UNIT, 2.0, "weekend"),
    (T.UNIT, 14.0, "fortnight"),
    (
        T.TENURE,
        Tenure.RENTED,
        "rented|leased|on a lease|under lease|under a lease|cloud|in the cloud|on lease|hired from|"
        "cloud based|rented from|leased from|we rent|we lease|from coreweave|on coreweave|"
        "on lambda|in a cloud|public cloud|from a cloud provider|cloud gpus|cloud rented|"
        "renting from|hosted at|hosted with|colocated rented|not owned|we re renting|"
        "we are renting|we re leasing|we are leasing|on a cloud|via cloud",
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
        "per researcher|per scientist|per head|per person|p p|per capita|per phd|per engineer|"
        "researcher for researcher|per research scientist|per head basis|by researcher|by person|"
        "per head of research|per capita basis|on a per researcher basis|on a per head basis|"
        "head for head|person for person|per ml researcher|per ai researcher|"
        "a researcher gets|per user|per individual|for each researcher|for every researcher|"
        "for each person|for each scientist|for every person|per skull|behind each researcher|"
        "behind every researcher|behind each scientist|available to each researcher|"
        "divided by researchers|per researcher basis|per student|per postdoc|per pax|"
        "per human|per brain|on one person's share|on one persons share|one person's share|"
        "my share|my own share|"
        "on one researcher's share|one researcher's share|on a single share|for one person|"
        "on a single researcher's share|single researcher's share|one person share|"
        "for one researcher|people per gpu|people per chip|people per accelerator|"
        "people per card|researchers per gpu|researchers per chip|researchers per accelerator|"
        "heads per gpu|heads per chip|persons per gpu|people to a gpu|people sharing a gpu|crowded",
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
        "total size|overall|overall size|overall compute|overall fleet|by total|"
        "by total compute|in sum|absolute terms|in aggregate|"
        "raw total|total fleet|in absolute numbers|all in all|total gpus|"
        "total number of gpus|in raw size|raw size|raw compute|by size|absolute size|"
        "all together|totla|in totla|toatl|in toatl",
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
        "year contract|one yr|one yr contract|1yr contract|one yr deal|one yr term",
    ),
    (
        T.BASIS,
        PriceBasis.CONTRACT_3Y,
        "3y|3 yr|3yr|three year|3 year|three year contract|3 year contract|36 months|"
        "36 month|3y contract|three years|3 years|3 yr contract|three year commitment|"
        "3 year commitment|contract 3y|three year term|3 year term|three year reserved|"
        "3 year reserved|for three years|36 month contract|three year deal|3 year deal|"
        "3 year lease|three year lease|reserved 3 years|reserved three years|three yr|3yr contract",
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
        "range of offers|cheapest|range|full range|from lowest to highest|lowest price|"
        "lowest prices|cheapest price|cheapest rate|lowest rate|best price|cheapest prices",
    ),
    (
        T.BASIS,
        PriceBasis.HYPERSCALER,
        "hyperscaler|hyperscalers|big cloud|big clouds|aws|hyperscaler price|"
        "hyperscaler prices|hyperscaler pricing|major clouds|big three clouds|"
        "gcp|azure|google cloud|hyperscaler rate|amazon web services|large clouds",
    ),
    *SHARES,
    (T.TOPIC, "h100e", "h100e|h100 equivalent|h100 equivalents|h100eq|h100 eq|h100 equiv"),
    (T.TOPIC, "data-pitch", "data pitch|data pitches|the data pitch"),
    (
        T.TOPIC,
        "tier",
        "tier|tiers|tier name|tiering|what does strong mean|what do you mean by strong|"
        "what is strong|what does academic mean|what does frontier mean",
    ),
    (T.TOPIC, "tier starved", "starved"),
    (T.TOPIC, "tier workable", "workable"),
    (T.TOPIC, "tier compute-dense", "compute dense"),
    (T.WORD, "tier strong", "strong"),
    (T.WORD, "tier academic", "academic"),
    (T.WORD, "tier frontier", "frontier"),
    (T.WORD, "place", "place|places|placed|placing"),
    (T.WORD, "known", "on record"),
    (T.WORD, None, "on the market"),
    (T.WORD, None, "sister companies|sister company|sister firms|sister teams|sister labs"),
    (T.WORD, None, "no one|no-one"),  # of which nobody is one
    (T.WORD, None, "for the record|the record|in the record|a record|track record|their record"),
    (T.SAVE, "change", "update|change"),
    (T.SAVE, "set", "set"),
    (
        T.OUR,
        "chips",
        "our own cluster|our cluster|our compute|our gpus|our fleet|our chips|my cluster|"
        "our hardware|our infrastructure|our current cluster|our existing cluster|our capacity|"
        "your cluster|your compute|your gpus|your fleet|your chips",
    ),
    (T.OUR, "saved", "our saved offer|the saved offer|my saved offer|the offer we saved"),
    (T.MORE, "another", "another"),
    (T.QTY, None, "one time|one off|once off|one shot"),
    (T.WORD, "go", "go|going"),
    (T.WORD, "up", "make up for|makes up for|making up for"),
    (T.WORD, "its", "its"),
    (T.WORD, "not", "don t|dont|doesn t|doesnt|never"),
    (T.WORD, "reach", "reaches|reached|reaching|become|becomes"),
    (T.WORD, "up", "up"),
    (T.THEY, "they", "they|them|their|theirs"),
    (
        T.MFU,
        "use",
        "utilization|utilisation|hardware utilization|hardware utilisation|cluster utilization|"
        "cluster utilisation|gpu utilization|gpu utilisation|occupancy|utilized|utilised",
    ),
    (T.WORD, None, "leave us out of it|leave us out|leaving us out|keep us out of it|forget us"),
    (T.WORD, "fill", "fill|fills|filled|filling|staffed"),
    (T.WORD, "bound", "below|under|beneath|above|stay|stays|staying|remain|still|stop|keeping"),
    (T.TOPIC, "grade", "grade|grades|grading|grade a|grade b|grade c|confidence grade"),
    (
        T.TOPIC,
        "interval",
        "interval|intervals|confidence interval|error bars|uncertainty|percentile|"
        "percentiles|brackets|error bar|numbers in brackets|range in brackets",
    ),
    (T.TOPIC, "stock", "stock|compute stock"),
    (
        T.TOPIC,
        "no-evidence",
        "no evidence|no public evidence|no public evidence found|no evidence found|"
        "not in my table|not in your table|no finding|no finding either way",
    ),
    (T.TOPIC, "convention", "convention|conventions|assumptions"),
    (
        T.TOPIC,
        "data",
        "how fresh is your data|how fresh are your data|how fresh are your numbers|"
        "how old is your data|how old are your data|how old are your numbers|your data|"
        "how current is your data|how up to date are you|how up to date is this|"
        "data sources|your sources|how recent is your data|is your data up to date|"
        "are your figures up to date|are your numbers up to date|is your data current|"
        "where do you get your data",
    ),
    (
        T.TOPIC,
        "method",
        "how do you calculate|how do you calculate per researcher|how is this calculated|"
        "how do you work out|how do you compute|how are you calculating|how are you computing|"
        "how are you working out|how did you compute|how did you calculate|how did you work out|"
        "how do you arrive at|how did you arrive at|how is compute per researcher calculated|"
        "how is compute per researcher computed|how is compute per researcher worked out|"
        "how is the per researcher figure calculated|how is the per researcher figure computed|"
        "how is the per researcher number calculated|how are your numbers calculated|methodology|"
        "what counts as a researcher|who counts as a researcher|how is per researcher calculated|"
        "how do you get per researcher|how do you count researchers|how are researchers counted",
    ),
    (T.TOPIC, "stale", "stale|staleness"),
    (T.TOPIC, "flop", "flop|flops|petaflop|exaflop"),
    (T.HOWLONG, "gpu-hours", "how many gpu hours|how many chip hours"),
    (T.TOPIC, "gpu-hour", "gpu hour|gpu hours|chip hour|chip hours"),
)
"""Class, value, and the phrases divided by bars."""
