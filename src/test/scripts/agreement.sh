#!/usr/bin/env bash
# Fetches the eight npm packages that the tables in src/test/resources/drydock/scan/npm were made of, and prints on how
# many files our counts equal those tables. Needs npm; nothing in the packages is run.
set -euo pipefail
cd "$(dirname "$0")/../../.."

packages=target/npm
mkdir -p "$packages"
for package in @openzeppelin/contracts@5.7.0 @openzeppelin/contracts-upgradeable@5.7.0 solady@0.1.26 @aave/core-v3@1.19.3 \
    @uniswap/v2-core@1.0.1 @uniswap/v3-core@1.0.1 @uniswap/v3-periphery@1.4.4 @uniswap/v4-core@1.0.2; do
    name=${package%@*}
    folder=$packages/npm_$(tr '/' '_' <<<"${name#@}")
    [[ -d $folder ]] && continue
    archive=$(npm pack --silent --pack-destination "$packages" "$package")
    mkdir -p "$folder.part"
    tar -xzf "$packages/$archive" -C "$folder.part" --strip-components=1
    mv "$folder.part" "$folder"
done

mvn -q test-compile exec:exec@scan \
    -Dscan.program="drydock.scan.NpmAgreement $packages src/test/resources/drydock/scan/npm"
