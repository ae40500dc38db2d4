"""Reading many records without Python looking for cycles among them."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Work that makes many objects that live for a while, and no cycles: postings, people, rows.

    Each time that some tens of thousands are new, Python goes through all of them in vain; of an
    import that was a sixth. What has cycles all the same is collected afterwards.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
