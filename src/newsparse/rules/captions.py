"""The words that betray a caption: of pictures, of who took them, of galleries."""

from __future__ import annotations

__all__ = ["ARCHIVE", "BY", "CAPTION", "COUNTED", "EASTERN", "EASTERN_HEADS", "LIBRARIES", "OF", "PICTURE"]

PICTURE = (
    "photo|photos|credit|photograph|photographs|photography|picture|pictures|image|images|pic|pics|photo credit|photo credits|"
    "image credit|image credits|picture credit|file photo|file image|photo source|image source|photo illustration|"
    "screenshot|screengrab|foto|fotos|bild|bilder|symbolbild|symbolfoto|archivbild|archivfoto|bildquelle|"
    "fotocredit|bildnachweis|quelle bild|fotografía|fotografia|imagen|imágenes|foto de archivo|foto archivo|"
    "imagen de archivo|crédito|créditos|crédito foto|créditos foto|photographie|crédit|crédits|crédit photo|"
    "crédits photo|crédit photos|crédits photos|photo d'illustration|photo d’illustration|photo d'archives|"
    "photo d’archives|imagem|imagens|fotografias|crédito da foto|immagine|immagini|foto d'archivio|foto d’archivio|"
    "crediti|beeld|fotograaf|zdjęcie|zdjęcia|fot|zdj|fotó|fotók|fotka|snímek|slika|kuva|kuvat|arkistokuva|arkivbild|"
    "arkivfoto|fotograf|fotografie|foto ilustrasi|fotoğraf|ảnh|hình|nuotr|nuotrauka|φωτό|φωτογραφία|фото|снимка|"
    "світлина|иллюстрация|иллюстрации|صورة|الصورة|عکس|צילום|तस्वीर|फोटो|ภาพ|写真|画像|図|写真提供|画像提供|撮影|图片|圖片|图|圖|图片来源|圖片來源|照片来源|照片來源|图源|圖源|摄影|攝影|资料图片|資料圖片|사진|사진제공|사진 제공|사진출처|사진 출처|تصوير|صورة من|عکاس|צילומים|צלם|تصویر|छायाचित्र|ภาพโดย|ที่มาภาพ|เครดิตภาพ|ภาพจาก"
)
"""Before a colon and a name: the credit of a picture."""

BY = (
    "photo by|photos by|photograph by|photographs by|picture by|pictures by|image by|images by|photo courtesy of|"
    "photo courtesy|image courtesy of|image courtesy|courtesy of|photo via|image via|images via|photo provided by|"
    "photo from|photographed by|foto von|fotos von|foto de|fotos de|foto por|foto di|photo de|foto van|foto av|foto af|"
    "zdjęcie autorstwa|image source,|image copyright|fuente de la imagen,|crédit photo,|crédito,|автор фото,|"
    "джерело зображення,|kaynak,|صدر الصورة،|منبع تصویر،|इमेज स्रोत,"
)
"""Before a name, without a colon."""

CAPTION = (
    "image caption|media caption|video caption|photo caption|picture caption|caption|pie de foto|legenda da foto|"
    "legenda da imagem|légende image|légende|подпись к фото|підпис до фото|keterangan gambar|chú thích hình ảnh|"
    "fotoğraf altı yazısı|التعليق على الصورة|توضیح تصویر|इमेज कैप्शन|तस्वीर का कैप्शन|bildunterschrift|bildtext|"
    "didascalia|bijschrift|podpis zdjęcia|图像加注文字|圖像加註文字|图片说明|圖片說明"
)
"""Before a comma or a colon: what follows, or stands on the next line, is the caption of a picture."""

ARCHIVE = (
    "file photo|file photos|file photograph|file picture|file image|file|stock photo|stock image|archive photo|"
    "symbolbild|symbolfoto|archivbild|archivfoto|archiv|themenbild|beispielbild|foto de archivo|imagen de archivo|"
    "archivo|foto ilustrativa|imagen ilustrativa|imagen referencial|image d'illustration|image d’illustration|"
    "photo d'illustration|photo d’illustration|photo d'archives|photo d’archives|foto d'archivio|foto d’archivio|"
    "immagine d'archivio|immagine d’archivio|foto di repertorio|foto de arquivo|imagem ilustrativa|imagem de arquivo|"
    "archieffoto|archiefbeeld|zdjęcie ilustracyjne|zdjęcie poglądowe|архивное фото|фото из архива|иллюстративное фото|"
    "arkivbild|arkivfoto|genrebild|kuvituskuva|arkistokuva|ilustrační foto|illusztráció|fotografie ilustrativă|資料写真"
)
"""What says, at the end of a caption, that the picture is an old one or shows something like it."""

LIBRARIES = (
    "Getty Images|Getty|GETTY|iStock|iStockphoto|iStock Photo|Shutterstock|Adobe Stock|AdobeStock|Alamy|Alamy Stock Photo|"
    "Depositphotos|Dreamstime|Pixabay|Unsplash|Pexels|Wikimedia Commons|Wikimedia|Flickr|Freepik|123RF|"
    "imago|IMAGO|Imago|imago images|picture alliance|picture-alliance|Picture Alliance|ullstein bild|"
    "Ritzau Scanpix|Scanpix|Lehtikuva|AP Photo|AP Images|Reuters Connect|REUTERS|EPA|EPA-EFE|epa|"
    "Zuma Press|ZUMA|Sipa|SIPA|Sipa Press|Abaca|Abacapress|MAXPPP|REX|Shutterstock/Rex|PA Wire|PA Images|"
    "Hulton Archive|Corbis|Redux|Magnum Photos|Cuartoscuro|Europa Press|Fotoarena|Folhapress|"
    "Fotogramma|Profimedia|Agencja Gazeta|Agencja Wyborcza.pl|East News|Hollandse Hoogte|KEYSTONE|NurPhoto|Handout|HANDOUT"
)
"""Whom pictures are credited to, beside the news agencies."""

OF = (
    "reprodução|divulgação|arquivo pessoal|reprodução/instagram|reproducción|reproduktion|handout|riproduzione|difusión"
)
"""Words that begin a credit when a bar or a slash follows."""

COUNTED = (
    "photos|pictures|images|slides|bilder|fotos|imágenes|photos|immagini|foto|imagens|afbeeldingen|zdjęć|zdjęcia|фото|"
    "фотографий|bilder|kuvaa|billeder"
)
"""What a gallery counts, after the number."""

_NAME = r"[^\s。，、！？＝（）()]{2,14}"
_INSIDE = r"[^（()）【】\[\]。]"

EASTERN = (
    r"^(?P<a>(?:[图圖]片?|[摄攝]影|文圖|文图|写真)\s?[／/|｜＝]\s?\S.{1,29})$",
    rf"[（(【\[〔]\s?(?P<a>(?:(?:图片?|圖片?|照片|资料图|資料照|图源|圖源|摄影|攝影|影像|写真|画像)(?=[/／:：=＝|｜\s）)\]】由来來為为は取翻截非文]|提供)"
    rf"|사진\s?(?:[=:/]|제공|출처)){_INSIDE}{{0,40}}"
    rf"|{_INSIDE}{{1,40}}?(?:摄|攝|摄影|攝影|供图|供圖|制图|製圖|截图|截圖|资料图|資料照片?|示意[图圖]|提供|撮影|写す|資料写真|제공|자료사진|촬영|캡처|갈무리)"
    rf"|(?:示意[图圖]|资料图|資料照片?|資料写真|자료사진)|[0-9０-９]{{1,2}}日、{_INSIDE}{{1,24}})[）)】\]〕]$",
    rf"(?:^|(?<=[。！？\s／/]))(?P<a>(?:{_NAME}\s)?{_NAME}\s?(?:摄|攝|供图|供圖))$",
    r"(?:(?<=＝)|(?<=写真=))(?P<a>[^＝。]{0,40}?(?:撮影|提供|写す|写真)|共同|時事|ロイター|AF?P(?:時事)?|[0-9０-９]{1,2}日(?:午[前後])?、[^＝。]{1,40})$",
    r"(?:^|(?<=[/.\s]))(?P<a>(?:자료)?사진(?:\s?제공|\s?출처)?\s?[=ㅣ|]\s?[^=.]{1,30})$",
    r"(?:(?<=\.\s)|(?<=/))(?P<a>[^\s./]{1,12}(?:\s[^\s./]{1,12})?\s제공)$",
    r"(?<=\.\s)(?P<a>(?:연합뉴스|뉴시스|뉴스1|로이터|게티이미지(?:뱅크|코리아)?)(?:\s?제공)?)$",
    r"(?P<a>ⓒ\s?[^ⓒ.]{2,30})$",
    r"^(?P<a>(?:ขอบคุณ)?(?:ภาพจาก|ภาพโดย|ที่มาภาพ|เครดิตภาพ|แฟ้มภาพ)\s.{1,60})$",
)
"""Credits at the end of a line in Chinese, Japanese, Korean and Thai, whatever the words around them."""

EASTERN_HEADS = r"(?P<mark>[▲△]\s?|【(?:写真|画像)】\s?)|(?:图为|圖為)"
"""How a caption begins there; a mark is no part of it."""
