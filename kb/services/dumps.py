"""The whole graph as files to take away, made anew when it has changed since."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from kb.errors import SourceUnavailable, UnknownIdentifier
from kb.generations import current, next_generation
from kb.graph.dataset import PREFIXES, Dataset, File, describe_dataset
from kb.graph.dump import FORMS, write_dump
from kb.graph.store import shown, write
from kb.services.checksums import sha256_of
from kb.services.clock import now
from kb.services.workspace import Workspace

_DESCRIPTION = "dataset.json"
_NAME = "schakel"


def dataset(workspace: Workspace) -> Dataset:
    """The files of the graph as it is now; they are made if the last ones are of an earlier state.

    Raises SourceUnavailable where no graph was built.
    """
    folder, number = current(workspace.settings.dumps_dir), workspace.graph.number()
    if number is None:
        raise SourceUnavailable(
            f"{workspace.settings.graph_dir}: there is no graph yet; build it with `kb rebuild graph`"
        )
    if folder is not None and (made := _read(folder)).number == number:
        return made
    return _make(workspace)


def description(workspace: Workspace, media_type: str) -> bytes:
    """What the data set says of itself (DCAT, VoID), written as `media_type`."""
    return write(describe_dataset(dataset(workspace), workspace.vocabulary), media_type, PREFIXES)


def dump_file(workspace: Workspace, name: str) -> tuple[Path, File]:
    """Where the file `name` of the data set lies, and what is told of it. Raises UnknownIdentifier for another name."""
    files = {file.name: file for file in dataset(workspace).files}
    folder = current(workspace.settings.dumps_dir)
    if name not in files or folder is None:
        raise UnknownIdentifier(f"{name}: the data set has no such file; there are {', '.join(files)}")
    return folder / name, files[name]


def _make(workspace: Workspace) -> Dataset:
    reader = workspace.graph.snapshot()
    with next_generation(workspace.settings.dumps_dir) as folder:
        for form in FORMS.values():
            with (folder / f"{_NAME}.{form.ending}").open("wb") as out:
                write_dump(reader, form, out, workspace.vocabulary.prefixes)
        statements = sum(1 for name in reader.graphs() for _ in reader.graph(name))
        files = [_file(folder / f"{_NAME}.{form.ending}", form.media_type) for form in FORMS.values()]
        made = Dataset(shown(reader) or 0, now(), statements, files)
        description = asdict(made) | {"made": made.made.isoformat()}
        (folder / _DESCRIPTION).write_text(json.dumps(description, indent=2), encoding="utf-8")
    return made


def _file(path: Path, media_type: str) -> File:
    return File(path.name, media_type, path.stat().st_size, sha256_of(path))


def _read(folder: Path) -> Dataset:
    said = json.loads((folder / _DESCRIPTION).read_text(encoding="utf-8"))
    files = [File(**file) for file in said["files"]]
    return Dataset(said["number"], datetime.fromisoformat(said["made"]), said["statements"], files)
