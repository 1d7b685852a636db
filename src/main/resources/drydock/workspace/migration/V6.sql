-- Version 6: what the repository, reports and the plan suggest about the checklist, and what people made of it. Never edited
-- after release.

CREATE TABLE evidence_reading (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    read_on TEXT NOT NULL,
    "commit" TEXT NOT NULL,
    suggestions TEXT NOT NULL,
    reports TEXT NOT NULL,
    code TEXT NOT NULL,
    git TEXT NOT NULL
) STRICT;
CREATE INDEX evidence_reading_project ON evidence_reading (project);

CREATE TABLE judgement (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    item TEXT NOT NULL,
    source TEXT NOT NULL,
    verdict TEXT NOT NULL,
    state TEXT NOT NULL,
    basis TEXT NOT NULL,
    reason TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    decided_by INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX judgement_project ON judgement (project);
CREATE INDEX judgement_decided_by ON judgement (decided_by) WHERE decided_by IS NOT NULL;
