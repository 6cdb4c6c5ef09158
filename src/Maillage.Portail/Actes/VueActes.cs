using System.Text;
using System.Text.Json;
using Maillage.Aides;
using Maillage.Donnees;
using Maillage.Portail.Habillage;
using Maillage.Zonage;

namespace Maillage.Portail.Actes;

/// <summary>What the pages of the acts of a zoning show.</summary>
public sealed record VueActes
{
    /// <summary>What was sent.</summary>
    public required DemandeActe Demande { get; init; }

    /// <summary>Its mesh; null without a draft.</summary>
    public Decoupage? Decoupage { get; init; }

    /// <summary>Where opinions stand; empty without a draft.</summary>
    public IReadOnlyList<EtapeSuivie> Etapes { get; init; } = [];

    /// <summary>What is missing before decreeing.</summary>
    public IReadOnlyList<string> Manques { get; init; } = [];

    /// <summary>What was wrong with what is asked.</summary>
    public IReadOnlyList<ErreurSaisie> Erreurs { get; init; } = [];

    /// <summary>The draft, for a form to carry it on.</summary>
    public string Document
    {
        get
        {
            if (Demande.Brouillon is not { } brouillon)
            {
                return "";
            }
            using var flux = new MemoryStream();
            using (var json = new Utf8JsonWriter(flux))
            {
                EcritureBrouillon.Ecrire(json, brouillon);
            }
            return Encoding.UTF8.GetString(flux.ToArray());
        }
    }

    /// <summary>The draft in a sentence.</summary>
    public string Resume
    {
        get
        {
            var brouillon = Demande.Brouillon!;
            var classes = NomsDeClasses
                .Toutes.Select(classe =>
                    (classe, Nombre: brouillon.Decisions.Values.Count(une => une.Classe == classe))
                )
                .Where(compte => compte.Nombre > 0)
                .Select(compte => $"{Mots.Pluriel(compte.Nombre, compte.classe.Sigle(), compte.classe.Sigle())}");
            return $"« {brouillon.Nom} » : {Mots.Pluriel(brouillon.Decisions.Count, "territoire classé", "territoires classés")} sur {Mots.Pluriel(Decoupage!.Territoires.Count, brouillon.Maille.Nom(), brouillon.Maille.Pluriel())}{(classes.Any() ? $" ({string.Join(", ", classes)})" : "")}, méthode de {brouillon.Methode}.";
        }
    }

    internal static VueActes Voir(DemandeActe demande, ActesZonage actes)
    {
        if (demande.Brouillon is not { } brouillon)
        {
            return new() { Demande = demande, Erreurs = demande.Erreurs };
        }
        var (etapes, manques) = actes.Examiner(brouillon, demande.Jour);
        return new()
        {
            Demande = demande,
            Decoupage = actes.Decoupage(brouillon),
            Etapes = etapes,
            Manques = manques,
            Erreurs = demande.Erreurs,
        };
    }
}
