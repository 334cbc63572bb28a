"""Write src/newsparse/rules/calendar.py: month and weekday names by language.

The names come from Unicode CLDR, read through babel, with the rows of EXTRA_MONTHS and EXTRA_WEEKDAYS added by hand.
This is a development tool; the library itself needs neither babel nor this file.

    python tools/make_calendar.py          rewrite the table
    python tools/make_calendar.py --check  exit with status 1 if the table is not what would be written
"""

from __future__ import annotations

import argparse
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

from babel import Locale, localedata
from babel.core import get_cldr_version

TARGET = Path(__file__).resolve().parent.parent / "src" / "newsparse" / "rules" / "calendar.py"

#: The languages of the library, each with the CLDR locales whose names are gathered, the plain one first.
#: The regional ones are those whose names differ from the plain ones.
LANGUAGES: dict[str, tuple[str, ...]] = {
    "en": ("en", "en_001"),
    "es": ("es", "es_MX", "es_PE"),
    "fr": ("fr", "fr_CA"),
    "de": ("de", "de_AT"),
    "it": ("it",),
    "pt": ("pt", "pt_PT"),
    "nl": ("nl",),
    "sv": ("sv",),
    "no": ("nb", "nn"),
    "da": ("da",),
    "fi": ("fi",),
    "pl": ("pl",),
    "cs": ("cs",),
    "sk": ("sk",),
    "hu": ("hu",),
    "ro": ("ro", "ro_MD"),
    "bg": ("bg",),
    "ru": ("ru",),
    "uk": ("uk",),
    "el": ("el",),
    "tr": ("tr",),
    "ar": ("ar", "ar_IQ", "ar_DZ", "ar_MA", "ar_MR"),
    "fa": ("fa", "fa_AF"),
    "he": ("he",),
    "hi": ("hi",),
    "id": ("id",),
    "vi": ("vi",),
    "th": ("th",),
    "zh": ("zh", "zh_Hant"),
    "ja": ("ja",),
    "ko": ("ko",),
}

#: Languages for which only the months are kept.
MONTHS_ONLY: dict[str, tuple[str, ...]] = {
    "sq": ("sq",),
    "lt": ("lt",),
    "lv": ("lv",),
    "et": ("et",),
    "sl": ("sl",),
    "hr": ("hr",),
    "sr": ("sr", "sr_Latn", "sr_Cyrl_ME", "sr_Latn_ME"),
    "mk": ("mk",),
    "ca": ("ca",),
    "gl": ("gl",),
    "eu": ("eu",),
    "be": ("be",),
    "kk": ("kk",),
    "az": ("az",),
    "ms": ("ms",),
    "fil": ("fil",),
    "bn": ("bn", "bn_IN"),
    "ur": ("ur",),
    "ta": ("ta",),
}

#: A row added by hand: all groups joined by "|", or some of them by number (January and Monday are 1).
#: Spellings of a group are joined by ";" in both.
Row = str | dict[int, str]


def numbered(pattern: str, first: int = 1, last: int = 12) -> dict[int, str]:
    """Give the row of the numeric month names from `first` to `last`, such as "1月"."""
    return {number: pattern.format(number) for number in range(first, last + 1)}


EXTRA_MONTHS: dict[str, tuple[Row, ...]] = {
    # The usual short form of September.
    "en": ({9: "sept"},),
    # Both spellings of September, and the older short forms.
    "es": ({8: "agto", 9: "set;sept;setiembre"},),
    # Short forms of newspapers.
    "fr": ({1: "jan", 2: "fév;fev", 7: "juill", 8: "aout"},),
    # Austrian names, and the three-letter forms. The spellings with "ae" come from RESPELLINGS.
    "de": ({1: "jänner;jän", 2: "feber", 3: "mrz", 9: "sep"},),
    # Longer short forms.
    "it": ({1: "genn", 2: "febb", 7: "lugl", 9: "sett"},),
    # Short forms of September other than the Brazilian one.
    "pt": ({9: "set;sept"},),
    # Older short forms.
    "nl": ({2: "febr", 3: "mrt", 5: "mei", 9: "sept"},),
    # Three-letter forms of the months that CLDR never shortens, and older short forms.
    "sv": ({2: "febr", 3: "mar", 6: "jun", 7: "jul", 9: "sept"},),
    # Older short forms.
    "no": ({2: "febr", 9: "sept"},),
    "da": ({2: "febr", 9: "sept"},),
    # Short forms of dictionaries and almanacs.
    "fi": (
        "tammik|helmik|maalisk|huhtik|toukok|kesäk|heinäk|elok|syysk|lokak|marrask|jouluk",
        # The partitive, which CLDR has, kept here lest it should lose it.
        (
            "tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|"
            "marraskuuta|joulukuuta"
        ),
    ),
    # Longer short forms.
    "pl": ({1: "stycz", 4: "kwiec", 6: "czerw", 8: "sierp", 9: "wrzes", 10: "paźdz", 11: "listop", 12: "grudz"},),
    # Short forms of three letters.
    "hu": ({2: "feb", 3: "már", 9: "szep"},),
    # The usual short forms.
    "ro": ({1: "ian", 6: "iun", 7: "iul", 9: "sep", 11: "noi;noiem"},),
    # Longer short forms.
    "bg": ({2: "февр", 9: "септ", 11: "ноем"},),
    # Three-letter forms.
    "ru": ({2: "фев", 5: "мая", 9: "сен", 11: "ноя"},),
    # Other short forms.
    "uk": ({1: "січн", 3: "берез", 4: "кві", 5: "тра", 6: "чер", 8: "сер", 10: "жов", 11: "лис;листоп", 12: "гру"},),
    # The demotic names, nominative and genitive, and other short forms.
    "el": (
        "γενάρης|φλεβάρης|μάρτης|απρίλης|μάης|ιούνης|ιούλης||σεπτέμβρης|οκτώβρης|νοέμβρης|δεκέμβρης",
        "γενάρη|φλεβάρη|μάρτη|απρίλη|μάη|ιούνη|ιούλη|αυγούστου|σεπτέμβρη|οκτώβρη|νοέμβρη|δεκέμβρη",
        {2: "φεβρ", 4: "απρ", 9: "σεπτ"},
    ),
    # Egypt and the Gulf, with the variants of the Egyptian press; the Levant with and without the article;
    # the Maghreb, Algeria and Tunisia first, then Morocco.
    "ar": (
        "يناير|فبراير|مارس|أبريل;إبريل|مايو|يونيو;يونية;يونيه|يوليو;يولية;يوليه|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
        (
            "كانون الثاني;كانون ثاني;كانون ثان|شباط|آذار|نيسان|أيار;آيار|حزيران|تموز|آب|أيلول|تشرين الأول;تشرين أول|"
            "تشرين الثاني;تشرين ثاني;تشرين ثان|كانون الأول;كانون أول"
        ),
        "جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية;جويليه|أوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
        "يناير|فبراير|مارس|أبريل|ماي|يونيو|يوليوز|غشت|شتنبر|أكتوبر|نونبر|دجنبر",
    ),
    # The ezafe written in one letter (heh with yeh above), and the names taken from English.
    "fa": ({1: "ژانویۀ", 2: "فوریۀ", 5: "مۀ;می", 7: "ژوئیۀ;ژوییه;جولای", 8: "آگوست;اگوست", 9: "سپتمبر", 10: "اکتوبر"},),
    # The other spelling of March, and the names with "in" joined on, as in dates.
    "he": (
        {3: "מרס"},
        "בינואר|בפברואר|במרץ;במרס|באפריל|במאי|ביוני|ביולי|באוגוסט|בספטמבר|באוקטובר|בנובמבר|בדצמבר",
    ),
    # Other spellings of the press.
    "hi": ({9: "सितम्बर", 10: "अक्तूबर", 11: "नवम्बर", 12: "दिसम्बर"},),
    # Older spellings, and other short forms.
    "id": ({2: "pebruari;peb", 3: "mrt", 5: "mei", 8: "agt;agus;agust", 11: "nopember;nop"},),
    # Numeric forms of two figures, and the names in words up to nine. From ten the names in words begin with one
    # another ("tháng mười", "tháng mười một") and hold two blanks, so they are left out.
    "vi": (
        numbered("tháng {:02}", 1, 9),
        numbered("thg {:02}", 1, 9),
        {1: "tháng một;tháng giêng", 2: "tháng hai", 3: "tháng ba", 4: "tháng tư", 5: "tháng năm", 6: "tháng sáu"},
        {7: "tháng bảy;tháng bẩy", 8: "tháng tám", 9: "tháng chín", 12: "tháng chạp"},
    ),
    # Names without their ending, as in headlines, and short forms without the dots.
    "th": (
        "มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา",
        "มค|กพ|มีค|เมย|พค|มิย|กค|สค|กย|ตค|พย|ธค",
    ),
    # Numeric forms of one and two figures, and the formal name of January.
    "zh": (numbered("{}月"), numbered("{:02}月", 1, 9), {1: "元月"}),
    # Numeric forms of one and two figures, and the names in words.
    "ja": (
        numbered("{}月"),
        numbered("{:02}月", 1, 9),
        "一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月",
    ),
    # Numeric forms of one and two figures, and the names in words.
    "ko": (
        numbered("{}월"),
        numbered("{:02}월", 1, 9),
        "일월|이월|삼월|사월|오월|유월|칠월|팔월|구월|시월|십일월|십이월",
    ),
    # Genitive and locative: Latvian dates use either.
    "lv": (
        "janvāra|februāra|marta|aprīļa|maija|jūnija|jūlija|augusta|septembra|oktobra|novembra|decembra",
        "janvārī|februārī|martā|aprīlī|maijā|jūnijā|jūlijā|augustā|septembrī|oktobrī|novembrī|decembrī",
    ),
    # Adessive: "on the fifth of January".
    "et": (
        "jaanuaril|veebruaril|märtsil|aprillil|mail|juunil|juulil|augustil|septembril|oktoobril|novembril|detsembril",
    ),
    # Genitive, which CLDR lacks.
    "sl": ("januarja|februarja|marca|aprila|maja|junija|julija|avgusta|septembra|oktobra|novembra|decembra",),
    # The other genitive of November.
    "hr": ({11: "studenog"},),
    # Genitive in both alphabets, which CLDR lacks, and the longer names of June and July.
    "sr": (
        "јануара|фебруара|марта|априла|маја|јуна|јула|августа|септембра|октобра|новембра|децембра",
        "januara|februara|marta|aprila|maja|juna|jula|avgusta|septembra|oktobra|novembra|decembra",
        {6: "јуни;juni", 7: "јули;juli"},
    ),
    # Genitive and absolutive with the article, the two forms of Basque dates.
    "eu": (
        (
            "urtarrilaren|otsailaren|martxoaren|apirilaren|maiatzaren|ekainaren|uztailaren|abuztuaren|irailaren|urriaren|"
            "azaroaren|abenduaren"
        ),
        "urtarrilak|otsailak|martxoak|apirilak|maiatzak|ekainak|uztailak|abuztuak|irailak|urriak|azaroak|abenduak",
    ),
    # Another short form of August.
    "ms": ({8: "ogs"},),
    # The present standard spellings, and other ones of August.
    "bn": ({1: "জানুয়ারি", 2: "ফেব্রুয়ারি", 8: "অগাস্ট;আগষ্ট"},),
    # Spellings of Sri Lanka.
    "ta": ({1: "சனவரி", 2: "பெப்ரவரி", 6: "யூன்", 7: "யூலை"},),
}

EXTRA_WEEKDAYS: dict[str, tuple[Row, ...]] = {
    # Longer short forms.
    "en": ({2: "tues", 3: "weds", 4: "thur;thurs"},),
    # The grave accent typed as an apostrophe, as agencies do.
    "it": ("lunedi'|martedi'|mercoledi'|giovedi'|venerdi'||",),
    # Names without "feira", with a blank before it, and by number.
    "pt": (
        "segunda|terça|quarta|quinta|sexta||",
        "segunda feira|terça feira|quarta feira|quinta feira|sexta feira||",
        "2ª-feira|3ª-feira|4ª-feira|5ª-feira|6ª-feira||",
    ),
    # The northern name of Saturday.
    "de": ({6: "sonnabend"},),
    # Short forms of four and five letters.
    "sv": ("månd|tisd|onsd|torsd;tor|fred|lörd|sönd",),
    # The other Nynorsk name of Sunday.
    "no": ({7: "sundag"},),
    # Short forms of three letters.
    "da": ({2: "tir", 4: "tor"},),
    # The essive of Sunday, which CLDR lacks.
    "fi": ({7: "sunnuntaina"},),
    # "On Wednesday" and so on: the accusative, where it differs.
    "pl": ({3: "środę", 6: "sobotę", 7: "niedzielę"},),
    "cs": ({3: "středu", 6: "sobotu", 7: "neděli"},),
    "sk": ({3: "stredu", 6: "sobotu", 7: "nedeľu"},),
    "ru": ({3: "среду", 5: "пятницу", 6: "субботу"},),
    "uk": ({3: "середу", 5: "пʼятницю", 6: "суботу", 7: "неділю"},),
    # "On Monday" and so on.
    "hu": ("hétfőn|kedden|szerdán|csütörtökön|pénteken|szombaton|vasárnap",),
    # The common spelling of Monday with a hamza, the Lebanese one of Tuesday, and the names without the article.
    "ar": ({1: "الإثنين", 2: "الثلثاء"}, "اثنين;إثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت|أحد"),
    # Names written in two parts, and the literary name of Friday.
    "fa": (
        "دو\u200cشنبه|سه\u200cشنبه|چهار\u200cشنبه|پنج\u200cشنبه|||یک\u200cشنبه",
        {5: "آدینه"},
    ),
    # Names without "day". They are also the ordinal numbers.
    "he": ("שני|שלישי|רביעי|חמישי|שישי|שבת|ראשון",),
    # Other names of Thursday and Sunday.
    "hi": ({4: "बृहस्पतिवार;वीरवार", 7: "इतवार"},),
    # Other spellings of Friday, and the Arabic name of Sunday.
    "id": ({5: "jum'at;jumaat", 7: "ahad"},),
    # Names without "day", and the everyday name of Thursday; names with the word for the day of the month joined on.
    "th": (
        "จันทร์|อังคาร|พุธ|พฤหัสบดี;วันพฤหัส;พฤหัส|ศุกร์|เสาร์|อาทิตย์",
        "วันจันทร์ที่|วันอังคารที่|วันพุธที่|วันพฤหัสบดีที่;วันพฤหัสที่|วันศุกร์ที่|วันเสาร์ที่|วันอาทิตย์ที่",
    ),
    # Names with the older word for week, and the everyday names of Sunday.
    "zh": (
        "礼拜一|礼拜二|礼拜三|礼拜四|礼拜五|礼拜六|礼拜日;礼拜天",
        "禮拜一|禮拜二|禮拜三|禮拜四|禮拜五|禮拜六|禮拜日;禮拜天",
        {7: "星期天"},
    ),
    # Names without the last character.
    "ja": ("月曜|火曜|水曜|木曜|金曜|土曜|日曜",),
}

PERSIAN_MONTHS: tuple[Row, ...] = (
    "فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند",
    # The older name of the fifth month.
    {5: "امرداد"},
)

#: Other ways of writing the same letters. Each rule is applied to every spelling of the language, and what changes is
#: added. The rules of "*" hold for all languages.
RESPELLINGS: dict[str, tuple[dict[str, str], ...]] = {
    # The typewriter apostrophe for the curly one, the letter apostrophe and the Hebrew geresh.
    "*": ({"’": "'", "ʼ": "'", "׳": "'"},),
    # Umlauts spelt out.
    "de": ({"ä": "ae", "ö": "oe", "ü": "ue"},),
    # Letters that do not decompose.
    "no": ({"ø": "o"},),
    "da": ({"ø": "o"},),
    "pl": ({"ł": "l"},),
    # The cedilla of older fonts for the comma below.
    "ro": ({"ș": "ş", "ț": "ţ"},),
    # The curly apostrophe for the letter apostrophe.
    "uk": ({"ʼ": "’"},),
    # What str.casefold makes of Turkish capitals: "NİSAN" has a dot above left over, and "KASIM" a dotted "i".
    "tr": ({"i": "i\u0307", "ı": "i"},),
    "az": ({"i": "i\u0307", "ı": "i"},),
    # Alef without its hamza or madda.
    "ar": ({"أ": "ا", "إ": "ا", "آ": "ا"},),
    # The Arabic letters for the Persian ones, and the zero-width non-joiner as a blank or left out.
    "fa": ({"ی": "ي", "ک": "ك"}, {"\u200c": " "}, {"\u200c": ""}),
    # Without the abbreviation sign, and without the dot below.
    "hi": ({"॰": ""}, {"\u093c": ""}),
}


def tidy(text: str) -> str:
    """Fold the case of `text`, drop its trailing full stop, and give it in NFC with plain blanks."""
    text = unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())
    visible = "".join(char for char in text if char not in "\u200e\u200f\u061c")
    return " ".join(visible.split()).rstrip(".").rstrip()


def without_accents(text: str) -> str:
    """Strip the combining marks of a Latin or Greek `text`. Any other is given back as it is."""
    letters = [char for char in text if char.isalpha()]
    if not all(unicodedata.name(char).startswith(("LATIN", "GREEK")) for char in letters):
        return text
    decomposed = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", "".join(char for char in decomposed if not unicodedata.combining(char)))


def is_kept(spelling: str) -> bool:
    """Tell whether a spelling is neither a bare number nor a single letter, but for "(火)" and "(화)"."""
    return (len(spelling) > 1 or spelling > "\u3100") and not spelling.replace(".", "").isnumeric()


def cldr_names(locales: Iterable[str], field: str, keys: range) -> Iterator[list[str]]:
    """Give the lists of names of `field` ("months" or "days") in CLDR, the wide ones of all locales first.

    Babel (at least to 2.18) writes aliases it has resolved into data that locales share, so that names of one language
    turn up in the next (python-babel/babel issue 1234). Its cache is emptied before each locale for that reason.
    """
    found: dict[str, list[list[str]]] = {"wide": [], "abbreviated": []}
    for name in locales:
        localedata._cache.clear()  # noqa: SLF001
        contexts = getattr(Locale.parse(name), field)
        for context in ("format", "stand-alone"):
            for width, rows in found.items():
                rows.append([str(contexts[context][width][key]) for key in keys])
    for rows in found.values():
        yield from rows


def row_groups(row: Row, size: int) -> list[str]:
    """Give the `size` groups of a row added by hand."""
    if isinstance(row, dict):
        return [row.get(number, "") for number in range(1, size + 1)]
    groups = row.split("|")
    if len(groups) != size:
        raise ValueError(f"not {size} groups: {row}")
    return groups


def derived(language: str, spellings: Iterable[str]) -> dict[str, None]:
    """Give the spellings as they are, then respelt by the rules, then without accents, each once."""
    found = dict.fromkeys(spellings)
    for rule in RESPELLINGS["*"] + RESPELLINGS.get(language, ()):
        table = str.maketrans(rule)
        found |= dict.fromkeys([tidy(spelling.translate(table)) for spelling in found])
    return found | dict.fromkeys([without_accents(spelling) for spelling in found])


def finish_row(language: str, names: Iterable[list[str]], extra: Iterable[Row], size: int) -> str:
    """Join the groups of one language, from lists of CLDR names and the rows added by hand.

    A derived spelling that another group has as well is left out: in Slovak "st" is Wednesday, and not "št", Thursday,
    without its accent.
    """
    given: list[dict[str, None]] = [{} for _ in range(size)]
    for row in (*names, *(row_groups(added, size) for added in extra)):
        for group, spellings in zip(given, row, strict=True):
            group.update(dict.fromkeys(tidy(spelling) for spelling in spellings.split(";")))
    full = [derived(language, group) for group in given]
    groups = []
    for number, group in enumerate(full):
        others = {spelling for other in full[:number] + full[number + 1 :] for spelling in other}
        kept = [spelling for spelling in group if spelling in given[number] or spelling not in others]
        groups.append(";".join(filter(is_kept, kept)))
    check_row(language, groups)
    return "|".join(groups)


def check_row(language: str, groups: list[str]) -> None:
    """Refuse a row with an empty group, a spelling of two groups, or one of more than two words."""
    seen: dict[str, int] = {}
    for number, group in enumerate(groups, start=1):
        if not group:
            raise ValueError(f"{language}: group {number} is empty")
        for spelling in group.split(";"):
            if seen.setdefault(spelling, number) != number:
                raise ValueError(f"{language}: {spelling} is in groups {seen[spelling]} and {number}")
            if spelling.count(" ") > 1:
                raise ValueError(f"{language}: {spelling} holds more than one blank")


def month_rows() -> dict[str, str]:
    """Give the months of every language."""
    return {
        language: finish_row(
            language, cldr_names(locales, "months", range(1, 13)), EXTRA_MONTHS.get(language, ()), size=12
        )
        for language, locales in (LANGUAGES | MONTHS_ONLY).items()
    }


def weekday_rows() -> dict[str, str]:
    """Give the weekdays of the languages of the library, Monday first."""
    return {
        language: finish_row(language, cldr_names(locales, "days", range(7)), EXTRA_WEEKDAYS.get(language, ()), size=7)
        for language, locales in LANGUAGES.items()
    }


def quoted(text: str) -> str:
    """Write `text` as a Python string, with invisible characters and loose marks as escapes."""
    if '"' in text or "\\" in text:
        raise ValueError(f"not fit for plain quoting: {text}")
    written = (f"\\u{ord(char):04x}" if char in "\u200c\u200d\u0307" else char for char in text)
    return f'"{"".join(written)}"'


def quoted_table(name: str, rows: dict[str, str]) -> str:
    """Write a dictionary of strings as Python source."""
    lines = [f"    {quoted(language)}: {quoted(row)},\n" for language, row in rows.items()]
    return f"{name}: dict[str, str] = {{\n{''.join(lines)}}}\n"


HEADER = '''\
"""Month and weekday names by language, from Unicode CLDR {version}, with forms of newspapers added by hand.

Generated; do not edit. To regenerate: python tools/make_calendar.py

One string holds a language: its groups are joined by "|" (twelve months from January, seven weekdays from Monday), and
the spellings of a group by ";". Spellings went through str.casefold (which has no Greek final sigma) and then NFC, and
have no trailing full stop. They may hold one blank.

The names of CLDR are Copyright © 2004-2025 Unicode, Inc., and are used under the Unicode License v3,
https://www.unicode.org/license.txt
"""

'''


def source() -> str:
    """Give the whole text of calendar.py."""
    version = get_cldr_version()
    persian = finish_row("fa", (), PERSIAN_MONTHS, size=12)
    parts = (
        '__all__ = ["CLDR_VERSION", "MONTHS", "PERSIAN_MONTHS", "WEEKDAYS"]\n',
        f"CLDR_VERSION = {quoted(version)}\n",
        "#: Gregorian months.\n" + quoted_table("MONTHS", month_rows()),
        "#: Weekdays.\n" + quoted_table("WEEKDAYS", weekday_rows()),
        (
            "#: Months of the Persian (Solar Hijri) calendar, from Farvardin, in Persian.\n"
            f"PERSIAN_MONTHS: str = (\n    {quoted(persian)}\n)\n"
        ),
    )
    return HEADER.format(version=version) + "\n".join(parts)


def main(arguments: list[str] | None = None) -> int:
    """Write the table, or compare it with what would be written, and give the exit status."""
    parser = argparse.ArgumentParser(description="Write src/newsparse/rules/calendar.py from Unicode CLDR.")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if the file differs")
    options = parser.parse_args(arguments)
    text = source()
    if options.check:
        if TARGET.is_file() and TARGET.read_text(encoding="utf-8") == text:
            return 0
        print(f"{TARGET.name} is out of date; run python tools/make_calendar.py", file=sys.stderr)
        return 1
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
