"""Settings are checked together before anything starts, and documented both ways."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.errors import SettingsError, reference
from bot.settings import DECLARED, TESTS_ONLY, data_folder, default_database, read

ROOT = Path(__file__).parents[2]
NO_FILE = Path("no such file")
HOME = {"HOME": "/people/me"}


def problems(environ: dict[str, str]) -> tuple[str, ...]:
    with pytest.raises(SettingsError) as caught:
        read({**HOME, **environ}, NO_FILE)
    return caught.value.problems


def test_nothing_needs_to_be_set() -> None:
    settings = read(HOME, NO_FILE)
    assert settings.slack_bot_token is None
    assert settings.port == 3000
    assert settings.slack_api_url == "https://slack.com/api/"


def test_everything_that_is_wrong_is_said_at_once_and_by_name() -> None:
    found = problems(
        {
            "ASSAY_LOGLEVEL": "info",
            "ASSAY_WORKERS": "many",
            "SLACK_BOT_TOKEN": "xoxp-1",
            "PORT": "70000",
            "DATABASE_URL": "mysql://localhost",
            "SLACK_API_URL": "slack.com",
        }
    )
    assert found == (
        "ASSAY_LOGLEVEL is not a setting of Assay; did you mean ASSAY_LOG_LEVEL?",
        "SLACK_BOT_TOKEN should start with xoxb-",
        "SLACK_API_URL should be an address such as https://slack.com/api/",
        "DATABASE_URL should be a SQLite or PostgreSQL URL, such as sqlite:////data/assay.db",
        "PORT should be a whole number from 1 to 65535",
        "ASSAY_WORKERS should be a whole number from 1 to 64",
    )


@pytest.mark.parametrize("value", ["0", "-1", "1.5", "٣", "1" * 30, "0x10"])
def test_a_port_is_a_plain_number(value: str) -> None:
    assert len(problems({"PORT": value})) == 1


def test_an_invalid_secret_is_not_repeated() -> None:
    assert "hunter2" not in problems({"SLACK_APP_TOKEN": "hunter2"})[0]


def test_an_empty_value_is_no_value() -> None:
    assert read({**HOME, "SLACK_BOT_TOKEN": "", "PORT": " "}, NO_FILE) == read(HOME, NO_FILE)


def test_a_file_is_read_and_the_environment_wins_over_it(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text('PORT=1111\nSLACK_BOT_TOKEN="xoxb-file"\n')
    settings = read({**HOME, "PORT": "2222", "SLACK_BOT_TOKEN": ""}, file)
    assert (settings.port, settings.slack_bot_token) == (2222, "xoxb-file")


def test_an_unknown_name_in_the_file_is_reported(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("ASSAY_NONSENSE=1\n")
    with pytest.raises(SettingsError, match="ASSAY_NONSENSE is not a setting"):
        read(HOME, file)


def test_secrets_are_not_in_the_text_form_of_the_settings() -> None:
    url = "postgresql://ada:very-secret@db/assay"
    settings = read({**HOME, "SLACK_BOT_TOKEN": "xoxb-very-secret", "DATABASE_URL": url}, NO_FILE)
    assert settings.slack_bot_token
    assert "very-secret" not in repr(settings)


def test_socket_mode_needs_both_tokens() -> None:
    bot = {**HOME, "SLACK_BOT_TOKEN": "xoxb-1"}
    assert not read(bot, NO_FILE).speaks_socket
    assert read({**bot, "SLACK_APP_TOKEN": "xapp-1"}, NO_FILE).speaks_socket


@pytest.mark.parametrize(
    ("platform", "environ", "folder"),
    [
        ("linux", HOME, "/people/me/.local/share/assay"),
        ("linux", {**HOME, "XDG_DATA_HOME": "/data"}, "/data/assay"),
        ("linux", {**HOME, "XDG_DATA_HOME": "not/absolute"}, "/people/me/.local/share/assay"),
        ("darwin", HOME, "/people/me/Library/Application Support/assay"),
        ("win32", HOME, "/people/me/AppData/Local/assay"),
        ("win32", {**HOME, "LOCALAPPDATA": "/local"}, "/local/assay"),
    ],
)
def test_data_lies_where_the_system_keeps_it(
    platform: str, environ: dict[str, str], folder: str
) -> None:
    assert data_folder(environ, platform) == Path(folder)
    assert default_database(environ, platform) == f"sqlite:///{folder}/assay.db"


def test_the_page_of_settings_says_what_the_program_does() -> None:
    page = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `([A-Z_]+)` \| (.+) \| (.+) \|$", page, re.MULTILINE)
    secret = {True: " Secret.", False: ""}
    assert rows == [(d.name, d.default, d.help + secret[d.secret]) for d in DECLARED.values()]


def test_what_only_the_tests_read_is_no_mistake_and_documented() -> None:
    assert read({**HOME, **dict.fromkeys(TESTS_ONLY, "1")}, NO_FILE) == read(HOME, NO_FILE)
    page = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
    assert [name for name in TESTS_ONLY if f"`{name}`" not in page] == []


def test_the_example_file_names_every_setting_and_is_valid(tmp_path: Path) -> None:
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    assert re.findall(r"^#([A-Z_]+)=", example, re.MULTILINE) == [
        declared.name for declared in DECLARED.values()
    ]
    file = tmp_path / ".env"
    file.write_text(re.sub(r"^#(?=[A-Z_]+=)", "", example, flags=re.MULTILINE))
    assert read(HOME, file) == read(HOME, NO_FILE)


def test_a_reference_is_short_and_new_each_time() -> None:
    assert re.fullmatch("[0-9a-f]{8}", reference())
    assert reference() != reference()


@pytest.mark.parametrize(
    "value", ["ops@example.com", "https://example.com/assay", "http://example.com"]
)
def test_a_contact_is_an_address_that_a_source_can_write_to(value: str) -> None:
    assert read({**HOME, "ASSAY_CONTACT": value}, NO_FILE).contact == value


@pytest.mark.parametrize(
    "value", ["ops", "ops @example.com", "ops@example.com\r\nX-Evil: yes", "ops@exämple.com"]
)
def test_a_contact_that_would_break_a_header_is_refused(value: str) -> None:
    assert problems({"ASSAY_CONTACT": value}) == (
        "ASSAY_CONTACT should be an e-mail or web address, such as ops@example.com",
    )


def test_a_setting_that_is_near_none_gets_no_suggestion() -> None:
    found = problems({"ASSAY_FOO": "1"})
    assert found == ("ASSAY_FOO is not a setting of Assay",)
