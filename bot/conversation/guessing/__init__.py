"""What the grammar can't read, taken as what it most likely wants."""
