namespace Maillage.Donnees;

/// <summary>Finds the folder of Maillage: the one that holds <c>donnees/manifeste.json</c>.</summary>
public static class RacineMaillage
{
    /// <summary>Environment variable that names the root.</summary>
    public const string Variable = "MAILLAGE_RACINE";

    /// <summary>The folder of compiled data.</summary>
    /// <param name="donnees">Folder asked for on the command line; null to look for it.</param>
    /// <returns>The full path, or a French error that says where it was looked for.</returns>
    public static Resultat<string> DossierDonnees(string? donnees = null)
    {
        if (donnees is not null)
        {
            return Verifier(Path.GetFullPath(donnees), "--donnees");
        }
        var racine = Trouver();
        return racine.Reussi ? new Resultat<string>(Path.Combine(racine.Valeur, "donnees")) : racine;
    }

    /// <summary>The root: that of <see cref="Variable"/>, else the first folder above the program that holds the data.</summary>
    public static Resultat<string> Trouver() =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } racine
            ? Depuis(Path.GetFullPath(racine))
            : Remonter(AppContext.BaseDirectory);

    internal static Resultat<string> Remonter(string depart)
    {
        for (var dossier = new DirectoryInfo(depart); dossier is not null; dossier = dossier.Parent)
        {
            if (File.Exists(Path.Combine(dossier.FullName, "donnees", Manifeste.Fichier)))
            {
                return new Resultat<string>(dossier.FullName);
            }
        }
        return Echec(
            "donnees",
            $"aucun dossier au-dessus du programme ne contient donnees/{Manifeste.Fichier}. Indiquez --donnees ou la variable {Variable}."
        );
    }

    internal static Resultat<string> Depuis(string racine)
    {
        var verifiee = Verifier(Path.Combine(racine, "donnees"), Variable);
        return verifiee.Reussi ? new Resultat<string>(racine) : verifiee;
    }

    private static Resultat<string> Verifier(string dossier, string origine) =>
        File.Exists(Path.Combine(dossier, Manifeste.Fichier))
            ? new Resultat<string>(dossier)
            : Echec(
                origine,
                $"le dossier « {dossier} » ne contient pas {Manifeste.Fichier}. Indiquez un dossier de données compilées."
            );

    private static Resultat<string> Echec(string lieu, string message) =>
        new([new ErreurDonnees(lieu, null, null, message)]);
}
