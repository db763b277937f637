#!/bin/sh
# Screen texts. Without a word: take new texts from ui/ into every assets/translations/footing_<language>.ts, drop those
# that are gone, and compile. `build`: only compile. `add CODE`: begin a language.
set -eu
bin=.venv/bin
folder=assets/translations
case ${1:-all} in
add) files=$folder/footing_$2.ts ;;
*) files=$(find "$folder" -name 'footing_*.ts' | sort) ;;
esac
if [ "${1:-all}" != build ]; then
    for file in $files; do
        code=${file##*_}
        "$bin/pyside6-lupdate" -silent -no-obsolete -locations none -disable-heuristic similartext -extensions py,qml \
            -source-language en -target-language "${code%.ts}" ui -ts "$file"
    done
fi
for file in $files; do
    "$bin/pyside6-lrelease" -silent -nounfinished "$file" -qm "${file%.ts}.qm"
done
