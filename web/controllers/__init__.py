"""The pages, by topic."""

from web.controllers.front import front, health
from web.controllers.search import search
from web.controllers.things import documents, listing, permanent, thing

ROUTES = [front, health, search, documents, permanent, listing, thing]
