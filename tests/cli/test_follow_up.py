"""What became of motions, in a terminal and for programs."""


def test_the_board_names_each_request_with_its_standing_and_term(kb):
    assert kb("init").code == 0
    told = kb("follow-up", "--as-of", "2021-12-31", "--minister", "bruijn")
    assert told.code == 0
    assert "77 dagen na het" in told.out and "Opvolging" in told.out
    rows = kb("follow-up", "--as-of", "2021-12-31", "--open", "--json").data
    assert {"motion", "title", "movers", "state", "flags", "days_late", "decision", "requests"} <= rows[0].keys()
    assert not {"met", "declined", "lapsed"} & {row["state"] for row in rows}
    (flagged,) = (row for row in rows if row["motion"] == "kst-21501-02-2383")
    assert (flagged["state"], flagged["flags"]) == ("in_progress", ["claimed-not-done"])
    assert [each["state"] for each in flagged["requests"]] == ["declined", "in_progress"]


def test_a_wrong_day_is_one_line_and_code_2(kb):
    ended = kb("follow-up", "--as-of", "eens")
    assert ended.code == 2 and not ended.out
