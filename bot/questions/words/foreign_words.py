"""German, French and Spanish words that stand in questions which are readable but for them."""

from __future__ import annotations

from bot.questions.tags import T, Value
from bot.questions.types import Scope
from storage.records import Status

FOREIGN: tuple[tuple[T, Value, str], ...] = (
    (T.UNIT, 1 / 24, "stunden|heures|horas"),
    (T.UNIT, 1.0, "tage|tagen|jours|dias"),
    (T.UNIT, 7.0, "wochen|semaines|semanas"),
    (T.UNIT, 30.0, "monate|monaten|mois|meses"),
    (T.UNIT, 365.0, "jahre|jahren"),
    (
        T.SCOPE,
        Scope.PER_RESEARCHER,
        "pro kopf|pro forscher|pro person|je forscher|par chercheur|par tete|par personne|"
        "por investigador|por persona|por cabeza",
    ),
    (T.GUARANTEE, None, "garantiert|garantierte|garantierten|garanti|garantis|garantizados"),
    (
        T.WHO,
        None,
        "welches lab|welche labs|welches labor|welche labore|quel labo|quels labos|"
        "quel laboratoire|quels laboratoires|que laboratorio|que laboratorios",
    ),
    (T.MOST, None, "die meisten|am meisten|meisten|le plus de|tiene mas|tienen mas"),
    (
        T.POSSIBLE,
        None,
        "was kann man|was konnen wir|was konnten wir|was lasst sich|que peut on|"
        "que pouvons nous|que se puede|que podemos|que puedo",
    ),
    (T.TRAIN, None, "trainieren|entrainer|entrenar"),
    (T.MATCH, None, "egaler|gleichziehen mit|mithalten mit|aufschliessen zu|igualar|igualar a"),
    (T.HIRE, None, "einstellen|embaucher|contratar|contratamos"),
    (T.IF, None, "wenn"),
    (T.VS, None, "frente a|gegenuber"),
    (T.US, None, "wir|nous|nosotros|estamos"),
    (
        T.HOWMANY,
        None,
        "wie viele|wie viel|wieviele|wieviel|combien de|combien|cuantos|cuantas",
    ),
    (
        T.SOURCE,
        None,
        "quelle fur|quellen fur|woher kommt|woher kommen|woher stammt|woher stammen|"
        "d'ou vient|d'ou viennent|de donde viene|de donde vienen|fuente de|fuentes de",
    ),
    (T.HELP, None, "hilfe|ayuda|aide moi|aidez moi"),
    (T.STATUS, Status.CONTRACTED, "bestellt|commandes|pedidos"),
    (T.STATUS, Status.ANNOUNCED, "geplant|angekundigt|prevus|previstos"),
    (T.STATUS, Status.OPERATIONAL, "in betrieb|en service|en funcionamiento"),
    (T.WITH, None, "mit je"),
)
"""Class, value, and the phrases divided by bars, without accents."""
