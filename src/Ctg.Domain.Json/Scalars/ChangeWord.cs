namespace Ctg.Domain.Json.Scalars;

/// <summary>The kinds of changes as the format writes them.</summary>
internal enum ChangeWord
{
    Add,
    Replace,
    Remove,
    ExtendTerm,
    RenewTerm,
}
