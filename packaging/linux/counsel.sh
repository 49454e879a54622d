#!/bin/sh
# Starts the version that is in use; "current" names it. An update unpacks the
# new version beside the old one and changes that one line.
here=$(dirname "$(readlink -f "$0")")
read -r version < "$here/current" || exit 1
exec "$here/$version/counsel" "$@"
