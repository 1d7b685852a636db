-- Version 8: each time that a checklist item was done which comes round again; what a duty looks after; who watches an event and
-- how often it comes. Never edited after release. Ticks of before stay where they are, and count as times: an undo of what
-- was done then must find it as it was.

CREATE TABLE item_occurrence (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    item TEXT NOT NULL,
    due TEXT NOT NULL,
    done_on TEXT NOT NULL,
    done_by INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    proof TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX item_occurrence_project ON item_occurrence (project);
CREATE INDEX item_occurrence_done_by ON item_occurrence (done_by) WHERE done_by IS NOT NULL;

CREATE TABLE duty_subject (
    id INTEGER PRIMARY KEY,
    duty INTEGER NOT NULL REFERENCES duty (id) DEFERRABLE INITIALLY DEFERRED,
    subject INTEGER NOT NULL
) STRICT;
CREATE INDEX duty_subject_duty ON duty_subject (duty);

CREATE TABLE event_terms (
    id INTEGER PRIMARY KEY,
    event INTEGER NOT NULL REFERENCES marked_event (id) DEFERRABLE INITIALLY DEFERRED,
    responsible INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    period TEXT NOT NULL
) STRICT;
CREATE INDEX event_terms_event ON event_terms (event);
CREATE INDEX event_terms_responsible ON event_terms (responsible) WHERE responsible IS NOT NULL;
