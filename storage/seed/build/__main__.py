"""Command line: read the public data, write the bundle."""

from __future__ import annotations

import argparse
from pathlib import Path

from storage.seed.build.bundle import write
from storage.seed.build.parts import every_part

BUNDLE = Path(__file__).parent.parent / "data"


def main() -> None:
    """Rebuild the bundle beside this package, or in the folder named by `--to`."""
    parser = argparse.ArgumentParser(prog="python -m storage.seed.build", description=__doc__)
    parser.add_argument("--from", dest="source", type=Path, required=True, help="the public data")
    parser.add_argument("--to", dest="target", type=Path, default=BUNDLE, help="where to write")
    options = parser.parse_args()
    for name, rows in write(every_part(options.source), options.target).items():
        print(f"{name}: {rows} rows")


if __name__ == "__main__":
    main()
