"""The language of a text, by its script and its most frequent words."""

from __future__ import annotations

import pytest

import newsparse

SENTENCES = {
    "en": "The ferry left the port this morning, and the captain said that it would be back before night.",
    "de": "Die Fähre hat den Hafen am Morgen verlassen, und der Kapitän sagte, dass sie vor der Nacht zurück ist.",
    "fr": "Le bac a quitté le port ce matin, et le capitaine a dit qu’il serait de retour avant la nuit avec les passagers.",
    "es": "El transbordador salió del puerto esta mañana y el capitán dijo que volvería antes de la noche con los pasajeros.",
    "it": "Il traghetto ha lasciato il porto questa mattina e il capitano ha detto che sarebbe tornato prima della notte.",
    "pt": "A balsa deixou o porto esta manhã e o capitão disse que não voltaria antes da noite com os passageiros.",
    "nl": "De veerboot heeft de haven vanmorgen verlaten en de kapitein zei dat hij voor de nacht terug zou zijn.",
    "pl": "Prom opuścił port dziś rano, a kapitan powiedział, że nie wróci przed nocą, bo jest za dużo pasażerów.",
    "ru": "Паром вышел из порта сегодня утром, и капитан сказал, что он вернётся до ночи со всеми пассажирами.",
    "sv": "Färjan lämnade hamnen i morse och kaptenen sade att den skulle vara tillbaka före natten med alla som åkte med.",
    "uk": "Пором вийшов із порту сьогодні вранці, і капітан сказав, що він повернеться до ночі з усіма пасажирами.",
    "tr": "Feribot bu sabah limandan ayrıldı ve kaptan, geceden önce bütün yolcularla geri döneceğini söyledi.",
    "ja": "渡船は今朝、九週間ぶりに港を出たと会社が発表した。島の郵便も載せている。",
    "zh": "渡轮今天早上离开港口，船长说将在天黑之前带着所有乘客回来。",
    "ko": "여객선은 오늘 아침 항구를 떠났고, 선장은 밤이 되기 전에 돌아올 것이라고 말했다.",
    "ar": "غادرت العبارة الميناء هذا الصباح وقال القبطان إنها ستعود قبل الليل مع جميع الركاب الذين كانوا على متنها.",
    "fa": "کشتی امروز صبح بندر را ترک کرد و ناخدا گفت که پیش از شب با همه مسافران باز خواهد گشت.",
    "he": "המעבורת עזבה את הנמל הבוקר, והקברניט אמר שהיא תחזור לפני הלילה עם כל הנוסעים.",
    "el": "Το φέρι έφυγε από το λιμάνι σήμερα το πρωί και ο καπετάνιος είπε ότι θα επιστρέψει πριν από τη νύχτα.",
    "hi": "नौका आज सुबह बंदरगाह से चली गई और कप्तान ने कहा कि वह रात से पहले सभी यात्रियों के साथ लौट आएगी।",
    "th": "เรือข้ามฟากออกจากท่าเรือเมื่อเช้านี้ และกัปตันกล่าวว่าจะกลับมาก่อนค่ำพร้อมผู้โดยสารทั้งหมด",
}


@pytest.mark.parametrize("code", SENTENCES)
def test_tells_the_language_of_a_sentence(code: str) -> None:
    assert newsparse.parse(f"{SENTENCES[code]}\n\n{SENTENCES[code]}").language == code


def test_says_undetermined_rather_than_wrong() -> None:
    assert newsparse.parse("Port Merrin Herald").language == "und"
    assert newsparse.parse("12345 67890").language == "und"


def test_the_caller_knows_better() -> None:
    article = newsparse.parse(SENTENCES["en"], language="de-AT")
    assert article.language == "de-AT"
    assert article.evidence["language"].origin == "argument"


@pytest.mark.parametrize("language", ["", "not a language!", "en_US"])
def test_a_language_that_is_no_tag_is_refused(language: str) -> None:
    with pytest.raises(ValueError, match="BCP 47"):
        newsparse.parse("text", language=language)


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="kind"):
        newsparse.parse("text", kind="sms")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("declared", "text", "language"),
    [
        ("de-AT", SENTENCES["de"], "de-AT"),
        ("de_at", SENTENCES["de"], "de-AT"),
        ("zh-hant-tw", SENTENCES["zh"], "zh-Hant-TW"),
        ("en-US", SENTENCES["de"], "de"),
        ("en", SENTENCES["de"], "de"),
        ("pt-BR", "Porto Alto", "pt-BR"),
        ("zu", "Iziboshwa zibuyele ejele namhlanje ekuseni ngemuva kwezinsuku eziyisithupha.", "zu"),
        ("not a tag", SENTENCES["de"], "de"),
        (
            "nb-NO",
            "Fergen gikk igjen fra havnen på fredag, sa ordføreren, og ble hilst av alle som hadde ventet.",
            "no-NO",
        ),
    ],
)
def test_a_page_adds_its_region_where_the_text_is_in_its_language(declared: str, text: str, language: str) -> None:
    page = f'<html lang="{declared}"><h1>Port Merrin</h1><p>{text}</p><p>{text}</p></html>'
    assert newsparse.parse(page).language == language


def test_a_page_that_declares_english_and_speaks_none_of_ours_is_undetermined() -> None:
    text = (
        "Iziboshwa zibuyele ejele namhlanje ekuseni ngemuva kwezinsuku eziyisithupha ziphumile ngaphandle kwemvume. "
        * 5
    )
    assert newsparse.parse(f'<html lang="en"><h1>Iziboshwa</h1><p>{text}</p></html>').language == "und"
