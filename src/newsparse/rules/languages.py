from attrs import frozen


@frozen(kw_only=True)
class Language:
    by: tuple[str, ...] = ()
    conjunctions: tuple[str, ...] = ()
    published: tuple[str, ...] = ()
    updated: tuple[str, ...] = ()
    at: tuple[str, ...] = ()
    hour: tuple[str, ...] = ()
    today: tuple[str, ...] = ()
    yesterday: tuple[str, ...] = ()
    units: dict[str, str] = {}
    ago: tuple[str, ...] = ()
    comments: tuple[str, ...] = ()
    reading_time: tuple[str, ...] = ()
    desks: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    photo: tuple[str, ...] = ()
    section: tuple[str, ...] = ()
    stop_words: str = ""


LANGUAGES = {
    "en": Language(
        by=("by", "written by", "author"),
        conjunctions=("and",),
        published=("published", "posted on"),
        updated=("updated", "last updated"),
        comments=("comments", "comment"),
        stop_words="the of and to in a is that for it was on with as he at by be are this from has had said have not but were which their who its",
    ),
    "de": Language(
        by=("von", "autor"),
        conjunctions=("und",),
        comments=("kommentare",),
        stop_words="der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei",
    ),
    "fr": Language(
        by=("par",),
        conjunctions=("et",),
        stop_words="de la le les et des en un du une que est pour qui a dans par plus pas au sur ne se ce il sont avec",
    ),
    "es": Language(
        by=("por",),
        conjunctions=("y", "e"),
        stop_words="de la que el en y a los se del las un por con no una su para es al lo como más",
    ),
    "it": Language(
        by=("di",),
        conjunctions=("e",),
        stop_words="di e il la che in a per un del è una della con non si da i le dei al sono",
    ),
    "pt": Language(
        by=("por",),
        conjunctions=("e",),
        stop_words="de a o que e do da em um para com não uma os no se na por mais as dos",
    ),
}
AGENCIES = ("Reuters", "AP", "AFP", "dpa", "EFE", "BNS")
