using Maillage.Portail.Habillage;
using Maillage.Portail.Portraits;
using Microsoft.AspNetCore.Mvc;

namespace Maillage.Portail.Api;

/// <summary>Portraits as JSON: the answer of <c>maillage portrait --json</c>.</summary>
internal static class ApiPortraits
{
    public static IResult Lire(
        string id,
        string? date,
        Monde monde,
        Calendrier calendrier,
        [FromServices] PortraitsGardes portraits
    )
    {
        var (jour, erreur) = calendrier.Lire(date);
        if (jour is not { } lu)
        {
            return Probleme.Saisie([erreur!]);
        }
        return portraits.Trouver(id, lu) is { } portrait
            ? FormatsPortrait.Ecrire(portrait, "json", monde)
            : Probleme.Introuvable(
                "id",
                $"« {id} » n'est ni un département de la région, ni le Siren d'une de ses intercommunalités, ni « region »."
            );
    }
}
