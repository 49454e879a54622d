"""Views of the case list that a person keeps under a name, and what there is to filter by.

They are a habit of one person on one device: they stay in the case file and
leave it with nobody.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Final

from counsel_app.domain.case_query import CaseFilter, CaseFilters, CaseOrder, SortBy
from counsel_app.domain.errors import AppError
from counsel_app.domain.labels import Label
from counsel_app.domain.member import Member, Role
from counsel_app.store.case_list import counsellors_of_cases
from counsel_app.store.vault import Vault
from counsel_app.usecases.profiles import own_profile

_KEPT: Final = "case_views"
LONGEST_NAME: Final = 60
MOST: Final = 40


class ViewWithoutName(AppError):
    """A view must be found again."""

    label = Label(
        de="Bitte einen Namen für die Ansicht angeben, höchstens {most} Zeichen.",
        en="Please give the view a name of at most {most} characters.",
    )


class TooManyViews(AppError):
    """A menu that long finds nothing."""

    label = Label(
        de="Es sind schon {most} Ansichten gemerkt. Bitte zuerst eine löschen.",
        en="There are {most} kept views already. Please delete one first.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedView:
    """A chip, filters and an order under a name; no words of a search, which may be a name."""

    name: str
    chip: CaseFilter = CaseFilter.OPEN
    filters: CaseFilters = field(default_factory=CaseFilters)
    order: CaseOrder = field(default_factory=CaseOrder)


def saved_views(vault: Vault) -> tuple[SavedView, ...]:
    """The views that are kept, by name; one that a newer program wrote is left out."""
    kept = json.loads(str(vault.meta(_KEPT) or "[]"))
    found = [view for entry in kept if (view := _read(entry)) is not None]
    return tuple(sorted(found, key=lambda view: view.name.casefold()))


def keep_view(vault: Vault, view: SavedView) -> None:
    """Keep a view, in the place of one of the same name. Raises ViewWithoutName, TooManyViews."""
    if not view.name.strip() or len(view.name) > LONGEST_NAME:
        raise ViewWithoutName(most=LONGEST_NAME)
    others = [one for one in saved_views(vault) if one.name != view.name]
    if len(others) >= MOST:
        raise TooManyViews(most=MOST)
    _write(vault, [*others, view])


def drop_view(vault: Vault, name: str) -> None:
    """Forget a view; no case is touched."""
    _write(vault, [one for one in saved_views(vault) if one.name != name])


def counsellor_names(vault: Vault) -> Mapping[str, str]:
    """Name by person id of everybody who counsels in a case, or could: oneself first."""
    own = own_profile(vault)
    names = {own.person_id: own.name}
    for member in sorted(vault.all(Member), key=lambda one: one.name.casefold()):
        if member.role == Role.COUNSELLOR and member.revoked_on is None:
            names[member.id] = member.name
    known = {member.id: member.name for member in vault.all(Member)}
    for person in counsellors_of_cases(vault):
        names.setdefault(person, known.get(person, ""))
    return {person: name for person, name in names.items() if name}


def _write(vault: Vault, views: Sequence[SavedView]) -> None:
    vault.set_meta(_KEPT, json.dumps([asdict(view) for view in views]))


def _read(entry: Mapping[str, Any]) -> SavedView | None:
    try:
        return SavedView(
            name=entry["name"],
            chip=CaseFilter(entry["chip"]),
            filters=CaseFilters(**{name: tuple(v) for name, v in entry["filters"].items()}),
            order=CaseOrder(
                by=SortBy(entry["order"]["by"]), is_descending=entry["order"]["is_descending"]
            ),
        )
    except (KeyError, TypeError, ValueError):
        return None
