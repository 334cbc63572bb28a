"""What cards and explanations look like: colours over those of the page around them, in light as in dark."""

from __future__ import annotations

from newsparse.document import BLOCKS, FIELDS, UNSEEN, Role

__all__ = ["STYLE", "look"]

_RULES = """<style>
.newsparse{font:15px/1.5 system-ui,sans-serif;max-width:60em;padding:0 .5em;overflow-wrap:anywhere}
.newsparse h3{font-size:1.3em;line-height:1.25;margin:.2em 0 .4em}
.newsparse details h2,.newsparse details h3{font-size:1.1em;margin:.8em 0 .3em}
.newsparse .kicker{opacity:.75;font-size:.9em}
.newsparse .none{opacity:.7;font-style:italic}
.newsparse dl{display:grid;grid-template-columns:max-content 1fr;gap:.1em 1em;margin:.4em 0}
.newsparse dt{opacity:.75;font-weight:normal}.newsparse dd{margin:0}
.newsparse dt,.newsparse dd{float:none;width:auto}
.newsparse blockquote{border-left:3px solid rgba(128,128,128,.5);margin:1em 0;padding-left:1em}
.newsparse .tag{border:1px solid rgba(128,128,128,.5);border-radius:.7em;padding:0 .5em;margin-right:.3em}
.newsparse details{margin:.3em 0}.newsparse summary{cursor:pointer}
.newsparse table{border-collapse:collapse;margin:.2em 0;font-size:inherit}.newsparse tr{background:none;padding:0}
.newsparse th,.newsparse td{text-align:left;vertical-align:top;padding:.15em .6em}
.newsparse th{white-space:nowrap}
.newsparse th,.newsparse td{border-bottom:1px solid rgba(128,128,128,.3)}
.newsparse .legend,.newsparse .legend tbody{display:block}.newsparse .legend tbody{columns:23em}
.newsparse .legend tr{display:grid;grid-template-columns:9em 6em 6.5em;break-inside:avoid}
.newsparse .legend td:not(:first-child),.newsparse .legend th:not(:first-child){text-align:right}
.newsparse pre.input{margin:.6em 0;font:13px/1.6 ui-monospace,monospace;white-space:pre-wrap;unicode-bidi:plaintext}
.newsparse .field{background:hsla(var(--hue),80%,50%,.28);border-bottom:2px solid hsla(var(--hue),80%,45%,.9)}
.newsparse .gone{background:rgba(220,60,40,.16);text-decoration:line-through rgba(220,60,40,.8)}
.newsparse .body{border-bottom:1px solid rgba(40,150,70,.8)}
.newsparse .unseen{opacity:.65;font-size:.85em}
</style>"""

STYLE = _RULES.replace(".newsparse", ":is(.newsparse,#newsparse)")
"""As strong as if it were for one element by its id: JupyterLab has rules for lists and tables of its own."""

_HUES = {role: 50 + round(index * 160) % 270 for index, role in enumerate(r for r in Role if r in FIELDS)}
"""Neighbours in the list of fields are far apart on the wheel of colours; red is for what was removed."""


def look(role: Role) -> str:
    """The attributes of a stretch: a field has a colour of its own, what was removed is struck through.

    >>> look(Role.SHARE), look(Role.PARAGRAPH)
    ('class="gone"', 'class="body"')
    """
    if role in FIELDS:
        return f'class="field" style="--hue:{_HUES[role]}"'
    return f'class="{"body" if role in BLOCKS else "unseen" if role in UNSEEN else "gone"}"'
