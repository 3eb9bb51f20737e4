"""The ground floor: frozen values with no I/O; it imports nothing else of ours. Import from its modules."""
