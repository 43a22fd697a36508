using System.Text.Json.Serialization;

namespace Ctg.Domain.Json.Tests.Binding;

/// <summary>The metadata that an application generates of its own types.</summary>
[JsonSerializable(typeof(Offer))]
internal sealed partial class OfferContext : JsonSerializerContext;
