#!/usr/bin/env bash
# Puts in the way of a start what may stand there on a laptop, and fails unless the user is told in words or it starts all the
# same: no display, no graphics card, libraries missing or damaged, a damaged start cache, safe mode, no locale. Works on hard
# links to the image $1 (target/image/drydock if none is named), some seconds each. Needs xvfb-run and xdotool.
set -euo pipefail
image=$(realpath "${1:-$(dirname "$0")/../../../target/image/drydock}")
# a display without OpenGL, as without a graphics card, that does not begin anew when its only window goes: who comes then is refused
[[ -n ${IN_DISPLAY:-} ]] || IN_DISPLAY=1 exec xvfb-run -a -s '-screen 0 1280x1024x24 -extension GLX -noreset' "$0" "$image"

work=$(mktemp -d "$(dirname "$image")/trouble-XXXXXX") # where links can lead to the image
started=
clean() {
    [[ -z $started ]] || kill -KILL "$started" 2>/dev/null || true
    wait
    rm -rf "$work"
}
trap clean EXIT
export HOME=$work/home
unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_STATE_HOME DRYDOCK_OPTS JAVA_TOOL_OPTIONS LC_ALL LC_CTYPE LANG
log=$HOME/.local/state/drydock/log
mkdir -p "$HOME" "$work/current"
cd "$work/current"

fail() {
    echo "$1"
    [[ ! -s $work/said ]] || cat "$work/said"
    exit 1
}

# a copy of the image without what "$@" names
image_without() {
    rm -rf "$work/image"
    cp -al "$image" "$work/image"
    for each; do rm "$work/image/lib/$each"; done
}

# runs "$@" as in a terminal; what it says is in $work/said, how it ended in $code
run() {
    code=0
    timeout 60 script -qec "${*@Q}" /dev/null </dev/null >"$work/said" 2>&1 || code=$?
}

said() {
    for words; do grep -qF "$words" "$work/said" || fail "it was not said: $words"; done
    ! grep -qE '^[[:space:]]+at |Exception in' "$work/said" || fail "a stack trace is not what a user reads"
}

# waits until "$@", started without a terminal, shows a window whose title begins with $1, a regular expression; then kills it
shows() {
    local title=$1
    shift
    "$@" >"$work/said" 2>&1 &
    started=$!
    for _ in {1..600}; do
        xdotool search --name "^$title" >/dev/null 2>&1 && break
        kill -0 "$started" 2>/dev/null || fail "it ended without a window: $*"
        sleep 0.1
    done
    xdotool search --name "^$title" >/dev/null 2>&1 || fail "no window is named $title: $*"
    kill -KILL "$started"
    wait "$started" 2>/dev/null || true
    started=
}

owners_only() {
    [[ $(stat -c %a "$1") == 600 ]] || fail "$1 can be read by others"
}

run env -u DISPLAY "$image/bin/drydock"
((code == 1)) || fail "without a display it ended with $code"
said "there is no display" "$log/drydock-0.log"
owners_only "$log/drydock-0.log"
echo "no display: told"

shows workspace.drydock env DRYDOCK_OPTS=-Dprism.verbose=true "$image/bin/drydock"
grep -q 'SWPipeline' "$work/said" || fail "it does not draw by software"
image_without runtime/lib/libprism_es2.so
shows workspace.drydock "$work/image/bin/drydock"
echo "no graphics card: draws by software"

shows 'workspace.drydock.*safe mode' "$image/bin/drydock" --safe-mode
mv "$HOME/.local/share/drydock/workspace.drydock" 'Prüfung Δ.drydock'
shows 'workspace.drydock .not open' "$image/bin/drydock" --safe-mode
[[ ! -e $HOME/.local/share/drydock/workspace.drydock ]] || fail "safe mode made a workspace unasked"
echo "safe mode: told, and makes no workspace"

LC_ALL=C shows 'Prüfung Δ.drydock' "$image/bin/drydock" 'Prüfung Δ.drydock'
rm -rf ./*
echo "no locale: opens a file of any name"

for library in libglass.so libglassgtk3.so libprism_sw.so libjavafx_font.so; do
    image_without runtime/lib/$library
    run "$work/image/bin/drydock"
    ((code == 1)) || fail "without $library it ended with $code"
    said "Drydock cannot open its window: its library $library is missing" "$log/drydock-0.log"
done
[[ ! -e $HOME/.openjfx ]] || fail "libraries were unpacked to the user's folder"
echo "a library of JavaFX is missing: told"
shows Drydock "$work/image/bin/drydock"
echo "the same without a terminal: told in a window"
image_without runtime/lib/libsqlitejdbc.so
shows '.*not open' "$work/image/bin/drydock"
echo "SQLite's library is missing: told in the window"

image_without runtime/lib/libglassgtk3.so
head -c 1000000 "$image/lib/runtime/lib/libglassgtk3.so" >"$work/image/lib/runtime/lib/libglassgtk3.so"
run "$work/image/bin/drydock"
((code >= 128)) || fail "a crash ended with $code"
said "Drydock crashed." "$log/crash-" "drydock --safe-mode"
[[ -z $(ls -A) ]] || fail "it left in the current folder: $(ls -A)"
for report in "$log"/crash-*.log; do owners_only "$report"; done
echo "a library is damaged and the JVM crashes: told, with a report that only the user can read"

image_without app/drydock.aot
cp "$image/lib/app/drydock.aot" "$work/image/lib/app/"
head -c 10000000 /dev/zero | tr '\0' '\125' |
    dd of="$work/image/lib/app/drydock.aot" bs=1M seek=20 conv=notrunc status=none
run "$work/image/bin/drydock"
((code >= 128)) || fail "a damaged start cache: it ended with $code"
said "Drydock crashed." "drydock --safe-mode"
shows '.*safe mode' "$work/image/bin/drydock" --safe-mode
echo "the start cache is damaged: told, and safe mode starts"
