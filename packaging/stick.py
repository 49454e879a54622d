"""What lies on the stick: the program's folder packed, what installs it, sums and signature."""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import shutil
import subprocess
import tarfile
from pathlib import Path

from bootstrap import SetupError

HERE = Path(__file__).resolve().parent
SUMS = "SHA256SUMS"
MANIFEST = "counsel-update.json"
# The person calls install.sh of the stick; what it installs can remove itself.
BESIDE_THE_PROGRAM = ("counsel.sh", "uninstall.sh", "counsel.desktop", "counsel.svg")
ON_THE_STICK = ("install.sh", "install_wheels.sh", "LIES-MICH.txt", "README.txt")


def pack_folder(program: Path, target: Path, *, version: str, system: str) -> Path:
    """The program's folder as an archive whose bytes depend on nothing else; returns it."""
    made = target / f"counsel-{version}-{system}.tar.gz"
    moment = int(program.stat().st_mtime)
    with (
        made.open("wb") as raw,
        gzip.GzipFile("", "wb", fileobj=raw, mtime=moment, compresslevel=6) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive,
    ):

        def add(path: Path, name: str, *, is_program: bool) -> None:
            info = archive.gettarinfo(path, f"{version}/{name}")
            info.uid = info.gid = 0
            info.uname = info.gname = ""
            info.mtime = moment
            info.mode = 0o755 if is_program else 0o644
            with path.open("rb") as content:
                archive.addfile(info, content)

        for path in sorted(path for path in program.rglob("*") if path.is_file()):
            name = path.relative_to(program).as_posix()
            add(path, name, is_program=os.access(path, os.X_OK))
        for name in BESIDE_THE_PROGRAM:
            path = HERE / "linux" / name
            add(path, name, is_program=path.suffix == ".sh")
    return made


def finish(target: Path, archive: Path, *, version: str, system: str, key: Path | None) -> None:
    """Installers, sums of everything, and the signed word about the update."""
    if system.startswith("linux"):
        for name in ON_THE_STICK:
            shutil.copyfile(HERE / "linux" / name, target / name)
            (target / name).chmod(0o755 if name.endswith(".sh") else 0o644)
    payloads = [archive, *sorted(target.glob("*.deb"))]
    write_manifest(target, payloads, version=version, system=system)
    if key is not None:
        sign(target / MANIFEST, key, comment=f"counsel {version} {system}")
    sums = [
        f"{_sha256(path)}  {path.relative_to(target).as_posix()}\n"
        for path in sorted(target.rglob("*"))
        if path.is_file() and path.name != SUMS
    ]
    (target / SUMS).write_text("".join(sums), encoding="utf-8")
    if key is not None:
        sign(target / SUMS, key, comment=f"counsel {version} {system}")


def write_manifest(target: Path, payloads: list[Path], *, version: str, system: str) -> Path:
    """What an update consists of; ``counsel_app/usecases/updating.py`` reads it."""
    kinds = {".deb": "deb", ".gz": "folder", ".exe": "installer", ".dmg": "image"}
    content = {
        "product": "counsel",
        "version": version,
        "system": system,
        "files": [
            {
                "kind": kinds[path.suffix],
                "name": path.name,
                "size": path.stat().st_size,
                "sha256": _sha256(path),
            }
            for path in payloads
        ],
    }
    made = target / MANIFEST
    made.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
    return made


def sign(path: Path, key: Path, *, comment: str) -> Path:
    """A minisign signature beside ``path``; the same one every time."""
    made = path.with_name(f"{path.name}.minisig")
    done = subprocess.run(
        ["minisign", "-S", "-s", str(key), "-m", str(path), "-x", str(made), "-t", comment],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise SetupError(f"minisign refused: {done.stderr.strip() or done.stdout.strip()}")
    return made


def _sha256(path: Path) -> str:
    with path.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()
