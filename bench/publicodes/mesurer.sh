#!/bin/sh
# Les quatre mêmes aides par Maillage puis par Publicodes, dans une seule exécution ; sortie 1 si une somme diffère.
set -eu
ici=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
racine=$(CDPATH= cd -- "$ici/../.." && pwd)
sortie="$racine/artifacts/mesures"
(cd "$ici" && npm ci --ignore-scripts --no-audit --no-fund --silent 2>/dev/null)
dotnet publish "$racine/bench/Maillage.Bench" -c Release -r linux-x64 --no-self-contained -p:PublishReadyToRun=true \
  -o "$sortie" -v quiet >&2
node "$ici/comparer.mjs" >"$sortie/situations.json"
MAILLAGE_RACINE="$racine" dotnet "$sortie/Maillage.Bench.dll" --situations "$sortie/situations.json" >"$sortie/reponses.json"
node "$ici/comparer.mjs" "$sortie/reponses.json"
