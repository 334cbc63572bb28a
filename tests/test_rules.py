"""The table of artifacts: each row's examples are its tests; and sets of rules of one's own."""

from __future__ import annotations

import pickle

import pytest

import newsparse
from newsparse import ARTIFACTS, RULES, Artifact, Rules

BODY = "The port opened again on Friday after the storm, the mayor said to reporters on the quay.\n\n"


def row(**changes: object) -> Artifact:
    values: dict[str, object] = {
        "name": "harbour-advert",
        "role": "advertisement",
        "stands": "line",
        "heads": ("visit the harbour",),
        "origin": "our town's paper",
        "cuts": ("Visit the harbour!",),
        "keeps": ("Visit the harbour master, he said.",),
    }
    return Artifact(**{**values, **changes})  # type: ignore[arg-type]


@pytest.mark.parametrize("artifact", ARTIFACTS, ids=lambda artifact: artifact.name)
def test_every_row_finds_its_cuts_and_leaves_its_keeps(artifact: Artifact) -> None:
    artifact.check()
    assert artifact.cuts


@pytest.mark.parametrize("artifact", [a for a in ARTIFACTS if "line" in a.stands], ids=lambda artifact: artifact.name)
def test_every_line_of_the_table_goes_and_comes_back_without_its_row(artifact: Artifact) -> None:
    without = Rules(ARTIFACTS, without=(artifact.name,))
    for example in artifact.cuts:
        raw = f"{example}\n\n{BODY}" if artifact.stands == "head line" else f"{BODY}{BODY}{example}"
        assert artifact.name in {removal.rule for removal in newsparse.parse(raw).removed}
        assert artifact.name not in {removal.rule for removal in newsparse.parse(raw, rules=without).removed}


@pytest.mark.parametrize("artifact", ARTIFACTS, ids=lambda artifact: artifact.name)
def test_no_row_takes_the_look_alikes_of_a_whole_text(artifact: Artifact) -> None:
    for example in artifact.keeps:
        assert artifact.name not in {
            removal.rule for removal in newsparse.parse(BODY + example + "\n\n" + BODY).removed
        }


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"keeps": ()}, "keeps"),
        ({"heads": ()}, "heads"),
        ({"stands": "anywhere"}, "needles"),
        ({"stands": "anywhere", "heads": (), "needles": ("Visit",)}, "pattern"),
    ],
)
def test_a_row_that_could_not_be_found_or_tested_is_refused(changes: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match=f"harbour-advert.*{message}"):
        row(**changes)


@pytest.mark.parametrize(
    ("changes", "example"),
    [
        ({"cuts": ("Visit the port!",)}, "Visit the port!"),
        ({"keeps": ("Visit the Harbour",)}, "Visit the Harbour"),
        ({"heads": ("visit the harbour", "x")}, "'x'"),
        ({"heads": ("Visit the harbour",)}, "'Visit the harbour'"),
    ],
)
def test_a_row_that_fails_its_examples_is_refused_with_the_head_or_the_example(
    changes: dict[str, object], example: str
) -> None:
    with pytest.raises(ValueError, match=f"harbour-advert.*{example}"):
        Rules((*ARTIFACTS, row(**changes)))


def test_a_row_of_ones_own() -> None:
    raw = BODY + "Visit the harbour\n\n" + BODY
    assert "Visit the harbour" in newsparse.parse(raw).text
    article = newsparse.parse(raw, rules=Rules((*ARTIFACTS, row())))
    assert "Visit the harbour" not in article.text
    assert [(r.rule, r.role) for r in article.removed] == [("harbour-advert", "advertisement")]


def test_a_row_of_ones_own_inside_a_line() -> None:
    inside = row(
        stands="anywhere", heads=(), needles=("<<",), pattern="<<advert>>", cuts=("a <<advert>> b",), keeps=("<<x>>",)
    )
    article = newsparse.parse("The port <<ADVERT>> opened again on Friday, he said.", rules=Rules((*ARTIFACTS, inside)))
    assert article.text == "The port opened again on Friday, he said."


def test_names_are_checked() -> None:
    with pytest.raises(ValueError, match="no row is called nothing"):
        Rules(ARTIFACTS, without=("nothing",))
    with pytest.raises(ValueError, match="source-link"):
        Rules((*ARTIFACTS, next(a for a in ARTIFACTS if a.name == "source-link")))


def test_the_version_tells_one_set_from_another() -> None:
    assert newsparse.parse("").rules_version == RULES.version
    assert Rules(ARTIFACTS).version == RULES.version
    others = {Rules((*ARTIFACTS, row())).version, Rules(ARTIFACTS, without=("source-link",)).version}
    assert len(others) == 2
    assert all(version.startswith(RULES.version + "+") for version in others)


def test_rules_are_values() -> None:
    rules = Rules((*ARTIFACTS, row()))
    again = pickle.loads(pickle.dumps(rules))
    assert again == rules
    assert again.version == rules.version
    assert newsparse.parse(BODY + "Visit the harbour", rules=again).removed


def test_a_bar_of_buttons_that_is_none_costs_no_more_than_one_that_is() -> None:
    line = "Share on Facebook " * 21 + "boats"
    assert line in newsparse.parse(f"{BODY}{line}\n\n{BODY}").text


def test_a_name_that_is_nearly_a_rule_s_is_told_that_rule() -> None:
    with pytest.raises(ValueError, match="no row is called source-links; source-link is one"):
        Rules(ARTIFACTS, without=("source-links",))
    with pytest.raises(TypeError, match=r"a tuple of names: \('source-link',\)"):
        Rules(ARTIFACTS, without="source-link")  # type: ignore[arg-type]
