using Maillage.Territoires;

namespace Maillage.Aides.Tests.Cartes;

/// <summary>Profiles and days of signature drawn from a seed: any fact, those of the place included.</summary>
internal sealed class ProfilsAuHasard(int graine, CatalogueAides catalogue, IReadOnlyList<CodeCommune> communes)
{
    private readonly Random hasard = new(graine);

    public (Profil Profil, DateOnly Jour) Tirer()
    {
        var jour = new DateOnly(2019, 1, 1).AddDays(hasard.Next(365 * 8));
        var part = hasard.Next(2, 6);
        var profil = Cles
            .Toutes.Where(_ => hasard.Next(5) < part)
            .Aggregate(Profil.Vide, (deja, cle) => Repondre(deja, cle, jour));
        return (profil.Contient(Cles.DateNaissance) ? profil.Sans(Cles.Age) : profil, jour);
    }

    private Profil Repondre(Profil profil, Cle cle, DateOnly jour) =>
        cle switch
        {
            CleChoix { Multiple: true } choix => profil.Avec(
                choix,
                [
                    .. choix
                        .Valeurs.Select(valeur => valeur.Code)
                        .Where(_ => hasard.Next(2) == 0)
                        .Append(Une(choix))
                        .Distinct(),
                ]
            ),
            CleChoix choix => profil.Avec(choix, Une(choix)),
            CleOuiNon ouiNon => profil.Avec(ouiNon, hasard.Next(3) > 0),
            CleNombre nombre => profil.Avec(nombre, Nombre(nombre)),
            CleDate date when date == Cles.DateNaissance => profil.Avec(date, jour.AddDays(-365 * hasard.Next(20, 75))),
            CleDate date => profil.Avec(date, jour.AddDays(-hasard.Next(900))),
            CleCommune commune => profil.Avec(commune, communes[hasard.Next(communes.Count)]),
            CleAides aides => profil.Avec(aides, Aides(aides, jour)),
            _ => profil,
        };

    // The first values are the likeliest to open a right.
    private string Une(CleChoix choix) =>
        choix.Valeurs[hasard.Next(hasard.Next(2) == 0 ? Math.Min(2, choix.Valeurs.Count) : choix.Valeurs.Count)].Code;

    private decimal Nombre(CleNombre cle) =>
        cle.Permises is { } permises
            ? permises[hasard.Next(permises.Count)]
            : Math.Min(cle.Maximum, cle.Minimum + hasard.Next(cle.Unite == "€" ? 200_000 : 70));

    private AidePercue[] Aides(CleAides cle, DateOnly jour) =>
        [
            .. Enumerable
                .Range(0, hasard.Next(3))
                .Select(_ => new AidePercue(
                    catalogue.Aides[hasard.Next(catalogue.Aides.Count)].Id,
                    cle.Datee ? jour.AddDays(-hasard.Next(6000)) : DateOnly.MinValue
                )),
        ];
}
