using Ctg.Domain;
using Ctg.Domain.Json;
using Ctg.Domain.Status;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Ctg.Samples.WebApi;

/// <summary>Conventions by their keys.</summary>
/// <remarks>Codes and keys bind by themselves; NodaTime's days do not, so days are the framework's.</remarks>
internal static class ConventionEndpoints
{
    internal static void MapConventions(this IEndpointRouteBuilder app)
    {
        app.MapGet("/conventions", List);
        app.MapPut("/conventions/{key}", Store);
        app.MapGet("/conventions/{key}", Document);
        app.MapGet("/conventions/{key}/status", Status);
    }

    private static async Task<Ok<List<ConventionSummary>>> List(ConventionsContext database, CommuneCode? commune, DateOnly? on)
    {
        var conventions = database.Conventions.AsQueryable();
        if (commune is not null)
        {
            conventions = conventions.Where(stored => stored.Authorities.Any(authority => authority.Commune == commune));
        }

        if (on is { } given)
        {
            var day = LocalDate.FromDateOnly(given);
            conventions = conventions.Where(stored => stored.First <= day && day <= stored.Last);
        }

        return TypedResults.Ok(await conventions
            .OrderBy(stored => stored.Key)
            .Select(stored => new ConventionSummary(stored.Key, stored.Title, stored.First, stored.Last))
            .ToListAsync());
    }

    private static async Task<Results<Created, NoContent, UnprocessableEntity<List<DocumentError>>>> Store(
        ConventionsContext database,
        ServiceSettings settings,
        Id<StoredConvention> key,
        Stream body,
        CancellationToken cancellation,
        Language lang = Language.French)
    {
        var reading = await ConventionJson.ReadAsync(body, settings.MaximumBytes, cancellation);
        if (!reading.IsValid)
        {
            return TypedResults.UnprocessableEntity(
                reading.Errors.Select(error => new DocumentError(error.Code, error.Path, error.Line, error.Message.In(lang))).ToList());
        }

        if (StoredConvention.LastTextOf(reading.History).Parties.OfType<Caf>().All(caf => caf.Departement != settings.Departement))
        {
            return TypedResults.UnprocessableEntity<List<DocumentError>>([
                new("caf-elsewhere", "$.parties", 1, $"La Caf n'est pas celle du département {settings.Departement}.")]);
        }

        var stored = await database.Conventions.FindAsync([key], cancellation);
        if (stored is null)
        {
            database.Add(StoredConvention.Of(key, reading.History));
        }
        else
        {
            stored.Take(reading.History);
        }

        await database.SaveChangesAsync(cancellation);
        return stored is null ? TypedResults.Created(new Uri($"/conventions/{key}", UriKind.Relative)) : TypedResults.NoContent();
    }

    private static async Task<Results<Ok<ConventionHistory>, NotFound>> Document(ConventionsContext database, Id<StoredConvention> key) =>
        await database.Conventions.FindAsync(key) is { } stored ? TypedResults.Ok(stored.History) : TypedResults.NotFound();

    private static async Task<Results<Ok<StatusAnswer>, NotFound, Conflict<List<string>>>> Status(
        ConventionsContext database, Id<StoredConvention> key, DateOnly on, DateOnly? known, Language lang = Language.French)
    {
        if (await database.Conventions.FindAsync(key) is not { } stored)
        {
            return TypedResults.NotFound();
        }

        // The text of the day, with the avenants then known; where they contradict each other there is none, and the reason is reported.
        var day = LocalDate.FromDateOnly(on);
        LocalDate? knownOn = known is { } given ? LocalDate.FromDateOnly(given) : null;
        var version = stored.History.TryAsOf(day, knownOn);
        if (!version.IsValid)
        {
            return TypedResults.Conflict(version.Violations.Select(violation => violation.In(lang)).ToList());
        }

        var status = stored.History.StatusOn(day, knownOn);
        return TypedResults.Ok(new StatusAnswer(day, status.Value, status.Render(lang)));
    }
}
