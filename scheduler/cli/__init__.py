"""scheduler/cli."""
