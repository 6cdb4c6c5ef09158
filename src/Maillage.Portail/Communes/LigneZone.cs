using Maillage.Portail.Habillage;
using Maillage.Territoires;

namespace Maillage.Portail.Communes;

/// <summary>What is said of one zone for a commune on a day.</summary>
public sealed record LigneZone(string Nom, string Reponse, string Symbole, string Classe, string Preuve)
{
    /// <summary>The zoning of doctors on one line, then every other zone of the vocabulary.</summary>
    internal static IReadOnlyList<LigneZone> Toutes(RegistreZones registre, ZonesCommune zones, DateOnly jour) =>
        [
            Medecins(zones),
            .. NomsDeZones
                .Toutes.Where(zone => !ZonageMedecins.EstUneClasse(zone))
                .Select(zone => Autre(zone, zones, Liste(registre, zone, jour))),
        ];

    private static LigneZone Medecins(ZonesCommune zones)
    {
        var zonage = ZonageMedecins.De(zones);
        return zonage.Zone is { } zone
            ? new LigneZone(
                "Zonage des médecins",
                $"{(zonage.Presume ? "Présumé : " : "")}{zone.NomCourt()}",
                zonage.Presume ? "≈" : "✓",
                zonage.Presume ? "presume" : "oui",
                Etayer(zones, zone)
            )
            : new LigneZone("Zonage des médecins", "Inconnu", "?", "inconnu", Zone.Zip.PourquoiInconnue());
    }

    private static LigneZone Autre(Zone zone, ZonesCommune zones, CoucheZonage? liste)
    {
        var nom = Mots.Majuscule(NomAvecSigle(zone));
        return (zones[zone], zones.Presumee(zone)) switch
        {
            (Ternaire.Oui, _) => new LigneZone(nom, "Oui", "✓", "oui", Etayer(zones, zone)),
            (Ternaire.Non, _) => new LigneZone(nom, "Non", "✕", "non", Absence(liste)),
            (_, Ternaire.Oui) => new LigneZone(nom, "Présumé : oui", "≈", "presume", Etayer(zones, zone)),
            (_, Ternaire.Non) => new LigneZone(
                nom,
                "Présumé : non",
                "≈",
                "presume",
                $"La dernière liste connue ne la comptait pas. {zone.PourquoiInconnue()}"
            ),
            _ => new LigneZone(nom, "Inconnu", "?", "inconnu", zone.PourquoiInconnue()),
        };
    }

    private static CoucheZonage? Liste(RegistreZones registre, Zone zone, DateOnly jour) =>
        registre.Couches.FirstOrDefault(couche => couche.Classes.Contains(zone) && couche.Validite.Contient(jour));

    private static string Absence(CoucheZonage? liste) =>
        liste is null
            ? "Cette zone n’existe pas à cette date."
            : $"Absente de la liste valable {Typographie.EnMots(liste.Validite)}. Source : {liste.Source}. Fiabilité : {liste.Fiabilite.EnMots()}.";

    private static string Etayer(ZonesCommune zones, Zone zone)
    {
        var constat = zones.Constats.First(constat => constat.Zone == zone);
        var validite = Typographie.EnMots(constat.Validite);
        var etat = constat.Etat == EtatZone.Presumee ? "Dernier constat connu, valable" : "Valable";
        return $"{etat} {validite}. Source : {constat.Source}. Fiabilité : {constat.Fiabilite.EnMots()}.";
    }

    internal static string NomAvecSigle(Zone zone) =>
        zone.NomCourt() is var court && court != zone.NomComplet() && court.Any(char.IsUpper) && !court.Contains(' ')
            ? $"{zone.NomComplet()} ({court})"
            : zone.NomComplet();
}
