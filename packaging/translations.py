"""Bring the German words up to date: collect, check, compile.

    python packaging/translations.py          after a text was added or changed
    python packaging/translations.py --check  what the tests and CI ask
    python packaging/translations.py --fill   German from stdin, as JSON (--fill en: plurals):
        {"Context": {"text": "Text", "%n day(s)": ["ein Tag", "%n Tage"]}}

Texts are English in the source (``translate("Context", "text")``). The first
command adds new ones to ``i18n/counsel_de.ts``; fill them in there and run it
again. ``counsel_en.ts`` holds nothing but the plural forms of English.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "i18n"
LANGUAGES = ("de", "en")
_PLACEHOLDER = re.compile(r"\{\w*\}|%n|%\d")


def collect(language: str, target: Path) -> None:
    """Add the texts of the source to ``target``, drop those that are gone."""
    plural_only = ["-pluralonly"] if language == "en" else []
    _run(
        "pyside6-lupdate", "-extensions", "py", "counsel_app/gui", "-ts", str(target),
        "-no-obsolete", "-locations", "none", "-source-language", "en",
        "-target-language", language, *plural_only,
    )  # fmt: skip


def compile_to(source: Path, target: Path) -> None:
    """Make the file that the program loads."""
    _run("pyside6-lrelease", "-silent", "-fail-on-unfinished", str(source), "-qm", str(target))


def problems(path: Path) -> Iterator[str]:
    """What is wrong with a .ts file, one sentence each."""
    for context in _contexts(path):
        for message in context.iter("message"):
            yield from _message_problems(context.findtext("name", ""), message)


def _message_problems(context: str, message: ET.Element) -> Iterator[str]:
    source = message.findtext("source", "")
    where = f"{context}: “{source}”"
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        yield f"{where} is not translated"
        return
    forms = translation.findall("numerusform")
    texts = [form.text or "" for form in forms] or [translation.text or ""]
    for place, text in enumerate(texts):
        if not text.strip():
            yield f"{where} has an empty translation"
        wanted = set(_PLACEHOLDER.findall(source))
        if forms and place == 0:
            # "ein Tag" needs no number.
            wanted.discard("%n")
        found = set(_PLACEHOLDER.findall(text)) - ({"%n"} if forms and place == 0 else set())
        if found != wanted:
            yield f"{where} has other placeholders in “{text}”"


def outdated() -> Iterator[str]:
    """What a run without --check would change or cannot repair."""
    with tempfile.TemporaryDirectory() as scratch:
        for language in LANGUAGES:
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
            target.attrib.pop("type", None)
            if isinstance(german, str):
                target.text = german
            else:
                for form, text in zip(target.findall("numerusform"), german, strict=True):
                    form.text = text
    tree.write(path, encoding="utf-8", xml_declaration=True)


def update() -> Iterator[str]:
    """Collect and compile; yields what a person still has to translate."""
    for language in LANGUAGES:
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
        language = arguments[-1] if arguments[-1] in LANGUAGES else "de"
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
