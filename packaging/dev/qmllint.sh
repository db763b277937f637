#!/bin/sh
# qmllint with warnings as errors. It needs the types of our view models: dumped from the Python files in one
# call, the base first, because a class is only seen when its own base has been seen.
set -eu
bin=.venv/bin
types=build/qmltypes
module=$types/Footing/Backend
rm -rf "$types"
mkdir -p "$module"
# The dumper knows a type by its name only, not by its name in quotes, as Property needs it for Qt's own containers.
mkdir -p "$types/python"
for file in ui/viewmodels/*.py ui/desk/*.py; do
    sed -E 's/(Property|Signal|Slot|result=)\(?"(Q[A-Za-z]+)"/\1(\2/' "$file" >"$types/python/$(echo "$file" | tr / _)"
done
bases="$types/python/ui_viewmodels_base.py $types/python/ui_desk_page.py $types/python/ui_viewmodels_shell_parts.py"
others=$(find "$types/python" -name '*.py' ! -name '*__init__.py' ! -name ui_viewmodels_base.py ! -name ui_desk_page.py ! -name ui_viewmodels_shell_parts.py | sort)
# shellcheck disable=SC2086
"$bin/pyside6-metaobjectdump" $bases $others >"$types/types.json" 2>"$types/dump.log" || {
    cat "$types/dump.log" >&2
    exit 1
}
"$bin/pyside6-qmltyperegistrar" --generate-qmltypes "$module/backend.qmltypes" --import-name Footing.Backend \
    --major-version 1 --minor-version 0 -o "$types/registration.cpp" "$types/types.json" >/dev/null
printf 'module Footing.Backend\ntypeinfo backend.qmltypes\ndepends QtQuick auto\n' >"$module/qmldir"
# Full paths: with relative ones qmllint takes the theme for no singleton.
# shellcheck disable=SC2046
"$bin/pyside6-qmllint" -W 0 -I "$PWD/$types" -I "$PWD/ui/qml" $(find "$PWD/ui/qml" -name '*.qml' | sort)
