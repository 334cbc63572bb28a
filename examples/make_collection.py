"""Makes a messy collection of scraped news, as scrapers and auto-blogs leave it; all of it is made up.

python examples/make_collection.py 500 > collection.jsonl
"""

from __future__ import annotations

import datetime as dt
import json
import random
import sys
from collections.abc import Iterator

PLACES = ("Port Merrin", "Tarn Hollow", "Carrick Fell", "Salmbeck", "Ostmoor", "Vale of Aske")
PEOPLE = ("Ann Lee", "Jo Park", "Mabel Strand", "Edwin Carr", "Nora Fink", "Dana Whitlock")
SITES = ("herald.example", "valley-post.example", "shore.example", "moor-times.example")
EVENTS = {
    "ferry": ("Ferry to the islands sails again", "the ferry to the islands left the north pier again"),
    "library": ("Library in the old mill lends out violins", "the library in the old mill began to lend out violins"),
    "bridge": ("Bridge over the Aske stays closed", "the bridge over the Aske was closed for another month"),
    "council": ("Council votes to keep the night bus", "the council voted to keep the last bus of the night"),
    "orchard": ("Frost spares the orchards this year", "the frost spared the orchards on the southern slope"),
}
SENTENCES = (
    "The decision had been put off twice, because nobody could say what it would cost.",
    "More than two hundred people came to see it, most of them on foot, and many with their children.",
    '"We had begun to count the potatoes," said the harbour master, who keeps the list by hand.',
    "It will be looked at again in the spring, when the report of the engineers is due.",
    "Two neighbouring towns have asked for the same, and have been told to wait until the summer.",
    "The work was done by volunteers, who were paid in soup and in firewood.",
)
BYLINES = ("By {}", "Written by {}", "{}", "By {}, Reuters", "")
DATES = ("%B %d, %Y", "%d %B %Y", "%d.%m.%Y", "%Y-%m-%dT%H:%M:%S+01:00", "Published: %d %b %Y, %H:%M", "%m/%d/%Y", "")
INSIDE = (
    "Advertisement",
    "[ad_1]",
    "Read also: How thick is the ice?",
    "The pier on Wednesday. Photo: Jo Park/Herald",
    "Sign up for our newsletter and get the best stories of the day in your inbox.",
    "Share\nTweet\nEmail",
)
BELOW = (
    ". (tagsToTranslate) {tag} (t) {place} (t) news",
    "[ad_2]",
    "Source link",
    "Tags: {tag}, {place}",
    "© 2021 {site}. All rights reserved.",
    "Leave a comment",
    "Related stories\n\nGoat elected mayor of a hamlet\n\nThe rower who trains in a dry bog",
)


def texts(count: int, seed: int = 1) -> Iterator[dict[str, str]]:
    """So many documents, each with ``id``, ``url`` and ``text``; the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311  # nothing is kept secret by it
    for number in range(count):
        tag, (title, event) = chance.choice(list(EVENTS.items()))
        site, place = chance.choice(SITES), chance.choice(PLACES)
        day = dt.datetime(2021, 1, 1, 8, tzinfo=dt.UTC) + dt.timedelta(hours=chance.randrange(24 * 180))
        make = chance.choices((_text, _page, _debris), (80, 17, 3))[0]
        text = make(chance, {"title": title, "event": event, "tag": tag, "site": site, "place": place}, day)
        yield {"id": f"{number:04}", "url": f"https://{site}/{tag}-{number}", "text": text}


def _paragraphs(chance: random.Random, story: dict[str, str]) -> list[str]:
    first = f"In {story['place']} {story['event']} on Wednesday, for the first time in nine weeks, the mayor said."
    return [first, *chance.sample(SENTENCES, chance.randint(2, 4))]


def _text(chance: random.Random, story: dict[str, str], day: dt.datetime) -> str:
    lines = _paragraphs(chance, story)
    for _ in range(chance.choice((0, 1, 1, 2))):
        lines.insert(chance.randint(1, len(lines) - 1), chance.choice(INSIDE))
    head = [chance.choice(BYLINES).format(chance.choice(PEOPLE)), day.strftime(chance.choice(DATES))]
    chance.shuffle(head)
    below = [line.format(**story) for line in chance.sample(BELOW, chance.randint(0, 3))]
    return "\n\n".join(filter(None, (story["title"], *head, *lines, *below)))


def _page(chance: random.Random, story: dict[str, str], day: dt.datetime) -> str:
    paragraphs = "".join(f"<p>{line}</p>" for line in _paragraphs(chance, story))
    declared = f'<meta property="article:published_time" content="{day.isoformat()}">'
    return (
        f"<html><head><title>{story['title']} | {story['site']}</title>{declared}</head><body><nav><a href=/>Home</a>"
        f" <a href=/sport>Sport</a></nav><article><h1>{story['title']}</h1><p class=byline>By {chance.choice(PEOPLE)}"
        f"</p>{paragraphs}</article><footer>© 2021 {story['site']}</footer></body></html>"
    )


def _debris(chance: random.Random, _: dict[str, str], __: dt.datetime) -> str:
    return chance.choice(("", "Home\n\nSport\n\nWeather", "https://herald.example/ferry-12", "[ad_1]\n\nSource link"))


if __name__ == "__main__":
    for document in texts(int(sys.argv[1]) if len(sys.argv) > 1 else 500):
        print(json.dumps(document, ensure_ascii=False))
