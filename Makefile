# Everything a developer or a machine runs. `make` alone lists the targets.
# The set-up installs what is missing (.ci/setup); nothing is installed twice.

SHELL := /bin/bash
PORT ?= 8080
# Tools of this folder first, then those of cargo, which may not be on the PATH.
export PATH := $(CURDIR)/.tools/bin:$(CURDIR)/node_modules/.bin:$(or $(CARGO_HOME),$(HOME)/.cargo)/bin:$(PATH)
# A shell may export NO_COLOR=1, which Trunk reads as a value it does not know.
unexport NO_COLOR

SOURCES := $(shell find src/{core,engine,platform,ui} src/*.rs static index.html Trunk.toml Cargo.toml Cargo.lock rust-toolchain.toml .cargo package-lock.json .ci/licences examples/answer.rs .ci/{answer,dependencies,finish-dist,guarded,html,scripts,short-names,single,split}.mjs -type f 2>/dev/null)

.DEFAULT_GOAL := help
.PHONY: help serve host dev build single npm npm-files release release-check release-files advisories check check-data test fuzz soak pictures engines bench size fmt lint dist clean setup-build setup-test setup-engines

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup-build:
	@.ci/setup build

setup-test:
	@.ci/setup test

setup-engines:
	@.ci/setup engines

serve: setup-build ## build the page and serve it at http://127.0.0.1:8080/ (PORT= changes the port)
	@node .ci/serve.mjs --check $(PORT)
	@$(MAKE) --no-print-directory dist
	@node .ci/serve.mjs $(PORT)

host: setup-test ## serve the page by nginx as hosting/nginx.conf says, under a sub-path, and a page of another origin around it
	@$(MAKE) --no-print-directory dist
	@node .ci/host.mjs $(PORT)

dev: setup-build ## serve a quick build that follows the sources
	@node .ci/serve.mjs --check $(PORT)
	trunk serve --offline --port $(PORT) --dist target/dev-dist

build: setup-build ## build the page into dist/, a folder that works under any path
	@$(MAKE) --no-print-directory dist

single: setup-build ## build the page as one file, dist/single.html, which opens from the disk
	@$(MAKE) --no-print-directory dist
	@ls -l dist/single.html

release: setup-test ## pack what a city installs, in target/release-files: a zip, the page as one file, the npm package, their sums
	@$(MAKE) --no-print-directory release-files

release-files: dist npm-files
	@node .ci/release.mjs

npm: setup-build ## the engine as an npm package, for node and browsers, in target/npm
	@$(MAKE) --no-print-directory npm-files
	@ls -l target/npm/*.tgz

NPM_SOURCES := $(shell find src/{core,engine,npm} static/schemas Cargo.toml Cargo.lock LICENSE rust-toolchain.toml .cargo package-lock.json .ci/licences .ci/{dependencies,npm,npm-types,split}.mjs -type f 2>/dev/null)

npm-files: target/npm/built

target/npm/built: $(NPM_SOURCES)
	RUSTFLAGS="$(FLAGS)" node .ci/npm.mjs

# Twice the time of a build: the second one begins with nothing.
release-check: release ## build what was committed a second time, elsewhere: the same bytes
	@node .ci/reproducible.mjs

# Built anew only when a source has changed. In a program with its relocations, what is not needed at once can be told
# apart and left to files of its own (.ci/finish-dist.mjs). Where the sources lie on this machine, ours and those of others,
# stays here: it is no part of the program (the last path that fits counts).
# A city's settings (CITY=config.json): its answer is the one that the page holds.
CITY ?=
export CITY
CITY_STAMP := target/city
$(shell mkdir -p target; cat $(or $(CITY),/dev/null) | cmp -s - $(CITY_STAMP) || cat $(or $(CITY),/dev/null) > $(CITY_STAMP))

dist: dist/index.html

# The flags of all that is compiled to WebAssembly here: what the page and the npm package ask for alike is compiled once.
FLAGS = -C target-feature=+simd128 -C link-arg=--emit-relocs --remap-path-prefix=$(CURDIR)/= --remap-path-prefix=$${CARGO_HOME:-$$HOME/.cargo}/registry/src=

dist/index.html: $(SOURCES) $(CITY_STAMP)
	RUSTFLAGS="$(FLAGS)" trunk build --release --offline --features split

# Two minutes once built: what changed is compiled for clippy and for the tests, and every native test is run.
check: setup-build ## format, clippy and native tests: what to run while working
	cargo fmt --all --check
	cargo clippy --locked --workspace --all-targets -- -D warnings
	cargo test --locked --workspace --lib --tests --quiet

test: setup-test ## format, lints, tests, browser tests, sizes, end to end
	@.ci/test

# The list of faults is fetched, so this is no part of make test, which checks the rest of .cargo/deny.toml.
advisories: setup-build ## known faults of crates and npm packages, where a network allows
	@cargo deny --version >/dev/null 2>&1 || cargo install --locked --root .tools cargo-deny
	cargo deny check
	npm audit --audit-level=high
	cd benches && npm audit --audit-level=critical

# FUZZ_CASES= chooses how many; other ones each time.
fuzz: setup-build ## every entrance of the page under 100,000 hostile texts and bytes each
	FUZZ_CASES=$(or $(FUZZ_CASES),100000) cargo test --locked --profile fuzz --test it fuzz:: -- --nocapture

# DIR= is the folder: files, each with its FILE.expected.json beside it (docs/import.md).
check-data: setup-build ## read a folder of a city's files and compare with the results beside them (DIR=)
	@test -d "$(DIR)" || { echo "make check-data DIR=FOLDER: DIR is not a folder."; exit 2; }
	CHECK_DATA=$(abspath $(DIR)) cargo test --locked -p simulateur-import --test samples

# SOAK= chooses how many, SEED= which ones.
soak: setup-test ## ten thousand random gestures in Chromium: no error, no leak
	@$(MAKE) --no-print-directory dist
	SOAK=$(or $(SOAK),10000) node --test --test-reporter=spec tests/e2e/soak.test.mjs

pictures: setup-test ## make anew the pictures that the page's look is compared with, and those of the user's guide; look at them before they are committed
	@$(MAKE) --no-print-directory dist
	PICTURES=renew node --test --test-reporter=spec tests/e2e/visual.test.mjs
	node tests/e2e/manual-pictures.mjs

engines: setup-engines ## the main journey and the same bits in Chromium, Firefox and WebKit (ENGINES= chooses)
	@$(MAKE) --no-print-directory dist
	node --test --test-reporter=spec tests/engines/engines.test.mjs

bench: setup-test ## measure the page in Chromium, the code, and the same model written otherwise
	@$(MAKE) --no-print-directory dist
	@node benches/figures.mjs --new
	@if ls benches/*.rs >/dev/null 2>&1; then cargo bench --locked; fi
	node benches/sizes.mjs
	node benches/start.mjs
	node benches/drag.mjs
	node benches/rest.mjs
	node benches/import.mjs
	node benches/peers.mjs
	node benches/lighthouse.mjs
	@node benches/figures.mjs

size: setup-build ## bytes of every file of dist: raw, gzip, brotli
	@$(MAKE) --no-print-directory dist
	@node tests/e2e/budget.mjs

fmt: setup-build ## format the code
	cargo fmt --all

lint: setup-build ## clippy, native and WebAssembly
	cargo clippy --locked --workspace --all-targets -- -D warnings
	cargo clippy --locked --workspace --target wasm32-unknown-unknown --all-targets -- -D warnings

clean: ## remove everything that was built (not the tools)
	rm -rf dist target test-results
