using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>
/// Weighs the aids of a catalogue at one place after another, for one profile and one day. An aid that read the same facts of two places is
/// weighed once: what does not look at the place is computed a single time.
/// </summary>
internal sealed class PeseesDesLieux(IReadOnlyList<Aide> aides)
{
    private readonly int nombre = aides.Count;

    // Those of the places as known, then those of the places as presumed.
    private readonly List<Lecture>[] lectures = [.. aides.Concat(aides).Select(_ => new List<Lecture>())];
    private readonly Dictionary<AidePesee, int> numeros = new(MemePesee.Comparaison);
    private readonly List<AidePesee> pesees = [];

    /// <summary>A weighing by its number.</summary>
    public AidePesee this[int numero] => pesees[numero];

    /// <summary>The numbers of the weighings of every aid at a place; equal numbers, equal rights.</summary>
    public void Peser(SignatureLieu signature, Contexte contexte, Span<int> resultat)
    {
        for (var aide = 0; aide < nombre; aide++)
        {
            var connues = lectures[contexte.Presume ? aide + nombre : aide];
            resultat[aide] = Connue(connues, signature) ?? Instruire(aides[aide], connues, signature, contexte);
        }
    }

    private static int? Connue(List<Lecture> connues, SignatureLieu signature)
    {
        foreach (var lecture in connues)
        {
            if (lecture.Numeros.TryGetValue(signature.Reduire(lecture.Lues), out var numero))
            {
                return numero;
            }
        }
        return null;
    }

    private int Instruire(Aide aide, List<Lecture> connues, SignatureLieu signature, Contexte contexte)
    {
        contexte.Oublier();
        var pesee = Instruction.Peser(aide, contexte);
        if (!numeros.TryGetValue(pesee, out var numero))
        {
            numero = numeros[pesee] = pesees.Count;
            pesees.Add(pesee);
        }
        var lecture = connues.Find(deja => deja.Lues == contexte.Lues);
        if (lecture is null)
        {
            lecture = new Lecture(contexte.Lues, []);
            connues.Add(lecture);
        }
        lecture.Numeros[signature.Reduire(contexte.Lues)] = numero;
        return numero;
    }

    /// <summary>The weighings of one aid that looked at the same facts of a place, by the values of those facts.</summary>
    private sealed record Lecture(LecturesDuLieu Lues, Dictionary<SignatureLieu, int> Numeros);

    /// <summary>Same aid, same status, same sums on the same days: nothing a map shows tells them apart.</summary>
    private sealed class MemePesee : IEqualityComparer<AidePesee>
    {
        public static readonly MemePesee Comparaison = new();

        public bool Equals(AidePesee x, AidePesee y) =>
            ReferenceEquals(x.Aide, y.Aide)
            && x.Statut == y.Statut
            && x.Montant.Total == y.Montant.Total
            && x.Montant.Nature == y.Montant.Nature
            && x.Montant.Echeancier.SequenceEqual(y.Montant.Echeancier);

        public int GetHashCode(AidePesee obj) => HashCode.Combine(obj.Aide.Id, obj.Statut, obj.Montant.Total);
    }
}
