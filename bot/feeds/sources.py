"""The feeds of facts: a new source is one file, one row of the registry and one line here."""

from __future__ import annotations

from typing import Final

from bot.feeds.cloud_prices import CloudPrices
from bot.feeds.epoch.chip_owners import ChipOwners
from bot.feeds.epoch.chip_users import ChipUsers
from bot.feeds.epoch.clusters import Clusters
from bot.feeds.epoch.companies import Companies
from bot.feeds.epoch.data_centers import DataCenters
from bot.feeds.epoch.hardware import Hardware
from bot.feeds.epoch.models import Models
from bot.feeds.open_weights import OpenWeights
from bot.feeds.prices import Prices
from bot.feeds.programmes import ProgrammePages, Programmes
from bot.feeds.protocol import Feed

FEEDS: Final[tuple[Feed, ...]] = (
    ChipUsers(),
    ChipOwners(),
    DataCenters(),
    Hardware(),
    Models(),
    Companies(),
    Clusters(),
    Prices(),
    Programmes(),
    CloudPrices(),
    OpenWeights(),
    ProgrammePages(),
)
"""In the order in which they rest on each other: clusters and models need the rates of chips."""
