"""The rules: vocabulary in tables, each row with its own examples."""

from __future__ import annotations

from newsparse.rules.artifact import Artifact
from newsparse.rules.artifacts import ARTIFACTS
from newsparse.rules.rules import LONGEST_WHOLE, RULES, Rules

__all__ = ["ARTIFACTS", "LONGEST_WHOLE", "RULES", "Artifact", "Rules"]
