// Suggestions de communes et raccourci « / ». Sans ce fichier, tout fonctionne : le formulaire suffit.
const champs = document.querySelectorAll("input[data-communes]");
const LONGUEUR_MINIMALE = 2;
const ATTENTE = 120;

function liste(champ, rang) {
  const liste = document.createElement("datalist");
  liste.id = `communes-${rang}`;
  champ.after(liste);
  champ.setAttribute("list", liste.id);
  return liste;
}

async function proposer(champ, options, signal) {
  const texte = champ.value.trim();
  if (texte.length < LONGUEUR_MINIMALE || texte.endsWith(")")) return;
  const reponse = await fetch(`/api/v1/communes?q=${encodeURIComponent(texte)}`, { signal });
  if (!reponse.ok) return;
  const { communes } = await reponse.json();
  options.replaceChildren(
    ...communes.slice(0, 8).map(({ nom, code, departement }) => {
      const option = document.createElement("option");
      option.value = `${nom} (${code})`;
      option.label = `${nom}, ${departement}`;
      return option;
    }),
  );
}

champs.forEach((champ, rang) => {
  const options = liste(champ, rang);
  let attente;
  let demande;
  champ.addEventListener("input", () => {
    clearTimeout(attente);
    demande?.abort();
    demande = new AbortController();
    const { signal } = demande;
    attente = setTimeout(() => proposer(champ, options, signal).catch((erreur) => {
      if (erreur.name !== "AbortError") throw erreur;
    }), ATTENTE);
  });
});

document.addEventListener("keydown", (touche) => {
  const saisie = touche.target.closest("input, textarea, select");
  if (touche.key !== "/" || touche.ctrlKey || touche.metaKey || touche.altKey || saisie) return;
  touche.preventDefault();
  (document.querySelector("main input[type=search]") ?? document.querySelector("input[type=search]"))?.focus();
});
