#!/usr/bin/env bash
# Installs the deb in target/packages, starts it by its menu entry, opens a workspace file with it, kills it, and removes it;
# ends with 0 if nothing is left but the user's data. Needs root, xvfb-run, xdotool,
# gio (libglib2.0-bin) and gtk-launch (libgtk-3-bin).
set -euo pipefail
cd "$(dirname "$0")/../../.."

if [[ ${1:-} != --in-display ]]; then
    dpkg -i target/packages/drydock_*.deb
    xvfb-run -a "$0" --in-display
    dpkg --purge drydock
    left=$(find / -xdev \( -path /proc -o -path "$PWD" -o -path /var/lib/dpkg \) -prune -o -iname '*drydock*' -newer target/packages/SHA256SUMS -print |
        grep -v -e ^/tmp/drydock-trial || true)
    [[ -z $left ]] || { echo "left behind: $left" && exit 1; }
    echo "removed; nothing is left but the user's data"
    exit
fi

home=$(mktemp -d /tmp/drydock-trial.XXXX)
trap 'rm -rf "$home"' EXIT
export HOME=$home/user TMPDIR=$home/tmp
unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME
mkdir "$HOME" "$TMPDIR"

# waits for a window whose title begins with $1
shown() {
    for _ in {1..300}; do
        ! xdotool search --name "^$1" >/dev/null 2>&1 || return 0
        sleep 0.1
    done
    echo "no window is named $1" && exit 1
}

gtk-launch drydock
shown 'workspace.drydock'
pkill -KILL -f /opt/drydock/
echo "started by its menu entry"
cp "$HOME/.local/share/drydock/workspace.drydock" "$HOME/My plan.drydock"
gio info -a standard::content-type "$HOME/My plan.drydock" | grep -q 'content-type: application/vnd.drydock.workspace$'
gio open "$HOME/My plan.drydock"
shown 'My plan.drydock'
pkill -KILL -f /opt/drydock/
echo "opened a workspace file by its type"
(cd "$home" && find . -type f | grep -v -e ./user/.cache/dconf | sort)
