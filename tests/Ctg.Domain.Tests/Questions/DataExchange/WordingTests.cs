using System.Text;
using Ctg.Domain.DataExchange;
using Ctg.Domain.Tests.Resiliations;
using NodaTime;

namespace Ctg.Domain.Tests.DataExchange;

/// <summary>What is said of exchanges of data.</summary>
public class WordingTests
{
    private static readonly LocalDate On = new(2024, 6, 1);

    [Fact]
    public void Exchanges_AreToldAsApproved()
    {
        var complete = new DataExchangeRequestDetails
        {
            By = Standard.TheCommune,
            Holder = Standard.TheCaf,
            PersonalData = true,
            StudiedOn = On,
            StudyInFavour = true,
            OpinionOn = On,
            OpinionAgainst = false,
            RegisteredOn = On,
        };
        var (told, before) = (new StringBuilder(), new HashSet<string>());
        foreach (var details in (DataExchangeRequestDetails[])
        [
            complete,
            complete with { OpinionAgainst = true },
            complete with { StudyInFavour = false },
            complete with { PersonalData = false },
            complete with { StudiedOn = On.PlusDays(1), RegisteredOn = null },
            new() { By = Standard.TheCommune, Holder = Standard.TheCaf, PersonalData = true },
            complete with { StudyInFavour = null },
            complete with { OpinionAgainst = null },
            complete with { RegisteredOn = On.PlusDays(1), OpinionOn = On.PlusDays(1) },
        ])
        {
            foreach (var adverse in Enum.GetValues<AdverseOpinion>())
            {
                told.Tell(Standard.Build().ExchangeOn(DataExchangeRequest.Create(details), On, adverse), before);
                told.Tell(Standard.Build().ExchangeOn(DataExchangeRequest.Create(details), new(2026, 1, 2), adverse), before);
            }
        }

        Approved.Is("Questions/DataExchange", "exchanges.txt", told.ToString());
    }
}
