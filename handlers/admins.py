"""Who may decide for a workspace: the members of a setting, else those whom Slack calls admins."""

from __future__ import annotations

from typing import NamedTuple

from handlers.members import Members


class Admins(NamedTuple):
    """Tells admins from other members; where Slack can't be asked, nobody is one."""

    members: Members
    named: frozenset[str] = frozenset()

    def has(self, user: str) -> bool:
        """Whether a member is an admin; asks Slack, so not on a listener's thread."""
        return user in self.named if self.named else self.members.is_admin(user)
