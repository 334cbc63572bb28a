"""What tells an undeclared encoding: by language, the codecs that its pages used, and the letters of its news.

A row is a language of ``LANGUAGES`` (its stop words count as well; a second row of one language has a suffix), the
codecs in the order of their use, the letters outside ASCII that its news is made of, in lower case, and for scripts of
thousands of letters the stretch that the rest of them come from. The letters of Chinese, Japanese, Korean and Thai are
the most frequent ones only. From the knowledge of readers; not counted in a corpus.
"""

from __future__ import annotations

from attrs import frozen

__all__ = ["ALPHABETS", "BETWEEN_WORDS", "TYPOGRAPHY", "Alphabet"]

TYPOGRAPHY = frozenset("‘’‚“”„«»‹›–—…€£§©®°·\u00a0\u00ad•™№،؛؟、。「」『』（），．：；？！《》〈〉【】・～％　“”×½")
"""Signs that news has in any language; they speak for an encoding, but less than letters do."""

BETWEEN_WORDS = "€«»‹›£§©®°™№„“•¡¿"
"""Signs that never stand inside a word of a script with blanks between words."""


@frozen
class Alphabet:
    """One language in the encodings that it was written in before UTF-8."""

    language: str
    codecs: str
    """Keys of ``CODECS``, joined by "|"."""

    letters: str
    """The letters outside ASCII, in lower case."""

    rare: str = ""
    """Letters that are seldom seen; a wrong reading is full of them."""

    rest: tuple[str, str] = ("", "")
    """The first and the last of the letters that are rarer still; for scripts of thousands of letters."""

    @property
    def latin(self) -> bool:
        """Whether most of the letters are those of ASCII."""
        return self.letters[0] < "\u0250"


_WESTERN = "cp1252|mac-roman|iso8859-15"
_CENTRAL = "cp1250|iso8859-2"
_CYRILLIC = "cp1251|koi8-r|iso8859-5|cp866|mac-cyrillic"

ALPHABETS = (
    Alphabet("en", _WESTERN, "éèêëïöüñçáóàâôä"),
    Alphabet("es", _WESTERN, "áéíóúñü¿¡ªº"),
    Alphabet("fr", _WESTERN, "éèêëàâçîïôùûüœæ"),
    Alphabet("de", _WESTERN, "äöüßéèà"),
    Alphabet("it", _WESTERN, "àèéìòùí"),
    Alphabet("pt", _WESTERN, "ãçáéíóúâêôõàüªº"),
    Alphabet("nl", _WESTERN, "éëïöüèáó"),
    Alphabet("sv", _WESTERN, "åäöéà"),
    Alphabet("no", _WESTERN, "æøåéòô"),
    Alphabet("da", _WESTERN, "æøåé"),
    Alphabet("fi", _WESTERN, "äöåéšž"),
    Alphabet("id", _WESTERN, "é"),
    Alphabet("tr", "cp1254", "çğıöşüâîûi̇"),
    Alphabet("pl", _CENTRAL, "ąćęłńóśźż"),
    Alphabet("cs", _CENTRAL, "áčďéěíňóřšťúůýž"),
    Alphabet("sk", _CENTRAL, "áäčďéíĺľňóôŕšťúýž"),
    Alphabet("hu", _CENTRAL, "áéíóöőúüű"),
    Alphabet("ro", _CENTRAL, "ăâîşţ"),
    Alphabet("vi", "cp1258", "ăâđêôơưàáãèéêìíòóõùúý\u0300\u0301\u0303\u0309\u0323₫"),
    Alphabet("ru", _CYRILLIC, "оеаинтсрвлкмдпуяыьгзбчй", rare="хжшюцщэфъё"),
    Alphabet("bg", _CYRILLIC, "аиоетнрсвлкдпмзгяъубчщ", rare="йжхцшфюьѝ"),
    Alphabet("uk", "cp1251|koi8-u|iso8859-5|mac-cyrillic", "оаниівтерскдлумпязбьчгйї", rare="хцжшющєфґ"),
    Alphabet("el", "cp1253|iso8859-7", "ατοιενσρκπυςλμηδγωίόάέθχήύώ", rare="ζξψϊϋΐΰβφ"),
    Alphabet("he", "cp1255|iso8859-8", "יוהלאמברתשנםכדעקפח", rare="סטגזצןךףץ"),
    Alphabet("ar", "cp1256|iso8859-6", "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْـ"),
    Alphabet("fa", "cp1256", "ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکكگلمنوهیيى\u200cًّ"),
    Alphabet("th", "cp874", "กขคงจชดตถทนบปผพมยรลวสหอะัาำิีึืุูเแโใไ็่้์", rare="ฆฉซญฎฏฐณธฝฟภฤศษฬฮๆฯ๐๑๒๓๔๕๖๗๘๙"),
    Alphabet(
        "zh",
        "gb18030",
        "的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市立社新闻记报警",
        rest=("\u4e00", "\u9fff"),
    ),
    Alphabet(
        "zh-hant",
        "big5hkscs",
        "的一是不了在人有我他這中大來上國個到說們為子和你地出道也時年得就那要下以生會自著去之過家學對可里後小麼心多天而能好都然沒日於起還發成事只作當想看文無開手十用主行方又如前所本見經頭面公同三已老從動兩長知民樣現分將外但身些與高意進把法此實回二理美點月明其種聲全工己話兒者向情部正名定女問力機給等幾很業最間新什打便位因重被走電四第門相次東政海口使教西再平真聽世氣信北少關並內加化由卻代軍產入先山五太水萬市立社新聞記報警",
        rest=("\u4e00", "\u9fff"),
    ),
    Alphabet(
        "ja",
        "cp932|euc_jp",
        "あいうえおかがきぎくぐけげこごさざしじすずせぜそぞただちつってでとどなにぬねのはばひびふぶへべほぼまみむめもゃやゅゆょよらりるれろわをんァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチッツテデトドナニネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロワンヴー日年月一人大国会出本中者事長自分行時東社部二的間政場方発同合者後前新今地気見上下生手立対市業性",
        rest=("\u4e00", "\u9fff"),
    ),
    Alphabet(
        "ko",
        "cp949",
        "이다는에의가을를한고지로기사하은도인대자시어리서해정으아일부있전과그나수라제보상들만장여스주구원조했공선성국비경적트며동오했유미세소연안위연면회중신무관게개계당년월통치거마행방생실영내김할더까것모분재체현와",
        rest=("\uac00", "\ud7a3"),
    ),
)
