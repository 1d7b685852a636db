#!/usr/bin/env bash
# Measures `drydock scan` and `drydock delta` beside the counters that are installed, over the Solidity files of large npm
# packages, in one run. Needs npm, git and GNU time; cloc, tokei and scc are measured where they are on the PATH, and
# solidity-code-metrics with SCM=1, over the smallest size only, because it takes minutes. Nothing in the packages is run.
#     packaging/image.sh && src/test/scripts/scan-benchmark.sh
set -euo pipefail
cd "$(dirname "$0")/../../.."

work=$PWD/target/scan-benchmark
drydock=$PWD/target/image/drydock/bin/drydock
mkdir -p "$work/packages"

fetch() { # NAME PACKAGE: its Solidity files to sizes/NAME's folder
    local folder=$work/packages/$1 archive
    [[ -d $folder ]] && return
    archive=$(npm pack --silent --pack-destination "$work" "$2")
    mkdir -p "$folder.part"
    tar -xzf "$work/$archive" -C "$folder.part" --strip-components=1
    # artifacts are folders named like files
    (cd "$folder.part" && find . -type f ! -name '*.sol' -delete && find . -type d -empty -delete)
    mv "$folder.part" "$folder"
}

size() { # NAME PACKAGE...: a folder with these packages, under git
    local folder=$work/$1
    [[ -d $folder ]] && return
    mkdir -p "$folder"
    for package in "${@:2}"; do cp -r "$work/packages/$package" "$folder/"; done
    git -C "$folder" init -q
    git -C "$folder" add -A
    git -C "$folder" -c user.name=x -c user.email=x@example.org -c commit.gpgsign=false commit -qm all
}

fetch openzeppelin @openzeppelin/contracts@5.7.0
fetch solady solady@0.1.26
fetch chainlink @chainlink/contracts@1.4.0
fetch v4-core @uniswap/v4-core@1.0.2
fetch v4-periphery @uniswap/v4-periphery@1.0.3
fetch hyperlane @hyperlane-xyz/core@12.1.0
size small openzeppelin solady
size middle openzeppelin solady chainlink
size large openzeppelin solady chainlink v4-core v4-periphery hyperlane

measured() { # LABEL COMMAND...
    env time -f "%e s, %U s of one core, %M KB: $1" "${@:2}" >"$work/out" 2>"$work/err" || true
    tail -n 1 "$work/err"
}

# one run says little where others use the machine: every counter in turn, several times, and the median of each
rounds=11
for name in small middle large; do
    echo "== $name: $(find "$work/$name" -type f -name '*.sol' -print0 | xargs -0 cat | wc -l) lines, medians of $rounds"
    rm -f "$work"/times.*
    for ((round = 0; round < rounds; round++)); do
        measured "drydock scan" "$drydock" scan --format csv --fail-on none "$work/$name" >>"$work/times.0"
        order=1
        for tool in "cloc --quiet --skip-uniqueness" tokei scc; do
            ! command -v "${tool%% *}" >/dev/null || measured "${tool%% *}" $tool "$work/$name" >>"$work/times.$order"
            order=$((order + 1))
        done
    done
    for times in "$work"/times.*; do
        sort -n "$times" >"$times.sorted"
        echo "$(sed -n "$((rounds / 2 + 1))p" "$times.sorted"), from $(sed -n 's/ s,.*//;1p' "$times.sorted") to $(sed -n 's/ s,.*//;$p' "$times.sorted")"
    done
done

if [[ ${SCM:-} == 1 ]]; then
    echo "== small, with solidity-code-metrics"
    [[ -d $work/scm ]] || npm install --silent --ignore-scripts --prefix "$work/scm" solidity-code-metrics@0.0.27
    measured solidity-code-metrics node "$work/scm/node_modules/.bin/solidity-code-metrics" "$work/small/**/*.sol"
fi

echo "== delta of two commits with 500 changed files"
if [[ ! -d $work/changed ]]; then
    cp -r "$work/middle" "$work/changed"
    find "$work/changed" -type f -name '*.sol' | sort | sed -n 1,500p | while read -r file; do
        printf 'contract Added { uint256 x; }\n' >>"$file"
    done
    git -C "$work/changed" -c user.name=x -c user.email=x@example.org -c commit.gpgsign=false commit -qam changed
fi
printf '**\n' >"$work/all.txt"
measured "drydock delta" "$drydock" delta --format csv --fail-on none --scope "$work/all.txt" "$work/changed" HEAD~1 HEAD
echo "files compared as different: $(($(wc -l <"$work/out") - 1))"
mvn -q test-compile exec:exec@scan -Dscan.program="drydock.scan.DeltaBenchmark $work/changed HEAD~1 HEAD"

echo "== cancelled"
mvn -q test-compile exec:exec@scan -Dscan.program="drydock.scan.CancelBenchmark $work/changed"

echo "== warm, in one process with the application's options"
mvn -q test-compile exec:exec@scan "-Dscan.options=$(grep '^-[XD]' packaging/java.options | paste -sd ' ')" \
    -Dscan.program="drydock.scan.ScanBenchmark $work/small $work/middle $work/large"
