using Maillage.Aides;
using Maillage.Territoires;

namespace Maillage.Cli;

/// <summary>A settlement for people: the three sums first, their reasons after.</summary>
internal static class TexteDepart
{
    public static void Ecrire(TextWriter sortie, Depart depart)
    {
        sortie.WriteLine(
            $"{TexteAide.Nom(depart.Contrat.Aide)} signé le {Typographie.Jour(depart.Signature)} à {depart.Commune.Nom}, quitté le {Typographie.Jour(depart.Jour)}"
        );
        if (depart.Terme is { } terme)
        {
            sortie.WriteLine($"Engagement jusqu'au {Typographie.Jour(terme.AddDays(-1))}");
        }
        sortie.WriteLine();
        sortie.WriteLine($"DÉJÀ VERSÉ       {Somme(depart.Verse)}");
        sortie.WriteLine(
            $"À RENDRE         {Somme(depart.AReverser)}{(depart.Unite is { } unite ? $"  (en {unite})" : "")}"
        );
        sortie.WriteLine($"RESTE À VERSER   {Somme(depart.ResteAVerser)}");
        Lectures(sortie, depart);
        Detail(sortie, depart.Detail);
        Regle(sortie, depart.Regime);
        foreach (var question in depart.Questions)
        {
            sortie.WriteLine($"Question : {question.Texte} (profil : {question.Cle.Nom})");
        }
        foreach (var note in depart.Notes)
        {
            sortie.WriteLine($"Note : {note}");
        }
        sortie.WriteLine();
        sortie.WriteLine(Depart.Avertissement);
    }

    private static void Lectures(TextWriter sortie, Depart depart)
    {
        if (depart.Lectures.Count < 2)
        {
            return;
        }
        sortie.WriteLine();
        sortie.WriteLine("LECTURES POSSIBLES DE LA RÈGLE");
        foreach (var lecture in depart.Lectures)
        {
            var unite = lecture.Unite is { } nom ? $", en {nom}" : "";
            sortie.WriteLine(
                $"- {lecture.Libelle}{unite} : à rendre {Typographie.Euros(lecture.AReverser)}, reste à verser {Typographie.Euros(lecture.ResteAVerser)}"
            );
        }
    }

    private static void Detail(TextWriter sortie, IReadOnlyList<LigneDepart> lignes)
    {
        if (lignes.Count == 0)
        {
            return;
        }
        sortie.WriteLine();
        sortie.WriteLine("VERSEMENTS");
        foreach (var ligne in lignes)
        {
            var jour = ligne.Date is { } date ? $"{Typographie.Jour(date)}, " : "";
            sortie.WriteLine($"- {jour}{ligne.Libelle} : {Typographie.Euros(ligne.Montant)}, {Lisible(ligne.Etat)}");
        }
    }

    private static void Regle(TextWriter sortie, RegimeDepart? regime)
    {
        sortie.WriteLine();
        if (regime is null)
        {
            return;
        }
        sortie.WriteLine($"Règle : {regime.Texte} [{regime.Source.Texte}, source {regime.Source.Fiabilite.Code()}]");
        if (regime.PreavisMois is { } mois)
        {
            sortie.WriteLine($"Préavis : {mois} mois");
        }
        foreach (var exception in regime.Exceptions)
        {
            sortie.WriteLine($"À se demander : {exception.Question} {exception.Effet}");
        }
    }

    private static string Somme(decimal? montant) => montant is { } euros ? Typographie.Euros(euros) : "inconnu";

    private static string Lisible(EtatLigne etat) =>
        etat switch
        {
            EtatLigne.Versee => "versé",
            EtatLigne.AVerser => "à recevoir",
            EtatLigne.PlusDue => "n'est plus dû",
            EtatLigne.Inconnue => "date inconnue",
        };
}
