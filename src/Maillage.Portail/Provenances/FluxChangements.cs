using System.Globalization;
using System.Text;
using System.Xml;
using Maillage.Aides;
using Maillage.Donnees;
using Maillage.Territoires;

namespace Maillage.Portail.Provenances;

/// <summary>
/// The Atom feed: each dated change of the rules up to today, and each compiled table, whose entry changes with its figures. A table says
/// no date of its own (the same raw files give the same bytes): its entry bears the day it was installed here.
/// </summary>
internal sealed record FluxChangements(
    IReadOnlyList<Changement> Regles,
    IReadOnlyList<TableManifeste> Tables,
    DateTimeOffset Installation
)
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Espace = "tag:maillage,2026:";

    public static FluxChangements Lire(Monde monde, DateOnly aujourdhui)
    {
        var manifeste = Path.Combine(monde.Dossier, Manifeste.Fichier);
        return new FluxChangements(
            [.. Changement.Tous(monde.Catalogue).Where(changement => changement.Jour <= aujourdhui).Reverse()],
            File.Exists(manifeste) ? monde.Donnees.Tables : [],
            File.Exists(manifeste)
                ? new DateTimeOffset(File.GetLastWriteTimeUtc(manifeste), TimeSpan.Zero)
                : DateTimeOffset.UnixEpoch
        );
    }

    public byte[] Ecrire(string racine)
    {
        using var sortie = new MemoryStream();
        using (
            var xml = XmlWriter.Create(
                sortie,
                new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }
            )
        )
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteElementString("id", Atom, $"{Espace}changements");
            xml.WriteElementString("title", Atom, "Maillage : ce qui change dans les règles et les données");
            xml.WriteElementString("updated", Atom, Iso(DernierJour()));
            Lien(xml, "self", $"{racine}/donnees/changements.atom");
            Lien(xml, "alternate", $"{racine}/donnees");
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, "Maillage");
            xml.WriteEndElement();
            foreach (var changement in Regles)
            {
                EcrireRegle(xml, changement, racine);
            }
            foreach (var table in Tables)
            {
                EcrireTable(xml, table, racine);
            }
            xml.WriteEndElement();
        }
        return sortie.ToArray();
    }

    private DateTimeOffset DernierJour()
    {
        var regle = Regles.Count == 0 ? DateTimeOffset.UnixEpoch : Minuit(Regles[0].Jour);
        return regle > Installation ? regle : Installation;
    }

    private static void EcrireRegle(XmlWriter xml, Changement changement, string racine)
    {
        var nature = changement.Nature.ToString().ToLowerInvariant();
        Entree(
            xml,
            ($"regle/{changement.Aide.Id}/{nature}/{changement.Jour:yyyy-MM-dd}", Minuit(changement.Jour)),
            $"{changement.Aide.Nom} {changement.EnMots} le {Typographie.Jour(changement.Jour)}",
            $"{racine}/aides/{changement.Aide.Id}",
            changement is { Avant: { } avant, Apres: { } apres }
                ? string.Join(" ", EcartVersions.Comparer(avant, apres).Phrases)
                : changement.Aide.Resume
        );
    }

    private void EcrireTable(XmlWriter xml, TableManifeste table, string racine) =>
        Entree(
            xml,
            ($"table/{table.Chemin}/{table.Sha256}", Installation),
            $"Table installée ici : {table.Chemin}",
            $"{racine}{ProvenancesRoutes.Tables}{table.Chemin}",
            $"{table.Provenance.Titre} ({table.Provenance.Producteur}, {table.Provenance.Millesime}), {table.Lignes} lignes. Licence : {table.Provenance.Licence}. SHA-256 : {table.Sha256}."
        );

    private static void Entree(
        XmlWriter xml,
        (string Id, DateTimeOffset Instant) cle,
        string titre,
        string adresse,
        string resume
    )
    {
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("id", Atom, Espace + cle.Id);
        xml.WriteElementString("title", Atom, titre);
        xml.WriteElementString("updated", Atom, Iso(cle.Instant));
        Lien(xml, "alternate", adresse);
        xml.WriteElementString("summary", Atom, resume);
        xml.WriteEndElement();
    }

    private static void Lien(XmlWriter xml, string relation, string adresse)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", adresse);
        xml.WriteEndElement();
    }

    private static DateTimeOffset Minuit(DateOnly jour) => new(jour, TimeOnly.MinValue, TimeSpan.Zero);

    private static string Iso(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
