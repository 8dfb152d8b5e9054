"""The command line: each command in a module of its own, imported when it is called."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from kb import __version__
from kb.errors import SchakelError
from kb.settings import Settings, load

COMMANDS = {
    "analyse": "kb.cli.read:analyse",
    "assess": "kb.cli.curate:assess",
    "chamber": "kb.cli.curate:chamber",
    "check": "kb.cli.check:check",
    "computed": "kb.cli.computed:computed",
    "concentration": "kb.cli.concentration:concentration",
    "coverage": "kb.cli.coverage:coverage",
    "demo": "kb.cli.demo:demo",
    "dependency": "kb.cli.find:dependency",
    "export": "kb.cli.export:export",
    "follow-up": "kb.cli.follow_up:follow_up",
    "import": "kb.cli.bring:import_",
    "ingest": "kb.cli.read:ingest",
    "init": "kb.cli.keep:init",
    "links": "kb.cli.look:links",
    "motions": "kb.cli.look:motions",
    "notify": "kb.cli.subscriptions:notify",
    "rebuild": "kb.cli.keep:rebuild",
    "review": "kb.cli.curate:review",
    "search": "kb.cli.find:search",
    "serve": "kb.cli.demo:serve",
    "settings": "kb.cli.keep:settings",
    "show": "kb.cli.look:show",
    "sparql": "kb.cli.sparql:sparql",
    "subscriptions": "kb.cli.subscriptions:subscriptions",
    "term": "kb.cli.curate:term",
    "verify": "kb.cli.keep:verify",
    "why": "kb.cli.why:why",
}
"""Command to where it is written, so that `kb --help` need not import them all."""

SUMMARIES = {
    "analyse": "Print what is found in documents, without storing anything.",
    "assess": "Record what was done about a request.",
    "chamber": "Record what the House finds was done about a request.",
    "check": "See what a draft leaves silent before it is sent.",
    "computed": "List the computed figures that were kept, or withdraw one.",
    "concentration": "Compute how concentrated imports are, and on whom.",
    "coverage": "Show what bears on each dependency, and where there is nothing.",
    "dependency": "List what bears on a dependency, where it stands, and what is missing.",
    "demo": "Make a knowledge base, read a letter into it, and serve it.",
    "export": "Take the whole graph away as linked data.",
    "follow-up": "List what became of motions, request by request.",
    "import": "Take in what others published: RDF, open data of the House, tables of trade.",
    "ingest": "Read documents into the knowledge base.",
    "init": "Make the database and load the seeds; safe to repeat.",
    "links": "List the links of a thing, with their evidence.",
    "motions": "List motions: what they asked and what was said of them.",
    "notify": "Tell people by mail what happened to what they follow.",
    "rebuild": "Make the graph and the search index anew from the database.",
    "review": "List suggestions, and confirm, reject or undo.",
    "search": "Search documents and things by words.",
    "serve": "Serve the knowledge base as a web site.",
    "settings": "Print the settings in force and where each came from.",
    "show": "Show all that is known about a thing.",
    "sparql": "Ask the graph a question in SPARQL.",
    "subscriptions": "List and keep who is told of what by mail.",
    "term": "Set the term of a request; earlier ones stay as its history.",
    "verify": "Check that all evidence, links and locators still hold.",
    "why": "Tell why the graph says something: evidence, or a rule.",
}


class LazyGroup(click.Group):
    """A group that knows its commands by name and imports only the one that is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All commands, in alphabetical order."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and return the command, or None if there is none of that name."""
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name].partition(":")
        command: click.Command = getattr(import_module(module), name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands without importing any of them."""
        with formatter.section("Commands"):
            formatter.write_dl(sorted(SUMMARIES.items()))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; for an unknown one, name those that look like it."""
        if args[0] not in COMMANDS and not args[0].startswith("-"):
            from difflib import get_close_matches

            close = get_close_matches(args[0], COMMANDS, n=1)
            hint = f"did you mean {close[0]!r}?" if close else "`kb --help` lists them"
            raise click.UsageError(f"there is no command {args[0]!r}; {hint}")
        return super().resolve_command(ctx, args)


@click.group(
    cls=LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Example: kb --data-dir mydata ingest letter.txt && kb --data-dir mydata motions",
)
@click.version_option(__version__, prog_name="kb", message="%(prog)s %(version)s")
@click.option("--data-dir", type=click.Path(path_type=Path), help="Where everything is kept.  [default: data]")
@click.option("--settings", "file", type=click.Path(path_type=Path), help="A TOML file with settings.")
@click.pass_context
def cli(ctx: click.Context, data_dir: Path | None, file: Path | None) -> None:
    """Schakel: read government letters, link what they say, keep the sentence that proves it."""
    ctx.obj = load(file=file, data_dir=data_dir)


pass_settings = click.make_pass_decorator(Settings)


def run(arguments: list[str] | None = None) -> None:
    """Run a command. A fault the user can mend is one line on stderr and its exit code; others keep their traceback."""
    try:
        code: Any = cli.main(args=arguments, prog_name="kb", standalone_mode=False)
    except SchakelError as fault:
        _end(str(fault), fault.exit_code)
    except click.ClickException as fault:
        _end(fault.format_message(), fault.exit_code)
    except click.Abort:
        _end("stopped", 130)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
    else:
        sys.exit(code if isinstance(code, int) else 0)


def _end(message: str, code: int) -> None:
    from kb.services.printable import printable

    click.echo(f"kb: {' '.join(printable(message).split())}", err=True)
    sys.exit(code)
