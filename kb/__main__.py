"""The `kb` command. Its version is answered before anything is imported that is not needed for that."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line; ends the process with its exit code."""
    if sys.argv[1:] == ["--version"]:
        from kb import __version__

        sys.stdout.write(f"kb {__version__}\n")
        return
    from kb.cli import run

    run()


if __name__ == "__main__":
    main()
