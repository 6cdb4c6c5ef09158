// Propositions de communes et raccourci « / ». Sans ce fichier, tout fonctionne : le formulaire suffit.
const champs = document.querySelectorAll("input[data-communes]");
const LONGUEUR_MINIMALE = 2;
const PROPOSITIONS = 8;
const ATTENTE = 120;

function element(nom, attributs, texte = "") {
  const element = Object.assign(document.createElement(nom), attributs);
  element.textContent = texte;
  return element;
}

function proposition({ nom, code, departement }) {
  const ligne = element("li", { role: "option" }, `${nom} `);
  ligne.dataset.valeur = `${nom} (${code})`;
  ligne.append(element("span", {}, departement));
  return ligne;
}

function annonce(nombre) {
  if (nombre === 0) return "Aucune commune proposée.";
  return nombre === 1 ? "1 commune proposée." : `${nombre} communes proposées.`;
}

/** Une liste sous le champ ; la touche Entrée envoie le formulaire tant qu'aucune proposition n'est choisie. */
class Propositions {
  #champ;
  #liste;
  #annonce;
  #clavier;
  #attente;
  #demande;

  constructor(champ, rang, Combobox) {
    this.#champ = champ;
    this.#liste = element("ul", { role: "listbox", id: `communes-${rang}`, className: "propositions", hidden: true });
    this.#liste.ariaLabel = "Communes proposées";
    this.#annonce = element("span", { role: "status", className: "hors-vue" });
    champ.after(this.#liste, this.#annonce);
    this.#clavier = new Combobox(champ, this.#liste, { tabInsertsSuggestions: false });
    champ.addEventListener("input", () => this.#patienter());
    champ.addEventListener("blur", () => this.#fermer());
    champ.addEventListener("keydown", (touche) => this.#echapper(touche));
    this.#liste.addEventListener("mousedown", (clic) => clic.preventDefault());
    this.#liste.addEventListener("combobox-commit", ({ target }) => this.#choisir(target));
  }

  #patienter() {
    clearTimeout(this.#attente);
    this.#demande?.abort();
    this.#demande = new AbortController();
    const texte = this.#champ.value.trim();
    if (texte.length < LONGUEUR_MINIMALE || texte.endsWith(")")) return this.#fermer();
    this.#attente = setTimeout(() => this.#demander(texte, this.#demande.signal), ATTENTE);
  }

  async #demander(texte, signal) {
    try {
      const reponse = await fetch(`/api/v1/communes?q=${encodeURIComponent(texte)}`, { signal });
      const { communes } = reponse.ok ? await reponse.json() : { communes: [] };
      this.#montrer(communes.slice(0, PROPOSITIONS));
    } catch (erreur) {
      if (erreur.name !== "AbortError") this.#fermer();
    }
  }

  #montrer(communes) {
    if (document.activeElement !== this.#champ) return;
    this.#fermer();
    this.#annonce.textContent = annonce(communes.length);
    if (communes.length === 0) return;
    this.#liste.replaceChildren(...communes.map(proposition));
    const { offsetLeft, offsetTop, offsetHeight, offsetWidth } = this.#champ;
    this.#liste.style.left = `${offsetLeft}px`;
    this.#liste.style.top = `${offsetTop + offsetHeight}px`;
    this.#liste.style.minWidth = `${offsetWidth}px`;
    this.#liste.hidden = false;
    this.#clavier.start();
  }

  #fermer() {
    clearTimeout(this.#attente);
    this.#clavier.stop();
    this.#liste.hidden = true;
    this.#annonce.textContent = "";
  }

  #echapper(touche) {
    if (touche.key !== "Escape" || this.#liste.hidden) return;
    touche.preventDefault();
    this.#fermer();
  }

  #choisir(ligne) {
    this.#champ.value = ligne.dataset.valeur;
    this.#demande?.abort();
    this.#fermer();
    if (this.#champ.form?.getAttribute("role") === "search") this.#champ.form.requestSubmit();
  }
}

// Le paquet vient de npm : s'il manque, les champs restent de simples champs.
if (champs.length > 0) {
  import("./combobox-nav.js").then(
    ({ default: Combobox }) => champs.forEach((champ, rang) => new Propositions(champ, rang, Combobox)),
    () => {},
  );
}

document.addEventListener("keydown", (touche) => {
  const saisie = touche.target.closest("input, textarea, select");
  if (touche.key !== "/" || touche.ctrlKey || touche.metaKey || touche.altKey || saisie) return;
  touche.preventDefault();
  (document.querySelector("main input[type=search]") ?? document.querySelector("input[type=search]"))?.focus();
});
