using System.Globalization;
using System.Text;
using Maillage.Portail.Habillage;
using Maillage.Territoires;

namespace Maillage.Portail.Communes;

/// <summary>The communes of a territory as a CSV: <c>;</c>, UTF-8, unknown left empty.</summary>
internal static class CsvTerritoire
{
    private const string Entete =
        "commune;nom;departement;date;millesime;habitants;zonage;etat;apl_annee;apl_65_ans_ou_moins";

    public static byte[] Ecrire(VueTerritoire vue, Millesime millesime)
    {
        var texte = new StringBuilder(Entete).Append('\n');
        foreach (var membre in vue.Membres.OrderBy(membre => membre.Code))
        {
            var zone = membre.Zonage.Zone;
            var etat = zone is null ? "" : (membre.Zonage.Presume ? EtatZone.Presumee : EtatZone.Constatee).Code();
            texte.Append(
                CultureInfo.InvariantCulture,
                $"{membre.Code};{membre.Nom};{membre.Code.Departement};{Calendrier.Iso(vue.Jour)};{millesime};{membre.Population};{zone?.Code()};{etat};{membre.Apl?.Annee};{membre.Apl?.JusquA65Ans}\n"
            );
        }
        return Encoding.UTF8.GetBytes(texte.ToString());
    }
}
