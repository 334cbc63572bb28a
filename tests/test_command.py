"""The command line, run as its users run it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import newsparse
from tests.conftest import EXAMPLE


def run(*arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "newsparse", *arguments], input=given, capture_output=True, check=False
    )


def test_prints_what_was_found() -> None:
    done = run(str(EXAMPLE))
    assert done.returncode == 0
    lines = done.stdout.decode().splitlines()
    assert lines[0].split(maxsplit=1) == ["title", "Ferry to the northern islands sails again after nine weeks"]
    assert "tags         ferry; northern islands; Port Merrin" in lines
    assert not done.stderr


def test_reads_standard_input() -> None:
    assert run(given=EXAMPLE.read_bytes()).stdout == run(str(EXAMPLE)).stdout
    assert run("-", given=EXAMPLE.read_bytes()).stdout == run(str(EXAMPLE)).stdout


def test_prints_one_json_object_a_line(tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text(
        "Der Hafen öffnet wieder\n\nDer Hafen ist seit Freitag wieder offen, sagte der Bürgermeister.", encoding="utf-8"
    )
    done = run("--json", str(EXAMPLE), str(other))
    first, second = (json.loads(line) for line in done.stdout.decode().splitlines())
    assert (first["date"], first["file"]) == ("2021-03-03", str(EXAMPLE))
    assert second["title"] == "Der Hafen öffnet wieder"


def test_explains_what_was_removed_and_why() -> None:
    lines = run("--explain", str(EXAMPLE)).stdout.decode().splitlines()
    assert "= March 3, 2021  [date: date-line]" in lines
    assert "- Source link  [source_link: source-link]" in lines
    assert any(line.startswith('  "We had begun to count') for line in lines)


def test_a_file_that_cannot_be_read_is_one_line_and_code_2(tmp_path: Path) -> None:
    missing = tmp_path / "missing.txt"
    done = run(str(missing), str(EXAMPLE), str(tmp_path))
    assert done.returncode == 2
    errors = done.stderr.decode().splitlines()
    assert len(errors) == 2
    assert errors[0].startswith(f"newsparse: {missing}: ")
    assert "Ferry to the northern islands" in done.stdout.decode()


def test_a_wrong_option_is_code_2_and_names_it() -> None:
    done = run("--yaml", str(EXAMPLE))
    assert done.returncode == 2
    assert b"--yaml" in done.stderr


def test_output_in_any_encoding_of_the_terminal(tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Порт снова открыт\n\nПорт снова открыт с пятницы, сообщил мэр на причале.", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "newsparse", str(other)],
        capture_output=True,
        env={"PYTHONIOENCODING": "ascii", "PATH": ""},
        check=False,
    )
    assert done.returncode == 0
    assert b"Traceback" not in done.stderr


def test_a_reader_that_stops_early_is_no_error() -> None:
    line = f"{sys.executable} -m newsparse --explain {EXAMPLE} {EXAMPLE} {EXAMPLE} | head -1; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", line], capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr
    assert "BrokenPipe" not in done.stderr


def test_writes_one_page_to_look_at(tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    done = run("--html", str(page), str(EXAMPLE))
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert "Ferry to the northern islands sails again" in page.read_text(encoding="utf-8")


def test_a_page_that_cannot_be_written_is_one_line_and_code_2(tmp_path: Path) -> None:
    done = run("--html", str(tmp_path), str(EXAMPLE))
    assert done.returncode == 2
    assert len(done.stderr.decode().splitlines()) == 1


def test_the_doctor_names_versions_and_extras() -> None:
    lines = run("doctor").stdout.decode().splitlines()
    assert lines[0].startswith(f"newsparse    {newsparse.__version__}, rules {newsparse.RULES.version}")
    assert any(line.startswith("needed       attrs ") for line in lines)
    assert any(line.startswith("repair       ftfy ") for line in lines)


def test_prints_the_pictures_with_their_credits() -> None:
    lines = run(str(EXAMPLE.with_name("ferry.html"))).stdout.decode().splitlines()
    (line,) = [line for line in lines if line.startswith("picture ")]
    assert line.split(" | ")[1:] == ["Photo: Jo Park/Merrin Herald", "https://herald.example/pictures/ferry.jpg"]


def test_explains_a_page_without_its_markup_in_the_way() -> None:
    lines = run("--explain", str(EXAMPLE.with_name("ferry.html"))).stdout.decode().splitlines()
    assert "= Ferry to the islands sails again  [title: h1]" in lines
    assert max(len(line) for line in lines if line.startswith(". ")) < 120


def test_the_help_has_examples_of_every_option() -> None:
    shown = run("--help").stdout.decode()
    examples = shown.partition("examples:")[2]
    for option in ("--json", "--explain", "--html", "doctor", "convert"):
        assert f"newsparse {option} " in examples
