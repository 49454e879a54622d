"""PDFBox preflight: another program's judgement, for PDF/A-1b (it knows no other)."""

from __future__ import annotations

import io
import shutil
import subprocess
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Dictionary, Name

# Debian: libpdfbox2-java libactivation-java libjaxb-api-java
_JARS = [
    Path("/usr/share/java") / f"{name}.jar"
    for name in (
        "preflight", "pdfbox2", "xmpbox", "fontbox2", "commons-logging", "commons-io",
        "javax.activation", "jaxb-api",
    )
]  # fmt: skip


def archive_1b(paper: bytes) -> bytes:
    """The paper as PDF/A-1b would have it: no attachment, no object streams, CIDSets."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(paper)) as pdf:
        for entry in ("/AF", "/Names"):
            if entry in pdf.Root:
                del pdf.Root[entry]
        xmp = pdf.Root.Metadata.read_bytes().replace(b"<pdfaid:part>3<", b"<pdfaid:part>1<")
        pdf.Root.Metadata = pdf.make_stream(xmp, Type=Name.Metadata, Subtype=Name.XML)
        for page in pdf.pages:
            for font in page.Resources.get("/Font", Dictionary()).values():
                inner = font.DescendantFonts[0]
                count = len(inner.W[1])
                bits = (1 << count) - 1 << (-count % 8)
                inner.FontDescriptor.CIDSet = pdf.make_stream(bits.to_bytes(-(-count // 8), "big"))
        pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.disable, force_version="1.4")
    return out.getvalue()


def verdict(paper: bytes, folder: Path) -> str:
    """What preflight says about the paper's 1b variant; skips where it is not installed."""
    java = shutil.which("java")
    if java is None or not all(jar.exists() for jar in _JARS):
        pytest.skip("Debian's libpdfbox2-java (with activation and jaxb-api) is not installed")
    path = folder / "paper.pdf"
    path.write_bytes(archive_1b(paper))
    done = subprocess.run(
        [
            java, "-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp", ":".join(map(str, _JARS)),
            "org.apache.pdfbox.preflight.Validator_A1b", str(path),
        ],
        capture_output=True,
        text=True,
        check=False,
    )  # fmt: skip
    return done.stdout.strip() or done.stderr.strip()
