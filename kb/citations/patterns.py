"""The forms in which Dutch government papers cite: one table, most telling form first.

Where two forms claim the same words the earlier row has them. Each row carries an example with the ids that it
stands for; the tests run every row's example.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from kb.citations import fragments as f
from kb.citations import readers
from kb.citations.model import CitationKind as Kind
from kb.citations.readers import Reading


@dataclass(frozen=True)
class Form:
    """One way of citing. Every citation of this form begins with one of `opens`; without them it may begin anywhere.

    They are in ASCII: small letters, and `0` for every digit.
    """

    name: str
    kind: Kind
    pattern: str
    read: Callable[[re.Match[str]], Reading | None]
    opens: tuple[str, ...]
    example: str
    ids: tuple[str, ...]

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The compiled pattern; compiled at first use, because a short text needs few of the forms."""
        return re.compile(self.pattern)


FORMS: tuple[Form, ...] = (
    Form(
        "named link to a regulation",
        Kind.BWB,
        rf"wetten\.(?:overheid\.)?nl - Regeling - [^\n]{{1,250}}? - (?P<id>{f.BWB_ID})(?: \(overheid\.nl\))?",
        readers.bwb,
        ("wetten.",),
        "wetten.nl – Regeling – Voorbeeldwet toetsing – BWBR0012345 (overheid.nl)",
        ("bwb:BWBR0012345",),
    ),
    Form(
        "address",
        Kind.URL,
        r"(?:https?:// ?|www\.)[^\s<>«»“”\"]{3,500}",
        readers.address,
        ("http", "www."),
        "Zie https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX%3A52020DC0001&qid=7.",
        ("celex:52020DC0001",),
    ),
    Form(
        "ECLI",
        Kind.ECLI,
        r"ECLI:(?P<id>[A-Z]{2}:[A-Z0-9]{1,8}:\d{4}:[A-Z0-9.]{0,24}[A-Z0-9])",
        readers.scheme("ecli"),
        ("ecli:",),
        "het arrest ECLI:NL:HR:2019:2006.",
        ("ecli:NL:HR:2019:2006",),
    ),
    Form(
        "jci",
        Kind.JCI,
        rf"jci1\.\d:[a-z]:(?P<id>{f.BWB_ID})(?P<rest>(?:&(?:amp;)?[a-z]{{1,12}}=[^&\s;,)]{{0,60}}){{0,12}})",
        readers.bwb,
        ("jci0",),
        "jci1.3:c:BWBR0001840&artikel=110&g=2020-01-01",
        ("bwb:BWBR0001840",),
    ),
    Form(
        "BWB",
        Kind.BWB,
        rf"(?P<id>{f.BWB_ID})",
        readers.bwb,
        ("bwb",),
        "(BWBR0005537)",
        ("bwb:BWBR0005537",),
    ),
    Form(
        "CELEX",
        Kind.CELEX,
        rf"(?<!\w)(?:EUR-Lex - |CELEX(?:-nummer)?[: ] ?)?(?P<id>{f.CELEX_ID})(?:(?: - [A-Z]{{2}})? - EUR-Lex)?(?!\w)",
        readers.scheme("celex"),
        ("eur-lex", "celex", "00000", "c0000", "e0000"),
        "EUR-Lex – 32019R0452",
        ("celex:32019R0452",),
    ),
    Form(
        "document of the Commission",
        Kind.COM,
        r"(?<!\w)(?:(?P<series>COM|SWD|JOIN|SEC)(?: ?\((?P<year>(?:19|20)?\d{2})\)|[ /](?P<flat>(?:19|20)\d{2})(?=[ /]))"
        r"|(?P<c>C) ?\((?P<dated>20\d{2})\))"
        r"[ /]?(?:nr\.? )?(?P<number>\d{1,5})(?!\d)(?: ?(?:final|def(?:initief|\.)?)(?!\w))?",
        readers.commission,
        ("com", "swd", "join", "sec", "c(", "c ("),
        "de mededeling COM(2020) 102 final",
        ("com:2020:102",),
    ),
    Form(
        "act of the EU",
        Kind.CELEX,
        rf"(?P<type>{f.ACT_TYPE})(?:en|s)? {f.ACTS}",
        readers.acts,
        f.ACT_WORDS,
        "Verordeningen (EU) nr. 168/2013, (EU) 2018/858 en (EU) 2019/1020",
        ("celex:32013R0168", "celex:32018R0858", "celex:32019R1020"),
    ),
    Form(
        "Official Journal",
        Kind.OJ,
        r"(?<!\w)(?:P[bB] ?(?:EG|EU)?|OJ|Publicatieblad(?: van de (?:EU|Europese Unie|Europese Gemeenschappen))?)"
        r",? (?:(?P<year>(?:19|20)\d{2}),? (?:nr\.? ?)?)?(?P<series>[LC]),? ?"
        r"(?:(?P<act_year>20\d{2})/(?P<act>\d{1,5})|(?:nr\.? ?)?(?P<issue>\d{1,4}(?:[A-Z]| I(?= ?[,;)]))?)(?!\w)(?:/\d{1,4})?)"
        r"(?:(?:,| van|,? of) (?P<date>\d{1,2}(?:[./-]\d{1,2}[./-]| [a-z]{3,9} )(?:19|20)?\d{2})(?!\d))?"
        r"(?:,? (?:blz|p)\. ?\d{1,4}(?:-\d{1,4})?)?",
        readers.journal,
        ("pb", "oj", "publicatieblad"),
        "OJ L 79, 21.3.2019, p. 1–14",
        ("oj:2019:L:79",),
    ),
    Form(
        "Aanhangsel",
        Kind.AANHANGSEL,
        rf"(?i:aanh(?:angsel|\.)(?: (?:van de |der |bij de )?hand(?:elingen|\.))?){f.ABOUT}{f.NUMBERED}",
        readers.appendix,
        ("aanh",),
        "Aanhangsel van de Handelingen, vergaderjaar 2020–2021, nr. 1835",
        ("ah-tk-20202021-1835",),
    ),
    Form(
        "Kamerstuk",
        Kind.KAMERSTUK,
        rf"{f.SERIES}{f.ABOUT}[,:]? ?(?:nrs?\.? )?{f.dossiers(f.SLOPPY_DOSSIER)}(?:{f.LABELLED_TAIL}|{f.COMPACT_TAIL})?",
        readers.kamerstuk,
        f.SERIES_WORDS,
        "Kamerstukken II 2008/09, 31700.VIII, 32",
        ("kst-31700-VIII-32",),
    ),
    Form(
        "Kamerstuk in an old dossier",
        Kind.KAMERSTUK,
        rf"{f.SERIES}{f.ABOUT}[,:]? ?{f.dossiers(f.OLD_DOSSIER)}{f.LABELLED_TAIL}?",
        readers.kamerstuk,
        f.SERIES_WORDS,
        "Kamerstukken II 1968/69, 9 595, nr. 3",
        ("kst-9595-3",),
    ),
    Form(
        "Kamerstuk by its Chamber and session",
        Kind.KAMERSTUK,
        rf"(?<!\w)(?:TK|EK|(?:Tweede|Eerste) Kamer(?: der Staten-Generaal)?),? (?P<about>{f.SESSION}),? "
        rf"{f.dossiers(f.DOSSIER)}(?:{f.LABELLED_TAIL}|{f.COMPACT_TAIL})",
        readers.kamerstuk,
        ("tk", "ek", "tweede kamer", "eerste kamer"),
        "TK 2008-2009, 31473, nummer 25",
        ("kst-31473-25",),
    ),
    Form(
        "Handelingen",
        Kind.HANDELINGEN,
        rf"(?i:hand(?:elingen|\.(?= )))(?: der Staten-Generaal)?{f.ABOUT}"
        rf"(?:,? (?P<dossiers>{f.DOSSIER}))?(?:,? ?(?i:nr\.?) ?(?P<sitting>\d{{1,3}}[a-z]?)(?![\w-])"
        rf"|,? (?P<bare>\d{{1,3}})(?![\w/]))?"
        rf"(?:(?:,? (?i:item) |-)(?P<item>\d{{1,3}}))?(?P<pages>{f.PAGES})?",
        readers.proceedings,
        ("hand",),
        "Handelingen II 2018/19, nr. 35, item 8",
        ("h-tk-20182019-35-8",),
    ),
    Form(
        "official id",
        Kind.KAMERSTUK,
        r"(?<![\w/-])(?P<id>kst-[0-9A-Z]{1,8}(?:-[0-9A-Za-z]{1,6}){1,5})",
        readers.official,
        ("kst-",),
        "zie kst-36410-XVI-64",
        ("kst-36410-XVI-64",),
    ),
    Form(
        "official id of proceedings",
        Kind.HANDELINGEN,
        r"(?<![\w/-])(?P<id>h-(?:tk|ek|vv)-\d{8}(?:-\d{1,5}){2,4})",
        readers.official,
        ("h-tk", "h-ek", "h-vv"),
        "h-tk-20182019-35-8",
        ("h-tk-20182019-35-8",),
    ),
    Form(
        "official id of an answer",
        Kind.AANHANGSEL,
        r"(?<![\w/-])(?P<id>ah-(?:tk|ek)-\d{8}-\d{1,5}|kv-(?:tk|ek)-\d{4}Z\d{5})",
        readers.official,
        ("ah-", "kv-"),
        "ah-tk-20212022-1234",
        ("ah-tk-20212022-1234",),
    ),
    *(
        Form(
            name,
            kind,
            rf"(?<!\w)(?:{names}),?(?: jaargang)? ?(?P<year>1[89]\d{{2}}|20\d{{2}})(?:, ?(?:nr\.? ?)?| nr\.? ?|[/ -])"
            rf"(?P<numbers>\d{{1,6}}(?![\d.]\d|\d)(?:(?:, | en |, en )\d{{1,6}}(?! ?\d)(?=[).,;\]]|$| en )){{0,10}})"
            rf"(?P<pages>{f.PAGES})?",
            readers.gazette(series),
            opens,
            example,
            ids,
        )
        for name, kind, names, series, opens, example, ids in (
            (
                "Staatsblad",
                Kind.STB,
                r"Stb\.?|Staatsblad|stb(?=-)-?",
                "stb",
                ("stb", "staatsblad"),
                "Stb. 2018, 366 en 367",
                ("stb-2018-366", "stb-2018-367"),
            ),
            (
                "Staatscourant",
                Kind.STCRT,
                r"Stcrt\.?|Staatscourant|stcrt(?=-)-?",
                "stcrt",
                ("stcrt", "staatscourant"),
                "Staatscourant 2021, nr. 12345",
                ("stcrt-2021-12345",),
            ),
            (
                "Tractatenblad",
                Kind.TRB,
                r"Trb\.?|Tractatenblad|trb(?=-)-?",
                "trb",
                ("trb", "tractatenblad"),
                "Trb. 2015, 196",
                ("trb-2015-196",),
            ),
        )
    ),
    Form(
        "Staatsblad of a dated act",
        Kind.STB,
        r"(?<= (?P<year>1[89]\d{2}|20\d{2}) \()Stb\.? (?P<numbers>\d{1,4})(?=\))",
        readers.gazette("stb"),
        ("stb",),
        "de wet van 27 juni 2002 (Stb. 374)",
        ("stb-2002-374",),
    ),
    Form(
        "number and dossier in brackets",
        Kind.KAMERSTUK,
        rf"(?<!\w)(?:stuk(?:ken)? )?(?P<tail>{f.LABELLED})(?:, ?I{{1,3}})? ?\((?P<dossiers>{f.MODERN_DOSSIER})\)",
        readers.kamerstuk,
        ("stuk", "nr", "nummer", "no", "letter"),
        "de motie op stuk nr. 36 (36 410)",
        ("kst-36410-36",),
    ),
    Form(
        "dossier and number",
        Kind.KAMERSTUK,
        rf"{f.BOUNDARY}(?:(?P<about>{f.SESSION}),? (?={f.DOSSIER})|(?<=[(\[])|(?={f.MODERN_DOSSIER}))"
        rf"{f.dossiers(f.DOSSIER)}(?P<tail>{f.BARE_TAIL})",
        readers.kamerstuk,
        (*f.DOSSIER_SHAPES, *f.SESSION_SHAPES),
        "de motie (36 600-A, nr. 35)",
        ("kst-36600-A-35",),
    ),
    Form(
        "chapter and number in one word",
        Kind.KAMERSTUK,
        rf"{f.BOUNDARY}(?P<dossiers>21[ .]?501-\d{{2}}|\d{{2}}[ .]?\d{{3}}[ -]?[IVXL]{{1,6}}[AB]?|\d{{2}}[ .]?\d{{3}}-[A-Z])"
        rf"(?P<compact>-\d{{1,4}}[a-z]?)(?![\w/%-])",
        readers.kamerstuk,
        f.DOSSIER_SHAPES,
        "uitvoering van 36410-XIV-82",
        ("kst-36410-XIV-82",),
    ),
    Form(
        "dossier and number in one word",
        Kind.KAMERSTUK,
        rf"{f.BOUNDARY}(?P<lead>{f.LEAD})(?P<dossiers>(?!21501)[1-4]\d{{4}})(?P<compact>-\d{{1,4}}[a-z]?)(?![\w/%-]|,\d)",
        readers.kamerstuk,
        ("00000",),
        "gewijzigde motie (t.v.v. 28844-292)",
        ("kst-28844-292",),
    ),
    Form(
        "paper of the dossier in debate",
        Kind.KAMERSTUK,
        rf"(?<!\w)(?i:stuk(?:ken)?) (?P<tail>{f.LABELLED})",
        readers.kamerstuk,
        ("stuk",),
        "de motie op stuk nr. 12",
        (),
    ),
    Form(
        "report with its site",
        Kind.TITLED,
        rf"(?:^|\n|(?<=[Zz]ie )|(?<=[Zz]ie: ))(?:\d{{1,3}} (?=[Zz]ie|[A-Z]))?(?:[Zz]ie:? )?"
        rf"(?P<cited>[A-Z0-9][^\n()]{{8,200}} \({f.DOMAIN}\))",
        readers.title,
        (),
        "Zie: Meer fietsen dan ooit verkocht (voorbeeld.nl)",
        (),
    ),
    Form(
        "report with a quoted title",
        Kind.TITLED,
        rf"{f.OPEN_QUOTE}[A-Z0-9][^\n«»“”„\"]{{5,160}}{f.CLOSE_QUOTE}",
        readers.quoted_title,
        (),
        "het adviesrapport «Een haven voor morgen»",
        (),
    ),
    Form(
        "report with an English title",
        Kind.TITLED,
        rf"{f.ENGLISH_REPORT} [A-Z][a-z]{{1,20}}(?: [A-Za-z-]{{1,20}}){{2,14}}?{f.END_OF_ENGLISH}",
        readers.english_title,
        ("paper", "report", "rapport", "stud"),
        "de non-paper Better ports for the common market en de reactie daarop",
        (),
    ),
)
