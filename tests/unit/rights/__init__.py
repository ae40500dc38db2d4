"""The 21 behaviours of docs/privacy.md: each file is named after the one that it holds to."""
