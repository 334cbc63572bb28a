"""Time zone abbreviations as news prints them.

Offsets are those of the IANA time zone database, for abbreviations that name one offset wherever they are used. An
abbreviation that names several is only listed as such: a time with it stays without an offset, and a note says so.
"""

from __future__ import annotations

__all__ = ["AMBIGUOUS_ZONES", "ZONES"]

ZONES: dict[str, int] = {
    "Z": 0,
    "UTC": 0,
    "GMT": 0,
    "WET": 0,
    "WEST": 60,
    "CET": 60,
    "MEZ": 60,
    "CEST": 120,
    "MESZ": 120,
    "EET": 120,
    "EEST": 180,
    "MSK": 180,
    "МСК": 180,
    "TRT": 180,
    "EAT": 180,
    "CAT": 120,
    "SAST": 120,
    "WAT": 60,
    "PKT": 300,
    "NPT": 345,
    "WIB": 420,
    "WITA": 480,
    "HKT": 480,
    "SGT": 480,
    "PHT": 480,
    "WIT": 540,
    "JST": 540,
    "KST": 540,
    "AEST": 600,
    "AEDT": 660,
    "ACST": 570,
    "ACDT": 630,
    "AWST": 480,
    "NZST": 720,
    "NZDT": 780,
    "EST": -300,
    "EDT": -240,
    "CDT": -300,
    "MDT": -360,
    "PST": -480,
    "PDT": -420,
    "AKST": -540,
    "AKDT": -480,
    "HST": -600,
    "NST": -210,
    "NDT": -150,
    "BRT": -180,
    "ART": -180,
    "CLT": -240,
    "CLST": -180,
}
"""Abbreviation -> minutes east of Greenwich."""

AMBIGUOUS_ZONES = frozenset(
    {"IST", "CST", "BST", "MST", "AST", "ADT", "GST", "SST", "AMT", "ECT", "ET", "CT", "MT", "PT"}
)
"""India, Ireland or Israel; China, Cuba or Central; Britain or Bangladesh; and the American ones that leave summer
time open."""
