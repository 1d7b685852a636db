#!/bin/sh
# Cuts the fonts that PDFs embed down to Latin, Greek, Cyrillic and common signs. Needs pyftsubset (fonttools) and the
# fonts of the DejaVu project, 2.37; the result is kept with the sources, so this runs only to change the letters.
# Usage: packaging/fonts.sh FOLDER-OF-DEJAVU
set -eu
from=${1:?the folder with DejaVuSans.ttf}
to=$(dirname "$0")/../src/main/resources/drydock/exchange/font
# Scripts that need joining or another direction are left out: without a shaper they would be shown wrongly.
letters='U+0020-007E,U+00A0-036F,U+0370-03FF,U+0400-052F,U+1E00-1FFF,U+2000-206F,U+2070-209F,U+20A0-20CF,U+2100-218F'
signs='U+2190-21FF,U+2200-22FF,U+25A0-25FF,U+2713-2718,U+FB01-FB02,U+FFFD'
for font in DejaVuSans DejaVuSans-Bold; do
    pyftsubset "$from/$font.ttf" --unicodes="$letters,$signs" --layout-features='' --no-hinting \
        --drop-tables+=GDEF,GPOS,GSUB,kern,FFTM --output-file="$to/$font.ttf"
done
