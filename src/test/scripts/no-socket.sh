#!/bin/sh
# Proves that the built application opens no socket but those of the display: shows every screen of the sample project and
# runs the verbs, all under strace. Needs strace and Xvfb, and the result of: mvn -q -DskipTests package
set -eu
cd "$(dirname "$0")/../../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/home" "$work/tree"
echo 'contract Vault { function pay() external {} }' >"$work/tree/Vault.sol"
export HOME="$work/home" XDG_DATA_HOME="$work/home/data" XDG_CONFIG_HOME="$work/home/config" XDG_STATE_HOME="$work/home/state"

lib=target/drydock/lib
java=$(cat $lib/jdk-home)/bin/java
trace() {
    name=$1
    shift
    strace -f -qq -e trace=socket,connect,bind,accept,accept4,sendto -o "$work/$name.strace" "$@"
}

echo "every screen of the sample project"
trace window xvfb-run -a "$java" "@$lib/java.options" --module-path $lib/javafx -cp "$lib/*" drydock.ui.Rehearsal
echo "the verbs"
trace scan target/drydock/bin/drydock scan "$work/tree" >"$work/scan.out"
trace evidence target/drydock/bin/drydock evidence "$work/tree" >"$work/evidence.out" || true # 1: something is missing
trace check target/drydock/bin/drydock check "$XDG_DATA_HOME/drydock/workspace.drydock" >"$work/check.out" || true
[ -s "$work/scan.out" ] && [ -s "$work/check.out" ] || {
    echo "a verb printed nothing" >&2
    exit 1
}

# not vacuous: the connection to the display was seen
grep -q 'connect(.*AF_UNIX.*X11-unix' "$work/window.strace" || {
    echo "strace did not even see the display" >&2
    exit 1
}
if grep -hE 'socket\((AF|PF)_' "$work"/*.strace | grep -vE 'socket\((AF|PF)_UNIX'; then
    echo "sockets of a network were opened, see above" >&2
    exit 1
fi
echo "no socket of a network: $(grep -hc 'socket(' "$work/window.strace") sockets in all, each of this computer (AF_UNIX)"
