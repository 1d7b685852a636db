-- Version 5: which of its own profiles of criteria a project compares by. Never edited after release.

CREATE TABLE profile_in_use (
    id INTEGER PRIMARY KEY,
    profile INTEGER NOT NULL REFERENCES criterion_profile (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX profile_in_use_profile ON profile_in_use (profile);
