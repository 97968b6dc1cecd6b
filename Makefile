# make run: install and open the app.  make test: install and pass all checks.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run test check bench goldens screenshots clean

run: $(VENV)/.app
	$(BIN)/streamlit run app.py

test: $(VENV)/.dev
	$(BIN)/python -m tools.browser
	$(BIN)/python -m tools.office
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -n 2 --dist worksteal

bench: $(VENV)/.dev
	$(BIN)/python -m tools.bench

goldens: $(VENV)/.dev
	$(BIN)/python -m tools.goldens

screenshots: $(VENV)/.dev
	$(BIN)/python -m tools.browser
	$(BIN)/python -m tools.screenshots

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
