using System.Security.Cryptography;

namespace Maillage.Donnees;

/// <summary>Writes compiled tables in a new folder, reads them again, then puts the folder in the place of the old one.</summary>
internal static class EcritureDonnees
{
    public static Resultat<Manifeste> Remplacer(IReadOnlyList<FichierCompile> fichiers, string brut, string donnees)
    {
        var cible = Path.TrimEndingDirectorySeparator(Path.GetFullPath(donnees));
        var nouveau = cible + ".nouveau";
        Effacer(nouveau);
        var manifeste = Ecrire(fichiers, brut, nouveau);
        Conserver(cible, nouveau);
        if (Relire(nouveau) is { Count: > 0 } erreurs)
        {
            Effacer(nouveau);
            return new Resultat<Manifeste>(erreurs);
        }
        Echanger(nouveau, cible);
        return new Resultat<Manifeste>(manifeste);
    }

    public static string Empreinte(byte[] octets) => Convert.ToHexStringLower(SHA256.HashData(octets));

    private static IReadOnlyList<ErreurDonnees> Relire(string dossier) =>
        [
            .. ChargementDonnees.Charger(dossier).Erreurs,
            .. ChargementPortraits.Present(dossier) ? ChargementPortraits.Charger(dossier).Erreurs : [],
        ];

    private static Manifeste Ecrire(IReadOnlyList<FichierCompile> fichiers, string brut, string dossier)
    {
        var empreintes = fichiers
            .SelectMany(fichier => fichier.Bruts)
            .Distinct()
            .ToDictionary(nom => nom, nom => Empreinte(File.ReadAllBytes(Path.Combine(brut, nom))));
        var tables = new List<TableManifeste>();
        foreach (var fichier in fichiers.OrderBy(fichier => fichier.Table.Chemin, StringComparer.Ordinal))
        {
            var octets = fichier.Table.Octets();
            EcrireFichier(dossier, fichier.Table.Chemin, octets);
            tables.Add(
                new TableManifeste
                {
                    Chemin = fichier.Table.Chemin,
                    Colonnes = fichier.Table.Colonnes,
                    Lignes = fichier.Table.Lignes,
                    Sha256 = Empreinte(octets),
                    Provenance = fichier.Provenance,
                    Bruts = [.. fichier.Bruts.Select(nom => new FichierBrut(nom, empreintes[nom]))],
                    Chiffres = fichier.Chiffres,
                }
            );
        }
        var manifeste = new Manifeste(tables);
        EcrireFichier(dossier, Manifeste.Fichier, manifeste.Octets());
        EcrireFichier(dossier, "datapackage.json", DescriptionPaquet.Octets(fichiers));
        EcrireFichier(dossier, "LICENCE.md", DescriptionPaquet.Licences(manifeste));
        return manifeste;
    }

    private static void EcrireFichier(string dossier, string chemin, byte[] octets)
    {
        var complet = Path.Combine(dossier, chemin);
        Directory.CreateDirectory(Path.GetDirectoryName(complet)!);
        File.WriteAllBytes(complet, octets);
    }

    /// <summary>Carries over what the compilation does not make: entries by hand, imports, tables of other steps.</summary>
    private static void Conserver(string ancien, string nouveau)
    {
        if (!Directory.Exists(ancien))
        {
            return;
        }
        foreach (var entree in Directory.EnumerateFileSystemEntries(ancien).Where(e => !Path.Exists(Dans(nouveau, e))))
        {
            Copier(entree, Dans(nouveau, entree));
        }
    }

    private static string Dans(string dossier, string entree) => Path.Combine(dossier, Path.GetFileName(entree));

    private static void Copier(string source, string destination)
    {
        if (File.Exists(source))
        {
            File.Copy(source, destination);
            return;
        }
        Directory.CreateDirectory(destination);
        foreach (var entree in Directory.EnumerateFileSystemEntries(source))
        {
            Copier(entree, Dans(destination, entree));
        }
    }

    private static void Echanger(string nouveau, string cible)
    {
        var ancien = cible + ".ancien";
        Effacer(ancien);
        if (Directory.Exists(cible))
        {
            Directory.Move(cible, ancien);
        }
        Directory.Move(nouveau, cible);
        Effacer(ancien);
    }

    private static void Effacer(string dossier)
    {
        if (Directory.Exists(dossier))
        {
            Directory.Delete(dossier, recursive: true);
        }
    }
}
