namespace Ctg.Domain;

/// <summary>What the convention asks for before personal data may pass from one party to another, by clause.</summary>
/// <remarks>Source: article 7 of the standard convention.</remarks>
public sealed record DataExchangeTerms
{
    private DataExchangeTerms(ClauseId exchange, ClauseId study, ClauseId opinion, ClauseId register)
    {
        Exchange = exchange;
        Study = study;
        Opinion = opinion;
        Register = register;
    }

    /// <summary>The clause by which the parties share useful information.</summary>
    public ClauseId Exchange { get; }

    /// <summary>The clause that requires a study of relevance, feasibility and compliance.</summary>
    public ClauseId Study { get; }

    /// <summary>The clause that requires the prior opinion of the data protection officer.</summary>
    public ClauseId Opinion { get; }

    /// <summary>The clause that recalls the register of processing (RGPD, art. 30).</summary>
    public ClauseId Register { get; }

    /// <summary>Builds the terms.</summary>
    /// <param name="exchange">The clause by which the parties share useful information.</param>
    /// <param name="study">The clause that requires a study.</param>
    /// <param name="opinion">The clause that requires the officer's opinion.</param>
    /// <param name="register">The clause that mentions the register of processing.</param>
    /// <returns>The terms.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DataExchangeTerms Create(ClauseId exchange, ClauseId study, ClauseId opinion, ClauseId register)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(opinion);
        ArgumentNullException.ThrowIfNull(register);
        return new(exchange, study, opinion, register);
    }

    /// <summary>The clauses.</summary>
    /// <returns>A text such as <c>study: art-7.2, opinion: art-7.3, register: art-7.4</c>.</returns>
    public override string ToString() => $"study: {Study}, opinion: {Opinion}, register: {Register}";
}
