"""Words inside names of people, and words that no such name has."""

from __future__ import annotations

from typing import Final

PARTICLES: Final = frozenset((
    "van", "von", "de", "der", "den", "da", "di", "del", "la", "le", "el", "al", "bin", "ben",
    "ibn", "dos", "du", "ter", "ten", "zu", "af", "av", "y", "e", "st", "mc",
))  # fmt: skip
"""Small words inside names."""

GIVEN: Final = frozenset((
    "claude", "ada", "grace", "gemini", "gemma", "kimi", "nova", "sierra", "harvey", "clara",
    "idris", "vera",
))  # fmt: skip
"""Given names that are names of models, chips, companies and sites, too."""

MONTHS: Final = frozenset(("jan", "april", "may", "june", "jun", "august", "mai"))
"""Given names that are names of months, too."""

TITLES: Final = frozenset((
    "dr", "dra", "prof", "professor", "mr", "ms", "mrs", "mx", "mme", "frau", "herr",
))  # fmt: skip

_NO_NAME = """
for at from of in on with and or before ahead to is was has have who that used please  purpose
because since as about by now today the a an our my your his her their this these  those it he
imported brief whats hows hm hmm ugh um prepping prep
she they we you i me us him them what which how why when where candidate  candidates person
people somebody someone anybody anyone everyone more oldest earliest everything anything nothing any
all some each every no not do does did are were be been  can could would should will if then
than there here up out thanks thank hi hello hey  researcher researchers scientist engineer
applicant employee employees staff team one
today tomorrow tonight yesterday monday tuesday wednesday thursday friday saturday sunday next
later soon days weeks months years hours minutes
interview interviews interviewed interviewing interviewer screens screened screening onsite onsites
hiring manager recruiter recruiters recruiting panel applied applies applying application
shortlisted referred intro joins joined joining accepted declined meets meeting met talks talking
speaks speaking comes coming goes going visits gets got wants does starts starting
passed passes failed moved moves reached withdrew replied responded referral
fella chap bloke lad lass guy gal lady dude woman called named
check checking whether if verify confirm know
i'd i'm i've i'll we'd we're we've we'll
published publishes publishing publication publications papers paper preprint preprints works work
written writes wrote authored authors list lists pull show find look tell give pls plz
summarise summarize describe outline recap overview review compile collect gather display
retrieve print
"""
NO_NAME: Final = frozenset(_NO_NAME.split())
"""Words that end a name, and that none begins with."""

EVENTS: Final = frozenset((
    "neurips", "nips", "icml", "iclr", "acl", "emnlp", "naacl", "cvpr", "iccv", "eccv", "aaai",
    "ijcai", "colm", "kdd", "interspeech", "icra", "corl", "uai", "aistats", "mlsys", "isca",
))  # fmt: skip
"""Conferences, at which one meets people; nobody works there."""

_COMPANY = """
labs lab ai inc corp ltd llc gmbh research technologies technology systems robotics university
institute college school group team center centre company foundation cluster  model models
program programme project initiative consortium hospital academy compute  cloud intelligence
machines data dynamics computing industries ventures studio studios  networks software solutions
analytics agency council department gpu gpus supercomputer  campus site fleet facility price
prices pricing market
"""
COMPANY: Final = frozenset(_COMPANY.split())
"""Words in the names of companies, schools and machines, and in no person's."""
