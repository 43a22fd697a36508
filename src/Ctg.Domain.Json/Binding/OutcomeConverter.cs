using System.Text.Json;
using Ctg.Domain.Resiliations;
using NodaTime;
using NodaTime.Text;

namespace Ctg.Domain.Json.Binding;

/// <summary>Writes the outcome of an act with its case first, such as <c>{ "case": "pending", "endsOn": "2025-06-30", … }</c>.</summary>
internal sealed class OutcomeConverter<T>() : AnswerConverter<T>("The outcome of an act is computed; it cannot be read.")
    where T : ResiliationOutcome
{
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
                    writer.WriteWord("reason", refusal.Reason);
                    writer.WritePropertyName("source");
                    writer.WriteSource(refusal.Source);
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
                Day("possibleFrom", refused.PossibleFrom);
                break;
            case ResiliationOutcome.Undecided undecided:
                if (undecided.Missing is { } missing)
                {
                    writer.WriteWord("missing", missing);
                }
                else
                {
                    writer.WriteString("missing", "finding");
                }

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
