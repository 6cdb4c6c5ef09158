using Maillage.Aides;
using Maillage.Zonage;

namespace Maillage.Portail.Actes;

/// <summary>The steps of a consultation typed in the form: they replace those of the draft.</summary>
internal static class EtapesSaisies
{
    public const string Saisie = "saisie-";
    public const string Rendu = "rendu-";
    public const string Avis = "avis-";

    private const int LongueurAvis = 2000;

    public static (Brouillon Brouillon, IReadOnlyList<ErreurSaisie> Erreurs) Appliquer(
        Brouillon brouillon,
        IReadOnlyList<InstanceConsultee> instances,
        Func<string, string> champ
    )
    {
        var erreurs = new List<ErreurSaisie>();
        if (champ("etapes").Length == 0)
        {
            return (brouillon, erreurs);
        }
        var etapes = new Dictionary<string, EtapeConsultation>(StringComparer.Ordinal);
        foreach (var instance in instances)
        {
            var (saisie, rendu) = (
                Jour(champ, Saisie + instance.Id, erreurs),
                Jour(champ, Rendu + instance.Id, erreurs)
            );
            if (saisie is null && rendu is not null)
            {
                erreurs.Add(
                    new(Saisie + instance.Id, $"{instance.Nom} : l’avis est daté, et pas la saisine. Datez-la.")
                );
            }
            if (rendu < saisie)
            {
                erreurs.Add(
                    new(Rendu + instance.Id, $"{instance.Nom} : l’avis précède la saisine. Corrigez les deux dates.")
                );
            }
            if (saisie is { } jour)
            {
                etapes[instance.Id] = new(jour, rendu, Texte(champ(Avis + instance.Id)));
            }
        }
        return (brouillon with { Consultation = new(etapes) }, erreurs);
    }

    private static string? Texte(string avis) =>
        avis.Length == 0 ? null : avis[..Math.Min(avis.Length, LongueurAvis)].ReplaceLineEndings("\n");

    private static DateOnly? Jour(Func<string, string> champ, string nom, List<ErreurSaisie> erreurs)
    {
        if (champ(nom) is not { Length: > 0 } texte)
        {
            return null;
        }
        if (DateOnly.TryParseExact(texte, "yyyy-MM-dd", out var jour))
        {
            return jour;
        }
        erreurs.Add(new(nom, $"« {texte} » n’est pas une date de la forme AAAA-MM-JJ."));
        return null;
    }
}
