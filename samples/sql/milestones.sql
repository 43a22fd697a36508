-- Milestones (a document handed over, an agreement signed), by year, a row for each: what was done once stays done, then the
-- structures that have done it are counted.
-- MilestoneDefinition. A structure that has done something contributes ever after, be it closed since.
-- done is null where no structure contributes: where none has done anything yet, and none says so of this year. It is zero where that was said.
-- The value, value_numerator / value_denominator, is the number of milestones that one structure at least has done; it is
-- the same on each row of a territory and year.
-- $1 is the indicator; $2 the moment whose knowledge is asked for, null for all that was recorded.
WITH known AS (
    -- Of each structure and period, the greatest revision among those recorded by then.
    SELECT observation.*, row_number() OVER (PARTITION BY structure, period ORDER BY revision DESC) AS place
    FROM observation
    WHERE indicator = $1 AND (CAST($2 AS TIMESTAMPTZ) IS NULL OR recorded_at <= CAST($2 AS TIMESTAMPTZ))
),
cell AS (
    -- What is known of every structure and period, those that nothing is known of among them.
    SELECT
        grid.structure, grid.period, grid.ordinal, grid.year, grid.stays_open, grid.days_open, known.revision, known.value, known.base,
        CASE
            WHEN grid.is_open THEN COALESCE(known.status, 'silent')
            WHEN known.status IN ('reported', 'estimated', 'provisional') THEN 'unexpected'
            ELSE 'closed'
        END AS state,
        grid.is_open AND COALESCE(known.status, 'silent') <> 'not-applicable' AS is_expected,
        grid.is_open AND COALESCE(known.status, 'silent') IN ('reported', 'estimated', 'provisional') AS counts
    FROM grid
    LEFT JOIN known ON known.structure = grid.structure AND known.period = grid.period AND known.place = 1
    WHERE grid.indicator = $1
),
coverage AS (
    SELECT
        territory, year,
        COUNT(*) FILTER (WHERE is_expected) AS expected,
        COUNT(*) FILTER (WHERE state IN ('reported', 'estimated', 'provisional')) AS received,
        COUNT(*) FILTER (WHERE state = 'reported') AS reported,
        COUNT(*) FILTER (WHERE state = 'estimated') AS estimated,
        COUNT(*) FILTER (WHERE state = 'provisional') AS provisional,
        COUNT(*) FILTER (WHERE state = 'not-reported') AS not_reported,
        COUNT(*) FILTER (WHERE state = 'not-collected') AS not_collected,
        COUNT(*) FILTER (WHERE state = 'not-applicable') AS not_applicable,
        COUNT(*) FILTER (WHERE state = 'silent') AS silent,
        COUNT(*) FILTER (WHERE state = 'unexpected') AS unexpected
    FROM cell
    JOIN territory USING (structure)
    GROUP BY territory, year
),
first_done AS (
    -- When each structure had done each milestone.
    SELECT cell.structure, observation_item.item, MIN(cell.ordinal) AS ordinal
    FROM cell
    JOIN observation_item ON observation_item.indicator = $1 AND observation_item.structure = cell.structure
        AND observation_item.period = cell.period AND observation_item.revision = cell.revision
    WHERE cell.counts
    GROUP BY cell.structure, observation_item.item
),
years AS (
    SELECT year, MAX(ordinal) AS last_ordinal
    FROM cell
    GROUP BY year
),
done AS (
    -- Over time, within each structure: what was done by the end of the year.
    SELECT first_done.structure, years.year, first_done.item
    FROM first_done
    JOIN years ON first_done.ordinal <= years.last_ordinal
),
part AS (
    -- That nothing was done holds for the periods that say so alone.
    SELECT
        structure, year,
        bool_or(is_expected) AS is_due,
        bool_or(counts) OR (structure, year) IN (SELECT structure, year FROM done) AS contributes
    FROM cell
    GROUP BY structure, year
),
counted AS (
    -- Over space.
    SELECT territory, year, item, COUNT(*) AS done
    FROM done
    JOIN territory USING (structure)
    GROUP BY territory, year, item
),
structures AS (
    SELECT
        territory, year,
        COUNT(*) FILTER (WHERE is_due OR contributes) AS structures,
        COUNT(*) FILTER (WHERE contributes) AS contributing
    FROM part
    JOIN territory USING (structure)
    GROUP BY territory, year
),
figure AS (
    SELECT
        territory, year, item, label, structures, contributing,
        CASE WHEN contributing > 0 THEN COALESCE(done, 0) END AS done
    FROM structures
    JOIN indicator_item ON indicator_item.indicator = $1
    LEFT JOIN counted USING (territory, year, item)
)
SELECT
    figure.*,
    CASE WHEN contributing > 0 THEN COUNT(*) FILTER (WHERE done > 0) OVER (PARTITION BY territory, year) END AS value_numerator,
    1 AS value_denominator,
    expected, received, reported, estimated, provisional, not_reported, not_collected, not_applicable, silent, unexpected
FROM figure
JOIN coverage USING (territory, year)
JOIN indicator ON indicator.indicator = $1
ORDER BY territory, year, item;
