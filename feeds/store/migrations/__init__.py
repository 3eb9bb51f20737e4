"""The steps from an empty database to today's tables; append-only: a step that was released is never edited."""
