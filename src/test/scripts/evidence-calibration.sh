#!/usr/bin/env bash
# Asks every rule of `drydock evidence` about public repositories at fixed commits and writes how often each was wrong to
# src/main/resources/drydock/scan/evidence/calibration.csv. Repositories and judgements are in
# src/test/resources/drydock/scan/evidence: an answer that is not in judged.csv is printed with its places, in the form of a
# line of that file; look at it, write yes or no for the question mark and why, and run this again. Needs git; nothing in
# the repositories is run.
#     src/test/scripts/evidence-calibration.sh [FOLDER OF CLONES]
set -euo pipefail
cd "$(dirname "$0")/../../.."

clones=${1:-target/calibration}
lists=src/test/resources/drydock/scan/evidence
mkdir -p "$clones"
tail -n +2 "$lists/repositories.csv" | cut -d, -f1 | while read -r repository; do
    folder=$clones/${repository/\//+}
    [[ -d $folder ]] || git clone --quiet --no-checkout "https://github.com/$repository" "$folder"
done

mvn -q test-compile exec:exec@scan \
    -Dscan.program="drydock.scan.evidence.EvidenceCalibration $lists $clones src/main/resources/drydock/scan/evidence/calibration.csv"
