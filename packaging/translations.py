"""Bring the German words up to date: collect, check, compile.

    python packaging/translations.py          after a text was added or changed
    python packaging/translations.py --check  what the tests and CI ask
    python packaging/translations.py --fill   German from stdin, as JSON (--fill en: plurals):
        {"Context": {"text": "Text", "%n day(s)": ["ein Tag", "%n Tage"]}}

Texts are English in the source (``translate("Context", "text")``). The first
command adds new ones to ``i18n/counsel_de.ts``; fill them in there and run it
again. ``counsel_en.ts`` holds nothing but the plural forms of English.

The other languages are drafts: under "Labels" their files also hold the words of
records, lists and errors that German and English carry in the code. A
translation marked ``unfinished`` is used, and the window says that it is a
draft. A native speaker who has read it marks it finished in Qt Linguist; how
that goes stands in ``packaging/docs/translating.md``.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "i18n"
LANGUAGES = ("de", "en")
DRAFTED = ("ar", "uk", "fa", "fr", "tr")
LABELS = "Labels"
_ERRORS_ONLY = ("documents",)
"""Papers speak German and English; what goes wrong with one is said in the window."""
_SPOKEN = ("rules", "letters", "guides")
_WRITTEN = ("note_en",)
"""What a tick writes into the note: it stays in the language of papers."""
_GLUED = re.compile(r"\w…")
"""In German a space stands before dots that stand for whole words (Duden, D 24)."""
_PLACEHOLDER = re.compile(r"\{\w*\}|%n|%\d")


def collect(language: str, target: Path) -> None:
    """Add the texts of the source to ``target``, drop those that are gone."""
    plural_only = ["-pluralonly"] if language == "en" else []
    with tempfile.TemporaryDirectory() as scratch:
        labels = Path(scratch) / "labels.py"
        if language in DRAFTED:
            lines = (f"translate({LABELS!r}, {text!r})\n" for text in label_texts())
            labels.write_text("".join(lines), encoding="utf-8")
        _run(
            "pyside6-lupdate", "-extensions", "py", "counsel_app/gui", scratch, "-ts", str(target),
            "-no-obsolete", "-locations", "none", "-source-language", "en",
            "-target-language", language, *plural_only,
        )  # fmt: skip


def label_texts() -> list[str]:
    """The English of records, errors, code lists and rules: whatever the code says twice."""
    from counsel_app.domain.codes import code_list

    found = set()
    for path in sorted((ROOT / "counsel_app").rglob("*.py")):
        layer = path.relative_to(ROOT / "counsel_app").parts[0]
        if layer != "cli":
            tree = ast.parse(path.read_text(encoding="utf-8"))
            for part in _classes(tree) if layer in _ERRORS_ONLY else (tree,):
                found |= set(_said_twice(part))
    for path in (ROOT / "resources" / "codes").glob("*.csv"):
        found |= {code.label.en for code in code_list(path.stem)}
    for folder in _SPOKEN:
        for path in (ROOT / "resources" / folder).glob("*.toml"):
            found |= set(_spoken(tomllib.loads(path.read_text(encoding="utf-8"))))
    return sorted(found - {""})


def _classes(tree: ast.Module) -> list[ast.AST]:
    return [node for node in tree.body if isinstance(node, ast.ClassDef)]


def _said_twice(tree: ast.AST) -> Iterator[str]:
    """English that stands beside German in one call, as ``Label`` and ``Attr`` have it."""
    for node in ast.walk(tree):
        words = {one.arg: one.value for one in getattr(node, "keywords", ())}
        english = words.get("en")
        if "de" in words and isinstance(english, ast.Constant) and isinstance(english.value, str):
            yield english.value


def _spoken(table: object) -> Iterator[str]:
    """Whatever a file of rules, letters or guides says in English; bases and sources are law."""
    if isinstance(table, dict):
        for key, value in table.items():
            if key == "en" or (key.endswith("_en") and key not in _WRITTEN):
                yield value
            else:
                yield from _spoken(value)
    elif isinstance(table, list):
        for inner in table:
            yield from _spoken(inner)


def _write(tree: ET.ElementTree[ET.Element], path: Path) -> None:
    ET.indent(tree, "    ")
    text = ET.tostring(tree.getroot(), encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(f"{head}{text}\n", encoding="utf-8")


def compile_to(source: Path, target: Path) -> None:
    """Make the file that the program loads; drafts are part of it."""
    strictly = [] if _language_of(source) in DRAFTED else ["-fail-on-unfinished"]
    _run("pyside6-lrelease", "-silent", *strictly, str(source), "-qm", str(target))


def _language_of(path: Path) -> str:
    return path.stem.rpartition("_")[2]


def is_draft(path: Path) -> bool:
    """Whether anything in the file waits for a native speaker."""
    marks = (one.get("type") for one in ET.parse(path).getroot().iter("translation"))  # noqa: S314
    return any(mark == "unfinished" for mark in marks)


def problems(path: Path) -> Iterator[str]:
    """What is wrong with a .ts file, one sentence each."""
    takes_drafts = _language_of(path) in DRAFTED
    is_german = _language_of(path) == "de"
    for context in _contexts(path):
        for message in context.iter("message"):
            name = context.findtext("name", "")
            yield from _message_problems(name, message, takes_drafts=takes_drafts)
            glued = [text for text in _texts(message) if is_german and _GLUED.search(text)]
            yield from (f"{name}: “{text}” lacks the space before its dots" for text in glued)


def _message_problems(context: str, message: ET.Element, *, takes_drafts: bool) -> Iterator[str]:
    source = message.findtext("source", "")
    where = f"{context}: “{source}”"
    translation = message.find("translation")
    if translation is None or (translation.get("type") and not takes_drafts):
        yield f"{where} is not translated"
        return
    forms = translation.findall("numerusform")
    texts = _texts(message)
    for place, text in enumerate(texts):
        if not text.strip():
            yield f"{where} has an empty translation"
        wanted = set(_PLACEHOLDER.findall(source))
        found = set(_PLACEHOLDER.findall(text))
        if forms and place < len(forms) - 1:
            # "ein Tag" needs no number, nor does an Arabic dual.
            wanted.discard("%n")
            found.discard("%n")
        if found != wanted:
            yield f"{where} has other placeholders in “{text}”"


def _texts(message: ET.Element) -> list[str]:
    """What the translation says, in each of its plural forms."""
    forms = [form.text or "" for form in message.iter("numerusform")]
    return forms or [message.findtext("translation") or ""]


def outdated() -> Iterator[str]:
    """What a run without --check would change or cannot repair."""
    with tempfile.TemporaryDirectory() as scratch:
        for language in (*LANGUAGES, *DRAFTED):
            kept = FOLDER / f"counsel_{language}.ts"
            fresh = Path(scratch) / kept.name
            fresh.write_bytes(kept.read_bytes())
            collect(language, fresh)
            if _messages(fresh) != _messages(kept):
                yield f"{kept.name} misses texts of the source"
            wrong = list(problems(kept))
            yield from wrong
            if not wrong:
                compiled = Path(scratch) / f"counsel_{language}.qm"
                compile_to(kept, compiled)
                if compiled.read_bytes() != kept.with_suffix(".qm").read_bytes():
                    yield f"{kept.with_suffix('.qm').name} is older than {kept.name}"


def fill(path: Path, words: Mapping[str, Mapping[str, str | list[str]]]) -> Iterator[str]:
    """Put translations into ``path``; yields the texts that the source lacks."""
    tree = ET.parse(path)  # noqa: S314  our own file
    known = {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in tree.getroot().iter("context")
        for message in context.iter("message")
    }
    for context, texts in words.items():
        for source, german in texts.items():
            message = known.get((context, source))
            target = None if message is None else message.find("translation")
            if target is None:
                yield f"{context}: “{source}” is not in the source"
                continue
            if _language_of(path) in DRAFTED:
                target.set("type", "unfinished")
            else:
                target.attrib.pop("type", None)
            if isinstance(german, str):
                target.text = german
            else:
                for form, text in zip(target.findall("numerusform"), german, strict=True):
                    form.text = text
    if _language_of(path) in DRAFTED:
        _write(tree, path)
    else:
        tree.write(path, encoding="utf-8", xml_declaration=True)


def update() -> Iterator[str]:
    """Collect and compile; yields what a person still has to translate."""
    for language in (*LANGUAGES, *DRAFTED):
        path = FOLDER / f"counsel_{language}.ts"
        collect(language, path)
        wrong = list(problems(path))
        if wrong:
            yield from wrong
        else:
            compile_to(path, path.with_suffix(".qm"))


def _contexts(path: Path) -> Iterator[ET.Element]:
    return ET.parse(path).getroot().iter("context")  # noqa: S314  our own file


def _messages(path: Path) -> set[tuple[str, str]]:
    return {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in _contexts(path)
        for message in context.iter("message")
    }


def _run(tool: str, *arguments: str) -> None:
    beside = Path(sys.executable).parent / tool
    command = [str(beside) if beside.exists() else tool, *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"{tool} failed:\n{done.stdout}{done.stderr}")


def main(arguments: list[str]) -> int:
    """Print what is left to do; 1 when there is anything."""
    unknown: list[str] = []
    if "--fill" in arguments:
        language = arguments[-1] if arguments[-1] in (*LANGUAGES, *DRAFTED) else "de"
        path = FOLDER / f"counsel_{language}.ts"
        collect(language, path)
        unknown = list(fill(path, json.load(sys.stdin)))
    found = unknown + list(outdated() if "--check" in arguments else update())
    for sentence in found:
        print(sentence)
    print(f"{len(found)} left to do" if found else "The translations are complete.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
