"""Places in a page: what holds a segment, and how much of what reads like the article stands there, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.document import Segment

if TYPE_CHECKING:
    from newsparse.read.elements import Element

__all__ = ["PLACE_NUMBERS", "Place", "find_places"]

PLACE_NUMBERS = (
    "mass in grandparent",
    "share of grandparent",
    "mass of branch",
    "share of branch",
    "links of branch",
    "mass of kin",
    "share of kin",
)
"""The names of the numbers of a :data:`Place`."""

TRUNK = 0.7
"""Share of the page's mass; the innermost element that holds more is its trunk."""


class _Held:
    """What stands in an element, in those within it, too."""

    __slots__ = ("count", "links", "mass", "size")

    def __init__(self) -> None:
        self.mass = 0.0
        self.count = self.size = self.links = 0

    def add(self, count: int, mass: float, size: int, links: int) -> None:
        self.count += count
        self.mass += mass
        self.size += size
        self.links += links


Place = tuple[tuple[float, ...], bool, bool]
"""Of a segment: the numbers, whether it stands in the trunk, and whether right in it."""

_NOWHERE: Place = ((0.0,) * 7, False, False)


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
            kin.setdefault((element.name, element.words), _Held()).add(one.count, one.mass, one.size, one.links)
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
            outer = held[parent.parent or parent]
            numbers = (outer.mass / total, outer.mass / outer.size)
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
        held[context.element].add(1, mass, size, context.link_characters if context.anchors else 0)
    for element in reversed(held):
        if element.parent is not None:
            one = held[element]
            held[element.parent].add(one.count, one.mass, one.size, one.links)
    return held


def _trunk(held: dict[Element, _Held], total: float) -> Element | None:
    """The innermost element of more than one segment that holds most of what reads like the article.

    None where nothing does.
    """
    most = [element for element in reversed(held) if held[element].count > 1 and held[element].mass > TRUNK * total]
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
