using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>Reads where general practitioners work and how many they are.</summary>
internal sealed class ChargementMedecins(string dossier, RapportErreurs rapport)
{
    /// <summary>Establishments of general medicine by commune; a commune that is absent has none.</summary>
    public IReadOnlyDictionary<CodeCommune, int> Motif()
    {
        var lecteur = LecteurTable.Ouvrir(
            dossier,
            CheminsTables.MotifGeneralistes,
            rapport,
            "commune",
            "etablissements"
        );
        var motif = new Dictionary<CodeCommune, int>();
        while (lecteur.Suivante())
        {
            motif[lecteur.Commune(0)] = lecteur.Entier(1);
        }
        return motif;
    }

    /// <summary>General practitioners by département.</summary>
    public IReadOnlyDictionary<CodeDepartement, double> Effectifs()
    {
        var lecteur = LecteurTable.Ouvrir(
            dossier,
            CheminsTables.Generalistes,
            rapport,
            "departement",
            "generalistes",
            "source"
        );
        var effectifs = new Dictionary<CodeDepartement, double>();
        while (lecteur.Suivante())
        {
            var effectif = lecteur.Decimal(1);
            if (effectif < 0)
            {
                lecteur.Signaler(1, "effectif négatif. Corrigez-le.");
            }
            if (lecteur.Cellule(2).IsEmpty)
            {
                lecteur.Signaler(2, "source absente. Nommez le document officiel.");
            }
            if (!effectifs.TryAdd(lecteur.Departement(0), effectif))
            {
                lecteur.Signaler(0, $"le département {lecteur.Texte(0)} figure deux fois. Gardez une seule ligne.");
            }
        }
        return effectifs;
    }
}
