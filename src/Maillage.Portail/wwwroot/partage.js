// Bouton « Copier le lien ». Sans ce fichier, le lien se copie à la main.
const lien = document.querySelector("#lien-partage");

if (lien && navigator.clipboard) {
  const bouton = document.createElement("button");
  bouton.type = "button";
  bouton.className = "bouton bouton-discret";
  bouton.textContent = "Copier le lien";
  const annonce = document.createElement("span");
  annonce.setAttribute("role", "status");
  const ligne = document.createElement("p");
  ligne.className = "actions";
  ligne.append(bouton, annonce);
  lien.closest("p").after(ligne);
  bouton.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(lien.href);
      annonce.textContent = "Lien copié.";
    } catch {
      annonce.textContent = "Le navigateur refuse la copie : copiez l’adresse du lien.";
    }
  });
}

// À l’impression, chaque aide possible ou à compléter s’ouvre, puis se referme.
addEventListener("beforeprint", () => {
  for (const repli of document.querySelectorAll(".groupe-oui details, .groupe-inconnu details")) {
    if (!repli.open) {
      repli.open = true;
      repli.dataset.refermer = "";
    }
  }
});
addEventListener("afterprint", () => {
  for (const repli of document.querySelectorAll("details[data-refermer]")) {
    repli.open = false;
    delete repli.dataset.refermer;
  }
});
