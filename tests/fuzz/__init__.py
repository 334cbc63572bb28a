"""Fuzzing guided by coverage: what runs, what must hold, and what it found."""
