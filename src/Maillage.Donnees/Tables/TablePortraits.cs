namespace Maillage.Donnees;

/// <summary>One table of the figures transcribed from public documents: its file, what it holds (in French) and its columns.</summary>
internal sealed record TablePortraits(string Nom, string Contenu, params string[] Colonnes)
{
    public static readonly TablePortraits Sources = new(
        "sources",
        "documents lus",
        "id",
        "producteur",
        "titre",
        "date",
        "date_etablie"
    );

    public static readonly TablePortraits Indicateurs = new(
        "indicateurs",
        "indicateurs et définitions",
        "id",
        "libelle",
        "famille",
        "unite",
        "definition",
        "limites",
        "sens"
    );

    public static readonly TablePortraits Valeurs = new(
        "valeurs",
        "chiffres transcrits",
        "territoire",
        "indicateur",
        "valeur",
        "texte",
        "date",
        "source",
        "section",
        "note"
    );

    public static readonly TablePortraits Releves = new(
        "releves",
        "comptes datés",
        "serie",
        "libelle",
        "unite",
        "territoire",
        "date",
        "valeur",
        "texte",
        "source",
        "section",
        "definition",
        "rupture"
    );

    public static readonly TablePortraits Familles = new(
        "familles",
        "familles de départements",
        "id",
        "libelle",
        "departements",
        "traits",
        "source",
        "section"
    );

    public static readonly TablePortraits Enjeux = new(
        "enjeux",
        "enjeux dits dans nos mots",
        "departement",
        "theme",
        "enjeu",
        "source",
        "section"
    );

    public static readonly TablePortraits Actions = new(
        "solidarite-actions",
        "actions de solidarité dites dans nos mots",
        "departement",
        "epci",
        "action",
        "source",
        "section"
    );

    public static readonly TablePortraits[] Toutes =
    [
        Sources,
        Indicateurs,
        Valeurs,
        Releves,
        Familles,
        Enjeux,
        Actions,
    ];

    public string Chemin => $"{CheminsTables.Portraits}/{Nom}.csv";

    public LecteurTable Ouvrir(string dossier, RapportErreurs rapport) =>
        LecteurTable.Ouvrir(dossier, Chemin, rapport, Colonnes);
}
