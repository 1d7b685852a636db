-- Version 3: the plan in time. Steps, calendars, holds, terms of retest windows, baselines, what-if copies, what calendar files
-- said; registers; mutes and thresholds of the plan checks. Never edited after release.

CREATE TABLE step (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    engagement INTEGER REFERENCES engagement (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    estimate TEXT NOT NULL,
    worker TEXT NOT NULL,
    pinned INTEGER NOT NULL CHECK (pinned IN (0, 1)),
    date TEXT,
    done_on TEXT,
    waits TEXT NOT NULL,
    notes TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX step_project ON step (project);
CREATE INDEX step_engagement ON step (engagement) WHERE engagement IS NOT NULL;

CREATE TABLE work_calendar (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    engagement INTEGER REFERENCES engagement (id) DEFERRABLE INITIALLY DEFERRED,
    zone TEXT NOT NULL,
    weekend TEXT NOT NULL,
    holidays TEXT NOT NULL
) STRICT;
CREATE INDEX work_calendar_project ON work_calendar (project);
CREATE INDEX work_calendar_engagement ON work_calendar (engagement) WHERE engagement IS NOT NULL;

CREATE TABLE slot_hold (
    id INTEGER PRIMARY KEY,
    engagement INTEGER NOT NULL REFERENCES engagement (id) DEFERRABLE INITIALLY DEFERRED,
    expires TEXT NOT NULL,
    lost TEXT NOT NULL,
    next_slot_days INTEGER NOT NULL
) STRICT;
CREATE INDEX slot_hold_engagement ON slot_hold (engagement);

CREATE TABLE window_terms (
    id INTEGER PRIMARY KEY,
    retest_window INTEGER NOT NULL REFERENCES retest_window (id) DEFERRABLE INITIALLY DEFERRED,
    contract_end TEXT,
    review_days INTEGER,
    price_after TEXT NOT NULL,
    hand_over TEXT NOT NULL
) STRICT;
CREATE INDEX window_terms_retest_window ON window_terms (retest_window);

CREATE TABLE plan_baseline (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    taken_on TEXT NOT NULL,
    entries TEXT NOT NULL
) STRICT;
CREATE INDEX plan_baseline_project ON plan_baseline (project);

CREATE TABLE what_if (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    changes TEXT NOT NULL
) STRICT;
CREATE INDEX what_if_project ON what_if (project);

CREATE TABLE calendar_stamp (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    uid TEXT NOT NULL,
    digest TEXT NOT NULL,
    sequence INTEGER NOT NULL
) STRICT;
CREATE INDEX calendar_stamp_project ON calendar_stamp (project);

CREATE TABLE wallet (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    address TEXT NOT NULL,
    kind TEXT NOT NULL,
    holder INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    signers INTEGER,
    threshold INTEGER,
    deployer INTEGER NOT NULL CHECK (deployer IN (0, 1)),
    daily_use INTEGER NOT NULL CHECK (daily_use IN (0, 1)),
    notes TEXT NOT NULL
) STRICT;
CREATE INDEX wallet_project ON wallet (project);
CREATE INDEX wallet_holder ON wallet (holder) WHERE holder IS NOT NULL;

CREATE TABLE privileged_role (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    wallet INTEGER REFERENCES wallet (id) DEFERRABLE INITIALLY DEFERRED,
    may_do TEXT NOT NULL,
    notes TEXT NOT NULL
) STRICT;
CREATE INDEX privileged_role_project ON privileged_role (project);
CREATE INDEX privileged_role_wallet ON privileged_role (wallet) WHERE wallet IS NOT NULL;

CREATE TABLE alert (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    role INTEGER REFERENCES privileged_role (id) DEFERRABLE INITIALLY DEFERRED,
    responsible INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    first_action TEXT NOT NULL,
    tested_on TEXT
) STRICT;
CREATE INDEX alert_project ON alert (project);
CREATE INDEX alert_role ON alert (role) WHERE role IS NOT NULL;
CREATE INDEX alert_responsible ON alert (responsible) WHERE responsible IS NOT NULL;

CREATE TABLE incident_plan (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    location TEXT NOT NULL,
    responsible INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    reviewed_on TEXT,
    notes TEXT NOT NULL
) STRICT;
CREATE INDEX incident_plan_project ON incident_plan (project);
CREATE INDEX incident_plan_responsible ON incident_plan (responsible) WHERE responsible IS NOT NULL;

CREATE TABLE bounty_programme (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    link TEXT NOT NULL,
    live_on TEXT,
    highest TEXT,
    currency TEXT NOT NULL,
    responsible INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    notes TEXT NOT NULL
) STRICT;
CREATE INDEX bounty_programme_project ON bounty_programme (project);
CREATE INDEX bounty_programme_responsible ON bounty_programme (responsible) WHERE responsible IS NOT NULL;

CREATE TABLE duty (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    responsible INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    period TEXT NOT NULL,
    first_due TEXT NOT NULL,
    own_days INTEGER NOT NULL,
    item TEXT NOT NULL
) STRICT;
CREATE INDEX duty_project ON duty (project);
CREATE INDEX duty_responsible ON duty (responsible) WHERE responsible IS NOT NULL;

CREATE TABLE duty_occurrence (
    id INTEGER PRIMARY KEY,
    duty INTEGER NOT NULL REFERENCES duty (id) DEFERRABLE INITIALLY DEFERRED,
    due TEXT NOT NULL,
    done_on TEXT NOT NULL,
    done_by INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    proof TEXT NOT NULL
) STRICT;
CREATE INDEX duty_occurrence_duty ON duty_occurrence (duty);
CREATE INDEX duty_occurrence_done_by ON duty_occurrence (done_by) WHERE done_by IS NOT NULL;

CREATE TABLE marked_event (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    uid TEXT NOT NULL
) STRICT;
CREATE INDEX marked_event_project ON marked_event (project);

CREATE TABLE absence (
    id INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX absence_person ON absence (person);

CREATE TABLE review_contact (
    id INTEGER PRIMARY KEY,
    engagement INTEGER NOT NULL REFERENCES engagement (id) DEFERRABLE INITIALLY DEFERRED,
    person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    first_day TEXT,
    last_day TEXT
) STRICT;
CREATE INDEX review_contact_engagement ON review_contact (engagement);
CREATE INDEX review_contact_person ON review_contact (person) WHERE person IS NOT NULL;

CREATE TABLE check_mute (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    rule TEXT NOT NULL,
    subject TEXT NOT NULL,
    reason TEXT NOT NULL,
    muted_by INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    muted_on TEXT NOT NULL
) STRICT;
CREATE INDEX check_mute_project ON check_mute (project);
CREATE INDEX check_mute_muted_by ON check_mute (muted_by) WHERE muted_by IS NOT NULL;

CREATE TABLE check_threshold (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
    key TEXT NOT NULL,
    value INTEGER NOT NULL
) STRICT;
CREATE INDEX check_threshold_project ON check_threshold (project);
