"""From raw input to a Document."""
