using Maillage.Donnees;
using Maillage.Essais.Mondes;

namespace Maillage.Portail.Tests.Actes;

/// <summary>The sentences and the instances of the project, on the small world.</summary>
internal static class PetitsActes
{
    public const string Csv = "territoire;classe\n34015;zip\n34032;zac\n34172;zar\n";

    public static ActesZonage Actes { get; } =
        ActesZonage
            .Lire(Path.Combine(RacineMaillage.Trouver().ValeurOuException(), "reglementation"), PetitMonde.Referentiel)
            .ValeurOuException();
}
