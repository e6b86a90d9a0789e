"""`python -m aidememoire`."""

from __future__ import annotations

import sys

from aidememoire.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
