-- A stock (places, members), by year, as the mean of its days: each count times the days that it holds, over all the days of the year.
-- StockDefinition with StockOverTime.MeanOfDays and CountOverSpace.Sum, observed by month or quarter.
-- A structure counts nothing on the days on which it is closed or the indicator does not apply to it. One with a gap (silent, not reported,
-- not collected) has no mean: it is missing from value_days, does not contribute, and is told by the coverage.
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
part AS (
    -- Over time, within each structure.
    SELECT
        structure, year,
        SUM(CAST(value AS NUMERIC(38, 0)) * days_open) FILTER (WHERE counts) AS value_days,
        bool_or(is_expected) AS is_due,
        bool_or(counts) AND NOT bool_or(is_expected AND NOT counts) AS contributes
    FROM cell
    GROUP BY structure, year
),
figure AS (
    -- Over space.
    SELECT
        territory, year,
        SUM(value_days) FILTER (WHERE contributes) AS value_days,
        COUNT(*) FILTER (WHERE is_due OR contributes) AS structures,
        COUNT(*) FILTER (WHERE contributes) AS contributing
    FROM part
    JOIN territory USING (structure)
    GROUP BY territory, year
)
SELECT
    figure.*,
    value_days AS value_numerator,
    per_unit * (
        SELECT SUM(last_day - first_day + 1)
        FROM period
        WHERE period.grain = indicator.grain AND period.year = figure.year
    ) AS value_denominator,
    expected, received, reported, estimated, provisional, not_reported, not_collected, not_applicable, silent, unexpected
FROM figure
JOIN coverage USING (territory, year)
JOIN indicator ON indicator.indicator = $1
ORDER BY territory, year;
