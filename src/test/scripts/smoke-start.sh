#!/usr/bin/env bash
# Starts the program $1 (target/image/drydock/bin/drydock if none is named) in a home folder of its own, waits for its window
# with a workspace in it, and ends it. Needs xvfb-run and xdotool.
set -euo pipefail
program=${1:-$(dirname "$0")/../../../target/image/drydock/bin/drydock}
[[ -n ${DISPLAY:-} ]] || exec xvfb-run -a "$0" "$program"

home=$(mktemp -d)
HOME=$home XDG_DATA_HOME='' XDG_CONFIG_HOME='' XDG_STATE_HOME='' "$program" &
trap 'kill $! 2>/dev/null; wait; rm -rf "$home"' EXIT
for _ in {1..600}; do
    if xdotool search --name '^workspace.drydock' >/dev/null 2>&1; then
        echo "$program shows its window"
        exit
    fi
    kill -0 $! 2>/dev/null || break
    sleep 0.1
done
echo "$program shows no window" >&2
exit 1
