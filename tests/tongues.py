"""A few sentences of news in every target language, in our own words, and the encodings that its pages used."""

from __future__ import annotations

TONGUES: dict[str, tuple[str, str]] = {
    "en": (
        "cp1252",
        "The harbour café reopened on Friday, the mayor’s office said. “We waited nine weeks,” its owner, Zoë Lane, told reporters.",
    ),
    "es": (
        "cp1252",
        "El puerto volvió a abrir ayer por la mañana, según informó la alcaldía. Más de doscientos niños esperaban en el muelle.",
    ),
    "fr": (
        "cp1252",
        "Le bac a quitté le port ce matin, a annoncé la mairie. « Nous avons attendu neuf semaines », a déclaré une élue de la côte.",
    ),
    "de": (
        "cp1252",
        "Die Fähre hat den Hafen am Freitag wieder verlassen, sagte die Bürgermeisterin. „Wir haben lange gewartet“, erklärte der Bäcker an der Straße.",
    ),
    "it": (
        "cp1252",
        "Il traghetto è tornato a navigare venerdì, ha detto il sindaco della città. Perché la nave si era fermata non è ancora chiaro.",
    ),
    "pt": (
        "cp1252",
        "A balsa voltou às ilhas na manhã de sexta-feira, informou a câmara. A população não tinha ligação há nove semanas.",
    ),
    "nl": (
        "cp1252",
        "De veerboot is vrijdag weer uitgevaren, zei de burgemeester. Volgens de coördinator komen er één boot en twee reële plannen bij.",
    ),
    "sv": (
        "cp1252",
        "Färjan lämnade hamnen på fredagen, sade kommunen. Två hundra passagerare åkte med till öarna efter nio veckors väntan.",
    ),
    "no": (
        "cp1252",
        "Fergen gikk igjen fra havnen på fredag, sa ordføreren. Flere hundre passasjerer på øya måtte vente i ni uker før båten kom.",
    ),
    "da": (
        "cp1252",
        "Færgen sejlede igen fra havnen i fredags, sagde borgmesteren. Øens beboere har ventet i ni uger på båden, og få nåede frem.",
    ),
    "fi": (
        "cp1252",
        "Lautta lähti satamasta jälleen perjantaina, kertoi kaupunki. Saarelle pääsi päivän aikana yli kaksisataa matkustajaa, mutta myös tyhjää tilaa jäi.",
    ),
    "pl": (
        "cp1250 iso8859-2",
        "Prom znów wypłynął z portu w piątek, poinformował burmistrz. Pasażerowie czekali dziewięć tygodni, a część z nich wróciła już na wyspę.",
    ),
    "cs": (
        "cp1250 iso8859-2",
        "Trajekt v pátek znovu opustil přístav, řekla starostka. Cestující čekali devět týdnů a někteří už přišli o práci, protože loď nejezdila.",
    ),
    "sk": (
        "cp1250 iso8859-2",
        "Trajekt v piatok opäť opustil prístav, povedala primátorka. Cestujúci čakali deväť týždňov a niektorí už prišli o prácu, pretože loď neplávala.",
    ),
    "hu": (
        "cp1250 iso8859-2",
        "A komp pénteken újra kifutott a kikötőből, közölte a polgármester. Az utasok kilenc hétig vártak, és többen már nem is bíztak az útban, sőt a hőség is nőtt.",
    ),
    "ro": (
        "cp1250 iso8859-2 iso8859-16",
        "Feribotul a plecat din nou vineri din port, a anunţat primăria. Pasagerii au aşteptat nouă săptămâni şi mulţi dintre ei nu mai sperau.",
    ),
    "bg": (
        "cp1251 koi8-r iso8859-5 cp866",
        "Фериботът отново напусна пристанището в петък, съобщи кметът. Пътниците чакаха девет седмици и част от тях вече не вярваха.",
    ),
    "ru": (
        "cp1251 koi8-r iso8859-5 cp866 mac-cyrillic",
        "Паром снова вышел из порта в пятницу, сообщила мэрия. Пассажиры ждали девять недель, и объяснения этому пока никто не дал.",
    ),
    "uk": (
        "cp1251 koi8-u iso8859-5",
        "Пором знову вийшов із порту в п'ятницю, повідомила мерія. Пасажири чекали дев'ять тижнів, і їхні родини також були на острові.",
    ),
    "el": (
        "cp1253 iso8859-7",
        "Το πλοίο έφυγε ξανά από το λιμάνι την Παρασκευή, είπε ο δήμαρχος. Άλλοι επιβάτες περίμεναν εννέα εβδομάδες και δεν ήξεραν γιατί.",
    ),
    "tr": (
        "cp1254",
        "Feribot cuma günü limandan yeniden ayrıldı, belediye başkanı açıkladı. İki yüz yolcu dokuz hafta bekledi ve çoğu artık umudunu kaybetmişti.",
    ),
    "ar": (
        "cp1256 iso8859-6",
        "غادرت العبارة الميناء مرة أخرى يوم الجمعة، وقال رئيس البلدية إن الركاب انتظروا تسعة أسابيع على الجزيرة.",
    ),
    "fa": (
        "cp1256",
        "كشتي صبح جمعه دوباره بندر را ترك كرد و شهردار گفت كه مسافران نه هفته در جزيره منتظر بودند؛ چند پزشك نيز همراه گروه بودند.",
    ),
    "he": (
        "cp1255 iso8859-8",
        "המעבורת יצאה שוב מהנמל ביום שישי, אמר ראש העיר. הנוסעים חיכו תשעה שבועות על האי ולא ידעו מדוע.",
    ),
    "hi": ("", "नौका शुक्रवार को फिर बंदरगाह से रवाना हुई, महापौर ने कहा। यात्रियों ने नौ सप्ताह तक प्रतीक्षा की।"),
    "id": (
        "cp1252",
        "Kapal feri itu berangkat lagi dari pelabuhan pada hari Jumat, kata wali kota. “Kami sudah menunggu sembilan minggu,” ujar seorang penumpang.",
    ),
    "vi": (
        "cp1258",
        "Chuyê\u0301n pha\u0300 đa\u0303 rơ\u0300i ca\u0309ng va\u0300o thư\u0301 Sáu, thi\u0323 trươ\u0309ng cho biê\u0301t. Ha\u0300nh khách đa\u0303 chơ\u0300 chín tuâ\u0300n trên đa\u0309o.",
    ),
    "th": ("cp874", "เรือข้ามฟากออกจากท่าเรืออีกครั้งเมื่อวันศุกร์ นายกเทศมนตรีกล่าวว่าผู้โดยสารรอมานานเก้าสัปดาห์แล้ว"),
    "zh": (
        "gb18030",
        "渡轮星期五早上再次离开港口，市长在新闻发布会上表示。乘客们在岛上等待了九个星期，其中多数是学生和老人。",
    ),
    "zh-hant": (
        "big5hkscs",
        "渡輪星期五早上再次離開港口，市長在記者會上表示。乘客們在島上等待了九個星期，其中多數是學生和老人。",
    ),
    "ja": (
        "cp932 euc_jp iso2022_jp",
        "フェリーは金曜日の朝、九週間ぶりに港を出たと市長が発表した。島で待っていた乗客の多くは学生と高齢者だった。",
    ),
    "ko": (
        "cp949",
        "여객선이 금요일 아침 다시 항구를 떠났다고 시장이 밝혔다. 승객들은 섬에서 아홉 주 동안 기다렸으며 대부분 학생과 노인이었다.",
    ),
}
"""Language -> the codecs, and the text. Vietnamese and Persian are spelled as windows-1258 and windows-1256 allow."""


def spelled(tongue: str, codec: str) -> str:
    """The text in letters that the codec has: only ISO-8859-16 has the commas below of Romanian."""
    text = TONGUES[tongue][1]
    return text.replace("ş", "ș").replace("ţ", "ț") if codec == "iso8859-16" else text
