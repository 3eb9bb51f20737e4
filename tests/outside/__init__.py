"""Daybook driven as its users drive it: the real command, real HTTP, real clients."""
