namespace Ctg.Domain;

/// <summary>Whether a convention goes on after its term (« reconduction »).</summary>
public enum Renewal
{
    /// <summary>Only by an express decision of the parties; the convention ends with its last day otherwise.</summary>
    Express,
}
