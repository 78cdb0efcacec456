# SLIM=0 builds the program with go-app as it comes: its web server included, and
# nothing mended.
SLIM ?= 1
BASE ?= /
ORIGIN ?=

# With it no test is skipped for want of the built site or of a browser.
test pictures bench: export UNKNOT_DIST = 1

.PHONY: help run dist check test golden figures pictures bench clean

help: ## say what there is
	@awk -F ':.* ## ' '/^[a-z]+:.* ## / { printf "  %-8s%s\n", $$1, $$2 }' Makefile

run: dist ## build everything and serve it on this machine
	go run ./app serve

dist: ## build the whole site into dist; BASE=/unknot/ and ORIGIN=https://… say where for
	go run ./app/slim -slim=$(SLIM)
	go run ./app build -base "$(BASE)" -origin "$(ORIGIN)"

check: ## check the content: doses, words, ids, sources
	go run ./app check

test: ## run every test, journeys in a real browser among them
	.ci/sources
	$(MAKE) dist
	.ci/browsers
	go test -timeout 40m ./...
	.ci/fuzz 1

golden: ## write the recorded tests anew; look at the change before you keep it
	go test ./components ./components/aftercare ./components/bodymap ./components/diary ./components/diarypage ./components/figure \
		./components/player ./components/screening ./components/session ./components/sessionpage ./components/settings \
		./components/setup ./components/today ./components/ui ./components/visit ./app/site -update
	git diff --stat

figures: ## draw every figure on one page, to be looked at
	go run ./app/figures
	@echo .cache/figures.html

pictures: dist ## take the pictures that stores and links show of the program
	.ci/browsers
	go test ./app/journey -run TestPicturesAreTrue -update

bench: dist ## measure sizes, start-up, transitions and memory, in over half an hour
	.ci/browsers
	npm install --prefix app/journey --no-package-lock --no-audit --no-fund
	go test ./app/journey -run '^$$' -bench . -benchtime 1x -timeout 60m
	.ci/fuzz 6

clean: ## delete what was built
	rm -rf dist dist-bench.json .cache
