namespace Ctg.Domain;

/// <summary>What a leisure centre (ALSH) offers.</summary>
public enum AlshActivity
{
    /// <summary>On days without school (« extrascolaire »).</summary>
    Extrascolaire,

    /// <summary>Before and after school (« périscolaire »).</summary>
    Periscolaire,

    /// <summary>For adolescents (« accueil adolescents »).</summary>
    AccueilAdolescents,
}
