"""A file of trade into the one table: made examples of each trap."""

import bz2
import gzip
import json
import lzma
import zipfile
from pathlib import Path

import openpyxl
import pandas as pd
import py7zr
import pytest

from kb.concentration.imports import read_trade
from kb.concentration.table import COLUMNS, MIXED, RULES
from kb.errors import InvalidInput

PLAIN = "jaar,land,code,waarde\n2019,China,847130,10\n2019,Japan,847130,5\n"


def made(tmp_path: Path, content: str | bytes, name: str = "handel.csv") -> Path:
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def counts(path: Path) -> dict[str, int]:
    return {rule.name: count.rows for rule, count in read_trade(path).report}


def test_baci_has_padded_codes_thousands_of_dollars_and_blank_quantities(tmp_path: Path) -> None:
    rows = "t,i,j,k,v,q\n2019, 156,528, 90811, 12.345,\n2019,842,528,847130, 1.5,NA\n2019,704,528,847130,2,  0.25\n"
    read = read_trade(made(tmp_path, rows))
    assert (read.form, read.currency) == ("baci", "USD")
    assert read.table["product"].tolist() == ["090811", "847130", "847130"]
    assert read.table["partner"].tolist() == ["156", "704", "842"]
    assert read.table["value"].tolist() == pytest.approx([12345.0, 2000.0, 1500.0])
    assert read.table["quantity"].isna().tolist() == [True, False, True]
    assert {rule.name: count.rows for rule, count in read.report} == {"padded": 1}


COMTRADE = "refYear,period,reporterISO,partnerISO,flowCode,cmdCode,customsCode,motCode,partner2Code,primaryValue\n"


def test_breakdowns_of_comtrade_are_not_counted_again(tmp_path: Path) -> None:
    rows = [
        "2019,2019,NLD,CHN,M,847130,C00,0,0,100",
        "2019,2019,NLD,CHN,M,847130,C01,0,0,60",
        "2019,2019,NLD,CHN,M,847130,C00,1000,0,70",
        "2019,2019,NLD,CHN,M,847130,C00,0,276,40",
        "2019,2019,NLD,W00,M,847130,C00,0,0,100",
        "2019,2019,NLD,CHN,RM,847130,C00,0,0,5",
        "2019,2019,NLD,CHN,RX,847130,C00,0,0,6",
        "2019,2019,NLD,CHN,ZZ,847130,C00,0,0,7",
        "2019,2019,NLD,CHN,M,TOTAL,C00,0,0,900",
    ]
    path = made(tmp_path, COMTRADE + "\n".join(rows))
    assert read_trade(path).table["value"].tolist() == [100.0]
    assert counts(path) == {"aggregate": 2, "breakdown": 3, "re-import": 1, "re-export": 1, "other-flow": 1}


def test_an_answer_of_comtrade_without_names_is_read_by_its_numbers(tmp_path: Path) -> None:
    row = {"refYear": 2019, "reporterCode": 528, "reporterISO": None, "partnerCode": 156, "partnerISO": None}
    row |= {"cmdCode": "0908", "flowCode": "X", "primaryValue": 12.5}
    read = read_trade(made(tmp_path, json.dumps({"data": [row]}), "answer.json"))
    found = read.table.iloc[0]
    assert (found["period"], found["reporter"], found["partner"]) == (2019, "528", "156")
    assert (found["product"], found["flow"], found["value"]) == ("0908", "export", 12.5)


COMEXT = "REPORTER,PARTNER,TRADE_TYPE,PRODUCT_NC,FLOW,STAT_PROCEDURE,PERIOD,VALUE_EUR,QUANTITY_KG\n"


def test_months_of_a_year_that_is_there_as_a_whole_are_left_out(tmp_path: Path) -> None:
    rows = [
        "NL,CN,E,09081100,1,1,202452,100,10",
        "NL,CN,E,09081100,1,1,202401,40,4",
        "NL,CN,E,09081100,2,1,202401,30,3",
        "NL,CN,E,09081200,1,1,202401,20,2",
    ]
    read = read_trade(made(tmp_path, COMEXT + "\n".join(rows)))
    kept = read.table[["period", "product", "flow", "value"]].to_numpy().tolist()
    assert kept == [
        [2024, "09081100", "import", 100.0],
        [202401, "09081100", "export", 30.0],
        [202401, "09081200", "import", 20.0],
    ]
    assert {rule.name: count.rows for rule, count in read.report} == {"breakdown": 1}


def test_procedures_masked_codes_and_secret_partners_of_comext_are_kept_and_told(tmp_path: Path) -> None:
    rows = [
        "NL,CN,E,09081100,1,1,202401,40,4",
        "NL,CN,E,09081100,1,2,202401,2,1",
        "NL,QZ,E,09081100,1,1,202401,5,1",
        "NL,CN,E,39XXXXXX,1,1,202401,7,1",
    ]
    read = read_trade(made(tmp_path, COMEXT + "\n".join(rows), "full.dat"))
    assert read.table[["product", "partner", "value", "quantity", "confidential"]].to_numpy().tolist() == [
        ["09081100", "CN", 42.0, 5.0, False],
        ["09081100", "QZ", 5.0, 1.0, True],
        ["39XXXXXX", "CN", 7.0, 1.0, False],
    ]
    assert {rule.name: count.rows for rule, count in read.report} == {"duplicate": 1, "confidential": 1, "masked": 1}


def test_historical_comext_is_read_by_its_letters(tmp_path: Path) -> None:
    heading = "DECLARANT,DECLARANT_ISO,PARTNER,PARTNER_ISO,PRODUCT_NC,FLOW,PERIOD,VALUE_IN_EUROS,QUANTITY_IN_KG\n"
    read = read_trade(made(tmp_path, heading + "003,NL,720,CN,09081100,1,201052,100,5\n", "full.dat"))
    assert read.form == "comext-historical"
    assert read.table[["period", "reporter", "partner"]].to_numpy().tolist() == [[2010, "NL", "CN"]]


SHORT = "DECLARANT,PARTNER,PRODUCT_NC,FLOW,STAT_REGIME,PERIOD,VALUE_IN_EUROS,QUANTITY_IN_KG\n"


def test_historical_comext_without_its_letters_has_the_same_flows(tmp_path: Path) -> None:
    read = read_trade(
        made(tmp_path, SHORT + "NL,CN,09081100,1,4,201052,100,5\nNL,CN,09081100,2,4,201052,7,1\n", "f.dat")
    )
    assert (read.currency, read.table["flow"].tolist()) == ("EUR", ["export", "import"])


def test_numbers_of_countries_in_historical_comext_mean_what_they_meant_in_their_year(tmp_path: Path) -> None:
    rows = ("003,021,09081100,1,4,199552,1,", "003,0021,09081100,1,4,200552,2,", "003,720,09081100,1,4,201001,4,",
            "NL,CN,09081100,1,4,201001,8,", "003,977,09081100,1,4,201052,16,")  # fmt: skip
    table = read_trade(made(tmp_path, SHORT + "\n".join(rows) + "\n", "f.dat")).table
    found = table[["period", "reporter", "partner", "value", "confidential"]].to_numpy().tolist()
    assert found == [
        [1995, "NL", "ES", 1.0, False],  # the Canary Islands
        [2005, "NL", "XC", 2.0, False],  # Ceuta
        [2010, "NL", "QX", 16.0, True],
    ]  # fmt: skip


def test_a_number_that_stood_for_no_country_in_its_year_is_named_with_its_place(tmp_path: Path) -> None:
    rows = "NL,CN,09081100,1,4,201052,100,5\n003,225,09081100,1,4,201052,100,5\n"  # South Sudan is of 2013
    with pytest.raises(
        InvalidInput, match=r"f\.dat: row 3, column PARTNER: 225 stood for no country .* in 2010; .* PARTNER_ISO"
    ):
        read_trade(made(tmp_path, SHORT + rows, "f.dat"))


def test_flows_by_number_are_known_in_a_file_of_any_columns(tmp_path: Path) -> None:
    read = read_trade(made(tmp_path, "jaar,land,code,stroom,waarde\n2019,CN,0908,1,3\n2019,CN,0908,2.0,4\n"))
    assert read.table[["flow", "value"]].to_numpy().tolist() == [["export", 4.0], ["import", 3.0]]


def test_a_row_without_a_partner_is_left_out_and_told(tmp_path: Path) -> None:
    path = made(tmp_path, "jaar,land,code,waarde\n2019,CN,0908,3\n2019,,0908,4\n")
    assert (read_trade(path).table["partner"].tolist(), counts(path)) == (["CN"], {"no-partner": 1})


def test_a_table_of_one_reporter_that_names_neither_reporter_nor_flow_says_so(tmp_path: Path) -> None:
    path = made(tmp_path, "period_dt,partner_name,hs6,val,qty\n2019-01-01,Netherlands,250410,3,1\n")
    assert counts(path) == {"assumed": 1}
    told = read_trade(path, columns={"reporter": "=CN", "flow": "=export"})
    assert "assumed" not in told.report.counts


def test_prodcom_is_production_without_partners(tmp_path: Path) -> None:
    read = read_trade(
        made(tmp_path, "TIME_PERIOD,reporter,product,PRODQNT,PRODVAL\n2013,NL,20141140,1.0,5.0\n2014,NL,20141140,,\n")
    )
    assert read.form == "prodcom"
    assert read.table[["flow", "partner", "value"]].to_numpy().tolist() == [["production", "", 5.0]]
    assert {rule.name for rule, _ in read.report} == {"missing"}


def test_two_spellings_of_a_country_become_one_partner(tmp_path: Path) -> None:
    rows = "jaar,land,code,waarde\n2019,EL,0908,1\n2020,EL,0908,1\n2019,GR,0908,2\n2019,XI,0908,4\n"
    read = read_trade(made(tmp_path, rows))
    assert read.table[["period", "partner", "value"]].to_numpy().tolist() == [
        [2019, "EL", 3.0],
        [2019, "XI", 4.0],
        [2020, "EL", 1.0],
    ]
    assert {rule.name: count.rows for rule, count in read.report} == {"renamed": 1, "duplicate": 1}


def test_every_row_is_in_the_table_or_under_a_rule_that_says_why_not(tmp_path: Path) -> None:
    rows = [
        "2019;China;847130;1.234,50",
        "2019;Japan;847130;",
        "2019;Japan;847130;-5,0",
        "2019;Japan;847130;veel",
        "2019;Atlantis;847130;3",
        "ooit;Japan;847130;3",
        "2019;Japan;;3",
        "2019;Wereld;847130;99",
    ]
    path = made(tmp_path, "Jaar;Herkomst;Code;Waarde\n" + "\n".join(rows))
    read = read_trade(path)
    found = dict(zip(read.table["partner"], read.table["value"], strict=True))
    assert (read.decimal, found) == (",", {"Atlantis": 3.0, "China": 1234.5})
    told = {rule.name: [place.told("nl") for place in count.places] for rule, count in read.report}
    assert told == {
        "missing": ["handel.csv, rij 3, kolom Waarde"], "negative": ["handel.csv, rij 4, kolom Waarde: -5,0"],
        "not-a-number": ["handel.csv, rij 5, kolom Waarde: veel"], "no-period": ["handel.csv, rij 7, kolom Jaar: ooit"],
        "unknown-country": ["handel.csv, rij 6, kolom Herkomst: Atlantis"], "no-code": ["handel.csv, rij 8, kolom Code"],
        "aggregate": ["handel.csv, rij 9, kolom Herkomst: Wereld"],
    }  # fmt: skip
    assert read.report.left_out() + len(read.table) == read.report.read == len(rows)


def test_quantities_in_different_units_are_not_added(tmp_path: Path) -> None:
    heading = "jaar,land,code,waarde,hoeveelheid,eenheid\n"
    rows = (
        heading + "2019,China,0908,1,5,kg\n2019,China,0908,1,2,stuks\n2019,Japan,0908,1,2,kg\n2019,Japan,0908,1,3,kg\n"
    )
    read = read_trade(made(tmp_path, rows))
    assert read.table["value"].tolist() == [2.0, 2.0]
    assert read.table["quantity"].isna().tolist() == [True, False]
    assert read.table["unit"].tolist() == [MIXED, "kg"]
    assert read.table["quantity"].tolist()[1] == 5.0
    assert {rule.name: count.rows for rule, count in read.report} == {"duplicate": 2, "mixed-units": 2}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_is_read_in_each_usual_encoding(tmp_path: Path, encoding: str) -> None:
    content = "jaar;land;code;waarde\n2019;België;847130;1,5\n".encode(encoding)
    read = read_trade(made(tmp_path, content))
    assert read.table[["partner", "value"]].to_numpy().tolist() == [["België", 1.5]]


def _seven(content: bytes, path: Path) -> None:
    with py7zr.SevenZipFile(path, "w") as archive:
        archive.writestr(content, "handel.csv")


def _zipped(content: bytes, path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("handel.csv", content)


PACKED = {
    "gz": lambda content, path: path.write_bytes(gzip.compress(content)),
    "xz": lambda content, path: path.write_bytes(lzma.compress(content)),
    "bz2": lambda content, path: path.write_bytes(bz2.compress(content)),
    "zip": _zipped,
    "7z": _seven,
}


@pytest.mark.parametrize("suffix", PACKED)
def test_a_packed_file_is_read_like_the_file_in_it(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"handel.csv.{suffix}"
    PACKED[suffix](PLAIN.encode(), path)
    assert read_trade(path).table.equals(read_trade(made(tmp_path, PLAIN)).table)


@pytest.mark.parametrize("suffix", PACKED)
def test_a_packed_file_that_is_cut_off_is_an_error_that_names_it(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"handel.csv.{suffix}"
    PACKED[suffix]((PLAIN * 50).encode(), path)
    path.write_bytes(path.read_bytes()[:-20])
    with pytest.raises(InvalidInput, match=r"handel\.csv"):
        read_trade(path)


def test_a_sheet_may_mix_numbers_with_numbers_written_in_dutch(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (
        ["Jaar", "Land", "GN", "Waarde"],
        [2019, "China", 9081100, 1234.5],
        [],
        [2019, "Japan", "0908.11.00", "2.000,5"],
    ):
        book.active.append(row)
    path = tmp_path / "handel.xlsx"
    book.save(path)
    read = read_trade(path)
    assert read.table[["product", "partner", "value"]].to_numpy().tolist() == [
        ["09081100", "China", 1234.5],
        ["09081100", "Japan", 2000.5],
    ]
    assert [each.told() for each in read.report.counts["padded"].places] == ["handel.xlsx, row 2, column GN: 9081100"]


def test_quantities_that_are_no_trade_are_told_with_their_place_and_leave_the_value_alone(tmp_path: Path) -> None:
    rows = ["China,10,5", "Japan,20,-2", "Vietnam,30,veel", "India,40,"]
    path = made(tmp_path, "jaar,code,land,waarde,netto kilo\n" + "".join(f"2019,0908,{row}\n" for row in rows))
    read = read_trade(path, columns={"quantity": "netto kilo"})
    told = {rule.name: [place.told() for place in count.places] for rule, count in read.report}
    assert told == {
        "quantity-not-a-number": ["handel.csv, row 4, column netto kilo: veel"],
        "negative-quantity": ["handel.csv, row 3, column netto kilo: -2"],
    }
    assert read.report.left_out() == 0
    assert read.table.set_index("partner")["value"].to_dict() == {
        "China": 10, "India": 40, "Japan": 20, "Vietnam": 30,
    }  # fmt: skip
    assert read.table.set_index("partner")["quantity"].dropna().to_dict() == {"China": 5}


def test_parquet_is_read_like_text(tmp_path: Path) -> None:
    path = made(tmp_path, PLAIN)
    pd.read_csv(path).to_parquet(tmp_path / "handel.parquet")
    assert read_trade(tmp_path / "handel.parquet").table.equals(read_trade(path).table)


def test_a_guess_is_shown_and_can_be_corrected(tmp_path: Path) -> None:
    path = made(tmp_path, "jaar,van,naar,code,waarde,netto\n2019,China,NL,0908,10,4\n")
    with pytest.raises(InvalidInput, match="which column is the partner"):
        read_trade(path)
    read = read_trade(path, columns={"partner": "van", "reporter": "=NL", "value": "netto", "flow": "=export"})
    assert read.columns["partner"] == "van"
    assert read.columns["period"] == "jaar"
    found = read.table.iloc[0]
    assert (found["reporter"], found["flow"], found["value"]) == ("NL", "export", 4.0)


def test_numbers_that_may_be_either_are_dutch_behind_semicolons_and_the_mark_can_be_given(tmp_path: Path) -> None:
    rows = "jaar;land;code;waarde\n2019;China;0908;1.234\n"
    assert read_trade(made(tmp_path, rows)).table["value"].tolist() == [1234.0]
    assert read_trade(made(tmp_path, rows), decimal=".").table["value"].tolist() == [1.234]
    english = "year,country,code,value\n2019,China,0908,1.234\n"
    assert read_trade(made(tmp_path, english)).table["value"].tolist() == [1.234]


DUTCH = "jaar{0}land{0}code{0}waarde\n2019{0}China{0}0908{0}1.234\n2019{0}Japan{0}0908{0}950\n"


@pytest.mark.parametrize("sign", [",", "\t", ";"])
def test_under_dutch_headings_a_point_that_may_be_of_thousands_is_and_that_is_told(tmp_path: Path, sign: str) -> None:
    read = read_trade(made(tmp_path, DUTCH.format(sign)))
    assert read.table["value"].tolist() == [1234.0, 950.0]
    (place,) = read.report.counts["ambiguous-number"].places
    assert (place.row, place.column, place.text) == (2, "waarde", "1.234")
    assert "ambiguous-number" not in read_trade(made(tmp_path, DUTCH.format(sign)), decimal=".").report.counts


def test_numbers_that_may_be_either_are_told_whatever_the_headings_and_not_where_another_number_tells(
    tmp_path: Path,
) -> None:
    english = "year,country,code,value\n2019,China,0908,1.234\n"
    assert counts(made(tmp_path, english)) == {"ambiguous-number": 1}
    assert counts(made(tmp_path, english + "2019,Japan,0908,0.5\n")) == {}


def test_a_status_says_of_a_row_that_it_is_confidential_or_missing(tmp_path: Path) -> None:
    rows = ["CN,3,ok", "US,4,Confidential", "JP,0,missing", "VN,x,m", "TH,2,estimated"]
    read = read_trade(made(tmp_path, "jaar,code,land,waarde,status\n" + "".join(f"2019,0908,{row}\n" for row in rows)))
    found = dict(zip(read.table["partner"], read.table["confidential"], strict=True))
    assert found == {"CN": False, "TH": False, "US": True}
    assert {rule.name: count.rows for rule, count in read.report} == {"missing": 2, "confidential": 1}


def test_a_column_that_is_about_confidentiality_alone_says_yes_or_no(tmp_path: Path) -> None:
    rows = ["CN,3,nee", "US,4,ja", "JP,5,"]
    read = read_trade(
        made(tmp_path, "jaar,code,land,waarde,vertrouwelijk\n" + "".join(f"2019,0908,{row}\n" for row in rows))
    )
    assert read.table.loc[read.table["confidential"], "partner"].tolist() == ["US"]


def test_the_decimal_mark_is_that_of_the_whole_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kb.concentration.imports.source.ROWS", 2)
    rows = "jaar\tland\tcode\twaarde\n" + "2019\tChina\t0908\t1.234\n" * 3 + "2019\tJapan\t0908\t0,5\n"
    read = read_trade(made(tmp_path, rows))
    assert read.table["value"].tolist() == [3702.0, 0.5]


def test_pieces_of_a_file_make_the_same_table_as_the_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = "".join(f"{2015 + n % 3},{('CN', 'JP', 'EL', 'GR')[n % 4]},{90811 + n % 2},{n}\n" for n in range(50))
    path = made(tmp_path, "jaar,land,code,waarde\n" + rows)
    whole = read_trade(path)
    seen: list[int] = []
    monkeypatch.setattr("kb.concentration.imports.source.ROWS", 7)
    pieces = read_trade(path, progress=seen.append)
    pd.testing.assert_frame_equal(pieces.table, whole.table)
    assert pieces.report == whole.report
    assert seen == [*range(7, 50, 7), 50]


def test_the_table_is_typed_and_in_order(tmp_path: Path) -> None:
    table = read_trade(
        made(tmp_path, "jaar,land,code,waarde\n2020,JP,0909,1\n2019,US,0908,1\n2019,CN,0909,1\n2019,CN,0908,1\n")
    ).table
    assert list(table.columns) == COLUMNS
    keys = table[["period", "reporter", "product", "partner"]].astype({"product": str, "partner": str, "reporter": str})
    assert keys.to_numpy().tolist() == sorted(keys.to_numpy().tolist())
    for name in ("reporter", "product", "partner", "flow", "unit"):
        assert list(table[name].cat.categories) == sorted(table[name].cat.categories)


BAD = {
    "nothing": (b"", "empty"),
    "no heading": (b"\n1,2\n", "heading on row 1"),
    "no rows": (b"jaar,land,code,waarde\n", "no rows"),
    "binary": (b"PK\0\0\1", "not text"),
    "a column twice": (b"jaar,land,land,code,waarde\n2019,CN,CN,0908,1\n", "twice"),
    "a row too long": (b"jaar,land,code,waarde\n2019,CN,0908,1\n2019,CN,0908,1,5\n", "line 3"),
    "every row too long": (b"jaar,land,code,waarde\n2019,CN,0908,1,5\n2019,US,0908,1,5\n", "line 2"),
    "two marks": (
        b"jaar;land;code;waarde\n2019;CN;0908;1,5\n2019;CN;0908;1.5\n",
        "row 3, column waarde writes 1.5 and row 2, column waarde writes 1,5",
    ),
}


@pytest.mark.parametrize(("content", "said"), BAD.values(), ids=BAD)
def test_a_file_that_cannot_be_read_is_one_error_that_names_it_and_the_place(
    tmp_path: Path, content: bytes, said: str
) -> None:
    with pytest.raises(InvalidInput, match=said) as fault:
        read_trade(made(tmp_path, content))
    assert "handel.csv" in str(fault.value)
    assert "\n" not in str(fault.value)


@pytest.mark.parametrize("suffix", ["xlsx", "json", "parquet", "zip", "7z", "gz"])
def test_a_file_that_is_not_what_its_name_says_is_an_error(tmp_path: Path, suffix: str) -> None:
    with pytest.raises(InvalidInput, match="handel"):
        read_trade(made(tmp_path, PLAIN, f"handel.{suffix}"))


def test_codes_that_a_program_wrote_as_numbers_with_a_point_are_the_same_codes(tmp_path: Path) -> None:
    heading = "jaar,rapporteur,land,code,waarde\n"
    rows = ["2019.0,528.0,276.0,90811.0,1", "2019,528,276,847130.0,2", "2019,528,276,8471.30,4"]
    read = read_trade(made(tmp_path, heading + "\n".join(rows)))
    assert read.table[["reporter", "product", "partner", "value"]].to_numpy().tolist() == [
        ["528", "090811", "276", 1.0],
        ["528", "847130", "276", 6.0],
    ]
    assert "unknown-country" not in read.report.counts


def test_a_file_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="no such file"):
        read_trade(tmp_path / "weg.csv")


def test_an_archive_must_hold_one_table(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "twee.zip", "w") as archive:
        archive.writestr("een.csv", PLAIN)
        archive.writestr("twee.csv", PLAIN)
    with pytest.raises(InvalidInput, match=r"een\.csv, twee\.csv"):
        read_trade(tmp_path / "twee.zip")


def test_a_correction_that_names_nothing_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="no column of ours"):
        read_trade(made(tmp_path, PLAIN), columns={"prijs": "waarde"})
    with pytest.raises(InvalidInput, match="no column prijs"):
        read_trade(made(tmp_path, PLAIN), columns={"value": "prijs"})


def test_every_rule_is_said_in_both_languages() -> None:
    assert all(rule.nl and rule.en and rule.nl != rule.en for rule in RULES.values())
