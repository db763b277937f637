# Every command of the project. `make` alone lists them.
PYTHON ?= python3
RUNTIME := .venv/stamps/runtime
DEV := .venv/stamps/dev
TEXTS := .venv/stamps/texts

.DEFAULT_GOAL := help
.PHONY: help setup run test sweep lint format bench tour texts lock clean

help: ## List these commands
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):[^#]*## /\1\t/' | awk -F'\t' '{printf "  make %-8s %s\n", $$1, $$2}'

setup: $(DEV) $(TEXTS) ## Install what is needed: Debian packages, .venv from the lock

$(RUNTIME): packaging/locks/runtime.txt packaging/dev/packages-run.txt packaging/dev/environment.sh
	@sh packaging/dev/system-packages.sh packaging/dev/packages-run.txt
	@PYTHON=$(PYTHON) sh packaging/dev/environment.sh runtime

$(DEV): packaging/locks/dev.txt packaging/dev/packages-test.txt | $(RUNTIME)
	@sh packaging/dev/system-packages.sh packaging/dev/packages-run.txt packaging/dev/packages-test.txt
	@PYTHON=$(PYTHON) sh packaging/dev/environment.sh dev

$(TEXTS): packaging/dev/translations.sh $(wildcard assets/translations/*.ts) | $(RUNTIME)
	@sh packaging/dev/translations.sh build
	@touch $@

run: $(RUNTIME) $(TEXTS) ## Open the kiosk (without a display: a whole visit off screen)
	@sh packaging/dev/run.sh

test: $(DEV) $(TEXTS) ## Run every test
	@.venv/bin/python -m pytest

sweep: $(DEV) $(TEXTS) ## Run the long checks that `make test` leaves out
	@SWEEP=1 .venv/bin/python -m pytest -m "sweep or hypothesis"

lint: $(DEV) ## Run every static check
	@sh packaging/dev/lint.sh

format: $(DEV) ## Format Python and QML
	@.venv/bin/ruff check --quiet --fix-only .
	@.venv/bin/ruff format --quiet .
	@sh packaging/dev/qmlformat.sh

bench: $(DEV) ## Run the benchmarks, each against its floor
	@for file in tests/benchmarks/bench_*.py; do \
		.venv/bin/python -m tests.benchmarks.$$(basename $$file .py) || exit 1; done

tour: $(DEV) $(TEXTS) ## Pictures of every screen, the sheets and the records, in build/tour
	@QT_QPA_PLATFORM=offscreen .venv/bin/footing tour --out build/tour

texts: $(DEV) ## Take new words of the screens into the translations
	@sh packaging/dev/translations.sh

lock: $(DEV) ## Write the locks again from pyproject.toml (needs uv)
	@sh packaging/dev/lock.sh

clean: ## Remove what was built here, .venv included
	@rm -rf .venv build assets/translations/*.qm .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
