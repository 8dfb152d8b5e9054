"""Words of a government that does not do what is asked, not wholly, or not yet."""

from __future__ import annotations

from kb.domain.values import Stance
from kb.mentions.stance_rows import DONE, WE, Scope, StanceRow

WITHHELD = (
    StanceRow(
        Stance.DECLINES,
        Scope.FOLLOWING,
        r"\bontraad\b",
        "Ik ontraad de motie van het lid Jansen.",
    ),
    StanceRow(
        Stance.DECLINES,
        Scope.FOLLOWING,
        r"\b(?:ik|wij|we|het kabinet)\b.{0,120}\bontraden\b|[§¤][^.]{0,60}:\s?ontraden\b"
        r"|\badvies\b.{0,80}\bontraden\b",
        "De motie-Jansen moet ik helaas ontraden.",
    ),
    StanceRow(
        Stance.DECLINES,
        Scope.CLAUSE,
        r"\bontraadt\b.{0,60}[§¤]|[§¤][^.]{0,60}\b(?:wordt|worden|is|zijn)\b[^.]{0,40}\bontraden\b"
        r"|\boordeel\b[^.]{0,30}\bontraden\b|\bgeen behoefte aan [§¤]"
        r"|\b(?:wijs|wijst|wijzen|raad|raadt|raden)\b[^.]{0,60}[§¤][^.]{0,40}\baf\b(?=[.,;]|\Z)"
        r"|\b(?:advies|oordeel)\b[^.]{0,60}\bnegatief\b|\bnegatief (?:advies|oordeel)\b",
        "Het kabinet ontraadt de motie van het lid Jansen.",
    ),
    StanceRow(
        Stance.DECLINES,
        Scope.BEFORE,
        r"\b(?:niet|geen) (?:uitvoeren|uitvoering|nakomen|overnemen)\b",
        "Brief over het niet uitvoeren van de motie Jansen",
    ),
    StanceRow(
        Stance.DECLINES,
        Scope.CLAUSE,
        r"\b(?:voer|voert|voeren)\b.{0,80}[§¤].{0,80}\bniet uit\b|[§¤].{0,20}\bvoer(?:t|en)? (?:ik|wij|we"
        r"|het kabinet)\b.{0,40}\bniet uit\b|[§¤].{0,160}\bniet (?:(?:te|kunnen|zullen|zal|kan|worden"
        r"|wordt) ){0,3}(?:uitvoeren|uit te voeren|overnemen|over te nemen)\b|[§¤].{0,160}\bniet (?:worden "
        r"|te worden )?(?:overgenomen|opgevolgd)\b",
        "Het kabinet zal de motie van het lid Jansen niet uitvoeren.",
    ),
    StanceRow(
        Stance.DECLINES,
        Scope.CLAUSE,
        r"[§¤].{0,80}\b(?:wordt|worden|zal|zullen|kan|kunnen) (?:\w+ ){0,3}?(?<!nog )niet (?:worden |te worden )?uitgevoerd\b",
        "De motie van het lid Jansen wordt niet uitgevoerd.",
    ),
    StanceRow(
        Stance.DECLINES,
        Scope.CLAUSE,
        r"(?<!nog )\bgeen (?:nadere |verdere )?(?:uitvoering|gevolg|invulling|gehoor)\b.{0,60}[§¤]"
        r"|[§¤].{0,80}(?<!nog )\bgeen (?:uitvoering|gevolg|invulling|gehoor)\b",
        "Aan de motie van het lid Jansen geeft het kabinet geen uitvoering.",
    ),
    StanceRow(
        Stance.DECLINES,
        Scope.FOLLOWING,
        r"\bniet aan de orde\b(?!\s(?:kunnen|stellen|komen|geweest|gekomen))|\b\(nog\) niet aan de orde\b",
        "In reactie op de motie Jansen meent het kabinet dat een brug nu niet aan de orde is.",
    ),
    StanceRow(
        Stance.DECLINES,
        Scope.FOLLOWING,
        rf"\b(?:niet van plan|niet voornemens|niet bereid|geen voornemen(?:s)?|wijs\w* {WE}? ?(?:dit|dat"
        rf"|deze \w+) af|zie[tn]?\b.{{0,30}}\bervan af|zie[tn]? \w* ?af van)\b",
        "Wat de motie-Jansen vraagt is het kabinet niet van plan.",
    ),
    StanceRow(
        Stance.DECLINES,
        Scope.FOLLOWING,
        rf"\bzie(?:t|n)?\b.{{0,60}}\bgeen (?:aanleiding|noodzaak|reden|meerwaarde|ruimte|mogelijkhe(?:id|den))\b"
        rf"|(?:\b{WE}\b.{{0,40}}\b(?:acht|vind|vindt|achten)\b|\b(?:acht|vind|vindt|achten|vinden) {WE}\b).{{0,60}}"
        rf"\b(?:onwenselijk|niet (?:wenselijk|opportuun|noodzakelijk|nodig|haalbaar|proportioneel|verstandig|passend))\b",
        "In reactie op de motie Jansen ziet het kabinet geen aanleiding voor een heffing.",
    ),
    StanceRow(
        Stance.PARTLY,
        Scope.BEFORE,
        r"\b(?:deels|gedeeltelijk|ten dele) (?:voldane|afgedane|uitgevoerde|nagekomen)\b|\b(?:eerste|tweede"
        r"|derde) deel van\b",
        "Overzicht van openstaande en deels voldane toezeggingen",
    ),
    StanceRow(
        Stance.PARTLY,
        Scope.BEFORE,
        r"\b(?:gedeeltelijke|partiële) (?:uitvoering|afdoening|invulling|beantwoording|reactie)\b"
        r"|\bdeels\b.{0,30}[§¤]",
        "Gedeeltelijke uitvoering van de motie Jansen",
    ),
    StanceRow(
        Stance.PARTLY,
        Scope.CLAUSE,
        rf"\b(?:deels|gedeeltelijk|ten dele|grotendeels|voor een deel|in zoverre)\b.{{0,80}}\b(?:{DONE}"
        rf"|uitgevoerd|uitvoering|invulling|tegemoet|gevolg|overgenomen)\b|\b(?:voldaan|uitvoering"
        rf"|invulling) aan (?:een|het (?:eerste|tweede)) (?:deel|onderdeel) van [§¤]",
        "Hiermee is de motie van het lid Jansen gedeeltelijk uitgevoerd.",
    ),
    StanceRow(
        Stance.PARTLY,
        Scope.CLAUSE,
        r"\baan (?:een|het (?:grootste|eerste|tweede|laatste)) (?:deel|onderdeel|gedeelte) van .{0,10}[§¤].{0,80}"
        r"\b(?:voldaan|uitvoering|invulling|gevolg|tegemoet)\b",
        "Aan een deel van de motie van het lid Jansen is inmiddels voldaan.",
    ),
    StanceRow(
        Stance.PARTLY,
        Scope.FOLLOWING,
        r"\beerste (?:stap|fase|deel|onderdeel|stappen)\b.{0,80}\b(?:afgerond|gezet|voltooid|gereed|uitgevoerd)\b",
        "De motie-Jansen vraagt twee dingen. De eerste stap daarvan is gezet.",
    ),
    StanceRow(
        Stance.DEFERS,
        Scope.BEFORE,
        r"\b(?:uitstel\w*|latere|verlenging|overschrijding|vertraging|opschorting|aanhouding)\b",
        "Uitstel van de reactie op de motie van het lid Jansen",
    ),
    StanceRow(
        Stance.DEFERS,
        Scope.CLAUSE,
        r"\b(?:op een )?later(?:e)? (?:tijdstip|moment|datum)\b|\b(?:niet tijdig|niet binnen de (?:gestelde "
        r"|gebruikelijke |toegezegde )?termijn)\b",
        "De toezegging over het veer wordt op een later moment ingelost.",
    ),
    StanceRow(
        Stance.DEFERS,
        Scope.CLAUSE,
        r"\b(?:verzoek|vraag|vragen|suggereren|stel voor|adviseer|verzoeken|zou|bereid)\b.{0,80}\baan te houden\b"
        r"|\baangehouden (?:kan|kunnen) worden\b|\bhoud(?:en)?\b.{0,40}[§¤].{0,20}\baan\b",
        "Ik zou willen vragen de motie van het lid Jansen aan te houden.",
    ),
    StanceRow(
        Stance.DEFERS,
        Scope.FOLLOWING,
        r"\bmeer tijd (?:nodig|benodigd|vergt|dan|te nemen)\b|\bvertraging (?:opgelopen|ontstaan|op)\b|\bvertraagd\b"
        r"|\buitgesteld\b|\bniet (?:mogelijk|haalbaar)\b.{0,100}\b(?:binnen|voor|vóór|tijdig|op tijd)\b"
        r"|\bniet gelukt\b|\blukt\b.{0,60}\bniet\b",
        "Voor de uitvoering van de motie Jansen heb ik meer tijd nodig.",
    ),
    StanceRow(
        Stance.DEFERS,
        Scope.FOLLOWING,
        r"\b(?:eerst|allereerst) .{0,160}\b(?:daarna|waarna|vervolgens|alsdan)\b.{0,80}\b(?:bezien|bekijken"
        r"|beslissen|besluiten|bepalen|(?:af)?wegen|beoordelen|oordelen)\b"
        r"|\bwacht(?:en)?\b.{0,80}\baf (?:alvorens|voordat|eer)\b|\balvorens\b.{0,80}\b(?:besluiten|besluit"
        r"|bezien)\b|\bkan pas\b|\bpas (?:nadat|wanneer|als) |\b(?:volgend|nieuw)e? kabinet\b",
        "Over de motie-Jansen wil het kabinet eerst het onderzoek zien en daarna besluiten.",
    ),
)
