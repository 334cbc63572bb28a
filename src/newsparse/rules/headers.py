"""The keys of records: what stands before the colon where a scraper, a mailer or an editor wrote an article as lines.

A row holds a language; its fields are spellings joined by "|", compared without case, blanks, hyphens and underscores,
so that "publish_date", "Publish Date" and "publishDate" are one. The keys of dates, tags, sections and of most bylines
are those of ``LANGUAGES``. The words come from the knowledge of speakers, those of machines from the documentation
of formats: RFC 5322, the front matter of site generators, the fields that extractors and feeds write.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from newsparse.rules.languages import spellings

__all__ = [
    "ARCHIVE_CODES",
    "ARCHIVE_KEYS",
    "BESIDE_TITLE",
    "HEADERS",
    "NOBODY",
    "NOTHING",
    "HeaderField",
    "header_fields",
    "key_of",
]

HeaderField = Literal[
    "title",
    "kicker",
    "standfirst",
    "description",
    "text",
    "author",
    "byline",
    "agency",
    "published",
    "modified",
    "section",
    "tags",
    "language",
    "url",
    "source",
    "source_name",
    "source_url",
    "site_name",
    "other",
]
"""What a key tells of; ``other`` is what no article has a field for."""

HEADERS: dict[str, dict[HeaderField, str]] = {
    "en": {
        "title": "title|headline|subject|article title|news title|page title|heading",
        "standfirst": "standfirst|subtitle|subheadline|subheading|deck|dek|lede|lead",
        "description": "summary|description|abstract|excerpt|teaser|synopsis|meta description|article summary",
        "text": "text|body|content|article|story|article text|full text|maintext|main text|article body|body text|"
        "article content|content text|cleaned text|raw text|markdown content|markdown",
        "author": "author|authors|author name|writer|creator|journalist|reporter",
        "url": "url|link|address|permalink|web address|source link|canonical url|canonical|page url|article url|"
        "article link|original url|url source|web url|uri|guid",
        "language": "language|lang|locale|meta lang",
        "source": "source|news source",
        "site_name": "publisher|site|site name|website|newspaper|publication name|outlet|provider",
    },
    "es": {
        "title": "título|titulo|titular|asunto|encabezado",
        "standfirst": "subtítulo|subtitulo|bajada|entradilla",
        "description": "resumen|descripción|descripcion|sumario",
        "text": "texto|cuerpo|contenido|artículo|articulo|noticia|texto completo",
        "author": "autor|autora|autores|autoras|periodista",
        "url": "enlace|dirección|vínculo|url de origen",
        "language": "idioma|lengua",
        "source": "fuente",
        "site_name": "medio|periódico|sitio|editorial",
    },
    "fr": {
        "title": "titre|objet|sujet",
        "standfirst": "sous-titre|chapô|chapeau|accroche",
        "description": "résumé|description|extrait",
        "text": "texte|corps|contenu|article|texte intégral|corps du texte",
        "author": "auteur|auteure|autrice|auteurs|journaliste",
        "url": "lien|adresse|adresse web",
        "language": "langue",
        "source": "source",
        "site_name": "éditeur|journal|média|site",
    },
    "de": {
        "title": "titel|überschrift|schlagzeile|betreff",
        "standfirst": "untertitel|unterzeile|vorspann|teaser",
        "description": "zusammenfassung|beschreibung|kurzfassung|anriss",
        "text": "text|inhalt|artikel|artikeltext|volltext|haupttext|fließtext|textkörper",
        "author": "autor|autorin|autoren|verfasser|verfasserin|redakteur",
        "url": "link|adresse|webadresse|internetadresse",
        "language": "sprache",
        "source": "quelle",
        "site_name": "herausgeber|verlag|medium|zeitung|website",
        "kicker": "dachzeile|spitzmarke",
    },
    "it": {
        "title": "titolo|oggetto",
        "standfirst": "sottotitolo|sommario",
        "description": "riassunto|descrizione|riepilogo",
        "text": "testo|corpo|contenuto|articolo|testo completo",
        "author": "autore|autrice|autori|giornalista",
        "url": "collegamento|indirizzo",
        "language": "lingua",
        "source": "fonte",
        "site_name": "editore|testata|giornale|sito",
        "kicker": "occhiello",
    },
    "pt": {
        "title": "título|titulo|manchete|assunto",
        "standfirst": "subtítulo|subtitulo|linha fina",
        "description": "resumo|descrição|descricao|sumário",
        "text": "texto|corpo|conteúdo|conteudo|artigo|notícia|matéria|texto completo",
        "author": "autor|autora|autores|jornalista",
        "url": "endereço|ligação",
        "language": "idioma|língua",
        "source": "fonte",
        "site_name": "editora|jornal|veículo|sítio",
    },
    "nl": {
        "title": "titel|kop|onderwerp",
        "standfirst": "ondertitel|ondertiteling|intro",
        "description": "samenvatting|beschrijving|omschrijving",
        "text": "tekst|inhoud|artikel|volledige tekst",
        "author": "auteur|auteurs|schrijver|journalist",
        "url": "koppeling|adres|webadres",
        "language": "taal",
        "source": "bron",
        "site_name": "uitgever|krant|website",
    },
    "sv": {
        "title": "titel|rubrik|ämne",
        "standfirst": "underrubrik|ingress",
        "description": "sammanfattning|beskrivning",
        "text": "text|brödtext|innehåll|artikel",
        "author": "författare|skribent|journalist",
        "url": "länk|adress|webbadress",
        "language": "språk",
        "source": "källa",
        "site_name": "utgivare|tidning|webbplats",
    },
    "no": {
        "title": "tittel|overskrift|emne",
        "standfirst": "undertittel|ingress",
        "description": "sammendrag|beskrivelse",
        "text": "tekst|brødtekst|innhold|artikkel",
        "author": "forfatter|forfattere|journalist",
        "url": "lenke|adresse|nettadresse",
        "language": "språk",
        "source": "kilde",
        "site_name": "utgiver|avis|nettsted",
    },
    "da": {
        "title": "titel|overskrift|emne",
        "standfirst": "undertitel|underrubrik|manchet",
        "description": "resumé|beskrivelse|sammendrag",
        "text": "tekst|brødtekst|indhold|artikel",
        "author": "forfatter|forfattere|journalist",
        "url": "link|adresse|netadresse",
        "language": "sprog",
        "source": "kilde",
        "site_name": "udgiver|avis|netsted",
    },
    "fi": {
        "title": "otsikko|aihe",
        "standfirst": "alaotsikko|ingressi",
        "description": "tiivistelmä|kuvaus|yhteenveto",
        "text": "teksti|leipäteksti|sisältö|artikkeli",
        "author": "kirjoittaja|kirjoittajat|tekijä|toimittaja",
        "url": "linkki|osoite|verkko-osoite",
        "language": "kieli",
        "source": "lähde",
        "site_name": "julkaisija|lehti|sivusto",
    },
    "pl": {
        "title": "tytuł|nagłówek",
        "standfirst": "podtytuł|zajawka",
        "description": "streszczenie|opis|podsumowanie",
        "text": "tekst|treść|artykuł|pełny tekst",
        "author": "autor|autorka|autorzy|dziennikarz",
        "url": "odnośnik|adres|łącze",
        "language": "język",
        "source": "źródło",
        "site_name": "wydawca|gazeta|serwis",
    },
    "cs": {
        "title": "titulek|název|nadpis|předmět",
        "standfirst": "podtitulek|perex",
        "description": "souhrn|popis|shrnutí",
        "text": "text|obsah|článek|tělo",
        "author": "autor|autorka|autoři|redaktor",
        "url": "odkaz|adresa",
        "language": "jazyk",
        "source": "zdroj",
        "site_name": "vydavatel|noviny|web",
    },
    "sk": {
        "title": "titulok|názov|nadpis|predmet",
        "standfirst": "podtitulok|perex",
        "description": "súhrn|popis|zhrnutie",
        "text": "text|obsah|článok|telo",
        "author": "autor|autorka|autori|redaktor",
        "url": "odkaz|adresa",
        "language": "jazyk",
        "source": "zdroj",
        "site_name": "vydavateľ|noviny|web",
    },
    "hu": {
        "title": "cím|főcím|tárgy",
        "standfirst": "alcím",
        "description": "összefoglaló|leírás|kivonat",
        "text": "szöveg|tartalom|cikk|szövegtörzs",
        "author": "szerző|szerzők|újságíró",
        "url": "hivatkozás|webcím",
        "language": "nyelv",
        "source": "forrás",
        "site_name": "kiadó|újság|oldal",
    },
    "ro": {
        "title": "titlu|titlul|subiect",
        "standfirst": "subtitlu",
        "description": "rezumat|descriere|sumar",
        "text": "text|textul|conținut|continut|articol|corp",
        "author": "autor|autoare|autori|jurnalist",
        "url": "legătură|adresă|adresa",
        "language": "limba|limbă",
        "source": "sursa|sursă",
        "site_name": "ziar|publicație",
    },
    "bg": {
        "title": "заглавие",
        "standfirst": "подзаглавие",
        "description": "резюме|описание",
        "text": "текст|съдържание|статия",
        "author": "автор|автори|журналист",
        "url": "връзка|адрес|линк",
        "language": "език",
        "source": "източник",
        "site_name": "издател|вестник|сайт",
    },
    "ru": {
        "title": "заголовок|название",
        "standfirst": "подзаголовок|лид",
        "description": "описание|аннотация|краткое содержание|анонс",
        "text": "текст|содержание|статья|текст статьи|текст новости|полный текст",
        "author": "автор|авторы|журналист",
        "url": "ссылка|адрес|адрес страницы",
        "language": "язык",
        "source": "источник",
        "site_name": "издатель|издание|газета|сайт",
    },
    "uk": {
        "title": "заголовок|назва",
        "standfirst": "підзаголовок|лід",
        "description": "опис|анотація|анонс",
        "text": "текст|зміст|стаття|текст статті",
        "author": "автор|автори|авторка|журналіст",
        "url": "посилання|адреса",
        "language": "мова",
        "source": "джерело",
        "site_name": "видавець|видання|газета|сайт",
    },
    "el": {
        "title": "τίτλος|θέμα",
        "standfirst": "υπότιτλος",
        "description": "περίληψη|περιγραφή",
        "text": "κείμενο|περιεχόμενο|άρθρο",
        "author": "συντάκτης|συγγραφέας|δημοσιογράφος",
        "url": "σύνδεσμος|διεύθυνση",
        "language": "γλώσσα",
        "source": "πηγή",
        "site_name": "εκδότης|εφημερίδα",
    },
    "tr": {
        "title": "başlık|konu",
        "standfirst": "alt başlık|spot",
        "description": "özet|açıklama",
        "text": "metin|içerik|makale|haber|haber metni",
        "author": "yazar|yazarlar|muhabir",
        "url": "bağlantı|adres",
        "language": "dil",
        "source": "kaynak",
        "site_name": "yayıncı|gazete|site",
    },
    "ar": {
        "published": "التاريخ|تاريخ|تاريخ النشر",
        "title": "عنوان|العنوان",
        "standfirst": "العنوان الفرعي|عنوان فرعي",
        "description": "ملخص|الملخص|الوصف|وصف",
        "text": "النص|نص|المحتوى|المقال|محتوى",
        "author": "الكاتب|كاتب|المؤلف|المحرر",
        "url": "الرابط|رابط",
        "language": "اللغة|لغة",
        "source": "المصدر|مصدر",
        "site_name": "الناشر|الصحيفة|الموقع",
    },
    "fa": {
        "title": "عنوان|تیتر",
        "standfirst": "زیرعنوان|روتیتر",
        "description": "خلاصه|چکیده|توضیحات|لید",
        "text": "متن|محتوا|مقاله|متن خبر|متن کامل",
        "author": "نویسنده|نویسندگان|خبرنگار",
        "url": "لینک|پیوند|نشانی",
        "language": "زبان",
        "source": "منبع",
        "site_name": "ناشر|روزنامه",
    },
    "he": {
        "title": "כותרת",
        "standfirst": "כותרת משנה",
        "description": "תקציר|תיאור",
        "text": "טקסט|תוכן|כתבה|גוף הכתבה",
        "author": "מחבר|כותב|כתב|מאת",
        "url": "קישור|כתובת",
        "language": "שפה",
        "source": "מקור",
        "site_name": "מוציא לאור|עיתון|אתר",
    },
    "hi": {
        "title": "शीर्षक|हेडलाइन",
        "standfirst": "उपशीर्षक",
        "description": "सारांश|विवरण",
        "text": "पाठ|सामग्री|लेख|समाचार|मुख्य पाठ",
        "author": "लेखक|लेखिका|पत्रकार",
        "url": "लिंक|पता",
        "language": "भाषा",
        "source": "स्रोत",
        "site_name": "प्रकाशक|अखबार|वेबसाइट",
    },
    "id": {
        "published": "tanggal|tanggal terbit",
        "title": "judul|subjek|perihal",
        "standfirst": "subjudul|sub judul",
        "description": "ringkasan|deskripsi|rangkuman",
        "text": "teks|isi|konten|artikel|isi berita",
        "author": "penulis|pengarang|wartawan|jurnalis",
        "url": "tautan|alamat",
        "language": "bahasa",
        "source": "sumber",
        "site_name": "penerbit|koran|situs",
    },
    "vi": {
        "published": "ngày|ngày đăng|thời gian",
        "title": "tiêu đề|tựa đề|chủ đề",
        "standfirst": "phụ đề|sapo",
        "description": "tóm tắt|mô tả",
        "text": "văn bản|nội dung|bài viết",
        "author": "tác giả|phóng viên",
        "url": "liên kết|đường dẫn|địa chỉ",
        "language": "ngôn ngữ",
        "source": "nguồn",
        "site_name": "nhà xuất bản|báo|trang web",
    },
    "th": {
        "published": "วันที่|วันที่เผยแพร่",
        "title": "หัวข้อ|ชื่อเรื่อง|พาดหัว|หัวเรื่อง",
        "standfirst": "หัวข้อรอง",
        "description": "สรุป|คำอธิบาย|บทคัดย่อ",
        "text": "ข้อความ|เนื้อหา|บทความ|เนื้อข่าว",
        "author": "ผู้เขียน|ผู้แต่ง|นักข่าว",
        "url": "ลิงก์|ลิงค์|ที่อยู่",
        "language": "ภาษา",
        "source": "ที่มา|แหล่งข่าว",
        "site_name": "สำนักพิมพ์|ผู้เผยแพร่|เว็บไซต์",
    },
    "zh": {
        "title": "标题|標題|题目|題目|主题|主題|新闻标题",
        "standfirst": "副标题|副標題|导语|導語",
        "description": "摘要|描述|简介|簡介|概要",
        "text": "正文|内容|內容|文章|全文|文本|文章内容|新闻内容",
        "author": "作者|记者|記者|撰文",
        "url": "链接|連結|鏈接|网址|網址|原文链接|地址",
        "language": "语言|語言",
        "source": "来源|來源|新闻来源|出处",
        "site_name": "发布者|媒体|媒體|出版社|网站|網站",
    },
    "ja": {
        "title": "タイトル|題名|見出し|件名|表題",
        "standfirst": "サブタイトル|副題|リード",
        "description": "要約|概要|説明",
        "text": "本文|内容|記事|テキスト|記事本文",
        "author": "著者|記者|執筆者|筆者",
        "url": "リンク|アドレス",
        "language": "言語",
        "source": "出典|ソース|情報源",
        "site_name": "発行元|発行者|媒体|新聞|サイト名",
    },
    "ko": {
        "published": "날짜|일시|작성일|게시일",
        "title": "제목|기사 제목|표제",
        "standfirst": "부제|부제목",
        "description": "요약|설명|개요",
        "text": "본문|내용|기사|기사 본문|기사 내용",
        "author": "기자|작성자|저자|글쓴이",
        "url": "링크|주소",
        "language": "언어",
        "source": "출처",
        "site_name": "언론사|발행인|신문|매체",
    },
    "sq": {
        "title": "titulli",
        "standfirst": "nëntitulli",
        "description": "përmbledhje|përmbledhja|përshkrimi",
        "text": "teksti|përmbajtja|artikulli",
        "author": "autori|autorët|gazetari",
        "url": "lidhja|adresa",
        "language": "gjuha",
        "source": "burimi",
        "site_name": "botuesi|gazeta",
    },
    "lt": {
        "title": "antraštė|pavadinimas",
        "standfirst": "paantraštė",
        "description": "santrauka|aprašymas",
        "text": "tekstas|turinys|straipsnis",
        "author": "autorius|autorė|autoriai|žurnalistas",
        "url": "nuoroda|adresas",
        "language": "kalba",
        "source": "šaltinis",
        "site_name": "leidėjas|laikraštis|svetainė",
    },
}
"""Language -> field -> the keys that tell of it."""

_OF_MACHINES: dict[HeaderField, str] = {
    "kicker": "kicker|overline|eyebrow|pretitle",
    "author": "from|sender",
    "byline": "byline",
    "agency": "agency|news agency|wire",
    "published": "pubdate|date publish|published time|publish time|time published|timestamp|"
    "datetime|date time|published utc|firstpublished",
    "modified": "date modify|updated time|modified time|lastmod|lastmodified",
    "source_name": "source name",
    "source_url": "source url",
    "other": "to|cc|bcc|reply-to|message-id|return-path|received|mime-version|content-type|content-transfer-encoding|"
    "in-reply-to|references|x-mailer|user-agent|delivered-to|newsgroups|organization|path|id|draft|layout|slug|images|"
    "image|top image|top img|movies|videos|access|dateline|crawl date|date download|scraped at|retrieved|fetched at|"
    "hostname|fingerprint|license|word count|words|warning|number of pages|read time|reading time",
}
"""Field -> keys that no language owns: mail headers, front matter, the records of extractors."""

BESIDE_TITLE: dict[str, HeaderField] = {"rubrik": "section"}
"""Keys that tell of the headline in one language, and in another of this where the headline has a key of its own."""

NOTHING = frozenset(("none", "null", "nan", "n/a", "na", "nil", "~", "-", "[]", "()", "{}", '""', "''", "undefined"))
"""What stands for no value."""

NOBODY = frozenset("admin administrator unknown anonymous author user webmaster".split())
"""What stands for no author."""

ARCHIVE_KEYS = {
    **dict.fromkeys(("headline", "title"), "title"),
    **dict.fromkeys(("byline", "author"), "byline"),
    **dict.fromkeys(("full text", "body"), "text"),
    "section": "section",
    "publication title": "site_name",
    "publication date": "published",
    **dict.fromkeys(
        "length|load-date|dateline|language|publication-type|subject|organization|ticker|industry|geographic|graphic|page|"
        "pages|readability|record number|publication info|abstract|location|first page|publication year|publisher|copyright|"
        "last updated|company|person|city|state|country|journal code|document type|correction-date|links|source type|issn|"
        "proquest document id|document url|people|company / organization|publication subject".split("|"),
        "other",
    ),
}
"""The keys of archives of papers, in lower case, and what each tells of."""

ARCHIVE_CODES = {"hd": "title", "by": "byline", "pd": "published", "sn": "site_name", "se": "section"} | dict.fromkeys(
    "lp td wc sc pg la cy co ns re pub an in ipd ipc ed vol et cr art clm cx rf ct".split(), "other"
)
"""The same for those that are two letters or three."""

_APART = str.maketrans("", "", " _-\u00a0\u0307")
"""What differs between spellings, and the dot that a Turkish capital leaves above its small letter."""


def key_of(written: str) -> str:
    """A key without what differs between its spellings.

    >>> key_of("Publish Date") == key_of("publish_date") == key_of("publishDate")
    True
    """
    return written.casefold().translate(_APART)


@lru_cache(maxsize=1)
def header_fields() -> dict[str, HeaderField]:
    """Key -> what it tells of; of two tables with one word that of records has it.

    >>> header_fields()["titel"], header_fields()["publishdate"]
    ('title', 'published')
    """
    fields: dict[str, HeaderField] = {}
    for table in (*HEADERS.values(), _OF_MACHINES):
        for field, keys in table.items():
            for key in keys.split("|"):
                fields.setdefault(key_of(key), field)
    shared: tuple[tuple[str, HeaderField], ...] = (
        ("published", "published"),
        ("updated", "modified"),
        ("tags", "tags"),
        ("section", "section"),
        ("by", "author"),
    )
    for name, field in shared:
        for key in spellings(name):
            fields.setdefault(key_of(key), field)
    return fields
