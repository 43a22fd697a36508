using Ctg.Domain;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Ctg.Samples.WebApi;

/// <summary>The database: each of the library's types is converted once, wherever it stands.</summary>
internal sealed class ConventionsContext(DbContextOptions<ConventionsContext> options) : DbContext(options)
{
    public DbSet<StoredConvention> Conventions => Set<StoredConvention>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Id<StoredConvention>>().HaveConversion<CodeConversion<Id<StoredConvention>>>();
        configurationBuilder.Properties<Id<Party>>().HaveConversion<CodeConversion<Id<Party>>>();
        configurationBuilder.Properties<CommuneCode>().HaveConversion<CodeConversion<CommuneCode>>();
        configurationBuilder.Properties<Siren>().HaveConversion<CodeConversion<Siren>>();
        configurationBuilder.Properties<LocalDate>().HaveConversion<DayConversion>();
        configurationBuilder.Properties<Euros>().HaveConversion<EurosConversion>();
        configurationBuilder.Properties<ServiceKind>().HaveConversion<string>();
        configurationBuilder.Properties<ConventionHistory>().HaveConversion<HistoryConversion>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var convention = modelBuilder.Entity<StoredConvention>();
        convention.HasKey(stored => stored.Key);
        convention.Property(stored => stored.History).HasColumnName("Document");
        convention.OwnsMany(stored => stored.Authorities, authorities =>
        {
            authorities.HasKey("Id");
            authorities.HasIndex(authority => authority.Commune);
        });
        convention.OwnsMany(stored => stored.Amounts, amounts => amounts.HasKey("Id"));
    }
}
