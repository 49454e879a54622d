"""The literal SQL of the schema's later steps; like every step never edited again."""

from __future__ import annotations

from typing import Final

KEEPING: Final = """
CREATE TABLE access_log (
    position INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    person TEXT NOT NULL,
    device TEXT NOT NULL,
    action TEXT NOT NULL,
    case_id TEXT NOT NULL,
    record_type TEXT NOT NULL,
    record_id TEXT NOT NULL,
    detail TEXT NOT NULL,
    chain BLOB NOT NULL
) STRICT;
CREATE INDEX access_log_case ON access_log (case_id);

CREATE TABLE attachment (
    id TEXT PRIMARY KEY,
    case_id TEXT, title TEXT, media_type TEXT, size INTEGER, sha256 TEXT, added_on TEXT,
    note_class TEXT
) STRICT;
CREATE INDEX attachment_case ON attachment (case_id);

CREATE TABLE attachment_chunk (
    attachment_id TEXT NOT NULL,
    part TEXT NOT NULL,
    number INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (attachment_id, part, number)
) STRICT;

ALTER TABLE member ADD COLUMN revoked_on TEXT;

ALTER TABLE member ADD COLUMN revoked_why TEXT"""

HOLDING: Final = """
ALTER TABLE "case" ADD COLUMN hold_until TEXT;

ALTER TABLE "case" ADD COLUMN hold_why TEXT"""

LIVES: Final = """
ALTER TABLE client ADD COLUMN german_level_on TEXT;

ALTER TABLE client ADD COLUMN skills TEXT;

ALTER TABLE client ADD COLUMN constraints TEXT;

ALTER TABLE client ADD COLUMN travel_minutes INTEGER;

ALTER TABLE client ADD COLUMN vulnerabilities TEXT;

ALTER TABLE "case" ADD COLUMN housing_since TEXT;

ALTER TABLE "case" ADD COLUMN housing_before TEXT;

ALTER TABLE "case" ADD COLUMN client_view TEXT"""

OFFERS: Final = """
CREATE TABLE course (
    id TEXT PRIMARY KEY,
    institution_id TEXT, kind TEXT, title TEXT, region TEXT, level_from TEXT, level_to TEXT,
    literacy TEXT, age_from INTEGER, age_to INTEGER, women_only INTEGER, size INTEGER,
    free_places INTEGER, starts_on TEXT, ends_on TEXT, times TEXT, has_childcare INTEGER,
    is_barrier_free INTEGER, status_hint TEXT, status_hint_source TEXT, checked_on TEXT
) STRICT;

CREATE TABLE opening (
    id TEXT PRIMARY KEY,
    institution_id TEXT, instrument TEXT, title TEXT, region TEXT, places INTEGER,
    free_places INTEGER, starts_on TEXT, level_from TEXT, school_certificate TEXT,
    age_from INTEGER, age_to INTEGER, times TEXT, is_barrier_free INTEGER, status_hint TEXT,
    status_hint_source TEXT, checked_on TEXT
) STRICT;

ALTER TABLE institution ADD COLUMN checked_on TEXT"""

SIGNING: Final = """
ALTER TABLE consultation ADD COLUMN amends_id TEXT;

ALTER TABLE consultation ADD COLUMN signed_on TEXT;

ALTER TABLE consultation ADD COLUMN seal TEXT"""

DEMAND: Final = """
CREATE TABLE demand (
    id TEXT PRIMARY KEY,
    case_id TEXT, region TEXT, course TEXT, instrument TEXT, reasons TEXT, noted_on TEXT
) STRICT;
CREATE INDEX demand_case ON demand (case_id)"""

ANSWERS: Final = """
ALTER TABLE referral ADD COLUMN answered_on TEXT;

ALTER TABLE referral ADD COLUMN answer TEXT"""

TOGETHER: Final = """
CREATE TABLE group_event (
    id TEXT PRIMARY KEY,
    counsellor_id TEXT, held_on TEXT, kind TEXT, title TEXT, place TEXT, region TEXT,
    heads INTEGER, minutes INTEGER, topics TEXT, note TEXT
) STRICT;

CREATE TABLE project (
    id TEXT PRIMARY KEY,
    name TEXT, partner_id TEXT, region TEXT, age_from INTEGER, age_to INTEGER, places INTEGER,
    starts_on TEXT, ends_on TEXT, about TEXT
) STRICT;

CREATE TABLE participation (
    id TEXT PRIMARY KEY,
    case_id TEXT, project_id TEXT, joined_on TEXT, test_on TEXT, test_passed INTEGER,
    contract TEXT, contract_on TEXT, left_on TEXT, remark TEXT
) STRICT;
CREATE INDEX participation_case ON participation (case_id);

CREATE TABLE disclosure (
    id TEXT PRIMARY KEY,
    case_id TEXT, disclosed_on TEXT, towards TEXT, information TEXT, legal_ground TEXT,
    why_no_consent TEXT, consulted TEXT, client_told_on TEXT
) STRICT;
CREATE INDEX disclosure_case ON disclosure (case_id);

CREATE TABLE complaint (
    id TEXT PRIMARY KEY,
    case_id TEXT, received_on TEXT, received_how TEXT, about TEXT, due_on TEXT, answer TEXT,
    answered_on TEXT, closed_on TEXT
) STRICT;
CREATE INDEX complaint_case ON complaint (case_id)"""

LISTS: Final = """
DROP INDEX consultation_case;

CREATE INDEX consultation_case ON consultation (case_id, held_on);

CREATE INDEX case_list ON "case" (closed_on, counsellor_id, region, service, client_id, number);

CREATE INDEX deadline_open ON deadline (case_id, due_on, stated_on)
    WHERE done_on IS NULL AND due_on IS NOT NULL;

CREATE INDEX step_open ON step (case_id, due_on)
    WHERE done_on IS NULL AND due_on IS NOT NULL;

CREATE INDEX referral_institution ON referral (institution_id, case_id);

DROP TABLE search;

DELETE FROM indexed;

DELETE FROM meta WHERE key = 'indexed_up_to';

CREATE VIRTUAL TABLE search USING fts5 (words, tokenize = 'unicode61', prefix = '2 3');

CREATE VIRTUAL TABLE name_search USING fts5
    (names, skeletons, parts, tokenize = 'unicode61', prefix = '1 2');

INSERT INTO search (search, rank) VALUES ('secure-delete', 1);

INSERT INTO name_search (name_search, rank) VALUES ('secure-delete', 1)"""


PROPOSED_DATES: Final = """
ALTER TABLE volunteer_note ADD COLUMN about_on TEXT;

ALTER TABLE volunteer_note ADD COLUMN about_at TEXT"""

ENDINGS: Final = """
CREATE TABLE handover (
    id TEXT PRIMARY KEY,
    case_id TEXT, from_service TEXT, to_service TEXT, institution_id TEXT, handed_on TEXT,
    agreed_on TEXT, release_id TEXT, passed_on TEXT
) STRICT;
CREATE INDEX handover_case ON handover (case_id);

ALTER TABLE assignment ADD COLUMN stop TEXT;

ALTER TABLE assignment ADD COLUMN stopped_on TEXT;

ALTER TABLE assignment ADD COLUMN stopped_why TEXT"""

HSDS: Final = "ALTER TABLE institution ADD COLUMN hsds TEXT"

RECEIPTS: Final = """
CREATE TABLE bundle_reader (
    sha256 TEXT NOT NULL,
    member_id TEXT NOT NULL,
    PRIMARY KEY (sha256, member_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE receipt (device TEXT PRIMARY KEY, body TEXT NOT NULL, at TEXT NOT NULL) STRICT"""

CORRECTIONS: Final = "ALTER TABLE client ADD COLUMN corrections TEXT"

AGREED: Final = """
ALTER TABLE goal ADD COLUMN signed_on TEXT;

ALTER TABLE "case" ADD COLUMN privacy_notice_how TEXT"""

GIVING_BACK: Final = """
CREATE TABLE volunteer_hours (
    id TEXT PRIMARY KEY,
    case_id TEXT, assignment_id TEXT, worked_on TEXT, minutes INTEGER, travel_cents INTEGER,
    purpose TEXT
) STRICT;
CREATE INDEX volunteer_hours_case ON volunteer_hours (case_id);

CREATE TABLE volunteer_paper (
    id TEXT PRIMARY KEY,
    case_id TEXT, assignment_id TEXT, title TEXT, media_type TEXT, size INTEGER, sha256 TEXT,
    added_on TEXT
) STRICT;
CREATE INDEX volunteer_paper_case ON volunteer_paper (case_id);

CREATE TABLE volunteer_review (
    id TEXT PRIMARY KEY,
    case_id TEXT, assignment_id TEXT, about_id TEXT, decision TEXT, sentence TEXT, wording TEXT,
    decided_on TEXT, amendment TEXT, kept_id TEXT
) STRICT;
CREATE INDEX volunteer_review_case ON volunteer_review (case_id);

ALTER TABLE assignment ADD COLUMN goal TEXT;

ALTER TABLE assignment ADD COLUMN german_level TEXT;

ALTER TABLE assignment ADD COLUMN full_name TEXT;

ALTER TABLE assignment ADD COLUMN release_id TEXT;

ALTER TABLE assignment ADD COLUMN withdrawn_on TEXT"""

TRUST: Final = """
CREATE TABLE former_card (
    device TEXT PRIMARY KEY, person_id TEXT NOT NULL, key_card TEXT NOT NULL
) STRICT;

CREATE TABLE last_word (
    device TEXT PRIMARY KEY, seq INTEGER NOT NULL, sha256 TEXT NOT NULL
) STRICT"""

PERSONS: Final = """
ALTER TABLE client ADD COLUMN linkage TEXT;

CREATE TABLE person_pair (
    id TEXT PRIMARY KEY,
    one_id TEXT, other_id TEXT, one_counsellor_id TEXT, other_counsellor_id TEXT, verdict TEXT,
    reasons TEXT, decided_on TEXT
) STRICT;

CREATE TABLE pair_answer (
    id TEXT PRIMARY KEY,
    pair_id TEXT, counsellor_id TEXT, verdict TEXT, answered_on TEXT
) STRICT;

CREATE TABLE linkage_key (id TEXT PRIMARY KEY, key TEXT, made_on TEXT) STRICT;

CREATE TABLE transfer (
    id TEXT PRIMARY KEY,
    case_id TEXT, from_id TEXT, to_id TEXT, offered_on TEXT, agreed_on TEXT, release_id TEXT,
    passed_on TEXT, answer TEXT, answered_on TEXT, answer_why TEXT
) STRICT;
CREATE INDEX transfer_case ON transfer (case_id)"""

VOLUNTEERS: Final = """
CREATE TABLE volunteer_file (
    id TEXT PRIMARY KEY,
    member_id TEXT, training TEXT, trained_on TEXT, declared_on TEXT, remark TEXT
) STRICT;

CREATE TABLE cooperation (
    id TEXT PRIMARY KEY,
    member_id TEXT, agreed_on TEXT, tasks TEXT, not_tasks TEXT, of_volunteer TEXT,
    of_staff TEXT, review_on TEXT, signed_on TEXT
) STRICT"""

FIGURES: Final = """
ALTER TABLE client ADD COLUMN procedure_group TEXT;

ALTER TABLE referral ADD COLUMN wait_group TEXT;

CREATE TABLE frozen_report (
    id TEXT PRIMARY KEY,
    first_on TEXT, last_on TEXT, frozen_on TEXT, figures TEXT, digest TEXT, sources TEXT
) STRICT"""

QUESTIONS: Final = """
CREATE TABLE difference_question (
    id TEXT PRIMARY KEY,
    case_id TEXT, about_type TEXT, about_id TEXT, about_field TEXT, asked_by_id TEXT,
    asked_ids TEXT, asked_on TEXT
) STRICT;
CREATE INDEX difference_question_case ON difference_question (case_id);

CREATE TABLE difference_answer (
    id TEXT PRIMARY KEY,
    case_id TEXT, question_id TEXT, counsellor_id TEXT, answer TEXT, sentence TEXT,
    answered_on TEXT
) STRICT;
CREATE INDEX difference_answer_case ON difference_answer (case_id)"""

POSTS: Final = "CREATE TABLE post (id TEXT PRIMARY KEY, percent INTEGER) STRICT"

TOLD: Final = """
CREATE TABLE told_given (
    stand_in TEXT PRIMARY KEY,
    assignment_id TEXT NOT NULL, name TEXT NOT NULL, token TEXT NOT NULL, device TEXT NOT NULL
) STRICT;

CREATE TABLE told_opened (
    token TEXT PRIMARY KEY, giver TEXT NOT NULL, file TEXT NOT NULL
) STRICT"""

TRANSFERS: Final = """
ALTER TABLE transfer ADD COLUMN reason TEXT;
ALTER TABLE transfer ADD COLUMN basis TEXT;
ALTER TABLE transfer ADD COLUMN dates_confirmed_on TEXT;
ALTER TABLE transfer ADD COLUMN withdrawn_on TEXT"""

TRANSFERRED: Final = """
CREATE TABLE transfer_bundle (
    sha256 TEXT PRIMARY KEY,
    transfer_id TEXT NOT NULL, attachment_id TEXT NOT NULL
) STRICT"""

APPOINTMENTS: Final = """
CREATE INDEX consultation_agreed ON consultation (next_appointment_on)
    WHERE next_appointment_on IS NOT NULL"""

NEXT: Final = """
DROP INDEX consultation_agreed;

CREATE INDEX consultation_agreed ON consultation (next_appointment_on, case_id, held_on, id)
    WHERE next_appointment_on IS NOT NULL;

DROP INDEX consultation_case;

CREATE INDEX consultation_case ON consultation (case_id, held_on, id, next_appointment_on);

DROP INDEX deadline_case;

CREATE INDEX deadline_case ON deadline (case_id, kind, due_on);

DROP INDEX deadline_due;

DROP INDEX case_list;

CREATE INDEX case_list
    ON "case" (closed_on, counsellor_id, region, service, client_id, number, id)"""
