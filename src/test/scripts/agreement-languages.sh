#!/usr/bin/env bash
# Compares our lines of code with those of cloc 2.04 and tokei 12.1, file by file and for every language, over public code, and
# prints each difference with the line at which the counts part and the cause. Needs npm, perl, and apt-get for the
# counters and the code in C, Go, Rust and more; nothing that is fetched is run but the two counters.
#     src/test/scripts/agreement-languages.sh [FOLDER...]
# FOLDER is further code to compare, such as clones of contracts in Vyper, Move, Cairo, FunC or Huff, which npm and Debian do
# not have. Measured with pcaversaccio/snekmate, curvefi/curve-stablecoin, OpenZeppelin/cairo-contracts, MystenLabs/deepbookv3,
# ton-blockchain/token-contract, huff-language/huffmate, coral-xyz/anchor, CosmWasm/cw-plus and OffchainLabs/stylus-sdk-rs.
# scc comes by no package registry, so it is not compared. QUICK=1 compiles without the checks of the build.
set -euo pipefail
cd "$(dirname "$0")/../../.."

work=$PWD/target/agreement-languages
mkdir -p "$work/code"

from_npm() { # FOLDER PACKAGE
    local folder=$1 archive
    [[ -d $folder ]] && return
    archive=$(npm pack --silent --pack-destination "$work" "$2")
    mkdir -p "$folder.part"
    tar -xzf "$work/$archive" -C "$folder.part" --strip-components=1
    mv "$folder.part" "$folder"
}

debian=$work/debian
apt_get() { # of the suite that has tokei, beside the system's own lists
    apt-get -qq -o Dir::Etc::sourcelist="$debian/sources.list" -o Dir::Etc::sourceparts=- \
        -o Dir::State::lists="$debian/lists" -o Dir::Cache="$debian/cache" -o APT::Sandbox::User=root "$@"
}
from_debian() { # FOLDER PACKAGE...: unpacked, not installed
    local folder=$1 archive
    [[ -d $folder ]] && return
    if [[ ! -f $debian/sources.list ]]; then
        mkdir -p "$debian/lists/partial" "$debian/cache/archives/partial"
        echo 'deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://deb.debian.org/debian trixie main' \
            >"$debian/sources.list"
        apt_get update
    fi
    rm -rf "$folder.part"
    mkdir -p "$folder.part/archives"
    (cd "$folder.part/archives" && apt_get download "${@:2}")
    for archive in "$folder.part"/archives/*.deb; do dpkg -x "$archive" "$folder.part"; done
    rm -r "$folder.part/archives"
    mv "$folder.part" "$folder"
}

from_debian "$work/counters" cloc tokei
for package in @openzeppelin/contracts@5.7.0 @chainlink/contracts@1.4.0 @uniswap/v4-core@1.0.2 @uniswap/v4-periphery@1.0.3 \
    @hyperlane-xyz/core@12.1.0 solady@0.1.26 @layerzerolabs/oft-evm@4.0.1 @aave/periphery-v3@2.5.2 seaport-core@1.6.5; do
    from_npm "$work/code/$(tr '/@' '__' <<<"$package")" "$package"
done
from_npm "$work/code/react-native" react-native@0.79.0
from_npm "$work/code/react-native-windows" react-native-windows@0.79.0
from_npm "$work/code/tact" @tact-lang/compiler@1.6.13
from_npm "$work/code/graphile-worker" graphile-worker@0.16.6
from_npm "$work/code/viem" viem@2.30.0
from_debian "$work/code/debian" librust-syn-dev librust-regex-automata-dev librust-clap-builder-dev librust-tokio-dev \
    golang-golang-x-net-dev golang-github-spf13-cobra-dev golang-google-protobuf-dev python3-django python3-sqlalchemy \
    nlohmann-json3-dev libfmt-dev libsqlite3-dev libuv1-dev postgresql-17 bash-completion libc6-dev

mvn -q ${QUICK:+-Dquick} test-compile exec:exec@scan -Dscan.program="drydock.scan.LanguageAgreement $work \
    $work/counters/usr/bin/cloc $work/counters/usr/bin/tokei $work/code $*"
