namespace Maillage.Aides;

/// <summary>What a check of the rules found.</summary>
/// <param name="Aides">Number of aids.</param>
/// <param name="Versions">Number of dated versions.</param>
/// <param name="Cas">Number of cases run.</param>
/// <param name="Erreurs">What is wrong; empty when all is well.</param>
public sealed record BilanRegles(int Aides, int Versions, int Cas, IReadOnlyList<ErreurRegle> Erreurs);

/// <summary>Checks the rules against their own cases, and the cases against what they must prove.</summary>
public static class VerificationRegles
{
    /// <summary>Reads the cases of every aid, runs them, and looks for what they leave unproven.</summary>
    public static BilanRegles Verifier(Simulateur simulateur, IReadOnlyList<TexteRegle> textes)
    {
        var erreurs = new List<ErreurRegle>();
        erreurs.AddRange(CommunesDesAidesLocales.Erreurs(simulateur.Catalogue.Locales, simulateur.Referentiel));
        // The cases hold whatever local aids were recorded here.
        var sansLocales = new Simulateur(new CatalogueAides(simulateur.Catalogue.Aides), simulateur.Referentiel);
        var nombre = 0;
        foreach (var texte in textes)
        {
            var lus = LectureCas.Lire(texte);
            erreurs.AddRange(lus.Erreurs);
            nombre += lus.Cas.Count;
            if (simulateur.Catalogue.Trouver(texte.Dossier) is { } aide)
            {
                erreurs.AddRange(lus.Cas.SelectMany(cas => EpreuveCas.Eprouver(sansLocales, cas)));
                erreurs.AddRange(new CouvertureCas(aide, texte.FichierCas, lus.Cas, sansLocales).Manques());
                erreurs.AddRange(CouvertureTemporelle.Trous(aide, texte.FichierAide, sansLocales));
            }
        }
        return new BilanRegles(
            simulateur.Catalogue.Aides.Count,
            simulateur.Catalogue.Aides.Sum(aide => aide.Versions.Count),
            nombre,
            erreurs
        );
    }
}
