# make run: install and open the app.  make check: lint, types, import rules and the fast tests.
# make test: install and pass all checks.  make explore: every combination by itself, other random examples.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STEP := @$(BIN)/python -m tools.step
PYTEST_ARGS ?=
PYTEST := $(BIN)/pytest -n 2 --dist worksteal
FAST := $(addprefix tests/,model parameters presets scenario sharing words narrative planning evidence house \
	commands/test_planning_verbs.py)

.PHONY: run install check test explore static bench goldens faults screenshots lock clean

run: $(VENV)/.app
	$(BIN)/streamlit run asgi.py

install: $(VENV)/.dev
	@$(BIN)/python -m tools.browser
	@$(BIN)/python -m tools.office
	@$(BIN)/python -m tools.nginx

static: $(VENV)/.dev
	$(STEP) lint $(BIN)/ruff check .
	$(STEP) format $(BIN)/ruff format --check .
	$(STEP) types $(BIN)/mypy
	$(STEP) imports $(BIN)/lint-imports

check: static
	$(STEP) "fast tests" $(PYTEST) -m "not explore and not slow" $(FAST) $(PYTEST_ARGS)

# Branches below the pages are counted over tests neither slow nor of random examples: counting doubles their time.
test: install static
	$(STEP) "tests, branches counted" $(PYTEST) -m "not explore and not slow and not hypothesis" --cov --cov-report=term:skip-covered $(PYTEST_ARGS)
	$(STEP) "slow tests and random examples" $(PYTEST) -m "not explore and (slow or hypothesis)" $(PYTEST_ARGS)

explore: $(VENV)/.dev
	$(STEP) "every combination" $(PYTEST) -m explore
	$(STEP) "other examples" $(PYTEST) --hypothesis-profile=explore $(FAST)

bench: $(VENV)/.dev
	$(BIN)/python -m tools.bench

goldens: $(VENV)/.dev
	$(BIN)/python -m tools.goldens

faults: $(VENV)/.dev
	$(BIN)/python -m tools.faults

screenshots: $(VENV)/.dev
	$(BIN)/python -m tools.browser
	$(BIN)/python -m tools.screenshots

# Every package at the version that was tried, with its hash: for `pip install --require-hashes -r requirements.lock`.
lock: $(VENV)/.dev
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile requirements.txt --quiet --universal --python-version 3.11 --upgrade --generate-hashes \
		--no-annotate --custom-compile-command "make lock" --output-file requirements.lock

$(VENV)/.app: requirements.txt
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet -r requirements.txt
	touch $@

$(VENV)/.dev: requirements.txt requirements-dev.txt
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet -r requirements-dev.txt
	touch $@ $(VENV)/.app

clean:
	rm -rf $(VENV) build
