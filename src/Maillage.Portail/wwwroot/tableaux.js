// Tri des tableaux par leurs en-têtes. Sans ce fichier, ils restent dans leur ordre : celui que dit la page.
const INCONNU = /^inconnue?$/;

function valeur(ligne, colonne) {
  const cellule = ligne.cells[colonne];
  const texte = cellule.dataset.valeur ?? cellule.textContent.trim();
  if (INCONNU.test(texte) || texte === "") return null;
  const nombre = Number(texte.split("(")[0].replace(/[\s\u202f\u00a0]|%|€|km/g, "").replace(",", ".").replace("−", "-"));
  return Number.isNaN(nombre) ? texte : nombre;
}

function comparer(a, b) {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a).localeCompare(String(b), "fr");
}

// Ce qui n'est pas connu reste à la fin, dans les deux sens.
function ordonner(lignes, colonne, sens) {
  const avec = lignes.map((ligne) => [valeur(ligne, colonne), ligne]);
  const connues = avec.filter(([cle]) => cle !== null).sort(([a], [b]) => sens * comparer(a, b));
  return [...connues, ...avec.filter(([cle]) => cle === null)].map(([, ligne]) => ligne);
}

function trier(tableau, entete) {
  const decroissant = entete.getAttribute("aria-sort") === "ascending";
  for (const autre of tableau.tHead.querySelectorAll("th")) autre.removeAttribute("aria-sort");
  entete.setAttribute("aria-sort", decroissant ? "descending" : "ascending");
  const corps = tableau.tBodies[0];
  corps.append(...ordonner([...corps.rows], entete.cellIndex, decroissant ? -1 : 1));
}

for (const tableau of document.querySelectorAll("table[data-triable]")) {
  for (const entete of tableau.tHead.rows[0].cells) {
    const bouton = document.createElement("button");
    bouton.type = "button";
    bouton.className = "tri-colonne";
    bouton.append(...entete.childNodes);
    bouton.addEventListener("click", () => trier(tableau, entete));
    entete.append(bouton);
  }
}
