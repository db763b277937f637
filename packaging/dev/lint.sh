#!/bin/sh
# Every static check, all of them even when one fails.
set -u
bin=.venv/bin
failed=""
check() {
    name=$1
    shift
    if ! "$@"; then failed="$failed $name"; fi
}
check ruff "$bin/ruff" check --quiet .
check format "$bin/ruff" format --quiet --check .
check mypy "$bin/mypy"
check imports "$bin/lint-imports" --no-logo
check qml packaging/dev/qmllint.sh
check qmlformat packaging/dev/qmlformat.sh --check
check content "$bin/footing" content check
if [ -n "$failed" ]; then
    echo "lint failed:$failed" >&2
    exit 1
fi
echo "lint: all checks passed"
