namespace Ctg.Domain.Audit;

/// <summary>Which checks an audit makes: those of the library, less those switched off, and a caller's own.</summary>
public sealed class AuditSettings
{
    private AuditSettings(ValueList<DisabledCheck> switchedOff, ValueList<AuditCheck> own)
    {
        Disabled = switchedOff;
        Own = own;
    }

    /// <summary>Every check of the library, and no other.</summary>
    public static AuditSettings Default { get; } = new([], []);

    /// <summary>The checks that are not made, each with its reason.</summary>
    public ValueList<DisabledCheck> Disabled { get; }

    /// <summary>The caller's own checks, made after the library's.</summary>
    public ValueList<AuditCheck> Own { get; }

    /// <summary>States the settings.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The settings.</returns>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    /// <exception cref="ArgumentException">A code is unknown, or given twice.</exception>
    public static AuditSettings Create(ValueList<DisabledCheck> switchedOff, ValueList<AuditCheck> own) =>
        TryCreate(switchedOff, own).OrThrow();

    /// <summary>States the settings, or says why not.</summary>
    /// <param name="switchedOff">The checks that are not made, each once.</param>
    /// <param name="own">The caller's own checks, each code once.</param>
    /// <returns>The settings, or the violations <c>duplicate</c> and <c>reference-unknown</c> (no check has such a code).</returns>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    public static Validated<AuditSettings> TryCreate(ValueList<DisabledCheck> switchedOff, ValueList<AuditCheck> own)
    {
        ArgumentNullException.ThrowIfNull(switchedOff);
        ArgumentNullException.ThrowIfNull(own);
        var checks = new Checks();
        checks.Unique(switchedOff, "switchedOff", one => one.Code, "code");
        checks.Unique(own, "own", one => one.Code, "code");
        var codes = AuditChecks.All.Concat(own).Select(check => check.Code).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < switchedOff.Count; i++)
        {
            if (!codes.Contains(switchedOff[i].Code))
            {
                checks.Add(new("reference-unknown", $"{Checks.At("switchedOff", i)}.code", new(
                    "Aucun contrôle n'a le code « {0} ».", "No check has the code '{0}'.", switchedOff[i].Code)));
            }
        }

        return checks.Build(() => new AuditSettings(switchedOff, own));
    }

    /// <summary>The codes switched off and those added.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"off: {Disabled}, own: {Own}";
}
