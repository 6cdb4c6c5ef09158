using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>What kind of decision grants an aid.</summary>
public enum NatureAide
{
    /// <summary>A right under a convention, once its conditions are met.</summary>
    DroitConventionnel,

    /// <summary>Granted after a selection.</summary>
    Selection,

    /// <summary>Granted by a decision of the ARS.</summary>
    DecisionArs,

    /// <summary>A tax regime.</summary>
    RegimeFiscal,

    /// <summary>An authorisation, not money.</summary>
    Autorisation,
}

/// <summary>Who gets the money.</summary>
public enum Beneficiaire
{
    /// <summary>The person who asks.</summary>
    Personne,

    /// <summary>A team or an employer.</summary>
    Structure,
}

/// <summary>An aid scheme with all its dated versions.</summary>
public sealed record Aide
{
    /// <summary>Identifier in <c>snake_case</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Full name.</summary>
    public required string Nom { get; init; }

    /// <summary>Acronym, or null.</summary>
    public required string? Sigle { get; init; }

    /// <summary>One sentence that says what it is.</summary>
    public required string Resume { get; init; }

    /// <summary>Family it is listed under.</summary>
    public required string Famille { get; init; }

    /// <summary>Who finances it.</summary>
    public required string Financeur { get; init; }

    /// <summary>Kind of decision.</summary>
    public required NatureAide Nature { get; init; }

    /// <summary>Who gets the money.</summary>
    public required Beneficiaire Beneficiaire { get; init; }

    /// <summary>Whom to turn to.</summary>
    public required Demarche Demarche { get; init; }

    /// <summary>How it is taxed, or null when no source says.</summary>
    public required string? Fiscalite { get; init; }

    /// <summary>What happens to sums paid when the commitment is not kept, or null when no source says.</summary>
    public required string? Reversement { get; init; }

    /// <summary>What becomes of running contracts when signature closes, or null while it is open.</summary>
    public required string? ApresFermeture { get; init; }

    /// <summary>First day on which it may have been signed when the beginning of its first version is unknown; null otherwise.</summary>
    public required DateOnly? PasAvant { get; init; }

    /// <summary>Aids it cannot be held with.</summary>
    public required IReadOnlyList<Incompatibilite> NonCumul { get; init; }

    /// <summary>Texts it rests on.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>Dated versions, oldest first, without gap or overlap.</summary>
    public required IReadOnlyList<VersionAide> Versions { get; init; }

    /// <summary>What becomes of the sums when the contract ends early, by day of signature, oldest first; empty when no source says.</summary>
    public IReadOnlyList<RegimeDepart> Departs { get; init; } = [];

    /// <summary>Days on which some version can be signed.</summary>
    public Periode Signature => new(Versions[0].Signature.Du, Versions[^1].Signature.Au);

    /// <summary>The days of signature in words; when the first is unknown, the earliest it may have been.</summary>
    public string SignatureEnMots =>
        (Signature.Du, PasAvant, Signature.Au) switch
        {
            (null, { } tot, { } au) => $"au plus tôt le {Typographie.Jour(tot)}, jusqu'au {Typographie.Jour(au)}",
            (null, { } tot, null) => $"au plus tôt le {Typographie.Jour(tot)}",
            _ => Typographie.EnMots(Signature),
        };

    /// <summary>Whether it is neither a tax nor a sum paid to a structure, and so counts in the total of what a person gets.</summary>
    public bool CompteDansLeTotal =>
        Nature is not (NatureAide.RegimeFiscal or NatureAide.Autorisation) && Beneficiaire == Beneficiaire.Personne;

    /// <summary>The version that can be signed on a day, or null.</summary>
    public VersionAide? VersionAu(DateOnly jour) =>
        jour < PasAvant ? null : Versions.FirstOrDefault(version => version.Signature.Contient(jour));
}
