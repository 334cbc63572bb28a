"""Places and words that stand before the dash at the head of a report."""

from __future__ import annotations

__all__ = ["CITIES", "HOME", "MEDIA", "MEDIA_ENDS", "NO_PLACES", "PLACE_WORDS"]

CITIES = frozenset(
    """
    abuja accra addis ababa aden algiers alger amman amsterdam ankara antwerpen astana asunción athen athens atlanta
    auckland baghdad bagdad baku bamako bangalore bangkok barcelona basel beijing beirut belfast belgrade berlin bern
    bogota bogotá bonn boston brasilia brasília bratislava bremen brussels brüssel bruxelles bucharest bucuresti
    bucurești budapest buenos aires cairo canberra cape town caracas chennai chicago colombo conakry copenhagen dakar
    dallas damascus delhi den haag denver detroit dhaka doha dortmund dresden dubai dublin düsseldorf edinburgh
    frankfurt gaza geneva genf genève glasgow guatemala hamburg hannover hanoi harare havana helsinki hong kong houston
    islamabad istanbul jakarta jerusalem johannesburg kabul kampala karachi kathmandu khartoum kiev kiew köln kuala
    lumpur kuwait kyiv la paz lagos lahore leipzig lima lisboa lisbon london londres los angeles luanda luxembourg
    lviv lyon madrid managua manila marseille melbourne mexico city miami milan milano minsk mogadishu monrovia
    montevideo montreal moscow moskau moscou mumbai münchen munich muscat nairobi new delhi new york nicosia oslo ottawa
    palermo panama paris peking philadelphia phnom penh porto prague prag praha pretoria pyongyang quito rabat ramallah
    reykjavik riad riga rio de janeiro riyadh roma rome rom san francisco san josé san juan san salvador santiago
    santo domingo são paulo sarajevo seattle seoul shanghai singapore skopje sofia stockholm strasbourg straßburg
    stuttgart sydney taipei tallinn tashkent tbilisi teheran tehran tel aviv tirana tokyo tokio toronto tripoli tunis
    turin torino ulan bator utrecht valencia vancouver vatican city venice vienna wien vilnius warsaw warschau warszawa
    washington wellington wolfsburg yangon yerevan zagreb zurich zürich москва киев київ минск мінськ санкт-петербург
    париж лондон берлин вашингтон пекин тбилиси баку ереван астана алматы ташкент нур-султан
    """.split()
)
"""Single words of the names of cities that reports are often dated from, in lower case."""

NO_PLACES = frozenset(
    """
    analysis analyse analisi análisis análise breaking comment commentary correction debate dossier editorial
    exclusive exclusiva exclusif exclusivo esclusiva ekskluzywnie exkluzív exkluzivně exkluzivne eilmeldung eil exklusiv
    explainer factbox faktencheck feature first foto fotos gallery graphic hintergrund interview interviu intervista
    kommentar kolumne latest leak live liveblog liveticker meinung meinungsmålning news obituary opinion opinión
    opinião photos picture podcast poll portrait profile quiz ratgeber recap recension report reportage review rezension
    satire score special spoiler sponsored timeline ticker update updated urgent urgente ukázka umfrage vídeo video watch
    warning weekend what why who wochenrückblick сюжет эксклюзив срочно мнение интервью видео фото обновлено молния
    """.split()
) | {"en direct", "en vivo", "ao vivo", "in diretta", "na żywo", "first on", "in pictures"}
"""Run-in heads that look like a place before a dash or a colon, in lower case."""

PLACE_WORDS = tuple(
    "in at from near to nach aus bei in à en de au depuis de em no na a ad da di te naar uit i på från til fra w z do we "
    "в во из у на к у до з із di ke dari".split()
)
"""Words after which a text names a place: with one of them before it, a capitalised word is one."""


HOME = frozenset(
    """
    home homepage startseite start inicio início portada accueil principale головна главная ahsida anasayfa forside hem
    etusivu hjem úvod domů domov kezdőlap acasă начало αρχική الرئيسية خانه होम beranda ホーム トップ 首页 首頁 홈 ballina
    news nachrichten noticias notícias notizie actualités nyheter होम หน้าแรก 主页 主頁 главное
    """.split()
) | {
    "strona główna",
    "trang chủ",
    "ana sayfa",
    "صفحه اصلی",
    "דף הבית",
    "pagina iniziale",
    "página inicial",
    "hlavní stránka",
}
"""Breadcrumbs that say nothing of the section, in lower case."""


MEDIA = (
    "news times post herald tribune gazette journal magazine observer courier chronicle mirror standard telegraph guardian "
    "mail press daily weekly today online radio television zeitung tageszeitung nachrichten anzeiger kurier bote rundschau "
    "magazin blatt allgemeine spiegel fernsehen diario diário periódico noticias notícias prensa gaceta gazeta journal "
    "quotidien actualité actualités gazette giornale corriere quotidiano notizie jornal folha krant dagblad nieuws courant "
    "nyheter avis avisen tidning bladet sanomat uutiset portal kurier dziennik wiadomości газета новости вестник известия "
    "газета новини novine deník noviny újság hírek ziar știri ziarul haber gazetesi εφημερίδα νέα berita koran báo"
).split()
"""Words in the names of papers and stations, in lower case."""

MEDIA_ENDS = tuple(
    "일보 신문 뉴스 新聞 新闻 ニュース 日报 日報 网 網 .com .de .net .org .fr .es .it .pl .ru .co.uk .nl .at .ch .tv .info .se .no .dk .fi .br .in".split()
)
"""Ends of such names."""
