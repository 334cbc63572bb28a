"""What pages say of themselves, and of which field each saying speaks.

The order within a field is the order of trust. It was counted over 849 public news pages with a known title (418), date
(700), authors (319) or tags (146): how often the first value of that name was the truth, of how often it stood there.
Some pages are in two of the corpora and count twice; a few sites give many pages. Where a name was too rare to count, it
stands beside its like, and so do all names of the other fields, for which no truth was at hand.

A key is the name of a meta element in lower case, ``_`` as ``-``; ``Article.headline`` a property in JSON-LD
(``Article`` for all of its kin, ``Page`` and ``Video`` for theirs); ``@headline`` an itemprop; ``data.headline`` a
member of a data layer; ``parsely-page.title`` one of the JSON in a meta element.
"""

from __future__ import annotations

from typing import Literal

__all__ = ["ACCESSIBLE", "DATA_KEYS", "DECLARED", "INNER", "KIN", "MODIFIED_WORDS", "WRITTEN_BY", "DeclaredField"]

DeclaredField = Literal[
    "headline",
    "alternative_headline",
    "description",
    "published",
    "modified",
    "author",
    "publisher",
    "section",
    "keywords",
    "image",
    "image_caption",
    "canonical",
    "language",
    "access",
    "article_body",
    "site_name",
    "type",
]

DECLARED: dict[DeclaredField, tuple[str, ...]] = {
    "headline": (
        "Article.headline",  # 157 of 192
        "@headline",  # 14 of 17
        "twitter:text:title",  # 18 of 18, few sites
        "sailthru.title",  # 9 of 10
        "parsely-title",  # 3 of 4
        "parsely-page.title",
        "headline",  # 3 of 3
        "og:title",  # 236 of 383: the rest mostly end in the name of the site
        "twitter:title",  # 133 of 228
        "cxenseparse:title",  # 4 of 8
        "dc.title",  # 4 of 7
        "dcterms.title",  # 2 of 3
        "Article.name",  # 11 of 22
        "title",  # 14 of 29
        "Page.name",  # 28 of 93
        "Page.headline",  # none of 3
        "data.headline",
        "Video.name",  # 1 of 7
    ),
    "alternative_headline": ("Article.alternativeHeadline", "@alternativeheadline"),  # the title itself in 8 of 20
    "description": (
        "Article.description",
        "og:description",
        "description",
        "twitter:description",
        "@description",
        "sailthru.description",
        "dc.description",
        "dcterms.description",
        "dcterms.abstract",
        "abstract",
        "Article.abstract",
        "Page.description",
        "Video.description",
    ),
    "published": (
        "article:published-time",  # 322 of 338
        "Page.datePublished",  # 129 of 134
        "Article.datePublished",  # 310 of 330
        "dc.date.issued",  # 16 of 16
        "dcterms.issued",
        "dcterms.date",
        "cxenseparse:recs:publishtime",  # 12 of 12
        "cxenseparse:publishtime",  # 4 of 4
        "parsely-pub-date",  # 9 of 9
        "parsely-page.pub_date",
        "og:article:published-time",  # 9 of 9
        "og:published-time",
        "sailthru.date",  # 16 of 17
        "@datepublished",  # 113 of 118
        "article:published:time",
        "article:published",
        "shareaholic:article-published-time",
        "datepublished",
        "schema:datepublished",
        "pubdate",  # 4 of 4
        "pub-date",  # 3 of 3
        "publish-date",  # 3 of 3
        "publishdate",
        "published-date",
        "published-time",
        "publication-date",
        "publicationdate",
        "date.available",  # 2 of 2
        "date.created",  # 2 of 2
        "article.published",
        "article.created",
        "article-date-original",
        "originalpublicationdate",
        "ptime",
        "pdate",
        "date",  # 48 of 52
        "dc.date",  # 7 of 7
        "dc.date.created",
        "dcterms.created",
        "dc.created",
        "Article.dateCreated",  # 38 of 43
        "@datecreated",  # 5 of 7
        "Page.dateCreated",  # 4 of 4
        "time.pubdate",  # 21 of 24
        "time.datetime",  # 207 of 233, the first of the page
        "data.published",
        "Video.uploadDate",  # 8 of 11
    ),
    "modified": (
        "article:modified-time",
        "Article.dateModified",
        "Page.dateModified",
        "og:updated-time",
        "og:article:modified-time",
        "og:modified-time",
        "article:modified",
        "@datemodified",
        "datemodified",
        "dcterms.modified",
        "dc.date.modified",
        "dc.modified",
        "cxenseparse:modifiedtime",
        "date.updated",
        "article.updated",
        "last-modified",
        "lastmod",
        "lastmodified",
        "modified-date",
        "revised",
        "updated",
        "data.modified",
        "time.modified",
    ),
    "author": (
        "Article.author",  # 140 of 157: people alone
        "cxenseparse:author",  # 7 of 7
        "sailthru.author",  # 6 of 6
        "parsely-author",  # 5 of 5
        "parsely-page.author",
        "parsely-page.authors",
        "author",  # 74 of 105
        "twitter:data",  # 32 of 39, where its label says so
        "Article.creator",  # 7 of 9
        "@author",
        "@creator",
        "og:article:author",  # 3 of 3
        "dc.creator",  # 3 of 5
        "dcterms.creator",
        "dc.contributor",
        "byl",
        "authors",
        "articleauthor",
        "article-author",
        "article.author",
        "Page.author",  # 12 of 17
        "Article.author.group",  # 5 of 13: who is no person
        "article:author",  # 20 of 67: many are addresses
        "data.author",
        "twitter:creator",  # 5 of 111: handles
    ),
    "publisher": (
        "Article.publisher",
        "@publisher",
        "publisher",
        "dc.publisher",
        "dcterms.publisher",
        "Page.publisher",
        "article:publisher",  # an address mostly
    ),
    "section": (
        "article:section",
        "Article.articleSection",
        "parsely-section",
        "parsely-page.section",
        "@articlesection",
        "og:article:section",
        "og:section",
        "cxenseparse:section",
        "section",
        "category",
        "channel",
        "data.section",
    ),
    "keywords": (
        "news-keywords",  # 23 of 30
        "keywords",  # 39 of 51
        "Article.keywords",  # 36 of 48
        "article:tag",  # 28 of 40
        "og:article:tag",
        "og:tag",
        "tags",  # 4 of 4
        "sailthru.tags",  # 2 of 5
        "parsely-tags",
        "parsely-page.tags",
        "cxenseparse:keywords",
        "cxenseparse:news-keywords",
        "@keywords",
        "dc.subject",
        "dcterms.subject",
        "data.keywords",
        "Page.keywords",
    ),
    "image": (
        "og:image",
        "og:image:secure-url",
        "og:image:url",
        "Article.image",
        "twitter:image",
        "twitter:image:src",
        "@image",
        "Article.thumbnailUrl",
        "Page.primaryImageOfPage",
        "Page.image",
        "link.image_src",
        "parsely-image-url",
        "parsely-page.image_url",
        "sailthru.image.full",
        "cxenseparse:image",
        "thumbnail",
        "@thumbnailurl",
        "image",
        "Page.thumbnailUrl",
        "Video.thumbnailUrl",
    ),
    "image_caption": (
        "Article.image.caption",
        "Page.primaryImageOfPage.caption",
        "og:image:alt",
        "twitter:image:alt",
        "Article.image.description",
    ),
    "canonical": (
        "link.canonical",
        "og:url",
        "Article.mainEntityOfPage",
        "Article.url",
        "parsely-link",
        "parsely-page.link",
        "cxenseparse:url",
        "twitter:url",
        "Page.url",
        "@mainentityofpage",
    ),
    "language": (
        "html.lang",
        "Article.inLanguage",
        "Page.inLanguage",
        "@inlanguage",
        "og:locale",
        "content-language",
        "dc.language",
        "dcterms.language",
        "language",
        "locale",
        "lang",
    ),
    "access": (
        "Article.isAccessibleForFree",
        "@isaccessibleforfree",
        "article:content-tier",
        "Page.isAccessibleForFree",
        "ispremium",
    ),
    "article_body": ("Article.articleBody", "@articlebody", "Article.text", "data.body"),
    "site_name": (
        "og:site-name",
        "WebSite.name",
        "application-name",
        "apple-mobile-web-app-title",
    ),
    "type": ("Article.@type", "og:type", "parsely-type", "parsely-page.type", "cxenseparse:pageclass", "Page.@type"),
}
"""Field -> the keys that speak of it, the most trusted first."""

KIN: dict[str, str] = {
    **dict.fromkeys(
        """
        Article NewsArticle AdvertiserContentArticle AnalysisNewsArticle AskPublicNewsArticle BackgroundNewsArticle
        OpinionNewsArticle ReportageNewsArticle ReviewNewsArticle Report SatiricalArticle ScholarlyArticle TechArticle
        SocialMediaPosting BlogPosting LiveBlogPosting DiscussionForumPosting
        """.split(),
        "Article",
    ),
    **dict.fromkeys("WebPage ItemPage AboutPage FAQPage QAPage MedicalWebPage Recipe".split(), "Page"),
    "VideoObject": "Video",
    "WebSite": "WebSite",
}
"""Type in JSON-LD -> whose like it is; what is not here says nothing of the page."""

INNER: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(
        "headline name alternativeHeadline description abstract datePublished dateCreated dateModified uploadDate".split(),
        (),
    ),
    **dict.fromkeys("isAccessibleForFree articleBody text @type".split(), ()),
    **dict.fromkeys("author creator publisher articleSection keywords".split(), ("name",)),
    **dict.fromkeys("image thumbnailUrl primaryImageOfPage".split(), ("url", "contentUrl", "@id")),
    "url": ("@id",),
    "mainEntityOfPage": ("url", "@id"),
    "inLanguage": ("alternateName", "name"),
}
"""Property in JSON-LD -> the members to ask, in order, where its value is an object."""

ACCESSIBLE = "isAccessibleForFree"
"""The one property whose value is true or false."""

DATA_KEYS: dict[str, str] = {
    **dict.fromkeys("headline articletitle articleheadline".split(), "data.headline"),
    **dict.fromkeys(
        "datepublished publisheddate publishdate publicationdate publishedat firstpublished pubdate datepublication "
        "publishtime articlepublishdate articlepublicationdate".split(),
        "data.published",
    ),
    **dict.fromkeys("datemodified modifieddate updatedat lastmodified modificationdate".split(), "data.modified"),
    **dict.fromkeys("author authors authorname articleauthor byline pageauthor".split(), "data.author"),
    **dict.fromkeys("articlesection section sectionname".split(), "data.section"),
    **dict.fromkeys("keywords tags articletags".split(), "data.keywords"),
    **dict.fromkeys("articlebody".split(), "data.body"),
}
"""Member of a data layer, in lower case without ``_`` and ``-`` -> key."""

WRITTEN_BY = frozenset(
    label.strip()
    for label in """
    written by|by|author|authors|verfasst von|geschrieben von|von|autor|autorin|écrit par|publié par|par|auteur|
    escrito por|por|autores|scritto da|autore|da|geschreven door|door|skrevet av|skrevet af|skriven av|
    kirjoittanut|napisane przez|napisał|autor:|napsal|автор|автор записи|написано|yazan|yazar|ditulis oleh|penulis|
    được viết bởi|tác giả|作者|撰稿人|执笔者|글쓴이|작성자|كُتب بواسطة|نوشته شده توسط|נכתב על ידי|γράφτηκε από|
    scris de|írta|szerző
    """.split("|")
)
"""What the label of a card says, in lower case, where its data is the author: as WordPress plugins have it."""

MODIFIED_WORDS = frozenset(
    "updated modified update last-updated lastupdated entry-modified date-modified datemodified".split()
)
"""Classes of a time element that tells of a change."""
