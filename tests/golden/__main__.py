"""`python -m tests.golden` writes every expected file anew. Read the difference before you commit it."""

from tests.golden.cases import CASES, REFUSED, expected_file, faults_file, faults_text, result_text

for case in CASES:
    expected_file(case).write_text(result_text(case), encoding="utf-8")
for case in REFUSED:
    faults_file(case).write_text(faults_text(case), encoding="utf-8")
print(f"{len(CASES)} results and {len(REFUSED)} refusals written; now read the difference")
