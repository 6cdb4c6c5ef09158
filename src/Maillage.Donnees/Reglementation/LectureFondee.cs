using System.Globalization;
using Maillage.Accessibilite;
using Maillage.Aides;
using Maillage.Aides.Lecture;
using Maillage.Territoires;
using YamlDotNet.RepresentationModel;

namespace Maillage.Donnees;

/// <summary>Reads parameters written <c>{ valeur: …, source: …, fiabilite: … }</c>, and keeps what each rests on.</summary>
internal sealed class LectureFondee(IReadOnlyDictionary<string, Source> sources)
{
    private static readonly Dictionary<string, Fiabilite> Fiabilites = Enum.GetValues<Fiabilite>()
        .ToDictionary(fiabilite => fiabilite.Code());

    private readonly List<ParametreFonde> fondements = [];

    /// <summary>What the parameters read since the last call rest on.</summary>
    public IReadOnlyList<ParametreFonde> Prendre()
    {
        IReadOnlyList<ParametreFonde> pris = [.. fondements];
        fondements.Clear();
        return pris;
    }

    /// <summary>The text of the source a key names; null once its absence is told.</summary>
    public string? Source(ObjetYaml objet, string cle) => LectureSources.Trouver(sources, objet, cle)?.Texte;

    /// <summary>A number within bounds, both included; the lower one once it is told that there is none.</summary>
    public double Nombre(ObjetYaml objet, string cle, double minimum, double maximum = double.MaxValue) =>
        Lire(
            objet,
            cle,
            parametre =>
            {
                var texte = parametre.Texte("valeur");
                return Borner(parametre, cle, texte, minimum, maximum);
            }
        );

    /// <summary>A decay by bands; one minute once it is told that there is none.</summary>
    public Bandes Bandes(ObjetYaml objet, string cle) =>
        Lire(
            objet,
            cle,
            parametre =>
            {
                var (bandes, erreurs) = LectureBandes.Lire(parametre.Texte("valeur"));
                foreach (var erreur in erreurs)
                {
                    parametre.Releve.Refuser(parametre.Ligne, $"« {cle} » : {erreur}");
                }
                return bandes;
            }
        ) ?? Accessibilite.Bandes.Seuil(1);

    /// <summary>Several numbers within bounds, both included.</summary>
    public IReadOnlyList<double> Nombres(ObjetYaml objet, string cle, int attendus, double minimum) =>
        Lire(
            objet,
            cle,
            parametre =>
            {
                var textes = parametre.Textes("valeur");
                if (textes.Count != attendus)
                {
                    parametre.Releve.Refuser(
                        parametre.Ligne,
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"« {cle} » a {textes.Count} valeurs au lieu de {attendus}."
                        )
                    );
                }
                return (IReadOnlyList<double>)
                    [.. textes.Select(texte => Borner(parametre, cle, texte, minimum, double.MaxValue))];
            }
        ) ?? [];

    private static double Borner(ObjetYaml parametre, string cle, string texte, double minimum, double maximum)
    {
        if (
            double.TryParse(texte, NumberStyles.Float, CultureInfo.InvariantCulture, out var nombre)
            && nombre >= minimum
            && nombre <= maximum
        )
        {
            return nombre;
        }
        var bornes =
            maximum < double.MaxValue ? $"de {Ecrire(minimum)} à {Ecrire(maximum)}" : $"d'au moins {Ecrire(minimum)}";
        parametre.Releve.Refuser(parametre.Ligne, $"« {cle} » vaut « {texte} » ; attendu : un nombre {bornes}.");
        return minimum;
    }

    private T? Lire<T>(ObjetYaml objet, string cle, Func<ObjetYaml, T?> lire)
    {
        var valeur = default(T);
        objet.Objet<object>(
            cle,
            parametre =>
            {
                valeur = lire(parametre);
                var source = LectureSources.Trouver(sources, parametre, "source");
                var fiabilite = parametre.Code("fiabilite", Fiabilites);
                if (source is not null)
                {
                    fondements.Add(new(cle, Montrer(parametre.Noeud("valeur")), source.Texte, fiabilite));
                }
                return null;
            }
        );
        return valeur;
    }

    private static string Montrer(YamlNode? valeur) =>
        valeur is YamlSequenceNode suite ? string.Join(", ", suite.Children) : valeur?.ToString() ?? "";

    private static string Ecrire(double nombre) => nombre.ToString(CultureInfo.InvariantCulture);
}
