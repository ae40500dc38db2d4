"""What the rights are tried on; everybody here is invented."""

from __future__ import annotations

import pytest

from storage.records import Person
from tests.unit.candidates_evidence import people as p
from tests.unit.handlers.conftest import client as client
from tests.unit.handlers.conftest import impatient as impatient
from tests.unit.handlers.conftest import slack as slack
from tests.unit.handlers.conftest import talker as talker
from tests.unit.handlers.talker import Talker
from tests.unit.rights.samples import add
from tests.unit.test_people import WORK
from tests.unit.test_people import desk as desk


@pytest.fixture
def pool(talker: Talker) -> Talker:
    """A bot in Slack whose pool has one person with one work."""
    add(talker, Person("Ilva Marrowdene", "consent", p.QUILLMERE), WORK)
    return talker
