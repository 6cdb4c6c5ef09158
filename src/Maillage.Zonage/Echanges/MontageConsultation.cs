namespace Maillage.Zonage;

/// <summary>Reads the opinions asked and received.</summary>
internal sealed class MontageConsultation(ReleveBrouillon releve, IReadOnlySet<string>? instances)
{
    public Consultation Monter(IReadOnlyList<LigneLue> lignes)
    {
        var etapes = new Dictionary<string, EtapeConsultation>(StringComparer.Ordinal);
        foreach (var ligne in lignes)
        {
            if (Instance(ligne) is { } instance && Etape(ligne) is { } etape && !etapes.TryAdd(instance, etape))
            {
                releve.Refuser(
                    ligne,
                    ColonnesBrouillon.Instance,
                    $"« {instance} » est déjà donnée plus haut. Gardez une seule étape."
                );
            }
        }
        return etapes.Count == 0 ? Consultation.Vide : new(etapes);
    }

    private string? Instance(LigneLue ligne)
    {
        var id = ligne[ColonnesBrouillon.Instance];
        if (id.Length > 0 && instances?.Contains(id) != false)
        {
            return id;
        }
        releve.Refuser(
            ligne,
            ColonnesBrouillon.Instance,
            $"« {ReleveBrouillon.Montrer(id)} » n'est pas une instance à consulter.{(instances is null ? "" : $" Choisissez parmi {string.Join(", ", instances.Order(StringComparer.Ordinal))}.")}"
        );
        return null;
    }

    private EtapeConsultation? Etape(LigneLue ligne)
    {
        var (saisie, rendu) = (
            releve.Jour(ligne, ColonnesBrouillon.Saisie),
            releve.Jour(ligne, ColonnesBrouillon.Rendu)
        );
        if (ligne[ColonnesBrouillon.Saisie].Length == 0)
        {
            releve.Refuser(ligne, ColonnesBrouillon.Saisie, "date de saisine absente. Donnez-la, ou ôtez l'étape.");
        }
        if (rendu < saisie)
        {
            releve.Refuser(ligne, ColonnesBrouillon.Rendu, "l'avis précède la saisine. Corrigez les deux dates.");
        }
        return saisie is null
            ? null
            : new(saisie.Value, rendu, ReleveBrouillon.TexteLibre(ligne[ColonnesBrouillon.Avis]));
    }
}
