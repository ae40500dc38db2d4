"""The words by which a question about people is told from any other.

All of them are folded: small letters, no accents, one blank for anything that is no word.
"""

from __future__ import annotations

from typing import Final

PRONOUNS: Final = (
    "he|she|him|her|his|hers|himself|herself"
    "|er|sie|ihn|ihm|ihr|ihre[nmrs]?|seine?[nmrs]?|elle|il|lui|ella"
)
"""One person, who was named before."""

PERSON: Final = (
    "candidates?|applicants?|researchers?|scientists?|engineers?|people|persons?|somebody|someone|"
    "anyone|anybody|everyone|everybody|individuals?|authors?|phds?|postdocs?|interns?|employees?|"
    "staff|colleagues?|new hires?|talents|guys?|folks|graduates?|minds|brains|profiles?|"
    "pipeline|pool|applications?|cvs?|resumes?|finalists?|team members?|members?|students?|"
    r"prospects?|bewerber\w*|kandidat\w*|candidats?|candidat[oa]s?|grupo|names"
)

LISTS: Final = "shortlist|short list|list|bunch|lot"
"""People, where `our` or `the` stands before it."""

NAMED_ONE: Final = (
    "candidate|applicant|person|researcher|scientist|engineer|author|guy|woman|man|lady|fellow|"
    "prospect|finalist|kandidatin|kandidaten|bewerberin|candidato|candidata|candidat|individual"
)
"""With `this`, `that` or `the` before it: one person."""

OF_LABS: Final = (
    "openai|anthropic|google|deepmind|meta|xai|microsoft|amazon|mistral|deepseek|cohere|labs?|"
    r"compute|gpus?|tpus?|chips?|clusters?|[habg]b?\d{2,3}s?|prices?|contracts?|sites?|mfu|h100e"
)
"""Beside them, a word that nothing is called is a misspelt lab rather than a person."""

OF_THINGS: Final = (
    r"big|bigger|biggest|large|larger|size|much|many|compare\w*|hiring|total|per|news|update|mean|"
    "means|vs|versus"
)
"""Beside them, a capitalised word alone is rather a name of something that is not known."""

LABS: Final = (
    "openai|anthropic|google|deepmind|gdm|meta|xai|spacexai|microsoft|amazon|apple|nvidia|mistral|"
    "deepseek|ssi|safe superintelligence|thinking machines|cohere|reflection|labs?|grok|gemini|"
    "claude|"
    "runway|hugging face|perplexity|ai2|allen institute|inflection|character|alibaba|tencent|baidu|"
    "moonshot|zhipu|databricks|tesla|compan(?:y|ies)|competitors?|rivals?|startups?"
)
"""Who employs those who are spoken of."""

_THINGS: Final = """
openai anthropic google deepmind meta xai spacexai microsoft amazon apple nvidia mistral deepseek
ssi safe superintelligence thinking machines reflection cohere ai ai2 czi lab labs eurohpc isambard
alps princeton stanford scale inflection runway hugging face character cursor sierra harvey crusoe
lambda prime intellect aleph alpha physical intelligence elevenlabs alibaba tencent baidu moonshot
zhipu huawei tesla oracle coreweave university institute college school data center centre centers
cluster colossus stargate rainier hyperion grace hopper blackwell rubin trainium tpu tpus gpu gpus
olmo llama gpt claude gemini grok kimi qwen apertus jupiter leonardo lumi empire new york san
francisco london paris berlin europe united states kingdom frontier model models epoch compute offer
price prices home app block kit slack board boards january february march april may june july august
september october november december monday tuesday wednesday thursday friday saturday sunday assay
perplexity adept sakana minimax stability periodic bytedance samsung ibm databricks mosaic
salesforce
zurich geneva munich toronto montreal boston seattle tokyo singapore dublin china india germany
france israel japan switzerland canada american chinese european french german muslim jewish
christian hindu asian indian russian english african arab turkish white black linkedin facebook
instagram twitter whatsapp telegram signal gmail github orcid openalex arxiv csv rlhf gdpr youtube
nda nlp llm llms phd phds digest flop flops mfu employer employers dozen bot token
"""
THINGS: Final = frozenset(_THINGS.split())
"""Words that name a lab, a chip, a place or a thing, and nobody."""

ANSWERED: Final = (
    r"publi\w+|veroffentlich\w*|papers?|works?|worked|working on|author\w*|co|written|wrote|"
    r"writes?|evidence|brief\w*|dossier|background|profile|train\w*|runs?|models?|gpus?|chips?|"
    r"[abhg]b?\d{2,3}s?|tpus?|compute|clusters?|flops?|hardware|experiments?|needs?|uses?|used|"
    r"h100e|"
    r"nodes?|accustomed|look(?:ed|ing)? up|find|same|else|not|wrong|remove|delete|erase|forget|"
    r"block|"
    r"unblock|export|hold|held|keep|import\w*|notice|orcid|openalex|institution|fields?|topics?|"
    r"coauthor\w*|collaborat\w*|ask|asked|asks|asking|questions?|say|said|says|pitch|tell|told|"
    r"offers?|"
    r"gets?|sources?|links?|second id|objects?|correct\w*|call|meet\w*|interviewing|who(?: s| is| "
    r"was)?(?= somebodynamed)|"
    r"records?|merge\w*|group\w*|expir\w*|spell\w*|log|show|(?:tell|know|known|knows|what|how|hold|"
    r"held|keep|kept|anything|say|said|facts|read) (?:me |us )?about|looked|in (?:our|the|my) pool|"
    r"enough|give up|lose|gain|share|guarantee\w*|allocat\w*|budget|queue\w*|long|"
    r"faster|slower|scale|purpose|one more|other one|data|memory|wait\w*|vs|versus|do on|"
    r"research\w*|gearbeitet|arxiv|done (?:on|in|with)|arbeite\w*|travaill\w*|trabaj\w*|articles?|"
    r"articulos|arbeiten|forsch\w*|"
    r"entraine\w*|entren\w*|we match|known for|(?:has|have|had) (?:at|here|with us)"
)
"""Words of the questions about one person that are answered."""

ANSWERED_YES_OR_NO: Final = (
    r"publi\w+|papers?|works?|worked|working on|author\w*|co|written|wrote|write|evidence|train\w*|"
    r"runs?|"
    r"models?|gpus?|chips?|[abhg]b?\d{2,3}s?|tpus?|compute|clusters?|flops?|hardware|experiments?|"
    r"needs?|"
    r"uses?|used|accustomed|look(?:ed|ing)? up|same|else|not|wrong|right|in (?:our|the|my) pool|"
    r"record|"
    r"blocked|imported|told|notified|objected|wait\w*|share|guarantee\w*|queue\w*|research\w*|find"
)
"""Of these, the words of what one may ask to be answered by yes or no about one person."""

ANSWERED_OF_POOL: Final = (
    r"publi\w+|papers?|works?|worked|working|author\w*|writ\w+|wrote|evidence|train\w*|pre "
    r"?train\w*|runs?|"
    r"models?|gpus?|chips?|compute|flops?|\d+e\d+|research\w*|fields?|topics?|kinds?|types?|sort|"
    r"sorts|group\w*|"
    r"alphabet\w*|list|show|count|how many|import\w*|add|keep|kept|store[ds]?|delete|remove|erase|"
    r"forget|"
    r"block|export|notice|told|notified|institutions?|labs?|year|years|experience|skill\w*|at|from|"
    r"big|large|"
    r"stud(?:y|ies)|fine ?tun\w*|eval\w*|interpret\w*|infrastructure|systems?|theory|doing|does|do "
    r"we|did we|"
    r"overview|see|treat\w*|(?:do|did|can|are|will) you|search\w*|looked up|asked|ask|say|offer|"
    r"what happens|privacy|retention|expire\w*|csv|"
    r"wants?|object\w*|hold|held|basis|consent|empty|new|page|more|arbeit\w*|travaill\w*|trabaj\w*"
)
"""Words of the questions about the pool that are answered."""

ANSWERED_AT_LABS: Final = (
    r"hir\w+|list of labs|wr[io]t\w*|works? on|working on|recruit\w+|roles?|openings?|jobs?|"
    r"postings?|publi\w+|papers?|author\w*|co|compute|gpus?|chips?|tpus?|clusters?|h100\w*|"
    r"capacity|figures?|numbers?|sources?|contracts?|deals?|joined|left|most|more|pays?|says?|"
    r"said|to tell|(?:i|we) (?:tell|say|ask)|how many|headcount|(?:what|much|"
    r"many)(?: \w+){1,6} gets?|need\w*|count\w*|according|press|boards?|per|us|ours?|vs|versus|"
    r"compare\w*|big\w*|there (?:any )?(?:people|researchers?|staff|engineers?)|lose|gain|"
    r"promise|step|arbeit\w*|travaill\w*|trabaj\w*|veroffentlich\w*"
)
"""Words of the questions that are answered about people who are meant by where they work."""

ANSWERED_AT_WORK: Final = (
    r"publi\w+|papers?|co|author\w*|written|wrote|writes?|works?|worked|evidence|brief\w*|"
    r"look(?:ed)? up|"
    r"about|used to|accustomed|train\w*|runs?|models?|would|could|here|us|our|we|compared|than|vs|"
    r"versus|"
    r"match|call|meet\w*|chat|interview\w*|prep\w*|questions?|who (?:is|s)|same|wrong|not|find|"
    r"pool|research\w*|asks?|asked|experiments?|needs?|hold|held|expire\w*|looked|arxiv|tied|in "
    r"print|done (?:on|in|with)|remove|delete|erase|forget|block|add|export|offers?|pitch|hat|"
    r"veroffentlich\w*"
)
"""Words of the questions that are answered about one person and the lab where they work."""

ANSWERED_OF_WHO: Final = (
    r"publi\w+|papers?|works?|worked|working|co|author\w*|writ\w+|wrote|evidence|train\w*|pre "
    r"?train\w*|runs?|models?|compute|gpus?|tpus?|chips?|[abhg]b?\d{2,3}s?|h100e|clusters?|flops?|"
    r"\d+e\d+|hardware|capacity|gigawatts?|[gmt]w|megawatts?|sites?|data cent\w+|power|equipped|"
    r"resourced|per|total|leads?|leading|leader\w*|ahead|behind(?: us| them)?(?= \||\s*$)|biggest|"
    r"bigger|big|large|larger|"
    r"largest|smallest|smaller|most|more|least|fewest|meisten|tete|who wins|beats?|second|third|"
    r"worse|compet\w+|"
    r"hir(?:es?|ed|ing)|recruit\w*|roles?|openings?|jobs?|postings?|vacanc\w+|pays?|moved|moves|"
    r"opened|closed|numbers?|figures?|data|facts?|sources?|f \d+|prices?|cheap\w*|sells?|rents?|"
    r"contracts?|deals?|signed|announced|built|builds?|owns?|supplies|supply|our offer|made|make|"
    r"track|cover|know about|see|sees|saw|looked|look|told|admins?|read|share|shared|"
    r"asked|export|import\w*|delete|remove|block\w*|group\w*|kinds?|types?|sort|"
    r"alphabet\w*|fields?|topics?|research|research\w* (?:on|in)|skill\w*|stud(?:y|ies|ied)|"
    r"fine ?tun\w*|eval\w*|interpret\w*|infrastructure|systems?|theory|objected|erased|"
    r"says?|said|universit\w*|institut\w*|in (?:our|the|my) (?:pool|list)(?= \||\s*$)|compare\w*|"
    r"(?:i|we|to) tell|asks?|lose|much|need\w*|gain|get|gets|promise|how many|staff|"
    r"count\w*|according|press|"
    r"winning the|(?:was|were|is) on|recrut\w*|embauch\w*|stellt|contrata\w*|"
    r"digest|left|joined|apply|search\w*|notif\w*|questions?|step (?:up|down)|used|confus\w*|"
    r"arbeit\w*|travaill\w*|trabaj\w*|veroffentlich\w*|(?:are|is|made|built|runs?) (?:you|assay|"
    r"this)"
)
"""Words of the questions with a `who` that are answered: about labs, published work, the log."""
