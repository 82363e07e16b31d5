#!/bin/sh
# Installs what the benchmarks compare with, apart from the project's own packages: rust-docxtpl owns the same import
# name as docxtpl, so it gets an environment of its own (benchmarks/.venv); the node packages go beside their lock;
# what reading is compared with has its environment in benchmarks/reading/.venv.
set -eu
cd "$(dirname "$0")"
python3 -m venv .venv
.venv/bin/pip install --quiet --require-hashes -r render/peers.txt
python3 -m venv reading/.venv
if ! reading/.venv/bin/pip install --quiet --require-hashes -r reading/peers.txt; then
    echo "underthesea, pyvi and Duckling could not be installed; they will be left out. The message above says why." >&2
fi
if command -v npm >/dev/null; then
    (cd render && npm ci --ignore-scripts)
else
    echo "npm is missing: docxtemplater, carbone and easy-template-x will be left out." >&2
fi
