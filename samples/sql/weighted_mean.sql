-- A weighted mean (an average wait by the number of families), by year: values times weights, and weights, added over time, then over space.
-- WeightedMeanDefinition. Never an average of averages.
-- weighted and weight are null where nothing counts. The mean is value_numerator / value_denominator; the division, and its rounding, are
-- the reader's.
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
        SUM(value * base) FILTER (WHERE counts) AS weighted,
        SUM(base) FILTER (WHERE counts) AS weight,
        bool_or(is_expected) AS is_due,
        bool_or(counts) AS contributes
    FROM cell
    GROUP BY structure, year
),
figure AS (
    -- Over space.
    SELECT
        territory, year,
        SUM(weighted) AS weighted,
        SUM(weight) AS weight,
        COUNT(*) FILTER (WHERE is_due OR contributes) AS structures,
        COUNT(*) FILTER (WHERE contributes) AS contributing
    FROM part
    JOIN territory USING (structure)
    GROUP BY territory, year
)
SELECT
    figure.*, weighted AS value_numerator, weight * per_unit AS value_denominator,
    expected, received, reported, estimated, provisional, not_reported, not_collected, not_applicable, silent, unexpected
FROM figure
JOIN coverage USING (territory, year)
JOIN indicator ON indicator.indicator = $1
ORDER BY territory, year;
