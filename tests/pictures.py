"""Photos and PDFs as people bring them: with place, time, device and hidden parts."""

from __future__ import annotations

import io
import random
from pathlib import Path
from typing import Any

import pikepdf
from PIL import Image, PngImagePlugin

MARK = "Zwirnsfaden"
"""What must not be in a file any more once it was taken in."""


def scene(width: int = 240, height: int = 160) -> Image.Image:
    """A picture whose corners tell which way up it is: red is at the top left."""
    noise = random.Random(7)
    picture = Image.new("RGB", (width, height), "white")
    picture.putdata([(noise.randrange(200, 256),) * 3 for _ in range(width * height)])
    picture.paste("red", (0, 0, width // 3, height // 3))
    picture.paste("blue", (width * 2 // 3, height * 2 // 3, width, height))
    return picture


def exif(orientation: int = 1) -> Image.Exif:
    """Maker, description and a place, as a telephone writes them."""
    found = Image.Exif()
    found[0x010F] = MARK
    found[0x010E] = MARK
    found[0x0112] = orientation
    found.get_ifd(0x8825).update({1: "N", 2: (51.0, 3.0, 0.0), 3: "E", 4: (13.0, 44.0, 0.0)})
    return found


def jpeg(orientation: int = 1, picture: Image.Image | None = None, **more: Any) -> bytes:
    out = io.BytesIO()
    given = {"quality": 90, "exif": exif(orientation), "comment": MARK.encode()} | more
    (picture or scene()).save(out, "JPEG", **given)
    return out.getvalue() + MARK.encode()


def png(**more: Any) -> bytes:
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Author", MARK)
    texts.add_itxt("XML:com.adobe.xmp", MARK)
    texts.add_text("Comment", MARK, zip=True)
    out = io.BytesIO()
    scene().save(out, "PNG", pnginfo=texts, exif=exif(), **more)
    return out.getvalue()


def webp(orientation: int = 1, **more: Any) -> bytes:
    out = io.BytesIO()
    scene().save(out, "WEBP", exif=exif(orientation), xmp=MARK.encode(), **more)
    return out.getvalue()


def tiff(pages: int = 2) -> bytes:
    out = io.BytesIO()
    others = [scene(100, 80) for _ in range(pages - 1)]
    scene().save(out, "TIFF", save_all=True, append_images=others, description=MARK, artist=MARK)
    return out.getvalue()


def pdf(pages: int = 1, **how: Any) -> bytes:
    """A PDF with a script, a file inside, metadata, and a link that leads out."""
    made = pikepdf.new()
    for _ in range(pages):
        page = made.add_blank_page(page_size=(200, 300))
        page.obj.Contents = made.make_stream(b"0 0 1 rg 20 20 100 100 re f")
    script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=f"app.alert('{MARK}')")
    made.Root.OpenAction = made.make_indirect(script)
    made.docinfo["/Author"] = MARK
    with made.open_metadata() as metadata:
        metadata["dc:title"] = MARK
    made.attachments["x.exe"] = pikepdf.AttachedFileSpec(  # type: ignore[call-arg]
        made, MARK.encode(), filename="x.exe"
    )
    first = made.pages[0].obj
    first.AA = pikepdf.Dictionary(O=script)
    goto = pikepdf.Dictionary(
        S=pikepdf.Name.GoTo, D=pikepdf.Array([first, pikepdf.Name.XYZ, 0, 300, 1])
    )
    goto.Next = script
    first.Annots = pikepdf.Array(
        [
            pikepdf.Dictionary(
                Type=pikepdf.Name.Annot,
                Subtype=pikepdf.Name.Link,
                Rect=pikepdf.Array([0, 0, 9, 9]),
                A=pikepdf.Dictionary(S=pikepdf.Name.URI, URI=f"https://{MARK}.example"),
            ),
            made.make_indirect(
                pikepdf.Dictionary(
                    Type=pikepdf.Name.Annot,
                    Subtype=pikepdf.Name.Link,
                    Rect=pikepdf.Array([9, 9, 18, 18]),
                    A=goto,
                )
            ),
            pikepdf.Dictionary(
                Type=pikepdf.Name.Annot,
                Subtype=pikepdf.Name.FileAttachment,
                Rect=pikepdf.Array([0, 0, 9, 9]),
                Contents=MARK,
            ),
            42,
        ]
    )
    out = io.BytesIO()
    made.save(out, **how)
    return out.getvalue()


def odt(author: str = MARK) -> bytes:
    """The beginning of such an archive, as the format demands it."""
    import zipfile

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("meta.xml", author)
    return out.getvalue()


def ooxml(*names: str) -> bytes:
    import zipfile

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("[Content_Types].xml", *names):
            archive.writestr(name, MARK)
    return out.getvalue()


def put(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path
