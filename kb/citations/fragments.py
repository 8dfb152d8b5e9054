"""The pieces of which the patterns are made. They see cleaned text: one space for blanks, a hyphen for every dash.

Every repeat is bounded and nothing obligatory follows a long optional part, so a search is linear in the text.
"""

SESSION = r"(?:(?:vergaderjaar|zitting(?:sjaar)?) )?(?:1[89]|20)\d{2} ?[-/] ?(?:- ?)?(?:\d{4}|\d{2})(?!\d)"
"""`2008/09`, `2008-2009`, `vergaderjaar 1999/2000`, `1985/- 86`."""
SESSION_SHAPES = ("vergaderjaar", "zitting", "0000-", "0000 -", "0000/", "0000 /")
"""How it begins, in small letters and with `0` for every digit."""

CHAMBER = r"(?:II|I|11|1|2|TK|EK|(?:Tweede|Eerste) Kamer(?: der Staten-Generaal)?)(?!\w)"
"""`II`, also as a scanner reads it: `11`."""

ABOUT = rf"(?P<about>(?:[,:]? ?(?:{SESSION}|{CHAMBER})){{0,3}})"
"""What may stand between the name of a series and the number in it, in any order."""

CHAPTER = r"(?:(?:[ .-]|,? ?(?i:hoofdstuk) )?(?:[IVXL]{1,6}[AB]?|[A-Z])(?!\w))"
"""A budget chapter or fund: `XVII`, `IXB`, `A`; before it a blank, a hyphen, a dot, or nothing."""

KINGDOM = r"(?: ?\(R ?\d{3,4}\)| R ?\d{3,4}(?!\d))"
"""The number of a bill of the Kingdom, printed beside its dossier and not part of the id."""

_COUNCIL = r"21[ .]?501(?: ?- ?\d{2}(?!\d))?"
DOSSIER = rf"(?:{_COUNCIL}|\d{{2}}[ .]?\d{{3}})(?!\d){CHAPTER}?{KINGDOM}?"
SLOPPY_DOSSIER = rf"(?:{_COUNCIL}|\d{{2}}[ .-]?\d{{3}})(?!\d){CHAPTER}?{KINGDOM}?"
"""With a hyphen in the number, `31-700 XII`: only behind a word that says what it is."""
MODERN_DOSSIER = rf"(?:{_COUNCIL}|(?:1[6-9]|[2-4]\d)[ .]?\d{{3}})(?!\d){CHAPTER}?{KINGDOM}?"
"""Of the last forty years or so: older dossiers are cited by the name of the series, with their session, or in brackets."""
DOSSIER_SHAPES = ("00000", "00 000", "00.000")
OLD_DOSSIER = rf"(?!1[89]\d{{2}}|20\d{{2}})\d[ .]?\d{{3}}(?!\d){CHAPTER}?"
DOSSIER_AND = r"(?i: en | ?/ ?|, ?(?:en )?)"


def dossiers(first: str) -> str:
    """One dossier, or several of which the number counts in the first."""
    return rf"(?P<dossiers>{first}(?:{DOSSIER_AND}{DOSSIER}){{0,3}})"


NUMBER = r"(?:\d{1,4}[a-z]?|[A-Z]{1,3})(?!\w)"
"""Of a paper: digits in the House, letters in the Senate."""
NEXT_NUMBER = rf"{NUMBER}(?! \d{{3}}(?!\d))"
"""A further number of a list is not the first half of the next dossier: `nr. 8 en 32 824, nr. 432`."""

TO = r" ?(?:(?i:t/m|tot en met)|-) ?"
ITEM = rf"{NUMBER}(?:{TO}{NEXT_NUMBER})?"
NEXT_ITEM = rf"{NEXT_NUMBER}(?:{TO}{NEXT_NUMBER})?"
_CLOSES = r"(?=[).,;:\]]|$|\n)"
_MANY_LABEL, _ONE_LABEL = r"(?i:nrs|nummers|nos)", r"(?i:nr|nummer|no|letter)"
LABEL = rf"(?:{_MANY_LABEL}|{_ONE_LABEL})(?!\w)\.? ?(?={NUMBER})"
AND = r"(?i:, ?en |, ?| en |; ?)"
MANY = rf"(?i:stukken )?{_MANY_LABEL}\.? ?{ITEM}(?:{AND}{NEXT_ITEM}){{0,60}}"
ONE = (
    rf"(?i:stuk )?{_ONE_LABEL}\.? ?{ITEM}"
    rf"(?:(?:, ?{NEXT_ITEM}){{0,20}},?(?i: en ){NEXT_NUMBER}{_CLOSES})?"
)
LABELLED = rf"(?:{MANY}|{ONE})"

_PAGE = r"\d{1,5}(?! ?\d)"
PAGES = rf"(?:,? ?(?i:blz|bladzijden?|bl|pagina(?:'s)?|pag|pp|p)\.? ?{_PAGE}(?:(?: ?- ?|, ?|(?i: en )){_PAGE}){{0,8}})"
ASIDE = r"(?: \((?:bijlage|herdruk|met bijlagen?)[^()\n]{0,30}\))"
MORE = rf"(?:(?i:[,;] ?(?:en )?| en ){LABELLED}{ASIDE}?{PAGES}?){{0,12}}"

LABELLED_TAIL = rf"(?P<tail>[,:]? ?{LABELLED}{ASIDE}?{PAGES}?{MORE})"
NUMBERED = rf"[,:]? ?(?P<tail>{LABELLED}|\d{{1,5}}(?!\w)){PAGES}?"
BARE_TAIL = rf"[,:]? ?(?=stuk|nrs?[. ]|nummer|letter){LABELLED}{ASIDE}?{PAGES}?{MORE}"
"""Without the name of the series in front only a small `nr.` counts: `Nr. 54` is the head of a paper itself."""
LEAD = r"(?:(?<=[(;:,])|(?<=[(;:,] )|(?<= en )|(?<=t\.v\.v\. )|(?<=motie )|(?<=brief )|(?<=stuk )|(?<=nota )|(?<=\n)|^)"
"""What must stand in front of digits, hyphen, digits before they are taken for a dossier and a number."""
COMPACT_NUMBER = rf"(?:[-/]{NUMBER}|, ?(?:\d{{1,4}}(?![\w/]| ?\d)|[A-Z][A-Z]?(?![\w-])|(?<=[A-Z]) \d{{1,4}}{_CLOSES}))"
COMPACT_TAIL = rf"(?P<compact>{COMPACT_NUMBER}{ASIDE}?{PAGES}?{MORE})"

SERIES = (
    r"(?i:kamerstuk(?:ken|nummers?|dossiers?)?|kamerdossiers?|kst\.|parliamentary papers?|"
    r"bijl(?:agen|\.)? hand(?:elingen|\.))"
)
"""The names by which Kamerstukken go; `Bijlagen Handelingen` is the old one."""
SERIES_WORDS = ("kamer", "kst.", "parliamentary", "bijl")
"""How each of these names begins."""

BOUNDARY = r"(?<![\w.,€$/-])(?<!€ )"
"""No number that is the tail of an amount, a date or another number begins a citation."""

EU_LABEL = r"(?:EU|EG|EEG|EC|EEC|GBVB|CFSP|JBZ|JHA|Euratom|EU, Euratom|EGKS)"
ACT_WORDS = (
    *("verordening", "regulation", "richtlijn", "directive", "kaderbesluit", "framework decision"),
    *("besluit", "beschikking", "decision", "aanbeveling", "recommendation"),
)
ACT_TYPE = f"(?i:{'|'.join(ACT_WORDS)})"
ACT_NUMBER = rf"(?:\({EU_LABEL}\) ?)?(?:(?i:n[ro]s?)\.? ?)?\d{{1,4}}/\d{{1,4}}(?![\d/-]\d|\d)(?:/{EU_LABEL}(?!\w))?"
ACTS = rf"(?P<acts>{ACT_NUMBER}(?:(?:, | en |, en | and |, and ){ACT_NUMBER}){{0,12}})"

BWB_ID = r"BWB[RVW]\d{7}(?!\d)"
CELEX_ID = r"[0-9CE](?:19|20)\d{2}[A-Z]{1,2}\d{4}(?!\d)(?:\(\d\d\))?(?:-\d{8}(?!\d))?"
DOMAIN = r"(?:[a-z0-9-]{1,40}\.){1,3}(?:nl|eu|com|org|net|int|be|de|fr|uk|gov|edu|info)"
OPEN_QUOTE, CLOSE_QUOTE = '[«“„"‘]', '[»”"’]'
REPORT = (
    r"(?:[\w-]{0,40}(?:rapport|report|notitie|advies|publicatie|studie|study|verkenning|brochure|paper|onderzoek)"
    r"(?:[,:]| getiteld| genaamd| met de titel| over| by \w+)?)"
)
"""A noun that says that the title behind it is one of a report."""
ENGLISH_REPORT = r"(?:[Pp]aper|[Rr]eport|[Rr]apport|[Ss]tudie|[Ss]tudy)"
END_OF_ENGLISH = (
    r"(?= (?:en|van|die|dat|is|wordt|werd|door|"
    r"met|op|uit|voor|aan|over|waarin|waaruit|gepresenteerd)(?!\w)|[.,;:()\n]|$)"
)
"""A title in English without quotation marks ends where the Dutch goes on."""
