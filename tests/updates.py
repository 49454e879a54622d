"""Made-up updates on a made-up stick, signed."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import os
import tarfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from counsel_app.interchange.minisign import PublicKey
from counsel_app.system.installation import Installation, Kind

SYSTEM = "linux-x86_64"
WORKS = "#!/bin/sh\nexit 0\n"
BROKEN = "#!/bin/sh\nexit 3\n"


@dataclass(frozen=True)
class Signer:
    """Who signs updates, as minisign does; tests/interchange holds us to the tool itself."""

    secret: Ed25519PrivateKey
    key_id: bytes

    @classmethod
    def new(cls) -> Signer:
        return cls(Ed25519PrivateKey.generate(), os.urandom(8))

    @property
    def public_text(self) -> str:
        body = b"Ed" + self.key_id + self.secret.public_key().public_bytes_raw()
        return f"untrusted comment: minisign public key\n{base64.b64encode(body).decode()}\n"

    @property
    def key(self) -> PublicKey:
        return PublicKey.read(self.public_text)

    def sign(self, path: Path, comment: str = "made up") -> Path:
        own = self.secret.sign(hashlib.blake2b(path.read_bytes()).digest())
        whole = self.secret.sign(own + comment.encode())
        made = path.with_name(f"{path.name}.minisig")
        made.write_text(
            "untrusted comment: signature\n"
            f"{base64.b64encode(b'ED' + self.key_id + own).decode()}\n"
            f"trusted comment: {comment}\n"
            f"{base64.b64encode(whole).decode()}\n",
            encoding="utf-8",
        )
        return made


def archive(files: Mapping[str, str]) -> bytes:
    """A package of these files; those named ``counsel`` can be started."""
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as made:
        for name, content in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(content.encode())
            info.mode = 0o755 if name.endswith("counsel") else 0o644
            made.addfile(info, io.BytesIO(content.encode()))
    return packed.getvalue()


def stick(
    folder: Path,
    signer: Signer | None,
    *,
    version: Any = "0.2.0",
    program: str = WORKS,
    system: str = SYSTEM,
    package: bytes | None = None,
    **changed: object,
) -> Path:
    """A stick with that version; ``changed`` replaces words of the manifest."""
    folder.mkdir(parents=True, exist_ok=True)
    content = package or archive(
        {f"{version}/counsel": program, f"{version}/_internal/words.txt": str(version)}
    )
    name = f"counsel-{version}-{system}.tar.gz"
    (folder / name).write_bytes(content)
    (folder / f"counsel_{version}_amd64.deb").write_bytes(b"deb")
    said = {
        "product": "counsel",
        "version": version,
        "system": system,
        "files": [
            _file("folder", name, content),
            _file("deb", f"counsel_{version}_amd64.deb", b"deb"),
        ],
    } | changed
    manifest = folder / "counsel-update.json"
    manifest.write_text(json.dumps(said), encoding="utf-8")
    if signer is not None:
        signer.sign(manifest)
    return folder


def _file(kind: str, name: str, content: bytes) -> dict[str, object]:
    return {
        "kind": kind,
        "name": name,
        "size": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
    }


def unpacked(root: Path, *versions: str, current: str = "0.1.0") -> Installation:
    """A program that a person unpacked, with these versions beside each other."""
    for version in (*versions, current):
        program = root / version / "counsel"
        program.parent.mkdir(parents=True, exist_ok=True)
        program.write_text(WORKS, encoding="utf-8")
        program.chmod(0o755)
    (root / "current").write_text(f"{current}\n", encoding="utf-8")
    return Installation(kind=Kind.FOLDER, system=SYSTEM, root=root)


def tree(root: Path) -> dict[str, bytes]:
    """Every file below ``root``."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file()
    }


def is_executable(path: Path) -> bool:
    return os.access(path, os.X_OK)
