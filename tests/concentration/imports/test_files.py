"""Files that are damaged, or made to do harm."""

import io
import json
import zipfile
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from kb.concentration.imports import read_trade
from kb.errors import InvalidInput

ROW = {"jaar": 2019, "land": "CN", "code": "847130", "waarde": 10}


@pytest.mark.parametrize("cell", [[1, 2], {"a": 1}, 10**400])
@pytest.mark.parametrize("column", ["jaar", "land", "code", "waarde"])
def test_a_cell_of_json_that_is_no_single_number_or_text_is_told_with_its_place(
    tmp_path: Path, column: str, cell: object
) -> None:
    path = tmp_path / "handel.json"
    path.write_text(json.dumps([ROW, ROW | {column: cell}]))
    with pytest.raises(InvalidInput, match=f"handel.json: row 2, column {column}"):
        read_trade(path)


def test_a_list_in_a_column_of_parquet_is_told(tmp_path: Path) -> None:
    path = tmp_path / "handel.parquet"
    pd.DataFrame([ROW | {"waarde": [1, 2]}]).to_parquet(path)
    with pytest.raises(InvalidInput, match="column waarde"):
        read_trade(path)


@pytest.mark.parametrize(
    ("heading", "said"),
    [
        ('jaar,land,code,"' + "w" * 140_000 + '"', "row 1 cannot be read"),
        (",".join(f"k{number}" for number in range(20_000)), "20,000 columns"),
        (",".join(["jaar", "land"] * 100), r"twice \(jaar, land\)"),
    ],
)
def test_a_heading_that_cannot_be_one_is_told_in_few_words(tmp_path: Path, heading: str, said: str) -> None:
    path = tmp_path / "handel.csv"
    path.write_text(f"{heading}\n1,2\n")
    with pytest.raises(InvalidInput, match=said) as fault:
        read_trade(path)
    assert len(str(fault.value)) < 200


def test_a_quotation_mark_that_is_not_closed_is_told_with_its_row(tmp_path: Path) -> None:
    path = tmp_path / "handel.csv"
    path.write_text('jaar,land,code,waarde\n2019,CN,847130,1\n2019,"US,847130,1\n2019,JP,847130,1\n')
    with pytest.raises(InvalidInput, match=r"handel\.csv: a quotation mark on row 3 is not closed"):
        read_trade(path)


def test_a_workbook_with_a_damaged_sheet_is_told(tmp_path: Path) -> None:
    book, stored = openpyxl.Workbook(), io.BytesIO()
    book.active.append(list(ROW))
    book.active.append(list(ROW.values()))
    book.save(stored)
    path = tmp_path / "handel.xlsx"
    with zipfile.ZipFile(stored) as whole, zipfile.ZipFile(path, "w") as damaged:
        for part in whole.namelist():
            content = whole.read(part)
            damaged.writestr(part, content[: len(content) // 2] if "sheet1" in part else content)
    with pytest.raises(InvalidInput, match="no readable workbook"):
        read_trade(path)
