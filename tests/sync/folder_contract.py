"""What every kind of export folder must do; run against each kind there is."""

from __future__ import annotations

import os
from abc import ABC, abstractmethod
from pathlib import Path

import pytest

from counsel_app.sync.bundle import SealedBundle
from counsel_app.sync.folder import Found, Published
from tests.sync.people import SPACE, opened_by, person, sealed

ANN, BEN = person("Ann"), person("Ben")


class FolderContract(ABC):
    """Inherit, and say how to publish, to scan and where the files lie."""

    @abstractmethod
    def publish(self, bundle: SealedBundle) -> Published: ...

    @abstractmethod
    def scan(self, space: str) -> list[Found]: ...

    @property
    @abstractmethod
    def root(self) -> Path: ...

    def home(self, bundle: SealedBundle) -> Path:
        return self.root.joinpath(*bundle.folder)

    def test_an_empty_folder_holds_nothing(self) -> None:
        assert self.scan(SPACE) == []

    def test_what_is_published_is_found_and_opens(self) -> None:
        bundle = sealed(ANN, [BEN])
        assert self.publish(bundle) is Published.WRITTEN
        [found] = self.scan(SPACE)
        assert (found.device, found.seq) == (ANN.device, 1)
        assert found.sha256_start == bundle.sha256[:32]
        assert found.size == len(bundle.data)
        assert opened_by(BEN, found.path, ANN).sha256 == bundle.sha256

    def test_bundles_come_by_device_and_seq(self) -> None:
        for by, seq in [(BEN, 2), (ANN, 11), (BEN, 1), (ANN, 9)]:
            self.publish(sealed(by, [BEN], [], seq=seq))
        found = self.scan(SPACE)
        assert [(f.device, f.seq) for f in found] == sorted(
            [(BEN.device, 2), (ANN.device, 11), (BEN.device, 1), (ANN.device, 9)]
        )

    def test_spaces_are_kept_apart(self) -> None:
        self.publish(sealed(ANN, [BEN], space="leipzig-2026"))
        assert self.scan(SPACE) == []
        assert len(self.scan("leipzig-2026")) == 1

    def test_publishing_twice_changes_nothing(self) -> None:
        bundle = sealed(ANN, [BEN])
        self.publish(bundle)
        before = self.scan(SPACE)
        assert self.publish(bundle) is Published.ALREADY_THERE
        assert self.scan(SPACE) == before

    def test_nothing_but_the_bundle_stays_behind(self) -> None:
        bundle = sealed(ANN, [BEN])
        self.publish(bundle)
        assert [path.name for path in self.home(bundle).iterdir()] == [bundle.name]

    @pytest.mark.parametrize("kept", [0, 1, 100])
    def test_a_bundle_cut_short_is_published_again(self, kept: int) -> None:
        bundle = sealed(ANN, [BEN])
        self.home(bundle).mkdir(parents=True)
        (self.home(bundle) / bundle.name).write_bytes(bundle.data[:kept])
        assert self.publish(bundle) is Published.REPAIRED
        assert (self.home(bundle) / bundle.name).read_bytes() == bundle.data

    def test_a_bundle_with_a_flipped_bit_is_published_again(self) -> None:
        bundle = sealed(ANN, [BEN])
        self.home(bundle).mkdir(parents=True)
        damaged = bundle.data[:-1] + bytes([bundle.data[-1] ^ 1])
        (self.home(bundle) / bundle.name).write_bytes(damaged)
        assert self.publish(bundle) is Published.REPAIRED
        assert (self.home(bundle) / bundle.name).read_bytes() == bundle.data

    def test_a_wiped_folder_is_filled_again(self) -> None:
        bundles = [sealed(ANN, [BEN], seq=seq) for seq in (1, 2, 3)]
        for bundle in bundles:
            self.publish(bundle)
        for found in self.scan(SPACE):
            found.path.unlink()
        assert [self.publish(bundle) for bundle in bundles] == [Published.WRITTEN] * 3
        assert len(self.scan(SPACE)) == 3

    def test_two_bundles_of_one_seq_both_stay(self) -> None:
        self.publish(sealed(ANN, [BEN]))
        self.publish(sealed(ANN, [BEN]))
        assert [found.seq for found in self.scan(SPACE)] == [1, 1]

    def test_strangers_files_are_passed_over_and_left_alone(self) -> None:
        bundle = sealed(ANN, [BEN])
        self.publish(bundle)
        home = self.home(bundle)
        strange = [
            self.root / "Urlaub.jpg",
            self.root / SPACE / "liesmich.txt",
            self.root / SPACE / "d" / "Neuer Ordner",
            home / ".tmp-0123456789abcdef.part",
            home / ".sync-conflict",
            home / f"{bundle.name[:-4]} (conflicted copy 2026-11-22).cbx",
            home / f"{bundle.name}.tmp",
            home / "0000001-short.cbx",
            home / f"0000000001-{bundle.sha256[:32]}.cbx",
            home / "Grüße\nan alle.cbx",
        ]
        for path in strange:
            path.write_bytes(b"mine")
        assert [found.path.name for found in self.scan(SPACE)] == [bundle.name]
        assert all(path.exists() for path in strange)

    def test_old_parts_of_ones_own_are_swept_and_young_ones_are_not(self) -> None:
        first, second = sealed(ANN, [BEN]), sealed(ANN, [BEN], seq=2)
        self.publish(first)
        home = self.home(first)
        old = home / ".tmp-0000000000000001.part"
        young = home / ".tmp-0000000000000002.part"
        strange = home / "holiday.part"
        for path in (old, young, strange):
            path.write_bytes(b"half")
        for path in (old, strange):
            os.utime(path, (1_000_000, 1_000_000))
        self.publish(second)
        assert not old.exists()
        assert young.exists()
        assert strange.exists()
