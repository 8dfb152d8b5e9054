"""What the SPARQL endpoint says of itself (SPARQL 1.1 Service Description)."""

from __future__ import annotations

from pyoxigraph import RdfFormat, parse

from kb.graph.store import write

_PREFIXES = {
    "dcterms": "http://purl.org/dc/terms/",
    "formats": "http://www.w3.org/ns/formats/",
    "sd": "http://www.w3.org/ns/sparql-service-description#",
}
_DESCRIPTION = """
<#service> a sd:Service ;
  sd:endpoint <> ;
  sd:supportedLanguage sd:SPARQL11Query ;
  sd:feature sd:UnionDefaultGraph ;
  sd:resultFormat formats:SPARQL_Results_JSON, formats:SPARQL_Results_XML, formats:SPARQL_Results_CSV,
    formats:SPARQL_Results_TSV, formats:Turtle, formats:JSON-LD, formats:N-Triples, formats:RDF_XML ;
  sd:defaultDataset <#dataset> .
<#dataset> a sd:Dataset ; sd:defaultGraph <#everything> .
<#everything> a sd:Graph ;
  dcterms:title "Alles wat er is, alle grafen samen"@nl, "Everything there is, all graphs together"@en .
"""


def description(endpoint: str, media_type: str) -> bytes:
    """The description of the service at `endpoint`, as one of `kb.graph.store.FORMATS`."""
    head = "".join(f"PREFIX {name}: <{address}>\n" for name, address in _PREFIXES.items())
    quads = parse(head + _DESCRIPTION, format=RdfFormat.TURTLE, base_iri=endpoint)
    return write((quad.triple for quad in quads), media_type, _PREFIXES)
