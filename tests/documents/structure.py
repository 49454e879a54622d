"""The tags of a PDF, read back: who is whose kid, what is inside what."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf

_PAINTING = {"Tj", "TJ", "'", '"', "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "EI"}
_CHILDREN = {
    "Document": {"P", "H1", "H2", "H3", "Table", "L", "Figure", "Div", "Sect", "TOC"},
    "Div": {"P", "H1", "H2", "H3", "Table", "L", "Figure", "Div"},
    "Table": {"TR"},
    "TR": {"TH", "TD"},
    "TH": {"P", "H2", "H3", "Figure", "L"},
    "TD": {"P", "H2", "H3", "Figure", "L"},
    "L": {"LI"},
    "LI": {"Lbl", "LBody"},
    "Lbl": {"P", "Figure"},
    "LBody": {"P", "L", "Figure"},
    "P": set(),
    "H1": set(),
    "H2": set(),
    "H3": set(),
    "Figure": set(),
}
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """One structure element as a test wants to see it."""

    role: str
    lang: str
    actual: str
    alt: str
    scope: str
    text: str
    kids: list[Node] = field(default_factory=list)

    def walk(self) -> Iterator[Node]:
        """This element and all below it, in reading order."""
        yield self
        for kid in self.kids:
            yield from kid.walk()


def problems(pdf: Pdf) -> Iterator[str]:
    """What is wrong with the tags."""
    if not pdf.Root.get("/MarkInfo", Dictionary()).get("/Marked", False):
        yield "the file does not say that it is tagged"
    if "/StructTreeRoot" not in pdf.Root:
        yield "there are no tags"
        return
    yield from _content(pdf)
    yield from _tree(pdf)
    top = tree(pdf)
    yield from _headings(top)
    for node in top.walk():
        yield from _node(node)


def _content(pdf: Pdf) -> Iterator[str]:
    """Everything that paints is tagged or an artifact, never both."""
    parents = _parents(pdf)
    for number, page in enumerate(pdf.pages, start=1):
        if page.get("/Tabs") != Name.S:
            yield f"page {number} has no tab order"
        seen: list[int] = []
        yield from (f"page {number}: {wrong}" for wrong in _page(page, seen))
        if len(seen) != len(set(seen)):
            yield f"page {number}: a mark stands twice"
        owners = parents.get(int(page.get("/StructParents", -1)), [])
        if set(seen) != set(range(len(owners))):
            yield f"page {number}: marks and the parent tree differ"


def _page(page: pikepdf.Page, seen: list[int]) -> Iterator[str]:
    """What is wrong on one page; its marks are added to ``seen``."""
    stack: list[str] = []
    for operands, name in instructions(page):
        if name in {"BDC", "BMC"}:
            kind = "artifact" if operands[0] == Name.Artifact else "span"
            if name == "BDC" and "/MCID" in operands[1]:
                kind = "tagged"
                seen.append(int(operands[1].MCID))
            if kind != "span" and {"artifact", "tagged"} & set(stack):
                yield f"{kind} inside {stack}"
            stack.append(kind)
        elif name == "EMC":
            if not stack:
                yield "a mark ends that never began"
                return
            stack.pop()
        elif name in _PAINTING and not {"artifact", "tagged"} & set(stack):
            yield f"{name} paints what is neither tagged nor an artifact"
    if stack:
        yield "a mark does not end"


def instructions(page: pikepdf.Page) -> Iterator[tuple[list[Any], str]]:
    """The operands and the name of each operator of a page."""
    for instruction in pikepdf.parse_content_stream(page):
        yield list(instruction.operands), str(instruction.operator)


def _parents(pdf: Pdf) -> dict[int, list[Object]]:
    numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
    return {int(numbers[at]): list(numbers[at + 1]) for at in range(0, len(numbers), 2)}


def _tree(pdf: Pdf) -> Iterator[str]:
    """Parents and kids agree, and every mark is claimed once by its parent."""
    parents = _parents(pdf)
    pages = {page.objgen: int(page.StructParents) for page in pdf.pages}
    claimed: set[tuple[int, int]] = set()
    waiting = [(pdf.Root.StructTreeRoot.K, pdf.Root.StructTreeRoot)]
    while waiting:
        element, parent = waiting.pop()
        if element.P.objgen != parent.objgen:
            yield f"{element.S} names another parent"
        for page, mcid in _marks(element, pages):
            if (page, mcid) in claimed:
                yield f"{element.S} claims a mark that has an owner"
            claimed.add((page, mcid))
            if parents[page][mcid].objgen != element.objgen:
                yield f"the parent tree gives a mark of {element.S} to another"
        waiting += [(kid, element) for kid in _kids(element) if _is_element(kid)]
    if len(claimed) != sum(map(len, parents.values())):
        yield "there are marks that no element claims"


def _kids(element: Object) -> list[Object]:
    kids = element.get("/K", Array())
    return list(kids) if isinstance(kids, Array) else [kids]


def _is_element(kid: object) -> bool:
    return isinstance(kid, Dictionary) and "/S" in kid


def _marks(element: Object, pages: dict[Any, int]) -> Iterator[tuple[int, int]]:
    for kid in _kids(element):
        if isinstance(kid, Dictionary) and "/MCID" in kid:
            yield pages[kid.Pg.objgen], int(kid.MCID)
        elif not isinstance(kid, Dictionary):
            yield pages[element.Pg.objgen], int(kid)


def tree(pdf: Pdf) -> Node:
    """The structure of a file, with the text of every element."""
    pages = {page.objgen: int(page.StructParents) for page in pdf.pages}
    texts = {int(page.StructParents): _texts(page) for page in pdf.pages}

    def node(element: Object) -> Node:
        attributes: Any = element.get("/A", {})
        return Node(
            role=str(element.S)[1:],
            lang=str(element.get("/Lang", "")),
            actual=str(element.get("/ActualText", "")),
            alt=str(element.get("/Alt", "")),
            scope=str(attributes.get("/Scope", ""))[1:] if attributes else "",
            text="".join(texts[page].get(mcid, "") for page, mcid in _marks(element, pages)),
            kids=[node(kid) for kid in _kids(element) if _is_element(kid)],
        )

    return node(pdf.Root.StructTreeRoot.K)


def _texts(page: pikepdf.Page) -> dict[int, str]:
    """The text of each mark in the order of drawing."""
    fonts = {
        str(name): to_unicode(font)
        for name, font in page.Resources.get("/Font", Dictionary()).items()
    }
    found: dict[int, str] = {}
    stack: list[int | None] = []
    font: dict[int, str] = {}
    for operands, name in instructions(page):
        if name in {"BDC", "BMC"}:
            has_mark = name == "BDC" and "/MCID" in operands[1]
            stack.append(int(operands[1].MCID) if has_mark else None)
        elif name == "EMC":
            stack.pop()
        elif name == "Tf":
            font = fonts[str(operands[0])]
        elif name == "TJ":
            mark = next((each for each in reversed(stack) if each is not None), None)
            if mark is not None:
                text = "".join(font.get(code, "") for code in _codes(operands[0]))
                found[mark] = found.get(mark, "") + text
    return found


def to_unicode(font: Object) -> dict[int, str]:
    """The text of each code of a font."""
    rows = re.findall(rb"<([0-9A-F]{4})> <([0-9A-F]+)>\n", font.ToUnicode.read_bytes())
    return {int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in rows}


def codes(pdf: Pdf, font: Object) -> set[int]:
    """The codes of a font that pages draw."""
    found: set[int] = set()
    for page in pdf.pages:
        names = {name for name, each in page.Resources.Font.items() if each.objgen == font.objgen}
        current = ""
        for operands, name in instructions(page):
            if name == "Tf":
                current = str(operands[0])
            elif name == "TJ" and current in names:
                found.update(_codes(operands[0]))
    return found


def _codes(array: Object) -> Iterator[int]:
    for part in array:
        if isinstance(part, pikepdf.String):
            data = bytes(part)
            yield from (int.from_bytes(data[at : at + 2], "big") for at in range(0, len(data), 2))


def _headings(top: Node) -> Iterator[str]:
    level = 0
    for node in top.walk():
        if re.fullmatch("H[1-6]", node.role):
            if int(node.role[1]) > level + 1:
                yield f"{node.role} follows H{level}: {node.text}"
            level = int(node.role[1])
    if not level:
        yield "there is no heading"


def _node(node: Node) -> Iterator[str]:
    if node.role not in _CHILDREN:
        yield f"{node.role} is no role that we use"
        return
    yield from (
        f"{kid.role} inside {node.role}"
        for kid in node.kids
        if kid.role not in _CHILDREN[node.role]
    )
    if node.role == "Figure" and not node.alt:
        yield "a figure has no words"
    if node.role == "TH" and node.scope not in {"Row", "Column"}:
        yield "a table's heading has no scope"
    if node.role == "Table":
        yield from _table(node)
    if node.lang and not _LANGUAGE.fullmatch(node.lang):
        yield f"{node.lang} is no language"
    is_turned = any("\u0590" <= char <= "\u08ff" for char in node.text)
    # Whoever does not see a figure is told its words instead.
    if is_turned and not node.actual and node.role != "Figure":
        yield f"right-to-left text is not told in reading order: {node.text!r}"


def _table(node: Node) -> Iterator[str]:
    rows = [len(row.kids) for row in node.kids]
    if len(set(rows)) != 1:
        yield f"a table's rows differ in length: {rows}"
    if not any(cell.role == "TH" for row in node.kids for cell in row.kids):
        yield "a table has no headings"
