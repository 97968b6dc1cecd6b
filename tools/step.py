"""``python -m tools.step NAME COMMAND ...``: runs a command and prints how many seconds it took."""

from __future__ import annotations

import subprocess
import sys
import time


def main(name: str, *command: str) -> int:
    """The command's exit code, after its seconds were printed."""
    begun = time.monotonic()
    code = subprocess.run(command, check=False).returncode
    print(f"== {name}: {time.monotonic() - begun:.1f} s", flush=True)
    return code


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
