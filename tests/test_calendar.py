"""Every month and every weekday of every language, in every spelling of the table, read back in many layouts."""

from __future__ import annotations

import datetime as dt

import pytest

from newsparse import read_moment
from newsparse.rules.calendar import MONTHS, PERSIAN_MONTHS, WEEKDAYS
from tests.tongues import TONGUES

WORDS = (
    "5 {month} 2021",
    "05. {month} 2021",
    "5-{month}-2021",
    "{month} 5, 2021",
    "2021. {month} 5.",
    "5 de {month} de 2021",
    "5 {month}, 2021, 10:04",
    "10:04, 5 {month} 2021",
    "5 {month} '21",
)
"""Layouts of a month's name; the last ones hold more, or less, than the date."""

SIGNS = {
    "zh": ("年", "月", "日"),
    "ja": ("年", "月", "日"),
    "ko": ("년", "월", "일"),
}
COUNTED = (
    "2021{0}{month}{1}5{2}",
    "2021{0}{month:02}{1}05{2}",
    "2021 {0} {month} {1} 5 {2}",
    "2021{0} {month}{1} 5{2}",
    "2021{0}{month}{1}5{2} 10:04",
    "10:04 2021{0}{month}{1}5{2}",
)
"""Layouts of languages in which a month is a number with its word."""

DAYS = (
    "{day}, {n} {month} 2021",
    "{day} {n}. {month} 2021 10:04",
    "{n} {month} 2021, {day}",
    "{n} {month} 2021 ({day}) 10:04",
    "{day} | 2021-01-{n:02}",
    "{n:02}.01.2021 {day} 10:04",
    "{day} {n:02}/01/2021",
)
"""Layouts of a weekday's name beside a date of January 2021."""


def spellings(table: dict[str, str], language: str) -> list[tuple[int, str]]:
    groups = table[language].split("|")
    return [(number, name) for number, group in enumerate(groups, 1) for name in group.split(";")]


def is_counted(name: str) -> bool:
    return name[-1] in "月월" or any(character.isdecimal() for character in name)


def is_alone(name: str) -> bool:
    """Whether a name holds no "of", as those of Catalan do, which a layout of its own brings."""
    return not name.startswith(("de ", "d’", "d'"))


def wrong(text: str, day: dt.date, language: str) -> str | None:
    moment = read_moment(text, language, day_first=True)
    if moment is None or moment.date != day or (moment.time != (dt.time(10, 4) if "10:04" in text else None)):
        return f"{text}: {moment}"
    return None


@pytest.mark.parametrize("layout", WORDS)
@pytest.mark.parametrize("language", MONTHS)
def test_months_in_words(language: str, layout: str) -> None:
    found = [
        wrong(layout.format(month=written), dt.date(2021, number, 5), language)
        for number, name in spellings(MONTHS, language)
        for written in {name, name.upper(), name.title()}
        if not is_counted(name) and is_alone(name) and written.casefold() == name
    ]
    assert not [line for line in found if line]


@pytest.mark.parametrize("layout", COUNTED)
@pytest.mark.parametrize("language", SIGNS)
def test_months_in_numbers(language: str, layout: str) -> None:
    texts = {month: layout.format(*SIGNS[language], month=month) for month in range(1, 13)}
    found = [wrong(text, dt.date(2021, month, 5), language) for month, text in texts.items()]
    assert not [line for line in found if line]


@pytest.mark.parametrize(
    "layout",
    [
        "{0} 5 tháng {1}, 2021",
        "ngày 5 tháng {1} năm 2021",
        "ngày 05 tháng {1:02}, 2021",
        "5 tháng {1} 2021 10:04",
        "5 thg {1}, 2021",
        "{0}, ngày 5 tháng {1} năm 2021, 10:04",
    ],
)
def test_months_of_vietnamese(layout: str) -> None:
    names = WEEKDAYS["vi"].split("|")
    days = [dt.date(2021, month, 5) for month in range(1, 13)]
    found = [wrong(layout.format(names[day.weekday()].split(";")[0], day.month), day, "vi") for day in days]
    assert not [line for line in found if line]


@pytest.mark.parametrize("layout", DAYS)
@pytest.mark.parametrize("language", WEEKDAYS)
def test_weekdays(language: str, layout: str) -> None:
    month = next((name for number, name in spellings(MONTHS, language) if not is_counted(name)), "January")
    found = [
        wrong(layout.format(day=written, n=3 + number, month=month), dt.date(2021, 1, 3 + number), language)
        for number, name in spellings(WEEKDAYS, language)
        for written in {name, name.upper(), name.title()}
        if written.casefold() == name
    ]  # the first Monday was the fourth
    assert not [line for line in found if line]


@pytest.mark.parametrize(
    "layout",
    ["5 {0} 1400", "5 {0} 1400 - 10:04", "۵ {0} ۱۴۰۰، ۱۰:۰۴", "۵ {0} ماه ۱۴۰۰", "10:04 | ۵ {0} ۱۴۰۰", "0۵ {0} 1400"],
)
def test_months_of_the_persian_calendar(layout: str) -> None:
    nowruz = dt.date(2021, 3, 21)
    found = []
    for number, name in spellings({"fa": PERSIAN_MONTHS}, "fa"):
        day = nowruz + dt.timedelta(days=30 * (number - 1) + min(number - 1, 6) + 4)
        moment = read_moment(layout.format(name), "fa")
        found.append((name, moment and moment.date, day))
    assert not [row for row in found if row[1] != row[2]]


def test_every_target_language_has_its_months_and_weekdays() -> None:
    assert set(TONGUES) - {"zh-hant"} <= set(MONTHS) & set(WEEKDAYS)
