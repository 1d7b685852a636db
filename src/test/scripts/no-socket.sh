#!/bin/sh
# Proves that the built application talks to no network: shows every screen of the sample project and runs every verb, all
# under strace. Sockets of this computer (AF_UNIX) reach the display. Two others are seen that reach nothing: where Java's
# library for files is loaded, that for the network is too, and opens three sockets to see whether there is IPv6, which it closes
# unused; and GTK asks the kernel (AF_NETLINK) whether a connection is metered. Needs strace and Xvfb, and the
# result of: mvn -q -DskipTests package
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
trace window xvfb-run -a "$java" "@$lib/java.options" --module-path $lib/javafx -cp "$lib/*" drydock.WindowRehearsal
workspace="$XDG_DATA_HOME/drydock/workspace.drydock"
echo "every verb in every form, on the sample's code"
trace verbs "$java" "@$lib/java.options" --module-path $lib/javafx -cp "$lib/*" drydock.VerbRehearsal "$work/code" "$workspace" >"$work/verbs.out"
echo "each verb by the start script"
for verb in "scan $work/tree" "delta $work/code HEAD~1 HEAD" "evidence $work/code" "check $workspace"; do
    name=${verb%% *}
    # shellcheck disable=SC2086 # a verb and its arguments
    trace "$name" target/drydock/bin/drydock $verb >"$work/$name.out" || [ $? = 1 ] # something is missing
    [ -s "$work/$name.out" ] || {
        echo "$name printed nothing" >&2
        exit 1
    }
done

# not vacuous: the connection to the display was seen
grep -q 'connect(.*AF_UNIX.*X11-unix' "$work/window.strace" || {
    echo "strace did not even see the display" >&2
    exit 1
}
for each in "$work"/*.strace; do
    if grep -E '(connect|bind|accept4?|sendto)\(.*AF_INET' "$each" ||
        grep -E 'socket\((AF|PF)_' "$each" | grep -vE 'socket\(AF_(UNIX|INET|INET6|NETLINK),'; then
        echo "a network was used, see above" >&2
        exit 1
    fi
    probes=$(grep -cE 'socket\(AF_INET' "$each" || true)
    [ "$probes" -le 3 ] || {
        echo "$probes sockets of a network were opened in $(basename "$each"), more than Java's three probes" >&2
        exit 1
    }
done
echo "no network: $(grep -hc 'socket(AF_UNIX' "$work/window.strace") sockets of this computer, $(grep -hc 'socket(AF_NETLINK' "$work/window.strace") of the kernel, and Java's three probes, which reach nothing"
