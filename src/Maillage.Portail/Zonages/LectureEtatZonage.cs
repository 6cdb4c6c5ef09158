using System.Globalization;
using Maillage.Aides;
using Maillage.Territoires;
using Maillage.Zonage;
using Microsoft.Extensions.Primitives;

namespace Maillage.Portail.Zonages;

/// <summary>Reads an address or a form of the workbench: what cannot be used is told and left at its default.</summary>
internal sealed class LectureEtatZonage(TableZonage table, Func<string, StringValues> champ)
{
    private const double PoidsMaximal = 100;

    private readonly List<ErreurSaisie> erreurs = [];

    public IReadOnlyList<ErreurSaisie> Erreurs => erreurs;

    public EtatZonage Lire()
    {
        var maille = Maille();
        var methode = Methode();
        var (criteres, choisis) = Peser();
        return new()
        {
            Maille = maille,
            Methode = methode,
            Plafonds = new(
                new(Nombre("plafond-zip", 100), Nombre("plafond-zac", 100)),
                Texte("plafond-source") is { Length: > 0 } source ? source[..Math.Min(source.Length, 200)] : null
            ),
            Criteres = criteres,
            PoidsChoisis = choisis,
            Lettres = Lettres(maille, methode),
            Texte = Texte("texte"),
            Tri = TriZonage.Tous.Select(tri => tri.Nom).Contains(Texte("tri")) ? Texte("tri") : TriZonage.ParDefaut,
            Page = int.TryParse(Texte("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page)
                ? Math.Max(1, page)
                : 1,
            Commune = Commune(),
            Vue = Texte("vue") is { Length: > 0 and < 60 } vue ? vue : null,
        };
    }

    private Maille Maille()
    {
        if (Texte("maille") is not { Length: > 0 } ecrite)
        {
            return table.MailleParDefaut;
        }
        if (NomsDeMailles.Lire(ecrite) is { } maille && table.Mailles.Contains(maille))
        {
            return maille;
        }
        erreurs.Add(
            new(
                "maille",
                ecrite == Zonage.Maille.TerritoireDeVieSante.Code()
                    ? "La table des territoires de vie-santé n’est pas installée ici : choisissez une autre maille."
                    : $"« {Court(ecrite)} » n’est pas une maille : {string.Join(", ", table.Mailles.Select(une => une.Code()))}."
            )
        );
        return table.MailleParDefaut;
    }

    private MethodeZonage Methode()
    {
        var ecrite = Texte("methode");
        var enVigueur = table.Dossier.Methode(table.Jour) ?? table.Dossier.Methodes[^1];
        if (ecrite.Length > 0 && table.Dossier.Methode(ecrite) is null)
        {
            erreurs.Add(
                new(
                    "methode",
                    $"« {Court(ecrite)} » n’est pas une méthode : {string.Join(", ", table.Dossier.Methodes.Select(une => une.Id))}."
                )
            );
        }
        return table.Dossier.Methode(ecrite) ?? enVigueur;
    }

    private (IReadOnlyList<Critere>, IReadOnlyList<KeyValuePair<string, double>>) Peser()
    {
        var choisis = new List<KeyValuePair<string, double>>();
        var criteres = new List<Critere>();
        foreach (var critere in table.Dossier.Criteres)
        {
            var poids = Nombre(EtatZonage.Poids + critere.Id, PoidsMaximal) ?? critere.Poids;
            criteres.Add(critere with { Poids = poids });
            if (poids != critere.Poids)
            {
                choisis.Add(new(critere.Id, poids));
            }
        }
        return (criteres, choisis);
    }

    private string Lettres(Maille maille, MethodeZonage methode)
    {
        var ecrites = Texte("z");
        if (ecrites.Length == 0)
        {
            return "";
        }
        var nombre = table.Decoupage(maille).Territoires.Count;
        if (ClassesEcrites.Lire(ecrites, nombre, methode.Classes) is not null)
        {
            return ecrites;
        }
        erreurs.Add(
            new(
                "z",
                $"Les classes de l’adresse ne sont pas celles de {nombre} {maille.Pluriel()} sous la méthode de {methode.Id} : rien n’en est gardé."
            )
        );
        return "";
    }

    private CodeCommune? Commune() =>
        CodeCommune.TryParse(Texte("commune"), out var code) && table.Monde.Referentiel.Communes.ContainsKey(code)
            ? code
            : null;

    private double? Nombre(string nom, double maximum)
    {
        var texte = Texte(nom).Replace(',', '.');
        if (texte.Length == 0)
        {
            return null;
        }
        if (
            double.TryParse(texte, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var lu)
            && lu <= maximum
        )
        {
            return lu;
        }
        erreurs.Add(new(nom, $"« {Court(texte)} » n’est pas un nombre de 0 à {maximum}."));
        return null;
    }

    private string Texte(string nom) => champ(nom).FirstOrDefault()?.Trim() ?? "";

    private static string Court(string texte) => texte.Length <= 40 ? texte : texte[..40] + "…";
}
