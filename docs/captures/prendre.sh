#!/usr/bin/env bash
# Prend les captures du README sur le portail réel, avec les données livrées. Demande chromium et un port libre.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")"
PORT="${1:-5091}"
profil="$(mktemp -d)"
../../maillage demarrer --port "$PORT" >/dev/null &
portail=$!
trap 'kill "$portail" 2>/dev/null; rm -rf "$profil"' EXIT
for _ in $(seq 600); do curl -sf "http://127.0.0.1:$PORT/" >/dev/null && break; sleep 0.5; done

prendre() { # <fichier> <adresse> <hauteur> <attente en ms>
  chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync \
    --use-angle=swiftshader --enable-unsafe-swiftshader --hide-scrollbars --user-data-dir="$profil" \
    --window-size="1280,$3" --virtual-time-budget="$4" --screenshot="$PWD/$1" "http://127.0.0.1:$PORT$2" >/dev/null 2>&1
}

resultat='/simulateur/resultat?commune=34015&date=2023-03-01&profession=medecin&statut=liberal&secteur=1&projet=installation'
resultat+='&jours_par_semaine=3&exercice_coordonne=msp&exercice_coordonne=cpts&participe_pdsa=true&hopital_proximite=false'
prendre resultat.png "$resultat" 900 2000
prendre commune.png /communes/34032 900 2000
