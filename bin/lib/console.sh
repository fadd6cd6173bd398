# shellcheck shell=bash
# Sourced, not run: how the scripts talk.

say() { printf '%s: %s\n' "${0##*/}" "$*"; }

fail() {
    say "$*" >&2
    exit 1
}

# Runs a command without its output, which is shown only if it fails.
quietly() {
    local log status=0
    log=$(mktemp)
    "$@" >"$log" 2>&1 </dev/null || status=$?
    ((status == 0)) || cat "$log" >&2
    rm -f "$log"
    return "$status"
}
