"""The packages on a bare Debian: without network, without rights, by a person who has only a stick.

    sudo python3 packaging/prove.py STICK [--key FILE --work DIR]

Needs root for the bare system (debootstrap, chroot, unshare); what is proved
inside it runs as an ordinary user. With ``--key`` (the secret key that STICK
was signed with) and ``--work`` (where it was built) a next version with one
migration more is made too, and the update to it and back is gone through.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import build
import stick
from bootstrap import SetupError, say

ROOT = Path(__file__).resolve().parent.parent
RELEASE = "bookworm"
NEXT = "99.0.0"
PERSON = "anna"
FIRST_STEPS = """\
set -eu
cd; id -un
sh /stick/install.sh
.local/bin/counsel --selftest
.local/bin/counsel demo demo --run
test -s demo/papers/statistics.pdf
"""
PORTABLE = """\
set -eu
cd; sh /stick/install.sh --portable carried
carried/counsel demo other
carried/counsel doctor
"""
UPDATE = """\
set -eu
cd; counsel=.local/bin/counsel
pass() { printf 'vier blaue boote am see' > secret; }
pass
check() {
    "$counsel" doctor --profile demo/first --passphrase-fd 3 3< secret > said && return
    cat said
    return 1
}
check; test ! -e demo/first/casefile.db.before

refused() {
    if "$counsel" update --from "$1"; then
        echo "this was taken: $1"
        exit 7
    fi
}
# Altered, unsigned, and signed by somebody else: refused, and nothing changes.
cp -r /next forged; sed -i 's/99.0.0/98.0.0/' forged/counsel-update.json
refused forged
cp -r /next unsigned; rm unsigned/counsel-update.json.minisig
refused unsigned
refused /foreign
cp -r /next torn; printf x >> torn/counsel-99.0.0-linux-x86_64.tar.gz
refused torn
# The stick it came from: equal, so refused.
refused /stick
grep -qv 99 .local/lib/counsel/current

"$counsel" update --from /next
grep -q 99.0.0 .local/lib/counsel/current
"$counsel" --version | grep 99.0.0
check; test -s demo/first/casefile.db.before
# Now the first one is an older one, signed or not.
refused /stick
"$counsel" --selftest

"$counsel" update --back
if check; then echo "the older program opened the newer file"; exit 8; fi
mv demo/first/casefile.db newer.db
mv demo/first/casefile.db.before demo/first/casefile.db
"$counsel" stats --profile demo/first --first 2020-01-01 --last 2030-12-31 --accept-findings \
    --passphrase-fd 3 3< secret > figures
test -s figures
sh .local/lib/counsel/uninstall.sh
test ! -e .local/bin/counsel; test -s demo/first/casefile.db
"""
SYSTEM_WIDE = """\
set -eu
counsel --selftest
cd; counsel demo by-deb --run
"""


class Room:
    """A bare Debian in a folder, and a person in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def make(self) -> None:
        """Nothing but what debootstrap calls minimal."""
        if (self.folder / "etc/debian_version").exists():
            return
        say(f"Making a bare Debian in {self.folder} ...")
        call("debootstrap", "--variant=minbase", RELEASE, str(self.folder))
        call("chroot", str(self.folder), "useradd", "-m", "-s", "/bin/sh", PERSON)

    def put(self, source: Path, name: str) -> None:
        """Lay a stick into the room."""
        shutil.rmtree(self.folder / name, ignore_errors=True)
        shutil.copytree(source, self.folder / name)

    def as_person(self, script: str) -> None:
        """Carry out ``script`` without network as an ordinary user. Raises SetupError."""
        steps = self.folder / "steps.sh"
        steps.write_text(script, encoding="utf-8")
        steps.chmod(0o644)
        inside = (
            f"mount -t proc proc {self.folder}/proc && mount --bind /dev {self.folder}/dev && "
            f"exec chroot --userspec={PERSON}:{PERSON} {self.folder} /usr/bin/env -i "
            f"HOME=/home/{PERSON} LANG=C.UTF-8 PATH=/usr/bin:/bin sh /steps.sh"
        )
        call("unshare", "-n", "-m", "--propagation", "private", "sh", "-c", inside)

    def as_root(self, *command: str) -> None:
        """Carry out one command as root, with the network that apt needs."""
        call("chroot", str(self.folder), *command)


def call(*command: str) -> None:
    """Run one command; SetupError when it fails."""
    if subprocess.run(command, check=False).returncode != 0:
        raise SetupError(f"This failed: {command[0]} {' '.join(command[1:4])} ...")


def make_next(work: Path, key: Path, target: Path) -> Path:
    """The next version: another number, and a migration that this one does not know."""
    say("Making a next version with one migration more ...")
    source = work / "next-source"
    shutil.rmtree(source, ignore_errors=True)
    source.mkdir()
    for part in ("counsel_app", "resources", "i18n", "packaging"):
        shutil.copytree(ROOT / part, source / part)
    for name in ("LICENSE", "CHANGELOG.md"):
        shutil.copy(ROOT / name, source / name)
    _edit(source / "counsel_app/__init__.py", r'__version__ = "[^"]+"', f'__version__ = "{NEXT}"')
    _edit(
        source / "counsel_app/store/migrations.py",
        r"STEPS: Final\[[^=]*\] = \{\n",
        'STEPS: Final[Mapping[str, str]] = {\n    "m999_next": "CREATE TABLE next (id TEXT)",\n',
    )
    later = work / "next"
    shutil.rmtree(later, ignore_errors=True)
    later.mkdir()
    (later / "venv").symlink_to(work / "venv")
    if (work / "update.pub").exists():
        shutil.copy(work / "update.pub", later / "update.pub")
    build.ROOT, build.HERE = source, source / "packaging"
    program = build.make_program(
        build.Wanted(work=later, out=target, key=key, public_key=work / "update.pub")
    )
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    archive = stick.pack_folder(program, target, version=NEXT, system=build.system())
    stick.finish(target, archive, version=NEXT, system=build.system(), key=key)
    return target


def sign_by_a_stranger(source: Path, target: Path, work: Path) -> Path:
    """The same update under the signature of somebody else."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target)
    stranger = work / "stranger.sec"
    call("minisign", "-G", "-W", "-f", "-p", str(work / "stranger.pub"), "-s", str(stranger))
    stick.sign(target / stick.MANIFEST, stranger, comment=f"counsel {NEXT}")
    return target


def _edit(path: Path, pattern: str, replacement: str) -> None:
    text = path.read_text(encoding="utf-8")
    found = re.sub(pattern, lambda _match: replacement, text, count=1)
    if found == text:
        raise SetupError(f"{path.name} is not as expected.")
    path.write_text(found, encoding="utf-8")


def prove(given: argparse.Namespace) -> None:
    """Go through all of it. Raises SetupError at the first thing that is wrong."""
    room = Room(given.room.resolve())
    room.make()
    shutil.rmtree(room.folder / f"home/{PERSON}", ignore_errors=True)
    home = room.folder / f"home/{PERSON}"
    home.mkdir()
    owner = re.search(
        rf"^{PERSON}:x:(\d+):(\d+)", (room.folder / "etc/passwd").read_text(), re.MULTILINE
    )
    if owner is None:
        raise SetupError("There is no person in the room.")
    os.chown(home, int(owner[1]), int(owner[2]))
    room.put(given.stick, "stick")
    say("Install, selftest and main job: no network, no rights ...")
    room.as_person(FIRST_STEPS)
    say("Carried along on a stick ...")
    room.as_person(PORTABLE)
    if given.key is not None:
        following = make_next(given.work.resolve(), given.key.resolve(), given.work / "next-stick")
        room.put(following, "next")
        room.put(sign_by_a_stranger(following, given.work / "foreign-stick", given.work), "foreign")
        say("Update, forged and older ones, and the way back ...")
        room.as_person(UPDATE)
    if given.with_deb:
        say("The .deb, with what it depends on from Debian ...")
        (deb,) = (room.folder / "stick").glob("*.deb")
        room.as_root("apt-get", "update", "-qq")
        room.as_root(
            "apt-get", "install", "-y", "-qq", "--no-install-recommends", f"/stick/{deb.name}"
        )
        room.as_person(SYSTEM_WIDE)
        room.as_root("apt-get", "remove", "-y", "-qq", "counsel")
        room.as_person("test ! -e /usr/bin/counsel; test -d ~/by-deb/first")


def main(arguments: list[str]) -> int:
    """0 when everything was as it has to be."""
    parser = argparse.ArgumentParser(prog="prove.py", description="Prove the packages.")
    parser.add_argument("stick", type=Path, help="the folder that build.py made")
    parser.add_argument("--room", type=Path, default=ROOT / "build" / "bare-debian")
    parser.add_argument("--key", type=Path, help="the secret key of the stick")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "packages")
    parser.add_argument("--with-deb", action="store_true", help="install the .deb too (network)")
    try:
        prove(parser.parse_args(arguments))
    except SetupError as stop:
        say(f"Stopped. {stop}")
        return 1
    say("Everything is proved.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
