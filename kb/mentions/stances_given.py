"""Words of a government that did what is asked, does it or will, or tells of it."""

from __future__ import annotations

from kb.domain.values import Stance
from kb.mentions.stance_rows import DONE, WE, Scope, StanceRow

_TELL = (
    r"(?:informeren|berichten|terug\s?(?:te\s)?komen|toezenden|toesturen|sturen|ingaan|rapporteren|meenemen"
    r"|betrekken|aanbieden|doen toekomen|terugkoppelen|ontvangen|inlichten|geïnformeerd|bericht|toegezonden"
    r"|toegestuurd|beantwoorden)"
)

GIVEN = (
    StanceRow(
        Stance.HANDLED,
        Scope.CLAUSE,
        rf"\b(?:beschouw\w*|acht|achten|beschouwt)\b(?:(?!\b(?:niet|nog)\b).){{0,160}}\b{DONE}\b",
        "Met deze brief beschouw ik de motie van het lid Jansen als afgedaan.",
    ),
    StanceRow(
        Stance.HANDLED,
        Scope.CLAUSE,
        r"\bals (?:volledig |geheel )?uitgevoerd (?:worden |te |kan |mag ){0,2}(?:beschouw\w*|aangemerkt|gezien)\b"
        r"|\b(?:beschouw|zie|acht)\w*\b(?:(?!\b(?:niet|nog)\b).){0,160}\bals (?:volledig |geheel )?uitgevoerd\b",
        "De motie van het lid Jansen kan hiermee als uitgevoerd worden beschouwd.",
    ),
    StanceRow(
        Stance.HANDLED,
        Scope.CLAUSE,
        rf"[§¤](?:(?!\b(?:niet|nog)\b).){{0,160}}\b{DONE}\b|\b(?:is|zijn|wordt|worden|heb|doe)\b(?:(?!\b(?:niet"
        rf"|nog)\b).){{0,80}}[§¤].{{0,40}}\b{DONE}\b",
        "Hiermee is de motie van het lid Jansen afgedaan.",
    ),
    StanceRow(
        Stance.HANDLED,
        Scope.CLAUSE,
        r"(?<!niet )\bvoldaan\b.{0,60}[§¤]|\bvoldoe(?:t|n)?\b.{0,60}\baan\b.{0,40}[§¤]|\b(?:doe|doet"
        r"|doen)\b.{0,60}[§¤].{0,60}\b(?:af|gestand)\b|[§¤].{0,20}\b(?:doe|doet|doen)\b.{0,60}\b(?:af"
        r"|gestand)\b|\bhandel\w*\b.{0,60}[§¤].{0,60}\baf\b|\bkom(?:t"
        r"|en)?\b.{0,60}[§¤][^.;]{0,60}\bna\b(?=[.,;]|\Z)",
        "Met deze rapportage wordt voldaan aan de toezegging over het veer.",
    ),
    StanceRow(
        Stance.CARRIES_OUT,
        Scope.CLAUSE,
        r"\b(?:conform|overeenkomstig|ter (?:uitvoering|invulling|nakoming) van|in overeenstemming met"
        r"|zoals (?:eerder )?toegezegd)\b"
        r".{0,160}\bhierbij\b",
        "Conform mijn toezegging ontvangt u hierbij het overzicht.",
    ),
    StanceRow(
        Stance.ANNOUNCES,
        Scope.BEFORE,
        r"\b(?:tijd(?:s)?pad|planning\w*|tijdstip|tijdschema|procesbrief|plan(?:nen)? van aanpak|aankondiging"
        r"|voornemen\w*)\b",
        "Tijdpad voor de uitvoering van de motie Jansen",
    ),
    StanceRow(
        Stance.ANNOUNCES,
        Scope.FOLLOWING,
        rf"\b(?:zal|zullen|ga|gaat)\b.{{0,200}}\b{_TELL}\b|\b{_TELL} zal\b",
        "Over de motie-Jansen zal ik de Kamer voor de zomer informeren.",
    ),
    StanceRow(
        Stance.ANNOUNCES,
        Scope.FOLLOWING,
        r"\bkom(?:t|en)?\b.{0,120}\b(?:terug|met een (?:brief|voorstel|reactie|plan))\b",
        "Op de motie-Jansen kom ik na de zomer terug.",
    ),
    StanceRow(
        Stance.ANNOUNCES,
        Scope.FOLLOWING,
        r"\bkrijgt (?:u|uw Kamer|de Kamer)\b(?! hierbij)|\b(?:u|uw Kamer|de Kamer) (?:krijgt|ontvangt)\b(?! hierbij)"
        r"|(?<!hierbij )\bontvangt (?:u|uw Kamer|de Kamer)\b(?! hierbij)|\bdoe ik\b.{0,160}\btoekomen\b"
        r"|\bzeg\b.{0,60}\btoe\b|\b(?:kan|wil"
        r"|zal|ga) ik\b.{0,40}\btoezeggen\b|\bik (?:kan|wil|zal|ga)\b.{0,60}\btoezeggen\b"
        r"|¤ (?:doe|doen) (?:ik|wij|we)\b(?!.*\b(?:af|gestand)\b)|\b(?:brief|reactie|rapportage)\b.{0,40}\btoezeggen\b",
        "Ik heb dat toegezegd. Daarover ontvangt uw Kamer een brief.",
    ),
    StanceRow(
        Stance.ANNOUNCES,
        Scope.FOLLOWING,
        r"\b(?:informeer|bericht|stuur|rapporteer)(?:t|en)?\b.{0,80}\b(?:Kamer|u)\b.{0,100}\b(?:uiterlijk|vóór"
        r"|binnen|voor de zomer|voor het (?:zomer|kerst)reces|voor het einde|in het \w+ kwartaal|zodra"
        r"|na de zomer|begin \d{4}|eind \d{4}|komend\w*)\b|\b(?:wordt"
        r"|worden)\b.{0,120}\bKamer\b.{0,120}\bgeïnformeerd\b|\bKamer\b.{0,40}\b(?:wordt"
        r"|worden)\b.{0,120}\bgeïnformeerd\b",
        "Over de motie-Jansen informeer ik de Kamer uiterlijk in mei.",
    ),
    StanceRow(
        Stance.ANNOUNCES,
        Scope.CLAUSE,
        r"\b(?:streef|streeft|streven|verwacht|verwachten|hoop|hopen|beoog|beoogt|voornemens)\b.{0,160}\bte (?:kunnen )?"
        r"(?:informeren|berichten|sturen|zenden|toesturen|toezenden|doen toekomen|komen)\b|\bu wordt\b.{0,120}\bgeïnformeerd\b"
        r"|\b(?:informeer|bericht)\b.{0,40}\bnader\b|\b(?:reactie|brief|antwoord|rapportage)\b.{0,80}\bvolgt\b.{0,40}"
        r"\b(?:voor|vóór|na|in|eind|begin|uiterlijk|binnen|zo spoedig)\b",
        "Ik verwacht u in maart over de motie van het lid Jansen te kunnen informeren.",
    ),
    StanceRow(
        Stance.ANNOUNCES,
        Scope.CLAUSE,
        r"\b(?:voor|vóór|na|begin|eind|uiterlijk|binnen)\b.{0,60}\b(?:stuur|zend|informeer|bericht)\b.{0,40}"
        r"\b(?:u|uw Kamer|de Kamer)\b(?!.{0,20}\bhierbij\b)|\b(?:zal|zullen)\b.{0,80}\b(?:ingegaan|teruggekomen)\b",
        "Voor de zomer stuur ik de Kamer een brief over de motie-Jansen.",
    ),
    StanceRow(
        Stance.UNDER_WAY,
        Scope.CLAUSE,
        r"\b(?:wordt|worden) (?:er )?(?:\w+ ){0,3}gewerkt aan\b.{0,60}[§¤]|\been (?:begin|start|aanvang) (?:is )?gemaakt\b",
        "Met de uitvoering van de motie-Jansen is een begin gemaakt.",
    ),
    StanceRow(
        Stance.UNDER_WAY,
        Scope.BEFORE,
        r"\A\W*(?:\w+ )?overzicht\b|\b(?:stand van zaken\w*|vorderingen|(?:actuele|huidige) stand|openstaande"
        r"|voortgang\w*|tussenrapportage|tussenbericht|tussenstand|status\w*|actualisering"
        r"|update|rappel)\b",
        "Stand van zaken van de motie van het lid Jansen",
    ),
    StanceRow(
        Stance.UNDER_WAY,
        Scope.CLAUSE,
        r"\bnog niet (?:volledig |geheel )?(?:uitgevoerd|afgerond|afgedaan|gereed)\b|[§¤].{0,80}\b(?:staat|staan) nog open\b"
        r"|\bnog geen (?:uitvoering|invulling|gevolg)\b|\bin uitvoering\b(?! van)"
        r"|\bter hand genomen\b",
        "De motie van het lid Jansen is in uitvoering.",
    ),
    StanceRow(
        Stance.UNDER_WAY,
        Scope.FOLLOWING,
        r"\b(?:wordt|worden|is|zijn|ben|loopt|lopen|werk|werkt|werken)\b.{0,60}\b(?:momenteel|op dit moment|thans"
        r"|nog steeds)\b.{0,100}\b(?:gewerkt|onderzocht|uitgewerkt|in gesprek|verkend|bezien|voorbereid|aan)\b"
        r"|\b(?:momenteel|op dit moment|thans) .{0,40}\b(?:wordt|worden|werk\w*)\b",
        "In het kader daarvan, de motie-Jansen, wordt op dit moment een plan uitgewerkt.",
    ),
    StanceRow(
        Stance.UNDER_WAY,
        Scope.FOLLOWING,
        r"\b(?:wordt|worden) (?:er )?(?:nog |momenteel |thans )?gewerkt\b|\bin volle gang\b|\bloopt (?:nog"
        r"|door)\b|\bmet enige regelmaat\b|\b(?:zullen|blijf|blijft|blijven)\b.{0,60}\b(?:blijven \w+en|lobbyen"
        r"|inzetten|zich inzetten|aandringen|pleiten)\b|\bben(?:t)? .{0,40}\bin gesprek\b|\b(?:kijken"
        r"|bezien) of\b.{0,120}¤",
        "De motie-Jansen vraagt om een plan. Daaraan wordt gewerkt aan alle kanten.",
    ),
    StanceRow(
        Stance.HANDLED,
        Scope.BEFORE,
        r"\b(?:afgedane|gestand doen|afdoe(?:n|ning)|afhandel(?:en|ing)|voldoe(?:n|ning)|gestanddoening"
        r"|afronding|afwikkeling|inlossing"
        r"|inlossen)\b",
        "Afdoening van de motie van het lid Jansen",
    ),
    StanceRow(
        Stance.INFORMS,
        Scope.BEFORE,
        r"\A(?!.*\ben (?:de |nadere )?(?:uitvoering|invulling|uitwerking|nakoming|opvolging)\b)"
        r"(?:\W*(?:brief|nadere|schriftelijke|kabinets?|eerste|afschrift)\W*){0,3}(?:\w*reactie|antwoord\w*"
        r"|informatie|beantwoording)\b",
        "Reactie op de motie van het lid Jansen over de uitvoering van de veerwet",
    ),
    StanceRow(
        Stance.INFORMS,
        Scope.CLAUSE,
        r"\bga(?:at|an)? (?:ik|wij|we|het kabinet) in op\b.{0,60}[§¤]|\btreft u\b.{0,60}\b(?:reactie|antwoord)\b",
        "Hieronder ga ik in op de uitvoering van de motie-Jansen.",
    ),
    StanceRow(
        Stance.CARRIES_OUT,
        Scope.CLAUSE,
        r"\bmet [§¤] in (?:gedachten|het achterhoofd)\b|\brecht\b.{0,20}\baan\b.{0,20}[§¤]|[§¤].{0,40}\brecht gedaan\b"
        r"|\bsluit(?:en)?\b.{0,40}\baan bij\b.{0,20}[§¤]|[§¤].{0,40}\bbetrokken bij\b",
        "Deze aanpak sluit aan bij de motie van het lid Jansen.",
    ),
    StanceRow(
        Stance.CARRIES_OUT,
        Scope.CLAUSE,
        r"\bge(?:ef|eft|ven|geven)\b.{0,120}\b(?:uitvoering|invulling|gevolg|gehoor|uitwerking|opvolging)\b"
        r"|\b(?:uitvoering|invulling|gevolg|gehoor|opvolging)\b.{0,40}\b(?:gegeven|geef|geeft|geven|gaf)\b",
        "Met deze regeling geef ik uitvoering aan de motie van het lid Jansen.",
    ),
    StanceRow(
        Stance.CARRIES_OUT,
        Scope.CLAUSE,
        r"[§¤](?:(?!\bniet\b).){0,160}\b(?:uitgevoerd|uitgewerkt|overgenomen|opgevolgd|verwerkt|meegenomen"
        r"|ingevuld|opgenomen)\b|\b(?:uitgevoerd|verwerkt|ingevuld|uitgewerkt)\b.{0,40}[§¤]"
        r"|\bkom\w*\b.{0,80}\btegemoet aan\b.{0,40}[§¤]|\bvoer(?:t|en)?\b.{0,60}[§¤].{0,40}\buit\b"
        r"|\bne(?:em|emt|men)\b.{0,40}[§¤].{0,40}\bover\b(?=[.,;]|\Z)",
        "De motie van het lid Jansen is in de wet verwerkt.",
    ),
    StanceRow(
        Stance.CARRIES_OUT,
        Scope.BEFORE,
        r"\b(?:uitvoering|invulling|uitwerking|nakoming|opvolging|naleving|implementatie|inwilliging|verwerking)\b",
        "Uitvoering van de motie van het lid Jansen",
    ),
    StanceRow(
        Stance.CARRIES_OUT,
        Scope.CLAUSE,
        r"\b(?:conform|overeenkomstig|langs de lijn(?:en)? van|in lijn met|in het kader van|in de geest van"
        r"|in overeenstemming met|indachtig|met inachtneming van|gevolg gevend aan|zoals (?:verzocht"
        r"|gevraagd) (?:in|door|met|bij)|op grond van|op basis van|in navolging van)\b.{0,60}[§¤]",
        "Conform de motie van het lid Jansen heeft Nederland in Brussel voor een veer gepleit.",
    ),
    StanceRow(
        Stance.CARRIES_OUT,
        Scope.FOLLOWING,
        r"\b(?:zal|zullen|ga|gaat)\b.{0,80}\b(?:aan de orde stellen|onder de aandacht brengen|ter sprake brengen"
        r"|uitdragen|inbrengen)\b",
        "De motie-Jansen gaat over het veer. Ik zal dit bij mijn ambtgenoot aan de orde stellen.",
    ),
    StanceRow(
        Stance.INFORMS,
        Scope.CLAUSE,
        rf"\b{WE}\b(?: \w+){{0,4}} reage(?:er|ert|ren)\b|\breage(?:er|ert|ren) {WE}\b|\breage(?:er|ert"
        rf"|ren)\b[^.]{{0,80}}[§¤]|\bga(?:at|an)? (?:{WE}|hieronder|hierna"
        rf"|deze brief)\b.{{0,240}}\bin(?:gaan)?\b.{{0,20}}\bop\b|\b(?:deze (?:brief|paragraaf|bijlage)"
        rf"|onderstaand\w*|hieronder)\b.{{0,80}}\b(?:gaat|wordt|volgt)\b.{{0,80}}\bop\b.{{0,40}}[§¤]",
        "In deze brief ga ik in op de motie van het lid Jansen.",
    ),
    StanceRow(
        Stance.INFORMS,
        Scope.CLAUSE,
        r"\b(?:in reactie op|in antwoord op|ter beantwoording van|(?:mijn |onze |de |een )?(?:reactie"
        r"|antwoord) op|beantwoording van|informatie over)\b.{0,120}[§¤]",
        "Ter beantwoording van de motie van het lid Jansen volgt hier een overzicht.",
    ),
    StanceRow(
        Stance.INFORMS,
        Scope.CLAUSE,
        r"\b(?:informeer|bericht)(?:t|en)?\b.{0,60}\b(?:u|uw Kamer|de Kamer)\b.{0,160}[§¤]"
        r"|[§¤].{0,120}\b(?:informeer|bericht)(?:t|en)?\b.{0,60}\b(?:u|uw Kamer|de Kamer)\b",
        "Hierbij informeer ik de Kamer over de motie van het lid Jansen.",
    ),
    StanceRow(
        Stance.CARRIES_OUT,
        Scope.CLAUSE,
        r"\bzoals (?:eerder |ook )?toegezegd\b",
        "Zoals toegezegd aan het lid Jansen heeft het ministerie de veren geteld.",
    ),
    StanceRow(
        Stance.CARRIES_OUT,
        Scope.CLAUSE,
        r"\b(?:naar aanleiding van|n\.a\.v\.)\s.{0,40}[§¤]",
        "Naar aanleiding van de motie van het lid Jansen heb ik de veren laten tellen.",
    ),
    StanceRow(
        Stance.INFORMS,
        Scope.BEFORE,
        r"\A\W*(?:aanbieding|toezending|afschrift)\b",
        "Toezending van de stukken over de motie van het lid Jansen",
    ),
    StanceRow(
        Stance.INFORMS,
        Scope.FOLLOWING,
        r"\b(?:daarop|hierop|daarover) (?:ziet|gaat|ga ik)\b.{0,60}\b(?:paragraaf|bijlage|brief|in)\b",
        "Ik heb toegezegd het veer te bezien. Daarop ziet de volgende paragraaf.",
    ),
)
