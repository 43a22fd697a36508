-- A flow or a stock whose periods make no longer one, or the figure of each period of observation alone: by period, added over space.
-- FlowDefinition with FlowOverTime.None, StockDefinition with StockOverTime.None, and all others rolled up at the grain at which they are observed.
-- With CountOverSpace.None (the same person counted by two structures would count twice), the rows of structures alone have a meaning: the library
-- refuses the others, this query does not.
-- total is null where nothing counts, and zero where zero was reported. The value is value_numerator / value_denominator.
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
        territory, period,
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
    GROUP BY territory, period
),
figure AS (
    -- Over space: a structure has one cell in a period.
    SELECT
        territory, period,
        SUM(value) FILTER (WHERE counts) AS total,
        COUNT(*) FILTER (WHERE is_expected) AS structures,
        COUNT(*) FILTER (WHERE counts) AS contributing
    FROM cell
    JOIN territory USING (structure)
    GROUP BY territory, period
)
SELECT
    figure.*, total AS value_numerator, per_unit AS value_denominator,
    expected, received, reported, estimated, provisional, not_reported, not_collected, not_applicable, silent, unexpected
FROM figure
JOIN coverage USING (territory, period)
JOIN indicator ON indicator.indicator = $1
ORDER BY territory, period;
