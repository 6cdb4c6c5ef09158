using System.Globalization;
using System.Text;

namespace Maillage.Donnees.Tests;

/// <summary>Alone: the memory of the whole process is weighed.</summary>
[CollectionDefinition(nameof(FichierDemesureTests), DisableParallelization = true)]
public class FichierDemesureSeul;

/// <summary>Faulty files of 200 MB, written as they are read.</summary>
[Collection(nameof(FichierDemesureTests))]
public class FichierDemesureTests
{
    private const long Taille = 200_000_000;
    private const long Tolerance = 8_000_000;

    private static readonly Dictionary<string, int> Lieux = Enumerable
        .Range(0, 1000)
        .ToDictionary(rang => rang.ToString("00000", CultureInfo.InvariantCulture));

    [Fact]
    public void CouplesFautifs_NeSontPasGardes() =>
        TientEnMemoire(
            "origine;destination;minutes\n00000;00000;-1\n",
            rang => $"{rang / 1000 % 1000:00000};{rang % 1000:00000};12.5\n",
            lecteur => LectureTemps.Lire(lecteur, "temps.csv", Lieux, Lieux).Erreurs
        );

    [Fact]
    public void FichierSansFinDeLigne_NEstPasGarde() =>
        TientEnMemoire(
            "origine;destination;minutes\n",
            _ => "0123456789;",
            lecteur => LectureTemps.Lire(lecteur, "temps.csv", Lieux, Lieux).Erreurs
        );

    [Fact]
    public void ValeursFautives_NeSontPasGardees() =>
        TientEnMemoire(
            "id;valeur\nX;-1\n",
            rang => $"lieu{rang % 20_000};3.25\n",
            lecteur => LectureValeurs.Lire(lecteur, "offre.csv").Erreurs
        );

    private static void TientEnMemoire(
        string debut,
        Func<int, string> ligne,
        Func<TextReader, IReadOnlyList<ErreurDonnees>> lire
    )
    {
        using var texte = new TexteEngendre(debut, ligne);
        var avant = GC.GetTotalMemory(forceFullCollection: true);
        var erreurs = lire(texte);
        Assert.InRange(erreurs.Count, 1, RapportErreurs.LimiteParFichier + 1);
        Assert.True(texte.Sommet - avant < Tolerance, $"{texte.Sommet - avant} octets gardés");
    }

    /// <summary>A text of 200 MB that does not exist: its lines are made when asked, and the memory is weighed on the way.</summary>
    private sealed class TexteEngendre(string debut, Func<int, string> ligne) : TextReader
    {
        private const long Pas = Taille / 8;

        private readonly StringBuilder attente = new(debut);
        private long lus;
        private int rang;

        public long Sommet { get; private set; }

        public override int Read(char[] buffer, int index, int count)
        {
            while (attente.Length < count && lus + attente.Length < Taille)
            {
                attente.Append(ligne(rang++));
            }
            var pris = Math.Min(count, attente.Length);
            attente.CopyTo(0, buffer, index, pris);
            attente.Remove(0, pris);
            if (lus / Pas != (lus + pris) / Pas)
            {
                Sommet = Math.Max(Sommet, GC.GetTotalMemory(forceFullCollection: true));
            }
            lus += pris;
            return pris;
        }
    }
}
