using System.Globalization;
using Maillage.Aides;
using Maillage.Portail.Habillage;
using Maillage.Portail.Simulations;
using Microsoft.Extensions.Primitives;

namespace Maillage.Portail.Contrats;

/// <summary>A running contract, read.</summary>
internal sealed record ContratLu(Demande Signature, DateOnly Jour, decimal? Verse);

/// <summary>Reads the fields of a running contract; everything wrong is told at once.</summary>
internal sealed class LectureContrat(Monde monde, Calendrier calendrier)
{
    private static readonly HashSet<string> Siens = [SaisieContrat.Signature, SaisieContrat.Depart, SaisieContrat.Recu];

    public (ContratLu? Contrat, SaisieContrat Saisie) Lire(
        Aide aide,
        Voie voie,
        IEnumerable<KeyValuePair<string, StringValues>> champs
    )
    {
        var tous = champs.ToDictionary(champ => champ.Key, champ => champ.Value.ToString().Trim());
        var saisie = new SaisieContrat
        {
            Aide = aide,
            Cles = Cles(aide, voie),
            Formulaire = LectureFormulaire.Recueillir(champs.Where(champ => !Siens.Contains(champ.Key))) with
            {
                Date = tous.GetValueOrDefault(SaisieContrat.Signature, ""),
            },
            Jour = tous.GetValueOrDefault(SaisieContrat.Depart, ""),
            Verse = tous.GetValueOrDefault(SaisieContrat.Recu, ""),
        };
        return saisie.EstVide ? (null, saisie) : Comprendre(saisie);
    }

    private (ContratLu?, SaisieContrat) Comprendre(SaisieContrat saisie)
    {
        var erreurs = new List<ErreurSaisie>();
        var signature = LireJour(saisie.Formulaire.Date, SaisieContrat.Signature, erreurs);
        var jour = LireJour(saisie.Jour, SaisieContrat.Depart, erreurs);
        var verse = LireSomme(saisie.Verse, erreurs);
        // The day of signature was read above: nothing more is to be said of it here.
        var (simulation, formulaire) = new LectureFormulaire(monde, calendrier).Simuler(
            saisie.Formulaire with
            {
                Date = signature is null ? "" : saisie.Formulaire.Date,
            }
        );
        erreurs.AddRange(formulaire.Erreurs);
        var rempli = saisie with { Formulaire = saisie.Formulaire with { Erreurs = erreurs } };
        return simulation is null || signature is null || jour is null || erreurs.Count > 0
            ? (null, rempli)
            : (
                new(new(simulation.Commune.Code.ToString(), signature.Value, simulation.Profil), jour.Value, verse),
                saisie
            );
    }

    private DateOnly? LireJour(string texte, string champ, List<ErreurSaisie> erreurs)
    {
        var (jour, erreur) = texte.Length == 0 ? (null, new("", "Donnez ce jour.")) : calendrier.Lire(texte);
        if (erreur is not null)
        {
            erreurs.Add(erreur with { Chemin = champ });
        }
        return jour;
    }

    private static decimal? LireSomme(string texte, List<ErreurSaisie> erreurs)
    {
        if (texte.Length == 0)
        {
            return null;
        }
        var epure = texte.Replace(',', '.').Replace("€", "", StringComparison.Ordinal);
        epure = string.Concat(epure.Where(lettre => !char.IsWhiteSpace(lettre)));
        if (decimal.TryParse(epure, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var somme))
        {
            return somme;
        }
        erreurs.Add(new(SaisieContrat.Recu, $"« {texte} » n’est pas une somme en euros, par exemple 18 750."));
        return null;
    }

    // What the amount looks at, what the settlement adds, and what the other aid is a share of.
    private List<Cle> Cles(Aide aide, Voie voie)
    {
        var cles = aide.ClesDuMontant().ToHashSet();
        if (aide.Departs.Any(depart => depart.Regle is PenaliteParMois))
        {
            cles.UnionWith([Aides.Cles.MoisBourse, Aides.Cles.DateDiplome]);
        }
        if (voie == Voie.Bascule)
        {
            var autres = aide
                .Departs.Select(depart => depart.BasculeVers)
                .OfType<string>()
                .Select(monde.Catalogue.Trouver);
            cles.UnionWith(autres.OfType<Aide>().SelectMany(autre => autre.ClesDuMontant()).OfType<CleNombre>());
        }
        return [.. Aides.Cles.Toutes.Where(cles.Contains)];
    }
}
