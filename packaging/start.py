"""Where the packaged program begins."""

from __future__ import annotations

import sys

from counsel_app.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
