using Maillage.Territoires;

namespace Maillage.Zonage;

/// <summary>Says what is missing before a draft may be decreed.</summary>
public static class ExamenArrete
{
    /// <summary>What is missing, in French sentences, the gravest first; none when nothing known stands in the way.</summary>
    /// <param name="brouillon">The draft.</param>
    /// <param name="decoupage">Its mesh.</param>
    /// <param name="methode">Its method.</param>
    /// <param name="etapes">Where opinions stand on the day.</param>
    /// <param name="jour">The day it would be decreed.</param>
    public static IReadOnlyList<string> Manques(
        Brouillon brouillon,
        Decoupage decoupage,
        MethodeZonage methode,
        IReadOnlyList<EtapeSuivie> etapes,
        DateOnly jour
    ) =>
        [
            .. Etude(brouillon) is { } etude ? new[] { etude } : [],
            .. Methode(methode, jour),
            .. NonClasses(brouillon, decoupage),
            .. Plafonds(brouillon, decoupage, methode),
            .. etapes.Where(etape => etape.Instance.Requise == Ternaire.Oui && !etape.EstClose).Select(Avis),
        ];

    /// <summary>Why a draft can never be decreed, in a French sentence; null when it may.</summary>
    public static string? Etude(Brouillon brouillon) =>
        brouillon.EstEtude
            ? $"Ce brouillon porte sur les {brouillon.Maille.Pluriel()} : c'est une étude, sans valeur réglementaire, qui ne peut pas être décrétée. Seul un classement des territoires de vie-santé le peut."
            : null;

    private static IEnumerable<string> Methode(MethodeZonage methode, DateOnly jour)
    {
        if (!methode.Periode.Contient(jour))
        {
            yield return $"La méthode de {methode.Id} n'est pas en vigueur le {Typographie.Jour(jour)} ({Typographie.EnMots(methode.Periode)}).";
        }
    }

    private static IEnumerable<string> NonClasses(Brouillon brouillon, Decoupage decoupage)
    {
        var restants = decoupage
            .Territoires.Where(territoire => !brouillon.Decisions.ContainsKey(territoire.Code))
            .ToList();
        if (restants.Count > 0)
        {
            var noms = string.Join(", ", restants.Take(3).Select(territoire => territoire.Nom));
            yield return $"Restent à classer : {Nombre(restants.Count)} {brouillon.Maille.Pluriel()} sur {Nombre(decoupage.Territoires.Count)} ({noms}{(restants.Count > 3 ? "…" : "")}).";
        }
    }

    private static IEnumerable<string> Plafonds(Brouillon brouillon, Decoupage decoupage, MethodeZonage methode)
    {
        var plafonds = brouillon.Plafonds;
        if (plafonds.Valeurs.Zip is null || plafonds.Valeurs.Zac is null)
        {
            yield return "Les plafonds régionaux de ZIP et de ZAC ne sont pas tous donnés : saisissez-les avec leur source.";
        }
        else if (plafonds.Source is null)
        {
            yield return "Les plafonds sont donnés sans leur source : nommez le texte où ils ont été lus.";
        }
        foreach (var (classe, part, plafond) in Depassements(brouillon, decoupage, methode))
        {
            yield return $"La part de {classe.Sigle()} atteint {Pourcent(part)} des habitants, au-delà du plafond de {Pourcent(plafond)}.";
        }
    }

    private static IEnumerable<(ClasseZonage, double, double)> Depassements(
        Brouillon brouillon,
        Decoupage decoupage,
        MethodeZonage methode
    )
    {
        var classes = decoupage
            .Territoires.Where(territoire => brouillon.Decisions.ContainsKey(territoire.Code))
            .Select(territoire => (territoire, Decision: brouillon.Decisions[territoire.Code]))
            .Select(paire => new TerritoireClasse(
                paire.territoire.Code,
                paire.territoire.Population,
                null,
                paire.Decision.Classe,
                paire.Decision.Quartiers
            ))
            .ToList();
        var total = decoupage.Territoires.Sum(territoire => territoire.Population);
        foreach (var classe in methode.Classes)
        {
            var habitants = classes.Sum(un =>
                (un.Classe == classe ? un.PopulationPropre : 0) + (un.Qpv?.Classe == classe ? un.PopulationDeplacee : 0)
            );
            if (
                total > 0
                && brouillon.Plafonds.Valeurs.De(classe) is { } plafond
                && Arrondi.Pourcent(habitants, total) > plafond
            )
            {
                yield return (classe, Arrondi.Pourcent(habitants, total), plafond);
            }
        }
    }

    private static string Avis(EtapeSuivie etape) => $"{etape.Instance.Nom} : {etape.Instance.Acte} {etape.Phrase}.";

    private static string Nombre(int nombre) => Typographie.Nombre((decimal)nombre, 0);

    private static string Pourcent(double part) => $"{Typographie.Nombre(part, 1)}{Typographie.EspaceInsecable}%";
}
