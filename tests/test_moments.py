"""Dates and times as news prints them: what is read, what is refused, and what is never invented."""

from __future__ import annotations

import datetime as dt
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Moment, read_moment
from newsparse.moments.find import find_moments
from newsparse.moments.relative import read_relative
from newsparse.rules.calendar import MONTHS

READ = {
    "June 5, 2020": "2020-06-05",
    "5 June 2020": "2020-06-05",
    "5th of June, 2020": "2020-06-05",
    "Tuesday 27 October 2020 6pm": "2020-10-27T18:00",
    "2020-06-05": "2020-06-05",
    "2020-03-08T18:30:30.077Z": "2020-03-08T18:30:30+00:00",
    "2020/6/5 20:50": "2020-06-05T20:50",
    "20200605": "2020-06-05",
    "5. Juni 2020": "2020-06-05",
    "Montag, 5. Juni 2020, 10:04 Uhr": "2020-06-05T10:04",
    "28.04.2023 | 17:52 Uhr": "2023-04-28T17:52",
    "2 novembre 2023 à 16h17": "2023-11-02T16:17",
    "27 Mar 20 à 9:21": "2020-03-27T09:21",
    "21 de abril de 2022, 14:32": "2022-04-21T14:32",
    "23 okt 2025 kl 10.23": "2025-10-23T10:23",
    "14 Ekim 2021 Perşembe 10:35": "2021-10-14T10:35",
    "30 kwietnia 2021": "2021-04-30",
    "1 Декабря 2020 14:02": "2020-12-01T14:02",
    "28 آب/اغسطس 2013": "2013-08-28",
    "2020年6月5日": "2020-06-05",
    "令和2年6月5日": "2020-06-05",
    "2020년 6월 5일 오후 3:20": "2020-06-05T15:20",
    "5 มิถุนายน 2563": "2020-06-05",
    "๕ มิถุนายน ๒๕๖๓ เวลา ๑๔:๐๕ น.": "2020-06-05T14:05",
    "5 มิ.ย. 63": "2020-06-05",
    "5 มิ.ย. 20": "2020-06-05",
    "۱۱ مهر ۱۴۰۲، ۱۴:۰۵": "2023-10-03T14:05",
    "۱۴۰۲/۰۷/۱۱": "2023-10-03",
    "۳۰ اسفند ۱۳۹۹": "2021-03-20",
    "٣ أكتوبر ٢٠٢٣، ١٤:٠٥": "2023-10-03T14:05",
    "३ अक्टूबर २०२३": "2023-10-03",
    "二〇二三年十月二十三日": "2023-10-23",
    "2023年10月3日(火) 14:05": "2023-10-03T14:05",
    "3 октября 2023 г., 14:05": "2023-10-03T14:05",
    "3 жовтня 2023 року": "2023-10-03",
    "05.01.2021 Mar 10:04": "2021-01-05T10:04",
    "Thứ tư, 22/10/2025, 19:25 (GMT+7)": "2025-10-22T19:25:00+07:00",
    "02 Nov 2023 20:59 WIB": "2023-11-02T20:59:00+07:00",
    "9:14 PM EST, Mon March 4, 2024": "2024-03-04T21:14:00-05:00",
    "January 1, 2023 at 12:05 a.m.": "2023-01-01T00:05",
    "June 5, 2020 10:00 IST": "2020-06-05T10:00",
    "Thu Sep 25 10:36:28 2003": "2003-09-25T10:36:28",
    "1.1.69": "1969-01-01",
    "1.1.68": "2068-01-01",
}

REFUSED = (
    "",
    "May says she will resign",
    "March on, says the general in 2020",
    "Sun sat on Mon in Dec",
    "5 March",
    "June 2020",
    "2020",
    "Sept. 31, 2020",
    "29 Feb 2021",
    "13/13/2020",
    "00/00/0000",
    "0000-00-00",
    "January 1, 0",
    "June 5, 99999",
    "June 5, 9998",
    "January 1st, 9999999999",
    "2147483648",
    "5 hours ago",
    "1 / 8 / 21",
    "nan inf 1e400 June",
    "5'0" + "6" * 60 + "0h0h9h9h",
    "June 5, 2020 June 6, 2021",
    "9" * 5000,
    "June " * 30,
    "1402/07/11",
    "۳۰ اسفند ۱۴۰۲",
    "۱۴۰۲/۱۳/۰۱",
    "二〇二三年十三月三日",
)


@pytest.mark.parametrize("text", READ)
def test_reads(text: str) -> None:
    moment = read_moment(text)
    assert moment is not None
    assert str(moment) == READ[text]


@pytest.mark.parametrize("text", REFUSED)
def test_refuses(text: str) -> None:
    assert read_moment(text) is None


def test_slashes_are_ambiguous_in_english_and_day_first_elsewhere() -> None:
    english, french = read_moment("03/04/2024", "en"), read_moment("03/04/2024", "fr")
    assert english is not None
    assert (str(english), english.ambiguous) == ("2024-03-04", True)
    assert french is not None
    assert (str(french), french.ambiguous) == ("2024-04-03", False)
    assert str(read_moment("03/04/2024", day_first=True)) == "2024-04-03"
    assert str(read_moment("25/04/2024")) == "2024-04-25"
    assert str(read_moment("03.04.2024", "en")) == "2024-04-03"


def test_two_dates_of_a_line_each_keep_their_own_time() -> None:
    found = find_moments("Published February 24, 2020 10:00Last updated July 21, 2022 11:30")
    assert [str(reading.moment) for reading in found] == ["2020-02-24T10:00", "2022-07-21T11:30"]


@pytest.mark.parametrize("language", MONTHS)
def test_reads_every_month_of_every_language_back(language: str) -> None:
    for number, group in enumerate(MONTHS[language].split("|"), 1):
        for name in group.split(";"):
            moment = read_moment(f"5 {name} 2020", language)
            if " " not in name and not any(character.isdigit() for character in name):
                assert moment is not None, name
                assert moment.date == dt.date(2020, number, 5), name


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2 days ago", "2022-05-18"),
        ("yesterday", "2022-05-19"),
        ("vor 14 Minuten", "2022-05-20T11:46"),
        ("il y a 2 heures", "2022-05-20T10:00"),
        ("сегодня в 20:12", "2022-05-20T20:12"),
        ("3 months ago", "2022-02-20"),
    ],
)
def test_counts_relative_dates_from_the_reference(text: str, day: str) -> None:
    assert str(read_relative(text, dt.datetime.fromisoformat("2022-05-20T12:00"))) == day


def test_moments_sort_in_one_order() -> None:
    texts = ["2020-06-05", "2020-06-05T10:00:00+02:00", "2020-06-05 09:00", "2020-06-05T07:59:00Z", "2020-06-04"]
    moments = [moment for text in texts if (moment := read_moment(text))]
    expected = sorted(moments)
    for seed in range(5):
        shuffled = list(moments)
        random.Random(seed).shuffle(shuffled)  # noqa: S311
        assert sorted(shuffled) == expected
    assert str(expected[0]) == "2020-06-04"
    assert expected[1] == moments[0]


def test_the_edges_of_the_calendar_sort_too() -> None:
    east = dt.timezone(dt.timedelta(hours=14))
    first = Moment(date=dt.date.min, time=dt.time(0, 0, tzinfo=east))
    assert first < Moment(date=dt.date.max, time=dt.time(23, 59, tzinfo=dt.timezone(-dt.timedelta(hours=12))))


@given(st.text(max_size=110))
def test_any_text_is_read_or_refused(text: str) -> None:
    moment = read_moment(text)
    assert moment is None or 1900 <= moment.date.year <= 2100


@given(st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31)))
def test_every_day_comes_back_in_iso_form(day: dt.date) -> None:
    moment = read_moment(day.isoformat())
    assert moment is not None
    assert moment.date == day
