# The only commands: CI calls exactly these.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# Where pip is told to fetch from a mirror, uv fetches from there as well.
MIRROR = $${UV_DEFAULT_INDEX:-$${PIP_INDEX_URL:-$$($(PYTHON) -m pip config get global.index-url 2>/dev/null)}}
UV = UV_DEFAULT_INDEX="$(MIRROR)" $(BIN)/uv pip install --quiet --python $(BIN)/python
FETCH := --disable-pip-version-check install --quiet --no-compile --require-hashes -r requirements/uv.txt

# What was compiled is kept, also where the environment says otherwise: every worker of the suite would compile all anew.
export PYTHONDONTWRITEBYTECODE =

.PHONY: help readers demo test check worlds storm corpus bench language lock venv docs clean
help: ## list the commands
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

demo: $(VENV)/run.stamp ## watch a paper club live through four weeks, then talk to it
	@$(BIN)/paperclub demo

test: $(VENV)/dev.stamp readers ## run all tests
	$(BIN)/python -m pytest -n 3 --dist worksteal

check: $(VENV)/dev.stamp ## lint, types, import contracts, dead code
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/vulture
	$(BIN)/python -m tests.architecture.size

worlds: $(VENV)/dev.stamp ## play every conversation of the ladder on the console, on Discord and on Slack
	PAPERCLUB_WORLDS=all $(BIN)/python -m pytest -n 2 tests/ladder

SEED ?= 1
KILLS ?= 1000
storm: $(VENV)/dev.stamp ## kill the bot a thousand times in bad weather, and flood it with broken payloads
	$(BIN)/python -m tests.storm.bad_input --seed $(SEED) --payloads 100000
	$(BIN)/python -m tests.storm --seed $(SEED) --kills $(KILLS) --engine sqlite
	$(BIN)/python -m tests.storm --seed $(SEED) --kills $(KILLS) --engine postgres
	$(BIN)/python -m tests.storm --seed $(SEED) --seeds 3 --kills $$(($(KILLS) / 4)) --engine postgres --processes 2 --days 14

# What only tests compare with. Where there is no npm, or nothing can be fetched, those tests skip and say so.
READERS := tests/npm/node_modules/.stamp
readers: $(READERS) ## fetch the readers of npm that tests let read what the club writes
$(READERS): tests/npm/package-lock.json
	@! command -v npm >/dev/null || { \
	  npm ci --prefix tests/npm --silent --fetch-retries 1 --fetch-timeout 30000 >/dev/null 2>&1 && touch $@; } \
	  || echo "npm could not fetch the readers of tests/npm; the tests that need them will skip."

DIR ?= tests/library/pages
corpus: $(VENV)/dev.stamp ## read a folder of pages, feeds, records or addresses (DIR=…) and tell what is suspicious
	$(BIN)/python -m tests.corpus $(DIR)

BESIDE ?=
bench: $(VENV)/dev.stamp ## print ratios against floors measured in the same run; BESIDE=folder: and another build in turn
	BENCH_BESIDE=$(BESIDE) $(BIN)/python -m bench

L ?=
language: $(VENV)/dev.stamp ## say what is missing or wrong in a language (L=de), or in all of them
	$(BIN)/python -m bot.wording.checking $(L)

docs: $(VENV)/dev.stamp ## write the generated parts of README.md anew
	$(BIN)/python -m tests.readme

venv: $(VENV)/dev.stamp ## set up the virtual environment for development

lock: ## pin every dependency anew, with hashes
	$(BIN)/uv --quiet pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
	  pyproject.toml --group pyproject.toml:build -o requirements/run.txt
	$(BIN)/uv --quiet pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
	  pyproject.toml --extra postgres --extra cjk --group pyproject.toml:build --group pyproject.toml:dev \
	  -c requirements/run.txt -o requirements/dev.txt
	$(BIN)/uv --quiet pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
	  pyproject.toml --all-extras --group pyproject.toml:build -c requirements/run.txt -o requirements/all.txt
	$(BIN)/uv --quiet pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
	  --group pyproject.toml:setup -c requirements/dev.txt -o requirements/uv.txt

clean: ## remove what was installed and built
	rm -rf $(VENV) .mypy_cache .ruff_cache .hypothesis dist

# A stamp is newer than what it was made from, so nothing is installed again until the lock file changes.
# uv installs: from the same lock, with its hashes, in a tenth of pip's time. pip only fetches uv: the pip of $(PYTHON)
# where there is one, otherwise the one that ensurepip puts into the environment.
$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Paperclub needs Python 3.11 or newer.")'
	$(PYTHON) -m venv --without-pip $(VENV)

$(VENV)/uv.stamp: requirements/uv.txt | $(BIN)/python
	@echo "Setting up (once, some seconds) …"
	@$(PYTHON) -m pip --python $(BIN)/python $(FETCH) 2>/dev/null \
	  || { $(BIN)/python -m ensurepip >/dev/null && $(BIN)/python -m pip $(FETCH); }
	@touch $@

$(VENV)/run.stamp: requirements/run.txt pyproject.toml $(VENV)/uv.stamp
	@$(UV) --require-hashes -r requirements/run.txt
	@$(UV) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/dev.stamp: requirements/dev.txt $(VENV)/run.stamp
	@$(UV) --require-hashes -r requirements/dev.txt
	@touch $@
