"""The top of the house: sees all rooms, is seen by none. Here it is asked what time it is, and handed down."""
