using Maillage.Aides;
using Maillage.Territoires;

namespace Maillage.Cli;

/// <summary>The rules of an aid, for people.</summary>
internal static class TexteAide
{
    public static void Ecrire(TextWriter sortie, Aide aide, DateOnly? jour)
    {
        sortie.WriteLine(Nom(aide));
        sortie.WriteLine(aide.Resume);
        sortie.WriteLine();
        sortie.WriteLine($"Financeur : {aide.Financeur}");
        sortie.WriteLine($"Signature : {aide.SignatureEnMots}");
        Facultatif(sortie, "Fiscalité", aide.Fiscalite);
        Facultatif(sortie, "Reversement", aide.Reversement);
        Facultatif(sortie, "Après la fermeture", aide.ApresFermeture);
        Facultatif(sortie, "Ne se cumule pas avec", string.Join(", ", aide.NonCumul.Select(non => non.Avec)));
        var enVigueur = jour is { } signature ? aide.VersionAu(signature) : null;
        foreach (var version in aide.Versions.Where(version => jour is null || ReferenceEquals(version, enVigueur)))
        {
            Ecrire(sortie, version);
        }
        Demarche(sortie, aide.Demarche);
        Liste(
            sortie,
            "Sources",
            aide.Sources.Select(source => source.Url is { } url ? $"{source.Texte}, {url}" : source.Texte)
        );
    }

    /// <summary>Name with its acronym.</summary>
    public static string Nom(Aide aide) => aide.Sigle is { } sigle ? $"{aide.Nom} ({sigle})" : aide.Nom;

    private static void Ecrire(TextWriter sortie, VersionAide version)
    {
        sortie.WriteLine();
        sortie.WriteLine($"== {version.Libelle} : signature {Typographie.EnMots(version.Signature)}");
        Liste(
            sortie,
            "Conditions",
            version.Conditions.Select(exigence =>
                $"{exigence.Texte} ({exigence.Condition.Attendu}) [{exigence.Source.Texte}]"
            )
        );
        sortie.WriteLine($"Montant : {version.Montant.EnMots} [{version.SourceMontant.Texte}]");
        Liste(
            sortie,
            "Engagements",
            version.Engagements.Select(engagement =>
                engagement.DureeMois is { } mois ? $"{engagement.Libelle} ({mois} mois)" : engagement.Libelle
            )
        );
        Liste(sortie, "À vérifier", version.AVerifier);
        Liste(sortie, "Notes", version.Notes.Select(note => note.Texte));
    }

    private static void Demarche(TextWriter sortie, Demarche demarche)
    {
        sortie.WriteLine();
        sortie.WriteLine($"Qui décide : {demarche.Autorite}");
        sortie.WriteLine($"Qui paie : {demarche.Payeur}");
        sortie.WriteLine($"À qui s'adresser : {demarche.Contact}");
        Liste(sortie, "Pièces", demarche.Pieces.Select(piece => piece.ToString()));
    }

    private static void Facultatif(TextWriter sortie, string titre, string? texte)
    {
        if (!string.IsNullOrEmpty(texte))
        {
            sortie.WriteLine($"{titre} : {texte}");
        }
    }

    private static void Liste(TextWriter sortie, string titre, IEnumerable<string> textes)
    {
        var lignes = textes.ToArray();
        if (lignes.Length == 0)
        {
            return;
        }
        sortie.WriteLine($"{titre} :");
        foreach (var ligne in lignes)
        {
            sortie.WriteLine($"  - {ligne}");
        }
    }
}
