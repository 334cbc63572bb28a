"""Reads how papers of East Asia name who reports, on a line or in the lead: "记者 李安", "안하림 기자"."""

from __future__ import annotations

import re
from bisect import bisect_left

from newsparse.document import Candidate, Document, Role
from newsparse.names import Credit, agency_in
from newsparse.patterns import pattern
from newsparse.rules.places import MEDIA_ENDS

__all__ = ["find_reporters"]

LINE_LIMIT = 60
"""Characters; no line that only names who reports is longer."""

LEAD_LIMIT = 80
"""Characters; so far into the first paragraph the reporter may be named."""

LEADS = 3
"""Running lines; a standfirst and a caption may stand above the first paragraph."""

_HAN = r"[\u4e00-\u9fff]{2,4}"
_NAMES = rf"(?P<names>{_HAN}(?:[\s、]{{1,2}}(?:通讯员|通訊員|见习记者|实习生)?\s?{_HAN}){{0,3}})"
_CHINESE = pattern(
    r"(?P<open>[〔（(【\[])?\s?(?P<paper>[^\s，。：:；、()（）/／〔【\[]{2,10}?)?(?:特约|特約|实习|實習|见习|首席|全媒体|融媒体)?"
    rf"(?:记者|記者|特派员|特派員)(?P<gap>[\s:：]{{0,2}}){_NAMES}"
    r"(?P<place>\s?[/／]\s?[^\s，。]{2,12}?)?\s?(?P<close>[〕）)】\]])?"
)
_NO_NAME = frozenset("采採调調走获獲了报報节節会會站证證探从從在观觀手看说說问問追实實现現直发發注见見")
"""What follows "reporter" in a headline: "记者调查", "记者走访"."""

_CHINESE_WIRE = pattern(
    r"[（(【〔]?(?P<paper>\w)[^\s，。：:()（）]{3,24}?[0-9０-９]{1,2}日(?:综合|綜合)?[电電讯訊][）)】〕]?"
)
_PAPER_SIZES = range(2, 6)
"""Characters; the short names of agencies."""

_BRACKET = pattern(r"[\[［【（(](?P<inside>[^\[\]［］【】（）()]{3,24})[\]］】）)]")

_HANGUL = "[\uac00-\ud7a3]{2,4}"
_KOREAN_NAMES = (
    rf"(?P<names>{_HANGUL}(?:[·,]\s?{_HANGUL}){{0,3}})\s?(?:선임|전문|수습|인턴|객원|시민)?(?:기자|특파원|논설위원)"
)
_KOREAN = pattern(
    rf"[(\[【（]?\s?(?:(?P<paper>[^\s()=/]{{2,10}})\s?(?P<sign>[\s=/])\s?)?{_KOREAN_NAMES}\s?[)\]】）]?\s?=?\s?(?:[\w.+-]{{1,40}}@[\w.-]{{3,40}})?"
)
_KOREAN_LEAD = pattern(
    rf"[(\[【（](?P<place>[^()=＝\[\]]{{1,15}})\s?[=＝]\s?(?P<paper>[^()=＝\[\]]{{2,14}})[)\]】）](?:\s{{0,3}}{_KOREAN_NAMES}\s?[=＝])?"
)
_NO_KOREAN_NAME = frozenset(
    "해당 관련 현장 담당 일부 외신 사진 시민 당시 전직 여성 다른 많은 선임 인턴 전문 수습 내외신 취재".split()
)
_KANJI = r"[\u3040-\u30ff\u3400-\u9fff]{2,8}"
_WRITTEN = pattern(
    r"[（(＜<]?(?:取材・文|文・写真|文・構成|图文|圖文|撰文|文|構成|聞き手|作者)\s?[/／・=＝:：|丨]\s?"
    rf"(?P<names>{_KANJI}(?:[、\s]{_KANJI}){{0,2}})[）)＞>]?"
)
"""Who wrote the text, behind a stroke or a dot: "文/李安", "取材・文＝安藤春"."""

_WRITES = frozenset("文取图圖撰構聞作（(＜<")
_LANGUAGES = frozenset(("zh", "ja", "ko", None))
_SEPARATOR = pattern(r"[\s、·,]+")
_ROLES = ("通讯员", "通訊員", "见习记者", "实习生")


def find_reporters(document: Document) -> None:
    """Enters the candidates for the byline, and the dateline and the agency of the lead, which stays whole."""
    if document.language not in _LANGUAGES or document.source.isascii():
        return
    seen = document.seen
    korean = "기자" in seen or "특파원" in seen
    chinese = "记" in seen or "記" in seen or "文" in seen or "作者" in seen
    if not (chinese or korean or "】" in seen or "日电" in seen or "日電" in seen):
        return
    if chinese or korean:
        for index in document.short:
            _take_line(document, index, korean=korean)
    for index in document.prose[:LEADS]:
        if document.segments[index].free and _take_lead(document, index):
            return


def _take_line(document: Document, index: int, *, korean: bool) -> None:
    """A line that only names who reports, in the head or right below the text."""
    segment = document.segments[index]
    text = segment.text
    if len(text) > LINE_LIMIT or not segment.free:
        return
    if "记者" in text or "記者" in text:
        found = _CHINESE.fullmatch(text)
        if found is None or not _is_named(found):
            return
    elif korean and ("기자" in text or "특파원" in text):
        found = _KOREAN.fullmatch(text)
        if (
            found is None
            or found["names"] in _NO_KOREAN_NAME
            or not (found["sign"] == "=" or _is_paper(found["paper"]))
        ):
            return
    elif text[0] in _WRITES and (found := _WRITTEN.fullmatch(text)):
        pass
    else:
        return
    prose = document.prose
    above = bisect_left(prose, index)
    if 1 < above < len(prose):
        return
    place = "head" if above <= 1 < len(prose) or not above else "tail"
    segment.label(Role.BYLINE, "reporter")
    document.candidates.append(Candidate("byline", _credits(found), index, 0, len(text), place))


def _is_paper(name: str | None) -> bool:
    return (
        name is None
        or name.endswith((*MEDIA_ENDS, "방송", "경제", "투데이", "통신", "글·사진", "글"))
        or agency_in(name)
    )


def _is_named(found: re.Match[str]) -> bool:
    """Whether a name follows "reporter": after a gap, in brackets, before a place, or behind a paper."""
    if found["gap"] or (found["open"] and found["close"]) or found["place"]:
        return True
    return bool(found["paper"]) and found["names"][0] not in _NO_NAME


def _credits(found: re.Match[str], offset: int = 0) -> tuple[Credit, ...]:
    """The names of a match, with their places in the line."""
    credits_: list[Credit] = []
    at = found.start("names") + offset
    for name in _SEPARATOR.split(found["names"]):
        bare = next((name.removeprefix(role) for role in _ROLES if name.startswith(role)), name)
        start = at + found["names"].index(name) + len(name) - len(bare)
        if len(bare) > 1:
            credits_.append(Credit(start, start + len(bare), bare, collective=False))
    return tuple(credits_)


def _take_lead(document: Document, index: int) -> bool:
    """What the head of the first paragraph says of the reporter, the place and the agency."""
    text = document.segments[index].text[:LEAD_LIMIT]
    if korean := _KOREAN_LEAD.match(text):
        _state_agency(document, index, korean.start("paper"), korean.end("paper"))
        if korean["names"] and korean["names"] not in _NO_KOREAN_NAME:
            _enter(document, index, korean)
        _state_dateline(document, index, text.index(text[korean.end("paper")], korean.end("paper")) + 1)
        return True
    if bracket := _BRACKET.match(text):
        start = bracket.start("inside")
        inside = bracket["inside"]
        for cut in range(1, len(inside) - 1):
            if agency_in(inside[cut:].lstrip(" =＝・")):
                skip = len(inside[cut:]) - len(inside[cut:].lstrip(" =＝・"))
                _state_agency(document, index, start + cut + skip, bracket.end("inside"))
                _state_dateline(document, index, bracket.end())
                return True
    wire = _CHINESE_WIRE.match(text)
    agency = wire and _agency_at(text, wire.start("paper"))
    if wire and agency:
        _state_agency(document, index, wire.start("paper"), agency)
        _state_dateline(document, index, wire.end())
    for mark in ("（", "(", "〔", "【"):
        at = text.find(mark)
        while at >= 0:
            found = _CHINESE.match(text, at)
            if found and found["open"] and found["close"]:
                _enter(document, index, found)
                return True
            at = text.find(mark, at + 1)
    return bool(agency)


def _agency_at(text: str, start: int) -> int:
    """Where the agency ends that begins there; 0 where none does."""
    return next((start + size for size in _PAPER_SIZES if agency_in(text[start : start + size])), 0)


def _enter(document: Document, index: int, found: re.Match[str]) -> None:
    credits_ = _credits(found)
    if credits_:
        document.candidates.append(Candidate("byline", credits_, index, credits_[0].start, credits_[-1].stop, "lead"))


def _state_agency(document: Document, index: int, start: int, stop: int) -> None:
    name = document.segments[index].text[start:stop]
    if agency_in(name) and "agency" not in document.findings:
        document.state("agency", name, index, start, stop, "dateline")


def _state_dateline(document: Document, index: int, stop: int) -> None:
    text = document.segments[index].text[:stop]
    document.state("dateline", text, index, 0, len(text), "dateline")
