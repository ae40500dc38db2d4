"""Given names in wide use: a word that is one may be a person, and names nothing else for us."""

from __future__ import annotations

from typing import Final

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
