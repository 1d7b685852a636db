#!/usr/bin/env bash
# Builds the committed state twice, in two fresh clones in different folders, and compares the jars byte for byte.
set -euo pipefail
cd "$(dirname "$0")/../../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for each in one another; do
    git clone -q . "$work/$each"
    (cd "$work/$each" && mvn -B -ntp -q -Dmaven.test.skip package)
done
sha256sum "$work"/*/target/drydock.jar | sed "s|$work/||"
cmp "$work"/{one,another}/target/drydock.jar
(cd "$work/one/target/drydock/lib" && find . -name '*.jar' | sort | xargs sha256sum) >"$work/libraries"
(cd "$work/another/target/drydock/lib" && sha256sum --quiet -c "$work/libraries")
echo "two builds of $(git rev-parse --short HEAD) give the same bytes, libraries included"
