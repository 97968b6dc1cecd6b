# make run: install and open the app.  make check: lint, types, import rules and the fast tests.
# make test: install and pass all checks.  make explore: every combination by itself, other random examples.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STEP := @$(BIN)/python -m tools.step
PYTEST_ARGS ?=
PYTEST := pytest -n 2 --dist worksteal
COUNTED := .coverage.json
FAST := $(addprefix tests/,model parameters presets scenario sharing words narrative planning evidence house \
	commands/test_planning_verbs.py)

.PHONY: run install check test explore static fast-tests all-tests bench bench-batch load goldens faults screenshots lock audit clean

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

# Static checks run beside the tests, one program each: two cores are kept busy to the end.
check: $(VENV)/.dev
	@$(MAKE) --no-print-directory -j 2 fast-tests static

# Every test once, branches below the pages counted meanwhile and told at the end.
test: install
	@$(MAKE) --no-print-directory -j 2 all-tests static
	$(STEP) "branches passed through" $(BIN)/python -m tools.branches $(COUNTED)

fast-tests: $(VENV)/.dev
	$(STEP) "fast tests" $(BIN)/python -m $(PYTEST) -m "not explore and not slow" $(FAST) $(PYTEST_ARGS)

all-tests: $(VENV)/.dev
	@rm -f $(COUNTED)
	$(STEP) tests $(BIN)/python -m slipcover --json --out $(COUNTED) -m $(PYTEST) -m "not explore" $(PYTEST_ARGS)

explore: $(VENV)/.dev
	$(STEP) "every combination" $(BIN)/python -m $(PYTEST) -m explore
	$(STEP) "other examples" $(BIN)/python -m $(PYTEST) --hypothesis-profile=explore $(FAST)

bench: $(VENV)/.dev
	$(BIN)/python -m tools.bench

load: $(VENV)/.dev
	$(BIN)/python -m tools.load

bench-batch: $(VENV)/.dev
	$(BIN)/python -m tools.bench_batch $(BENCH_ARGS)

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

# Known weaknesses of what is locked; needs the network and pip-audit (pip install pip-audit).
audit:
	pip-audit -r requirements.lock --no-deps --disable-pip

clean:
	rm -rf $(VENV) build
