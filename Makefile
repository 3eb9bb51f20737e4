# Daybook: `make run` starts it, `make test` runs every gate. Needs Python 3.11 or newer and make, nothing else.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PORT ?= 8000
export PORT

PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
APT := newsboat chromium nodejs npm openssl
JS := tests/outside/js

.PHONY: run test check lock clients clean

run: $(VENV)/.run
	@exec $(BIN)/daybook serve --port $(PORT)

test: $(VENV)/.test clients
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -W error::SyntaxWarning -m compileall -q feeds scheduler config
	$(BIN)/pytest --numprocesses 4 --dist loadfile

check: test

# The two lock files, for every platform and Python at once, with the hash of each file that may be installed.
lock:
	uv pip compile pyproject.toml --extra build $(LOCK) --output-file requirements.lock
	uv pip compile pyproject.toml --extra build --extra dev $(LOCK) --constraint requirements.lock --output-file requirements-dev.lock
LOCK := --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Daybook needs Python 3.11 or newer; this is " + sys.version.split()[0])'
	@echo "Installing into $(VENV); this takes a minute, once."
	$(PYTHON) -m venv $(VENV)

$(VENV)/.run: requirements.lock pyproject.toml | $(BIN)/python
	$(PIP) install --require-hashes --requirement requirements.lock
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.test: requirements-dev.lock pyproject.toml | $(BIN)/python
	$(PIP) install --require-hashes --requirement requirements-dev.lock
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@ $(VENV)/.run

# The programs that subscribers use, for the tests that read our feeds with them. Without the right to install
# programs those tests are skipped with a reason; in CI a skip is a failure.
clients: $(VENV)/.clients
$(VENV)/.clients: $(wildcard $(JS)/package.json $(JS)/package-lock.json) | $(BIN)/python
	@if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then sh .ci/clients $(APT); fi
	@if [ -f $(JS)/package.json ] && command -v npm >/dev/null; then \
		cd $(JS) && npm $$( [ -f package-lock.json ] && echo ci || echo install ) --no-audit --no-fund --silent; fi
	@touch $@

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis
