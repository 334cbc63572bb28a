"""The labels of links to other stories, and of the stories before and after."""

from __future__ import annotations

from newsparse.rules.furniture import furniture

__all__ = ["LABELS", "NEIGHBOURS", "READ"]

READ = (
    *furniture("read_also"),
    *"loe ka|loe lisaks|lasi arī|skaitykite taip pat|skaityk taip pat|pročitajte još|pročitaj još|pročitajte i|"
    "preberite tudi|lexoni edhe|lexo edhe".split("|"),
)
"""What invites to another story; its headline stands behind it, or below it."""

LABELS = (
    *furniture("related"),
    *"more from|what's trending|what’s trending|top picks|top headlines|latest|featured|"
    "you might be interested in|elsewhere on the web|stories for you|more in|suggested|mehr aus|"
    "mehr nachrichten|die meistgelesenen artikel|meistgelesen in|top themen|top-artikel|empfehlungen|"
    "passend dazu|themen des artikels|lesenswert|jetzt lesen|lo + visto|+visto|+ visto|lo más|más en|más de|"
    "más sobre|les dernières actualités|l'actu en continu|l’actu en continu|en continu|sélectionné pour vous|"
    "contenus similaires|dello stesso argomento|recomendadas para você|mais sobre|новости партнеров|"
    "новости партнёров|рекомендуемое|главное|лента новостей|также по теме|loetuimad|seotud lood|populārākie|"
    "skaitomiausi|taip pat skaitykite|susijusios naujienos|susiję straipsniai|povezane vijesti|najčitanije|"
    "najnovije|sorodne vsebine|najbolj brano|të ngjashme|lajme të ngjashme|të tjera|më të lexuarat|"
    "më të fundit|lexo më shumë|lexoni më shumë|διαβάστε επίσης|haberi görüntüle|الأكثر تصفحا|کتבות נוספות".split("|"),
)
"""What stands above the headlines of other stories."""

NEIGHBOURS = (
    *furniture("previous_next"),
    *"entrada anterior|entrada siguiente|siguiente entrada|noticia anterior|siguiente noticia|próximo artículo|"
    "siguiente artículo|articolo precedente|articolo successivo|prossimo articolo|próximo artigo|"
    "matéria anterior|próxima matéria|volgend artikel|poprzedni artykuł|następny artykuł|предыдущая статья|"
    "следующая статья|предыдущая запись|следующая запись|föregående artikel|forrige artikkel|neste artikkel|"
    "forrige artikel|næste artikel|edellinen artikkeli|seuraava artikkeli|sonraki haber|artikel sebelumnya|"
    "artikel berikutnya|bài tiếp theo|المقال السابق|المقال التالي".split("|"),
)
"""What stands before the headline of the story before or after, often glued to it."""
