# The front door for people who work on Parley; each target is one line of Maven or of the launcher.
.PHONY: help fmt test build verify bench demo serve ci

help: ## Shows the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*##/\t/'

fmt: ## Formats the sources
	mvn -q -B spotless:apply

test: ## Runs the fast tests
	mvn -B test

build: ## Makes target/parley-all.jar without tests
	mvn -q -B -DskipTests package

verify: ## Runs all tests and checks
	mvn -B verify

bench: ## Measures what reading costs (docs/benchmarks.md)
	mvn -q -B -Pbench test-compile exec:exec

demo: ## Builds and serves the graph of data/articles
	./parley demo

serve: ## Serves the demo's store
	./parley serve --store target/demo-store

ci: ## What has to pass before a change is taken
	.ci/run
