"""What the library does to the world around it: nothing."""

from __future__ import annotations

import subprocess
import sys

import pytest

TEXT = "Port reopens\n\nBy Ann Lee | June 5, 2020\n\nMERRIN (AP) — The port opened again, he said.\n\nSource link"
PAGE = (
    '<html><head><title>Port reopens</title><script type=\'application/ld+json\'>{"@type": "NewsArticle"}</script>'
    "</head><body><img src=//example.org/a.jpg><a href=https://example.org>x</a>"
    "<p>The port opened again.</p></body></html>"
)

MORE = (
    "Cafe\u0301 opens\n\n* * *\n\n[The port](http://e.org/a) opened on June 5, 2020.\n\n> He said so.",
    '{"@type": "NewsArticle", "headline": "Port reopens", "articleBody": "The port opened again, he said."}',
    "<h1>Port</h1><p>5 hours ago</p><p><a href=../b>The port</a> opened again &#8212; he said.<template><svg>",
    b"\xff\xfeP\x00o\x00r\x00t\x00",
    b"<meta charset=idna><p>\xe9t\xe9",
    "05/06/2020 10:00 XQZT",
)

SCRIPT = """
import sys
raws = ({text!r}, {page!r}, {page!r}.encode(), b"\\xff\\xfe", *{more!r})
events = []
sys.addaudithook(lambda name, arguments: events.append((name, repr(arguments)[:200])))
import newsparse
for raw in raws:
    newsparse.parse(raw)
    newsparse.explain(raw, url="https://example.org/2020/06/05/a")
loading = {{"import", "open", "exec", "compile", "marshal.loads", "os.listdir", "os.scandir", "sys._getframe",
            "object.__getattr__", "object.__setattr__", "os.stat", "cpython.run_file", "code.__new__", "os.fspath",
            "function.__new__", "builtins.id", "gc.get_objects", "sys._getframemodulename"}}
other = sorted({{event for event in events if event[0] not in loading}})
assert not other, other
written = [event for event in events if event[0] == "open" and any(mode in event[1] for mode in ("'w", "'a", "'x"))]
assert not written, written
del events[:]
for raw in raws:
    newsparse.parse(raw, url="https://example.org/2020/06/05/a")
quiet = {{"object.__getattr__", "object.__setattr__", "sys._getframe", "builtins.id"}}
assert not [event for event in events if event[0] not in quiet], events
foreign = {{"socket", "ssl", "urllib.request", "urllib.parse", "http.client", "bs4", "pandas", "pyarrow"}}
assert not foreign & set(sys.modules)
print("quiet")
"""


@pytest.mark.parametrize("flags", [("-W", "error"), ("-W", "error", "-O")])
def test_no_network_no_file_no_process_no_warning_no_output(flags: tuple[str, ...]) -> None:
    run = subprocess.run(
        [sys.executable, *flags, "-c", SCRIPT.format(text=TEXT, page=PAGE, more=MORE)],
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert (run.stdout, run.stderr) == ("quiet\n", "")


def test_nothing_is_logged() -> None:
    code = "import logging; logging.basicConfig(level=0); import newsparse; "
    code += f"newsparse.parse({TEXT!r}); newsparse.parse({PAGE!r})"
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, timeout=120)
    assert (run.stdout, run.stderr) == ("", "")
