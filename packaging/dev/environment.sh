#!/bin/sh
# Makes .venv from the lock (`runtime` or `dev`) and installs the project into it.
set -eu
lock=$1
python=${PYTHON:-python3}
if ! "$python" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 16))'; then
    echo "Footing needs Python 3.11 to 3.15; $python is $("$python" -V). Name another one: make PYTHON=python3.12 ..." >&2
    exit 1
fi
[ -x .venv/bin/python ] || "$python" -m venv .venv
echo "Installing what packaging/locks/$lock.txt names into .venv"
.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r "packaging/locks/$lock.txt"
# The project itself is a path, not a build: what is in the folder is what runs.
.venv/bin/python - <<'PY'
import pathlib, sysconfig
here = pathlib.Path.cwd()
purelib = pathlib.Path(sysconfig.get_path("purelib"))
(purelib / "footing-here.pth").write_text(f"{here}\n", encoding="utf-8")
script = pathlib.Path(sysconfig.get_path("scripts")) / "footing"
script.write_text(
    f"#!{here}/.venv/bin/python\nimport sys\nfrom kiosk.cli import main\nsys.exit(main())\n", encoding="utf-8"
)
script.chmod(0o755)
PY
mkdir -p .venv/stamps
touch ".venv/stamps/$lock"
