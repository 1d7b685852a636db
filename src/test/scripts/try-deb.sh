#!/usr/bin/env bash
# Installs the deb in target/packages, starts it by its menu entry, opens a workspace file with it by the file's type, kills
# both, runs a verb, and removes the package; ends with 0 if nothing was written but the user's data and nothing else is left.
# Needs root, xvfb-run, xdotool, strace, gio (libglib2.0-bin), gtk-launch (libgtk-3-bin), desktop-file-utils and
# shared-mime-info.
set -euo pipefail
cd "$(dirname "$0")/../../.."

fail() {
    echo "$1"
    exit 1
}

if [[ ${1:-} != --in-display ]]; then
    dpkg -i target/packages/drydock_*.deb
    mapfile -t installed < <(dpkg -L drydock)
    trap 'dpkg --purge drydock >/dev/null 2>&1' EXIT
    xvfb-run -a -s '-screen 0 1280x1024x24 -noreset' "$0" --in-display
    dpkg --purge drydock
    trap - EXIT
    for path in "${installed[@]}"; do
        [[ $path != *drydock* || ! -e $path ]] || fail "left behind: $path"
    done
    ! grep -rqs drydock /usr/share/applications /usr/share/mime/packages /usr/share/mime/globs /var/lib/dpkg/info || fail "still registered"
    echo "removed: nothing is left but the user's data"
    exit
fi

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home/user
unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME XDG_STATE_HOME
mkdir "$HOME"

# waits for the window whose title begins with $1, kills the process that it belongs to, and waits for its end
kill_when_shown() {
    local window pid
    for _ in {1..600}; do
        window=$(xdotool search --name "^$1" 2>/dev/null | head -n 1) && [[ -n $window ]] && break
        sleep 0.1
    done
    [[ -n $window ]] || fail "no window is named $1"
    pid=$(xdotool getwindowpid "$window")
    [[ $(readlink "/proc/$pid/exe") == /opt/drydock/* ]] || fail "the window $1 is another program's"
    sleep 1 # in the midst of its work
    kill -KILL "$pid"
    while [[ -e /proc/$pid ]]; do sleep 0.1; done
}

# the menu entry, with every file noted that the program makes or writes to
strace -f -qq -e trace=open,openat,creat,mkdir,mkdirat,link,symlink,symlinkat,rename,renameat,renameat2 -o "$home/trace" \
    gtk-launch drydock &
kill_when_shown workspace.drydock
wait
echo "started by its menu entry, killed"
# a graphics driver keeps what it compiled in the account's folder, for all programs
written=$(grep -E 'O_CREAT|O_WRONLY|O_RDWR| (creat|mkdir|mkdirat|link|symlink|symlinkat|rename|renameat|renameat2)\(' "$home/trace" |
    grep -v ' = -1 ' | grep -oE '"[^"]*"' | tr -d '"' | grep -vE "^($home/user|/dev|/proc|/sys)/|/mesa_shader_cache" | grep / | sort -u || true)
[[ -z $written ]] || fail "written outside of the user's folder: $written"

cp "$HOME/.local/share/drydock/workspace.drydock" "$HOME/My plan.drydock"
type=$(gio info -a standard::content-type "$HOME/My plan.drydock" | sed -n 's/.*content-type: //p')
[[ $type == application/vnd.drydock.workspace ]] || fail "the file is taken for $type"
gio open "$HOME/My plan.drydock"
kill_when_shown 'My plan.drydock'
echo "opened a workspace file by its type, killed"

drydock --version
unset DISPLAY
strace -f -qq -e trace=open,openat -o "$home/trace" drydock check "$HOME/My plan.drydock" --format json >/dev/null || [[ $? == 1 ]] ||
    fail "the verb check could not run"
! grep -E 'lib(glass|prism|javafx|gtk|X11)[^"]*"' "$home/trace" | grep -v ' = -1 ' || fail "a verb starts JavaFX"
echo "a verb runs without a display and without JavaFX"

echo "what is left of the user's folder:"
(cd "$HOME" && find . -type f | sort)
