"""The words that put a title into a family: a table, tried from the top, first match wins.

A rule looks at one part of the title. `*` at the end of a word stands for any ending; a plural
"s" is always allowed. `unless` names words, anywhere in the title, that keep a rule from
applying; of `needs` the head must hold one. The order is the meaning: a recruiter for research is
met before research is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final


class Family(StrEnum):
    """What a role is for, seen from the market for AI researchers."""

    FRONTIER_RESEARCH = "frontier_research"
    RESEARCH_ENGINEERING = "research_engineering"
    INFRASTRUCTURE = "infrastructure"
    APPLIED_LLM = "applied_llm"
    DATA_ENGINEERING = "data_engineering"
    PRODUCT = "product"
    OTHER = "other"
    UNCLEAR = "unclear"


class Part(StrEnum):
    """Where a rule looks."""

    HEAD = "head"
    TAIL = "tail"
    TITLE = "title"
    DEPARTMENT = "department"


class Heads(StrEnum):
    """Which heads a rule is for."""

    ANY = "any"
    MAKERS = "makers"  # engineers, developers and other technical staff
    DEVICES = "devices"  # makers of robots and other devices: only a department helps
    GENERIC = "generic"  # all other makers; for rules reached only when the head says no more


@dataclass(frozen=True, slots=True)
class Rule:
    """If the part holds one of the words, the title belongs to the family."""

    id: str
    family: Family
    part: Part
    words: tuple[str, ...]
    unless: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    heads: Heads = Heads.ANY
    tag: str = ""
    pattern: re.Pattern[str] = field(init=False, repr=False, compare=False)
    barrier: re.Pattern[str] | None = field(init=False, repr=False, compare=False)
    demand: re.Pattern[str] | None = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "pattern", compiled(self.words))
        object.__setattr__(self, "barrier", compiled(self.unless) if self.unless else None)
        object.__setattr__(self, "demand", compiled(self.needs) if self.needs else None)


def compiled(words: tuple[str, ...]) -> re.Pattern[str]:
    """One pattern for all the words, longest first so that the fullest match is shown."""
    ordered = sorted(words, key=len, reverse=True)
    endings = (re.escape(w[:-1]) + r"\w*" if w.endswith("*") else re.escape(w) for w in ordered)
    return re.compile(r"(?<![\w])(?:" + "|".join(endings) + r")s?(?![\w])")


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split("·"))


MAKERS: Final = compiled(
    _words(
        "engineer* · developer · programmer · mts · architect · machine learning · software"
        " · swe · research* · scientist · technical lead · tech lead"
    )
)
"""A head with none of these and no rule of its own is no technical role."""

DEVICES: Final = compiled(
    _words(
        "mechanical · electrical · firmware · hardware · sensing · perception · robotics · display"
        " · electronics · actuator · daq · metrology"
    )
)

_SYSTEMS: Final = _words(
    "systems · build · performance · compute · cloud · capacity · chip · acceleration · database"
    " · platform engineer*"
)
"""Words of infrastructure only where an engineer's head or subject has them."""

_INFRASTRUCTURE: Final = _words(
    "inference · kernel · gpu · tpu · accelerator · training platform · training infrastructure"
    " · distributed system · cluster · fleet · capacity engineer* · network* · storage"
    " · site reliability · reliability · continuous integration · ci/cd · silicon · asic · rack"
    " · hpc · infrastructure · infra · compiler · cuda · triton · devops · kubernetes · k8s"
    " · machine learning framework · codesign · observability · linux · supercomput*"
    " · developer productivity · machine learning optimization · model serving · serving"
)
_DATA: Final = _words(
    "data engineer* · analytics engineer* · data platform · data infra · data infrastructure"
    " · data pipeline · data acquisition · data ingestion · data warehouse · data warehousing"
    " · crawl* · human data · data operations · data tooling · data quality · dataset"
    " · data systems · data foundation · data lake · analytics data · data annotation platform"
    " · etl · web scraping · training data · pretraining data · posttraining data"
)
_RESEARCH: Final = _words(
    "pretraining · posttraining · rl · reinforcement learning · reward model* · interpretability"
    " · model behavior · model behaviour · research · alignment · eval · evals · evaluation"
    " · safety · multimodal · reasoning · post training · model quality · scaling"
    " · tokens · multilingual · agent code · world model · pre training · red team*"
    " · model evaluation · generative model*"
)
_PRODUCT_FIRST: Final = _words(
    "identity · monetization · privacy · search · payment · payments · billing · growth · ads"
    " · integrity · auth · access management · notification · commerce · checkout · subscription"
    " · abuse · anti-fraud · chatgpt · codex · claude code · gemini app · consumer · mobile · ios"
    " · android · impact accelerator · detection · financial experience · core product · accounts"
)
_PRODUCT: Final = _words(
    "product · app · apps · ui · api · web · enterprise · education · user · customer experience"
    " · platform experience · sonar · voice · collaboration · developer experience"
    " · developer ecosystem · north · claude · design · marketplace · incentives"
    " · personalization · agent platform · frontend · fullstack · desktop · browser · ux"
    " · safeguards · labs · verticals · beneficial deployments"
)

RULES: Final[tuple[Rule, ...]] = (
    Rule(
        "annotation",
        Family.OTHER,
        Part.TITLE,
        _words(
            "human frontier collective · ai tutor · annotator · annotation specialist · ai trainer"
        ),
        tag="annotation",
    ),
    Rule(
        "data-operations",
        Family.DATA_ENGINEERING,
        Part.HEAD,
        _words("data operations"),
        unless=_words("engineer · scientist · associate · aquisition · acquisition"),
    ),
    Rule(
        "people",
        Family.OTHER,
        Part.HEAD,
        _words(
            "recruit* · sourcer · talent · people partner · people business partner · people"
            " · human resources · hr · compensation · candidate experience · internal mobility"
            " · business partner · workplace · university · early career · benefits · payroll"
        ),
        unless=_words("data engineer"),
        tag="people",
    ),
    Rule(
        "legal-and-finance",
        Family.OTHER,
        Part.HEAD,
        _words(
            "counsel · legal · attorney · paralegal · account* · tax · treasury · finance"
            " · financial · controller · audit* · deal desk · deals · procurement · sourcing"
            " · supply chain · compliance · economist · revenue · billing · pricing · order to cash"
            " · quote to cash · order management · corporate development · investor · risk manager"
        ),
        unless=_words("financial data · accounts platform · account cto"),
        tag="finance",
    ),
    Rule(
        "selling",
        Family.OTHER,
        Part.HEAD,
        _words(
            "sales · account executive · account director · business development · partnership"
            " · marketing · communication* · brand · creative · copywriter · content · event"
            " · media · evangelist · community · developer relations · devrel · gtm · growth"
            " · market research · landing page · motion · web designer · graphic designer"
            " · social · enablement · partner director · partner manager · advertis*"
            " · public relations"
        ),
        unless=_words("sales engineer · creative tools · growth engineer*"),
        tag="sales",
    ),
    Rule(
        "programmes",
        Family.OTHER,
        Part.HEAD,
        _words(
            "program manager · project manager · program lead · program specialist · pmo"
            " · program management · chief of staff · project specialist · portfolio"
            " · technical program* · strategic projects · engagement manage*"
        ),
        tag="programme",
    ),
    Rule(
        "policy",
        Family.OTHER,
        Part.HEAD,
        _words(
            "policy · government affairs · external affairs · public affairs · congressional"
            " · state and local · investigator · threat · enforcement · trust and safety"
            " · intelligence analyst · protection scientist"
        ),
        unless=_words("data scientist"),
        tag="policy",
    ),
    Rule(
        "buildings",
        Family.OTHER,
        Part.HEAD,
        _words(
            "technician · construction · facilities · facility · leasing · real estate · operator"
            " · commissioning · manufacturing · physical security · physical safety · mep"
            " · environmental · quality control · maintenance"
        ),
        tag="operations",
    ),
    Rule(
        "operations",
        Family.OTHER,
        Part.HEAD,
        _words(
            "operations · ops · strategy · strategist · support · customer success · success"
            " · coordinator · analyst · administrative · executive assistant · specialist"
            " · customer operations · deployment manager · value realization · knowledge management"
            " · business systems · systems pmo · it · audiovisual · value engineer* · salesforce"
        ),
        unless=_words("operations engineer"),
        tag="operations",
    ),
    Rule(
        "planning",
        Family.OTHER,
        Part.HEAD,
        _words("implementation · order · planning · planner · energy · delivery manager"),
        unless=_words("engineer"),
        tag="operations",
    ),
    Rule(
        "security",
        Family.OTHER,
        Part.HEAD,
        _words(
            "security · detection · cryptography · grc · incident response · insider risk"
            " · trusted computing · red team engineer"
        ),
        unless=_words("research engineer · research scientist · solutions engineer"),
        tag="security",
    ),
    Rule(
        "product-roles",
        Family.PRODUCT,
        Part.HEAD,
        _words(
            "product manager · product management · product lead · product designer"
            " · product design · ux · user experience · user research* · design engineer"
            " · designer"
        ),
        unless=_words("datacenter · physical design · creative studio · brand"),
    ),
    Rule(
        "datacenters",
        Family.INFRASTRUCTURE,
        Part.TITLE,
        _words("datacenter"),
        unless=_words("research scientist"),
        heads=Heads.MAKERS,
    ),
    Rule("datacenter-design", Family.INFRASTRUCTURE, Part.HEAD, _words("datacenter design")),
    Rule(
        "deployed",
        Family.APPLIED_LLM,
        Part.HEAD,
        _words("forward deployed"),
    ),
    Rule(
        "scientists",
        Family.FRONTIER_RESEARCH,
        Part.HEAD,
        _words(
            "research scientist · researcher · research science lead · research lead"
            " · research manager · research director · research resident · research fellow"
            " · research intern · scientist · engineer/scientist · ai safety fellow"
        ),
        unless=_words("data scientist · decision scientist"),
    ),
    Rule(
        "research-engineers",
        Family.RESEARCH_ENGINEERING,
        Part.HEAD,
        _words(
            "research engineer* · machine learning research* · evals engineer"
            " · evaluation engineer · machine learning systems engineer"
            " · machine learning/research engineer · research/machine learning"
        ),
    ),
    Rule(
        "heads-of-research",
        Family.FRONTIER_RESEARCH,
        Part.HEAD,
        _words("research · preparedness"),
        unless=_words("engineer* · compute · dataset · data"),
    ),
    Rule(
        "appliers",
        Family.APPLIED_LLM,
        Part.HEAD,
        _words(
            "applied ai · ai deployment engineer* · technical deployment lead · solution architect*"
            " · solutions architect* · solution engineer* · solutions engineer* · prompt engineer*"
            " · llm engineer* · llm developer*"
            " · cloud solutions · finetun* · applied machine learning · agent engineer*"
            " · field engineer* · sales engineer* · customer engineer* · partner engineer*"
            " · field cto · account cto"
        ),
    ),
    Rule("data", Family.DATA_ENGINEERING, Part.HEAD, _DATA),
    Rule(
        "deployed-in-tail",
        Family.APPLIED_LLM,
        Part.TAIL,
        _words("forward deployed"),
        heads=Heads.MAKERS,
    ),
    Rule(
        "analysts-of-product",
        Family.PRODUCT,
        Part.HEAD,
        _words("data scientist · data science"),
        unless=_words("capacity and efficiency"),
    ),
    Rule("infrastructure", Family.INFRASTRUCTURE, Part.HEAD, _INFRASTRUCTURE),
    Rule(
        "department-it",
        Family.OTHER,
        Part.DEPARTMENT,
        _words("it systems engineering · it engineering · corporate it · business technology"),
        heads=Heads.MAKERS,
        tag="it",
    ),
    Rule(
        "systems",
        Family.INFRASTRUCTURE,
        Part.HEAD,
        _SYSTEMS,
        unless=_words("financial systems"),
        heads=Heads.GENERIC,
    ),
    # From here on the head does not say what is made, so the subject decides.
    Rule(
        "subject-business",
        Family.OTHER,
        Part.TAIL,
        _words(
            "business technology · gtm innovation · marketing innovation · internal applications"
            " · corporate systems · salesforce"
        ),
        heads=Heads.MAKERS,
        tag="it",
    ),
    Rule(
        "subject-applied",
        Family.APPLIED_LLM,
        Part.TAIL,
        _words(
            "applied ai · applied machine learning · enterprise genai · finetun* · solutions"
            " · strategic deployment · customer deployment · genai applications · agent"
        ),
        unless=_words(
            "agents · agent skills · agent sdk · agent infrastructure · agent platform"
            " · agent product"
        ),
        heads=Heads.MAKERS,
    ),
    Rule("subject-data", Family.DATA_ENGINEERING, Part.TAIL, _DATA, heads=Heads.MAKERS),
    Rule(
        "interfaces",
        Family.PRODUCT,
        Part.HEAD,
        _words("mobile · ios · android · frontend · fullstack · web fullstack · web engineer"),
        unless=_words("research"),
    ),
    Rule("subject-product", Family.PRODUCT, Part.TITLE, _PRODUCT_FIRST, heads=Heads.GENERIC),
    Rule(
        "subject-infrastructure",
        Family.INFRASTRUCTURE,
        Part.TAIL,
        _INFRASTRUCTURE + _SYSTEMS,
        unless=_words(
            "autonomous systems · machine learning systems · financial systems · cloud security"
        ),
        heads=Heads.MAKERS,
    ),
    Rule(
        "subject-security",
        Family.OTHER,
        Part.TAIL,
        _words("security · trusted computing · cryptography"),
        unless=_words("security product"),
        heads=Heads.GENERIC,
        tag="security",
    ),
    Rule(
        "subject-research",
        Family.RESEARCH_ENGINEERING,
        Part.TITLE,
        _RESEARCH,
        heads=Heads.GENERIC,
    ),
    Rule(
        "customers",
        Family.APPLIED_LLM,
        Part.TAIL,
        _words("public sector"),
        needs=_words("software engineer · machine learning · developer"),
        heads=Heads.GENERIC,
    ),
    Rule(
        "customers-of-models",
        Family.APPLIED_LLM,
        Part.TAIL,
        _words("enterprise"),
        needs=_words("machine learning"),
        heads=Heads.GENERIC,
    ),
    Rule(
        "department-buildings",
        Family.OTHER,
        Part.DEPARTMENT,
        _words("manufacturing* · commissioning* · construction · environmental"),
        heads=Heads.MAKERS,
        tag="operations",
    ),
    Rule(
        "department-applied",
        Family.APPLIED_LLM,
        Part.DEPARTMENT,
        _words(
            "forward deployed* · model deployment · strategic deployment · agent engineering"
            " · applied-ml · solutions architecture"
        ),
        heads=Heads.GENERIC,
    ),
    Rule(
        "product",
        Family.PRODUCT,
        Part.TITLE,
        _PRODUCT,
        unless=_words("design automation · chip design"),
        heads=Heads.GENERIC,
    ),
    Rule(
        "department-product",
        Family.PRODUCT,
        Part.DEPARTMENT,
        _words("applied ai engineering · consumer products · b2b applications · product"),
        heads=Heads.GENERIC,
    ),
    Rule(
        "department-infrastructure",
        Family.INFRASTRUCTURE,
        Part.DEPARTMENT,
        _words("scaling · infrastructure · compute · sre · platform engineering · cloud* · hpc*"),
        heads=Heads.MAKERS,
    ),
    Rule(
        "department-research",
        Family.RESEARCH_ENGINEERING,
        Part.DEPARTMENT,
        _words("research · modelling · modeling · safety systems"),
        heads=Heads.MAKERS,
    ),
)
