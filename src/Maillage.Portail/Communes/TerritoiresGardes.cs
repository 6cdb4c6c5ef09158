using Maillage.Portail.Habillage;
using Maillage.Portail.Portraits;

namespace Maillage.Portail.Communes;

/// <summary>The last territories summed up and drawn: a figure of a day does not change.</summary>
internal sealed class TerritoiresGardes(Monde monde, PortraitsGardes portraits)
{
    private const int Gardes = 128;

    private readonly Reserve<(string Adresse, DateOnly Jour), VueTerritoire> reserve = new(Gardes);

    /// <summary>A territory on a day, at the screen of its list an address asks for.</summary>
    public VueTerritoire Lire(DescriptionTerritoire territoire, DateOnly jour, IQueryCollection requete)
    {
        var vue = reserve.Lire(
            (territoire.Adresse, jour),
            () =>
                VueTerritoire.Lire(monde, territoire, jour) with
                {
                    Portrait = portraits.Lire(territoire.Sujet, territoire.Adresse, jour),
                }
        );
        return vue with { Liste = ListeMembres.Lire(vue.Membres, requete), Saisie = territoire.Saisie };
    }
}
