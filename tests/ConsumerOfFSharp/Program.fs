open Ctg.Domain
open Ctg.Domain.Avenants
open Ctg.Domain.Json
open Ctg.Domain.Resiliations
open Ctg.Domain.Status
open NodaTime

[<EntryPoint>]
let main args =
    let history = ConventionJson.ReadFile(args[0]).OrThrow()
    let day = LocalDate(2024, 6, 15)
    let interpretation = ResiliationInterpretation.Strict HolidayCalendar.Metropole

    // Each question is asked as a method of what it is about.
    let status = history.StatusOn day
    let ground = nonNull ((nonNull history.Original.Resiliation).Find GroundKind.Denonciation)
    let deadline = history.LatestNotice(history.Original.Parties[0].Id, ground.Clause, LocalDate(2025, 6, 30), day, interpretation)
    let applied = history.AppliedOn day

    printfn "%O" status.Value
    printfn "%s" ((status.Render Language.English).Split('\n')[0])
    printfn "%O" (nonNull deadline.Value).Strict
    printfn "%d" applied.Value.Avenants.Count
    0
