"""The table of page furniture: spellings that a folded line can meet, each once, each for one role."""

from __future__ import annotations

import unicodedata

import pytest

import newsparse
from newsparse.document import Role
from newsparse.measures import TRIM
from newsparse.rules.furniture import FURNITURE, furniture
from newsparse.rules.languages import LANGUAGES

ROLES = {
    "comments": Role.COMMENTS,
    "rights": Role.COPYRIGHT,
    "navigation": Role.NAVIGATION,
    "previous_next": Role.NAVIGATION,
    "newsletter": Role.NEWSLETTER,
    "advertisement": Role.ADVERTISEMENT,
    "related": Role.RELATED,
    "source": Role.LABEL,
    "editor": Role.LABEL,
    "share": Role.SHARE,
    "read_also": Role.RELATED,
    "continue_reading": Role.NAVIGATION,
    "continue_at": Role.NAVIGATION,
    "live": Role.NAVIGATION,
}

ANYWHERE = {"read_also", "related", "continue_reading", "continue_at", "editor"}
"""Kinds that share words: "read more" leads on, or to another story. "Edited by" needs a name behind it."""

FEW = {"source", "editor", "read_also", "continue_reading", "continue_at", "live"}
"""Kinds that a language has few spellings of."""

FIELDS = [(language, kind) for language, kinds in FURNITURE.items() for kind in kinds]

BODY = "The port opened again on Friday after the storm, the mayor said to reporters on the quay.\n\n"


def words(language: str, kind: str) -> list[str]:
    return FURNITURE[language][kind].split("|")


def test_every_language_of_the_table_has_every_field_and_a_vocabulary() -> None:
    assert set(FURNITURE) <= set(LANGUAGES)
    assert {language: list(kinds) for language, kinds in FURNITURE.items()} == {key: list(ROLES) for key in FURNITURE}


@pytest.mark.parametrize(("language", "kind"), FIELDS)
def test_every_spelling_is_folded_normalized_and_entered_once(language: str, kind: str) -> None:
    found = words(language, kind)
    assert len(found) >= (2 if kind in FEW else 10)
    for word in found:
        assert word == unicodedata.normalize("NFC", word)
        assert word == word.casefold()
        assert word == " ".join(word.split())
        assert len(word) >= 2
    assert sorted(found) == sorted(set(found))


@pytest.mark.parametrize("kind", ROLES)
def test_a_line_that_is_a_spelling_can_be_found_by_it(kind: str) -> None:
    assert [word for word in furniture(kind) if word != word.strip(TRIM)] == []


@pytest.mark.parametrize("language", FURNITURE)
def test_no_spelling_stands_for_two_roles(language: str) -> None:
    roles: dict[str, set[Role]] = {}
    for kind, role in ROLES.items():
        for word in () if kind in ANYWHERE else words(language, kind):
            roles.setdefault(word, set()).add(role)
    assert [word for word, found in roles.items() if len(found) > 1] == []


@pytest.mark.parametrize("language", FURNITURE)
def test_a_newsletter_prompt_is_longer_than_a_word_of_few_letters(language: str) -> None:
    """It takes all lines that begin with it, so it may not be the beginning of too many."""
    shortest = {"zh": 4, "ja": 4, "ko": 3}.get(language, 4)
    known = {"rss"}
    assert [word for word in words(language, "newsletter") if len(word) < shortest and word not in known] == []


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("Lascia un commento", "comment-form"),
        ("Laat een reactie achter", "comment-form"),
        ("ODPOWIEDZ", "comment-form"),
        ("Ваш адрес email не будет опубликован.", "comment-form"),
        ("コメントを残す", "comment-form"),
        ("Siirry sisältöön", "navigation-line"),
        ("İletişim", "navigation-line"),
        ("Ana Sayfa", "navigation-line"),
        ("Επιστροφή στην κορυφή", "navigation-line"),
        ("تسجيل الدخول", "navigation-line"),
        ("Artigo anterior", "previous-next"),
        ("Nästa artikel", "previous-next"),
        ("Следующая статья", "previous-next"),
        ("下一篇", "previous-next"),
        ("Iscriviti alla newsletter", "newsletter-pitch"),
        ("Přihlaste se k odběru našich zpráv", "newsletter-prompt"),
        ("Підписуйтесь на наш канал", "newsletter-prompt"),
        ("ติดตามเราได้ที่ Facebook", "newsletter-prompt"),
    ],
)
def test_furniture_below_an_article_goes(line: str, rule: str) -> None:
    article = newsparse.parse(f"{BODY}{BODY}{line}")
    assert rule in {removal.rule for removal in article.removed}
    assert line not in article.text


@pytest.mark.parametrize(
    "line",
    [
        "Gli abbonati in calo preoccupano la società dei trasporti della costa.",
        "Svaret kom först på kvällen, sade hamnkaptenen till tidningen.",
        "Tilaa on vielä kahdelle veneelle, kertoi satamapäällikkö torstaina.",
        "Сюжет повести прост, но рассказан он живо и с любовью к морю.",
        "Primește zilnic sute de scrisori de la marinarii din port.",
        "Odpověděl až večer, když se loď vrátila do přístavu.",
    ],
)
def test_a_last_paragraph_that_begins_nearly_so_stays(line: str) -> None:
    assert line in newsparse.parse(f"{BODY}{BODY}{line}").text
