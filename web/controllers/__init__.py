"""The pages, by topic."""

from web.controllers.api import api_page, openapi_document
from web.controllers.calculator import asked, calculate, calculator, given
from web.controllers.calculator_files import chart, grid_page, table_file
from web.controllers.check import check_draft, check_form
from web.controllers.cite import cite, compare
from web.controllers.computed import keep_figure, withdraw_figure
from web.controllers.coverage import matrix, matrix_csv, matrix_xlsx
from web.controllers.data import context, dataset, definition, definition_part, dump_file, named_graph, well_known
from web.controllers.engines import robots, sitemap_index, sitemap_part
from web.controllers.follow import follow, follow_atom, follow_by_mail, follow_ics
from web.controllers.front import front, health
from web.controllers.motions import motion_brief, motions, motions_csv, motions_docx, motions_xlsx
from web.controllers.network import neighbourhood
from web.controllers.reasons import reason
from web.controllers.remarks import suggest_form, suggest_post
from web.controllers.search import bears_on, complete, search
from web.controllers.sparql import asked_by_get, asked_by_post
from web.controllers.subscriptions import ask_end, change_subscription, end_everything, subscriptions
from web.controllers.theme import theme_css
from web.controllers.things import documents, listing, permanent, thing
from web.controllers.timeline import timeline, timeline_csv, timeline_xlsx
from web.controllers.whole import (
    about_csv,
    about_page,
    about_xlsx,
    source_csv,
    source_list,
    source_xlsx,
    status_page,
)  # fmt: skip

ROUTES = [
    calculator, given, asked, calculate, chart, grid_page, table_file, keep_figure, withdraw_figure,
    motions, motions_csv, motions_xlsx, motions_docx, motion_brief, reason, follow, follow_atom, follow_ics,
    follow_by_mail, subscriptions, change_subscription, ask_end, end_everything,
    neighbourhood, matrix, matrix_csv, matrix_xlsx, timeline, timeline_csv, timeline_xlsx,
    source_list, source_csv, source_xlsx, about_page, about_csv, about_xlsx, status_page,
    check_form, check_draft, front, health, search, complete, bears_on, documents, permanent, listing, thing,
    api_page, openapi_document, cite, compare, suggest_form, suggest_post,
    asked_by_get, asked_by_post,
    dataset, definition, definition_part, context, dump_file, named_graph, well_known,
    theme_css, robots, sitemap_index, sitemap_part,
]  # fmt: skip
