"""Places in a page: what holds a segment, and how much of what reads like the article stands there, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.document import Segment

if TYPE_CHECKING:
    from newsparse.read.elements import Element

__all__ = ["Place", "find_places", "sibling_scores"]

TRUNK = 0.7
"""Share of the page's mass; the innermost element that holds more is its trunk."""


class _Held:
    """What stands in an element, in those within it, too."""

    __slots__ = ("links", "mass", "size")

    def __init__(self) -> None:
        self.mass = 0.0
        self.size = self.links = 0

    def add(self, mass: float, size: int, links: int) -> None:
        self.mass += mass
        self.size += size
        self.links += links


Place = tuple[tuple[float, ...], bool, bool]
_NOWHERE: Place = ((0.0,) * 9, False, False)


def find_places(segments: list[Segment], sizes: list[int], masses: list[float]) -> list[Place]:
    """For each segment the measures of its place: of what holds it, of the trunk of the page and of its branch there.

    The trunk is the innermost element that holds most of what reads like the article; a branch is an element right
    in the trunk. Branches of one name and class are kin.
    """
    held = _held(segments, sizes, masses)
    total = sum(masses) or 1.0
    trunk = _trunk(held, total)
    branches: dict[Element, Element | None] = {}
    kin: dict[tuple[str, tuple[str, ...]], _Held] = {}
    for element, one in held.items():
        if element.parent is trunk and trunk is not None:
            kin.setdefault((element.name, element.words), _Held()).add(one.mass, one.size, one.links)
    known: dict[Element, Place] = {}
    places: list[Place] = []
    for segment in segments:
        if segment.context is None:
            places.append(_NOWHERE)
            continue
        element = segment.context.element
        place = known.get(element)
        if place is None:
            parent = element.parent or element
            outer, outermost = held[parent], held[parent.parent or parent]
            numbers = (
                outer.mass / total,
                outermost.mass / total,
                outer.mass / outer.size,
                outermost.mass / outermost.size,
            )
            branch = _branch(element, trunk, branches)
            if branch is None:
                place = ((*numbers, 0.0, 0.0, 0.0, 0.0, 0.0), False, False)
            else:
                own = held[branch]
                alike = kin.get((branch.name, branch.words), own)
                of_branch = (own.mass / total, own.mass / own.size, own.links / own.size)
                place = ((*numbers, *of_branch, alike.mass / total, alike.mass / alike.size), True, element is branch)
            known[element] = place
        places.append(place)
    return places


def _held(segments: list[Segment], sizes: list[int], masses: list[float]) -> dict[Element, _Held]:
    """For each element that segments stand in its mass, its characters and those of them that are links.

    An element comes behind the one that it stands in.
    """
    held: dict[Element, _Held] = {}
    for segment, size, mass in zip(segments, sizes, masses, strict=True):
        context = segment.context
        if context is None:
            continue
        fresh: list[Element] = []
        element: Element | None = context.element
        while element is not None and element not in held:
            fresh.append(element)
            element = element.parent
        for element in reversed(fresh):
            held[element] = _Held()
        held[context.element].add(mass, size, context.link_characters if context.anchors else 0)
    for element in reversed(held):
        if element.parent is not None:
            one = held[element]
            held[element.parent].add(one.mass, one.size, one.links)
    return held


def _trunk(held: dict[Element, _Held], total: float) -> Element | None:
    """The innermost element that holds most of what reads like the article; None where nothing does."""
    most = [element for element in reversed(held) if held[element].mass > TRUNK * total]
    return min(most, key=lambda element: held[element].mass, default=None)


def _branch(element: Element, trunk: Element | None, known: dict[Element, Element | None]) -> Element | None:
    """The element right in the trunk that another one is or stands in, the trunk for itself; None outside of it."""
    fresh: list[Element] = []
    branch: Element | None = None
    one: Element | None = element
    while one is not None:
        if one in known:
            branch = known[one]
            break
        if one is trunk:
            branch = fresh[-1] if fresh else trunk
            break
        fresh.append(one)
        one = one.parent
    for one in fresh:
        known[one] = branch
    return branch


def sibling_scores(segments: list[Segment], scores: list[float]) -> list[float]:
    """For each segment the mean score of the others in elements of the same name and parent; 0 outside of any."""
    keys: list[tuple[str, Element | None] | None] = []
    sums: dict[tuple[str, Element | None] | None, float] = {}
    counts: dict[tuple[str, Element | None] | None, int] = {}
    for segment, score in zip(segments, scores, strict=True):
        context = segment.context
        key = (context.element.name, context.element.parent) if context is not None else None
        keys.append(key)
        sums[key] = sums.get(key, 0.0) + score
        counts[key] = counts.get(key, 0) + 1
    return [
        (sums[key] - score) / counts[key] if key is not None else 0.0 for key, score in zip(keys, scores, strict=True)
    ]
