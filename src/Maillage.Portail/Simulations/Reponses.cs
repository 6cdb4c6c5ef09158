using System.Globalization;
using Maillage.Aides;
using Maillage.Territoires;

namespace Maillage.Portail.Simulations;

/// <summary>The answers a closed question offers.</summary>
internal static class Reponses
{
    public static IReadOnlyList<Choix> Valeurs(Cle cle) =>
        cle switch
        {
            CleChoix choix => choix.Valeurs,
            CleNombre { Permises: { } permises } nombre =>
            [
                .. permises.Select(valeur => new Choix(
                    valeur.ToString(CultureInfo.InvariantCulture),
                    $"{Typographie.Nombre(valeur)}{Typographie.EspaceInsecable}{nombre.Unite}"
                )),
            ],
            CleOuiNon => [new Choix("true", "Oui"), new Choix("false", "Non")],
            _ => [],
        };
}
