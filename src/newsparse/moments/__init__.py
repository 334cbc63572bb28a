"""Reads dates and times as news prints them: the one place that knows their layouts.

``find`` finds the moments in a line: ``layouts`` has the layouts of a date, ``words`` the names of months and
weekdays, ``numerals`` and ``eras`` other figures and calendars, ``clock`` the time beside a date. ``alone`` reads a
text that is a date and nothing else, with dateutil behind a fence, and ``relative`` one that counts from a moment.
"""
