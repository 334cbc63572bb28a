"""What stands between the paragraphs or below them as a whole line: embeds, prompts, notices, sign-offs."""

from __future__ import annotations

from newsparse.document import Role
from newsparse.rules.artifact import Artifact

__all__ = ["INSERTS"]

_CLOSED = tuple(f"{mark}{word}" for mark in "（(【<＜[" for word in ("完", "全文完", "了", "끝", "終"))

INSERTS = (
    Artifact(
        name="instagram-view",
        role=Role.EMBED,
        stands="line",
        heads=tuple(
            "view this post on|view this photo on instagram|view this profile on instagram|"
            "sieh dir diesen beitrag auf|ver esta publicación en|ver esta foto en|voir cette publication sur|"
            "voir cette photo sur|visualizza questo post su|ver essa foto no|ver esta publicação no|"
            "dit bericht op instagram bekijken|wyświetl ten post na|посмотреть эту публикацию в|"
            "visa det här inlägget på|se dette innlegget på|vis dette opslag på|näytä tämä julkaisu".split("|")
        ),
        pattern=r"[^.!?]{10,60}[.!]?",
        origin="Instagram: the link above an embedded picture",
        cuts=(
            "View this post on Instagram",
            "Sieh dir diesen Beitrag auf Instagram an",
            "Ver esta publicación en Instagram",
        ),
        keeps=("View this post on the harbour wall as a warning, the mayor said. It will stay.", "View of the port"),
    ),
    Artifact(
        name="instagram-signature",
        role=Role.EMBED,
        stands="line",
        heads=tuple(
            "a post shared by|a photo posted by|a video posted by|ein beitrag geteilt von|"
            "una publicación compartida|una foto publicada por|une publication partagée par|"
            "un post condiviso da|uma publicação compartilhada por|uma publicação partilhada por|"
            "een bericht gedeeld door|post udostępniony przez|публикация от|ett inlägg delat av|"
            "et innlegg delt av|et opslag delt af".split("|")
        ),
        pattern=r".{10,30}.{0,120}\(?@[\w.]{1,40}\)?.{0,60}",
        origin="Instagram: whose embedded picture it is, and its date",
        cuts=(
            "A post shared by Ann Lee (@ann.lee) on Feb 16, 2020 at 3:02pm PST",
            "Ein Beitrag geteilt von Hafenamt (@hafenamt)",
        ),
        keeps=("A post shared by two guards stood at the gate.",),
    ),
    Artifact(
        name="watch-on",
        role=Role.EMBED,
        stands="line",
        heads=tuple(
            "watch on youtube|watch live|watch now|watch video|watch the video|watch the video above|"
            "watch the video below|play video|video ad feedback|video unavailable|ver video|ver vídeo|"
            "mira el video|assista ao vídeo|video ansehen|zum video|voir la vidéo|guarda il video|"
            "bekijk de video|obejrzyj wideo|смотреть видео|listen to this article|listen to article|"
            "listen to this story|artikel anhören|diesen artikel anhören|artikel vorlesen|beitrag anhören|"
            "écouter l'article|écouter l’article|écouter cet article|escucha la noticia|escuchar la noticia|"
            "escuchar artículo|ascolta l'articolo|ascolta l’articolo|ascolta articolo|ouvir notícia|"
            "ouça este conteúdo|lyssna på artikel|lyssna på artikeln|luister naar dit artikel|lyt til artiklen|"
            "posłuchaj artykułu|прослушать новость|your browser does not support the audio element|"
            "your browser does not support the video tag|getting your trinity audio player ready|"
            "embed from getty images|ouça este artigo".split("|")
        ),
        origin="news sites: players of videos and of the text read aloud",
        cuts=("Watch on YouTube", "Artikel anhören", "Escucha la noticia"),
        keeps=("Watch live animals from the tower.", "Artikel anhören und verstehen"),
    ),
    Artifact(
        name="outer-content",
        role=Role.EMBED,
        stands="line",
        heads=tuple(
            "empfohlener externer inhalt|empfohlener redaktioneller inhalt|externer inhalt|"
            "externen inhalt erlauben|externen inhalt laden|externe inhalte anzeigen|inhalt laden|"
            "dieser inhalt stammt von|hier finden sie externen inhalt|hier finden sie einen externen inhalt|"
            "an dieser stelle befindet sich ein externer|an dieser stelle finden sie inhalte|"
            "an dieser stelle finden sie einen externen|ich bin damit einverstanden, dass mir externe inhalte|"
            "mit ihrer zustimmung|contenu externe|ce contenu a été bloqué|contenido externo|contenuto esterno|"
            "to view this content, you'll need to|to view this content, you’ll need to|"
            "this content is hosted by a third party|pour visionner ce contenu|pour afficher ce contenu".split("|")
        ),
        pattern=(
            r"[^.!?]{8,45}|(?:hier finden|an dieser stelle|ich bin damit|mit ihrer zustimmung|dieser inhalt stammt|to view this|"
            r"this content|ce contenu|pour (?:visionner|afficher)).{5,360}"
        ),
        origin="news sites: the veil over an embed until the reader agrees",
        cuts=(
            "Empfohlener externer Inhalt",
            "An dieser Stelle befindet sich ein externer Inhalt von Y. Er wird erst geladen.",
        ),
        keeps=("Externer Inhalt sei nie geprüft worden, sagte der Kapitän.", "Inhalt und Form gehören zusammen."),
    ),
    Artifact(
        name="cookie-text",
        role=Role.NAVIGATION,
        stands="line",
        heads=tuple(
            "we use cookies|we and our partners use|this site uses cookies|this website uses cookies|"
            "our website uses cookies|by continuing to use this site|by continuing to browse|"
            "wir verwenden cookies|wir nutzen cookies|diese website verwendet cookies|"
            "diese webseite verwendet cookies|diese website benutzt cookies|diese seite verwendet cookies|"
            "utilizamos cookies|usamos cookies|este sitio utiliza cookies|este sitio usa cookies|"
            "esta web utiliza cookies|este site utiliza cookies|este site usa cookies|"
            "nous utilisons des cookies|ce site utilise des cookies|questo sito utilizza|questo sito usa|"
            "utilizziamo i cookie|utilizziamo cookie|wij gebruiken cookies|deze website gebruikt cookies|"
            "deze website maakt gebruik van cookies|deze site maakt gebruik van cookies|ta strona korzysta z|"
            "ta strona używa|ta witryna korzysta z|strona korzysta z plików|мы используем|этот сайт использует|"
            "сайт использует файлы|vi använder cookies|vi använder kakor|vi bruger cookies|"
            "vi bruker informasjonskapsler|käytämme evästeitä".split("|")
        ),
        pattern=r"(?=.*(?:cookie|kakor|ciastecz|informasjonskapsler|evästei|куки)).{10,400}",
        origin="every site: the notice on cookies",
        cuts=(
            "We use cookies to improve your visit. Read our policy.",
            "Diese Website verwendet Cookies.",
            "Мы используем cookie",
        ),
        keeps=(
            "Мы используем старый паром, сказал капитан.",
            "Cookies are sold at the pier.",
            "Ta strona używa nowych map",
        ),
    ),
    Artifact(
        name="newsletter-pitch",
        role=Role.NEWSLETTER,
        stands="line",
        heads=tuple(
            "sign up |signup |subscribe |get our |get the |receive our |join our |stay up to date|never miss |don't miss |"
            "don’t miss |like what you |want more |follow us |download our |download the |add us |support our |"
            "melden sie sich |melde dich |abonnieren sie |abonniere |jetzt abonnieren|jetzt anmelden|erhalten sie |"
            "bleiben sie |bleib |folgen sie |folge uns|laden sie |unser newsletter|unser whatsapp|hier geht es zum |"
            "hier können sie |hier für |täglich |jeden morgen |"
            "suscríbete|suscríbase|suscribete|apúntate |recibe |reciba |únete |síguenos |sigue nuestro|sigue a |descarga |"
            "inscrivez-vous |abonnez-vous |recevez |suivez |retrouvez |téléchargez |rejoignez |"
            "iscriviti |ricevi |seguici |scarica |resta aggiornato|unisciti |"
            "assine |inscreva-se |receba |siga |acompanhe |participe |entre no |clique aqui |baixe |"
            "schrijf je |schrijf u |meld je |meld u |ontvang |volg ons |abonneer |"
            "zapisz się |subskrybuj|obserwuj |dołącz |bądź na |śledź |pobierz |"
            "подпишитесь |подписывайтесь |подпишись |присоединяйтесь |следите за |читайте нас |скачайте |скачивайте |"
            "listen to our |hear more |for breaking news |for the latest |ακολουθήστε |cek berita |ikuti kami |theo dõi |takip |"
            "تابعوا |تابعونا |انضم |الاشتراك |следвайте |последвайте |urmăriți |sledujte |kövess |हिंदी न्यूज़ |हमारे |"
            "prenumerera |anmäl dig |följ oss |meld deg på |tilmeld dig |tilaa ".split("|")
        ),
        pattern=(
            r"(?=.*\b(?:newsletter\w*|news ?letter|boletín|boletines|infolettre|lettres? d['’]information|biuletyn\w*|nyhetsbrev\w*|podcast|e-?mail|"
            r"nyhedsbrev\w*|uutiskirje\w*|nieuwsbrie\w+|рассылк\w+|app|apps|application|aplicación|aplicativo|aplikacj\w+|"
            r"приложени\w+|channel|kanal|canal|canale|kana\w+|канал\w*|telegram\w*|телеграм\w*|whatsapp\w*|facebook\w*|twitter|instagram\w*|"
            r"youtube|google (?:news|not[ií]cias|haberler|actualités|nieuws)|واتساب|تلغرام|فيسبوك|google новост\w+|inbox|alerts|free trial|premium|abonnement|дзен\w*|push\w*|rss)\b)"
            r"(?!.*[\"“”„«»])[^.!?]{3,150}[.!?:]?"
        ),
        origin="news sites: asking readers between paragraphs to subscribe, to follow, to load the app",
        cuts=(
            "Sign up for our morning newsletter",
            "Folgen Sie uns auf WhatsApp",
            "Suscríbete a nuestro boletín de noticias",
            "Подписывайтесь на наш канал в Telegram",
            "Abonnez-vous à notre newsletter du soir !",
            "Iscriviti alla newsletter",
        ),
        keeps=(
            "The senator's newsletter said so.",
            "Sign up opens at nine. Bring a newsletter to the desk, she said.",
            "Follow the red signs to the quay.",
            "Recibe el alta la mujer herida",
        ),
    ),
    Artifact(
        name="app-click",
        role=Role.ADVERTISEMENT,
        stands="line",
        heads=tuple(
            "click here for more|click here for the latest|click here for|click here to read more|"
            "click here to sign up|click here to subscribe|click here to view|click here to see|click to get|"
            "get the fox|download the app".split("|")
        ),
        pattern=r"(?-i:CLICK HERE [A-Z0-9 ,.’'!-]{5,90})|click here (?:for (?:more|the latest)|to (?:read more|sign up|subscribe|view|see))[^.]{0,80}[.!]?",
        origin="news sites: prompts between paragraphs that copies carry along",
        cuts=("CLICK HERE FOR MORE SPORTS COVERAGE ON EXAMPLE.COM", "Click here to sign up for our letter"),
        keeps=("Click here, the page said, and a thousand readers did. None came back.", "Click here for"),
    ),
    Artifact(
        name="reported-by",
        role=Role.LABEL,
        stands="line",
        heads=tuple(
            "reporting by |(reporting by |additional reporting by |(additional reporting by |writing by |"
            "(writing by |edited by |(edited by |editing by |(editing by |compiled by |(reporte de |"
            "reporte de |(reportagem de |(reportage |(tradotto da |(bericht von |(إعداد |إعداد |(تغطية صحفية".split("|")
        ),
        pattern=r"\((?:reporte de|reportagem de|reportage|tradotto da|bericht von) (?-i:[A-ZÀ-Þ]).{3,300}\)\.?|"
        r"reporte de (?-i:[A-ZÀ-Þ]).{3,100}[;.] edit.{3,150}|\(?(?:إعداد|تغطية صحفية) .{3,200} تحرير .{3,100}|"
        r"\(?(?:additional )?(?:reporting|writing|editing|edited|compiled) by (?-i:[A-Z]).{3,300}",
        origin="Reuters and others: who did what, below the text",
        cuts=(
            "Reporting by Ann Lee; Editing by Bob Roe",
            "(Reporting by Ann Lee in Port Merrin)",
            "(إعداد أحمد المرسي - تحرير ليلى الخباز)",
        ),
        keeps=("Reporting by the ministry was late again.", "Editing by hand takes long."),
    ),
    Artifact(
        name="standards",
        role=Role.LABEL,
        stands="line",
        heads=("our standards: the", "our standards:"),
        pattern=r"our standards:? the thomson reuters trust principles\.?.{0,60}",
        origin="Reuters: the link to its rules, below the text",
        cuts=("Our Standards: The Thomson Reuters Trust Principles.",),
        keeps=("Our standards: the boats must be clean.",),
    ),
    Artifact(
        name="end-mark",
        role=Role.SEPARATOR,
        stands="tail line",
        heads=(
            "انتهای پیام",
            "انتهاي پيام",
            "پایان پیام",
            "(end)",
            "ends",
            "(ends)",
            "koniec",
            "(конец)",
            "endit",
            "lusa/fim",
            *_CLOSED,
        ),
        pattern=(
            r"(?:انتهای پیام|انتهاي پيام|پایان پیام)\s?/?.{0,12}|\(ends?\)|(?-i:ENDS|ENDIT)|koniec|\(конец\)|lusa/fim|"
            r"[（(【<＜\[](?:全文)?(?:完|了|끝|終)[）)】>＞\]]\.?"
        ),
        origin="agencies: the mark below a text",
        cuts=("انتهای پیام/ی", "(END)", "ENDS", "（完）", "(끝)"),
        keeps=("Ends of rope lay about", "完了"),
    ),
    Artifact(
        name="print-edition",
        role=Role.LABEL,
        stands="tail line",
        heads=tuple(
            "опубликован в газете|опубликовано в газете|заголовок в газете|"
            "a version of this article appears in print|a version of this article appeared in print|"
            "a version of this story appeared in print|this article appeared in the print edition|"
            "dieser artikel erschien in der|dieser text erschien zuerst|este artículo apareció en la edición".split("|")
        ),
        pattern=r".{10,250}",
        origin="newspapers: where and how the text was printed",
        cuts=("Опубликован в газете «Пример» №12 от 24 сентября 2020", "Заголовок в газете: Паром"),
        keeps=("Газета вышла вовремя.",),
    ),
    Artifact(
        name="gallery-button",
        role=Role.NAVIGATION,
        stands="line",
        heads=tuple(
            "back to gallery|view gallery|open gallery|open image in gallery|open in gallery|view full screen|"
            "full screen|fullscreen|bildergalerie|zur bildergalerie|bildergalerie öffnen|fotostrecke|"
            "fotostrecke öffnen|zur fotostrecke|bild vergrössern|bild in detailansicht öffnen|vollbild|"
            "agrandir l'image|agrandir l’image|voir le diaporama|ver galería|ver galería de fotos|"
            "ampliar imagen|ampliar foto|apri gallery|guarda la gallery|vai alla gallery|fotogallery|"
            "ver galeria|zobacz galerię|zobacz galerię zdjęć|otwórz galerię|смотреть галерею|helskärm|"
            "öppna bild i helskärm|öppna bildspel|bekijk de foto's|bekijk galerij|vergroot afbeelding|"
            "image gallery|photo gallery|enlarge this image|enlarge image|toggle caption|hide caption|"
            "show caption".split("|")
        ),
        origin="news sites: buttons of pictures and galleries",
        cuts=("Back to Gallery", "Öppna bild i helskärm", "Fotostrecke öffnen", "toggle caption"),
        keeps=("Full screen doors were fitted.", "Helskärm för alla"),
    ),
    Artifact(
        name="find-here",
        role=Role.NAVIGATION,
        stands="line",
        heads=tuple(
            "nachrichten |weitere nachrichten |alle nachrichten |alle news |aktuelle nachrichten |"
            "weitere informationen finden|mehr informationen finden|mehr zum thema finden|"
            "alle informationen zu|alle artikel ".split("|")
        ),
        pattern=r"[^,.;:]{5,90} (?:(?:finden|lesen|gibt) (?:sie|es|du) hier|hier)\.?",
        origin="German papers: where more of the same is found, below the text",
        cuts=("Nachrichten aus dem Hafen finden Sie hier.", "Alle Artikel zum Hafen lesen Sie hier"),
        keeps=("Nachrichten vom Kapitän gab es keine.", "Alle Artikel wurden verkauft."),
    ),
    Artifact(
        name="page-button",
        role=Role.NAVIGATION,
        stands="tail line",
        heads=tuple(
            "search for: search|search for:|copy link thành công|link copied|link copied!|url copied|"
            "copied to clipboard|link kopiert|enlace copiado|lien copié|link copiado|report this ad|"
            "mehr anzeigen|mehr laden|load more|show more|view all|see all|ver más|ver mais|mostra altro|"
            "pokaż więcej|показать еще|показать ещё|もっと見る|一覧へ|トップへ戻る".split("|")
        ),
        origin="every site: buttons below the text",
        cuts=("Load more", "もっと見る"),
        keeps=("Show more care, he asked.",),
    ),
    Artifact(
        name="report-error",
        role=Role.NAVIGATION,
        stands="line",
        heads=tuple(
            "report a typo|report an error|fehler melden|fehler gefunden|signaler une erreur|reportar un error|reportar error|"
            "сообщить об ошибке|нашли ошибку|нашли опечатку|заметили ошибку|если вы заметили|если вы нашли|якщо ви помітили|"
            "знайшли помилку|zgłoś błąd|masz temat|segnala un errore|segnala errore|fout gezien|našli ste chybu|nahlásit chybu|"
            "מצאתם טעות|heb je een tip|have a tip|have a news tip|got a tip|got a story|got a news tip|have a story".split(
                "|"
            )
        ),
        pattern=r"[^\n]{9,22}|[^?\n]{5,60}\?.{0,90}|(?:если|якщо|нашли|заметили).{10,200}ctrl.{0,80}",
        origin="news sites: where to tell of an error or of a story",
        cuts=(
            "Fehler gefunden?",
            "Нашли ошибку? Выделите её и нажмите Ctrl+Enter",
            "Got a tip? Write to tips@example.com.",
        ),
        keeps=(
            "Report an error of the pilot to the harbour, the rule says",
            "Если вы заметили пожар, звоните капитану порта.",
        ),
    ),
    Artifact(
        name="player",
        role=Role.EMBED,
        stands="line",
        heads=tuple(
            "unmute|current time|duration|loaded:|remaining time|stream type|this is a modal window|playback rate|"
            "video player is loading|beginning of dialog window|seek to live|[gambas:".split("|")
        ),
        pattern=r"unmute|(?:current time|duration|remaining time)\s?-?[0-9:]{3,8}|loaded:\s?[0-9.]{1,6}%|stream type\s?\w{1,8}|"
        r"(?:this is a modal|playback rate|video player is|beginning of dialog|seek to live).{0,90}|\[gambas:.{2,40}\]",
        origin="players of videos: what they print where no film is played",
        cuts=("Unmute", "Current Time 0:00", "Loaded: 0%", "[Gambas:Video 20detik]"),
        keeps=("Duration of the works: 2 years", "Loaded: ten crates of fish"),
    ),
    Artifact(
        name="affiliate",
        role=Role.ADVERTISEMENT,
        stands="line",
        heads=tuple(
            "this article contains affiliate|this post contains affiliate|this story contains affiliate|we may earn a |"
            "if you buy something through|if you purchase a product or|as an amazon associate|dieser artikel enthält affiliate|our journalism is supported by".split(
                "|"
            )
        ),
        pattern=r".{10,300}",
        origin="news sites: that they earn by links to shops",
        cuts=("This article contains affiliate links, for which we may be paid.",),
        keeps=("We may never earn a cent, he said.",),
    ),
    Artifact(
        name="portal-note",
        role=Role.NAVIGATION,
        stands="tail line",
        heads=tuple(
            "conforme a los criterios de|il vous reste|le reste de l'article|le reste de l’article|dziękujemy, że przeczyta|"
            "veja os vídeos mais|上一篇|下一篇|海量资讯、精准解读|新浪声明|本文为作者原创|更多精彩内容|※ 提醒您|残り|이 기사는 언론사에서|"
            "네이버 메인에서|ติดตามข่าวสาร|ขอบคุณข้อมูล|ताज़ा खबरों|this material may not be published".split("|")
        ),
        pattern=r"(?:il vous reste|le reste de l).{5,60}(?:article|abonnés).{0,80}|残り[：:]?\s?[0-9]{2,6}文字.{0,30}|(?!il |le |残).{6,200}",
        origin="portals: what each of them prints below its texts",
        cuts=(
            "Il vous reste 60% de cet article à lire. La suite est réservée aux abonnés.",
            "残り：512文字／全文：1024文字",
        ),
        keeps=("Il vous reste trois heures, dit le capitaine.", "残りの乗客は降りた。"),
    ),
)
