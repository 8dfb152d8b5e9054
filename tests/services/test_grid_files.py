"""What a grid needs beside a table of trade: shares of products and codes of PRODCOM, from files."""

from pathlib import Path

import pytest

from kb.concentration.grid import PRODCOM, Beside, grid, published
from kb.concentration.imports import read_trade
from kb.errors import InvalidInput
from kb.services.grid_files import prodcom_codes, shares_of_products


def test_shares_are_of_codes_with_their_zeros(tmp_path: Path) -> None:
    path = tmp_path / "delen.csv"
    path.write_text("HS6,share\n90811,0.25\n8471.30,1\n", encoding="utf-8")
    assert shares_of_products(path) == {"090811": 0.25, "847130": 1.0}
    path.write_text("HS6,share\n090811,0.25\n90811,1\n", encoding="utf-8")
    with pytest.raises(InvalidInput, match=r"delen\.csv: row 3: 090811 stands there twice; give each product"):
        shares_of_products(path)


def test_a_code_that_is_part_of_several_is_left_out_and_one_that_is_no_code_is_named(tmp_path: Path) -> None:
    path = tmp_path / "codes.csv"
    heading = "Year,Prodcom code,Commodity code\n"
    path.write_text(heading + "2025,07.10,26011100\n2025,07.20,26011200\n2025,07.30,26011200\n", encoding="utf-8")
    assert prodcom_codes(path) == {"26011100": "0710"}
    path.write_text(heading + "2025,07.10,2601\n", encoding="utf-8")
    with pytest.raises(InvalidInput, match=r"codes\.csv: row 2: 2601 and 07\.10"):
        prodcom_codes(path)


def test_the_real_table_of_codes_brings_trade_to_products_that_are_made(shared_data: Path, tmp_path: Path) -> None:
    codes = prodcom_codes(shared_data / "trade/nomenclature/CN8_PRODCOM_2025_concordance.csv.gz")
    assert codes["26011100"] == "07100010"
    path = tmp_path / "handel.csv"
    path.write_text("jaar,land,code,waarde\n2025,CN,26011100,5\n2025,US,26011200,5\n2025,US,01012100,5\n")
    found = list(grid(read_trade(path).table, published()[0], Beside(prodcom=codes)))
    assert {cell.groups for cell in found if cell.level == PRODCOM and not cell.least_value} == {2}
