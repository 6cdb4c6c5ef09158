#!/usr/bin/env bash
# Applies each named mutant alone, builds, runs the tests of its module, and says which test kills it. The tree must be clean.
set -euo pipefail
cd "$(dirname "$0")/../.."
liste="${1:-bench/mutants/acces.tsv}"
export MAILLAGE_RACINE="$PWD"
git diff --quiet -- src || { echo "Des fichiers de src/ sont modifiés : committez d'abord." >&2; exit 2; }
trap 'git checkout -q -- src' EXIT

remplacer() {
  AVANT="$(printf '%b' "${2//\\n/\\n}")" APRES="$(printf '%b' "${3//\\n/\\n}")" perl -0pi -e 's/\Q$ENV{AVANT}\E/$ENV{APRES}/ or die "introuvable"' "$1"
}

survivants=0
printf 'mutant\tverdict\tessais qui le voient\tle premier\n'
while IFS=$'\t' read -r nom fichier avant apres; do
  module="$(cut -d/ -f2 <<<"$fichier")"
  remplacer "$fichier" "$avant" "$apres"
  if ! dotnet build "tests/$module.Tests" -c Release --nologo -v q >/tmp/mutant.build 2>&1; then
    verdict="ne se construit pas"; nombre=; premier=; survivants=$((survivants + 1))
  else
    sortie="$(dotnet "artifacts/bin/$module.Tests/release/$module.Tests.dll" --no-progress --no-ansi 2>&1 || true)"
    nombre="$(grep -c '^failed ' <<<"$sortie" || true)"
    premier="$(grep -m1 '^failed ' <<<"$sortie" | sed -E 's/^failed [A-Za-z.]*\.([A-Za-z0-9]+\.[A-Za-z0-9_]+).*/\1/' || true)"
    if [ "$nombre" -gt 0 ]; then verdict=tué; else verdict=SURVIT; survivants=$((survivants + 1)); fi
  fi
  printf '%s\t%s\t%s\t%s\n' "$nom" "$verdict" "$nombre" "$premier"
  git checkout -q -- "$fichier"
done < <(tail -n +2 "$liste")
exit $((survivants > 0))
