namespace Ctg.Domain.Tests.Plans;

public class ActionPlanTests
{
    private static readonly Id<Party> Caf = Id<Party>.Parse("caf");
    private static readonly PlanAction Action = PlanAction.Create(new() { Number = ActionNumber.Create(1, 1), Title = "Action" });

    [Fact]
    public void Orientation_NumberedZero_IsRefused() => Orientation.TryCreate(0, "X", []).Breaks("number-out-of-range number");

    [Fact]
    public void Objective_WithoutATitle_IsRefused() => Objective.TryCreate("", []).Breaks("text-invalid title");

    [Fact]
    public void Lead_GivenTwice_IsRefused() => PlanAction
        .TryCreate(new()
        {
            Number = Action.Number,
            Title = "X",
            Leads = [Lead.Create(Caf, "S"), Lead.Create(Caf, "S")],
        })
        .Breaks("duplicate leads[1]");

    [Fact]
    public void Orientation_NumberedAsAnother_IsRefused() => ActionPlan
        .TryCreate([Orientation.Create(1, "X", []), Orientation.Create(1, "Y", [])])
        .Breaks("duplicate orientations[1].number");

    [Fact]
    public void Piloting_NumberedAsAnAction_IsRefused() =>
        ActionPlan.TryCreate(Examples.PlanOf(Action).Orientations, Action).Breaks("duplicate piloting.number");

    [Fact]
    public void Sheet_OfAnUnknownAction_IsRefused() => ActionPlan
        .TryCreate([], Action, [ActionSheet.Create(new() { Actions = [Action.Number, ActionNumber.Create(9)], Title = "Fiche" })])
        .Breaks("reference-unknown sheets[0].actions[1]");

    [Fact]
    public void Sheet_OfNoAction_IsRefused() =>
        ActionSheet.TryCreate(new() { Actions = [], Title = "Fiche" }).Breaks("sheet-without-action actions");

    [Fact]
    public void Sheet_OfAnActionTwiceWithABlankMethod_IsRefusedForBoth() => ActionSheet
        .TryCreate(new() { Actions = [Action.Number, Action.Number], Title = "Fiche", Methods = ["a", " "] })
        .Breaks("duplicate actions[1]", "text-invalid methods[1]");

    [Fact]
    public void Plan_FindsItsActions_AndTheOneThatPilotsIt()
    {
        var piloting = PlanAction.Create(new() { Number = ActionNumber.Create(5), Title = "Pilotage" });
        var plan = ActionPlan.Create(Examples.PlanOf(Action).Orientations, piloting);
        plan.Find(Action.Number).Should().Be(Action);
        plan.Find(piloting.Number).Should().Be(piloting);
        plan.Find(ActionNumber.Create(2)).Should().BeNull();
        plan.Actions.Should().Equal(Action);
    }
}
