"""The lists that counselling needs are complete, and no code that records use went away."""

from __future__ import annotations

from datetime import date

import pytest

from counsel_app.domain.codes import code_list, shipped_problems

COMPLETE = {
    "residence_status": """ANKUNFTSNACHWEIS GESTATTUNG AE_25_1 AE_25_2_GFK AE_25_2_SUB AE_25_3
        AE_25_4 AE_25_5 AE_25A AE_25B AE_22 AE_23 AE_23A AE_24 AE_16G AE_19D AE_104C FAM_28_36
        FAM_36A NE_26_3 NE_26_4 NE_9 DULDUNG_60A DULDUNG_60B DULDUNG_60C DULDUNG_60D FIKTION_81_3
        FIKTION_81_4 FIKTION_81_5 GUEB EU DE NONE UNKNOWN NOT_STATED""",
    "work_permission": "FREE EMPLOYER_BOUND PERMISSION_REQUIRED FORBIDDEN UNKNOWN",
    "cefr": "NONE A1 A2 B1 B2 C1 C2",
    "literacy": "NONE OTHER_SCRIPT LATIN",
    "school_certificates": "NONE PRIMARY LOWER_SEC UPPER_SEC HIGHER DE_HAUPT DE_REAL DE_FACHHS "
    "DE_ABI",
    "recognition": "NONE APPLIED PARTIAL FULL",
    "courses": """IK_ALLG IK_ALPHA IK_ZWEITSCHRIFT IK_JUGEND IK_FRAUEN IK_ELTERN IK_FOERDER
        IK_BEHINDERUNG IK_INTENSIV WIEDERHOLER EOK BSK_A2 BSK_B1 BSK_B2 BSK_C1 BSK_JOB BSK_AZUBI
        BSK_ANERKENNUNG VKA VOLUNTEER""",
    "instruments": """AGH_16D AGH_5_ASYLBLG FIM EQ TQ VAJ BVB ASA_FLEX BVJ DUAL SCHULISCH HELFER
        PRAKTIKUM HOSPITATION MAG JOB_MINI JOB_PART JOB_FULL ANERKENNUNG STUDIUM PROJECT""",
    "topics": """ASYL_HEARING ASYL_DECISION DUBLIN RESIDENCE FAMILY_REUNION TRACING BENEFITS
        LETTER_EXPLAINED FORM AUTHORITY_CONTACT HEALTH_ACCESS PSYCHOSOCIAL PREGNANCY SCHOOL_KITA
        LANGUAGE TRAINING WORK RECOGNITION HOUSING DEBT_CONTRACTS FAMILY_PARENTING VIOLENCE
        ADDICTION DISCRIMINATION LEISURE RETURN NATURALISATION OTHER""",
    "referral_results": """SENT APPOINTMENT ATTENDED NOT_ATTENDED WAITLIST REJECTED_CAPACITY
        REJECTED_STATUS NO_FEEDBACK WITHDRAWN""",
    "closure_reasons": """GOALS_MET PARTLY HANDOVER_FSA HANDOVER_IB HANDOVER_MBE HANDOVER_JMD MOVED
        TRANSFERRED DEPARTED LOST_CONTACT DECLINED DIED""",
    "housing_types": """EAE GU WE_CITY WE_OWN SHARED SHELTER_PROTECTED YOUTH_CARE HOMELESS CHURCH
        UNKNOWN""",
    "vulnerabilities": """MINOR UNACCOMPANIED OVER_60 DISABILITY PREGNANT SINGLE_PARENT TORTURE
        VIOLENCE FGM TRAFFICKING MENTAL_ILLNESS LGBTQ""",
    "institution_kinds": """JOBCENTER AGENTUR BAMF ABH SOZIALAMT JUGENDAMT BUERGERAMT IHK HWK LASUB
        IQ DGB COURSE_PROVIDER CLINIC PSZ WOMENS_SHELTER ADDICTION_ADVICE DEBT_ADVICE
        PREGNANCY_ADVICE RETURN_ADVICE ASYLUM_ADVICE LAWYER GUARDIAN INTERPRETING""",
    "languages": """ara apc acm prs pes pus kmr ckb tir amh som ukr rus tur urd hin kat srp sqi fra
        eng vie""",
}
PLAIN_WORDS = (
    "residence_status", "work_permission", "topics", "courses", "instruments", "closure_reasons",
    "referral_results", "housing_types", "school_certificates", "recognition", "vulnerabilities",
)  # fmt: skip


@pytest.mark.parametrize("name", COMPLETE)
def test_a_list_holds_every_code_that_counselling_needs(name: str) -> None:
    codes = [entry.code for entry in code_list(name)]
    wanted = COMPLETE[name].split()
    assert [code for code in codes if code in wanted] == wanted


@pytest.mark.parametrize("name", PLAIN_WORDS)
def test_what_a_client_reads_is_said_in_plain_words_without_paragraph_signs(name: str) -> None:
    for entry in code_list(name):
        assert "§" not in entry.plain, entry.code
        assert len(entry.plain) <= 60, entry.code


def test_every_country_of_iso_3166_is_there_with_kosovo_and_the_two_icao_codes() -> None:
    codes = {entry.code for entry in code_list("countries")}
    assert len(codes) == 249 + 3
    assert {"XK", "XXA", "XXX"} <= codes
    assert all(len(code) == 2 for code in codes - {"XXA", "XXX"})


def test_the_opportunity_right_can_be_recorded_until_the_last_one_ends() -> None:
    entry = code_list("residence_status").get("AE_104C")
    assert entry is not None
    assert entry.is_valid(date(2027, 6, 30))
    assert not entry.is_valid(date(2027, 7, 1))


def test_a_measure_that_ended_is_no_choice_any_more_but_can_be_read() -> None:
    instruments = code_list("instruments")
    day = date(2026, 11, 22)
    assert "FIM" not in [entry.code for entry in instruments.choices(day)]
    assert instruments.text("FIM", "de").startswith("Flüchtlingsintegrationsmaßnahme")


def test_nothing_is_wrong_in_the_shipped_lists() -> None:
    assert shipped_problems() == []
