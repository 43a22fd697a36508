-- The tables that the queries of this folder read, for PostgreSQL and DuckDB alike.
-- Values are whole numbers at the indicator's decimals (12.34 euros are 1234, with per_unit 100), as in the library: they add up exactly.

-- A commune, with the département that its code names and its grouping (EPCI), if any.
CREATE TABLE commune (
    commune TEXT PRIMARY KEY,
    departement TEXT NOT NULL,
    epci TEXT
);

-- A structure. Its days are the first and the last on which it is open, both included; null where it was open before, or stays open.
CREATE TABLE site (
    structure TEXT PRIMARY KEY,
    service TEXT NOT NULL,
    commune TEXT NOT NULL REFERENCES commune (commune),
    first_day DATE,
    last_day DATE,
    CHECK (first_day <= last_day)
);

-- The periods of each grain ('month', 'quarter', 'year', 'school-year') that meet the term, all of them, observed or not: without its row
-- a period that is silent would not be missed. The days are both included, and cut to the term. The ordinals of a grain follow each other.
-- The year is that of the figures to which the period belongs; null for a school year, which makes no year.
CREATE TABLE period (
    grain TEXT NOT NULL,
    period TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    first_day DATE NOT NULL,
    last_day DATE NOT NULL,
    year INTEGER,
    PRIMARY KEY (grain, period),
    UNIQUE (grain, ordinal)
);

-- An indicator: the grain at which it is observed, and what makes its unit. Its kind is told by the query that is run on it.
CREATE TABLE indicator (
    indicator TEXT PRIMARY KEY,
    grain TEXT NOT NULL,
    per_unit BIGINT NOT NULL DEFAULT 1,      -- ten to the decimals of its values: 1 for a count, 100 for euros
    base_per_unit BIGINT NOT NULL DEFAULT 1, -- the same for the denominators of a ratio, and the weights of a mean
    per BIGINT NOT NULL DEFAULT 1,           -- what a ratio is multiplied by: 100 for a percentage
    maximum_age INTEGER                      -- where the last observation counts, how many periods old it may be at the end of the year
);

-- The services whose structures observe an indicator; no row for all of them.
CREATE TABLE indicator_service (
    indicator TEXT NOT NULL REFERENCES indicator (indicator),
    service TEXT NOT NULL,
    PRIMARY KEY (indicator, service)
);

-- The levels of a scale, from the lowest, or the deliverables of a set of milestones, numbered from 1.
CREATE TABLE indicator_item (
    indicator TEXT NOT NULL REFERENCES indicator (indicator),
    item INTEGER NOT NULL,
    label TEXT NOT NULL,
    PRIMARY KEY (indicator, item)
);

-- All that was recorded. A correction is a row with a greater revision: nothing is ever updated, so that any past state can be asked for.
-- Zero is a value; a status without a value has null there.
CREATE TABLE observation (
    indicator TEXT NOT NULL REFERENCES indicator (indicator),
    structure TEXT NOT NULL REFERENCES site (structure),
    period TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 0),
    recorded_at TIMESTAMPTZ NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('reported', 'estimated', 'provisional', 'not-reported', 'not-collected', 'not-applicable')),
    value BIGINT, -- the value, or the numerator of a ratio; null for scales and milestones
    base BIGINT,  -- the denominator of a ratio, or the weight of a mean; null for other kinds
    PRIMARY KEY (indicator, structure, period, revision),
    CHECK (status IN ('reported', 'estimated', 'provisional') OR (value IS NULL AND base IS NULL))
);

-- For a scale, the answers at each level (no row for none); for milestones, a row with the amount 1 for each deliverable that is done.
CREATE TABLE observation_item (
    indicator TEXT NOT NULL,
    structure TEXT NOT NULL,
    period TEXT NOT NULL,
    revision INTEGER NOT NULL,
    item INTEGER NOT NULL,
    amount BIGINT NOT NULL CHECK (amount > 0),
    PRIMARY KEY (indicator, structure, period, revision, item),
    FOREIGN KEY (indicator, structure, period, revision) REFERENCES observation (indicator, structure, period, revision),
    FOREIGN KEY (indicator, item) REFERENCES indicator_item (indicator, item)
);

-- The territories in which a structure stands, itself among them, under the names that the library gives them.
CREATE VIEW territory AS
SELECT 'structure:' || structure AS territory, structure FROM site
UNION ALL
SELECT 'commune:' || commune, structure FROM site
UNION ALL
SELECT 'epci:' || epci, structure FROM site JOIN commune USING (commune) WHERE epci IS NOT NULL
UNION ALL
SELECT 'departement:' || departement, structure FROM site JOIN commune USING (commune)
UNION ALL
SELECT 'france', structure FROM site;

-- Every structure in every period of every indicator, whether something was recorded of it or not.
CREATE VIEW grid AS
SELECT
    indicator.indicator,
    site.structure,
    period.period,
    period.ordinal,
    period.year,
    -- Open on one day of the period, and among those that observe the indicator.
    COALESCE(site.first_day <= period.last_day, TRUE)
        AND COALESCE(site.last_day >= period.first_day, TRUE)
        AND (site.service IN (SELECT service FROM indicator_service AS one WHERE one.indicator = indicator.indicator)
            OR NOT EXISTS (SELECT 1 FROM indicator_service AS one WHERE one.indicator = indicator.indicator)) AS is_open,
    COALESCE(site.last_day >= period.last_day, TRUE) AS stays_open,
    LEAST(COALESCE(site.last_day, period.last_day), period.last_day)
        - GREATEST(COALESCE(site.first_day, period.first_day), period.first_day) + 1 AS days_open
FROM indicator
JOIN period ON period.grain = indicator.grain
CROSS JOIN site;
