#!/bin/sh
# Installs the Debian packages named in the given lists that are missing here, and says which and why.
# `a|b` is one package that has two names: the first in newer releases of Debian, the second in older ones.
set -eu
missing=""
installed() {
    dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q "install ok installed"
}
for list in "$@"; do
    while read -r name why; do
        case "$name" in "" | "#"*) continue ;; esac
        new=${name%%|*} old=${name##*|}
        if ! installed "$new" && ! installed "$old"; then
            name=$new
            apt-cache show "$new" >/dev/null 2>&1 || name=$old
            [ -n "$missing" ] || echo "Footing needs these Debian packages:"
            printf '  %-20s %s\n' "$name" "$why"
            missing="$missing $name"
        fi
    done <"$list"
done
[ -n "$missing" ] || exit 0
install="apt-get install -y --no-install-recommends$missing"
if [ "$(id -u)" = 0 ]; then
    run=""
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    run="sudo"
elif command -v sudo >/dev/null && [ -t 0 ]; then
    echo "sudo may ask for your password to install them."
    run="sudo"
else
    echo "They cannot be installed from here. As root, type:" >&2
    echo "  apt-get update && $install" >&2
    exit 1
fi
export DEBIAN_FRONTEND=noninteractive
log=$(mktemp)
trap 'rm -f "$log"' EXIT
# shellcheck disable=SC2086
if ! { $run apt-get update -qq && $run env DEBIAN_FRONTEND=noninteractive $install; } >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    echo "The packages could not be installed. Check the network and apt's sources, or type as root:" >&2
    echo "  apt-get update && $install" >&2
    exit 1
fi
echo "installed."
