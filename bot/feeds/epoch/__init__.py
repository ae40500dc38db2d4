"""The hubs of Epoch AI: one module for each, read by the functions that also build the bundle."""
