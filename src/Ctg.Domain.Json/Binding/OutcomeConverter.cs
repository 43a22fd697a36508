using System.Text.Json;
using System.Text.Json.Serialization;
using Ctg.Domain.Resiliations;
using NodaTime;
using NodaTime.Text;

namespace Ctg.Domain.Json.Binding;

/// <summary>Writes what an act comes to with its case first, such as <c>{ "case": "pending", "endsOn": "2025-06-30", … }</c>. It is not read back.</summary>
internal sealed class OutcomeConverter<T> : JsonConverter<T>
    where T : ResiliationOutcome
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("What an act comes to is computed, and not read.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("case", JsonNamingPolicy.CamelCase.ConvertName(value.GetType().Name));
        Day("endsOn", value.EndsOn);
        switch (value)
        {
            case ResiliationOutcome.Refused refused:
                writer.WriteStartArray("refusals");
                foreach (var refusal in refused.Refusals)
                {
                    writer.WriteStartObject();
                    writer.WriteString("reason", JsonNamingPolicy.CamelCase.ConvertName(refusal.Reason.ToString()));
                    writer.WritePropertyName("source");
                    writer.WriteSource(refusal.Source);
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
                Day("possibleFrom", refused.PossibleFrom);
                break;
            case ResiliationOutcome.Undecided undecided:
                writer.WriteString("missing", undecided.Missing is { } missing ? JsonNamingPolicy.CamelCase.ConvertName(missing.ToString()) : "finding");
                break;
            case ResiliationOutcome.Pending pending:
                Expiry(pending.Expiry);
                Day("lastDayToCure", pending.LastDayToCure);
                Surviving(pending.SurvivingClauses);
                break;
            case ResiliationOutcome.Cured cured:
                Day("curedOn", cured.CuredOn);
                Expiry(cured.Expiry);
                break;
            case ResiliationOutcome.Effective effective:
                Expiry(effective.Expiry);
                Surviving(effective.SurvivingClauses);
                break;
            default:
                break;
        }

        writer.WriteEndObject();

        void Day(string name, LocalDate? day)
        {
            if (day is { } known)
            {
                writer.WriteString(name, LocalDatePattern.Iso.Format(known));
            }
            else
            {
                writer.WriteNull(name);
            }
        }

        void Expiry(Deadline expiry)
        {
            writer.WriteStartObject("expiry");
            Day("strict", expiry.Strict);
            Day("prudent", expiry.Prudent);
            writer.WriteEndObject();
        }

        void Surviving(ValueList<ClauseId> clauses)
        {
            writer.WriteStartArray("survivingClauses");
            foreach (var clause in clauses)
            {
                writer.WriteStringValue(clause.Text);
            }

            writer.WriteEndArray();
        }
    }
}
