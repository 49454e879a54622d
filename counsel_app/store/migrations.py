"""The schema, as numbered steps of literal SQL that are never edited again.

The steps know nothing of the live record classes: an old file must migrate
the same way for ever. A test holds the result and the records together.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from counsel_app.store.engine import Database, NewerVault, as_sqlite_utils
from counsel_app.store.later_steps import (
    AGREED,
    ANSWERS,
    APPOINTMENTS,
    CORRECTIONS,
    DEMAND,
    ENDINGS,
    FIGURES,
    GIVING_BACK,
    HOLDING,
    HSDS,
    KEEPING,
    LISTS,
    LIVES,
    NEXT,
    OFFERS,
    PERSONS,
    POSTS,
    PROPOSED_DATES,
    QUESTIONS,
    RECEIPTS,
    SIGNING,
    TOGETHER,
    TOLD,
    TRANSFERRED,
    TRANSFERS,
    TRUST,
    VOLUNTEERS,
)

_SET: Final = "counsel"


def migrate(database: Database, *, before: Callable[[], object] | None = None) -> None:
    """Bring the file to this program's schema, each step in its transaction.

    ``before`` is called where a file has steps ahead of it. Raises NewerVault
    where the file holds steps this program does not know.
    """
    applied = _applied(database)
    if not applied <= set(STEPS):
        raise NewerVault
    if applied == set(STEPS):
        return
    if before is not None:
        before()
    database_there = as_sqlite_utils(database)
    from sqlite_utils import Migrations  # loaded by now, the right way

    migrations = Migrations(_SET)
    for name, sql in STEPS.items():
        migrations(name=name)(_step(sql))
    migrations.apply(database_there)


def _applied(database: Database) -> set[str]:
    # sqlite-utils keeps this table; a new file has none yet.
    if not database.conn.execute(_BOOK_SQL).fetchone():
        return set()
    return {row[0] for row in database.conn.execute(_APPLIED_SQL, (_SET,))}


def _step(sql: str) -> Callable[[Any], None]:
    def carry_out(database: Any) -> None:
        for statement in sql.split(";\n"):
            database.conn.execute(statement)

    return carry_out


_BOOK_SQL: Final = "SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'"
_APPLIED_SQL: Final = "SELECT name FROM _sqlite_migrations WHERE migration_set = ?"


_FOUNDATION: Final = """
PRAGMA application_id = 1131311980;
CREATE TABLE meta (key TEXT PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
    position INTEGER PRIMARY KEY,
    record_type TEXT NOT NULL,
    record_id TEXT NOT NULL,
    hlc INTEGER NOT NULL,
    device TEXT NOT NULL,
    author TEXT NOT NULL,
    source TEXT NOT NULL,
    body TEXT,
    salt BLOB,
    digest BLOB NOT NULL,
    chain BLOB NOT NULL
) STRICT;
CREATE INDEX journal_record ON journal (record_id, hlc, device);

CREATE TABLE conflict (
    record_type TEXT NOT NULL,
    record_id TEXT NOT NULL,
    field TEXT NOT NULL,
    PRIMARY KEY (record_id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
    key TEXT PRIMARY KEY,
    case_id TEXT NOT NULL,
    body TEXT NOT NULL,
    saved_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE bundle (
    sha256 TEXT PRIMARY KEY,
    device TEXT NOT NULL,
    seq INTEGER NOT NULL,
    prev TEXT NOT NULL,
    kind TEXT NOT NULL,
    direction TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    op_count INTEGER NOT NULL,
    name TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX bundle_device ON bundle (device, seq);

CREATE TABLE exported (
    member_id TEXT PRIMARY KEY,
    position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE indexed (
    id INTEGER PRIMARY KEY,
    record_type TEXT NOT NULL,
    record_id TEXT NOT NULL UNIQUE
) STRICT;
CREATE VIRTUAL TABLE search USING fts5 (words, skeletons, tokenize = 'unicode61');

CREATE TABLE client (
    id TEXT PRIMARY KEY,
    chosen_name TEXT, name_variants TEXT, birth_date TEXT, birth_date_precision TEXT,
    age_group TEXT, sex TEXT, nationalities TEXT, origin_region TEXT,
    spoken_languages TEXT, reading_languages TEXT, needs_interpreter INTEGER,
    contact_channel TEXT, address TEXT, residence TEXT, status_group TEXT,
    german_level TEXT, german_evidence TEXT, literacy TEXT, schooling_years INTEGER,
    school_certificate TEXT, occupations TEXT, household TEXT
) STRICT;

CREATE TABLE "case" (
    id TEXT PRIMARY KEY,
    client_id TEXT, number TEXT, counsellor_id TEXT, service TEXT, region TEXT,
    housing_type TEXT, housing_group TEXT, access_route TEXT, first_contact_on TEXT,
    first_appointment_on TEXT, urgent TEXT, privacy_notice_on TEXT,
    privacy_notice_language TEXT, resources TEXT, closed_on TEXT, closure_reason TEXT
) STRICT;
CREATE INDEX case_client ON "case" (client_id);

CREATE TABLE consultation (
    id TEXT PRIMARY KEY,
    case_id TEXT, counsellor_id TEXT, held_on TEXT, minutes INTEGER, place TEXT,
    language TEXT, interpreter TEXT, participants TEXT, topics TEXT, content TEXT,
    agreements TEXT, next_appointment_on TEXT, note_class TEXT
) STRICT;
CREATE INDEX consultation_case ON consultation (case_id);

CREATE TABLE need (
    id TEXT PRIMARY KEY,
    case_id TEXT, domain TEXT, level INTEGER, own_priority INTEGER
) STRICT;
CREATE INDEX need_case ON need (case_id);

CREATE TABLE goal (
    id TEXT PRIMARY KEY,
    case_id TEXT, domain TEXT, sentence TEXT, client_words TEXT, state TEXT, review_on TEXT
) STRICT;
CREATE INDEX goal_case ON goal (case_id);

CREATE TABLE step (
    id TEXT PRIMARY KEY,
    case_id TEXT, goal_id TEXT, consultation_id TEXT, actor TEXT, task TEXT,
    due_on TEXT, done_on TEXT
) STRICT;
CREATE INDEX step_case ON step (case_id);

CREATE TABLE release (
    id TEXT PRIMARY KEY,
    case_id TEXT, number TEXT, institution_id TEXT, information TEXT, purpose TEXT,
    is_mutual INTEGER, given_on TEXT, ends_on TEXT, revoked_on TEXT
) STRICT;
CREATE INDEX release_case ON release (case_id);

CREATE TABLE referral (
    id TEXT PRIMARY KEY,
    case_id TEXT, institution_id TEXT, purpose TEXT, request TEXT, urgency TEXT,
    shared_fields TEXT, shared_note TEXT, release_id TEXT, goes_alone INTEGER,
    sent_on TEXT, appointment_on TEXT, feedback_due_on TEXT, result TEXT, note_class TEXT
) STRICT;
CREATE INDEX referral_case ON referral (case_id);

CREATE TABLE institution (
    id TEXT PRIMARY KEY,
    name TEXT, kind TEXT, contact_person TEXT, street TEXT, postcode TEXT, town TEXT,
    phone TEXT, email TEXT, opening_hours TEXT, stop TEXT
) STRICT;

CREATE TABLE deadline (
    id TEXT PRIMARY KEY,
    case_id TEXT, kind TEXT, title TEXT, due_on TEXT, at_time TEXT, "where" TEXT,
    stated_on TEXT, rule TEXT, basis TEXT, triggered_on TEXT, done_on TEXT
) STRICT;
CREATE INDEX deadline_case ON deadline (case_id);
CREATE INDEX deadline_due ON deadline (due_on) WHERE done_on IS NULL;

CREATE TABLE letter (
    id TEXT PRIMARY KEY,
    case_id TEXT, kind TEXT, about_id TEXT, language TEXT, made_on TEXT, outcome TEXT
) STRICT;
CREATE INDEX letter_case ON letter (case_id);

CREATE TABLE assignment (
    id TEXT PRIMARY KEY,
    case_id TEXT, volunteer_id TEXT, spoken_name TEXT, languages TEXT, task TEXT,
    not_to_do TEXT, meets_on TEXT, from_time TEXT, to_time TEXT, meeting_point TEXT,
    papers TEXT, ends_on TEXT
) STRICT;
CREATE INDEX assignment_case ON assignment (case_id);

CREATE TABLE volunteer_note (
    id TEXT PRIMARY KEY,
    assignment_id TEXT, written_on TEXT, happening TEXT, text TEXT
) STRICT;
CREATE INDEX volunteer_note_assignment ON volunteer_note (assignment_id);

CREATE TABLE member (
    id TEXT PRIMARY KEY,
    name TEXT, role TEXT, organisation TEXT, scope TEXT, device TEXT, key_card TEXT,
    accepted_on TEXT
) STRICT;

CREATE TABLE organisation (
    id TEXT PRIMARY KEY,
    name TEXT, subtitle TEXT, street TEXT, postcode TEXT, town TEXT, phone TEXT,
    email TEXT, consultation_hours TEXT
) STRICT;

INSERT INTO search (search, rank) VALUES ('secure-delete', 1)"""

STEPS: Final[Mapping[str, str]] = {
    # Journal, bookkeeping and the first record tables.
    "m001_foundation": _FOUNDATION,
    # Who saw what, attachments, trust that was withdrawn.
    "m002_keeping": KEEPING,
    # Until when a case may not be erased, and why.
    "m003_holding": HOLDING,
    # What a life brings along: family, work, circumstances, where one lived.
    "m004_lives": LIVES,
    # Places in courses, openings in training and work; when an entry was confirmed.
    "m005_offers": OFFERS,
    # Signed consultations, and those that amend one.
    "m006_signing": SIGNING,
    # What was needed and could not be had.
    "m007_demand": DEMAND,
    # What another office answered to a referral.
    "m008_answers": ANSWERS,
    # Group events, projects and who takes part; what was told without consent; complaints.
    "m009_together": TOGETHER,
    # Lists and searches of many cases; everything is indexed anew at the next search.
    "m010_lists": LISTS,
    # The date a volunteer's note proposes.
    "m011_proposed_dates": PROPOSED_DATES,
    # How cases are handed over; a task's tram stop, and that it was stopped.
    "m012_endings": ENDINGS,
    # What another directory says of an institution beyond our fields.
    "m013_hsds": HSDS,
    # For whom own bundles were sealed, and what their readers confirmed.
    "m014_receipts": RECEIPTS,
    # Why a name or a date of birth was corrected, and what stood there before.
    "m015_corrections": CORRECTIONS,
    # That both signed a goal; how the privacy notice was given.
    "m016_agreed": AGREED,
    # Hours, papers and the counsellor's word on what a volunteer gives back.
    "m017_giving_back": GIVING_BACK,
    # Devices that were replaced, and where the word of a device ends.
    "m018_trust": TRUST,
    # Who may be one person across files; cases that go to another counsellor.
    "m019_persons": PERSONS,
    # Training, declarations and agreements of volunteers.
    "m020_volunteers": VOLUNTEERS,
    # Coarse lengths of procedures and waits; figures as they were published.
    "m021_figures": FIGURES,
    # Questions on differences, and what the counsellors answer.
    "m022_questions": QUESTIONS,
    # How much of full time those who counsel work.
    "m023_posts": POSTS,
    # Packages that open with words told in person.
    "m024_told": TOLD,
    # Why a case goes to another counsellor, on what it rests, and that it was taken back.
    "m025_transfers": TRANSFERS,
    # Which bundles a case that changes hands travels in, with its documents.
    "m026_transferred": TRANSFERRED,
    # What two people agreed on is looked for by day, among all consultations of a file.
    "m027_appointments": APPOINTMENTS,
    # What is next in each of many cases is read from indexes alone, agreed appointments too.
    "m028_next": NEXT,
}
"""What each step does, in order; a line that ends with a semicolon ends a statement."""
