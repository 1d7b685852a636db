#!/usr/bin/env bash
# Makes target/packages/drydock-VERSION.msi from target/image (see image.sh), in Git's bash on Windows. Needs WiX 5
# (dotnet tool install --global wix --version 5.0.2). SIGN is a command that signs the files named after it, such as
# "signtool sign /fd SHA256 /tr http://timestamp.digicert.com /td SHA256 /sha1 THUMBPRINT"; without it nothing is signed.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/image.sh
version=$(sed -n 's/^version=//p' target/maven-archiver/pom.properties)
version=${version%-SNAPSHOT}
mkdir -p target/packages
if [[ -n ${SIGN:-} ]]; then
    # shellcheck disable=SC2086 # a command with its options
    find target/image/drydock \( -name '*.exe' -o -name '*.dll' \) -exec $SIGN {} +
fi
wix build packaging/windows/drydock.wxs -d "Version=$version" -d 'Image=target\image\drydock' -d 'Icons=target\image\icons' \
    -o "target/packages/drydock-$version.msi"
# shellcheck disable=SC2086
[[ -z ${SIGN:-} ]] || $SIGN "target/packages/drydock-$version.msi"
(cd target/packages && sha256sum -- *.msi >SHA256SUMS)
