# thuky: every target sets up what it needs, system packages included, and may be run again at any time.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := .make/ready

.PHONY: run demo test lint types contracts check templates locks bench clean system

# The web service with its sample organisation, on SQLite in var/; Ctrl+C ends it with everything that it began.
run: $(READY) system
	@THUKY_LOG=$${THUKY_LOG:-warning} exec $(BIN)/thuky serve --sample

demo: $(READY) system
	$(BIN)/thuky render all service/sample/meeting.yaml -o out --pdf

test: $(READY) system
	$(BIN)/python -m pytest -n auto -q

check: lint types contracts test

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)
	$(BIN)/mypy

contracts: $(READY)
	$(BIN)/lint-imports

# Write the committed templates and their text twins anew from the recipes.
templates: $(READY)
	$(BIN)/python -m templates_docx.library

bench: $(READY)
	$(BIN)/python -m benchmarks.render
	$(BIN)/python -m benchmarks.reading
	$(BIN)/python -m benchmarks.pages

system:
	@bash scripts/system-packages.sh

$(READY): pyproject.toml locks/dev.txt
	@bash scripts/system-packages.sh
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Cần Python 3.11 trở lên.")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r locks/dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@mkdir -p .make && touch $(READY)

# Needs uv; the lock files carry hashes and no addresses.
locks:
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-annotate pyproject.toml -o locks/run.txt
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-annotate pyproject.toml --group dev -o locks/dev.txt

clean:
	rm -rf out .make .venv *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
