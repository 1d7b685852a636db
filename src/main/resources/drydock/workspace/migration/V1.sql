-- Version 1 of the workspace file. Never edited after release: a change is a new file.
--
-- One table per kind of record, one column per component; drydock.workspace.row maps between them. References are
-- checked at the end of a transaction, so that rows may be written and undone in any order. Constants have no CHECK of
-- their own: SQLite cannot change one later, and the mapping refuses what it does not know.

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    contact TEXT NOT NULL
) STRICT;

CREATE TABLE auditor (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    aliases TEXT NOT NULL,
    kind TEXT NOT NULL,
    also_kinds TEXT NOT NULL,
    guide_rank INTEGER,
    headline TEXT,
    why TEXT,
    best_for TEXT NOT NULL,
    features TEXT NOT NULL,
    consider_if TEXT NOT NULL,
    alternatives TEXT NOT NULL,
    regions TEXT NOT NULL,
    price_model TEXT,
    fees TEXT,
    ecosystems TEXT NOT NULL,
    technologies TEXT NOT NULL,
    methods TEXT NOT NULL,
    use_cases TEXT NOT NULL,
    website TEXT,
    source TEXT NOT NULL,
    hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)),
    notes TEXT NOT NULL
) STRICT;

CREATE TABLE fact (
    id INTEGER PRIMARY KEY,
    auditor INTEGER NOT NULL REFERENCES auditor (id) DEFERRABLE INITIALLY DEFERRED,
    key TEXT NOT NULL,
    attribute TEXT NOT NULL,
    label TEXT NOT NULL,
    value TEXT NOT NULL,
    unit TEXT,
    source TEXT NOT NULL,
    confidence TEXT NOT NULL,
    age_kind TEXT NOT NULL,
    note TEXT,
    rule TEXT
) STRICT;
CREATE INDEX fact_auditor ON fact (auditor);

CREATE TABLE baseline (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    json TEXT NOT NULL
) STRICT;

CREATE TABLE project (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    stage TEXT NOT NULL,
    ecosystems TEXT NOT NULL,
    technologies TEXT NOT NULL,
    use_cases TEXT NOT NULL,
    traits TEXT NOT NULL,
    repository TEXT NOT NULL,
    wanted_launch TEXT,
    currency TEXT NOT NULL,
    budget TEXT,
    value_at_risk TEXT,
    notes TEXT NOT NULL,
    archived INTEGER NOT NULL CHECK (archived IN (0, 1)),
    sample INTEGER NOT NULL CHECK (sample IN (0, 1))
) STRICT;

CREATE TABLE scope_item (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    type TEXT NOT NULL,
    name TEXT NOT NULL,
    ecosystem TEXT NOT NULL,
    nsloc INTEGER,
    in_scope INTEGER NOT NULL CHECK (in_scope IN (0, 1)),
    reason TEXT NOT NULL,
    fork_of TEXT NOT NULL,
    notes TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX scope_item_project ON scope_item (project);

CREATE TABLE scope_none (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    type TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX scope_none_project ON scope_none (project);

CREATE TABLE candidate (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    auditor INTEGER NOT NULL REFERENCES auditor (id) DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL,
    contact INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    price TEXT,
    currency TEXT NOT NULL,
    basis TEXT NOT NULL,
    earliest_start TEXT,
    duration_days INTEGER,
    retest_included TEXT NOT NULL,
    notes TEXT NOT NULL,
    position INTEGER NOT NULL,
    pinned INTEGER NOT NULL CHECK (pinned IN (0, 1))
) STRICT;
CREATE INDEX candidate_project ON candidate (project);
CREATE INDEX candidate_auditor ON candidate (auditor);
CREATE INDEX candidate_contact ON candidate (contact) WHERE contact IS NOT NULL;

CREATE TABLE criterion_weight (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    criterion TEXT NOT NULL,
    weight INTEGER NOT NULL
) STRICT;
CREATE INDEX criterion_weight_project ON criterion_weight (project);

CREATE TABLE rating (
    id INTEGER PRIMARY KEY,
    candidate INTEGER NOT NULL REFERENCES candidate (id) DEFERRABLE INITIALLY DEFERRED,
    criterion TEXT NOT NULL,
    rater INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    score INTEGER NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX rating_candidate ON rating (candidate);
CREATE INDEX rating_rater ON rating (rater) WHERE rater IS NOT NULL;

CREATE TABLE diligence_answer (
    id INTEGER PRIMARY KEY,
    candidate INTEGER NOT NULL REFERENCES candidate (id) DEFERRABLE INITIALLY DEFERRED,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX diligence_answer_candidate ON diligence_answer (candidate);

CREATE TABLE engagement (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    candidate INTEGER NOT NULL REFERENCES candidate (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    ordered_on TEXT,
    notes TEXT NOT NULL
) STRICT;
CREATE INDEX engagement_project ON engagement (project);
CREATE INDEX engagement_candidate ON engagement (candidate);

CREATE TABLE deliverable (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    engagement INTEGER REFERENCES engagement (id) DEFERRABLE INITIALLY DEFERRED,
    type TEXT NOT NULL,
    title TEXT NOT NULL,
    due TEXT,
    state TEXT NOT NULL,
    received_on TEXT,
    notes TEXT NOT NULL
) STRICT;
CREATE INDEX deliverable_project ON deliverable (project);
CREATE INDEX deliverable_engagement ON deliverable (engagement) WHERE engagement IS NOT NULL;

CREATE TABLE retest_window (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    engagement INTEGER REFERENCES engagement (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    opens TEXT,
    closes TEXT,
    rounds INTEGER,
    terms TEXT NOT NULL,
    covers TEXT NOT NULL,
    result TEXT NOT NULL,
    result_note TEXT NOT NULL
) STRICT;
CREATE INDEX retest_window_project ON retest_window (project);
CREATE INDEX retest_window_engagement ON retest_window (engagement) WHERE engagement IS NOT NULL;

CREATE TABLE milestone (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    engagement INTEGER REFERENCES engagement (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    date TEXT,
    done_on TEXT,
    notes TEXT NOT NULL
) STRICT;
CREATE INDEX milestone_project ON milestone (project);
CREATE INDEX milestone_engagement ON milestone (engagement) WHERE engagement IS NOT NULL;

CREATE TABLE own_item (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    phase TEXT NOT NULL,
    "when" TEXT NOT NULL,
    title TEXT NOT NULL,
    why TEXT NOT NULL,
    how_to_prove TEXT NOT NULL,
    severity TEXT NOT NULL
) STRICT;
CREATE INDEX own_item_project ON own_item (project);

CREATE TABLE checklist_entry (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    item TEXT NOT NULL,
    state TEXT NOT NULL,
    raised INTEGER CHECK (raised IN (0, 1)),
    reason TEXT NOT NULL,
    decided_by INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    decided_on TEXT,
    responsible INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    due TEXT,
    comment TEXT NOT NULL
) STRICT;
CREATE INDEX checklist_entry_project ON checklist_entry (project);
CREATE INDEX checklist_entry_decided_by ON checklist_entry (decided_by) WHERE decided_by IS NOT NULL;
CREATE INDEX checklist_entry_responsible ON checklist_entry (responsible) WHERE responsible IS NOT NULL;

CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    entry INTEGER REFERENCES checklist_entry (id) DEFERRABLE INITIALLY DEFERRED,
    deliverable INTEGER REFERENCES deliverable (id) DEFERRABLE INITIALLY DEFERRED,
    answer INTEGER REFERENCES diligence_answer (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    location TEXT NOT NULL,
    sha256 TEXT,
    size INTEGER,
    recorded_on TEXT NOT NULL,
    recorded_by INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    max_age_days INTEGER
) STRICT;
CREATE INDEX evidence_entry ON evidence (entry) WHERE entry IS NOT NULL;
CREATE INDEX evidence_deliverable ON evidence (deliverable) WHERE deliverable IS NOT NULL;
CREATE INDEX evidence_answer ON evidence (answer) WHERE answer IS NOT NULL;
CREATE INDEX evidence_recorded_by ON evidence (recorded_by) WHERE recorded_by IS NOT NULL;

-- Kept copies of files, by the SHA-256 of their content; size stands before content so that it is read without it.
CREATE TABLE attachment (
    sha256 TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    content BLOB NOT NULL
) STRICT;

-- What the workspace says of itself; not undone.
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- The undo log: for each step the rows that it changed, as JSON objects of columns and values. Data, never SQL.
-- A migration that changes a table's columns changes these objects too.
CREATE TABLE undo_step (
    id INTEGER PRIMARY KEY,
    words TEXT NOT NULL,
    at TEXT NOT NULL,
    undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
    size INTEGER NOT NULL
) STRICT;

CREATE TABLE undo_row (
    step INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    old TEXT,
    new TEXT,
    PRIMARY KEY (step, seq)
) STRICT, WITHOUT ROWID;

-- Per table how many rows there are and the sum, modulo 2^256 and in hexadecimal, of the digests of all of them.
CREATE TABLE digest (
    table_name TEXT PRIMARY KEY,
    rows INTEGER NOT NULL,
    sum TEXT NOT NULL
) STRICT;
