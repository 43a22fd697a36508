-- A ratio (a coverage rate), by year: the last of the year in each structure open at its end, then numerators and denominators added over space.
-- RatioDefinition with RatioOverTime.Last(maximum_age), observed by month or quarter.
-- An observation older than maximum_age periods is none. numerator and denominator are null where nothing counts; where the denominator is zero,
-- value_denominator is null. The rate is value_numerator / value_denominator; the division, and its rounding, are the reader's.
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
aged AS (
    -- How many periods old each is at the end of the year.
    SELECT cell.*, MAX(ordinal) OVER (PARTITION BY year) - ordinal AS age
    FROM cell
),
searched AS (
    -- Of a structure open on the last day of the year, the search goes back to the first value, or to where the indicator does not apply.
    SELECT
        aged.*,
        bool_or(age = 0 AND stays_open) OVER (PARTITION BY structure, year) AS is_open_at_end,
        MIN(CASE WHEN counts OR state = 'not-applicable' THEN age END) OVER (PARTITION BY structure, year) AS found_age
    FROM aged
),
taken AS (
    SELECT searched.*, is_open_at_end AND counts AND age = found_age AND age <= maximum_age AS is_taken
    FROM searched
    JOIN indicator ON indicator.indicator = $1
),
part AS (
    -- Over time, within each structure: one observation at most is taken.
    SELECT
        structure, year,
        MAX(value) FILTER (WHERE is_taken) AS numerator,
        MAX(base) FILTER (WHERE is_taken) AS denominator,
        bool_or(age = 0 AND is_open_at_end AND is_expected) AS is_due,
        bool_or(is_taken) AS contributes
    FROM taken
    GROUP BY structure, year
),
figure AS (
    -- Over space.
    SELECT
        territory, year,
        SUM(numerator) AS numerator,
        SUM(denominator) AS denominator,
        COUNT(*) FILTER (WHERE is_due OR contributes) AS structures,
        COUNT(*) FILTER (WHERE contributes) AS contributing
    FROM part
    JOIN territory USING (structure)
    GROUP BY territory, year
)
SELECT
    figure.*,
    numerator * base_per_unit * per AS value_numerator,
    NULLIF(denominator, 0) * per_unit AS value_denominator,
    expected, received, reported, estimated, provisional, not_reported, not_collected, not_applicable, silent, unexpected
FROM figure
JOIN coverage USING (territory, year)
JOIN indicator ON indicator.indicator = $1
ORDER BY territory, year;
