namespace Ctg.Domain;

/// <summary>What the units of an offer are known for.</summary>
public enum OfferScope
{
    /// <summary>One structure.</summary>
    Structure = 1,

    /// <summary>
    /// An activity of the service, such as before and after school care: the document states its units for the structures together and
    /// does not say how they split over them. The bonus is then known for the activity, not for a structure.
    /// </summary>
    Activity,
}
