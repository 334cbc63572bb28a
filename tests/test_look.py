"""What notebooks and reports look like in a real browser, in light and in dark.

With NEWSPARSE_PICTURES=FOLDER the pictures are kept there, to be looked at; those of docs/images are made so.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from matplotlib.image import imread

import newsparse
from tests.articles import FULL
from tests.browser import BROWSER, measure, picture
from tests.conftest import EXAMPLE

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(BROWSER is None, reason="SKIPPED: no Chromium here (apt-get install chromium)"),
]

TEXT = newsparse.explain(EXAMPLE.read_bytes())
PAGE = newsparse.explain(EXAMPLE.with_name("ferry.html").read_bytes())
ARABIC = newsparse.explain(
    "إعادة فتح الميناء\n\nبقلم: آن لي\n\n3 مارس 2021\n\nأعيد فتح الميناء يوم الأربعاء بعد تسعة أسابيع، كما قال العمدة."
    "\n\nSource link"
)
LONG = newsparse.explain(f"{'W' * 900}\n\n{'The port opened again on Friday, the mayor said. ' * 40}\n\n{'x' * 5000}")

LOOKS: dict[str, Callable[[], str]] = {
    "card": lambda: newsparse.card(PAGE.article),
    "card-of-every-field": lambda: newsparse.card(FULL),
    "explanation": lambda: newsparse.explanation(TEXT),
    "explanation-of-a-page": lambda: newsparse.explanation(PAGE),
    "explanation-from-right-to-left": lambda: newsparse.explanation(ARABIC),
    "explanation-of-long-words": lambda: newsparse.explanation(LONG),
    "table": lambda: newsparse.table([TEXT.article, PAGE.article, ARABIC.article, newsparse.parse("")]),
    "report": lambda: newsparse.report([("harbour.txt", TEXT), ("ferry.html", PAGE)]),
}
JUPYTER = """<style>
.jp-OutputArea-output dl,.jp-OutputArea-output dt,.jp-OutputArea-output dd{display:block}
.jp-OutputArea-output dl{width:100%;overflow:hidden;padding:0;margin:0}
.jp-OutputArea-output dt{font-weight:bold;float:left;width:20%;padding:0;margin:0}
.jp-OutputArea-output dd{float:left;width:80%;padding:0;margin:0}
.jp-RenderedHTMLCommon h3{font-weight:500;margin:1.2em 0 .8em 0;font-size:1.44em}
.jp-RenderedHTMLCommon pre{border:0;background-color:GROUND;font-size:inherit;line-height:1.3;padding:0}
.jp-RenderedHTMLCommon table{border:none;font-size:12px;table-layout:fixed;margin-left:auto;margin-right:auto}
.jp-RenderedHTMLCommon td,.jp-RenderedHTMLCommon th,.jp-RenderedHTMLCommon tr{vertical-align:middle;padding:.5em;
line-height:normal;white-space:normal;max-width:none;border:none}
:not(.jp-RenderedMarkdown).jp-RenderedHTMLCommon td,
:not(.jp-RenderedMarkdown).jp-RenderedHTMLCommon th{text-align:right}
.jp-RenderedHTMLCommon tbody tr:nth-child(even){background:ROW}
.jp-RenderedHTMLCommon blockquote{margin:1em 2em;padding:0 1em;border-left:5px solid ROW}
</style>"""
"""What JupyterLab 4 lays down for all output, as far as it concerns lists, tables, headings and quotations."""

CONTRAST = 4.5
"""What the Web Content Accessibility Guidelines ask of text (level AA)."""


def notebook(look: str, *, dark: bool) -> str:
    """The output of a cell, on the ground that a notebook has; a report is a page of its own. All folds are open."""
    look = look.replace("<details>", "<details open>")
    if look.startswith("<!DOCTYPE"):
        return look
    ground, ink, row = ("#111", "#e0e0e0", "#212121") if dark else ("#fff", "#222", "#f5f5f5")
    colours = f"margin:1em;background:{ground};color:{ink};color-scheme:{'dark' if dark else 'light'}"
    rules = JUPYTER.replace("GROUND", ground).replace("ROW", row)
    output = f'<div class="jp-RenderedHTMLCommon jp-RenderedHTML jp-OutputArea-output">{look}</div>'
    return f'<!DOCTYPE html><meta charset="utf-8">{rules}<body style="{colours}">{output}</body>'


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("name", LOOKS)
def test_every_text_can_be_read(name: str, dark: bool) -> None:
    found = measure(notebook(LOOKS[name](), dark=dark), dark=dark)
    assert found["texts"] > 10
    assert found["worst"] >= CONTRAST, found["of"]
    assert found["wide"] <= 0
    assert not found["broken"]


@pytest.mark.parametrize("name", LOOKS)
def test_nothing_is_wider_than_a_telephone(name: str) -> None:
    if name != "table":  # which has eight columns
        assert measure(notebook(LOOKS[name](), dark=False), dark=False, width=500)["wide"] <= 0


@pytest.mark.parametrize("name", LOOKS)
def test_it_is_drawn_in_light_and_in_dark(name: str, tmp_path: Path) -> None:
    folder = Path(os.environ.get("NEWSPARSE_PICTURES", tmp_path))
    for dark in (False, True):
        path = folder / f"{name}-{'dark' if dark else 'light'}.png"
        picture(notebook(LOOKS[name](), dark=dark), path, dark=dark, height=760)
        ground = imread(path)[5, 5, :3].mean()
        assert ground < 0.2 if dark else ground > 0.8
        assert imread(path)[..., :3].std() > 0.02, "nothing is drawn"


def test_a_measure_finds_what_cannot_be_read() -> None:
    page = (
        '<!DOCTYPE html><body style="background:#fff;overflow-wrap:anywhere">plain<p style="color:#bbb">faint</p>'
        '<p style="width:3000px">x</p><p style="width:1px">letters</p>'
    )
    found = measure(page, dark=False)
    assert (found["of"], found["texts"]) == ("faint", 4)
    assert found["broken"] == "letters"
    assert found["worst"] < 2
    assert found["wide"] > 1000
