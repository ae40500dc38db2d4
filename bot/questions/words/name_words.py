"""Words inside names of people, given names in wide use, and words that no such name has."""

from __future__ import annotations

from typing import Final

# Words inside names of people, and words that no such name has.

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


# Given names in wide use: a word that is one may be a person, and names nothing else for us.

_GIVEN = """
adam adrian ahmed aisha alan albert alejandro alex alexander alexandra alexei alfred ali alice
alicia amanda amelia amir amit amy ana anastasia anders andre andrea andreas andrei andrew andy
angela anita anja anna anne annika anouk anthony anton antonio arjun arthur ashley barbara beatrice
ben benjamin bernard bianca bjorn bob boris brandon brian bruno camille carl carla carlos carmen
carol caroline catherine cecilia charles charlotte chen chloe chris christian christina christine
christoph christopher claire clara claudia colin connor daniel daniela dave david deborah deepak
denise dennis devansh diana diego dieter dmitri dominic dorothy edward elena eli elias elif
elizabeth ella ellen emil emily emma eric erik erika ethan eva evelyn fabian fatima felix fiona
florian francesca francesco frank franz fred frederik gabriel gabriela george georgia gerard giulia
grace greg guillaume gustav hana hannah hans harry hassan heather heidi helen helena henrik henry
hiroshi hugo hussein ian ibrahim igor ilya ines ingrid irina isaac isabel isabella ivan jack jacob
jakob james jamie jan jana jane jason javier jean jeff jennifer jens jeremy jessica jesus jim joan
joao joe johan johanna john jon jonas jonathan jorge jose josef joseph josh joshua juan judith julia
julian julie jun jurgen justin karen karim karin karl kate katharina katherine kathryn katie keith
kelly ken kenji kevin khalid kim klaus konstantin kristin kumar kyle lars laura lauren lea lena
leila leo leon leonard leonardo li liam lily linda lisa liu louis louise luca lucas lucia lucy luis
luke magnus maja manuel marc marco marcus margaret maria mariam marie marina mario mark markus marta
martha martin mary mateo matt matthew matthias max maya mehmet mei melanie melissa michael michel
michelle miguel mike mikhail milan ming miriam mohamed mohammed monica monika moritz nadia nancy
natalia natalie natasha nathan neha nicholas nick nicola nicolas nicole niklas nikolai nina noah
nora olga oliver olivia omar oscar pablo pamela paolo patricia patrick paul paula pavel pedro peter
petra philip philipp pierre pooja priya rachel rafael rahul raj rajesh ralph ravi raymond rebecca
richard rita robert roberto roger roland roman rosa ross ruth ryan sam samantha samir samuel sandra
sanjay sara sarah scott sean sebastian sergei sergio sharon simon simone sofia sonia sophia sophie
stefan stefanie stella stephan stephanie stephen steve steven sue sunita susan susanne sven tanja
tanya tatiana teresa theo theresa thomas tim timothy tobias tom tony ulrich ursula valentina vera
victor victoria vikram viktor vincent virginia vivek vladimir walter wang wei wendy werner will
william wolfgang xavier xin yan yang yasmin ying yuki yusuf yves zhang zoe
"""
GIVEN_NAMES: Final = frozenset(_GIVEN.split())
"""In small letters."""
