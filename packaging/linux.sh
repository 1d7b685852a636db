#!/usr/bin/env bash
# Makes the Linux packages in target/packages from target/image (see image.sh): a portable archive, a deb and, where rpmbuild
# is installed, an rpm, each with its own runtime, and their SHA-256 sums. Needs what image.sh needs, and dpkg-deb.
#
# The packages carry files only, no scripts: menus, file types and icons are registered by the distribution's own triggers,
# and what is removed leaves nothing behind.
set -euo pipefail
cd "$(dirname "$0")/.."

[[ ${1:-} == --packed ]] || packaging/image.sh # --packed: the image is there
version=$(sed -n 's/^version=//p' target/maven-archiver/pom.properties)
version=${version%-SNAPSHOT}
packages=$PWD/target/packages
tree=$PWD/target/tree
rm -rf "$packages" "$tree"
mkdir -p "$packages" "$tree"/opt "$tree"/usr/{bin,share/applications,share/mime/packages}

tar -C target/image --sort=name --owner=0 --group=0 --numeric-owner -c drydock |
    xz -T0 -6 >"$packages/drydock-$version-linux-$(uname -m).tar.xz"

cp -a target/image/drydock "$tree/opt/drydock"
ln -s /opt/drydock/bin/drydock "$tree/usr/bin/drydock"
cp packaging/linux/drydock.desktop "$tree/usr/share/applications/"
cp packaging/linux/drydock.xml "$tree/usr/share/mime/packages/"
for size in 16 32 48 64 128 256 512; do
    install -Dm644 "target/image/icons/drydock-$size.png" "$tree/usr/share/icons/hicolor/${size}x$size/apps/drydock.png"
done
install -Dm644 packaging/icon.svg "$tree/usr/share/icons/hicolor/scalable/apps/drydock.svg"
doc=$tree/usr/share/doc/drydock
mkdir -p "$doc"
{
    echo "Drydock is proprietary. It holds these works of others, each under its own licence; the texts of the Java"
    printf "run-time's are in /opt/drydock/lib/runtime/legal.\n\n"
    sed -nE 's/.*"name": "([^"]*)", "use": "([^"]*)", "licence": "([^"]*)".*/\1 (\2): \3/p' src/main/resources/drydock/bundle/libraries.json
} >"$doc/copyright"
chmod -R u=rwX,go=rX "$tree"

if command -v rpmbuild >/dev/null; then
    sed "s|@VERSION@|$version|; s|@TREE@|$tree|" packaging/linux/drydock.spec >target/drydock.spec
    rpmbuild --quiet --define "_topdir $PWD/target/rpm" --define "_rpmdir $packages" --define '_build_name_fmt %%{NAME}-%%{VERSION}.%%{ARCH}.rpm' \
        --define '_binary_payload w6T0.xzdio' -bb target/drydock.spec
fi

mkdir "$tree/DEBIAN"
machine=$(dpkg --print-architecture)
size=$(du -sk --exclude DEBIAN "$tree" | cut -f1)
sed "s/@VERSION@/$version/; s/@MACHINE@/$machine/; s/@SIZE@/$size/" packaging/linux/control >"$tree/DEBIAN/control"
dpkg-deb --root-owner-group -Zxz --build "$tree" "$packages/drydock_${version}_$machine.deb"

(cd "$packages" && sha256sum -- * >SHA256SUMS)
ls -l "$packages"
