"""The structure of a paper for readers that do not see it (PDF/UA-1).

While a page is drawn, everything on it is either marked content of a
structure element or an artifact. An element that goes on overleaf is asked
for by the same key and stays one element.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final

from counsel_app.documents.pdf_file import PdfFile, text_string

HEADINGS: Final = ("H1", "H2", "H3")

_BCP_47: Final = {"prs": "fa-AF", "pes": "fa-IR", "kmr": "ku-Latn", "ckb": "ckb-Arab"}
"""Codes of ISO 639-3 that speech programs know by another name."""


def language_tag(lang: str) -> str:
    """The BCP 47 tag of one of our language codes."""
    return _BCP_47.get(lang, lang)


def same_language(one: str, other: str) -> bool:
    """Whether two tags name one language, whatever the country."""
    return one.partition("-")[0] == other.partition("-")[0]


@dataclass(slots=True, eq=False)
class Element:
    """One structure element; kids are elements or (page, mcid)."""

    role: str
    lang: str = ""
    alt: str = ""
    actual: str = ""
    attributes: str = ""
    kids: list[Element | tuple[int, int]] = field(default_factory=list)
    number: int = 0


class Tags:
    """The structure tree of one paper, and where in it drawing is now."""

    def __init__(self, *, lang: str) -> None:
        self.lang = lang
        self.root = Element("Document")
        self._aside = Element("Div")
        self._open = [self.root]
        self._known: dict[Hashable, Element] = {}
        self._pages: list[list[Element]] = []
        self._artifacts = 0

    @property
    def is_artifact(self) -> bool:
        """Whether what is drawn now belongs to no text."""
        return self._artifacts > 0

    def turn_page(self) -> None:
        """What is drawn from here on stands on the next page."""
        self._pages.append([])

    def element(
        self,
        role: str,
        key: Hashable,
        *,
        lang: str = "",
        alt: str = "",
        actual: str = "",
        attributes: str = "",
    ) -> Element:
        """The element of ``key``, a new one below the open element if need be."""
        found = self._known.get(key)
        if found is None:
            own = "" if not lang or same_language(lang, self.lang) else language_tag(lang)
            found = self._known[key] = Element(role, own, alt, actual, attributes)
            self._open[-1].kids.append(found)
        return found

    def mark(self, element: Element) -> str:
        """The operator that begins marked content of ``element`` (end: EMC)."""
        page = self._pages[-1]
        mcid = len(page)
        page.append(element)
        element.kids.append((len(self._pages) - 1, mcid))
        return f"/{element.role}<</MCID {mcid}>>BDC"

    @contextmanager
    def inside(self, element: Element) -> Iterator[None]:
        """New elements are put below ``element``."""
        self._open.append(element)
        yield
        self._open.pop()

    @contextmanager
    def aside(self) -> Iterator[None]:
        """New elements are read after everything else (a letterhead's foot)."""
        with self.inside(self._aside):
            yield

    @contextmanager
    def artifact(self, code: list[str], kind: str = "") -> Iterator[None]:
        """What is drawn belongs to no text; ``kind`` fills its dictionary."""
        if not self._artifacts:
            code.append(f"/Artifact<<{kind}>>BDC" if kind else "/Artifact BMC")
        self._artifacts += 1
        yield
        self._artifacts -= 1
        if not self._artifacts:
            code.append("EMC")

    @contextmanager
    def sealed(self) -> Iterator[None]:
        """What is drawn belongs to the element that is being marked, words included."""
        self._artifacts += 1
        yield
        self._artifacts -= 1

    def write(self, file: PdfFile, pages: list[int]) -> int:
        """Write the tree; ``pages`` are the objects of the pages. Its number."""
        if self._aside.kids:
            self.root.kids.append(self._aside)
        elements = list(_walk(self.root))
        tree = file.reserve()
        for element in elements:
            element.number = file.reserve()
        parents = {kid: each for each in elements for kid in each.kids if isinstance(kid, Element)}
        for element in elements:
            parent = parents[element].number if element in parents else tree
            file.put(_dictionary(element, parent, pages), number=element.number)
        rows = "".join(
            f"{number}[{' '.join(f'{element.number} 0 R' for element in page)}]"
            for number, page in enumerate(self._pages)
        )
        parent_tree = file.put(f"<</Nums[{rows}]>>")
        file.put(
            f"<</Type/StructTreeRoot/K {self.root.number} 0 R/ParentTree {parent_tree} 0 R"
            f"/ParentTreeNextKey {len(self._pages)}>>",
            number=tree,
        )
        return tree


def _walk(element: Element) -> Iterator[Element]:
    yield element
    for kid in element.kids:
        if isinstance(kid, Element):
            yield from _walk(kid)


def _dictionary(element: Element, parent: int, pages: list[int]) -> str:
    marked = [kid for kid in element.kids if isinstance(kid, tuple)]
    first = marked[0][0] if marked else 0
    kids = []
    for kid in element.kids:
        if isinstance(kid, Element):
            kids.append(f"{kid.number} 0 R")
        elif kid[0] == first:
            kids.append(str(kid[1]))
        else:
            kids.append(f"<</Type/MCR/Pg {pages[kid[0]]} 0 R/MCID {kid[1]}>>")
    entries = [f"/Type/StructElem/S/{element.role}/P {parent} 0 R"]
    if marked:
        entries.append(f"/Pg {pages[first]} 0 R")
    if kids:
        entries.append(f"/K {kids[0]}" if len(kids) == 1 else f"/K[{' '.join(kids)}]")
    if element.lang:
        entries.append(f"/Lang({element.lang})")
    if element.alt:
        entries.append(f"/Alt {text_string(element.alt)}")
    if element.actual:
        entries.append(f"/ActualText {text_string(element.actual)}")
    if element.attributes:
        entries.append(f"/A{element.attributes}")
    return f"<<{''.join(entries)}>>"
