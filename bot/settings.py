"""Every setting, declared once: where it is read from, what it means and how it is checked."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Final, NamedTuple

from bot import setting_values as values
from bot.errors import SettingsError

PREFIX: Final = "ASSAY_"
TESTS_ONLY: Final = (
    "ASSAY_SHARED",
    "ASSAY_REQUIRE_POSTGRES",
    "ASSAY_REQUIRE_WIRE",
    "ASSAY_TEST_CACHE",
)
"""Read by the project's own tests; the program leaves them alone."""
DOTENV: Final = Path(".env")


class Declared(NamedTuple):
    """What is known of a setting. `default` is how the documentation words it."""

    name: str
    help: str
    parse: Callable[[str], Any]
    default: str
    secret: bool


def data_folder(environ: Mapping[str, str], platform: str = sys.platform) -> Path:
    """Where this system keeps a user's data: XDG on Unix, the usual places elsewhere."""
    home = Path(environ.get("HOME") or Path.home())
    if platform == "darwin":
        return home / "Library" / "Application Support" / "assay"
    if platform == "win32":
        local = environ.get("LOCALAPPDATA")
        return (Path(local) if local else home / "AppData" / "Local") / "assay"
    xdg = Path(environ.get("XDG_DATA_HOME", ""))
    # The XDG specification: a relative path is to be ignored.
    return (xdg if xdg.is_absolute() else home / ".local" / "share") / "assay"


def default_database(environ: Mapping[str, str], platform: str = sys.platform) -> str:
    """The URL of the SQLite file in the user's data folder."""
    return f"sqlite:///{(data_folder(environ, platform) / 'assay.db').as_posix()}"


def _setting(
    name: str,
    help_text: str,
    parse: Callable[[str], Any] = values.text,
    *,
    value: Any = None,
    default: str = "not set",
    secret: bool = False,
) -> Any:
    declared = Declared(name, help_text, parse, default, secret)
    return field(default=value, repr=not secret, metadata={"declared": declared})


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What can be set from outside. Secrets stay out of its text form."""

    slack_bot_token: str | None = _setting(
        "SLACK_BOT_TOKEN",
        "The bot's own token, from the app's page “OAuth & Permissions”.",
        values.token("xoxb-"),
        secret=True,
    )
    slack_app_token: str | None = _setting(
        "SLACK_APP_TOKEN",
        "The token for Socket Mode, from “Basic Information”, “App-Level Tokens”, with the scope "
        "`connections:write`. Where it is set, the bot needs no public address.",
        values.token("xapp-"),
        secret=True,
    )
    slack_signing_secret: str | None = _setting(
        "SLACK_SIGNING_SECRET",
        "Proves that a request over HTTP comes from Slack; from “Basic Information”.",
        secret=True,
    )
    slack_client_id: str | None = _setting(
        "SLACK_CLIENT_ID",
        "Of an app that several workspaces install. Accepted and not used: Assay serves the "
        "workspace of its bot token.",
    )
    slack_client_secret: str | None = _setting(
        "SLACK_CLIENT_SECRET", "Belongs to the client id; accepted and not used.", secret=True
    )
    slack_api_url: str = _setting(
        "SLACK_API_URL",
        "Another Slack to talk to, such as a local one for tests.",
        values.http_url,
        value="https://slack.com/api/",
        default="`https://slack.com/api/`",
    )
    database_url: str = _setting(
        "DATABASE_URL",
        "Where Assay keeps its data: a SQLite or PostgreSQL URL.",
        values.database,
        value="",
        default="a SQLite file in your data folder, on Linux `~/.local/share/assay/assay.db`",
        secret=True,
    )
    port: int = _setting(
        "PORT",
        "The port that `assay run --http` listens on.",
        values.whole(1, 65535),
        value=3000,
        default="`3000`",
    )
    log_level: str = _setting(
        "ASSAY_LOG_LEVEL",
        "How much is logged: `debug`, `info`, `warning` or `error`.",
        values.one_of("debug", "info", "warning", "error"),
        value="warning",
        default="`warning`",
    )
    workers: int = _setting(
        "ASSAY_WORKERS",
        "How many questions from Slack are worked on at the same time.",
        values.whole(1, 64),
        value=8,
        default="`8`",
    )
    update_at: str = _setting(
        "ASSAY_UPDATE_AT",
        "When the running bot reads its public sources each day: a time in UTC, or `off`.",
        values.hour,
        value="05:00",
        default="`05:00`",
    )
    contact: str | None = _setting(
        "ASSAY_CONTACT",
        "Whom a public source may write to about your requests: an e-mail or web address, sent "
        "with each of them.",
        values.contact,
    )
    admins: frozenset[str] = _setting(
        "ASSAY_ADMINS",
        "Slack member ids, separated by commas, who decide on reported figures in App Home.",
        values.members,
        value=frozenset(),
        default="those whom Slack calls admins",
    )
    conversation_days: int = _setting(
        "ASSAY_CONVERSATION_DAYS",
        "For how many days after its last message a conversation is remembered.",
        values.whole(1, 365),
        value=30,
        default="`30`",
    )
    candidate_days: int = _setting(
        "ASSAY_CANDIDATE_DAYS",
        "For how many days after the last look a candidate of the pool is kept.",
        values.whole(1, 365),
        value=90,
        default="`90`",
    )
    purpose: str | None = _setting(
        "ASSAY_PURPOSE",
        "Why people are looked up, where `--purpose` is not given.",
    )
    offline: bool = _setting(
        "ASSAY_OFFLINE",
        "Whether nobody's works are asked for over the network: `yes` or `no`. The pool still is.",
        values.yes,
        value=False,
        default="`no`",
    )
    openalex_key: str | None = _setting(
        "ASSAY_OPENALEX_KEY",
        "A key of OpenAlex, the index of published works; a few questions a day need none.",
        secret=True,
    )

    @property
    def speaks_socket(self) -> bool:
        """Whether the tokens for Socket Mode are there."""
        return bool(self.slack_bot_token and self.slack_app_token)


DECLARED: Final[Mapping[str, Declared]] = {f.name: f.metadata["declared"] for f in fields(Settings)}
"""The declarations by the attribute of `Settings`."""


def read(environ: Mapping[str, str] | None = None, dotenv: Path = DOTENV) -> Settings:
    """The settings of the environment, then of a `.env` file; empty values count as not set.

    Raises SettingsError with everything that is unknown or invalid, at once.
    """
    environ = os.environ if environ is None else environ
    given = {**_from_file(dotenv), **{k: v for k, v in environ.items() if v.strip()}}
    problems = [_unknown(name) for name in sorted(given) if _is_unknown(name)]
    found: dict[str, Any] = {"database_url": default_database(environ)}
    for attribute, declared in DECLARED.items():
        raw = given.get(declared.name, "").strip()
        try:
            found |= {attribute: declared.parse(raw)} if raw else {}
        except ValueError as error:
            problems.append(f"{declared.name} {error}")
    if problems:
        raise SettingsError(problems)
    return Settings(**found)


def _from_file(path: Path) -> dict[str, str]:
    if not path.is_file():
        return {}
    from dotenv import dotenv_values  # most machines have no such file

    return {name: value for name, value in dotenv_values(path).items() if value}


def _is_unknown(name: str) -> bool:
    return name.startswith(PREFIX) and name not in (*_names(), *TESTS_ONLY)


def _unknown(name: str) -> str:
    import difflib  # only a mistake needs it

    # What all settings begin with alike says nothing of which is meant.
    own = {known.removeprefix(PREFIX): known for known in _names()}
    near = difflib.get_close_matches(name.removeprefix(PREFIX), own, n=1)
    return f"{name} is not a setting of Assay{f'; did you mean {own[near[0]]}?' if near else ''}"


def _names() -> list[str]:
    return [declared.name for declared in DECLARED.values()]
