namespace Ctg.Domain.Json.Tests.Reading;

/// <summary>A small valid document, for the tests to break.</summary>
internal static class Documents
{
    internal const string Valid = """
        {
          "format": "ctg-convention/1",
          "title": "Convention d'essai",
          "term": { "clause": "art-10", "first": "2022-01-01", "last": "2025-12-31", "renewal": "express" },
          "parties": [
            { "id": "caf", "kind": "caf", "name": "Caf", "signature": "undated", "departement": "45" },
            { "id": "ville", "kind": "commune", "name": "Ville", "signature": "2022-12-20", "commune": "45285", "siren": "214502858",
              "deliberation": { "decidedOn": "2022-12-19", "ctesId": "045-214502858-20221219-DELIB2022353-DE" } }
          ],
          "articles": [ { "clause": "art-10", "title": "Durée", "summary": "Quatre ans." } ],
          "structures": [ { "id": "creche", "name": "Crèche", "service": "eaje", "capacity": { "count": 30, "unit": "places" },
            "operator": { "name": "Ville", "party": "ville", "siret": "21450285800019" } } ],
          "indicators": [ { "id": "places", "label": "Places", "kind": "stock" } ],
          "plan": {
            "orientations": [
              { "number": 1, "title": "O", "sharedObjectives": [ { "title": "P", "objectives": [ { "title": "B", "actions": [
                { "number": "1.1", "title": "A", "leads": [ { "party": "ville", "name": "Service" } ], "schedule": ["2022-2023"],
                  "indicators": ["places"], "structures": ["creche"] },
                { "number": "1.2", "title": "A2", "schedule": ["2022", "2024"] }
              ] } ] } ] }
            ],
            "sheets": [ { "actions": ["1.1", "1.2"], "title": "F", "period": "term" } ]
          },
          "diagnostic": [ { "id": "hab", "theme": "population", "label": "Habitants", "value": 16000, "unit": "habitants", "vintage": "2018", "source": "Insee" } ],
          "referenceAmounts": [ { "service": "eaje", "year": 2020, "amount": 12.30, "source": "art-10" } ],
          "fundingTables": [ { "id": "eaje", "title": "EAJE", "year": 2020, "source": "art-10",
            "lines": [ { "label": "L", "component": "cej", "amount": 12.30, "structure": "creche" } ] } ],
          "steering": { "clauses": ["art-10"], "coPilots": ["caf", "ville"], "secretariat": "ville", "meetingsPerYear": 1,
            "extraMeetingOnRequest": true, "resourcePersonsAdvisory": true, "submitsAvenants": true },
          "resiliation": { "grounds": [ { "kind": "breach", "clause": "art-10", "heading": "Manquement", "entitled": ["caf"],
            "miseEnDemeure": true, "notice": "P1M" } ] }
        }

        """;

    /// <summary>The valid document with one text, which stands in it once, replaced.</summary>
    internal static string With(string old, string replacement)
    {
        var at = Valid.IndexOf(old, StringComparison.Ordinal);
        if (at < 0 || Valid.IndexOf(old, at + 1, StringComparison.Ordinal) >= 0)
        {
            throw new ArgumentException($"'{old}' does not stand in the document exactly once.", nameof(old));
        }

        return string.Concat(Valid.AsSpan(0, at), replacement, Valid.AsSpan(at + old.Length));
    }
}
