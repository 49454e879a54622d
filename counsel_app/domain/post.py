"""How much of full time somebody counsels: what a caseload is compared by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from counsel_app.domain.access import Group
from counsel_app.domain.labels import Label
from counsel_app.domain.records import Attr, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Post(Record):
    """The share of full time of one person; ``id`` is the person's id.

    It is kept where figures are made and goes nowhere (§ 26 BDSG: it is about
    an employee, and a report needs the sum alone).
    """

    TYPE: ClassVar[str] = "post"
    LABEL: ClassVar[Label] = Label(de="Stellenanteil", en="Share of full time")

    percent: Annotated[
        int | None,
        Attr(
            de="Prozent einer Vollzeitstelle",
            en="Percent of full time",
            group=Group.LOCAL,
            mandatory=True,
        ),
    ] = None
