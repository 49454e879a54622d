#!/bin/sh
# Takes the program away and says what stays. Case files are never touched.
set -eu

say() {
    case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in
        de*) printf '%s\n' "$1" ;;
        *) printf '%s\n' "$2" ;;
    esac
}

root=$(dirname "$(readlink -f "$0")")
[ -f "$root/current" ] || {
    say "Hier ist kein Counsel installiert." "No Counsel is installed here." >&2
    exit 1
}
data=${XDG_DATA_HOME:-$HOME/.local/share}
settings=${XDG_CONFIG_HOME:-$HOME/.config}
reports=${XDG_STATE_HOME:-$HOME/.local/state}

for version in "$root"/*/; do
    if [ -d "$version/_internal" ]; then
        rm -rf "$version"
    fi
done
if [ "$(readlink "$HOME/.local/bin/counsel" 2>/dev/null)" = "$root/counsel" ]; then
    rm -f "$HOME/.local/bin/counsel" "$data/applications/counsel.desktop" \
        "$data/icons/hicolor/scalable/apps/counsel.svg"
fi
if [ -f "$root/portable.txt" ]; then
    data=$root
    kept="$root/profile $root/settings"
else
    kept="$data/Counsel $settings/Counsel $reports/Counsel"
fi
rm -f "$root/current" "$root/counsel" "$root/uninstall.sh"
rmdir "$root" 2>/dev/null || true

say "Das Programm ist weg. Geblieben ist, was Ihnen gehört:" \
    "The program is gone. What belongs to you has stayed:"
for folder in $kept; do
    if [ -e "$folder" ]; then
        printf '  %s\n' "$folder"
    fi
done
say "Fallakten an anderen Orten und Sicherungen bleiben auch. Wer eine Fallakte löschen will, tut das vorher im Programm (Schlüssel und Sperre)." \
    "Case files elsewhere and backups stay too. Whoever wants to erase a case file does so in the program beforehand (keys and lock)."
