"""A copy for the way: the same paper behind a passphrase (AES-256, ISO 32000-2 R6).

PDF/A forbids encryption, so the copy no longer claims to be an archive copy;
whoever keeps it opens it and keeps what the attachment and the pages say.
"""

from __future__ import annotations

import io
import re
from typing import Final

import pikepdf

_CLAIM: Final = re.compile(
    rb"<rdf:Description[^>]*xmlns:pdfaid=.*?</rdf:Description>\n?", re.DOTALL
)


def transport_copy(paper: bytes, passphrase: str) -> bytes:
    """``paper`` encrypted so that only ``passphrase`` opens it, attachment included."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(paper)) as pdf:
        xmp = _CLAIM.sub(b"", pdf.Root.Metadata.read_bytes())
        pdf.Root.Metadata = pdf.make_stream(
            xmp, Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML
        )
        # Reading aloud and copying stay allowed: whoever may open it may use it.
        pdf.save(
            out,
            encryption=pikepdf.Encryption(owner=passphrase, user=passphrase, R=6),
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
        )
    return out.getvalue()
