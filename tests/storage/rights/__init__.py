"""The behaviours of docs/privacy.md that a database has to keep, on each database in turn."""
