"""Words that more than one rule of a family asks for, or that say what kind of head a title has."""

from __future__ import annotations

from typing import Final

from bot.market.families import compiled, listed

MAKERS: Final = compiled(
    listed(
        "engineer* · developer · programmer · mts · architect · machine learning · software"
        " · swe · research* · scientist · technical lead · tech lead"
    )
)
"""A head with none of these and no rule of its own is no technical role."""

DEVICES: Final = compiled(
    listed(
        "mechanical · electrical · firmware · hardware · sensing · perception · robotics · display"
        " · electronics · actuator · daq · metrology"
    )
)

SYSTEMS: Final = listed(
    "systems · build · performance · compute · cloud · capacity · chip · acceleration · database"
    " · platform engineer*"
)
"""Words of infrastructure only where an engineer's head or subject has them."""

INFRASTRUCTURE: Final = listed(
    "inference · kernel · gpu · tpu · accelerator · training platform · training infrastructure"
    " · distributed system · cluster · fleet · capacity engineer* · network* · storage"
    " · site reliability · reliability · continuous integration · ci/cd · silicon · asic · rack"
    " · hpc · infrastructure · infra · compiler · cuda · triton · devops · kubernetes · k8s"
    " · machine learning framework · codesign · observability · linux · supercomput*"
    " · developer productivity · machine learning optimization · model serving · serving"
)
DATA: Final = listed(
    "data engineer* · analytics engineer* · data platform · data infra · data infrastructure"
    " · data pipeline · data acquisition · data ingestion · data warehouse · data warehousing"
    " · crawl* · human data · data operations · data tooling · data quality · dataset"
    " · data systems · data foundation · data lake · analytics data · data annotation platform"
    " · etl · web scraping · training data · pretraining data · posttraining data"
)
RESEARCH: Final = listed(
    "pretraining · posttraining · rl · reinforcement learning · reward model* · interpretability"
    " · model behavior · model behaviour · research · alignment · eval · evals · evaluation"
    " · safety · multimodal · reasoning · post training · model quality · scaling"
    " · tokens · multilingual · agent code · world model · pre training · red team*"
    " · model evaluation · generative model*"
)
PRODUCT_FIRST: Final = listed(
    "identity · monetization · privacy · search · payment · payments · billing · growth · ads"
    " · integrity · auth · access management · notification · commerce · checkout · subscription"
    " · abuse · anti-fraud · chatgpt · codex · claude code · gemini app · consumer · mobile · ios"
    " · android · impact accelerator · detection · financial experience · core product · accounts"
)
PRODUCT: Final = listed(
    "product · app · apps · ui · api · web · enterprise · education · user · customer experience"
    " · platform experience · sonar · voice · collaboration · developer experience"
    " · developer ecosystem · north · claude · design · marketplace · incentives"
    " · personalization · agent platform · frontend · fullstack · desktop · browser · ux"
    " · safeguards · labs · verticals · beneficial deployments"
)
