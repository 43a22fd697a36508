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
            "miseEnDemeure": true, "notice": "P1M" } ] },
          "citations": [ { "at": "art-10", "cited": "annex-9", "subject": "plan" } ],
          "statedCounts": [ { "at": "art-10", "thing": "places", "count": 31, "service": "eaje" } ],
          "restatements": [ { "at": "art-10", "figure": "hab", "value": 16500 } ],
          "evolutions": [ { "before": "hab", "after": "hab", "stated": "hab" } ]
        }

        """;

    /// <summary>The valid document with an avenant of four changes.</summary>
    internal static readonly string Amended = Valid.Replace("  \"citations\"", """
          "avenants": [ { "id": "avenant-1", "title": "Un an de plus", "signedOn": "2024-11-05", "effectiveOn": "2024-12-01", "knownOn": "2024-11-20",
            "submittedOn": "2024-10-01", "changes": [
              { "change": "extendTerm", "clause": "art-10", "part": "term", "last": "2026-12-31" },
              { "change": "replace", "clause": "art-10", "part": "figure/hab", "figure": { "id": "hab", "theme": "population", "label": "Habitants",
                "value": 16100, "unit": "habitants", "vintage": "2021", "source": "Insee" } },
              { "change": "add", "clause": "art-10", "part": "action/1.3", "under": "objective/1.1.1", "action": { "number": "1.3", "title": "A3" } },
              { "change": "remove", "clause": "art-10", "part": "sheet/1" }
            ] } ],
            "citations"
        """, StringComparison.Ordinal);

    /// <summary>The valid document with one text, which stands in it once, replaced.</summary>
    internal static string With(string old, string replacement) => With(Valid, old, replacement);

    /// <summary>A document with one text, which stands in it once, replaced.</summary>
    internal static string With(string document, string old, string replacement)
    {
        var at = document.IndexOf(old, StringComparison.Ordinal);
        if (at < 0 || document.IndexOf(old, at + 1, StringComparison.Ordinal) >= 0)
        {
            throw new ArgumentException($"'{old}' does not stand in the document exactly once.", nameof(old));
        }

        return string.Concat(document.AsSpan(0, at), replacement, document.AsSpan(at + old.Length));
    }
}
