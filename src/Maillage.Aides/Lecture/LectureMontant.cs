using YamlDotNet.RepresentationModel;

namespace Maillage.Aides.Lecture;

/// <summary>Reads an amount: <c>mecanisme</c> names one of the closed set, the other keys are its own.</summary>
internal static class LectureMontant
{
    private static readonly Dictionary<string, NatureMontant> NaturesDeForfait = new()
    {
        ["exact"] = NatureMontant.Exact,
        ["plafond"] = NatureMontant.Plafond,
    };

    private static readonly Dictionary<string, NatureMontant> NaturesDAnnuites = new()
    {
        ["exact"] = NatureMontant.Exact,
        ["plafond"] = NatureMontant.Plafond,
        ["estime"] = NatureMontant.Estime,
    };

    private static readonly Dictionary<string, Func<ObjetYaml, Mecanisme?>> Mecanismes = new()
    {
        ["forfait"] = objet => new Forfait(
            objet.Nombre("total"),
            Tranches(objet),
            objet.Code("nature", NaturesDeForfait)
        ),
        ["par_unite"] = ParUnite,
        ["par_rang"] = ParRang,
        ["part_de_depense"] = PartDeDepense,
        ["annuel"] = Annuel,
        ["annuites"] = Annuites,
        ["pourcentage_annuel"] = PourcentageAnnuel,
        ["degressif"] = Degressif,
        ["garantie_mensuelle"] = GarantieMensuelle,
        ["mensuel"] = objet => Nombre(objet, "mois") is { } mois ? new Mensuel(objet.Nombre("montant"), mois) : null,
        ["mensuel_majore"] = MensuelMajore,
        ["garantie_trimestrielle"] = GarantieTrimestrielle,
        ["exoneration_degressive"] = ExonerationDegressive,
        ["sans_terme"] = SansTerme,
        ["aides_locales"] = objet => new SommeLocale(objet.Texte("absence")),
        ["sans_montant"] = objet => new SansMontant(objet.Texte("raison")),
        ["selon"] = objet => new Selon(objet.Liste("cas", cas => Cas(cas, objet.Releve))),
    };

    public static Mecanisme? Lire(YamlNode noeud, Releve releve) =>
        ObjetYaml.Lire(
            noeud,
            releve,
            objet =>
            {
                var nom = objet.Texte("mecanisme");
                if (Mecanismes.TryGetValue(nom, out var lire))
                {
                    return lire(objet);
                }
                releve.Refuser(
                    noeud,
                    $"« {nom} » n'est pas un mécanisme. Mécanismes : {string.Join(", ", Mecanismes.Keys)}."
                );
                return null;
            }
        );

    private static ParUnite? ParUnite(ObjetYaml objet) =>
        Nombre(objet, "cle") is not { } cle
            ? null
            : new ParUnite
            {
                Cle = cle,
                Unitaire = objet.Nombre("unitaire"),
                Pas = Positif(objet, "pas"),
                PlafondUnites = objet.Nombre("plafond_unites"),
                Supplements = Supplements(objet),
                Tranches = Tranches(objet),
            };

    private static Annuel? Annuel(ObjetYaml objet) =>
        objet.Noeud("exact_si") is not { } noeud || LectureCondition.Lire(noeud, objet.Releve) is not { } exactSi
            ? null
            : new Annuel
            {
                Montant = objet.Nombre("montant"),
                Annees = objet.Entier("annees"),
                Supplements = Supplements(objet),
                Versement = objet.TexteOuNul("versement"),
                ExactSi = exactSi,
            };

    private static Annuites Annuites(ObjetYaml objet) =>
        new()
        {
            Montant = objet.Nombre("montant"),
            Par = objet.TexteOuNul("par") is { } nom ? CleNommee(objet, nom) : null,
            Annees = objet.Entier("annees"),
            Supplements = Supplements(objet),
            Versement = objet.TexteOuNul("versement"),
            Nature = objet.Code("nature", NaturesDAnnuites),
        };

    private static ParRang? ParRang(ObjetYaml objet)
    {
        var (cle, montants) = (Nombre(objet, "cle"), Nombres(objet, "montants"));
        if (montants.Count == 0)
        {
            objet.Releve.Refuser(objet.Ligne, "« montants » contient au moins un nombre.");
        }
        var (plafond, tranches) = (objet.NombreOuNul("plafond_unites"), Tranches(objet));
        return cle is null || montants.Count == 0
            ? null
            : new ParRang
            {
                Cle = cle,
                Montants = montants,
                PlafondUnites = plafond,
                Tranches = tranches,
            };
    }

    private static PartDeDepense? PartDeDepense(ObjetYaml objet)
    {
        var (cle, taux, plafond) = (Nombre(objet, "cle"), Part(objet, "taux"), Positif(objet, "depense_max"));
        return cle is null
            ? null
            : new PartDeDepense
            {
                Cle = cle,
                Taux = taux,
                DepenseMax = plafond,
            };
    }

    private static PourcentageAnnuel? PourcentageAnnuel(ObjetYaml objet) =>
        Nombre(objet, "cle") is not { } cle
            ? null
            : new PourcentageAnnuel
            {
                Cle = cle,
                Taux = Part(objet, "taux"),
                Plafond = objet.NombreOuNul("plafond"),
                Annees = objet.Entier("annees"),
                Versement = objet.TexteOuNul("versement"),
            };

    private static Degressif? Degressif(ObjetYaml objet) =>
        Nombre(objet, "cle") is not { } cle
            ? null
            : new Degressif
            {
                Cle = cle,
                Avance = Part(objet, "avance"),
                LibelleAvance = objet.Texte("libelle_avance"),
                Lignes = objet.Liste("lignes", ligne => ObjetYaml.Lire(ligne, objet.Releve, LigneDegressive)),
            };

    private static LigneDegressive LigneDegressive(ObjetYaml objet) =>
        new(objet.Nombre("valeur"), Nombres(objet, "annees"), ConditionOuNulle(objet, "si"));

    private static GarantieMensuelle? GarantieMensuelle(ObjetYaml objet)
    {
        var (activite, revenu) = (Nombre(objet, "activite"), Nombre(objet, "revenu"));
        var (mois, lignes) = (
            objet.Entier("mois"),
            objet.Liste("lignes", ligne => ObjetYaml.Lire(ligne, objet.Releve, LigneGarantie))
        );
        return activite is null || revenu is null
            ? null
            : new GarantieMensuelle
            {
                Activite = activite,
                Revenu = revenu,
                Mois = mois,
                Lignes = [.. lignes.OrderByDescending(ligne => ligne.AuMoins)],
            };
    }

    private static LigneGarantie LigneGarantie(ObjetYaml objet)
    {
        var compris = objet.Contient("minimum");
        if (compris == objet.Contient("seuil"))
        {
            objet.Releve.Refuser(
                objet.Ligne,
                "Une ligne de garantie a « seuil » (à dépasser) ou « minimum » (à atteindre), l'un des deux."
            );
        }
        var (auMoins, seuil) = (objet.Nombre("au_moins"), objet.Nombre(compris ? "minimum" : "seuil"));
        return new(auMoins, seuil, objet.Nombre("plafond"), compris);
    }

    private static MensuelMajore? MensuelMajore(ObjetYaml objet)
    {
        var (mois, montant) = (Nombre(objet, "mois"), objet.Nombre("montant"));
        var (supplements, nature) = (Supplements(objet), objet.Code("nature", NaturesDeForfait));
        return mois is null
            ? null
            : new MensuelMajore
            {
                Montant = montant,
                Mois = mois,
                Supplements = supplements,
                Nature = nature,
            };
    }

    private static GarantieTrimestrielle? GarantieTrimestrielle(ObjetYaml objet)
    {
        var (seuil, plafond, trimestres) = (objet.Nombre("seuil"), objet.Nombre("plafond"), objet.Entier("trimestres"));
        return Nombre(objet, "revenu_mensuel") is not { } revenu
            ? null
            : new GarantieTrimestrielle
            {
                RevenuMensuel = revenu,
                Seuil = seuil,
                Plafond = plafond,
                Trimestres = trimestres,
            };
    }

    private static ExonerationDegressive? ExonerationDegressive(ObjetYaml objet)
    {
        var (mois, paliers) = (objet.Entier("mois_pleins"), Nombres(objet, "paliers"));
        if (paliers.Exists(part => part is < 0 or > 1))
        {
            objet.Releve.Refuser(objet.Ligne, "« paliers » contient des parts, de 0 à 1.");
        }
        return Nombre(objet, "cle") is not { } cle
            ? null
            : new ExonerationDegressive
            {
                Benefice = cle,
                MoisPleins = mois,
                Paliers = paliers,
            };
    }

    private static SansTerme? SansTerme(ObjetYaml objet)
    {
        var (cle, taux) = (Nombre(objet, "cle"), Nombres(objet, "taux"));
        if (taux.Count == 0)
        {
            objet.Releve.Refuser(objet.Ligne, "« taux » contient au moins un nombre.");
        }
        return cle is null || taux.Count == 0 ? null : new SansTerme { Cle = cle, Taux = taux };
    }

    private static CasMontant? Cas(YamlNode noeud, Releve releve) =>
        ObjetYaml.Lire(
            noeud,
            releve,
            objet =>
            {
                var si = objet.Noeud("si") is { } condition ? LectureCondition.Lire(condition, releve) : null;
                var montant = objet.Noeud("montant") is { } suite ? Lire(suite, releve) : null;
                return si is null || montant is null ? null : new CasMontant(si, montant);
            }
        );

    private static IReadOnlyList<Supplement> Supplements(ObjetYaml objet) =>
        objet.Liste(
            "supplements",
            noeud =>
                ObjetYaml.Lire(
                    noeud,
                    objet.Releve,
                    supplement =>
                    {
                        var si = supplement.Noeud("si") is { } condition
                            ? LectureCondition.Lire(condition, objet.Releve)
                            : null;
                        var montant = supplement.Nombre("montant");
                        var par = supplement.TexteOuNul("par") is { } nom ? CleNommee(supplement, nom) : null;
                        var libelle = supplement.Texte("libelle");
                        return si is null ? null : new Supplement(si, montant, par, libelle);
                    }
                )
        );

    private static IReadOnlyList<Tranche> Tranches(ObjetYaml objet)
    {
        var tranches = objet.Liste("echeances", noeud => ObjetYaml.Lire(noeud, objet.Releve, Tranche));
        var parts = tranches.Where(tranche => tranche.Part is not null).Sum(tranche => tranche.Part!.Value);
        if (parts > 0 && parts != 1)
        {
            objet.Releve.Refuser(objet.Ligne, "Les parts des échéances doivent faire 1 en tout.");
        }
        return tranches;
    }

    private static Tranche? Tranche(ObjetYaml objet)
    {
        if (objet.Contient("part") == objet.Contient("montant"))
        {
            objet.Releve.Refuser(objet.Ligne, "Une échéance a « part » ou « montant », l'un des deux.");
        }
        var part = objet.Contient("part") ? Part(objet, "part") : (decimal?)null;
        var montant = objet.Contient("montant") ? objet.Nombre("montant") : (decimal?)null;
        return new Tranche(part, montant, objet.EntierOuNul("mois"), objet.Entier("annee"), objet.Texte("libelle"));
    }

    private static CleNombre? Nombre(ObjetYaml objet, string nom) => CleNommee(objet, objet.Texte(nom));

    private static CleNombre? CleNommee(ObjetYaml objet, string nom)
    {
        if (Cles.Trouver(nom) is CleNombre cle)
        {
            return cle;
        }
        objet.Releve.Refuser(objet.Ligne, $"« {nom} » n'est pas une clé nombre du profil.");
        return null;
    }

    private static Condition? ConditionOuNulle(ObjetYaml objet, string nom) =>
        objet.Noeud(nom) is { } noeud && !ObjetYaml.EstNul(noeud) ? LectureCondition.Lire(noeud, objet.Releve) : null;

    private static List<decimal> Nombres(ObjetYaml objet, string nom)
    {
        var nombres = new List<decimal>();
        foreach (var texte in objet.Textes(nom))
        {
            if (ObjetYaml.VersNombre(texte) is { } nombre)
            {
                nombres.Add(nombre);
            }
            else
            {
                objet.Releve.Refuser(objet.Ligne, $"« {nom} » contient « {texte} », qui n'est pas un nombre.");
            }
        }
        return nombres;
    }

    private static decimal Part(ObjetYaml objet, string nom)
    {
        var part = objet.Nombre(nom);
        if (part is < 0 or > 1)
        {
            objet.Releve.Refuser(objet.Ligne, $"« {nom} » est une part, de 0 à 1.");
        }
        return part;
    }

    private static decimal Positif(ObjetYaml objet, string nom)
    {
        var nombre = objet.Nombre(nom);
        if (nombre > 0)
        {
            return nombre;
        }
        objet.Releve.Refuser(objet.Ligne, $"« {nom} » est plus grand que 0.");
        return 1;
    }
}
