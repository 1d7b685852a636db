-- Version 4: the repository. The folder and what its last reading said, its source files, what the user chose of them, frozen
-- scopes and who refers to them, named commits, decisions about changes; and counts kept by content. Never edited after release.

CREATE TABLE repository (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    folder TEXT NOT NULL,
    "commit" TEXT NOT NULL,
    branch TEXT NOT NULL,
    read_at TEXT,
    standing TEXT NOT NULL,
    unread TEXT NOT NULL,
    gone TEXT NOT NULL,
    others INTEGER NOT NULL
) STRICT;
CREATE INDEX repository_project ON repository (project);

CREATE TABLE code_file (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    path TEXT NOT NULL,
    language TEXT NOT NULL,
    blob_id TEXT NOT NULL,
    counts TEXT NOT NULL,
    causes TEXT NOT NULL,
    solidity TEXT,
    marks TEXT NOT NULL,
    imports TEXT NOT NULL,
    missing TEXT NOT NULL,
    fate TEXT NOT NULL,
    former_path TEXT NOT NULL
) STRICT;
CREATE INDEX code_file_project ON code_file (project);

CREATE TABLE scope_rule (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    pattern TEXT NOT NULL,
    in_scope INTEGER NOT NULL CHECK (in_scope IN (0, 1)),
    reason TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX scope_rule_project ON scope_rule (project);

CREATE TABLE frozen_scope (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    revision TEXT NOT NULL,
    "commit" TEXT NOT NULL,
    frozen_on TEXT NOT NULL,
    scope_hash TEXT NOT NULL,
    files TEXT NOT NULL,
    standing TEXT NOT NULL,
    notes TEXT NOT NULL
) STRICT;
CREATE INDEX frozen_scope_project ON frozen_scope (project);

CREATE TABLE quoted_scope (
    id INTEGER PRIMARY KEY,
    quote INTEGER NOT NULL REFERENCES quote (id) DEFERRABLE INITIALLY DEFERRED,
    frozen INTEGER NOT NULL REFERENCES frozen_scope (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX quoted_scope_quote ON quoted_scope (quote);
CREATE INDEX quoted_scope_frozen ON quoted_scope (frozen);

CREATE TABLE ordered_scope (
    id INTEGER PRIMARY KEY,
    engagement INTEGER NOT NULL REFERENCES engagement (id) DEFERRABLE INITIALLY DEFERRED,
    frozen INTEGER NOT NULL REFERENCES frozen_scope (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX ordered_scope_engagement ON ordered_scope (engagement);
CREATE INDEX ordered_scope_frozen ON ordered_scope (frozen);

CREATE TABLE named_commit (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL,
    revision TEXT NOT NULL,
    "commit" TEXT NOT NULL
) STRICT;
CREATE INDEX named_commit_project ON named_commit (project);

CREATE TABLE delta_review (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    earlier TEXT NOT NULL,
    later TEXT NOT NULL,
    suggested TEXT NOT NULL,
    decided TEXT NOT NULL,
    reason TEXT NOT NULL,
    decided_on TEXT NOT NULL
) STRICT;
CREATE INDEX delta_review_project ON delta_review (project);

-- What was counted in a content, by Git's name of it. Each row carries a seal of the computer that counted: what another
-- computer wrote here is not believed.
CREATE TABLE measure (
    key TEXT PRIMARY KEY,
    seal TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT;
