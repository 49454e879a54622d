from __future__ import annotations

from counsel_app.system.places import default_profile, log_folder, preference_file


def test_case_file_log_and_preferences_have_places_of_their_own_outside_the_program() -> None:
    places = {default_profile(), log_folder(), preference_file().parent}
    assert all(place.is_absolute() for place in places)
    assert default_profile() not in log_folder().parents or default_profile() != log_folder()
    assert "Counsel" in str(default_profile())
    assert preference_file().name == "preferences.txt"
