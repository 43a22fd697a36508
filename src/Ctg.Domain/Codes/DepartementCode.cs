namespace Ctg.Domain;

/// <summary>The INSEE code of a département: <c>01</c> to <c>95</c> without <c>20</c>, <c>2A</c>, <c>2B</c>, <c>971</c> to <c>976</c>.</summary>
/// <remarks>A text, not a number: the leading zero and Corsica's letters belong to it. Source: INSEE, code officiel géographique.</remarks>
public sealed class DepartementCode : Code<DepartementCode>, ICode<DepartementCode>
{
    private DepartementCode(string text)
        : base(text)
    {
    }

    /// <inheritdoc/>
    static string ICode<DepartementCode>.Expected => "a département code such as 45, 2A or 971";

    /// <inheritdoc/>
    static DepartementCode? ICode<DepartementCode>.Read(ReadOnlySpan<char> text) => IsCode(text) ? new(text.ToString()) : null;

    internal static bool IsCode(ReadOnlySpan<char> text) => text switch
    {
        "2A" or "2B" => true,
        "20" => false,
        [>= '0' and <= '9', >= '0' and <= '9'] => text is not "00" && text.CompareTo("95", StringComparison.Ordinal) <= 0,
        ['9', '7', >= '1' and <= '6'] => true,
        _ => false,
    };
}
