"""Month and weekday names by language, from Unicode CLDR 47, with forms of newspapers added by hand.

Generated; do not edit. To regenerate: python tools/make_calendar.py

One string holds a language: its groups are joined by "|" (twelve months from January, seven weekdays from Monday), and
the spellings of a group by ";". Spellings went through str.casefold (which has no Greek final sigma) and then NFC, and
have no trailing full stop. They may hold one blank.

The names of CLDR are Copyright © 2004-2025 Unicode, Inc., and are used under the Unicode License v3,
https://www.unicode.org/license.txt
"""

__all__ = ["CLDR_VERSION", "MONTHS", "PERSIAN_MONTHS", "WEEKDAYS"]

CLDR_VERSION = "47"

#: Gregorian months.
MONTHS: dict[str, str] = {
    "en": "january;jan|february;feb|march;mar|april;apr|may|june;jun|july;jul|august;aug|september;sep;sept|october;oct|november;nov|december;dec",
    "es": "enero;ene|febrero;feb|marzo;mar|abril;abr|mayo;may|junio;jun|julio;jul|agosto;ago;agto|septiembre;setiembre;sept;sep;set|octubre;oct|noviembre;nov|diciembre;dic",
    "fr": "janvier;janv;jan|février;févr;fév;fev;fevrier;fevr|mars|avril;avr|mai|juin|juillet;juil;juill|août;aout|septembre;sept|octobre;oct|novembre;nov|décembre;déc;decembre;dec",
    "de": "januar;jänner;jan;jän;jaenner;jaen;janner|februar;feb;feber|märz;mär;mrz;maerz;maer;marz;mar|april;apr|mai|juni;jun|juli;jul|august;aug|september;sept;sep|oktober;okt|november;nov|dezember;dez",
    "it": "gennaio;gen;genn|febbraio;feb;febb|marzo;mar|aprile;apr|maggio;mag|giugno;giu|luglio;lug;lugl|agosto;ago|settembre;set;sett|ottobre;ott|novembre;nov|dicembre;dic",
    "pt": "janeiro;jan|fevereiro;fev|março;mar;marco|abril;abr|maio;mai|junho;jun|julho;jul|agosto;ago|setembro;set;sept|outubro;out|novembro;nov|dezembro;dez",
    "nl": "januari;jan|februari;feb;febr|maart;mrt|april;apr|mei|juni;jun|juli;jul|augustus;aug|september;sep;sept|oktober;okt|november;nov|december;dec",
    "sv": "januari;jan|februari;feb;febr|mars;mar|april;apr|maj|juni;jun|juli;jul|augusti;aug|september;sep;sept|oktober;okt|november;nov|december;dec",
    "no": "januar;jan|februar;feb;febr|mars;mar|april;apr|mai|juni;jun|juli;jul|august;aug|september;sep;sept|oktober;okt|november;nov|desember;des",
    "da": "januar;jan|februar;feb;febr|marts;mar|april;apr|maj|juni;jun|juli;jul|august;aug|september;sep;sept|oktober;okt|november;nov|december;dec",
    "fi": "tammikuuta;tammikuu;tammi;tammik|helmikuuta;helmikuu;helmi;helmik|maaliskuuta;maaliskuu;maalis;maalisk|huhtikuuta;huhtikuu;huhti;huhtik|toukokuuta;toukokuu;touko;toukok|kesäkuuta;kesäkuu;kesä;kesäk;kesakuuta;kesakuu;kesa;kesak|heinäkuuta;heinäkuu;heinä;heinäk;heinakuuta;heinakuu;heina;heinak|elokuuta;elokuu;elo;elok|syyskuuta;syyskuu;syys;syysk|lokakuuta;lokakuu;loka;lokak|marraskuuta;marraskuu;marras;marrask|joulukuuta;joulukuu;joulu;jouluk",
    "pl": "stycznia;styczeń;sty;stycz;styczen|lutego;luty;lut|marca;marzec;mar|kwietnia;kwiecień;kwi;kwiec;kwiecien|maja;maj|czerwca;czerwiec;cze;czerw|lipca;lipiec;lip|sierpnia;sierpień;sie;sierp;sierpien|września;wrzesień;wrz;wrzes;wrzesnia;wrzesien|października;październik;paź;paźdz;pazdziernika;pazdziernik;paz;pazdz|listopada;listopad;lis;listop|grudnia;grudzień;gru;grudz;grudzien",
    "cs": "ledna;leden;led|února;únor;úno;unora;unor;uno|března;březen;bře;brezna;brezen;bre|dubna;duben;dub|května;květen;kvě;kvetna;kveten;kve|června;červen;čvn;cervna;cerven;cvn|července;červenec;čvc;cervence;cervenec;cvc|srpna;srpen;srp|září;zář;zari;zar|října;říjen;říj;rijna;rijen;rij|listopadu;listopad;lis|prosince;prosinec;pro",
    "sk": "januára;január;jan;januara;januar|februára;február;feb;februara;februar|marca;marec;mar|apríla;apríl;apr;aprila;april|mája;máj;maja;maj|júna;jún;juna;jun|júla;júl;jula;jul|augusta;august;aug|septembra;september;sep|októbra;október;okt;oktobra;oktober|novembra;november;nov|decembra;december;dec",
    "hu": "január;jan;januar|február;febr;feb;februar|március;márc;már;marcius;marc;mar|április;ápr;aprilis;apr|május;máj;majus;maj|június;jún;junius;jun|július;júl;julius;jul|augusztus;aug|szeptember;szept;szep|október;okt;oktober|november;nov|december;dec",
    "ro": "ianuarie;ian|februarie;feb|martie;mar|aprilie;apr|mai|iunie;iun|iulie;iul|august;aug|septembrie;sept;sep|octombrie;oct|noiembrie;nov;noi;noiem|decembrie;dec",
    "bg": "януари;яну|февруари;фев;февр|март|април;апр|май|юни|юли|август;авг|септември;сеп;септ|октомври;окт|ноември;ное;ноем|декември;дек",
    "ru": "января;январь;янв|февраля;февраль;февр;фев|марта;март;мар|апреля;апрель;апр|мая;май|июня;июнь;июн|июля;июль;июл|августа;август;авг|сентября;сентябрь;сент;сен|октября;октябрь;окт|ноября;ноябрь;нояб;ноя|декабря;декабрь;дек",
    "uk": "січня;січень;січ;січн|лютого;лютий;лют|березня;березень;бер;берез|квітня;квітень;квіт;кві|травня;травень;трав;тра|червня;червень;черв;чер|липня;липень;лип|серпня;серпень;серп;сер|вересня;вересень;вер|жовтня;жовтень;жовт;жов|листопада;листопад;лист;лис;листоп|грудня;грудень;груд;гру",
    "el": "ιανουαρίου;ιανουάριοσ;ιαν;γενάρησ;γενάρη;ιανουαριου;ιανουαριοσ;γεναρησ;γεναρη|φεβρουαρίου;φεβρουάριοσ;φεβ;φλεβάρησ;φλεβάρη;φεβρ;φεβρουαριου;φεβρουαριοσ;φλεβαρησ;φλεβαρη|μαρτίου;μάρτιοσ;μαρ;μάρ;μάρτησ;μάρτη;μαρτιου;μαρτιοσ;μαρτησ;μαρτη|απριλίου;απρίλιοσ;απρ;απρίλησ;απρίλη;απριλιου;απριλιοσ;απριλησ;απριλη|μαΐου;μάιοσ;μαΐ;μάι;μάησ;μάη;μαιου;μαιοσ;μαι;μαησ;μαη|ιουνίου;ιούνιοσ;ιουν;ιούν;ιούνησ;ιούνη;ιουνιου;ιουνιοσ;ιουνησ;ιουνη|ιουλίου;ιούλιοσ;ιουλ;ιούλ;ιούλησ;ιούλη;ιουλιου;ιουλιοσ;ιουλησ;ιουλη|αυγούστου;αύγουστοσ;αυγ;αύγ;αυγουστου;αυγουστοσ|σεπτεμβρίου;σεπτέμβριοσ;σεπ;σεπτέμβρησ;σεπτέμβρη;σεπτ;σεπτεμβριου;σεπτεμβριοσ;σεπτεμβρησ;σεπτεμβρη|οκτωβρίου;οκτώβριοσ;οκτ;οκτώβρησ;οκτώβρη;οκτωβριου;οκτωβριοσ;οκτωβρησ;οκτωβρη|νοεμβρίου;νοέμβριοσ;νοε;νοέ;νοέμβρησ;νοέμβρη;νοεμβριου;νοεμβριοσ;νοεμβρησ;νοεμβρη|δεκεμβρίου;δεκέμβριοσ;δεκ;δεκέμβρησ;δεκέμβρη;δεκεμβριου;δεκεμβριοσ;δεκεμβρησ;δεκεμβρη",
    "tr": "ocak;oca|şubat;şub;subat;sub|mart;mar|nisan;nis;ni\u0307san;ni\u0307s|mayıs;may;mayis|haziran;haz;hazi\u0307ran|temmuz;tem|ağustos;ağu;agustos;agu|eylül;eyl;eylul|ekim;eki;eki\u0307m;eki\u0307|kasım;kas;kasim|aralık;ara;aralik",
    "ar": "يناير;كانون الثاني;جانفي;كانون ثاني;كانون ثان|فبراير;شباط;فيفري|مارس;آذار;اذار|أبريل;نيسان;أفريل;إبريل;ابريل;افريل|مايو;أيار;ماي;آيار;ايار|يونيو;حزيران;جوان;يونية;يونيه|يوليو;تموز;جويلية;يوليوز;يولية;يوليه;جويليه|أغسطس;آب;أوت;غشت;أغشت;اغسطس;اب;اوت;اغشت|سبتمبر;أيلول;شتنبر;شتمبر;ايلول|أكتوبر;تشرين الأول;تشرين أول;اكتوبر;تشرين الاول;تشرين اول|نوفمبر;تشرين الثاني;نونبر;تشرين ثاني;تشرين ثان|ديسمبر;كانون الأول;دجنبر;دجمبر;كانون أول;كانون الاول;كانون اول",
    "fa": "ژانویهٔ;ژانویه;جنوری;جنو;ژانویۀ;ژانويهٔ;ژانويه;جنوري;ژانويۀ|فوریهٔ;فوریه;فبروری;فوریۀ;فوريهٔ;فوريه;فبروري;فوريۀ|مارس;مارچ|آوریل;اپریل;آوريل;اپريل|مهٔ;مه;می;مۀ;مي|ژوئن;جون|ژوئیهٔ;ژوئیه;جولای;جول;ژوئیۀ;ژوییه;ژوئيهٔ;ژوئيه;جولاي;ژوئيۀ;ژوييه|اوت;اگست;آگوست;اگوست|سپتامبر;سپتمبر|اکتبر;اکتوبر;اكتبر;اكتوبر|نوامبر;نومبر|دسامبر;دسمبر;دسم",
    "he": "ינואר;ינו׳;בינואר;ינו'|פברואר;פבר׳;בפברואר;פבר'|מרץ;מרס;במרץ;במרס|אפריל;אפר׳;באפריל;אפר'|מאי;במאי|יוני;ביוני|יולי;ביולי|אוגוסט;אוג׳;באוגוסט;אוג'|ספטמבר;ספט׳;בספטמבר;ספט'|אוקטובר;אוק׳;באוקטובר;אוק'|נובמבר;נוב׳;בנובמבר;נוב'|דצמבר;דצמ׳;בדצמבר;דצמ'",
    "hi": "जनवरी;जन॰;जन|फ़रवरी;फ़र॰;फ़र;फरवरी;फर॰;फर|मार्च|अप्रैल|मई|जून|जुलाई;जुल॰;जुल|अगस्त;अग॰;अग|सितंबर;सित॰;सितम्बर;सित|अक्टूबर;अक्टू॰;अक्तूबर;अक्टू|नवंबर;नव॰;नवम्बर;नव|दिसंबर;दिस॰;दिसम्बर;दिस",
    "id": "januari;jan|februari;feb;pebruari;peb|maret;mar;mrt|april;apr|mei|juni;jun|juli;jul|agustus;agu;agt;agus;agust|september;sep|oktober;okt|november;nov;nopember;nop|desember;des",
    "vi": "tháng 1;thg 1;tháng 01;thg 01;tháng một;tháng giêng;thang 1;thang 01;thang mot;thang gieng|tháng 2;thg 2;tháng 02;thg 02;tháng hai;thang 2;thang 02;thang hai|tháng 3;thg 3;tháng 03;thg 03;tháng ba;thang 3;thang 03;thang ba|tháng 4;thg 4;tháng 04;thg 04;tháng tư;thang 4;thang 04;thang tu|tháng 5;thg 5;tháng 05;thg 05;tháng năm;thang 5;thang 05;thang nam|tháng 6;thg 6;tháng 06;thg 06;tháng sáu;thang 6;thang 06;thang sau|tháng 7;thg 7;tháng 07;thg 07;tháng bảy;tháng bẩy;thang 7;thang 07;thang bay|tháng 8;thg 8;tháng 08;thg 08;tháng tám;thang 8;thang 08;thang tam|tháng 9;thg 9;tháng 09;thg 09;tháng chín;thang 9;thang 09;thang chin|tháng 10;thg 10;thang 10|tháng 11;thg 11;thang 11|tháng 12;thg 12;tháng chạp;thang 12;thang chap",
    "th": "มกราคม;ม.ค;มกรา;มค|กุมภาพันธ์;ก.พ;กุมภา;กพ|มีนาคม;มี.ค;มีนา;มีค|เมษายน;เม.ย;เมษา;เมย|พฤษภาคม;พ.ค;พฤษภา;พค|มิถุนายน;มิ.ย;มิถุนา;มิย|กรกฎาคม;ก.ค;กรกฎา;กค|สิงหาคม;ส.ค;สิงหา;สค|กันยายน;ก.ย;กันยา;กย|ตุลาคม;ต.ค;ตุลา;ตค|พฤศจิกายน;พ.ย;พฤศจิกา;พย|ธันวาคม;ธ.ค;ธันวา;ธค",
    "zh": "一月;1月;01月;元月|二月;2月;02月|三月;3月;03月|四月;4月;04月|五月;5月;05月|六月;6月;06月|七月;7月;07月|八月;8月;08月|九月;9月;09月|十月;10月|十一月;11月|十二月;12月",
    "ja": "1月;01月;一月|2月;02月;二月|3月;03月;三月|4月;04月;四月|5月;05月;五月|6月;06月;六月|7月;07月;七月|8月;08月;八月|9月;09月;九月|10月;十月|11月;十一月|12月;十二月",
    "ko": "1월;01월;일월|2월;02월;이월|3월;03월;삼월|4월;04월;사월|5월;05월;오월|6월;06월;유월|7월;07월;칠월|8월;08월;팔월|9월;09월;구월|10월;시월|11월;십일월|12월;십이월",
    "sq": "janar;jan|shkurt;shk|mars;mar|prill;pri|maj|qershor;qer|korrik;korr|gusht;gush|shtator;sht|tetor;tet|nëntor;nën;nentor;nen|dhjetor;dhj",
    "lt": "sausio;sausis;saus|vasario;vasaris;vas|kovo;kovas;kov|balandžio;balandis;bal;balandzio|gegužės;gegužė;geg;geguzes;geguze|birželio;birželis;birž;birzelio;birzelis;birz|liepos;liepa;liep|rugpjūčio;rugpjūtis;rugp;rugpjucio;rugpjutis|rugsėjo;rugsėjis;rugs;rugsejo;rugsejis|spalio;spalis;spal|lapkričio;lapkritis;lapkr;lapkricio|gruodžio;gruodis;gruod;gruodzio",
    "lv": "janvāris;janv;janvāra;janvārī;janvaris;janvara;janvari|februāris;febr;februāra;februārī;februaris;februara;februari|marts;marta;martā|aprīlis;apr;aprīļa;aprīlī;aprilis;aprila;aprili|maijs;maija;maijā|jūnijs;jūn;jūnija;jūnijā;junijs;jun;junija|jūlijs;jūl;jūlija;jūlijā;julijs;jul;julija|augusts;aug;augusta;augustā|septembris;sept;septembra;septembrī;septembri|oktobris;okt;oktobra;oktobrī;oktobri|novembris;nov;novembra;novembrī;novembri|decembris;dec;decembra;decembrī;decembri",
    "et": "jaanuar;jaan;jaanuaril|veebruar;veebr;veebruaril|märts;märtsil;marts;martsil|aprill;apr;aprillil|mai;mail|juuni;juunil|juuli;juulil|august;aug;augustil|september;sept;septembril|oktoober;okt;oktoobril|november;nov;novembril|detsember;dets;detsembril",
    "sl": "januar;jan;januarja|februar;feb;februarja|marec;mar;marca|april;apr;aprila|maj;maja|junij;jun;junija|julij;jul;julija|avgust;avg;avgusta|september;sep;septembra|oktober;okt;oktobra|november;nov;novembra|december;dec;decembra",
    "hr": "siječnja;siječanj;sij;sijecnja;sijecanj|veljače;veljača;velj;veljace;veljaca|ožujka;ožujak;ožu;ozujka;ozujak;ozu|travnja;travanj;tra|svibnja;svibanj;svi|lipnja;lipanj;lip|srpnja;srpanj;srp|kolovoza;kolovoz;kol|rujna;rujan;ruj|listopada;listopad;lis|studenoga;studeni;stu;studenog|prosinca;prosinac;pro",
    "sr": "јануар;januar;јан;jan;јануара;januara|фебруар;februar;феб;feb;фебруара;februara|март;mart;мар;mar;марта;marta|април;april;апр;apr;априла;aprila|мај;maj;маја;maja|јун;jun;јуна;juna;јуни;juni|јул;jul;јула;jula;јули;juli|август;avgust;авг;avg;августа;avgusta|септембар;septembar;сеп;sep;септ;sept;септембра;septembra|октобар;oktobar;окт;okt;октобра;oktobra|новембар;novembar;нов;nov;новембра;novembra|децембар;decembar;дец;dec;децембра;decembra",
    "mk": "јануари;јан|февруари;фев|март;мар|април;апр|мај|јуни;јун|јули;јул|август;авг|септември;сеп|октомври;окт|ноември;ное|декември;дек",
    "ca": "de gener;gener;de gen;gen|de febrer;febrer;de febr;febr|de març;març;de marc;marc|d’abril;abril;d’abr;abr;d'abril;d'abr|de maig;maig|de juny;juny|de juliol;juliol;de jul;jul|d’agost;agost;d’ag;ag;d'agost;d'ag|de setembre;setembre;de set;set|d’octubre;octubre;d’oct;oct;d'octubre;d'oct|de novembre;novembre;de nov;nov|de desembre;desembre;de des;des",
    "gl": "xaneiro;xan|febreiro;feb|marzo;mar|abril;abr|maio|xuño;xuno|xullo;xul|agosto;ago|setembro;set|outubro;out|novembro;nov|decembro;dec",
    "eu": "urtarrila;urt;urtarrilaren;urtarrilak|otsaila;ots;otsailaren;otsailak|martxoa;mar;martxoaren;martxoak|apirila;api;apirilaren;apirilak|maiatza;mai;maiatzaren;maiatzak|ekaina;eka;ekainaren;ekainak|uztaila;uzt;uztailaren;uztailak|abuztua;abu;abuztuaren;abuztuak|iraila;ira;irailaren;irailak|urria;urr;urriaren;urriak|azaroa;aza;azaroaren;azaroak|abendua;abe;abenduaren;abenduak",
    "be": "студзеня;студзень;сту|лютага;люты;лют|сакавіка;сакавік;сак|красавіка;красавік;кра|мая;май|чэрвеня;чэрвень;чэр|ліпеня;ліпень;ліп|жніўня;жнівень;жні|верасня;верасень;вер|кастрычніка;кастрычнік;кас|лістапада;лістапад;ліс|снежня;снежань;сне",
    "kk": "қаңтар;қаң|ақпан;ақп|наурыз;нау|сәуір;сәу|мамыр;мам|маусым;мау|шілде;шіл|тамыз;там|қыркүйек;қыр|қазан;қаз|қараша;қар|желтоқсан;жел",
    "az": "yanvar;yan|fevral;fev|mart;mar|aprel;apr|may|iyun;iyn;i\u0307yun;i\u0307yn|iyul;iyl;i\u0307yul;i\u0307yl|avqust;avq|sentyabr;sen|oktyabr;okt|noyabr;noy|dekabr;dek",
    "ms": "januari;jan|februari;feb|mac|april;apr|mei|jun|julai;jul|ogos;ogo;ogs|september;sep|oktober;okt|november;nov|disember;dis",
    "fil": "enero;ene|pebrero;peb|marso;mar|abril;abr|mayo;may|hunyo;hun|hulyo;hul|agosto;ago|setyembre;set|oktubre;okt|nobyembre;nob|disyembre;dis",
    "bn": "জানুয়ারী;জানু;জানুয়ারি|ফেব্রুয়ারী;ফেব;ফেব্রুয়ারি|মার্চ|এপ্রিল;এপ্রি|মে|জুন|জুলাই;জুল|আগস্ট;আগ;অগাস্ট;আগষ্ট|সেপ্টেম্বর;সেপ;সেপ্টেঃ|অক্টোবর;অক্টো;অক্টোঃ|নভেম্বর;নভে;নভেঃ|ডিসেম্বর;ডিসে;ডিসেঃ",
    "ur": "جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر",
    "ta": "ஜனவரி;ஜன;சனவரி|பிப்ரவரி;பிப்;பெப்ரவரி|மார்ச்;மார்|ஏப்ரல்;ஏப்|மே|ஜூன்;யூன்|ஜூலை;யூலை|ஆகஸ்ட்;ஆக|செப்டம்பர்;செப்|அக்டோபர்;அக்|நவம்பர்;நவ|டிசம்பர்;டிச",
}

#: Weekdays.
WEEKDAYS: dict[str, str] = {
    "en": "monday;mon|tuesday;tue;tues|wednesday;wed;weds|thursday;thu;thur;thurs|friday;fri|saturday;sat|sunday;sun",
    "es": "lunes;lun|martes;mar|miércoles;mié;miercoles;mie|jueves;jue|viernes;vie|sábado;sáb;sabado;sab|domingo;dom",
    "fr": "lundi;lun|mardi;mar|mercredi;mer|jeudi;jeu|vendredi;ven|samedi;sam|dimanche;dim",
    "de": "montag;mo|dienstag;di|mittwoch;mi|donnerstag;do|freitag;fr|samstag;sa;sonnabend|sonntag;so",
    "it": "lunedì;lun;lunedi';lunedi|martedì;mar;martedi';martedi|mercoledì;mer;mercoledi';mercoledi|giovedì;gio;giovedi';giovedi|venerdì;ven;venerdi';venerdi|sabato;sab|domenica;dom",
    "pt": "segunda-feira;seg;segunda;segunda feira;2ª-feira|terça-feira;ter;terça;terça feira;3ª-feira;terca-feira;terca;terca feira|quarta-feira;qua;quarta;quarta feira;4ª-feira|quinta-feira;qui;quinta;quinta feira;5ª-feira|sexta-feira;sex;sexta;sexta feira;6ª-feira|sábado;sáb;sabado;sab|domingo;dom",
    "nl": "maandag;ma|dinsdag;di|woensdag;wo|donderdag;do|vrijdag;vr|zaterdag;za|zondag;zo",
    "sv": "måndag;mån;månd;mandag;man;mand|tisdag;tis;tisd|onsdag;ons;onsd|torsdag;tors;torsd;tor|fredag;fre;fred|lördag;lör;lörd;lordag;lor;lord|söndag;sön;sönd;sondag;son;sond",
    "no": "mandag;måndag;man;må;mån;ma|tirsdag;tysdag;tir;ty;tys|onsdag;ons;on|torsdag;tor;to|fredag;fre;fr|lørdag;laurdag;lør;la;lau;lordag;lor|søndag;søn;sø;sundag;sondag;son;so",
    "da": "mandag;man|tirsdag;tirs;tir|onsdag;ons|torsdag;tors;tor|fredag;fre|lørdag;lør;lordag;lor|søndag;søn;sondag;son",
    "fi": "maanantaina;maanantai;ma|tiistaina;tiistai;ti|keskiviikkona;keskiviikko;ke|torstaina;torstai;to|perjantaina;perjantai;pe|lauantaina;lauantai;la|sunnuntai;su;sunnuntaina",
    "pl": "poniedziałek;pon;poniedzialek|wtorek;wt|środa;śr;środę;sroda;sr;srode|czwartek;czw|piątek;pt;piatek|sobota;sob;sobotę;sobote|niedziela;niedz;niedzielę;niedziele",
    "cs": "pondělí;po;pondeli|úterý;út;utery;ut|středa;st;středu;streda;stredu|čtvrtek;čt;ctvrtek;ct|pátek;pá;patek;pa|sobota;so;sobotu|neděle;ne;neděli;nedele;nedeli",
    "sk": "pondelok;po|utorok;ut|streda;st;stredu|štvrtok;št;stvrtok|piatok;pi|sobota;so;sobotu|nedeľa;ne;nedeľu;nedela;nedelu",
    "hu": "hétfő;hétfőn;hetfo;hetfon|kedd;kedden|szerda;sze;szerdán;szerdan|csütörtök;cs;csütörtökön;csutortok;csutortokon|péntek;pénteken;pentek;penteken|szombat;szo;szombaton|vasárnap;vasarnap",
    "ro": "luni;lun|marți;mar;marţi;marti|miercuri;mie|joi|vineri;vin|sâmbătă;sâm;sambata;sam|duminică;dum;duminica",
    "bg": "понеделник;пн|вторник;вт|сряда;ср|четвъртък;чт|петък;пт|събота;сб|неделя;нд",
    "ru": "понедельник;пн|вторник;вт|среда;ср;среду|четверг;чт|пятница;пт;пятницу|суббота;сб;субботу|воскресенье;вс",
    "uk": "понеділок;пн|вівторок;вт|середа;ср;середу|четвер;чт|пʼятниця;пт;пʼятницю;п'ятниця;п'ятницю;п’ятниця;п’ятницю|субота;сб;суботу|неділя;нд;неділю",
    "el": "δευτέρα;δευ;δευτερα|τρίτη;τρί;τριτη;τρι|τετάρτη;τετ;τεταρτη|πέμπτη;πέμ;πεμπτη;πεμ|παρασκευή;παρ;παρασκευη|σάββατο;σάβ;σαββατο;σαβ|κυριακή;κυρ;κυριακη",
    "tr": "pazartesi;pzt;pazartesi\u0307|salı;sal;sali|çarşamba;çar;carsamba;car|perşembe;per;persembe|cuma;cum|cumartesi;cmt;cumartesi\u0307|pazar;paz",
    "ar": "الاثنين;الإثنين;اثنين;إثنين|الثلاثاء;الثلثاء;ثلاثاء|الأربعاء;أربعاء;الاربعاء;اربعاء|الخميس;خميس|الجمعة;جمعة|السبت;سبت|الأحد;أحد;الاحد;احد",
    "fa": "دوشنبه;دو\u200cشنبه;دو شنبه|سه\u200cشنبه;سه شنبه;سهشنبه|چهارشنبه;چهار\u200cشنبه;چهار شنبه|پنجشنبه;پنج\u200cشنبه;پنج شنبه|جمعه;آدینه;آدينه|شنبه|یکشنبه;یک\u200cشنبه;يكشنبه;يك\u200cشنبه;یک شنبه;يك شنبه",
    "he": "יום שני;יום ב׳;שני;יום ב'|יום שלישי;יום ג׳;שלישי;יום ג'|יום רביעי;יום ד׳;רביעי;יום ד'|יום חמישי;יום ה׳;חמישי;יום ה'|יום שישי;יום ו׳;שישי;יום ו'|יום שבת;שבת|יום ראשון;יום א׳;ראשון;יום א'",
    "hi": "सोमवार;सोम|मंगलवार;मंगल|बुधवार;बुध|गुरुवार;गुरु;बृहस्पतिवार;वीरवार|शुक्रवार;शुक्र|शनिवार;शनि|रविवार;रवि;इतवार",
    "id": "senin;sen|selasa;sel|rabu;rab|kamis;kam|jumat;jum;jum'at;jumaat|sabtu;sab|minggu;min;ahad",
    "vi": "thứ hai;th 2;thu hai|thứ ba;th 3;thu ba|thứ tư;th 4;thu tu|thứ năm;th 5;thu nam|thứ sáu;th 6;thu sau|thứ bảy;th 7;thu bay|chủ nhật;cn;chu nhat",
    "th": "วันจันทร์;จันทร์;วันจันทร์ที่|วันอังคาร;อังคาร;วันอังคารที่|วันพุธ;พุธ;วันพุธที่|วันพฤหัสบดี;พฤ;พฤหัสบดี;วันพฤหัส;พฤหัส;วันพฤหัสบดีที่;วันพฤหัสที่|วันศุกร์;ศุกร์;วันศุกร์ที่|วันเสาร์;เสาร์;วันเสาร์ที่|วันอาทิตย์;อา;อาทิตย์;วันอาทิตย์ที่",
    "zh": "星期一;周一;週一;礼拜一;禮拜一|星期二;周二;週二;礼拜二;禮拜二|星期三;周三;週三;礼拜三;禮拜三|星期四;周四;週四;礼拜四;禮拜四|星期五;周五;週五;礼拜五;禮拜五|星期六;周六;週六;礼拜六;禮拜六|星期日;周日;週日;礼拜日;礼拜天;禮拜日;禮拜天;星期天",
    "ja": "月曜日;月;月曜|火曜日;火;火曜|水曜日;水;水曜|木曜日;木;木曜|金曜日;金;金曜|土曜日;土;土曜|日曜日;日;日曜",
    "ko": "월요일;월|화요일;화|수요일;수|목요일;목|금요일;금|토요일;토|일요일;일",
}

#: Months of the Persian (Solar Hijri) calendar, from Farvardin, in Persian.
PERSIAN_MONTHS: str = (
    "فروردین;فروردين|اردیبهشت;ارديبهشت|خرداد|تیر;تير|مرداد;امرداد|شهریور;شهريور|مهر|آبان|آذر|دی;دي|بهمن|اسفند"
)
