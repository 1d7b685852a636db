#!/usr/bin/env bash
# Makes the icons of every platform from icon.svg into the folder $1. Needs rsvg-convert or ImageMagick.
set -euo pipefail
svg=$(dirname "$0")/icon.svg
folder=$1
mkdir -p "$folder"

render() {
    if command -v rsvg-convert >/dev/null; then
        rsvg-convert -w "$1" -h "$1" "$svg" -o "$2"
    elif command -v magick >/dev/null; then
        magick -background none "$svg" -resize "$1x$1" "$2"
    else
        convert -background none "$svg" -resize "$1x$1" "$2"
    fi
}

for size in 16 32 48 64 128 256 512; do
    render "$size" "$folder/drydock-$size.png"
done
if command -v iconutil >/dev/null; then # macOS
    set=$folder/drydock.iconset
    mkdir -p "$set"
    for size in 16 32 128 256; do
        cp "$folder/drydock-$size.png" "$set/icon_${size}x$size.png"
        render $((size * 2)) "$set/icon_${size}x$size@2x.png"
    done
    iconutil -c icns "$set" -o "$folder/drydock.icns"
fi
if command -v magick >/dev/null; then # Windows
    magick "$folder"/drydock-{16,32,48,256}.png "$folder/drydock.ico"
fi
