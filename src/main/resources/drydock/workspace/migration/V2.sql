-- Version 2: deciding. Quotes and what brings them to one figure, the contact log, requests for quotes, criteria of the
-- user's own, settled weights and their journal, must-haves, decisions. Never edited after release.

CREATE TABLE age_limit (
    id INTEGER PRIMARY KEY,
    age_kind TEXT NOT NULL,
    days INTEGER NOT NULL
) STRICT;

CREATE TABLE comparable_audit (
    id INTEGER PRIMARY KEY,
    auditor INTEGER NOT NULL REFERENCES auditor (id) DEFERRABLE INITIALLY DEFERRED,
    protocol TEXT NOT NULL,
    value_at_risk TEXT,
    layer2 INTEGER NOT NULL CHECK (layer2 IN (0, 1)),
    source TEXT NOT NULL
) STRICT;
CREATE INDEX comparable_audit_auditor ON comparable_audit (auditor);

CREATE TABLE criterion_profile (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    criteria TEXT NOT NULL
) STRICT;
CREATE INDEX criterion_profile_project ON criterion_profile (project);

CREATE TABLE weight_freeze (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    frozen_on TEXT NOT NULL,
    "by" INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX weight_freeze_project ON weight_freeze (project);
CREATE INDEX weight_freeze_by ON weight_freeze ("by") WHERE "by" IS NOT NULL;

CREATE TABLE weight_change (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    changed_on TEXT NOT NULL,
    "by" INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    reason TEXT NOT NULL,
    effect TEXT NOT NULL
) STRICT;
CREATE INDEX weight_change_project ON weight_change (project);
CREATE INDEX weight_change_by ON weight_change ("by") WHERE "by" IS NOT NULL;

CREATE TABLE must_have_switch (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    rule TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX must_have_switch_project ON must_have_switch (project);

CREATE TABLE quote (
    id INTEGER PRIMARY KEY,
    candidate INTEGER NOT NULL REFERENCES candidate (id) DEFERRABLE INITIALLY DEFERRED,
    price TEXT NOT NULL,
    currency TEXT NOT NULL,
    received_on TEXT,
    valid_until TEXT,
    scope TEXT NOT NULL,
    team TEXT NOT NULL,
    start TEXT,
    duration_days INTEGER,
    retest TEXT NOT NULL,
    terms TEXT NOT NULL,
    deliverables TEXT NOT NULL,
    accepted INTEGER NOT NULL CHECK (accepted IN (0, 1)),
    notes TEXT NOT NULL
) STRICT;
CREATE INDEX quote_candidate ON quote (candidate);

CREATE TABLE cost_assumptions (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    retest_rounds INTEGER NOT NULL,
    retest_round TEXT,
    wanted TEXT NOT NULL,
    missing TEXT NOT NULL,
    findings TEXT NOT NULL,
    rules_off TEXT NOT NULL
) STRICT;
CREATE INDEX cost_assumptions_project ON cost_assumptions (project);

CREATE TABLE exchange_rate (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    source TEXT NOT NULL,
    target TEXT NOT NULL,
    rate TEXT NOT NULL,
    as_of TEXT NOT NULL
) STRICT;
CREATE INDEX exchange_rate_project ON exchange_rate (project);

CREATE TABLE contact_entry (
    id INTEGER PRIMARY KEY,
    candidate INTEGER NOT NULL REFERENCES candidate (id) DEFERRABLE INITIALLY DEFERRED,
    question TEXT NOT NULL,
    asked_at TEXT NOT NULL,
    asked_by INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    answered_at TEXT,
    answered_by TEXT NOT NULL,
    answer TEXT NOT NULL
) STRICT;
CREATE INDEX contact_entry_candidate ON contact_entry (candidate);
CREATE INDEX contact_entry_asked_by ON contact_entry (asked_by) WHERE asked_by IS NOT NULL;

CREATE TABLE quote_request (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    "commit" TEXT NOT NULL,
    answer_by TEXT,
    wanted_start TEXT,
    contact TEXT NOT NULL,
    fields TEXT NOT NULL
) STRICT;
CREATE INDEX quote_request_project ON quote_request (project);

CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    candidate INTEGER NOT NULL REFERENCES candidate (id) DEFERRABLE INITIALLY DEFERRED,
    decided_on TEXT NOT NULL,
    "by" INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    reason TEXT NOT NULL,
    memo TEXT NOT NULL
) STRICT;
CREATE INDEX decision_project ON decision (project);
CREATE INDEX decision_candidate ON decision (candidate);
CREATE INDEX decision_by ON decision ("by") WHERE "by" IS NOT NULL;
