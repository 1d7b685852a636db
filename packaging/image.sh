#!/usr/bin/env bash
# Makes target/image/drydock (on macOS Drydock.app): the application with a runtime of its own and a start cache, for the
# platform this runs on. Needs Maven and a JDK 25, on Linux also xvfb-run, on Windows Git's bash; no Java is needed where the
# image is used. JDK names the JDK; without it the one that built the application is taken.
set -euo pipefail
cd "$(dirname "$0")/.."

mvn -B -ntp -q -Dmaven.test.skip package
jdk=${JDK:-$(<target/drydock/lib/jdk-home)}
version=$(sed -n 's/^version=//p' target/maven-archiver/pom.properties)
from=target/drydock/lib
here=$PWD
to=target/image
name=drydock

case $(uname -s) in
Darwin)
    name=Drydock library=dylib sqlite_name=libsqlitejdbc.dylib separator=: unpacked=javafx
    image=$to/Drydock.app app=$image/Contents/app natives=$image/Contents/runtime/Contents/Home/lib natives_from_app=../runtime/Contents/Home/lib
    java=$image/Contents/runtime/Contents/Home/bin/java
    ;;
MINGW* | MSYS*)
    here=$(cygpath -m "$PWD") jdk=$(cygpath -m "$jdk")
    library=dll sqlite_name=sqlitejdbc.dll separator=';' unpacked=bin
    image=$to/drydock app=$image/app natives=$image/runtime/bin natives_from_app=../runtime/bin java=$image/runtime/bin/java.exe
    ;;
*)
    library=so sqlite_name=libsqlitejdbc.so separator=: unpacked=javafx
    image=$to/drydock app=$image/lib/app natives=$image/lib/runtime/lib natives_from_app=../runtime/lib
    java=$image/lib/runtime/bin/java
    ;;
esac

rm -rf "$to"
mkdir -p "$to/jars"
packaging/icons.sh "$to/icons"

# what the application uses of the JDK; localedata, which nothing names, writes dates and numbers in the user's way
modules=java.base,java.desktop,java.logging,java.management,java.naming,java.security.jgss,java.sql,javafx.controls,jdk.localedata,jdk.unsupported
# native libraries lie in the runtime's folder, and only there: JavaFX would unpack those inside its modules to the user's folders
"$jdk/bin/jlink" --module-path "$from/javafx" --add-modules "$modules" --strip-debug --no-header-files --no-man-pages \
    --exclude-resources "/javafx.graphics/*.$library" --output "$to/runtime"
! "$jdk/bin/jimage" list --include "regex:.*[.]$library" "$to/runtime/lib/modules" | grep "[.]$library\$" || exit 1

# the JVM's options; $APPDIR is the folder of the jars
options=()
while read -r option; do
    case $option in
    '' | '#'* | --add-modules*) ;; # the runtime has JavaFX in it
    -XX:+UseG1GC) [[ $library == so ]] || options+=("$option") ;; # Linux' start script chooses
    *) options+=("$option") ;;
    esac
done <packaging/java.options
options+=("-Dorg.sqlite.lib.path=\$APPDIR/$natives_from_app" "-Dorg.sqlite.lib.name=$sqlite_name")

cp "$from"/*.jar "$to/jars/"
main_jar=drydock-$version.jar
# the stylesheet as JavaFX reads it fastest; it finds this one beside the other
mkdir -p "$to/styles/drydock/ui"
"$jdk/bin/java" -p "$from/javafx" --add-modules javafx.graphics packaging/BinaryStyles.java \
    src/main/resources/drydock/ui/drydock.css "$to/styles/drydock/ui/drydock.bss"
"$jdk/bin/jar" --update --file "$to/jars/$main_jar" -C "$to/styles" drydock/ui/drydock.bss
sqlite_jar=$(echo "$to"/jars/sqlite-jdbc-*.jar)
mkdir -p "$to"/{sqlite,jgit,picocli}
(cd "$to/sqlite" && "$jdk/bin/jar" --extract --file "$here/$sqlite_jar")
rm -r "$to/sqlite/org/sqlite/native"
"$jdk/bin/jar" --create --file "$sqlite_jar" --manifest "$to/sqlite/META-INF/MANIFEST.MF" -C "$to/sqlite" .
# nobody asks for this signature, but each class of a signed jar is checked at every start and kept in no start cache
jgit_jar=$(echo "$to"/jars/org.eclipse.jgit-*.jar)
(cd "$to/jgit" && "$jdk/bin/jar" --extract --file "$here/$jgit_jar" && rm META-INF/*.SF META-INF/*.RSA)
sed -n '1,/^[[:space:]]*$/p' "$to/jgit/META-INF/MANIFEST.MF" >"$to/jgit.mf"
"$jdk/bin/jar" --create --file "$jgit_jar" --manifest "$to/jgit.mf" -C "$to/jgit" .
picocli_jar=$(echo "$to"/jars/picocli-*.jar)
(cd "$to/picocli" && "$jdk/bin/jar" --extract --file "$here/$picocli_jar")
"$jdk/bin/java" packaging/CacheableClasses.java "$to/picocli"
"$jdk/bin/jar" --create --file "$picocli_jar" --manifest "$to/picocli/META-INF/MANIFEST.MF" -C "$to/picocli" .

# shellcheck disable=SC2016 # $APPDIR is for the start script
if [[ $library == so ]]; then
    # jpackage's own launcher asks rpm and dpkg at each start which package it came in: half a second of processor time
    mkdir -p "$image"/{bin,lib}
    mv "$to/jars" "$app"
    mv "$to/runtime" "$image/lib/runtime"
    jars=$(cd "$app" && printf '%s\n' "$main_jar" *.jar | awk '!seen[$0]++')
    {
        cat packaging/linux/launcher
        printf 'exec "$APPDIR/../runtime/bin/java" ${cache:+"-XX:AOTCache=$APPDIR/$cache"} -Xlog:aot=off $collector $compiler \\\n'
        printf '    "-XX:ErrorFile=$crash_file" -XX:-CreateCoredumpOnCrash "-XX:OnError=\\"\\$DRYDOCK_CRASHED\\" %%p" \\\n'
        printf '    "%s" \\\n' "${options[@]}"
        printf '    ${DRYDOCK_OPTS:-} -cp "%s" drydock.Main "$@"\n' "$(sed 's|^|$APPDIR/|' <<<"$jars" | paste -sd :)"
    } >"$image/bin/drydock"
    chmod 755 "$image/bin/drydock"
    cp packaging/bin/{surroundings,crashed} "$app/"
else
    release=${version%-SNAPSHOT}
    number=$release
    # macOS takes no number that begins with 0: one more, in every version, so that the numbers rise as the versions do
    [[ $library != dylib ]] || number=$((${release%%.*} + 1)).${release#*.}
    arguments=(--type app-image --name "$name" --app-version "$number" --input "$to/jars"
        --main-jar "$main_jar" --main-class drydock.Main --runtime-image "$to/runtime" --vendor Drydock
        --description "Plans the security audit of smart contracts" --dest "$to")
    for option in "-XX:AOTCache=\$APPDIR/drydock.aot" -Xlog:aot=off "${options[@]}"; do
        arguments+=(--java-options "$option")
    done
    case $library in
    dylib)
        arguments+=(--icon "$to/icons/drydock.icns" --resource-dir packaging/macos --mac-package-identifier app.drydock)
        ;;
    dll)
        # a name of its own for the one with a window: drydock, on the PATH, is for terminals
        arguments+=(--icon "$to/icons/drydock.ico" --win-console --add-launcher drydock-window=packaging/windows/window.properties)
        arguments+=(--java-options "-XX:ErrorFile=\$APPDIR/crash-%p.log")
        ;;
    esac
    "$jdk/bin/jpackage" "${arguments[@]}"
    if [[ $library == dylib ]]; then
        plutil -replace CFBundleShortVersionString -string "$release" "$image/Contents/Info.plist" # what people see
        install -m 755 packaging/macos/drydock "$image/Contents/Resources/drydock"
    fi
    jars=$(sed -n "s|^app.classpath=\$APPDIR.||p" "$app/$name.cfg" | tr -d '\r')
fi
cp "$from/$unpacked"/*."$library" "$from"/native/* "$natives/"

# the start cache: what a real start loads and links, in a home folder of its own; the first one there makes the workspace that
# the second finds, as most starts do
class_path=$(sed "s|^|$here/$app/|" <<<"$jars" | paste -sd "$separator" -)
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
display=()
[[ $library != so ]] || display=(xvfb-run -a)
rehearse() {
    HOME=$home APPDATA=$home XDG_DATA_HOME='' XDG_CONFIG_HOME='' ${display[@]+"${display[@]}"} "$java" \
        "${options[@]//\$APPDIR/$here/$app}" "-Duser.home=$home" -cp "$class_path" "$@"
}
window=() verb=()
[[ $library != so ]] || window=(-XX:+UseG1GC) verb=(-XX:+UseSerialGC)
rehearse ${window[@]+"${window[@]}"} drydock.WindowRehearsal
rehearse ${window[@]+"${window[@]}"} "-XX:AOTCacheOutput=$here/$app/drydock.aot" -Xlog:aot=off drydock.WindowRehearsal
test -s "$app/drydock.aot"
if [[ $library == so ]]; then
    # the verbs have a smaller one, without all the window's classes; the launchers of the other platforms can name one only
    workspace=$(find "$home" -name '*.drydock' -print -quit)
    # which methods the rehearsal had compiled is not kept: a verb would begin with compiling them all
    rehearse "${verb[@]}" -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining \
        "-XX:AOTCacheOutput=$here/$app/verbs.aot" -Xlog:aot=off drydock.VerbRehearsal "$home/code" "$workspace" >/dev/null
    test -s "$app/verbs.aot"
fi
rm -f "$app"/*.aot.config
