"""The schema, as numbered steps of literal SQL that are never edited again.

The steps know nothing of the live record classes: an old file must migrate
the same way for ever. A test holds the result and the records together.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from sqlite_utils import Migrations

from counsel_app.store.engine import APPLICATION_ID, NewerVault
from counsel_app.store.later_steps import (
    AGREED,
    ANSWERS,
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
    OFFERS,
    PERSONS,
    PROPOSED_DATES,
    RECEIPTS,
    SIGNING,
    TOGETHER,
    TRUST,
    VOLUNTEERS,
)

MIGRATIONS: Final = Migrations("counsel")


def migrate(database: Any, *, before: Callable[[], object] | None = None) -> None:
    """Bring the file to this program's schema, each step in its transaction.

    ``before`` is called where a file has steps ahead of it. Raises NewerVault where the file holds steps this program does not know.
    """
    known = {migration.name for migration in MIGRATIONS.pending(database)}
    applied = {migration.name for migration in MIGRATIONS.applied(database)}
    if applied - known - set(STEPS):
        raise NewerVault
    if known and before is not None:
        before()
    if known:
        MIGRATIONS.apply(database)


@MIGRATIONS()
def m001_foundation(database: Any) -> None:
    """Journal, bookkeeping and the first record tables."""
    for statement in _FOUNDATION.split(";\n"):
        database.conn.execute(statement)
    database.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    database.conn.execute("INSERT INTO search(search, rank) VALUES ('secure-delete', 1)")


@MIGRATIONS()
def m002_keeping(database: Any) -> None:
    """Who saw what, attachments, trust that was withdrawn."""
    for statement in KEEPING.split(";\n"):
        database.conn.execute(statement)


@MIGRATIONS()
def m003_holding(database: Any) -> None:
    """Until when a case may not be erased, and why."""
    for statement in HOLDING.split(";\n"):
        database.conn.execute(statement)


@MIGRATIONS()
def m004_lives(database: Any) -> None:
    """What a life brings along: family, work, circumstances, where one lived."""
    for statement in LIVES.split(";\n"):
        database.conn.execute(statement)


@MIGRATIONS()
def m005_offers(database: Any) -> None:
    """Places in courses, openings in training and work; when an entry was confirmed."""
    for statement in OFFERS.split(";\n"):
        database.conn.execute(statement)


@MIGRATIONS()
def m006_signing(database: Any) -> None:
    """Signed consultations, and those that amend one."""
    for statement in SIGNING.split(";\n"):
        database.conn.execute(statement)


@MIGRATIONS()
def m007_demand(database: Any) -> None:
    """What was needed and could not be had."""
    for statement in DEMAND.split(";\n"):
        database.conn.execute(statement)


@MIGRATIONS()
def m008_answers(database: Any) -> None:
    """What another office answered to a referral."""
    for statement in ANSWERS.split(";\n"):
        database.conn.execute(statement)


@MIGRATIONS()
def m009_together(database: Any) -> None:
    """Group events, projects and who takes part; what was told without consent; complaints."""
    for statement in TOGETHER.split(";\n"):
        database.conn.execute(statement)


@MIGRATIONS()
def m010_lists(database: Any) -> None:
    """Lists and searches of many cases; everything is indexed anew at the next search."""
    for statement in LISTS.split(";\n"):
        database.conn.execute(statement)
    database.conn.execute("INSERT INTO search(search, rank) VALUES ('secure-delete', 1)")
    database.conn.execute("INSERT INTO name_search(name_search, rank) VALUES ('secure-delete', 1)")


@MIGRATIONS()
def m011_proposed_dates(database: Any) -> None:
    """The date a volunteer's note proposes."""
    for statement in PROPOSED_DATES.split(";\n"):
        database.conn.execute(statement)


@MIGRATIONS()
def m012_endings(database: Any) -> None:
    """How cases are handed over; a task's tram stop, and that it was stopped."""
    for statement in ENDINGS.split(";\n"):
        database.conn.execute(statement)


@MIGRATIONS()
def m013_hsds(database: Any) -> None:
    """What another directory says of an institution beyond our fields."""
    database.conn.execute(HSDS)


@MIGRATIONS()
def m014_receipts(database: Any) -> None:
    """For whom own bundles were sealed, and what their readers confirmed."""
    for statement in RECEIPTS.split(";\n"):
        database.conn.execute(statement)


@MIGRATIONS()
def m015_corrections(database: Any) -> None:
    """Why a name or a date of birth was corrected, and what stood there before."""
    database.conn.execute(CORRECTIONS)


@MIGRATIONS()
def m016_agreed(database: Any) -> None:
    """That both signed a goal; how the privacy notice was given."""
    for statement in AGREED.split(";\n"):
        database.conn.execute(statement)


@MIGRATIONS()
def m017_giving_back(database: Any) -> None:
    """Hours, papers and the counsellor's word on what a volunteer gives back."""
    for statement in GIVING_BACK.split(";\n"):
        database.conn.execute(statement)


@MIGRATIONS()
def m018_trust(database: Any) -> None:
    """Devices that were replaced, and where the word of a device ends."""
    for statement in TRUST.split(";\n"):
        database.conn.execute(statement)


@MIGRATIONS()
def m019_persons(database: Any) -> None:
    """Who may be one person across files; cases that go to another counsellor."""
    for statement in PERSONS.split(";\n"):
        database.conn.execute(statement)


@MIGRATIONS()
def m020_volunteers(database: Any) -> None:
    """Training, declarations and agreements of volunteers."""
    for statement in VOLUNTEERS.split(";\n"):
        database.conn.execute(statement)


@MIGRATIONS()
def m021_figures(database: Any) -> None:
    """Coarse lengths of procedures and waits; figures as they were published."""
    for statement in FIGURES.split(";\n"):
        database.conn.execute(statement)


STEPS: Final = (
    "m001_foundation",
    "m002_keeping",
    "m003_holding",
    "m004_lives",
    "m005_offers",
    "m006_signing",
    "m007_demand",
    "m008_answers",
    "m009_together",
    "m010_lists",
    "m011_proposed_dates",
    "m012_endings",
    "m013_hsds",
    "m014_receipts",
    "m015_corrections",
    "m016_agreed",
    "m017_giving_back",
    "m018_trust",
    "m019_persons",
    "m020_volunteers",
    "m021_figures",
)

_FOUNDATION: Final = """
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
) STRICT"""
