"""Chromium without a window: pictures of pages, and what a page looks like in figures."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tempfile
from html import unescape
from pathlib import Path
from typing import Any

__all__ = ["BROWSER", "measure", "picture"]

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)

_MEASURE = """<script>
const parts = text => {
  const found = text.match(/[\\d.]+/g).map(Number);
  return found.length < 4 ? [...found, 1] : found;
};
const over = (top, share, ground) => ground.map((part, i) => top[i] * share + part * (1 - share));
const light = colour => {
  const [r, g, b] = colour.map(p => (p /= 255) <= 0.04045 ? p / 12.92 : ((p + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const canvas = document.body.appendChild(document.createElement("i"));
canvas.style.background = "Canvas";
const blank = parts(getComputedStyle(canvas).backgroundColor).slice(0, 3);
canvas.remove();
const found = {texts: 0, worst: 99, of: "", broken: "", wide: document.documentElement.scrollWidth - innerWidth};
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const node = walker.currentNode, holder = node.parentElement;
  if (!node.data.trim() || !holder.checkVisibility() || ["SCRIPT", "STYLE"].includes(holder.tagName)) continue;
  let ground = blank, opacity = 1;
  const chain = [];
  for (let one = holder; one; one = one.parentElement) chain.unshift(getComputedStyle(one));
  for (const style of chain) {
    const top = parts(style.backgroundColor);
    ground = over(top, top[3], ground);
    opacity *= style.opacity;
  }
  const ink = parts(getComputedStyle(holder).color), seen = over(ink, ink[3] * opacity, ground);
  const [more, less] = [light(seen), light(ground)].sort((a, b) => b - a);
  const contrast = (more + 0.05) / (less + 0.05);
  const range = document.createRange(), size = node.data.trim().length;
  range.selectNodeContents(node);
  if (size > 5 && size < 4 * new Set([...range.getClientRects()].map(one => one.top)).size) found.broken = node.data;
  found.texts += 1;
  if (contrast < found.worst) Object.assign(found, {worst: contrast, of: node.data.trim().slice(0, 40)});
}
document.title = "measured" + JSON.stringify(found);
</script>"""
"""Counts the texts that can be seen, and finds the one that stands out least from its ground (WCAG 2: contrast)."""


def measure(page: str, *, dark: bool, width: int = 900) -> dict[str, Any]:
    """What a page looks like.

    How many ``texts``; the ``worst`` contrast and ``of`` which text; one that is ``broken`` into lines of a few
    letters; how far the page is too ``wide``.
    """
    page = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page)  # or it forbids the measuring
    found = re.search(r"<title>measured(.*?)</title>", _run(page + _MEASURE, dark, width, "--dump-dom"))
    assert found, "the page was not measured"
    values: dict[str, Any] = json.loads(unescape(found[1]))
    return values


def picture(page: str, path: Path, *, dark: bool, width: int = 900, height: int = 900) -> None:
    """Writes a picture of a page, as PNG."""
    _run(page, dark, width, f"--screenshot={path}", height)
    assert path.is_file()


def _run(page: str, dark: bool, width: int, task: str, height: int = 900) -> str:
    assert BROWSER
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "page.html"
        file.write_text(page, encoding="utf-8")
        quiet = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--hide-scrollbars")
        own = (f"--user-data-dir={folder}/user", f"--window-size={width},{height}")
        scheme = f"--blink-settings=preferredColorScheme={0 if dark else 1}"
        command = [BROWSER, *quiet, *own, scheme, "--virtual-time-budget=3000", task, file.as_uri()]
        return subprocess.run(command, capture_output=True, text=True, check=True, timeout=120).stdout
