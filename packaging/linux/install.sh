#!/bin/sh
# Installs Counsel for the person who calls this, without rights of an
# administrator and without a network.
#
#   sh install.sh                     into ~/.local/lib/counsel, with a menu entry
#   sh install.sh --portable FOLDER   onto a stick: case file and settings beside the program
set -eu

say() {
    case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in
        de*) printf '%s\n' "$1" ;;
        *) printf '%s\n' "$2" ;;
    esac
}
stop() {
    say "$1" "$2" >&2
    exit 1
}

stick=$(cd "$(dirname "$0")" && pwd)
root=$HOME/.local/lib/counsel
portable=
if [ "${1:-}" = --portable ]; then
    [ -n "${2:-}" ] || stop "Bitte einen Ordner nennen." "Please name a folder."
    mkdir -p "$2"
    root=$(cd "$2" && pwd)
    portable=yes
fi

set -- "$stick"/counsel-*-linux-"$(uname -m)".tar.gz
[ -f "$1" ] || stop "Für dieses System liegt hier kein Programm." "There is no program for this system here."
archive=$1

say "Prüfe, ob alles unversehrt ist …" "Checking that everything is whole …"
name=$(basename "$archive")
(cd "$stick" && grep "  $name\$" SHA256SUMS | sha256sum --quiet --check -) ||
    stop "Das Programm auf dem Stick ist beschädigt. Es wurde nichts verändert." \
        "The program on the stick is damaged. Nothing was changed."

version=${name#counsel-}
version=${version%%-linux-*}
if [ -d "$root/$version" ]; then
    say "Version $version ist schon da." "Version $version is there already."
else
    say "Entpacke nach $root …" "Unpacking to $root …"
    rm -rf "$root/.part"
    mkdir -p "$root/.part"
    tar --no-same-owner -xzf "$archive" -C "$root/.part"
    mv "$root/.part/$version" "$root/$version"
    rmdir "$root/.part"
fi

say "Das Programm prüft sich selbst …" "The program checks itself …"
if ! "$root/$version/counsel" --selftest; then
    stop "Auf diesem Computer läuft die neue Version nicht; die Zeilen oben sagen, warum. Eine ältere bleibt, wie sie war." \
        "The new version does not run on this computer; the lines above say why. An older one stays as it was."
fi

cp "$root/$version/counsel.sh" "$root/counsel"
cp "$root/$version/uninstall.sh" "$root/uninstall.sh"
chmod 755 "$root/counsel" "$root/uninstall.sh"
printf '%s\n' "$version" > "$root/current.part"
mv "$root/current.part" "$root/current"

if [ -n "$portable" ]; then
    : > "$root/portable.txt"
    say "Fertig. Start: $root/counsel. Fallakte und Einstellungen liegen daneben." \
        "Done. Start: $root/counsel. Case file and settings lie beside it."
    exit 0
fi

data=${XDG_DATA_HOME:-$HOME/.local/share}
mkdir -p "$HOME/.local/bin" "$data/applications" "$data/icons/hicolor/scalable/apps"
ln -sf "$root/counsel" "$HOME/.local/bin/counsel"
sed "s|@PROGRAM@|\"$root/counsel\"|" "$root/$version/counsel.desktop" > "$data/applications/counsel.desktop"
cp "$root/$version/counsel.svg" "$data/icons/hicolor/scalable/apps/counsel.svg"
say "Fertig. Counsel steht im Menü; im Terminal: ~/.local/bin/counsel" \
    "Done. Counsel is in the menu; in a terminal: ~/.local/bin/counsel"
