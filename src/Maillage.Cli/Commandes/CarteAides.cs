using Maillage.Aides;
using Maillage.Territoires;

namespace Maillage.Cli;

/// <summary><c>aides carte</c>: where am I entitled to most?</summary>
internal sealed class CarteAides : Commande
{
    private readonly Valeur date = new("--date", "AAAA-MM-JJ", "Jour de la signature (par défaut : aujourd'hui).");
    private readonly Valeur profil = new("--profil", "fichier", "Fichier JSON du profil, ou - pour l'entrée standard.");
    private readonly Valeur departement = new("--departement", "code", "Ne garde que les communes de ce département.");
    private readonly Valeur depuis = new("--depuis", "code", "Commune d'où compter les distances, à vol d'oiseau.");
    private readonly Drapeau csv = new("--csv", "Répond en CSV, une ligne par commune.");

    public CarteAides()
        : base("carte", "Dit, pour chaque commune, le meilleur ensemble d'aides d'un profil.")
    {
        Options.Add(date);
        Options.Add(profil);
        Options.Add(departement);
        Options.Add(depuis);
        Options.Add(csv);
    }

    public override int Executer(Appel appel)
    {
        var fichier = appel.Exiger(profil);
        var jour = appel.Jour(date);
        var dateBonne = appel.JourValide(date);
        var format = appel.Format(this, csv);
        var lu = fichier is null ? null : appel.Prendre(FichierProfil.Lire(fichier, appel.Poste));
        appel.Signaler(lu?.Erreurs ?? []);
        if (appel.OuvrirSimulateur() is not { } simulateur)
        {
            return appel.Refuser();
        }
        var (garde, origine) = (Departement(appel, simulateur.Referentiel), Origine(appel, simulateur));
        var carte = lu is not null && dateBonne ? Dresser(appel, simulateur, lu.Profil, jour) : null;
        if (!appel.Valide || carte is null)
        {
            return appel.Refuser();
        }
        Avertir(appel.Poste.Erreurs, carte);
        var lignes = carte.Lignes(origine).Where(ligne => garde is null || ligne.Commune.Departement == garde);
        TexteCarte.Ecrire(appel.Poste.Sortie, format, carte, [.. lignes]);
        return Programme.Fait;
    }

    private static CarteDesDroits? Dresser(Appel appel, Simulateur simulateur, Profil profil, DateOnly jour)
    {
        switch (new Cartographe(simulateur).Dresser(profil, jour))
        {
            case ReponseCarte.Faite faite:
                return faite.Carte;
            case ReponseCarte.Refusee refusee:
                appel.Signaler(refusee.Erreurs.Select(OptionFautive.De));
                return null;
            default:
                throw new InvalidOperationException("Réponse de carte inattendue.");
        }
    }

    private CodeDepartement? Departement(Appel appel, ReferentielTerritorial referentiel)
    {
        if (appel.Texte(departement) is not { } texte)
        {
            return null;
        }
        var connus = referentiel.Communes.Values.Select(commune => commune.Departement).ToHashSet();
        if (CodeDepartement.TryParse(texte, out var code) && connus.Contains(code))
        {
            return code;
        }
        appel.Signaler(
            departement.Name,
            $"« {texte} » n'est pas un département de la région. Choisissez parmi {string.Join(", ", connus.Order())}."
        );
        return null;
    }

    private Commune? Origine(Appel appel, Simulateur simulateur)
    {
        if (appel.Texte(depuis) is not { } texte)
        {
            return null;
        }
        var erreurs = new List<ErreurSaisie>();
        var commune = simulateur.Commune(texte, erreurs);
        appel.Signaler(erreurs.Select(erreur => erreur with { Chemin = depuis.Name }));
        return commune;
    }

    private static void Avertir(TextWriter messages, CarteDesDroits carte)
    {
        if (carte.DeclareesDuLieu.Count > 0)
        {
            messages.WriteLine(
                $"Le profil déclare {string.Join(", ", carte.DeclareesDuLieu.Select(cle => cle.Nom))} : cela vaut dans toute commune où les données ne savent pas, et cède où elles disent le contraire."
            );
        }
    }
}
