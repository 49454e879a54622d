#!/bin/sh
# For people who have Python and want Counsel in an environment of its own:
#
#   sh install_wheels.sh FOLDER       without a network, from the wheelhouse beside this file
set -eu

stick=$(cd "$(dirname "$0")" && pwd)
folder=${1:?"sh install_wheels.sh FOLDER"}
python=${PYTHON:-python3}
(cd "$stick" && grep '  wheelhouse/' SHA256SUMS | sha256sum --quiet --check -)
"$python" -m venv "$folder"
"$folder/bin/python" -m pip install --quiet --no-index --find-links "$stick/wheelhouse" counsel
"$folder/bin/counsel" --selftest
