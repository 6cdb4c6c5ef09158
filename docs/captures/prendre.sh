#!/usr/bin/env bash
# Prend les captures du README sur le portail réel, avec les données livrées. Demande chromium, un port libre et les tests du portail
# construits, qui apportent node et Playwright : dotnet build tests/Maillage.Portail.Tests -c Release
set -euo pipefail
ICI="$(dirname "$(readlink -f "$0")")"
RACINE="$ICI/../.."
PORT="${1:-5091}"
PLAYWRIGHT="$RACINE/artifacts/bin/Maillage.Portail.Tests/release/.playwright"
NODE="$(command -v node || ls "$PLAYWRIGHT"/node/*/node | head -n 1)"

"$RACINE/maillage" demarrer --port "$PORT" >/dev/null &
portail=$!
trap 'kill "$portail" 2>/dev/null' EXIT
for _ in $(seq 600); do curl -sf "http://127.0.0.1:$PORT/" >/dev/null && break; sleep 0.5; done

"$NODE" "$ICI/prendre.mjs" "$PLAYWRIGHT" "http://127.0.0.1:$PORT" "$ICI"
