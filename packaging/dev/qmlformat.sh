#!/bin/sh
# qmlformat over all QML; with --check it only compares.
set -eu
bin=.venv/bin
wrong=0
for file in $(find ui/qml -name '*.qml' | sort); do
    if [ "${1:-}" = --check ]; then
        if ! "$bin/pyside6-qmlformat" "$file" | cmp -s - "$file"; then
            echo "$file is not formatted: run make format" >&2
            wrong=1
        fi
    else
        "$bin/pyside6-qmlformat" -i "$file"
    fi
done
exit $wrong
