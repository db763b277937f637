#!/bin/sh
# Writes the locks from pyproject.toml: names, versions and hashes, no addresses.
set -eu
command -v uv >/dev/null || { echo "Install uv first; see its own documentation." >&2; exit 1; }
common="--quiet --python-version 3.11 --universal --generate-hashes --no-emit-index-url --no-header"
# shellcheck disable=SC2086
uv pip compile $common pyproject.toml -o packaging/locks/runtime.txt
# shellcheck disable=SC2086
uv pip compile $common --extra dev pyproject.toml -o packaging/locks/dev.txt
