"""`python -m tests.golden` writes every expected file and docs/golden.md anew.

Read the difference before you commit it.
"""

from tests.golden.cases import CASES, REFUSED, expected_file, faults_file, faults_text, result_text
from tests.golden.table import PAGE, page

for case in CASES:
    expected_file(case).write_text(result_text(case), encoding="utf-8")
for case in REFUSED:
    faults_file(case).write_text(faults_text(case), encoding="utf-8")
PAGE.write_text(page(), encoding="utf-8")
print(f"{len(CASES)} results, {len(REFUSED)} refusals and {PAGE.name} written; now read the difference")
