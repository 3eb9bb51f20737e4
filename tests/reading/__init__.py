"""The reader, room by room."""
