using System.Text;
using Ctg.Domain;
using Ctg.Domain.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;

namespace Ctg.Samples.WebApi;

/// <summary>A code or a key as its canonical text.</summary>
internal sealed class CodeConversion<T>() : ValueConverter<T, string>(code => code.Text, text => Code<T>.Parse(text, null))
    where T : Code<T>, ICode<T>;

/// <summary>An amount as its cents: sums in the database stay exact.</summary>
internal sealed class EurosConversion() : ValueConverter<Euros, long>(amount => amount.Cents, cents => Euros.FromCents(cents));

/// <summary>
/// A day as <c>yyyy-MM-dd</c>, whose order is that of the days. A provider with days of its own needs none (Npgsql with NodaTime).
/// </summary>
internal sealed class DayConversion() : ValueConverter<LocalDate, string>(
    day => LocalDatePattern.Iso.Format(day), text => LocalDatePattern.Iso.Parse(text).Value);

/// <summary>A convention with its avenants as its canonical document. A document that is none any more is an error, not a loss.</summary>
internal sealed class HistoryConversion() : ValueConverter<ConventionHistory, string>(
    history => Encoding.UTF8.GetString(ConventionJson.Write(history)), document => Read(document))
{
    private static ConventionHistory Read(string document)
    {
        var reading = ConventionJson.Read(document, int.MaxValue);
        return reading.History ?? throw new InvalidOperationException($"The database holds a document that cannot be read.\n{reading}");
    }
}
