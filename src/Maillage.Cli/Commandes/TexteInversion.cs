using Maillage.Aides;
using Maillage.Territoires;

namespace Maillage.Cli;

/// <summary>What would open an aid, for people.</summary>
internal static class TexteInversion
{
    public static void Ecrire(TextWriter sortie, Inversion inversion)
    {
        var nom = $"{TexteAide.Nom(inversion.Resultat.Aide)} à {inversion.Simulation.Commune.Nom}";
        if (inversion.Resultat.Statut == StatutAide.Eligible)
        {
            sortie.WriteLine($"{nom} : vous pouvez déjà la demander.");
            return;
        }
        sortie.WriteLine(
            inversion.Ensembles.Count == 0
                ? $"{nom} : rien de ce que vous pouvez changer ne l'ouvre ici."
                : $"{nom} s'ouvrirait ainsi :"
        );
        foreach (var ensemble in inversion.Ensembles)
        {
            sortie.WriteLine($"- {string.Join(" ; et ", ensemble.Select(Dire))}");
        }
        Communes(sortie, inversion);
        sortie.WriteLine();
        sortie.WriteLine(Simulation.Avertissement);
    }

    private static string Dire(ChangementDeFait changement) =>
        changement.Nature == NatureDuChangement.APreciser
            ? $"{changement.Texte} (à confirmer : vous ne l'avez pas dit)"
            : changement.Texte;

    private static void Communes(TextWriter sortie, Inversion inversion)
    {
        if (inversion.Communes.Count == 0)
        {
            sortie.WriteLine(
                inversion.Ensembles.Count > 0
                    ? "Changer de commune, sans rien d'autre, ne suffirait pas."
                    : "Aucune commune de la région ne l'ouvre ce jour-là pour vous."
            );
            return;
        }
        var avec =
            inversion.AvecLaCommune.Count == 0
                ? ""
                : $", avec en plus : {string.Join(" ; et ", inversion.AvecLaCommune.Select(Dire))}";
        sortie.WriteLine($"Communes les plus proches où elle s'ouvre{avec}");
        foreach (var ouverte in inversion.Communes)
        {
            var montant = ouverte.Resultat.Montant.Total is { } total ? $", {Typographie.Euros(total)}" : "";
            sortie.WriteLine(
                $"- {ouverte.Commune.Nom} ({ouverte.Commune.Code}), {Typographie.Nombre((decimal)ouverte.Km, 1)} km{montant}"
            );
        }
    }
}
