using Maillage.Donnees;
using Maillage.Territoires;
using Maillage.Zonage;

namespace Maillage.Cli;

/// <summary>Says what became of a draft.</summary>
internal static class TexteZonage
{
    /// <summary>A draft in one line: its mesh and how many territories are in each class.</summary>
    public static string Resumer(BrouillonDonne donne)
    {
        var total = donne.Decoupage.Territoires.Count;
        var classes = Compter(donne.Brouillon).Select(classe => $"{Nombre(classe.Nombre)} {classe.Classe.Sigle()}");
        var maille = donne.Brouillon.Maille;
        return $"{Nombre(donne.Brouillon.Decisions.Count)} {maille.Pluriel()} sur {Nombre(total)} sont {(maille == Maille.Commune ? "classées" : "classés")} ({string.Join(", ", classes)})";
    }

    public static void EcrireConversion(TextWriter sortie, BrouillonDonne donne, FormatBrouillon format, string nom) =>
        SortieJson.Ecrire(
            sortie,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("format", format.Id);
                json.WriteString("sortie", nom);
                json.WriteString("maille", donne.Brouillon.Maille.Code());
                json.WriteNumber("territoires", donne.Decoupage.Territoires.Count);
                json.WriteStartObject("classes");
                foreach (var (classe, nombre) in Compter(donne.Brouillon))
                {
                    json.WriteNumber(classe.Code(), nombre);
                }
                json.WriteEndObject();
                json.WriteStartArray("rapport");
                foreach (var phrase in donne.Importe.Rapport)
                {
                    json.WriteStringValue(phrase);
                }
                json.WriteEndArray();
                json.WriteEndObject();
            }
        );

    /// <summary>The steps of a consultation and what is missing, for people.</summary>
    public static void EcrireConsultation(
        TextWriter sortie,
        DateOnly jour,
        IReadOnlyList<EtapeSuivie> etapes,
        IReadOnlyList<string> manques
    )
    {
        sortie.WriteLine($"Consultation au {Typographie.Jour(jour)} :");
        sortie.WriteLine();
        var tableau = new Tableau("instance", "demandé", "exigé", "état", "fiabilité");
        foreach (var etape in etapes)
        {
            tableau.Ajouter(
                etape.Instance.Nom,
                etape.Instance.Acte,
                etape.Instance.Requise switch
                {
                    Ternaire.Oui => "oui",
                    Ternaire.Non => "non",
                    _ => Tableau.Inconnu,
                },
                etape.Phrase,
                etape.Instance.Fiabilite.Code()
            );
        }
        tableau.EcrireAligne(sortie);
        sortie.WriteLine();
        Manques(sortie, manques);
        foreach (var phrase in etapes.SelectMany(etape => etape.Instance.AVerifier))
        {
            sortie.WriteLine($"À vérifier : {phrase}");
        }
    }

    public static void Manques(TextWriter sortie, IReadOnlyList<string> manques)
    {
        sortie.WriteLine(
            manques.Count == 0 ? "Rien de connu ne manque avant de décréter." : "Avant de décréter, il manque :"
        );
        foreach (var manque in manques)
        {
            sortie.WriteLine($"  {manque}");
        }
    }

    private static string Nombre(int nombre) => Typographie.Nombre((decimal)nombre, 0);

    private static IEnumerable<(ClasseZonage Classe, int Nombre)> Compter(Brouillon brouillon) =>
        NomsDeClasses
            .Toutes.Select(classe => (classe, brouillon.Decisions.Values.Count(decision => decision.Classe == classe)))
            .Where(compte => compte.Item2 > 0);
}
