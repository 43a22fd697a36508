-- Answers on a scale (satisfaction), by year, a row for each level: the answers at each level are added over time, then over space.
-- ScaleDefinition.
-- answers is null where no structure contributes, and zero where those that do had no such answer. The value, value_numerator / value_denominator, is
-- the mean rank of the answers, from 1 for the lowest level; it is the same on each row of a territory and year, and null where there is no answer.
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
    SELECT structure, year, bool_or(is_expected) AS is_due, bool_or(counts) AS contributes
    FROM cell
    GROUP BY structure, year
),
answered AS (
    SELECT cell.structure, cell.year, observation_item.item, SUM(observation_item.amount) AS answers
    FROM cell
    JOIN observation_item ON observation_item.indicator = $1 AND observation_item.structure = cell.structure
        AND observation_item.period = cell.period AND observation_item.revision = cell.revision
    WHERE cell.counts
    GROUP BY cell.structure, cell.year, observation_item.item
),
counted AS (
    -- Over space.
    SELECT territory, year, item, SUM(answers) AS answers
    FROM answered
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
        CASE WHEN contributing > 0 THEN COALESCE(answers, 0) END AS answers
    FROM structures
    JOIN indicator_item ON indicator_item.indicator = $1
    LEFT JOIN counted USING (territory, year, item)
)
SELECT
    figure.*,
    SUM(answers * item) OVER (PARTITION BY territory, year) AS value_numerator,
    NULLIF(SUM(answers) OVER (PARTITION BY territory, year), 0) AS value_denominator,
    expected, received, reported, estimated, provisional, not_reported, not_collected, not_applicable, silent, unexpected
FROM figure
JOIN coverage USING (territory, year)
JOIN indicator ON indicator.indicator = $1
ORDER BY territory, year, item;
