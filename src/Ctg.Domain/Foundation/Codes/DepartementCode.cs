using NodaTime;

namespace Ctg.Domain;

/// <summary>
/// The INSEE code of a département (<c>01</c> to <c>95</c> without <c>20</c>, <c>2A</c>, <c>2B</c>, <c>971</c> to <c>974</c>, <c>976</c>),
/// of an
/// overseas collectivité or territory (<c>975</c>, <c>977</c>, <c>978</c>, <c>984</c>, <c>986</c> to <c>989</c>), or of a body that has the
/// powers
/// of a département under a code of its own (<c>69M</c>, <c>6AE</c>).
/// </summary>
/// <remarks>
/// <para>A text, not a number: the leading zero and the letters belong to it. Overseas: Saint-Pierre-et-Miquelon 975, Saint-Barthélemy 977,
/// Saint-Martin 978, Terres australes et antarctiques françaises 984, Wallis-et-Futuna 986, Polynésie française 987, Nouvelle-Calédonie
/// 988,
/// La Passion-Clipperton 989. Mayotte's former code, 985, is refused: no convention territoriale globale is that old.</para>
/// <para><c>69M</c> is the métropole de Lyon, <c>6AE</c> the Collectivité européenne d'Alsace. They name a body alone
/// (<see cref="IsTerritory"/>): communes, préfectures and Cafs stay with the départements 69, 67 and 68.</para>
/// <para>Sources: INSEE, code officiel géographique (départements; collectivités d'outre-mer; collectivités territoriales à statut
/// particulier, for
/// <c>69M</c>); ISO 3166-2:FR for <c>6AE</c>.</para>
/// </remarks>
public sealed class DepartementCode : Code<DepartementCode>, ICode<DepartementCode>
{
    private DepartementCode(string text)
        : base(text)
    {
    }

    /// <summary>Whether it is the code of a territory, to which communes are counted; false for <c>69M</c> and <c>6AE</c>.</summary>
    public bool IsTerritory => IsTerritoryCode(Text);

    /// <summary>
    /// The first day on which the code names what it does today, where that is after 2000: 2008-01-01 for 977, 978 and 989, 2011-03-31 for
    /// 976
    /// (Mayotte as a département), 2015-01-01 for <c>69M</c>, 2021-01-01 for <c>6AE</c>; null for the older ones.
    /// </summary>
    public LocalDate? Since => Text switch
    {
        "977" or "978" or "989" => new(2008, 1, 1),
        "976" => new(2011, 3, 31),
        "69M" => new(2015, 1, 1),
        "6AE" => new(2021, 1, 1),
        _ => null,
    };

    /// <inheritdoc/>
    static string ICode<DepartementCode>.Expected => "a code of a département or collectivité such as 45, 2A, 971 or 978";

    /// <inheritdoc/>
    static DepartementCode? ICode<DepartementCode>.Read(ReadOnlySpan<char> text) =>
        IsTerritoryCode(text) || text is "69M" or "6AE" ? new(text.ToString()) : null;

    internal static bool IsTerritoryCode(ReadOnlySpan<char> text) => text switch
    {
        "2A" or "2B" => true,
        "20" => false,
        [>= '0' and <= '9', >= '0' and <= '9'] => text is not "00" && text.CompareTo("95", StringComparison.Ordinal) <= 0,
        ['9', '7', >= '1' and <= '8'] or ['9', '8', '4' or (>= '6' and <= '9')] => true,
        _ => false,
    };
}
