using Maillage.Territoires;

namespace Maillage.Cli;

/// <summary><c>territoires commune</c>: a commune and its zones on a day.</summary>
internal sealed class MontrerCommune : Commande
{
    private readonly Mots code = new(
        "code",
        plusieurs: false,
        "Donnez le code INSEE de la commune, par exemple 34015."
    );
    private readonly Valeur date = new("--date", "AAAA-MM-JJ", "Jour des zones (par défaut : aujourd'hui).");

    public MontrerCommune()
        : base("commune", "Montre une commune et ses zones à une date.")
    {
        Arguments.Add(code);
        Options.Add(date);
    }

    public override int Executer(Appel appel)
    {
        var jour = appel.Jour(date);
        var format = appel.Format(this);
        var referentiel = appel.Prendre(appel.Monde.Referentiel);
        if (!appel.Valide || referentiel is null)
        {
            return appel.Refuser();
        }
        var fiche = FicheCommune.Lire(appel.Texte(code), jour, referentiel);
        if (format == Format.Json)
        {
            SortieJson.Ecrire(appel.Poste.Sortie, json => EcritureCommune.Ecrire(json, fiche));
        }
        else if (fiche.Resolution is ResolutionCommune.Actuelle { Commune: var commune })
        {
            TexteCommune.Ecrire(appel.Poste.Sortie, fiche, commune, referentiel);
        }
        return Conclure(appel, fiche, referentiel);
    }

    private static int Conclure(Appel appel, FicheCommune fiche, ReferentielTerritorial referentiel)
    {
        if (fiche.Resolution is ResolutionCommune.Inconnue)
        {
            appel.Signaler(
                "code",
                $"« {fiche.Code} » n'est le code d'aucune commune. Cherchez-la par son nom : maillage territoires chercher <nom>."
            );
            return appel.Refuser();
        }
        if (fiche.Resolution is ResolutionCommune.Fusionnee { Mouvement: var mouvement })
        {
            appel.Poste.Erreurs.WriteLine(TexteCommune.Ancienne(mouvement, referentiel.Repertoire));
        }
        else if (fiche.Commune is null)
        {
            appel.Poste.Erreurs.WriteLine("Cette commune est hors de la région : ses zones ne sont pas connues ici.");
        }
        return Programme.Fait;
    }
}
