"""Makes the bundle of facts from public data: `python -m storage.seed.build --from DIR`."""
