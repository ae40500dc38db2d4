"""Subjects: the rules for heads that do not say what is made, tried from the top.

They come after those of occupations; what is made is said by the tail, or by the department.
"""

from __future__ import annotations

from typing import Final

from bot.market.families import Family, Heads, Part, Rule, listed
from bot.market.family_words import DATA, INFRASTRUCTURE, PRODUCT, PRODUCT_FIRST, RESEARCH, SYSTEMS

SUBJECTS: Final[tuple[Rule, ...]] = (
    Rule(
        "subject-business",
        Family.OTHER,
        Part.TAIL,
        listed(
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
        listed(
            "applied ai · applied machine learning · enterprise genai · finetun* · solutions"
            " · strategic deployment · customer deployment · genai applications · agent"
        ),
        unless=listed(
            "agents · agent skills · agent sdk · agent infrastructure · agent platform"
            " · agent product"
        ),
        heads=Heads.MAKERS,
    ),
    Rule("subject-data", Family.DATA_ENGINEERING, Part.TAIL, DATA, heads=Heads.MAKERS),
    Rule(
        "interfaces",
        Family.PRODUCT,
        Part.HEAD,
        listed("mobile · ios · android · frontend · fullstack · web fullstack · web engineer"),
        unless=listed("research"),
    ),
    Rule("subject-product", Family.PRODUCT, Part.TITLE, PRODUCT_FIRST, heads=Heads.GENERIC),
    Rule(
        "subject-infrastructure",
        Family.INFRASTRUCTURE,
        Part.TAIL,
        INFRASTRUCTURE + SYSTEMS,
        unless=listed(
            "autonomous systems · machine learning systems · financial systems · cloud security"
        ),
        heads=Heads.MAKERS,
    ),
    Rule(
        "subject-security",
        Family.OTHER,
        Part.TAIL,
        listed("security · trusted computing · cryptography"),
        unless=listed("security product"),
        heads=Heads.GENERIC,
        tag="security",
    ),
    Rule(
        "subject-research",
        Family.RESEARCH_ENGINEERING,
        Part.TITLE,
        RESEARCH,
        heads=Heads.GENERIC,
    ),
    Rule(
        "customers",
        Family.APPLIED_LLM,
        Part.TAIL,
        listed("public sector"),
        needs=listed("software engineer · machine learning · developer"),
        heads=Heads.GENERIC,
    ),
    Rule(
        "customers-of-models",
        Family.APPLIED_LLM,
        Part.TAIL,
        listed("enterprise"),
        needs=listed("machine learning"),
        heads=Heads.GENERIC,
    ),
    Rule(
        "department-buildings",
        Family.OTHER,
        Part.DEPARTMENT,
        listed("manufacturing* · commissioning* · construction · environmental"),
        heads=Heads.MAKERS,
        tag="operations",
    ),
    Rule(
        "department-applied",
        Family.APPLIED_LLM,
        Part.DEPARTMENT,
        listed(
            "forward deployed* · model deployment · strategic deployment · agent engineering"
            " · applied-ml · solutions architecture"
        ),
        heads=Heads.GENERIC,
    ),
    Rule(
        "product",
        Family.PRODUCT,
        Part.TITLE,
        PRODUCT,
        unless=listed("design automation · chip design"),
        heads=Heads.GENERIC,
    ),
    Rule(
        "department-product",
        Family.PRODUCT,
        Part.DEPARTMENT,
        listed("applied ai engineering · consumer products · b2b applications · product"),
        heads=Heads.GENERIC,
    ),
    Rule(
        "department-infrastructure",
        Family.INFRASTRUCTURE,
        Part.DEPARTMENT,
        listed("scaling · infrastructure · compute · sre · platform engineering · cloud* · hpc*"),
        heads=Heads.MAKERS,
    ),
    Rule(
        "department-research",
        Family.RESEARCH_ENGINEERING,
        Part.DEPARTMENT,
        listed("research · modelling · modeling · safety systems"),
        heads=Heads.MAKERS,
    ),
)
