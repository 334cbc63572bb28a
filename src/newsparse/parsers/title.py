"""Finds the headline among the lines above the text, and what stands around it."""

from __future__ import annotations

from typing import NamedTuple

from newsparse.credits import read_picture_credit
from newsparse.document import Document, Finding, Role, Segment
from newsparse.measures import unspaced
from newsparse.patterns import pattern
from newsparse.rules.languages import stop_words
from newsparse.rules.places import HOME, MEDIA, MEDIA_ENDS

__all__ = ["label_title"]

TITLE_LIMIT = 250
"""Characters; a longer line is no headline."""

ZONE_LIMIT = 60
"""Lines; the headline does not stand further down."""

THAI_LEAST = 15
"""Characters, vowels above the letters among them; a shorter line of Thai is a section."""

KOREAN_LEAST = 10
"""Characters; a headline of three Korean words is no shorter."""

STANDFIRST_LEAST = 40
"""Characters; a shorter line below the headline is no summary."""

MENU = 5
"""Lines; so many stand above the first sentence of a text that begins with a menu."""

SENTENCE = 80
"""Characters; a shorter sentence may stand in a menu."""

TAKEN_UP = 12
"""Paragraphs; what a short headline says is said again in so many of them."""

_SITE = pattern(r"\s{1,3}[-–—|»·•]\s+|\s{0,3}[|»·]\s*|:\s+")
"""What stands between a headline and the name of the site."""

_ABBREVIATED = pattern(r"[^\W\d_]\.[^\W\d_]\.$|\s(?:Inc|Jr|Sr|Co|Corp|Ltd|St|Dr)\.$")
_CRUMBS = pattern(r"\s{0,3}[»>›/|]\s*")
_BAR = pattern(r"\s{0,3}\|\s*|\s{1,3}»\s+")

_GLUED = pattern(r"(?<=[^\W\d_A-ZÀ-ÞА-Я])(?=[A-ZÀ-ÞА-Я])")
_SCORE = pattern(r"[0-9]\s?[-–:]\s?[0-9]")
"""The result of a match, below its headline."""

_OPENING, _CLOSING = '"“„«', '"”“»'
_MAY_CREDIT = pattern(r"[:：©/(|]|\b[Bb]y ")


class _Choice(NamedTuple):
    """The headline: its line, the stretch of it, and the rule."""

    line: int
    start: int
    stop: int
    rule: str


def label_title(document: Document) -> None:
    """Labels the headline, its repetitions and the lines above it.

    Finds ``title``, and where there is evidence ``kicker``, ``section``, ``site_name`` and ``standfirst``. Among the
    lines above the first paragraph that nothing else has claimed the headline is the one that stands again, alone or
    with a breadcrumb, a kicker or the site's name glued to it; else the one that reads most like one. A text that
    begins with its first paragraph has none.
    """
    segments = document.segments
    if "title" in document.findings and document.findings["title"].rule in ("header", "record", "one-line"):
        _label_again(document, _zone(segments), str(document.findings["title"].value))
        return
    zone = _zone(segments) if not document.noisy else []
    if len(zone) > 1:
        zone = [i for i in zone if not _is_captioned(segments[i].text)] or zone
    if not zone:
        return
    choice = _below_menus(document)
    if choice is not None:
        zone = [i for i in range(choice.line + 1) if segments[i].free]
    else:
        choice = (_repeated(document, zone) if len(zone) > 1 else None) or _best(document, zone)
    if choice is None:
        return
    choice = _without_kicker(document, _without_site(document, choice))
    line = segments[choice.line]
    if (choice.start, choice.stop) == (0, len(line.text)):
        line.label(Role.TITLE, choice.rule)
        document.state_line("title", choice.line, choice.rule)
    else:
        line.label_part(choice.start, choice.stop, Role.TITLE, choice.rule)
        line.label(Role.NAVIGATION, choice.rule)
        document.state(
            "title", line.text[choice.start : choice.stop], choice.line, choice.start, choice.stop, choice.rule
        )
    if len(zone) > 1:
        _label_again(document, zone, line.text[choice.start : choice.stop])
        above = [i for i in zone if i < choice.line and segments[i].free]
        if above:
            _label_above(document, above, choice.line)
    _find_standfirst(document, choice.line)


def _label_again(document: Document, zone: list[int], title: str) -> None:
    """Labels the lines that say the headline again, and reads what stands around it there."""
    for index in zone:
        segment = document.segments[index]
        if not segment.free:
            continue
        if segment.text == title:
            segment.label(Role.REPEAT, "title-again")
        elif title in segment.text:
            _read_around(document, index, title)


def _zone(segments: list[Segment]) -> list[int]:
    """The lines that may be the headline: free ones above the first paragraph, and a first one that may be one."""
    zone: list[int] = []
    reads = False
    for index, segment in enumerate(segments):
        if segment.role is not None:
            continue
        if len(zone) == ZONE_LIMIT:
            break
        if segment.prose or _begins_paragraph(segments, index):
            if reads or not _may_be_title(segment):
                break
            reads = True
        elif len(segment.text) > TITLE_LIMIT:
            break
        reads = reads or _reads_like_title(segment.text)
        zone.append(index)
    else:
        return zone
    return _without_fragments(segments, zone, index)


def _without_fragments(segments: list[Segment], zone: list[int], stop: int) -> list[int]:
    """The zone without the lines at its end with which the paragraph below it begins, broken at links.

    "President / Jane Roe / has come": what goes on in the next line in mid-sentence breaks off before it, and so does a
    line that is too short for a headline right above that.
    """
    if not (zone and zone[-1] + 1 == stop and _goes_on(segments, stop)):
        return zone
    last = segments[zone[-1]]
    if not segments[stop].after_blank and not _reads_like_title(last.text) and last.text[-1] not in ":：":
        return zone[:-1]
    return zone


def _below_menus(document: Document) -> _Choice | None:
    """The headline of a text that begins with a menu, a sentence of which stands above the headline; None elsewhere."""
    segments, prose = document.segments, document.prose
    if not prose or prose[0] < MENU or len(segments[prose[0]].text) >= SENTENCE:
        return None
    first = next((i for i in prose if len(segments[i].text) >= SENTENCE), None)
    if first is None or first - prose[0] < 2 or any(_goes_on(segments, i) for i in range(prose[0])):
        return None
    from newsparse.headlines import best_headline  # with its tables only for those who have texts of pages

    best = best_headline(document)
    if best is None or len(best.lines) != 1 or not segments[best.lines[0]].free:
        return None
    start = segments[best.lines[0]].text.find(best.text)
    return _Choice(best.lines[0], start, start + len(best.text), "near-text")


def _may_be_title(segment: Segment) -> bool:
    """A headline may be a question, an exclamation or a quotation.

    One that ends in a full stop is taken for text, unless the stop is that of an abbreviation, or most of its longer
    words begin with a capital, as in no sentence.
    """
    text = segment.text
    if not segment.prose or len(text) > TITLE_LIMIT:
        return False
    if text[-1] not in ".…。।":
        return True
    longer = [word for word in text.split()[1:] if len(word) > 3]
    capitals = sum(word[0].isupper() for word in longer)
    return len(text) <= 120 and len(longer) > 2 and (capitals * 4 >= len(longer) * 3 or bool(_ABBREVIATED.search(text)))


def _begins_paragraph(segments: list[Segment], index: int) -> bool:
    """Whether the line is the first of a paragraph that is wrapped, or broken at its links.

    It breaks off, and the next one goes on in mid-sentence.
    """
    return _goes_on(segments, index) and (len(segments[index].text) >= 50 or _is_broken(segments, index))


def _goes_on(segments: list[Segment], index: int) -> bool:
    """Whether the next line begins in mid-sentence: with a small letter, or with what ends a clause."""
    if index + 1 >= len(segments):
        return False
    following = segments[index + 1]
    if following.after_blank or following.role is not None:
        return False
    first = following.text[0]
    return first.islower() or first in ",.;)"


def _is_broken(segments: list[Segment], index: int) -> bool:
    """Whether what goes on in the next line is running text there, or two lines further: no headline of two lines."""
    return any(s.prose or len(s.text) >= 50 or s.text[0] in ",;)" for s in segments[index + 1 : index + 4])


def _reads_like_title(text: str) -> bool:
    """Four words or more, or as much in a script without blanks, and no label."""
    if text[-1] in ":：":
        return False
    if unspaced(text):
        return len(text) >= (THAI_LEAST if "\u0e00" <= text[0] <= "\u0e7f" else 8)
    least = 2 if "\uac00" <= text[-1] <= "\ud7a3" and len(text) >= KOREAN_LEAST else 3  # particles are no words there
    return text.count(" ") >= least or len(text) >= 30


def _repeated(document: Document, zone: list[int]) -> _Choice | None:
    """The headline by its repetition."""
    segments = document.segments
    zone = [i for i in zone if segments[i].free]
    texts = [segments[i].text for i in zone]
    for index, text in zip(zone, texts, strict=True):
        if text.count(" ") < 2 and not unspaced(text) and len(text) < 15:
            continue
        for other in texts:
            if other == text and not _reads_like_title(text):
                continue  # an entry of a menu
            if other is not text and other.endswith(text) and _CRUMBS.split(text)[-1] == text:
                if text[0].islower() and other != text:
                    break  # what an extractor cut off before it: "-terror law" of "Anti-terror law"
                return _Choice(index, 0, len(text), "printed-twice")
            if other is not text and other.startswith(text) and _SITE.match(other, len(text)):
                return _Choice(index, 0, len(text), "without-site")
    for index, text in zip(zone, texts, strict=True):
        colon = text.find(": ")
        if colon > 0 and text[:colon] + text[colon + 1 :] in texts:
            document.state("kicker", text[:colon], index, 0, colon, "with-and-without-colon")
            segments[index].label_part(0, colon + 1, Role.KICKER, "with-and-without-colon")
            return _Choice(index, colon + 2, len(text), "with-and-without-colon")
    return None


def _best(document: Document, zone: list[int]) -> _Choice | None:
    """The line that reads most like a headline; of short lines alone the last, where text follows."""
    segments = document.segments
    marked = [i for i in zone if (context := segments[i].context) is not None and context.level == 1]
    if len(marked) == 1:
        return _Choice(marked[0], 0, len(segments[marked[0]].text), "h1-element")
    first = zone[0]
    stanza = segments[first + 1 : first + 4]
    apart = len(stanza) > 1 and [s.after_blank for s in stanza] == [True, False, False][: len(stanza)]
    stands_apart = apart and all(s.role is None for s in stanza)  # a headline and its byline are no paragraph
    if stands_apart and segments[first].text.count(" ") > 1:
        return _Choice(first, 0, len(segments[first].text), "line-apart")
    if _is_short_headline(document, first):
        return _Choice(first, 0, len(segments[first].text), "short-line-apart")
    reading = [i for i in zone if _reads_like_title(segments[i].text) and not _is_trail(segments[i].text)]
    reading = [i for i in reading if not _is_masthead(segments[i].text)] or reading
    if reading:
        index = reading[0]
        if len(reading) > 1:
            index = max(reading, key=lambda i: (_score(document, i) + (i == reading[0]), -i))
        return _Choice(index, 0, len(segments[index].text), "first-line" if index == first else "best-line")
    if stands_apart:
        return _Choice(first, 0, len(segments[first].text), "line-apart")
    named = [i for i in zone if not _SCORE.search(segments[i].text)] or zone
    if document.prose and document.prose[-1] > named[-1] and _is_named(document, named[-1]):
        return _Choice(named[-1], 0, len(segments[named[-1]].text), "last-short-line")
    return None


def _is_short_headline(document: Document, index: int) -> bool:
    """Whether a first line of two or three words stands apart, and the text below takes up all of its longer words.

    Above another line that reads like the headline it is a kicker.
    """
    segments = document.segments
    text = segments[index].text
    if index or not 1 <= text.count(" ") <= 2 or len(segments) < 3 or not segments[1].after_blank:
        return False
    if not segments[1].prose and _reads_like_title(segments[1].text):
        return False
    below = _taken_up(document)
    longer = [word for word in text.casefold().split() if len(word) > 3]
    return bool(longer) and all(word in below for word in longer)


def _is_named(document: Document, index: int) -> bool:
    """Whether a short line may be a headline: a first line apart, or two words with evidence for it.

    That is a line of dates or names below it, quotation marks, or a word that the text below takes up. A single word is
    a section, a place or a label.
    """
    segments = document.segments
    text = segments[index].text
    if index == 0 and len(segments) > 1 and segments[1].after_blank and text[-1] not in ":：":
        return True
    if " " not in text and not (unspaced(text) and len(text) > 3):
        return False
    if text[0] in _OPENING and text[-1] in _CLOSING:
        return True
    if any(segment.role is Role.LABEL and segment.rule == "meta-line" for segment in segments[index + 1 : index + 4]):
        return True
    below = _taken_up(document)
    return any(word in below for word in text.casefold().split() if len(word) > 3 or unspaced(text))


def _is_taken_up(document: Document, text: str) -> bool:
    """Whether the text below says two thirds of the longer words of a line again."""
    below, longer = _taken_up(document), [word for word in text.casefold().split() if len(word) > 3]
    return 3 * sum(word in below for word in longer) >= 2 * len(longer) > 0


def _taken_up(document: Document) -> str:
    return " ".join([document.segments[i].text for i in document.prose[:TAKEN_UP]]).casefold()


def _is_captioned(text: str) -> bool:
    """Whether a line ends in the credit of a picture."""
    return _MAY_CREDIT.search(text) is not None and read_picture_credit(text) is not None


def _score(document: Document, index: int) -> int:
    text = document.segments[index].text
    score = 0
    known = stop_words(document.language)
    if known and not unspaced(text):
        parts = text.split()
        if not known.isdisjoint(text.casefold().split()):
            score += 1
        elif len(parts) > 5 and sum(part[0].isupper() for part in parts) * 4 >= len(parts) * 3:
            score -= 0 if _is_taken_up(document, text) else 2  # names in a row: a menu
    following = document.segments[index + 1 : index + 3]
    score += any(s.role is Role.LABEL and s.rule == "meta-line" for s in following)
    score -= 4 * (_is_trail(text) or _is_captioned(text))
    score -= 3 * (text[0] in _OPENING and text[-1] in _CLOSING and text[1:2].islower())
    score -= 2 * (text[-1] == "." and text[-3:] != "...")
    return score


def _is_masthead(text: str) -> bool:
    """Whether a bar parts a paper's name from its section: "Merrin Herald | Sports"."""
    name, *sections = parts = _BAR.split(text)
    if not sections or not _reads_like_title(max(parts, key=len)):
        return bool(sections)
    named = any(word in MEDIA for word in name.casefold().split())
    return named and all(section.count(" ") < 3 for section in sections)


def _is_trail(text: str) -> bool:
    """Whether a line is a way to an article: three steps, or two from the front page."""
    if not any(mark in text for mark in "/>|»›"):
        return False
    crumbs = _CRUMBS.split(text)
    return len(crumbs) > 2 or (len(crumbs) == 2 and crumbs[0].strip().casefold() in HOME)


def _without_site(document: Document, choice: _Choice) -> _Choice:
    """The headline without the site's name.

    That is one that the text names as its source, one after a bar, or one that has a paper's word in it. A dash of the
    headline's own stays.
    """
    if choice.rule == "without-site" or document.segments[choice.line].parts is not None:
        return choice
    text = document.segments[choice.line].text
    source = document.findings.get("source_name")
    if not any(mark in text for mark in _MARKS) and ("-" not in text or text.isascii()):
        return choice
    for match in _SUFFIX.finditer(text, choice.start, choice.stop):
        site, more, _author = text[match.end() : choice.stop].strip().partition(match[0])
        if more and match[0].strip() not in _BARS:
            continue  # of several dashes the last parts the site, of several bars the first
        if not site or match.start() - choice.start < 10:
            continue
        if (source is not None and site == source.value) or _is_site(
            site, match[0].strip(), match.start() - choice.start
        ):
            if match.end() + len(site) <= choice.stop:
                _state_part(
                    document,
                    "site_name",
                    choice.line,
                    match.end(),
                    match.end() + len(site),
                    Role.SITE_NAME,
                    "without-site",
                )
            return choice._replace(stop=match.start(), rule="without-site")
    return choice


_BARS = ("|", "ㅣ", "ǀ", "»", "*")

_MARKS = ("|", "ǀ", "ㅣ", "»", " - ", " – ", " — ", " * ", " · ", " • ", " : ")
"""A cheap look for what _SUFFIX finds; in Korean a hyphen needs no blanks."""

_SUFFIX = pattern(r"\s{1,3}[-–—*·•:]\s+|\s{0,3}[|ㅣǀ»]\s*|(?<=[\uac00-\ud7af])-(?=[\uac00-\ud7af]+ㅣ)")


def _is_site(text: str, separator: str, longest: int) -> bool:
    """Whether what follows a headline is the name of a site."""
    parts = text.split()
    if len(parts) > 6 or (text[-1] in ".?!…" and not text.endswith(MEDIA_ENDS)):
        return False
    if text.casefold().endswith(MEDIA_ENDS):
        return True
    named = any(part.casefold().strip(".,") in MEDIA for part in parts)
    capitals = sum(not part[0].islower() for part in parts)
    if separator in _BARS:
        return named or (capitals * 2 >= len(parts) and len(text) <= longest)  # what is longer is the headline
    return named and separator != ":" and capitals * 2 > len(parts)


def _without_kicker(document: Document, choice: _Choice) -> _Choice:
    """The headline without a kicker before a colon that stands between blanks, where the language writes none there."""
    text = document.segments[choice.line].text
    colon = text.find(" : ", choice.start, choice.stop)
    if (
        colon < 0
        or document.segments[choice.line].parts is not None
        or document.language in (None, "fr")
        or not 3 < colon - choice.start < 40
    ):
        return choice
    _state_part(document, "kicker", choice.line, choice.start, colon, Role.KICKER, "blank-before-colon")
    return choice._replace(start=colon + 3, rule="blank-before-colon")


def _read_around(document: Document, index: int, title: str) -> None:
    """What is glued to a repetition of the headline: a breadcrumb or a kicker before it, the site's name after it."""
    segment = document.segments[index]
    before, _, after = segment.text.partition(title)
    segment.label(Role.REPEAT, "title-again")
    site = _SITE.match(after)
    if site and after[site.end() :]:
        start = len(before) + len(title) + site.end()
        document.state("site_name", segment.text[start:], index, start, len(segment.text), "beside-title")
        segment.label_part(start, len(segment.text), Role.SITE_NAME, "beside-title")
    crumbs = [crumb for crumb in _CRUMBS.split(before) if crumb]
    if before[-1:].isalpha():
        crumbs = _GLUED.split(before)
    if len(crumbs) > 1 and crumbs[-1].casefold() not in HOME and before[:1].isalpha():
        start = before.rindex(crumbs[-1])
        _state_part(document, "section", index, start, start + len(crumbs[-1]), Role.SECTION, "breadcrumb")
    elif len(crumbs) == 1 and before[-1:] in " :" and crumbs[0].casefold() not in HOME:
        kicker = crumbs[0].strip(" :")
        _state_part(document, "kicker", index, 0, len(kicker), Role.KICKER, "glued-to-title")


def _state_part(document: Document, name: str, index: int, start: int, stop: int, role: Role, rule: str) -> None:
    segment = document.segments[index]
    if name not in document.findings and start < stop and not segment.covers(start, stop):
        document.state(name, segment.text[start:stop], index, start, stop, rule)
        segment.label_part(start, stop, role, rule)


def _label_above(document: Document, above: list[int], title: int) -> None:
    """Lines above the headline: the section, the kicker right above it, or a menu."""
    segments = document.segments
    kicker = document.findings.get("kicker")
    for index in above:
        segments[index].label(Role.NAVIGATION, "above-title")
        if kicker is not None and segments[index].text.strip(" :") == kicker.value:
            segments[index].label(Role.REPEAT, "kicker-again")
    while above and not _CRUMBS.sub("", segments[above[-1]].text):
        above, title = above[:-1], above[-1]
    if not above or above[-1] != title - 1 or segments[above[-1]].rule == "kicker-again":
        return
    last = segments[above[-1]]
    crumbs = _CRUMBS.split(last.text)
    if len(crumbs) > 2 and last.text.count("|") == len(crumbs) - 1:
        return  # a menu: the way to an article is short, or goes down by other signs
    if len(crumbs) > 1 and crumbs[-1]:
        start = last.text.rindex(crumbs[-1])
        _state_part(document, "section", above[-1], start, len(last.text), Role.SECTION, "breadcrumb")
        return
    names = [i for i in above if _CRUMBS.sub("", segments[i].text)]
    crumbed = any(not _CRUMBS.sub("", segments[i].text) for i in range(above[0], title))
    if (
        last.text.casefold() in HOME
        or last.text.split()[0].casefold() in HOME
        or (len(names) > 3 and not crumbed)
        or document.options.rules.of_line(last.text)
    ):
        return
    words = last.text.count(" ") + 1
    if words <= 3 and last.text[-1] not in ':："”»“' and last.text[0].isalpha():
        if "section" not in document.findings:
            last.label(Role.SECTION, "line-above-title")
            document.findings["section"] = Finding(last.text, tuple(last.source_spans(0, len(last.text))), last.rule)
    elif words <= 12 and last.text[-1] != "." and kicker is None:
        stop = len(last.text.rstrip(":： "))
        document.state("kicker", last.text[:stop], above[-1], 0, stop, "line-above-title")
        last.label(Role.KICKER, "line-above-title")


def _find_standfirst(document: Document, title: int) -> None:
    """A line below the headline is the standfirst where the lines of date and names stand between it and the text."""
    segments = document.segments
    for index in range(title + 1, min(title + 4, len(segments))):
        segment = segments[index]
        if segment.role is not None:
            continue
        if len(segment.text) < STANDFIRST_LEAST or segment.parts is not None:
            return
        for later in segments[index + 1 : index + 8]:
            if later.role is Role.LABEL and later.rule == "meta-line":
                if _is_captioned(segment.text):
                    return
                segment.label(Role.STANDFIRST, "above-date")
                document.state_line("standfirst", index, "above-date")
                return
            if later.role is None and later.prose:
                return
        return
