from __future__ import annotations

from pathlib import Path

from counsel_app.sync.reasons import State
from counsel_app.usecases.inspection import verify_bundle, verify_unknown
from tests.profiles import open_farhad
from tests.usecases.conftest import Service


def test_a_bundle_of_a_colleague_is_in_order_whoever_it_is_for(service: Service) -> None:
    open_farhad(service.anna)
    for number, path in enumerate(service.export(service.anna).published, start=1):
        verdict = verify_bundle(service.ben.vault, path)
        assert (verdict.state, verdict.code) == (State.OK, "")
        assert "unversehrt" in verdict.why.de
        assert (verdict.device, verdict.seq) == (service.anna.vault.device, number)
        assert verdict.kind == "ops"
        assert path.name.split("-")[1].removesuffix(".cbx") == verdict.sha256[:32]


def test_without_key_cards_a_bundle_says_who_it_claims_to_be_from(service: Service) -> None:
    open_farhad(service.anna)
    path = service.export(service.anna).published[0]
    verdict = verify_unknown(path)
    assert (verdict.state, verdict.code) == (State.WAIT, "unknown_sender")
    assert verdict.device == service.anna.vault.device
    assert "Schlüsselkarte" in verdict.why.de


def test_a_file_that_is_no_bundle_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "x.cbx").write_bytes(b"something else entirely")
    verdict = verify_unknown(tmp_path / "x.cbx")
    assert (verdict.state, verdict.code) == (State.QUARANTINE, "not_a_bundle")
    assert (verdict.device, verdict.seq, verdict.kind) == ("", 0, "")
