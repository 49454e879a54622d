from __future__ import annotations

import json
from pathlib import Path

import pytest

from counsel_app.domain.case import Case
from counsel_app.domain.client import Client
from counsel_app.usecases.demo import Demo
from tests.cli.calling import Call

CLIENTS = (
    "Klienten-Nr.;Vorname;Geburtsdatum;Sprachen\n"
    "9001;Muster;1375/01/01;Dari\n9002;Beispiel;31.02.2000;Arabisch\n"
)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "klienten.csv"
    path.write_bytes(CLIENTS.encode("utf-16"))
    return path


def numbers(demo: Demo) -> set[str]:
    with demo.opened("first") as vault:
        return {one.number for one in vault.all(Case)}


def test_faults_are_listed_with_their_cell_and_nothing_is_taken(
    call: Call, demo: Demo, table: Path
) -> None:
    before = numbers(demo)
    done = call.opened("import", table, "--profile", demo.profile("first"), "--lang", "de")
    assert done.code == 3
    assert "klienten.csv: 2 Zeilen, Klientinnen und Klienten." in done.out
    assert "klienten.csv, Zelle C2: Das sieht nach dem persischen Kalender aus." in done.out
    assert "Angeboten wird: 20.03.1996." in done.out
    assert "klienten.csv, Zelle C3: Diesen Tag gibt es im Kalender nicht." in done.out
    assert "2 Stelle(n)" in done.out
    assert numbers(demo) == before


def test_decided_rows_are_taken_and_taken_back(call: Call, demo: Demo, table: Path) -> None:
    before = numbers(demo)
    profile = demo.profile("first")
    line = ("import", table, "--profile", profile, "--faults", "offered", "--json")
    would = call.opened(*line, "--dry-run").json
    assert (would["taken_over"], would["would"], would["open"]) == (False, 1, 0)
    assert numbers(demo) == before
    done = call.opened(*line)
    assert done.code == 0
    assert (done.json["new"], done.json["left_out"]) == ({"client": 1, "case": 1}, 1)
    assert [one["cell"] for one in done.json["problems"]] == ["C2", "C3"]
    assert done.json["problems"][0]["choices"] == ["offered", "skip", "go_on"]
    assert numbers(demo) == before | {"9001"}
    back = call.opened("import", "--undo", "--profile", profile, "--json")
    assert back.json == {"removed": 2, "restored": 0, "kept": 0}
    assert numbers(demo) == before


def test_a_mapping_that_was_printed_is_taken_back_in(
    call: Call, demo: Demo, table: Path, tmp_path: Path
) -> None:
    profile = demo.profile("first")
    seen = call.opened("import", table, "--profile", profile, "--dry-run", "--json").json
    mapping = seen["mapping"]
    columns = mapping["files"]["klienten.csv"]["columns"]
    assert columns["Geburtsdatum"] == "client.birth_date"
    columns["Geburtsdatum"] = ""
    path = tmp_path / "mapping.json"
    path.write_text(json.dumps(mapping), encoding="utf-8")
    done = call.opened("import", table, "--profile", profile, "--mapping", path, "--json")
    assert done.json["new"] == {"client": 2, "case": 2}
    with demo.opened("first") as vault:
        muster = next(one for one in vault.all(Client) if one.chosen_name == "Muster")
        assert muster.birth_date is None
    call.opened("import", "--undo", "--profile", profile)


def test_a_table_without_a_name_stands_in_the_way(call: Call, demo: Demo, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Nr;Sprachen\n1;Dari\n", encoding="utf-8")
    done = call.opened(
        "import", path, "--profile", demo.profile("first"), "--faults", "skip", "--lang", "en"
    )
    assert done.code == 3
    assert "a.csv, line 1: No column is chosen for “Name”." in done.out


@pytest.mark.parametrize("which", ["table", "mapping"])
def test_a_file_that_is_not_there_is_said(
    which: str, call: Call, demo: Demo, table: Path, tmp_path: Path
) -> None:
    nothing = tmp_path / "none"
    line = [nothing] if which == "table" else [table, "--mapping", nothing]
    done = call.opened("import", *line, "--profile", demo.profile("first"), "--lang", "en")
    assert done.code == 1
    assert "cannot be read" in done.err


def test_a_directory_in_hsds_is_taken_in_and_goes_out_again(
    call: Call, demo: Demo, tmp_path: Path
) -> None:
    profile = demo.profile("first")
    example = Path(__file__).parents[1] / "interchange" / "hsds" / "organization_full.json"
    would = call.opened("import", example, "--profile", profile, "--dry-run", "--json").json
    assert (would["taken_over"], would["new"]) == (False, 1)
    done = call.opened("import", example, "--profile", profile, "--lang", "de")
    assert done.code == 0
    assert "1 Einträge neu" in done.out
    target = tmp_path / "directory.json"
    saved = call.opened("directory", "--profile", profile, "--to", target, "--lang", "en")
    assert "Everybody can read the file" in saved.out
    contents = json.loads(target.read_bytes())["contents"]
    assert json.loads(example.read_bytes()) in contents
    table = tmp_path / "t.csv"
    call.opened("directory", "--profile", profile, "--to", table, "--part", "institution")
    assert table.read_bytes().startswith(b"\xef\xbb\xbfid;name;kind")
    bad = tmp_path / "bad.json"
    bad.write_text("{", encoding="utf-8")
    told = call.opened("import", bad, "--profile", profile, "--dry-run", "--lang", "en")
    assert "no readable JSON" in told.out
    call.opened("import", "--undo", "--profile", profile)
