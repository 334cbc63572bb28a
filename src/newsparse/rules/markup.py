"""Names of HTML elements, by what they do to the text of a page.

The sources are the HTML standard: its style sheet for what is shown and how, its tree construction for which tag ends
which element.
"""

from __future__ import annotations

__all__ = [
    "BOUNDS_ITEMS",
    "BOXES",
    "BOX_WORDS",
    "BREAKS_OUT",
    "CAPTIONS",
    "CLASS_STEMS",
    "CREDITS",
    "ELEMENT_WORDS",
    "ENDS_PARAGRAPH",
    "HEADINGS",
    "IN_HEAD",
    "KICKERS",
    "LABELS",
    "LISTS",
    "NO_PICTURES",
    "PICTURE_ADDRESSES",
    "PLAIN",
    "PREFORMATTED",
    "SCOPES",
    "STANDFIRST",
    "TABLE_PARTS",
    "THREADS",
    "UNSEEN",
    "VOID_BLOCKS",
]

PLAIN = frozenset(
    "acronym applet area b basefont bdi bdo bgsound big blink cite code data del dfn em embed font i input ins kbd"
    " keygen label map mark meter nobr output param picture progress q rb rp rt rtc ruby s samp slot small source span"
    " strike strong sub sup track tt u var wbr".split()
)
"""Tags that neither end a run of text nor are asked for later."""

VOID_BLOCKS = frozenset({"hr", "col", "frame"})
"""Elements without an inside that end a run of text."""

UNSEEN = frozenset({"head", "select", "option", "optgroup", "datalist", "template", "audio", "video", "canvas", "svg"})
"""Elements whose text no reader sees; in those for media it is for browsers that cannot play them. The insides of
``<script>``, ``<style>`` and ``<iframe>`` are no text to begin with."""

IN_HEAD = frozenset("html head title base basefont bgsound link meta noframes script style template noscript".split())
"""Start tags that leave the head open; any other, and any text, ends it."""

PREFORMATTED = frozenset({"pre", "listing", "xmp", "plaintext", "textarea"})
"""Elements that show every newline and every blank."""

LISTS = frozenset({"ul", "ol", "menu", "dir"})

HEADINGS = {f"h{level}": level for level in range(1, 7)}

ENDS_PARAGRAPH = frozenset(
    "address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1"
    " h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul"
    " xmp".split()
)
"""Start tags before which an open ``<p>`` ends."""

BOUNDS_ITEMS = frozenset(
    "applet article aside blockquote body button caption center colgroup dd details dir dl dt fieldset figcaption figure"
    " footer form frameset h1 h2 h3 h4 h5 h6 header hgroup li listing main marquee menu nav noscript object ol pre"
    " search section select summary table tbody td template textarea tfoot th thead tr ul xmp".split()
)
"""Elements out of which a ``<li>``, ``<dt>`` or ``<dd>`` does not reach to end the one before it."""

SCOPES = frozenset("applet caption desc foreignobject marquee object table td template th".split())
"""Elements whose inside no end tag reaches out of, but for those of a table's parts."""

TABLE_PARTS = frozenset("table caption colgroup tbody thead tfoot tr td th template".split())
"""Their end tags reach out of cells, up to the table or the template."""

BREAKS_OUT = frozenset(
    "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta"
    " nobr ol p pre ruby s small span strong strike sub sup table tt u ul var".split()
)
"""Start tags that end an SVG image or a formula that was left open."""

STANDFIRST = frozenset(
    "standfirst dek deck lede subtitle subheadline subheading articlesubtitle articlelead articleintro articlesummary"
    " sousetitre chapo chapeau entradilla bajada copete vorspann anleser sottotitolo occhiello lead intro ingress"
    " manchet perex zajawka abstract excerpt".split()
)
"""Words of class and id that name the summary between headline and text, in the languages of those who make pages."""

BOXES = ("newsletter", "signup", "recommend", "related", "advert", "sidebar", "footer")
"""What names a box that stands beside the text, or in it, and holds none of it, as a part of a word of class or id."""

BOX_WORDS = frozenset(
    "share sharing social button buttons cta login modal popup overlay lightbox infobox factbox faktenbox visually"
    " visuallyhidden".split()
)
"""Likewise, as words of their own."""

THREADS = frozenset("comment comments kommentare respond postcomment".split())
"""What names the comments of readers; "Kommentar" is an opinion of the paper's own."""

ELEMENT_WORDS = frozenset("wp block table tables list heading wikitable tablepress sortable responsive wrapper".split())
"""Words of class that say no more than that it is a list, a table, a heading: editors give them to each they make."""

KICKERS = frozenset(
    "kicker overline topline roofline dachzeile spitzmarke eyebrow volanta antetitulo pretitle pretitulo surtitre"
    " occhiello chapeu overtitle".split()
)
"""Words of class and id that name the words above a headline."""

LABELS = frozenset("label labels prefix".split())
"""Those that do so inside the heading alone."""

CAPTIONS = frozenset(
    "caption captions figcaption imagecaption photocaption imgcaption bildunterschrift bildtext bildunterzeile legende"
    " piefoto piedefoto didascalia onderschrift bijschrift".split()
)
"""Words of class and id that name the caption of a picture."""

CREDITS = frozenset(
    "credit credits copyright photographer photocredit imagecredit bildquelle bildnachweis quelle fotograf fotografo"
    " source".split()
)
"""Those that name whom it is credited to, inside of a caption or a figure."""

NO_PICTURES = frozenset({"nav", "footer", "button", "form", "dialog", "template"})
"""Elements in which the pictures are those of the page and not of its article."""

PICTURE_ADDRESSES = (
    *("data-src", "data-original", "data-lazy-src", "data-lazyload", "src", "data-srcset", "srcset"),
    *("data-full", "data-hi-res-src"),
)
"""Attributes that say where a picture is loaded from, the surest first: where a script loads it late, ``src`` is but
its place-holder."""

CLASS_STEMS = tuple(
    (
        # what readers say
        "comment discuss respon reply feedback forum review message "
        # other stories
        "relat recommend recirc teaser promo more read trend popular latest card "
        # what is asked of readers
        "newsletter subscri signup share social follow login account poll search "
        # who wrote it
        "author writer bio byline "
        # pictures
        "caption credit galler figure image photo media video player "
        # advertisements and notices
        "advert sponsor banner cookie consent paywall premium notice alert disclaim popup modal overlay product "
        # the page around it
        "nav menu foot side header crumb tag topic meta date time widget module block item inner main "
        # the article and its parts
        "body content text article story entry post rich wysiwyg lead intro summar deck abstract subtitle title "
        "headline heading quote embed tweet fact box list table ingredient recipe instruction step faq toc"
    ).split()
)
"""Stems in the words of class and id that say what an element is for; of two that begin at one place the first counts."""
