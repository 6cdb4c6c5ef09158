using Maillage.Aides;
using Maillage.Territoires;

namespace Maillage.Bench;

/// <summary>Questions drawn at random from a fixed seed: a commune of the region, a day of signature, some facts of a profile.</summary>
internal static class ProfilsDEssai
{
    public static Demande[] Tirer(ReferentielTerritorial referentiel, int nombre)
    {
        var hasard = new Random(20260901);
        var communes = referentiel.Communes.Keys.Order().ToArray();
        return [.. Enumerable.Range(0, nombre).Select(_ => Tirer(hasard, communes))];
    }

    private static Demande Tirer(Random hasard, CodeCommune[] communes)
    {
        var jour = new DateOnly(2019, 1, 1).AddDays(hasard.Next(365 * 8));
        var profil = Cles
            .Toutes.Where(cle => !cle.EstDuLieu && hasard.Next(3) > 0)
            .Aggregate(Profil.Vide, (deja, cle) => Repondre(hasard, deja, cle));
        return new Demande(communes[hasard.Next(communes.Length)].ToString(), jour, profil);
    }

    private static Profil Repondre(Random hasard, Profil profil, Cle cle) =>
        cle switch
        {
            CleChoix choix => profil.Avec(choix, choix.Valeurs[hasard.Next(Math.Min(2, choix.Valeurs.Count))].Code),
            CleOuiNon ouiNon => profil.Avec(ouiNon, hasard.Next(2) == 0),
            CleNombre nombre when nombre != Cles.Age => profil.Avec(
                nombre,
                nombre.Permises?[0] ?? Math.Min(nombre.Maximum, nombre.Minimum + hasard.Next(60))
            ),
            _ => profil,
        };
}
