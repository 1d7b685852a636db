#!/usr/bin/env bash
# Makes target/packages/Drydock-VERSION.dmg from target/image (see image.sh). SIGNER names a "Developer ID Application"
# certificate of the keychain, NOTARY a profile stored by `xcrun notarytool store-credentials`; without them the dmg is unsigned.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/image.sh
jdk=${JDK:-$(<target/drydock/lib/jdk-home)}
app=target/image/Drydock.app
mkdir -p target/packages
signing=()
if [[ -n ${SIGNER:-} ]]; then
    # the start cache and the native libraries came after jpackage: sign all of it again, from the inside out
    # (scripts among the resources are sealed with the app)
    find "$app" -type f ! -path '*/Resources/*' \( -name '*.dylib' -o -perm -u+x \) -print0 |
        xargs -0 codesign --force --timestamp --options runtime --entitlements packaging/macos/Drydock.entitlements --sign "$SIGNER"
    codesign --force --timestamp --options runtime --entitlements packaging/macos/Drydock.entitlements --sign "$SIGNER" "$app"
    codesign --verify --deep --strict "$app"
    signing=(--mac-sign --mac-signing-key-user-name "$SIGNER")
fi
"$jdk/bin/jpackage" --type dmg --name Drydock --app-image "$app" --dest target/packages ${signing[@]+"${signing[@]}"}
version=$(sed -n 's/^version=//p' target/maven-archiver/pom.properties)
mv target/packages/Drydock-*.dmg "target/packages/Drydock-${version%-SNAPSHOT}.dmg" # jpackage knows macOS' number only
if [[ -n ${NOTARY:-} ]]; then
    xcrun notarytool submit target/packages/*.dmg --keychain-profile "$NOTARY" --wait
    xcrun stapler staple target/packages/*.dmg
fi
(cd target/packages && shasum -a 256 -- *.dmg >SHA256SUMS)
