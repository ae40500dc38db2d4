"""The words by which a question about people is told from any other.

All of them are folded: small letters, no accents, one blank for anything that is no word.
"""

from __future__ import annotations

from typing import Final

from bot.questions.lands import NAMES_OF_LANDS

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

LISTED: Final = "(?:short ?listed|interviewed|referred|sourced|remaining)"
"""How far people came, which alone judges nobody: `the shortlisted people`."""

LISTS: Final = "short ?listed|shortlist|short list|list|bunch|lot"
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
cluster colossus stargate rainier hyperion hopper blackwell rubin trainium tpu tpus gpu gpus
olmo llama gpt claude gemini grok kimi qwen apertus jupiter leonardo lumi empire new york san
francisco london paris berlin europe united states kingdom frontier model models epoch compute offer
price prices home app block kit slack board boards january february march april may june july august
september october november december monday tuesday wednesday thursday friday saturday sunday assay
perplexity adept sakana minimax stability periodic bytedance samsung ibm databricks mosaic
salesforce
zurich geneva munich toronto montreal boston seattle tokyo dublin european muslim jewish
christian hindu asian english african arab white black linkedin facebook
instagram twitter whatsapp telegram signal gmail github orcid openalex arxiv csv rlhf gdpr youtube
nda nlp llm llms phd phds digest flop flops mfu employer employers dozen bot token
"""
THINGS: Final = frozenset(_THINGS.split()) | NAMES_OF_LANDS
"""Words that name a lab, a chip, a place or a thing, and nobody."""
