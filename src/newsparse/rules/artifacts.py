"""The table of artifacts: what stands in scraped news besides the article, row by row with its examples."""

from __future__ import annotations

import re

from newsparse.document import Role
from newsparse.measures import FIRST_UNSPACED
from newsparse.rules.artifact import Artifact
from newsparse.rules.furniture import FURNITURE, furniture
from newsparse.rules.inserts import INSERTS

__all__ = ["ARTIFACTS", "CLOSE", "OPEN", "OPENERS", "RULES_VERSION"]

RULES_VERSION = "1"
"""Goes up whenever a row changes what is kept or removed."""

OPENERS = ("(", "[", "（", "［", "【")
"""Brackets with which the translator's tokens may begin: it turns square ones round, and full-width in Chinese and
Japanese, so the kind of bracket says nothing."""

OPEN = r"[(\[（［【]\s*+"
CLOSE = r"\s*+[)\]）］】]"

_AUTO_BLOG = "WordPress auto-posting plugins"


def _before_colon(kind: str) -> tuple[str, ...]:
    """The spellings of a kind with a colon: French has a blank before it, Chinese, Japanese and Korean wide ones too."""
    return (
        *(f"{word}:" for word in furniture(kind)),
        *(f"{word} :" for code in ("fr", "th", "id") for word in FURNITURE[code][kind].split("|")),
        *(
            f"{word}{colon}"
            for code in ("zh", "ja", "ko")
            for word in FURNITURE[code][kind].split("|")
            for colon in ("：", " :")
        ),
    )


def _bracketed(kind: str) -> tuple[str, ...]:
    """Chinese, Japanese and Korean spellings of a kind behind a bracket; the pattern asks for the colon."""
    return tuple(
        f"{bracket}{word}"
        for code in ("zh", "ja", "ko")
        for word in FURNITURE[code][kind].split("|")
        for bracket in (*OPENERS, "〔")
    )


def _in_brackets(kind: str) -> tuple[str, ...]:
    """Chinese, Japanese and Korean spellings of a kind between brackets: 【関連記事】."""
    return tuple(
        f"{pair[0]}{word}{pair[1]}"
        for code in ("zh", "ja", "ko")
        for word in FURNITURE[code][kind].split("|")
        for pair in ("【】", "[]", "［］")
    )


_TRANSLATOR = (
    Artifact(
        name="tag-marker",
        role=Role.TRANSLATOR,
        stands="anywhere",
        needles=OPENERS,
        pattern=rf"{OPEN}tags\s?to\s?translate{CLOSE}",
        carries="tags",
        origin=f"{_AUTO_BLOG}: marks where the list of tags begins while the post is being translated",
        cuts=(
            "(tagsToTranslate)",
            "the port. [TagsToTranslate]port[t]crew",
            "（ tagsToTranslate ）",
            "(tags to translate)",
        ),
        keeps=("tagsToTranslate is a word of the plug-in", "The tags (to translate them takes long) stay"),
    ),
    Artifact(
        name="translator-mask",
        role=Role.TRANSLATOR,
        stands="anywhere",
        needles=OPENERS,
        pattern=r"(?:[\[［【]\s*+1[ ,.]?9[ ,.]?[46][ ,.]?5[ ,.]?9(?:[ ,.]?[0-9]){3}\s*+[\]］】]|[(（]\s*+19[46]59[0-9]{3}\s*+[)）])",
        origin=f"{_AUTO_BLOG}: number masks that stand for mark-up during translation, left when it failed",
        cuts=("[19459000]", "The [19459001]harbour[19459002] opened", "[19 459 004]", "[19,659,001]", "(19459001)"),
        keeps=("In the war [1945] and after", "a population of (19,459,001)", "[19459] seats", "order (19459)"),
    ),
    Artifact(
        name="ad-shortcode",
        role=Role.SHORTCODE,
        stands="anywhere",
        needles=OPENERS,
        pattern=rf"{OPEN}ad\s?_\s?[0-9]{{1,2}}{CLOSE}",
        origin=f"{_AUTO_BLOG}: places for advertisements, left where the plug-in is off",
        cuts=("[ad_1]", "The port opened. [AD_2]", "( ad_1 )", "［ad_2］"),
        keeps=("the variable ad_1 holds it", "an ad (1 of 2)", "[ad] was all it said"),
    ),
    Artifact(
        name="mask-star",
        role=Role.TRANSLATOR,
        stands="line",
        heads=("(*", "( *", "[*", "[ *", "（*", "［*"),
        pattern=rf"(?:{OPEN}\*{CLOSE}\s*+)+",
        origin=f"{_AUTO_BLOG}: what number masks become on their way through the translation service",
        cuts=("(*)", "( * )", "[*] [*]", "（*）"),
        keeps=("(*) Prices include tax.", "(* 1952)"),
    ),
    Artifact(
        name="hash-row",
        role=Role.SEPARATOR,
        stands="line",
        heads=("##", "# #"),
        pattern=r"(?:#\s?){3,}",
        origin=f"{_AUTO_BLOG}: the border between title and content; also the end mark of press releases",
        cuts=("###", "# # #"),
        keeps=("## Weather", "### Read the rules", "#harbour"),
    ),
    Artifact(
        name="hash-border",
        role=Role.SEPARATOR,
        stands="anywhere",
        needles=("#####",),
        pattern=r"#{5,}",
        origin=f"{_AUTO_BLOG}: the border between title and content, on the title's line",
        cuts=("Port reopens ##########", "##########The port opened again."),
        keeps=("#### Weather", "###"),
    ),
)

_SOURCE = (
    Artifact(
        name="source-link",
        role=Role.SOURCE_LINK,
        stands="line",
        heads=tuple(
            "source link|source links|link to source|link to the source|original source link|lien source|"
            "lien de la source|enlace fuente|enlace de la fuente|enlace de origen|link fonte|link da fonte|"
            "link alla fonte|quelllink|quellenlink|link zur quelle|bronlink|link do źródła|ссылка на источник|"
            "kaynak linki|kaynak bağlantısı|源链接|来源链接|ソースリンク|소스 링크|رابط المصدر|tautan sumber|liên kết nguồn".split(
                "|"
            )
        ),
        origin=f"{_AUTO_BLOG}: the anchor under the post, English in every target language unless the owner changed it",
        cuts=("Source link", " Source link ", "SOURCE LINK", "Source Link.", "Lien source"),
        keeps=(
            "A source linked to the minister",
            "The source link led to a false page.",
            "Source link: the police report",
        ),
    ),
    Artifact(
        name="source-named",
        role=Role.LABEL,
        stands="tail line",
        heads=(*_before_colon("source"), *_bracketed("source"), "source :", "source link:"),
        pattern=r"[(\[（［【〔]?[^:：]{1,24}\s?[:：]\s*(?P<value>[^\s][^。，！？]{0,118}?)\s*[.。)）\]］】〕]?",
        carries="source",
        origin="auto-blogs and agencies: the source by name under the post",
        cuts=(
            "Source: Reuters",
            "Quelle: dpa",
            "- Source: CNN",
            "Źródło: PAP",
            "Источник: ТАСС",
            "来源：新华网",
            "（来源：新华网）",
        ),
        keeps=(
            "Источник проблем назван",
            "Source close to the talks: nothing is agreed",
            "Sources said the talks went on.",
        ),
    ),
    Artifact(
        name="source-release",
        role=Role.LABEL,
        stands="tail line",
        heads=("source ",),
        pattern=r"(?-i:SOURCE):? (?P<value>(?-i:[^\Wa-z]).{2,80})",
        carries="source",
        origin="distributors of press releases: who sent the text, below it",
        cuts=("SOURCE Merrin Harbour Authority",),
        keeps=("Source Merrin asked", "SOURCE of the trouble"),
    ),
    Artifact(
        name="source-word",
        role=Role.LABEL,
        stands="tail line",
        heads=furniture("source"),
        carries="source",
        origin=f"{_AUTO_BLOG}: the anchor's text in other templates; the name may stand on the next line",
        cuts=("Source", "source", "Quelle:", "Źródło:", "المصدر:"),
        keeps=("Source code of the program", "The source"),
    ),
    Artifact(
        name="source-by",
        role=Role.LABEL,
        stands="tail line",
        heads=("source by ",),
        pattern=r"source\s+by\s+\(?(?P<value>[^\s()][^()]{1,60}?)\)?\s*\.?",
        carries="author",
        origin=f"{_AUTO_BLOG}: templates that name the writer of the copied text",
        cuts=("Source by Jane Roe",),
        keeps=(
            "Source by source the reporters checked all that the minister had said in those weeks of the campaign.",
        ),
    ),
    Artifact(
        name="original-at",
        role=Role.LABEL,
        stands="tail line",
        heads=tuple(
            "original post by |original article by |read the original at |read the original on |"
            "read the original article at |read the full story at |lire l'article complet sur|"
            "lire l’article complet sur|lire l'article original sur|leer el artículo completo en|"
            "leggi l'articolo completo su|leia a matéria completa em|zum originalartikel bei".split("|")
        ),
        pattern=(
            r"original (?:post|article) by \(?(?P<value>[^\s()][^()]{1,60}?)\)?\s{0,3}\.?|"
            r"(?:read the (?:original|full)(?: article| story)? (?:at|on)|l\w+ (?:l['’]|el |a )\w+ (?:complet|original|complet[oa]) (?:sur|en|su|em)|"
            r"zum originalartikel bei)\s{0,3}:?\s{0,3}(?P<value2>(?-i:[^\Wa-z])[^:!?.]{1,60}|[a-z0-9-]{2,40}\.[a-z]{2,12})\.?"
        ),
        carries="source",
        origin="aggregators: the link to the whole text, with the paper's name",
        cuts=(
            "Read the original at Example Herald",
            "Lire l'article complet sur: Example",
            "Original post by (Jane Roe)",
        ),
        keeps=(
            "Read the original at your leisure. It is worth it, said the judge to the press.",
            "Original posts by hand",
        ),
    ),
    Artifact(
        name="view-at",
        role=Role.LABEL,
        stands="tail line",
        heads=("view at ", "watch at ", "view on ", "originally published at ", "view original on "),
        pattern=r"(?:view|watch|originally published|view original)\s+(?:at|on)\s+(?P<value>[^\s.][^.]{1,40}(?:\.[a-z]{2,6})?)",
        carries="source",
        origin=f"{_AUTO_BLOG}: the anchor under an imported video",
        cuts=("View at DailyMotion", "Watch at example.com"),
        keeps=("View at sunset from the tower. Tickets cost nothing.", "Viewers at home saw it."),
    ),
    Artifact(
        name="source-via",
        role=Role.LABEL,
        stands="tail line",
        heads=("via ",),
        pattern=r"via\s+(?P<value>\S{2,60}\.[a-z]{2,12}(?:\s+https?://\S+)?)\.?",
        carries="source",
        origin="link blogs and auto-blogs: the site that the story came through",
        cuts=("via example.at https://example.at/story", "Via example.info"),
        keeps=("Via Migra", "Via Appia was closed", "via the harbour"),
    ),
    Artifact(
        name="source-via-bracket",
        role=Role.LABEL,
        stands="tail line",
        heads=("(via ", "[via "),
        pattern=r"[(\[]via\s+(?P<value>[^)\]]{2,60})[)\]]\.?",
        carries="source",
        origin="link blogs: the site that the story came through",
        cuts=("(via Example Herald)", "[via example.com]"),
        keeps=("(via the harbour) and back", "(viable)"),
    ),
    Artifact(
        name="feed-footer",
        role=Role.LABEL,
        stands="line",
        heads=tuple(
            "the post |the article |l'articolo |l’articolo |la entrada |der beitrag |l'article |l’article |o post |"
            "het bericht |artykuł |запись |сообщение |articolul ".split("|")
        ),
        pattern=r"\S+ .{1,300}? (?:first appeared on|appeared first on|proviene da|(?:se publicó|apareció) primero en|"
        r"erschien zuerst auf|est apparu en premier sur|apareceu primeiro em|verscheen eerst op|pochodzi z serwisu|"
        r"впервые появилась|появились сначала на|apare prima dată în) (?P<value>(?-i:[^\Wa-z])[^.,]{0,60}(?:\.[a-z]{2,12})?|[a-z0-9-]{2,40}\.[a-z]{2,12})\.?",
        carries="source",
        origin="WordPress: the line that it adds to each item of a feed",
        cuts=(
            "The post Port reopens appeared first on Example Herald.",
            "The post Port reopens first appeared on example.com",
            "L'articolo Il porto riapre proviene da Example Herald.",
        ),
        keeps=(
            "The post office appeared first on the map of 1850, historians said, before any church.",
            "The post is vacant.",
        ),
    ),
    Artifact(
        name="republished",
        role=Role.LABEL,
        stands="tail line",
        heads=tuple(
            "this article was originally published|this article originally appeared|"
            "this article first appeared|this article was first published|this story was originally published|"
            "this story originally appeared|this story first appeared|this story was first published|"
            "this post was originally published|this post originally appeared|"
            "this content was originally published|originally published by|originally published on|"
            "originally published in|originally appeared on|originally posted on|read the original article".split("|")
        ),
        pattern=(
            r"(?:this (?:article|story|post|content) )?(?:was )?(?:originally |first )(?:published|appeared|posted)(?: here)? "
            r"(?:by|on|in|at) (?P<value>[^.]{2,80}?)(?:\.[a-z]{2,12})?\.?"
            r"(?: (?:read|see|view) the original (?:article|story|post|version)(?: here)?\.?)?"
            r"|read the original article(?: here)?\.?"
        ),
        carries="source",
        origin="republished stories: who published first",
        cuts=(
            "This article was originally published by Example Herald. Read the original article.",
            "This story originally appeared on Example Science.",
            "Originally published on Example Science.",
            "Read the original article here.",
        ),
        keeps=(
            "This article was originally published before the law changed.",
            "Read the original article and you will see what the minister had said.",
        ),
    ),
    Artifact(
        name="inputs-from",
        role=Role.LABEL,
        stands="tail line",
        heads=tuple(
            "(with inputs from|( with inputs from|mit material von |(mit material von |mit informationen von |"
            "(mit |com informações d|(com informações d|with inputs from|with agency inputs|(with agency inputs".split(
                "|"
            )
        ),
        pattern=(
            r"\(?\s*with (?:agency )?inputs(?: from (?P<value>[^()]{2,40}?))?\s*\)?\.?"
            r"|\(?mit (?:material|informationen) von (?P<value3>[^().]{2,40})\)?\.?"
            r"|\(mit (?P<value4>dpa|afp|reuters|sid|epd|kna|apa|ap)(?:[-/ ][^()]{2,20})?\)\.?"
            r"|\(?com informações d[aeo]s? (?P<value2>(?-i:[A-Z])[^().,]{1,40}?)\)?\.?"
        ),
        carries="agency",
        origin="Indian and Brazilian news portals: the agency that the text was made from",
        cuts=("( With inputs from ANI )", "With inputs from PTI", "Com informações da Agência Brasil"),
        keeps=(
            "Com informações do porto, a prefeitura decidiu comprar outro barco.",
            "With inputs from farmers falling, the mill closed last week.",
        ),
    ),
    Artifact(
        name="auto-published",
        role=Role.LABEL,
        stands="line",
        heads=("disclaimer: this", "disclaimer this", "(यह ख", "(इस ख", "यह खबर समाचार एजेंसी", "इस खबर को "),
        pattern=(
            r"\(?(?:यह|इस) (?:खबर|ख़बर).{5,300}(?:फीड|फ़ीड|संपादित).{0,150}|"
            r"disclaimer:? this (?:post|story|article) (?:has been|is|was) (?:auto-?(?:published|generated)|published)"
            r" (?:automatically )?from (?:an? )?(?:(?:news )?agency|syndicated) feed(?:\s*\((?P<value>[^()]{2,40})\))?.{0,250}"
        ),
        carries="agency",
        origin="news portals: the note under items taken from an agency's feed",
        cuts=("Disclaimer: This post has been auto-published from an agency feed without any change to the text.",),
        keeps=("Disclaimer: this reporter owns a boat.", "यह खबर समाचार एजेंसी ने सुबह दी थी।"),
    ),
    Artifact(
        name="release-mark",
        role=Role.LABEL,
        stands="head line",
        heads=("for immediate release", "for release", "immediate release", "zur sofortigen veröffentlichung"),
        origin="press releases: when they may be published",
        cuts=("FOR IMMEDIATE RELEASE",),
        keeps=("For immediate release of the hostages",),
    ),
    Artifact(
        name="not-edited",
        role=Role.LABEL,
        stands="tail line",
        heads=tuple(
            "(except for the headline|except for the headline|(only the headline|only the headline|"
            "(this story has not been|this story has not been|(this story has been|this story has been|"
            "(this article has not been|this article has not been|(this is an unedited|this is an unedited".split("|")
        ),
        pattern=r".{10,200}\b(?:auto-?generated|syndicated|agency) (?:news )?(?:feed|story)\b.{0,150}",
        origin="news portals: the note that an item was taken from a feed as it is",
        cuts=(
            "(Except for the headline, this story has not been edited by our staff and comes from a syndicated feed.)",
            "This story has been published from a wire agency feed without changes to the text.",
        ),
        keeps=("This story has been told in Merrin for years.", "Only the headline was true, the mayor said."),
    ),
    Artifact(
        name="read-on-site",
        role=Role.RELATED,
        stands="tail line",
        heads=tuple(
            "view full article|read full article|read the full article|read full story|read the full story|"
            "view original|view original article|view original post|view original content|view source version on|original article|original post|"
            "full article|continue reading on|читайте на сайте|читать на сайте|читать полностью|"
            "lire l'article complet|lire l’article complet|lire l'article original|lire l’article original|"
            "voir l'article original|leer artículo completo|leer el artículo completo|ver artículo original|"
            "leggi l'articolo completo|leggi l’articolo completo|ler artigo completo|ganzen artikel lesen|"
            "zum originalartikel|czytaj całość|lees het volledige artikel".split("|")
        ),
        pattern=(
            r"[^:.!?]{9,40}|(?:read|view) (?:the )?(?:full|original|source) (?:article|story|post|content|version)(?: on|:| at| here).{0,80}"
            r"|lire l['’]article complet sur\s*:?.{0,120}"
        ),
        origin="aggregators: the link to the whole text",
        cuts=("View full article", "Читайте на сайте", "Continue reading on our page"),
        keeps=("View full articles in the archive, it said.", "Original articles were burnt. Nobody saw it."),
    ),
    Artifact(
        name="feed-debris",
        role=Role.SHORTCODE,
        stands="line",
        heads=("]]", "wf_cms.rss.read_more", "<![cdata["),
        pattern=r"\]\]>|wf_cms\.rss\.read_more|<!\[cdata\[",
        origin="feeds: what is left of their mark-up",
        cuts=("]]>", "wf_cms.rss.read_more"),
        keeps=("]]> closes a section of CDATA",),
    ),
    Artifact(
        name="crawl-date",
        role=Role.OTHER_DATE,
        stands="start",
        heads=("date ",),
        pattern=r"date [12][0-9]{3}-[01][0-9](?:-[0-3][0-9])? (?=\S)",
        origin="web-text collections: the month of the crawl, glued before the first word",
        cuts=("date 2020-06 The port opened again on Friday.",),
        keeps=("date 2020 is printed on the coin", "date palms grow here"),
    ),
)

_THEME = (
    Artifact(
        name="rating",
        role=Role.COUNTER,
        stands="line",
        heads=(
            "click to rate this post",
            "[total:",
            "rate this post",
            "jetzt bewerten",
            "bewerten",
            "valora esta noticia",
        ),
        pattern=r"click to rate this post!?|rate this (?:post|article)|\[total: ?[0-9]+ average: ?[0-9.,]+\]|(?:jetzt )?bewerten|valora esta noticia",
        origin="WordPress rating plug-ins",
        cuts=("Click to rate this post!", "[Total: 0 Average: 0]", "Jetzt bewerten"),
        keeps=("Bewerten lassen sich die Folgen noch nicht.", "[Total: 12 boats]"),
    ),
    Artifact(
        name="uncategorized",
        role=Role.NAVIGATION,
        stands="line",
        heads=("uncategorized", "posted in uncategorized", "uncategorised", "posted in uncategorised"),
        origin="WordPress themes: the section of a post that has none",
        cuts=("Uncategorized", "Posted in Uncategorized"),
        keeps=("Uncategorized boats stay in the harbour.",),
    ),
    Artifact(
        name="post-navigation",
        role=Role.NAVIGATION,
        stands="line",
        heads=(
            "post navigation",
            "posts navigation",
            "beitragsnavigation",
            "navegación de entradas",
            "navigation de l'article",
            "navigation de l’article",
        ),
        origin="WordPress themes: the heading above the links to the posts before and after",
        cuts=("Post navigation", "Beitragsnavigation"),
        keeps=("Post navigation is an art, the pilot said.",),
    ),
    Artifact(
        name="app-prompt",
        role=Role.ADVERTISEMENT,
        stands="line",
        heads=("click here to get the", "click here to download the", "get the latest updates on the"),
        pattern=r"(?:click here to (?:get|download)|get the latest updates on) the .{2,60}? app[.!]?",
        origin="news sites: prompts between paragraphs that copies carry along",
        cuts=("CLICK HERE TO GET THE EXAMPLE NEWS APP", "Click here to download the Herald app."),
        keeps=("Click here to get the form, the city says on its page.",),
    ),
)

_PLACES = (
    "facebook|twitter|email|e-mail|pinterest|whatsapp|telegram|linkedin|tweet|reddit|flipboard|messenger|viber|google+|"
    "google plus|tumblr|stumbleupon|digg|xing|vk|вконтакте|одноклассники|skype|instagram|youtube|bluesky|mastodon|"
    "instapaper|threads|line|weibo|wechat|kakaotalk"
).split("|")
"""Where stories are shared to, in any language."""

_SHARE_WORDS = tuple(
    dict.fromkeys((*furniture("share"), *_PLACES, "kommentare", "impresión", "följ", "shpërndaje në", "share:"))
)

_FURNITURE = (
    Artifact(
        name="advertisement",
        role=Role.ADVERTISEMENT,
        stands="line",
        heads=("supported by", "presented by", *furniture("advertisement")),
        origin="news sites: the mark of an advertisement and the link that leads past it, wherever they stand",
        cuts=(
            "Advertisement",
            "-- Anzeige --",
            "PUBLICIDADE",
            "Реклама",
            "広告",
            "Advertisement · Scroll to continue",
            "Ad Feedback",
            "Werbung überspringen",
            "La suite après la publicité",
        ),
        keeps=(
            "Advertisement spending fell.",
            "Anzeige gegen den Kapitän erstattet",
            "Werbung wirkt",
            "The advertisement ran for a week.",
            "Anzeigen sind selten",
        ),
    ),
    Artifact(
        name="share-word",
        role=Role.SHARE,
        stands="line",
        heads=_SHARE_WORDS,
        origin="news sites: one button of a bar",
        cuts=("Share", "Teilen", "WhatsApp", "Поделиться:"),
        keeps=("Share prices fell on Friday.", "Teilen macht Freude"),
    ),
    Artifact(
        name="share-bar",
        role=Role.SHARE,
        stands="line",
        heads=tuple(word for word in _SHARE_WORDS if len(word) > 4 or word[0] >= FIRST_UNSPACED),
        pattern=r"(?:(?>" + "|".join(sorted(_SHARE_WORDS, key=len, reverse=True)) + r")[\s:：,|•·0-9+]*+)++",
        origin="news sites: bars of buttons, as words in a row, with blanks or without",
        cuts=(
            "Facebook Twitter WhatsApp",
            "Share on FacebookShare on TwitterShare on Telegram",
            "KommentareTeilen",
            "打印 收藏",
        ),
        keeps=("Share prices fell on Friday.", "Print is not dead", "Facebook will pay a fine"),
    ),
    Artifact(
        name="related-line",
        role=Role.RELATED,
        stands="line",
        heads=(
            *_before_colon("read_also"),
            *_in_brackets("read_also"),
            "related:",
            "mire:",
            "mira:",
            *"read:|watch:|listen:|more:|previous coverage:|video:|vídeo:|vídeos:|se video:".split("|"),
            "читайте:",
            "читайте материал ",
        ),
        pattern=r"[^:：]{2,40}[:：]\s?.{3,250}|[【［\[][^】］\]]{2,20}[】］\]]\s?.{3,250}|читайте материал .{3,250}",
        origin="news sites: a link to another story between paragraphs, label and headline on one line",
        cuts=(
            "ALSO READ: Ferry sails again",
            "Lire aussi : Le bac repart",
            "Читайте также: Паром снова в пути",
            "【関連記事】渡し船がまた動く",
        ),
        keeps=(
            "Also read by the court was a letter of the captain.",
            "Related costs rose",
            "Mire, señor, dijo el capitán.",
            "Watch how the ferry turns",
        ),
    ),
)

_NUMBERED = (
    (
        "views|page views|article views|total views|hits|post views|article id|news id|visualizaciones|visitas|lecturas|"
        "visitas a la noticia|vues|lectures|nombre de vues|aufrufe|seitenaufrufe|gelesen|artikelnummer|visualizzazioni|"
        "letture|visualizações|leituras|acessos|weergaven|keer gelezen|visningar|antal visningar|visninger|katselukerrat|"
        "wyświetleń|wyświetlenia|odsłon|odsłony|liczba wyświetleń|zobrazení|počet zobrazení|přečteno|prečítané|prečítaní|"
        "megtekintések|megtekintés|olvasva|vizualizări|afișări|accesări|citit de|прочетена|прочетено|видяна|прегледи|"
        "преглеждания|просмотров|просмотры|просмотра|прочитано|прочитали|количество просмотров|переглядів|перегляди|"
        "кількість переглядів|прочитали|προβολές|αναγνώσεις|görüntülenme|görüntüleme|okunma|okunma sayısı|haber no|"
        "المشاهدات|عدد المشاهدات|عدد القراءات|قراءة|القراءات|رقم الخبر|بازدید|تعداد بازدید|تعداد بازدیدها|کد خبر|شناسه خبر|"
        "کد مطلب|شناسه|צפיות|מספר צפיות|व्यूज|पाठक संख्या|dilihat|dibaca|jumlah pembaca|lượt xem|số lượt xem|lượt đọc|"
        "ยอดวิว|จำนวนผู้อ่าน|อ่าน|เข้าชม|点击数|点击量|點擊數|點閱數|點閱率|点击|浏览数|浏览量|浏览次数|瀏覽數|瀏覽次數|阅读数|阅读量|"
        "阅读次数|閱讀數|人氣|人气|瀏覽人次|閲覧数|アクセス数|記事id|조회수|조회|기사 조회수|기사번호"
    )
    .casefold()
    .split("|")
)
"""What stands before a colon and a number that is the page's, and no figure of the text."""

_TEXT_SIZE = tuple(
    "字号|字號|字体大小|字體大小|字级|字級|文字サイズ|글자크기|글자 크기|글씨크기|글씨 크기|حجم الخط|اندازه متن|اندازه فونت|"
    "размер шрифта|розмір шрифту|font size|text size|yazı boyutu|tamaño de letra|tamaño del texto|taille du texte|"
    "폰트 크기|【大】|schriftgrösse|a+ a-|a- a+|a a a|a-a+|a+a-".split("|")
)
"""Labels of the buttons for the size of the letters, in lower case."""

_NOTICES = tuple(
    "this article is more than|this story is more than|artikkelen er over|denne artikkelen er over|artikkelen er mer enn|"
    "saken er over|denne saken er over|artikeln är över|artikeln är mer än|den här artikeln är över|artiklen er over|"
    "artiklen er mere end|juttu on yli|tämä juttu on yli|artikkeli on yli|dieser artikel ist älter als|"
    "dieser artikel ist mehr als|cet article date de plus de|este artículo tiene más de|questo articolo ha più di|"
    "dit artikel is meer dan|dit artikel is ouder dan|ten artykuł ma ponad|detta är en ".split("|")
)
"""Beginnings of notices on a text, in lower case."""

_PAGE = (
    Artifact(
        name="live-badge",
        role=Role.NAVIGATION,
        stands="head line",
        heads=furniture("live"),
        origin="news sites: the badge of a story that is still being written, above its headline",
        cuts=("LIVE", "En direct", "速報"),
        keeps=("Live music returns to the harbour", "Direct trains to the coast"),
    ),
    Artifact(
        name="comment-form",
        role=Role.COMMENTS,
        stands="line",
        heads=furniture("comments"),
        origin="blogs and news sites: the form for comments and its labels",
        cuts=("Leave a Reply Cancel reply", "Deja un comentario Cancelar respuesta", "Comment *", "Antworten"),
        keeps=("Comments on the plan were few.", "Reply from the ministry came late"),
    ),
    Artifact(
        name="comment-count",
        role=Role.COMMENTS,
        stands="line",
        heads=tuple(
            word for word in furniture("comments") if " " not in word and (len(word) > 3 or word > FIRST_UNSPACED)
        ),
        pattern=r"[^\W\d_]{2,24} ?[(\[]?[0-9]{1,5}[)\]]?",
        origin="news sites: the button of the comments with their number",
        cuts=("Komentarze (12)", "Diskuse (3)", "댓글 12"),
        keeps=("Comments (on the plan) were few", "Commentaires sur le plan de 2020"),
    ),
    Artifact(
        name="comment-form-notice",
        role=Role.COMMENTS,
        stands="line",
        heads=(
            "your email address will not be published",
            "save my name, email",
            "deine e-mail-adresse wird nicht",
            "tu dirección de correo electrónico no será",
            "votre adresse e-mail ne sera pas",
            "votre adresse de messagerie ne sera pas",
        ),
        pattern=r".{20,250}",
        origin="WordPress: the small print of the form for comments",
        cuts=("Your email address will not be published. Required fields are marked *",),
        keeps=("Your email address is safe, he said.",),
    ),
    Artifact(
        name="copyright-line",
        role=Role.COPYRIGHT,
        stands="tail line",
        heads=("© ", "©1", "©2", "(c) 19", "(c) 20", "ⓒ ", "[ⓒ", "<저작권자", "[저작권자", *furniture("rights")),
        pattern=r"(?!copyright\w).{4,300}",
        origin="every site: who owns the text, below it",
        cuts=(
            "© Riproduzione riservata",
            "Copyright 2020 Example Herald. All rights reserved.",
            "(c) 2020 Example Media",
        ),
        keeps=("The copyright on the song ran out.", "(C) is the third answer"),
    ),
    Artifact(
        name="editor-credit",
        role=Role.LABEL,
        stands="tail line",
        heads=(
            *_before_colon("editor"),
            *_bracketed("editor"),
            *(f"{word}{sign}" for word in FURNITURE["zh"]["editor"].split("|") for sign in "/丨｜|"),
        ),
        pattern=r"[(\[（［【〔]?[^:：/丨｜|]{2,30}\s?[:：/丨｜|]\s?[^.!?。！？]{1,60}(?:\.[^.!?]{1,40})?[)\]）］】〕]?",
        origin="newspapers: who edited the text, below it; never its author",
        cuts=(
            "Redaktor: Jan Brzeg",
            "Редактор: Анна Причальная",
            "（责任编辑：王五）",
            "【编辑:王五】",
            "责编：王五 审核：赵六",
            "Editor: Budi Pantai",
        ),
        keeps=(
            "Redaktor gazety mówił: nic się nie zmieni. Potem wyszedł.",
            "编辑部的灯一直亮着。",
            "Editing by hand takes long.",
        ),
    ),
    Artifact(
        name="age-rating",
        role=Role.NAVIGATION,
        stands="line",
        heads=("0+", "6+", "12+", "16+", "18+"),
        origin="Russian news sites: from what age on a text may be read",
        cuts=("16+", "18+"),
        keeps=("16+ boats", "1600+"),
    ),
    Artifact(
        name="original-title",
        role=Role.LABEL,
        stands="line",
        heads=("原标题：", "原标题:", "原標題：", "原標題:", "原题：", "原题:", "（原标题：", "(原标题："),
        pattern=r"[（(]?原[标標]?[题題]\s?[:：].{2,120}",
        origin="Chinese portals: the headline that the text had at its source",
        cuts=("原标题：新渡轮首航", "（原标题：新渡轮首航）"),
        keeps=("原标题很长，编辑把它改短了。",),
    ),
    Artifact(
        name="text-size",
        role=Role.NAVIGATION,
        stands="line",
        heads=_TEXT_SIZE,
        pattern=(
            rf"(?:{'|'.join(map(re.escape, sorted(_TEXT_SIZE, key=len, reverse=True)))})"
            r"(?:[\s:：+\-−＋－/|·0-9aа大中小特超【】]|标准|標準|打印|纠错|보통|조절|설정|크게|작게)*"
        ),
        origin="news sites: the buttons that make the letters larger",
        cuts=("字号：大 中 小", "A+ A-", "글자크기 조절", "حجم الخط", "Размер шрифта: A A A"),
        keeps=("字号太小，老人看不清。", "A- was her mark.", "Schriftgröße und Farbe stehen fest."),
    ),
    Artifact(
        name="article-notice",
        role=Role.NAVIGATION,
        stands="line",
        heads=_NOTICES,
        pattern=(
            r"[^.!?:]{10,60} (?:old|gammel|gammal|gammelt|vanha|ans|años|anni|anos|oud|lat|år|år gammel|jahre?|jahr alt)\.?"
            r"|detta är en (?:nyhetsartikel|ledare|krönika|kommentar|recension|insändare|debattartikel|analys)\.?"
        ),
        origin="news sites: how old a text is, and what genre it is of",
        cuts=(
            "This article is more than 3 years old",
            "Artikkelen er over 3 år gammel",
            "Juttu on yli vuoden vanha",
            "Detta är en nyhetsartikel",
        ),
        keeps=("This article is more than a report.", "Juttu on yli sata sivua pitkä"),
    ),
    Artifact(
        name="page-number",
        role=Role.COUNTER,
        stands="line",
        heads=tuple(f"{word}{colon}" for word in _NUMBERED for colon in (":", "：", " :")),
        pattern=r"[^:：]{2,40}\s?[:：]\s?\d[\d\s.,]{0,12}[km次回]?",
        origin="news portals: how often a text was read, or the number it has on its page",
        cuts=("Переглядів: 123", "点击数：1234", "조회수: 1,234", "کد خبر: ۱۲۳۴۵۶", "Views: 12K"),
        keeps=("Votes: 123", "Просмотров: много", "阅读：1234人参加"),
    ),
    Artifact(
        name="navigation-line",
        role=Role.NAVIGATION,
        stands="tail line",
        heads=furniture("navigation"),
        origin="every site: menus and buttons below the text",
        cuts=("Skip to content", "Back to top", "Zum Inhalt springen"),
        keeps=("Search parties set out at dawn", "Home is where the boat is"),
    ),
    Artifact(
        name="previous-next",
        role=Role.NAVIGATION,
        stands="tail line",
        heads=furniture("previous_next"),
        origin="blogs: the links to the articles before and after",
        cuts=("Previous article", "Next:", "Nächster Artikel"),
        keeps=("Previous owners had left the boat", "Next week the ferry sails again"),
    ),
    Artifact(
        name="newsletter-prompt",
        role=Role.NEWSLETTER,
        stands="tail line",
        heads=furniture("newsletter"),
        pattern=r".{2,150}",
        origin="news sites: subscribe, sign up, follow us",
        cuts=("Sign up here", "Subscribe and stay informed!"),
        keeps=("The senator's newsletter said so.", "Newspapers print it"),
    ),
)

ARTIFACTS: tuple[Artifact, ...] = (*_TRANSLATOR, *_SOURCE, *_THEME, *_FURNITURE, *INSERTS, *_PAGE)
"""Every built-in row, in the order in which they are asked."""
