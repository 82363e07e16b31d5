#!/bin/sh
# Installs what the benchmarks compare with, apart from the project's own packages: rust-docxtpl owns the same import
# name as docxtpl, so it gets an environment of its own (benchmarks/.venv); the node packages go beside their lock.
set -eu
cd "$(dirname "$0")"
python3 -m venv .venv
.venv/bin/pip install --quiet --require-hashes -r render/peers.txt
if command -v npm >/dev/null; then
    (cd render && npm ci --ignore-scripts)
else
    echo "npm is missing: docxtemplater, carbone and easy-template-x will be left out." >&2
fi
