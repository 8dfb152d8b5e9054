import multiprocessing
from datetime import UTC, datetime

import pytest
from sqlalchemy import Engine, text
from sqlmodel import select

from kb.errors import InvalidInput, SourceUnavailable
from kb.storage.database import open_engine, reading, writing
from kb.storage.tables import OutboxRow

MIDNIGHT = datetime(2026, 1, 1, tzinfo=UTC)


def change(number: int) -> OutboxRow:
    return OutboxRow(entity_id=f"motion/{number}", change="added", recorded_at=MIDNIGHT)


def count(engine: Engine) -> int:
    with reading(engine) as session:
        return len(session.exec(select(OutboxRow)).all())


def test_a_database_that_is_not_there_is_named_with_what_to_do(tmp_path) -> None:
    with pytest.raises(SourceUnavailable, match=r"nowhere\.sqlite: there is no database here; make one with `kb init`"):
        open_engine(f"sqlite:///{tmp_path / 'nowhere.sqlite'}")
    assert not (tmp_path / "nowhere.sqlite").exists()


def test_the_folder_is_made_only_when_asked(tmp_path) -> None:
    open_engine(f"sqlite:///{tmp_path / 'deep' / 'er' / 'kb.sqlite'}", create=True).dispose()
    assert (tmp_path / "deep" / "er" / "kb.sqlite").is_file()


def test_a_file_that_is_no_database_is_refused(tmp_path) -> None:
    (tmp_path / "letter.txt").write_text("Geachte voorzitter, " * 50)
    with pytest.raises(SourceUnavailable, match=r"letter\.txt: file is not a database"):
        open_engine(f"sqlite:///{tmp_path / 'letter.txt'}")


def test_what_is_not_an_address_is_wrong_input() -> None:
    with pytest.raises(InvalidInput, match="expected sqlite:///file or postgresql://"):
        open_engine("kb.sqlite")


def test_a_password_is_never_shown() -> None:
    with pytest.raises(SourceUnavailable) as caught:
        open_engine("nosuchengine://kb:geheim@localhost/kb")
    assert "geheim" not in str(caught.value)


def test_sqlite_keeps_foreign_keys_and_a_write_ahead_log(engine: Engine) -> None:
    with engine.connect() as connection:
        assert connection.execute(text("PRAGMA foreign_keys")).scalar() == 1
        assert connection.execute(text("PRAGMA journal_mode")).scalar() == "wal"


def test_a_block_that_fails_leaves_nothing(engine: Engine) -> None:
    with pytest.raises(ZeroDivisionError), writing(engine) as session:
        session.add(change(1))
        session.flush()
        raise ZeroDivisionError
    assert count(engine) == 0


def test_reading_sees_one_state_while_another_writes(engine: Engine) -> None:
    with reading(engine) as reader:
        assert reader.exec(select(OutboxRow)).all() == []
        with writing(engine) as writer:
            writer.add(change(1))
        assert reader.exec(select(OutboxRow)).all() == []
    assert count(engine) == 1


def add_one_to_the_count(url: str, times: int) -> None:
    engine = open_engine(url)
    for _ in range(times):
        with writing(engine) as session:
            session.add(change(len(session.exec(select(OutboxRow)).all())))
    engine.dispose()


def test_writers_in_several_processes_wait_for_each_other(engine: Engine) -> None:
    url = engine.url.render_as_string()
    spawn = multiprocessing.get_context("spawn")
    workers = [spawn.Process(target=add_one_to_the_count, args=(url, 5)) for _ in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    with reading(engine) as session:
        entities = sorted(session.exec(select(OutboxRow.entity_id)).all())
    assert entities == sorted(f"motion/{number}" for number in range(15))
