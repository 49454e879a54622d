"""Files that ship with the program, found installed and from a checkout."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def _root(top: str) -> Path:
    # Installed, the wheel carries both folders inside the package; in a
    # checkout they lie beside it, where people look for them.
    package = Path(__file__).parents[1]
    inside = package / top
    return inside if inside.is_dir() else package.parent / top


def resource(path: str) -> Path:
    """The file or folder ``path`` (with slashes) below ``resources/``."""
    return _root("resources").joinpath(*path.split("/"))


def translation(path: str) -> Path:
    """The file or folder ``path`` below ``i18n/``."""
    return _root("i18n").joinpath(*path.split("/"))


def read_text(path: str) -> str:
    """The text of a resource, UTF-8."""
    return resource(path).read_text(encoding="utf-8")


def read_bytes(path: str) -> bytes:
    """The bytes of a resource."""
    return resource(path).read_bytes()


def phrases_text(language: str) -> str:
    """The phrases for client-facing papers in ``language`` (TOML)."""
    return translation(f"phrases/{language}.toml").read_text(encoding="utf-8")
