using System.Globalization;
using Maillage.Aides.Lecture;
using Maillage.Projections;
using YamlDotNet.RepresentationModel;

namespace Maillage.Donnees;

/// <summary>Reads a number given alone, or as « at least, most likely, at most »; <c>null</c> when nobody gives one.</summary>
internal static class LectureIncertitude
{
    public static Incertitude? Lire(ObjetYaml objet, string cle)
    {
        if (objet.Noeud(cle) is not { } noeud || ObjetYaml.EstNul(noeud))
        {
            return null;
        }
        var textes = noeud is YamlSequenceNode suite
            ? suite.Children.Select(enfant => (enfant as YamlScalarNode)?.Value).ToArray()
            : [(noeud as YamlScalarNode)?.Value];
        var nombres = textes.Select(Nombre).OfType<double>().ToArray();
        if (nombres.Length == textes.Length && nombres.Length is 1 or 3)
        {
            return nombres.Length == 1
                ? Incertitude.Sure(nombres[0])
                : new Incertitude(nombres[0], nombres[1], nombres[2]);
        }
        objet.Releve.Refuser(
            noeud,
            $"« {cle} » doit être un nombre, ou trois : [au moins, au plus probable, au plus]."
        );
        return null;
    }

    private static double? Nombre(string? texte) =>
        double.TryParse(
            texte,
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var nombre
        )
            ? nombre
            : null;
}
