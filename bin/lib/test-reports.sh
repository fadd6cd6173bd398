# shellcheck shell=bash
# Sourced, not run.

# Prints how many tests each module ran, from the reports under $1 that are newer than file $2.
test_counts() {
    find "$1" -path '*/target/*-reports/TEST-*.xml' -newer "$2" | LC_ALL=C sort | while read -r report; do
        module=${report#"$1"/}
        printf '%s %s\n' "${module%%/target/*}" "$(grep -m 1 -o '<testsuite .*' "$report")"
    done | awk '
        function count(name) {
            return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) + 0 : 0
        }
        function row(module, ran, failed, skipped) { printf "%-24s %6s %7s %8s\n", module, ran, failed, skipped }
        !($1 in ran) { order[++modules] = $1 }
        {
            ran[$1] += count("tests"); failed[$1] += count("failures") + count("errors"); skipped[$1] += count("skipped")
        }
        END {
            if (modules) print ""; else exit
            row("module", "tests", "failed", "skipped")
            for (m = 1; m <= modules; m++) {
                name = order[m]
                row(name, ran[name], failed[name], skipped[name])
                all += ran[name]; bad += failed[name]; left += skipped[name]
            }
            printf "\n%d passed, %d failed, %d skipped\n", all - bad - left, bad, left
        }'
}

# Prints what the reports under $1 that are newer than file $2 say about failed tests: how each ended, the last words of
# processes that died on the way, and the end of its output.
failed_tests() {
    find "$1" -path '*/target/*-reports/TEST-*.xml' -newer "$2" | LC_ALL=C sort | while read -r report; do
        awk -v head=15 -v tail=30 '
            /<testcase / { lines = 0; failed = 0 }
            { line[++lines] = substr($0, 1, 300) }
            /<(failure|error)[ >]/ { failed = 1 }
            /<\/testcase>/ && failed {
                print ""
                for (i = 1; i <= lines; i++) {
                    if (i <= head || i > lines - tail || line[i] ~ /^\[ALERT\]|exited with code/) print line[i]
                    else if (i == head + 1) print "..."
                }
            }' "$report"
    done
}
