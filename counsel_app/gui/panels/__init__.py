"""Parts of pages that do work at the desk; several pages share them."""
