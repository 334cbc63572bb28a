"""From a Document to labels: one small module a concern. Parsers do not import one another."""
