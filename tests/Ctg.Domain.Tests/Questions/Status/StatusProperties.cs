using Ctg.Domain.Arbitraries;
using Ctg.Domain.Status;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using static Ctg.Domain.Status.ConventionStatus;

namespace Ctg.Domain.Tests.Status;

/// <summary>The laws of the standing and of its explanation, over generated conventions.</summary>
public class StatusProperties
{
    [Property]
    public Property StatusOn_AgreesWithAPlainReading(Convention convention, LocalDate day, LocalDate? knownOn, bool asGiven)
    {
        var reading = asGiven ? UndatedSignature.AssumeSigned : UndatedSignature.AssumeUnsigned;
        var status = convention.StatusOn(day, knownOn, reading).Value;

        var signed = true;
        // Those that joined later are not waited for, unless nobody else is left.
        var concluding = convention.Parties.Any(party => party.JoinedOn is null)
            ? convention.Parties.Where(party => party.JoinedOn is null) : convention.Parties;
        foreach (var party in concluding)
        {
            if (party.Signature.State == SignatureState.Awaited)
            {
                signed = false;
                continue;
            }

            // What is stated of the day, then from when the decision allows it; a signature that is too early counts from then.
            var (first, last) = (party.Signature.Date!.First ?? LocalDate.MinIsoValue, party.Signature.Date.Last);
            var decision = party.Deliberation is { } stated
                ? stated.DecidedOn.Day is null && stated.CtesId is { } ctes ? PartialDate.On(ctes.DecidedOn) : stated.DecidedOn : null;
            var sent = party.Deliberation?.TransmittedOn;
            var decided = decision?.First ?? LocalDate.MinIsoValue;
            var bound = new[] { decision?.Last, sent?.Last, party.Deliberation?.PublishedOn?.Last }.Min() ?? LocalDate.MinIsoValue;
            var (allowed, certain) = (LocalDate.Max(decided, sent?.First ?? decided), LocalDate.Max(bound, sent?.Last ?? bound));
            (first, last) = last < allowed ? (allowed, certain) : (LocalDate.Max(first, allowed), last);
            signed &= (knownOn is null && last is not null) || (asGiven ? first <= (knownOn ?? LocalDate.MaxIsoValue) : last <= knownOn);
        }

        var expected = !signed ? NotSigned : day < convention.Term.First ? NotStarted : day > convention.Term.Last ? Expired : InForce;
        status.Should().Be(expected);
        return true.Classify(signed, "signed").Classify(expected == InForce, "in force");
    }

    [Property]
    public void StatusOn_KnownLater_StaysSigned(Convention convention, LocalDate day, LocalDate one, LocalDate other)
    {
        var (earlier, later) = one <= other ? (one, other) : (other, one);
        if (convention.StatusOn(day, earlier).Value != NotSigned)
        {
            convention.StatusOn(day, later).Value.Should().Be(convention.StatusOn(day, earlier).Value);
        }
    }

    [Property]
    public void Explanation_ObeysTheLaws(Convention convention, LocalDate day, LocalDate? knownOn) =>
        ExplanationLaws.Hold(convention.StatusOn(day, knownOn, UndatedSignature.AssumeSigned));

    [Property]
    public void Replay_OfTheFactsOfAnother_GivesTheValueOfTheOther(Convention one, Convention other, LocalDate day)
    {
        var facts = other.StatusOn(day).Facts;
        one.StatusOn(day).Replay(facts).Value.Should().Be(other.StatusOn(day).Value);
    }

    [Property]
    public void Explanation_NamesTheSourceOfEachRule_AndOnlyClausesOfTheConvention(Convention convention, LocalDate day)
    {
        foreach (var step in ExplanationLaws.Steps(convention.StatusOn(day).Conclusion))
        {
            (step.Source is not null).Should().Be(step.Kind == StepKind.Rule);
            (step.Because.IsEmpty).Should().Be(step.Kind != StepKind.Rule);
            if (step.Source is ClauseSource { Clause: var clause } && clause.Kind != Domain.ClauseKind.Closing)
            {
                convention.Articles.Select(article => article.Clause)
                    .Concat(convention.Articles.SelectMany(article => article.Paragraphs).Select(paragraph => paragraph.Clause))
                    .Concat(convention.Annexes.Select(annex => annex.Clause))
                    .Should().Contain(clause);
            }
        }
    }

    [Draws(20)]
    public void Explanation_IsTheSameInEveryCulture(Convention convention, LocalDate day)
    {
        var explained = convention.StatusOn(day);
        var before =
            (explained.Render(Language.French), explained.Render(Language.English), convention.ToString(), string.Join(
                ';', explained.Facts));
        ExplanationLaws.InAnOddCulture(() =>
        {
            explained = convention.StatusOn(day);
            return (explained.Render(Language.French), explained.Render(Language.English), convention.ToString(), string.Join(
                ';', explained.Facts));
        }).Should().Be(before);
    }
}
