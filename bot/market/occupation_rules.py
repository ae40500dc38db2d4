"""Occupations: the rules for titles whose head says what the role is, tried from the top.

The order is the meaning: a recruiter for research is met before research is.
"""

from __future__ import annotations

from typing import Final

from bot.market.families import Family, Heads, Part, Rule, listed
from bot.market.family_words import DATA, INFRASTRUCTURE, SYSTEMS

OCCUPATIONS: Final[tuple[Rule, ...]] = (
    Rule(
        "annotation",
        Family.OTHER,
        Part.TITLE,
        listed(
            "human frontier collective · ai tutor · annotator · annotation specialist · ai trainer"
        ),
        tag="annotation",
    ),
    Rule(
        "data-operations",
        Family.DATA_ENGINEERING,
        Part.HEAD,
        listed("data operations"),
        unless=listed("engineer · scientist · associate · aquisition · acquisition"),
    ),
    Rule(
        "people",
        Family.OTHER,
        Part.HEAD,
        listed(
            "recruit* · sourcer · talent · people partner · people business partner · people"
            " · human resources · hr · compensation · candidate experience · internal mobility"
            " · business partner · workplace · university · early career · benefits · payroll"
        ),
        unless=listed("data engineer"),
        tag="people",
    ),
    Rule(
        "legal-and-finance",
        Family.OTHER,
        Part.HEAD,
        listed(
            "counsel · legal · attorney · paralegal · account* · tax · treasury · finance"
            " · financial · controller · audit* · deal desk · deals · procurement · sourcing"
            " · supply chain · compliance · economist · revenue · billing · pricing · order to cash"
            " · quote to cash · order management · corporate development · investor · risk manager"
        ),
        unless=listed("financial data · accounts platform · account cto"),
        tag="finance",
    ),
    Rule(
        "selling",
        Family.OTHER,
        Part.HEAD,
        listed(
            "sales · account executive · account director · business development · partnership"
            " · marketing · communication* · brand · creative · copywriter · content · event"
            " · media · evangelist · community · developer relations · devrel · gtm · growth"
            " · market research · landing page · motion · web designer · graphic designer"
            " · social · enablement · partner director · partner manager · advertis*"
            " · public relations"
        ),
        unless=listed("sales engineer · creative tools · growth engineer*"),
        tag="sales",
    ),
    Rule(
        "programmes",
        Family.OTHER,
        Part.HEAD,
        listed(
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
        listed(
            "policy · government affairs · external affairs · public affairs · congressional"
            " · state and local · investigator · threat · enforcement · trust and safety"
            " · intelligence analyst · protection scientist"
        ),
        unless=listed("data scientist"),
        tag="policy",
    ),
    Rule(
        "buildings",
        Family.OTHER,
        Part.HEAD,
        listed(
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
        listed(
            "operations · ops · strategy · strategist · support · customer success · success"
            " · coordinator · analyst · administrative · executive assistant · specialist"
            " · customer operations · deployment manager · value realization · knowledge management"
            " · business systems · systems pmo · it · audiovisual · value engineer* · salesforce"
        ),
        unless=listed("operations engineer"),
        tag="operations",
    ),
    Rule(
        "planning",
        Family.OTHER,
        Part.HEAD,
        listed("implementation · order · planning · planner · energy · delivery manager"),
        unless=listed("engineer"),
        tag="operations",
    ),
    Rule(
        "security",
        Family.OTHER,
        Part.HEAD,
        listed(
            "security · detection · cryptography · grc · incident response · insider risk"
            " · trusted computing · red team engineer"
        ),
        unless=listed("research engineer · research scientist · solutions engineer"),
        tag="security",
    ),
    Rule(
        "product-roles",
        Family.PRODUCT,
        Part.HEAD,
        listed(
            "product manager · product management · product lead · product designer"
            " · product design · ux · user experience · user research* · design engineer"
            " · designer"
        ),
        unless=listed("datacenter · physical design · creative studio · brand"),
    ),
    Rule(
        "datacenters",
        Family.INFRASTRUCTURE,
        Part.TITLE,
        listed("datacenter"),
        unless=listed("research scientist"),
        heads=Heads.MAKERS,
    ),
    Rule("datacenter-design", Family.INFRASTRUCTURE, Part.HEAD, listed("datacenter design")),
    Rule(
        "deployed",
        Family.APPLIED_LLM,
        Part.HEAD,
        listed("forward deployed"),
    ),
    Rule(
        "scientists",
        Family.FRONTIER_RESEARCH,
        Part.HEAD,
        listed(
            "research scientist · researcher · research science lead · research lead"
            " · research manager · research director · research resident · research fellow"
            " · research intern · scientist · engineer/scientist · ai safety fellow"
        ),
        unless=listed("data scientist · decision scientist"),
    ),
    Rule(
        "research-engineers",
        Family.RESEARCH_ENGINEERING,
        Part.HEAD,
        listed(
            "research engineer* · machine learning research* · evals engineer"
            " · evaluation engineer · machine learning systems engineer"
            " · machine learning/research engineer · research/machine learning"
        ),
    ),
    Rule(
        "heads-of-research",
        Family.FRONTIER_RESEARCH,
        Part.HEAD,
        listed("research · preparedness"),
        unless=listed("engineer* · compute · dataset · data"),
    ),
    Rule(
        "appliers",
        Family.APPLIED_LLM,
        Part.HEAD,
        listed(
            "applied ai · ai deployment engineer* · technical deployment lead · solution architect*"
            " · solutions architect* · solution engineer* · solutions engineer* · prompt engineer*"
            " · llm engineer* · llm developer*"
            " · cloud solutions · finetun* · applied machine learning · agent engineer*"
            " · field engineer* · sales engineer* · customer engineer* · partner engineer*"
            " · field cto · account cto"
        ),
    ),
    Rule("data", Family.DATA_ENGINEERING, Part.HEAD, DATA),
    Rule(
        "deployed-in-tail",
        Family.APPLIED_LLM,
        Part.TAIL,
        listed("forward deployed"),
        heads=Heads.MAKERS,
    ),
    Rule(
        "analysts-of-product",
        Family.PRODUCT,
        Part.HEAD,
        listed("data scientist · data science"),
        unless=listed("capacity and efficiency"),
    ),
    Rule("infrastructure", Family.INFRASTRUCTURE, Part.HEAD, INFRASTRUCTURE),
    Rule(
        "department-it",
        Family.OTHER,
        Part.DEPARTMENT,
        listed("it systems engineering · it engineering · corporate it · business technology"),
        heads=Heads.MAKERS,
        tag="it",
    ),
    Rule(
        "systems",
        Family.INFRASTRUCTURE,
        Part.HEAD,
        SYSTEMS,
        unless=listed("financial systems"),
        heads=Heads.GENERIC,
    ),
)
