BEGIN TRANSACTION;
CREATE TABLE activity (
	recorded_at DATETIME NOT NULL, 
	id VARCHAR(40) NOT NULL, 
	kind VARCHAR(200) NOT NULL, 
	subject_nl VARCHAR NOT NULL, 
	date DATE, 
	starts_at DATETIME, 
	status VARCHAR(60), 
	committee VARCHAR, 
	source VARCHAR NOT NULL, 
	CONSTRAINT pk_activity PRIMARY KEY (id)
);
CREATE TABLE actor (
	id VARCHAR NOT NULL, 
	label_nl VARCHAR NOT NULL, 
	label_en VARCHAR, 
	source VARCHAR NOT NULL, 
	type VARCHAR(30) NOT NULL, 
	party VARCHAR, 
	identifier VARCHAR, 
	CONSTRAINT pk_actor PRIMARY KEY (id), 
	CONSTRAINT fk_actor_id FOREIGN KEY(id) REFERENCES entity (id)
);
INSERT INTO "actor" VALUES('actor/alkaya','Mahir Alkaya',NULL,'kst-35570-XVII-26 (ondertekening); partij en voornaam: redactie, niet bij de bron nagekeken','member','SP',NULL);
INSERT INTO "actor" VALUES('actor/weverling','Arne Weverling',NULL,'kst-35570-XVII-26 (ondertekening); partij en voornaam: redactie, niet bij de bron nagekeken','member','VVD',NULL);
INSERT INTO "actor" VALUES('actor/sjoerdsma','Sjoerd Sjoerdsma',NULL,'kst-35663-15 (ondertekening); https://www.rijksoverheid.nl/actueel/nieuws/2026/02/23/nieuwe-minister-buitenlandse-zaken-en-minister-buitenlandse-handel-en-ontwikkelingssamenwerking','member','D66',NULL);
INSERT INTO "actor" VALUES('actor/kamminga','Roelien Kamminga',NULL,'kst-35663-15 (ondertekening); partij en voornaam: redactie, niet bij de bron nagekeken','member','VVD',NULL);
INSERT INTO "actor" VALUES('actor/amhaouch','Mustafa Amhaouch',NULL,'kst-35663-15 (ondertekening); partij en voornaam: redactie, niet bij de bron nagekeken','member','CDA',NULL);
INSERT INTO "actor" VALUES('actor/piri','Kati Piri',NULL,'kst-35663-15 (ondertekening); partij en voornaam: redactie, niet bij de bron nagekeken','member','PvdA',NULL);
INSERT INTO "actor" VALUES('actor/van-der-lee','Tom van der Lee',NULL,'kst-35663-15 (ondertekening); partij en voornaam: redactie, niet bij de bron nagekeken','member','GroenLinks',NULL);
INSERT INTO "actor" VALUES('actor/brekelmans','Ruben Brekelmans',NULL,'kst-21501-02-2383 (ondertekening); partij en voornaam: redactie, niet bij de bron nagekeken','member','VVD',NULL);
INSERT INTO "actor" VALUES('actor/klink','Klink',NULL,'kst-21501-02-2657 (ondertekening)','member',NULL,NULL);
INSERT INTO "actor" VALUES('actor/romke-de-jong','Romke de Jong',NULL,'kst-21501-02-2657 (ondertekening)','member',NULL,NULL);
INSERT INTO "actor" VALUES('actor/boutkan','Boutkan',NULL,'kst-21501-02-2657 (ondertekening)','member',NULL,NULL);
INSERT INTO "actor" VALUES('actor/van-der-graaf','Van der Graaf',NULL,'kst-21501-02-2657 (ondertekening)','member',NULL,NULL);
INSERT INTO "actor" VALUES('actor/de-bruijn','Th.J.A.M. de Bruijn',NULL,'https://www.rijksoverheid.nl/regering/nieuws/2021/07/14/benoemingen-minister-voor-bho-en-staatssecretarissen-van-szw-en-ienw','minister','D66',NULL);
INSERT INTO "actor" VALUES('actor/knapen','H.P.M. Knapen',NULL,'https://www.rijksoverheid.nl/actueel/nieuws/2021/09/24/beediging-nieuwe-minister-buitenlandse-zaken-knapen-en-defensie-kamp','minister','CDA',NULL);
INSERT INTO "actor" VALUES('actor/blok','S.A. Blok',NULL,'https://nos.nl/artikel/2382106-minister-van-economische-zaken-van-t-wout-legt-functie-neer-vanwege-burn-out; voorletters: redactie, niet nagekeken','minister','VVD',NULL);
INSERT INTO "actor" VALUES('actor/schreinemacher','E.N.A.J. Schreinemacher',NULL,'https://www.koninklijkhuis.nl/onderwerpen/rol-van-het-staatshoofd/nieuws/2023/09/04/nieuwe-taakverdeling-ministers','minister','VVD',NULL);
INSERT INTO "actor" VALUES('actor/van-leeuwen','Geoffrey van Leeuwen',NULL,'https://nieuws.nl/algemeen/20231130/adviseur-van-rutte-vervangt-zwangere-schreinemacher/','minister',NULL,NULL);
INSERT INTO "actor" VALUES('actor/berendsen','Tom Berendsen',NULL,'https://www.rijksoverheid.nl/actueel/nieuws/2026/02/23/nieuwe-minister-buitenlandse-zaken-en-minister-buitenlandse-handel-en-ontwikkelingssamenwerking','minister','CDA',NULL);
INSERT INTO "actor" VALUES('actor/bz','Ministerie van Buitenlandse Zaken','Ministry of Foreign Affairs','kst-35925-XVII-54#h3.p4','ministry',NULL,NULL);
INSERT INTO "actor" VALUES('actor/ezk','Ministerie van Economische Zaken en Klimaat','Ministry of Economic Affairs and Climate Policy','https://wetten.overheid.nl/BWBR0044449/2020-12-04','ministry',NULL,NULL);
INSERT INTO "actor" VALUES('actor/vws','Ministerie van Volksgezondheid, Welzijn en Sport','Ministry of Health, Welfare and Sport','kst-35925-XVII-54#h3.p3','ministry',NULL,NULL);
INSERT INTO "actor" VALUES('actor/tweede-kamer','Tweede Kamer','House of Representatives','kst-35925-XVII-54#h0.p1','institution',NULL,NULL);
INSERT INTO "actor" VALUES('actor/eerste-kamer','Eerste Kamer','Senate','https://www.eerstekamer.nl/wetsvoorstel/35880_wet_veiligheidstoets','institution',NULL,NULL);
INSERT INTO "actor" VALUES('actor/european-commission','Europese Commissie','European Commission','kst-35925-XVII-54#h5.p2','institution',NULL,NULL);
INSERT INTO "actor" VALUES('actor/competitiveness-council','Raad voor Concurrentievermogen','Competitiveness Council','kst-35925-XVII-54#h5.p2','institution',NULL,NULL);
INSERT INTO "actor" VALUES('actor/cbs','Centraal Bureau voor de Statistiek','Statistics Netherlands','kst-35925-XVII-54#h3.p3','institution',NULL,NULL);
INSERT INTO "actor" VALUES('actor/hcss','The Hague Centre for Strategic Studies','The Hague Centre for Strategic Studies','kst-35925-XVII-54#h3.p3 (daar afgekort)','institution',NULL,NULL);
INSERT INTO "actor" VALUES('actor/wrr','Wetenschappelijke Raad voor het Regeringsbeleid','Scientific Council for Government Policy','kst-35925-XVII-54#n3 (daar afgekort)','institution',NULL,NULL);
INSERT INTO "actor" VALUES('actor/china-knowledge-network','China Kennisnetwerk','China Knowledge Network','kst-35925-XVII-54#h3.p3','institution',NULL,NULL);
INSERT INTO "actor" VALUES('actor/clingendael','Instituut Clingendael','Clingendael Institute','kst-35925-XVII-54#n8','institution',NULL,NULL);
INSERT INTO "actor" VALUES('actor/european-parliament','Europees Parlement','European Parliament','Verdrag betreffende de Europese Unie, artikel 13','institution',NULL,NULL);
INSERT INTO "actor" VALUES('actor/european-council','Europese Raad','European Council','Verdrag betreffende de Europese Unie, artikel 13','institution',NULL,NULL);
INSERT INTO "actor" VALUES('actor/eib','Europese Investeringsbank','European Investment Bank','Verdrag betreffende de werking van de Europese Unie, artikel 308','institution',NULL,NULL);
INSERT INTO "actor" VALUES('actor/tno','Nederlandse Organisatie voor toegepast-natuurwetenschappelijk onderzoek','Netherlands Organisation for Applied Scientific Research','TNO-wet','institution',NULL,NULL);
INSERT INTO "actor" VALUES('actor/aivd','Algemene Inlichtingen- en Veiligheidsdienst','General Intelligence and Security Service','Wet op de inlichtingen- en veiligheidsdiensten 2017, artikel 8','institution',NULL,NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('v0007');
CREATE TABLE assessment (
	recorded_at DATETIME NOT NULL, 
	closed_at DATETIME, 
	id VARCHAR(40) NOT NULL, 
	request_id VARCHAR NOT NULL, 
	value VARCHAR(30) NOT NULL, 
	quote VARCHAR NOT NULL, 
	"by" VARCHAR NOT NULL, 
	why VARCHAR, 
	date DATE NOT NULL, 
	source VARCHAR NOT NULL, status VARCHAR(30) DEFAULT 'established' NOT NULL, 
	CONSTRAINT pk_assessment PRIMARY KEY (id), 
	CONSTRAINT fk_assessment_request_id FOREIGN KEY(request_id) REFERENCES request (id)
);
INSERT INTO "assessment" VALUES('2026-01-01 00:00:00.000000',NULL,'a-3752199347e4','request/kst-35570-XVII-26.1.1','met','Het CBS heeft producten geanalyseerd op hoog detailniveau','redactie','De brief en zijn bijlagen geven de uitkomst van het onderzoek.','2026-11-24','kst-35925-XVII-54#h3.p3','proposed');
INSERT INTO "assessment" VALUES('2026-01-01 00:00:00.000000',NULL,'a-159873d5346e','request/kst-35570-XVII-26.1.2','met','volgt een overzicht van maatregelen op Europees en nationaal niveau','redactie','De brief somt op wat in Europees en nationaal verband tegen afhankelijkheden wordt gedaan.','2026-11-24','kst-35925-XVII-54#h5.p1','proposed');
INSERT INTO "assessment" VALUES('2026-01-01 00:00:00.000000',NULL,'a-6730bed671fc','request/kst-35570-XVII-26.1.3','met','in bijlage 1 de resultaten gepresenteerd van de analyse','redactie','De brief zelf is het bericht.','2026-11-24','kst-35925-XVII-54#h3.p1','proposed');
INSERT INTO "assessment" VALUES('2026-01-01 00:00:00.000000',NULL,'a-8084589501d7','request/kst-35663-15.1.1','unclear','aangekondigd met verder onderzoek te komen','redactie','Dat de Commissie om een lijst is gevraagd zegt de brief niet; wel dat zij eigen onderzoek aankondigde.','2026-11-24','kst-35925-XVII-54#h5.p2','proposed');
INSERT INTO "assessment" VALUES('2026-01-01 00:00:00.000000',NULL,'a-11ec26a1c941','request/kst-35663-15.1.2','unclear','aangekondigd met verder onderzoek te komen','redactie','Dat om voorstellen is gevraagd zegt de brief niet; productie of opslag in Europa noemt hij niet als antwoord op de motie.','2026-11-24','kst-35925-XVII-54#h5.p2','proposed');
INSERT INTO "assessment" VALUES('2026-01-01 00:00:00.000000',NULL,'a-6c80224254cc','request/kst-35663-15.2.1','partly','tijdens de Raad voor Concurrentievermogen van 29 september jl.','redactie','Ingebracht in één Raad; over andere Raden en over de agenda zelf zegt de brief niets.','2026-11-24','kst-35925-XVII-54#h5.p2','proposed');
INSERT INTO "assessment" VALUES('2026-01-01 00:00:00.000000',NULL,'a-e3c29e17be2d','request/kst-35663-15.2.2','unclear','in bilaterale contacten en ontmoetingen met de Europese Commissie','redactie','De brief noemt contacten met de Commissie; afstemming met lidstaten over deze motie noemt hij niet.','2026-11-24','kst-35925-XVII-54#h5.p2','proposed');
INSERT INTO "assessment" VALUES('2026-01-01 00:00:00.000000',NULL,'a-a3265b276df2','request/kst-21501-02-2383.1.1','declined','het is lastig maatregelen en initiatieven te «versnellen»','redactie','Er is een overzicht van maatregelen; mogelijkheden om te versnellen zijn met een reden niet gegeven.','2026-11-24','kst-35925-XVII-54#h5.p1','proposed');
INSERT INTO "assessment" VALUES('2026-01-01 00:00:00.000000',NULL,'a-24fa89f9dbf6','request/kst-21501-02-2383.1.2','met','Ter beantwoording van de motie van het lid Brekelmans','redactie','De brief bericht over de motie. Of 22 november nog "kort na het zomerreces" is, zegt geen regel.','2026-11-24','kst-35925-XVII-54#h5.p1','proposed');
CREATE TABLE chamber_edge (
	source VARCHAR(60) NOT NULL, 
	name VARCHAR(40) NOT NULL, 
	target VARCHAR(60) NOT NULL, 
	CONSTRAINT pk_chamber_edge PRIMARY KEY (source, name, target)
);
CREATE TABLE chamber_record (
	id VARCHAR(60) NOT NULL, 
	entity VARCHAR(30) NOT NULL, 
	number VARCHAR(60), 
	changed VARCHAR(40) NOT NULL, 
	deleted BOOLEAN NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	body VARCHAR NOT NULL, 
	CONSTRAINT pk_chamber_record PRIMARY KEY (id)
);
CREATE TABLE chamber_relation (
	recorded_at DATETIME NOT NULL, 
	closed_at DATETIME, 
	id VARCHAR(40) NOT NULL, 
	subject VARCHAR(120) NOT NULL, 
	kind VARCHAR(30) NOT NULL, 
	object VARCHAR(120) NOT NULL, 
	source VARCHAR NOT NULL, 
	CONSTRAINT pk_chamber_relation PRIMARY KEY (id)
);
INSERT INTO "chamber_relation" VALUES('2026-01-01 00:00:00.000000',NULL,'x-8334f8f420a6','motion/kst-35570-XVII-26','follows','motion/kst-35470-XVII-11','redactie: zelfde onderwerp, begrotingshoofdstuk en indiener; https://zoek.officielebekendmakingen.nl/kst-35470-XVII-11.html');
INSERT INTO "chamber_relation" VALUES('2026-01-01 00:00:00.000000',NULL,'x-f3e49d5a1b48','motion/kst-21501-02-2657','replaces','motion/kst-21501-02-2654','https://zoek.officielebekendmakingen.nl/kst-21501-02-2657.html');
INSERT INTO "chamber_relation" VALUES('2026-01-01 00:00:00.000000',NULL,'x-13a752709630','motion/kst-21501-02-2657','follows','motion/kst-21501-02-2383','redactie: zelfde dossier en onderwerp; https://zoek.officielebekendmakingen.nl/kst-21501-02-2657.html');
INSERT INTO "chamber_relation" VALUES('2026-01-01 00:00:00.000000',NULL,'x-142f9354859f','motion/kst-35207-72','follows','motion/kst-21501-02-2657','redactie: zelfde onderwerp; https://zoek.officielebekendmakingen.nl/kst-35207-72.html');
CREATE TABLE chamber_view (
	recorded_at DATETIME NOT NULL, 
	closed_at DATETIME, 
	id VARCHAR(40) NOT NULL, 
	request_id VARCHAR NOT NULL, 
	value VARCHAR(30) NOT NULL, 
	quote VARCHAR NOT NULL, 
	"by" VARCHAR NOT NULL, 
	date DATE NOT NULL, 
	next_deadline DATE, 
	source VARCHAR NOT NULL, 
	CONSTRAINT pk_chamber_view PRIMARY KEY (id), 
	CONSTRAINT fk_chamber_view_request_id FOREIGN KEY(request_id) REFERENCES request (id)
);
CREATE TABLE checkpoint (
	address VARCHAR(600) NOT NULL, 
	next VARCHAR(2000) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	CONSTRAINT pk_checkpoint PRIMARY KEY (address)
);
CREATE TABLE citation (
	id VARCHAR(40) NOT NULL, 
	rendition_id VARCHAR NOT NULL, 
	fragment VARCHAR NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	surface VARCHAR NOT NULL, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	CONSTRAINT pk_citation PRIMARY KEY (id), 
	CONSTRAINT fk_citation_rendition_id FOREIGN KEY(rendition_id) REFERENCES rendition (id)
);
CREATE TABLE citation_target (
	citation_id VARCHAR NOT NULL, 
	ordinal INTEGER NOT NULL, 
	reference VARCHAR NOT NULL, 
	CONSTRAINT pk_citation_target PRIMARY KEY (citation_id, ordinal), 
	CONSTRAINT fk_citation_target_citation_id FOREIGN KEY(citation_id) REFERENCES citation (id)
);
CREATE TABLE claim (
	recorded_at DATETIME NOT NULL, 
	closed_at DATETIME, 
	document_id VARCHAR NOT NULL, 
	exact VARCHAR NOT NULL, 
	occurrence INTEGER NOT NULL, 
	prefix VARCHAR, 
	suffix VARCHAR, 
	fragment VARCHAR NOT NULL, 
	sentence_hash VARCHAR(16), 
	sentence VARCHAR, 
	found BOOLEAN, 
	origin VARCHAR(30) NOT NULL, 
	id VARCHAR(40) NOT NULL, 
	stance VARCHAR(30) NOT NULL, 
	actor_id VARCHAR, 
	date DATE, 
	CONSTRAINT pk_claim PRIMARY KEY (id), 
	CONSTRAINT fk_claim_document_id FOREIGN KEY(document_id) REFERENCES document (id), 
	CONSTRAINT fk_claim_actor_id FOREIGN KEY(actor_id) REFERENCES actor (id)
);
INSERT INTO "claim" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Met de brief zijn de drie moties afgehandeld',1,NULL,NULL,'summary.p5','f871ef5e67261ce6',NULL,NULL,'curated','c-9ee757a68087','handled','actor/de-bruijn','2021-11-22');
INSERT INTO "claim" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','onderzoek is uitgevoerd in het kader van de motie',1,NULL,NULL,'summary.p5','2068696dcfa191c2',NULL,NULL,'curated','c-e57561c965aa','carries_out','actor/de-bruijn','2021-11-22');
INSERT INTO "claim" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','geïntervenieerd langs de lijnen van de motie',1,NULL,NULL,'summary.p5','757de6e8f0af640b',NULL,NULL,'curated','c-cfaf2223ec77','carries_out','actor/de-bruijn','2021-11-22');
INSERT INTO "claim" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','(nog) niet aan de orde',1,NULL,NULL,'summary.p5','49c48132866088d0',NULL,NULL,'curated','c-9bab12986798','declines','actor/de-bruijn','2021-11-22');
INSERT INTO "claim" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','in op dit drietal moties',1,NULL,NULL,'h0.p4','9fa4d25a13eb99e6',NULL,NULL,'curated','c-dcb82acb6650','informs','actor/de-bruijn','2021-11-22');
INSERT INTO "claim" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','in bijlage 1 de resultaten gepresenteerd van de analyse',1,NULL,NULL,'h3.p1','5c131968f0432453',NULL,NULL,'curated','c-6ac27097d500','informs','actor/de-bruijn','2021-11-22');
INSERT INTO "claim" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','volgt een overzicht van maatregelen op Europees en nationaal niveau',1,NULL,NULL,'h5.p1','11e6640c9c26ebb5',NULL,NULL,'curated','c-b9ef6361ce79','informs','actor/de-bruijn','2021-11-22');
INSERT INTO "claim" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','het is lastig maatregelen en initiatieven te «versnellen»',1,NULL,NULL,'h5.p1','af4f8e794a64e885',NULL,NULL,'curated','c-1bed2af9d593','declines','actor/de-bruijn','2021-11-22');
INSERT INTO "claim" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','versnelde vermindering van strategische afhankelijkheden is nog niet aan de orde',1,NULL,NULL,'h5.p1','a6240fe0641a1912',NULL,NULL,'curated','c-af11e62d4631','declines','actor/de-bruijn','2021-11-22');
INSERT INTO "claim" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','In lijn met de motie van het lid Sjoerdsma c.s. benadrukte',1,NULL,NULL,'h5.p2','c6c19ba02916d0ad',NULL,NULL,'curated','c-4e7b79413d3f','carries_out','actor/de-bruijn','2021-11-22');
CREATE TABLE claim_subject (
	claim_id VARCHAR NOT NULL, 
	entity_id VARCHAR NOT NULL, 
	CONSTRAINT pk_claim_subject PRIMARY KEY (claim_id, entity_id), 
	CONSTRAINT fk_claim_subject_claim_id FOREIGN KEY(claim_id) REFERENCES claim (id), 
	CONSTRAINT fk_claim_subject_entity_id FOREIGN KEY(entity_id) REFERENCES entity (id)
);
INSERT INTO "claim_subject" VALUES('c-9ee757a68087','motion/kst-35570-XVII-26');
INSERT INTO "claim_subject" VALUES('c-9ee757a68087','motion/kst-35663-15');
INSERT INTO "claim_subject" VALUES('c-9ee757a68087','motion/kst-21501-02-2383');
INSERT INTO "claim_subject" VALUES('c-e57561c965aa','request/kst-35570-XVII-26.1.1');
INSERT INTO "claim_subject" VALUES('c-cfaf2223ec77','motion/kst-35663-15');
INSERT INTO "claim_subject" VALUES('c-9bab12986798','motion/kst-21501-02-2383');
INSERT INTO "claim_subject" VALUES('c-dcb82acb6650','motion/kst-35570-XVII-26');
INSERT INTO "claim_subject" VALUES('c-dcb82acb6650','motion/kst-35663-15');
INSERT INTO "claim_subject" VALUES('c-dcb82acb6650','motion/kst-21501-02-2383');
INSERT INTO "claim_subject" VALUES('c-6ac27097d500','request/kst-35570-XVII-26.1.3');
INSERT INTO "claim_subject" VALUES('c-b9ef6361ce79','request/kst-35570-XVII-26.1.2');
INSERT INTO "claim_subject" VALUES('c-b9ef6361ce79','request/kst-21501-02-2383.1.1');
INSERT INTO "claim_subject" VALUES('c-1bed2af9d593','request/kst-21501-02-2383.1.1');
INSERT INTO "claim_subject" VALUES('c-af11e62d4631','motion/kst-21501-02-2383');
INSERT INTO "claim_subject" VALUES('c-4e7b79413d3f','request/kst-35663-15.2.1');
CREATE TABLE commitment (
	id VARCHAR NOT NULL, 
	label_nl VARCHAR NOT NULL, 
	label_en VARCHAR, 
	source VARCHAR NOT NULL, 
	reference VARCHAR(60) NOT NULL, 
	quote VARCHAR, 
	status VARCHAR(60), 
	made_on DATE, 
	due DATE, 
	letter VARCHAR, 
	promised_by VARCHAR, 
	ministry VARCHAR, 
	promised_to VARCHAR, 
	activity VARCHAR(40), 
	CONSTRAINT pk_commitment PRIMARY KEY (id), 
	CONSTRAINT fk_commitment_id FOREIGN KEY(id) REFERENCES entity (id), 
	CONSTRAINT uq_commitment_reference UNIQUE (reference)
);
CREATE TABLE computation (
	recorded_at DATETIME NOT NULL, 
	closed_at DATETIME, 
	id VARCHAR NOT NULL, 
	label_nl VARCHAR NOT NULL, 
	label_en VARCHAR, 
	source VARCHAR NOT NULL, 
	about_id VARCHAR NOT NULL, 
	value FLOAT NOT NULL, 
	unit VARCHAR(30) NOT NULL, 
	period VARCHAR(20), 
	reporter VARCHAR(60), 
	code VARCHAR(20), 
	says_nl VARCHAR NOT NULL, 
	says_en VARCHAR NOT NULL, 
	rule VARCHAR(120) NOT NULL, 
	rule_status VARCHAR(20) NOT NULL, 
	made_up BOOLEAN NOT NULL, 
	result VARCHAR NOT NULL, 
	manifest VARCHAR NOT NULL, 
	"by" VARCHAR(200) NOT NULL, 
	why VARCHAR, 
	date DATE NOT NULL, 
	withdrawn_by VARCHAR(200), 
	withdrawn_why VARCHAR, 
	CONSTRAINT pk_computation PRIMARY KEY (id), 
	CONSTRAINT fk_computation_id FOREIGN KEY(id) REFERENCES entity (id), 
	CONSTRAINT fk_computation_about_id FOREIGN KEY(about_id) REFERENCES entity (id)
);
CREATE TABLE country (
	id VARCHAR NOT NULL, 
	label_nl VARCHAR NOT NULL, 
	label_en VARCHAR, 
	source VARCHAR NOT NULL, 
	code VARCHAR(2) NOT NULL, 
	CONSTRAINT pk_country PRIMARY KEY (id), 
	CONSTRAINT fk_country_id FOREIGN KEY(id) REFERENCES entity (id), 
	CONSTRAINT uq_country_code UNIQUE (code)
);
INSERT INTO "country" VALUES('country/AD','Andorra','Andorra','ISO 3166-1; namen: Unicode CLDR','AD');
INSERT INTO "country" VALUES('country/AE','Verenigde Arabische Emiraten','United Arab Emirates','ISO 3166-1; namen: Unicode CLDR','AE');
INSERT INTO "country" VALUES('country/AF','Afghanistan','Afghanistan','ISO 3166-1; namen: Unicode CLDR','AF');
INSERT INTO "country" VALUES('country/AG','Antigua en Barbuda','Antigua & Barbuda','ISO 3166-1; namen: Unicode CLDR','AG');
INSERT INTO "country" VALUES('country/AI','Anguilla','Anguilla','ISO 3166-1; namen: Unicode CLDR','AI');
INSERT INTO "country" VALUES('country/AL','Albanië','Albania','ISO 3166-1; namen: Unicode CLDR','AL');
INSERT INTO "country" VALUES('country/AM','Armenië','Armenia','ISO 3166-1; namen: Unicode CLDR','AM');
INSERT INTO "country" VALUES('country/AO','Angola','Angola','ISO 3166-1; namen: Unicode CLDR','AO');
INSERT INTO "country" VALUES('country/AQ','Antarctica','Antarctica','ISO 3166-1; namen: Unicode CLDR','AQ');
INSERT INTO "country" VALUES('country/AR','Argentinië','Argentina','ISO 3166-1; namen: Unicode CLDR','AR');
INSERT INTO "country" VALUES('country/AS','Amerikaans-Samoa','American Samoa','ISO 3166-1; namen: Unicode CLDR','AS');
INSERT INTO "country" VALUES('country/AT','Oostenrijk','Austria','ISO 3166-1; namen: Unicode CLDR','AT');
INSERT INTO "country" VALUES('country/AU','Australië','Australia','ISO 3166-1; namen: Unicode CLDR','AU');
INSERT INTO "country" VALUES('country/AW','Aruba','Aruba','ISO 3166-1; namen: Unicode CLDR','AW');
INSERT INTO "country" VALUES('country/AX','Åland','Åland Islands','ISO 3166-1; namen: Unicode CLDR','AX');
INSERT INTO "country" VALUES('country/AZ','Azerbeidzjan','Azerbaijan','ISO 3166-1; namen: Unicode CLDR','AZ');
INSERT INTO "country" VALUES('country/BA','Bosnië en Herzegovina','Bosnia & Herzegovina','ISO 3166-1; namen: Unicode CLDR','BA');
INSERT INTO "country" VALUES('country/BB','Barbados','Barbados','ISO 3166-1; namen: Unicode CLDR','BB');
INSERT INTO "country" VALUES('country/BD','Bangladesh','Bangladesh','ISO 3166-1; namen: Unicode CLDR','BD');
INSERT INTO "country" VALUES('country/BE','België','Belgium','ISO 3166-1; namen: Unicode CLDR','BE');
INSERT INTO "country" VALUES('country/BF','Burkina Faso','Burkina Faso','ISO 3166-1; namen: Unicode CLDR','BF');
INSERT INTO "country" VALUES('country/BG','Bulgarije','Bulgaria','ISO 3166-1; namen: Unicode CLDR','BG');
INSERT INTO "country" VALUES('country/BH','Bahrein','Bahrain','ISO 3166-1; namen: Unicode CLDR','BH');
INSERT INTO "country" VALUES('country/BI','Burundi','Burundi','ISO 3166-1; namen: Unicode CLDR','BI');
INSERT INTO "country" VALUES('country/BJ','Benin','Benin','ISO 3166-1; namen: Unicode CLDR','BJ');
INSERT INTO "country" VALUES('country/BL','Saint-Barthélemy','St. Barthélemy','ISO 3166-1; namen: Unicode CLDR','BL');
INSERT INTO "country" VALUES('country/BM','Bermuda','Bermuda','ISO 3166-1; namen: Unicode CLDR','BM');
INSERT INTO "country" VALUES('country/BN','Brunei','Brunei','ISO 3166-1; namen: Unicode CLDR','BN');
INSERT INTO "country" VALUES('country/BO','Bolivia','Bolivia','ISO 3166-1; namen: Unicode CLDR','BO');
INSERT INTO "country" VALUES('country/BQ','Caribisch Nederland','Caribbean Netherlands','ISO 3166-1; namen: Unicode CLDR','BQ');
INSERT INTO "country" VALUES('country/BR','Brazilië','Brazil','ISO 3166-1; namen: Unicode CLDR','BR');
INSERT INTO "country" VALUES('country/BS','Bahama’s','Bahamas','ISO 3166-1; namen: Unicode CLDR','BS');
INSERT INTO "country" VALUES('country/BT','Bhutan','Bhutan','ISO 3166-1; namen: Unicode CLDR','BT');
INSERT INTO "country" VALUES('country/BV','Bouveteiland','Bouvet Island','ISO 3166-1; namen: Unicode CLDR','BV');
INSERT INTO "country" VALUES('country/BW','Botswana','Botswana','ISO 3166-1; namen: Unicode CLDR','BW');
INSERT INTO "country" VALUES('country/BY','Belarus','Belarus','ISO 3166-1; namen: Unicode CLDR','BY');
INSERT INTO "country" VALUES('country/BZ','Belize','Belize','ISO 3166-1; namen: Unicode CLDR','BZ');
INSERT INTO "country" VALUES('country/CA','Canada','Canada','ISO 3166-1; namen: Unicode CLDR','CA');
INSERT INTO "country" VALUES('country/CC','Cocoseilanden','Cocos (Keeling) Islands','ISO 3166-1; namen: Unicode CLDR','CC');
INSERT INTO "country" VALUES('country/CD','Congo-Kinshasa','Congo - Kinshasa','ISO 3166-1; namen: Unicode CLDR','CD');
INSERT INTO "country" VALUES('country/CF','Centraal-Afrikaanse Republiek','Central African Republic','ISO 3166-1; namen: Unicode CLDR','CF');
INSERT INTO "country" VALUES('country/CG','Congo-Brazzaville','Congo - Brazzaville','ISO 3166-1; namen: Unicode CLDR','CG');
INSERT INTO "country" VALUES('country/CH','Zwitserland','Switzerland','ISO 3166-1; namen: Unicode CLDR','CH');
INSERT INTO "country" VALUES('country/CI','Ivoorkust','Côte d’Ivoire','ISO 3166-1; namen: Unicode CLDR','CI');
INSERT INTO "country" VALUES('country/CK','Cookeilanden','Cook Islands','ISO 3166-1; namen: Unicode CLDR','CK');
INSERT INTO "country" VALUES('country/CL','Chili','Chile','ISO 3166-1; namen: Unicode CLDR','CL');
INSERT INTO "country" VALUES('country/CM','Kameroen','Cameroon','ISO 3166-1; namen: Unicode CLDR','CM');
INSERT INTO "country" VALUES('country/CN','China','China','ISO 3166-1; namen: Unicode CLDR','CN');
INSERT INTO "country" VALUES('country/CO','Colombia','Colombia','ISO 3166-1; namen: Unicode CLDR','CO');
INSERT INTO "country" VALUES('country/CR','Costa Rica','Costa Rica','ISO 3166-1; namen: Unicode CLDR','CR');
INSERT INTO "country" VALUES('country/CU','Cuba','Cuba','ISO 3166-1; namen: Unicode CLDR','CU');
INSERT INTO "country" VALUES('country/CV','Kaapverdië','Cape Verde','ISO 3166-1; namen: Unicode CLDR','CV');
INSERT INTO "country" VALUES('country/CW','Curaçao','Curaçao','ISO 3166-1; namen: Unicode CLDR','CW');
INSERT INTO "country" VALUES('country/CX','Christmaseiland','Christmas Island','ISO 3166-1; namen: Unicode CLDR','CX');
INSERT INTO "country" VALUES('country/CY','Cyprus','Cyprus','ISO 3166-1; namen: Unicode CLDR','CY');
INSERT INTO "country" VALUES('country/CZ','Tsjechië','Czechia','ISO 3166-1; namen: Unicode CLDR','CZ');
INSERT INTO "country" VALUES('country/DE','Duitsland','Germany','ISO 3166-1; namen: Unicode CLDR','DE');
INSERT INTO "country" VALUES('country/DJ','Djibouti','Djibouti','ISO 3166-1; namen: Unicode CLDR','DJ');
INSERT INTO "country" VALUES('country/DK','Denemarken','Denmark','ISO 3166-1; namen: Unicode CLDR','DK');
INSERT INTO "country" VALUES('country/DM','Dominica','Dominica','ISO 3166-1; namen: Unicode CLDR','DM');
INSERT INTO "country" VALUES('country/DO','Dominicaanse Republiek','Dominican Republic','ISO 3166-1; namen: Unicode CLDR','DO');
INSERT INTO "country" VALUES('country/DZ','Algerije','Algeria','ISO 3166-1; namen: Unicode CLDR','DZ');
INSERT INTO "country" VALUES('country/EC','Ecuador','Ecuador','ISO 3166-1; namen: Unicode CLDR','EC');
INSERT INTO "country" VALUES('country/EE','Estland','Estonia','ISO 3166-1; namen: Unicode CLDR','EE');
INSERT INTO "country" VALUES('country/EG','Egypte','Egypt','ISO 3166-1; namen: Unicode CLDR','EG');
INSERT INTO "country" VALUES('country/EH','Westelijke Sahara','Western Sahara','ISO 3166-1; namen: Unicode CLDR','EH');
INSERT INTO "country" VALUES('country/ER','Eritrea','Eritrea','ISO 3166-1; namen: Unicode CLDR','ER');
INSERT INTO "country" VALUES('country/ES','Spanje','Spain','ISO 3166-1; namen: Unicode CLDR','ES');
INSERT INTO "country" VALUES('country/ET','Ethiopië','Ethiopia','ISO 3166-1; namen: Unicode CLDR','ET');
INSERT INTO "country" VALUES('country/FI','Finland','Finland','ISO 3166-1; namen: Unicode CLDR','FI');
INSERT INTO "country" VALUES('country/FJ','Fiji','Fiji','ISO 3166-1; namen: Unicode CLDR','FJ');
INSERT INTO "country" VALUES('country/FK','Falklandeilanden','Falkland Islands','ISO 3166-1; namen: Unicode CLDR','FK');
INSERT INTO "country" VALUES('country/FM','Micronesia','Micronesia','ISO 3166-1; namen: Unicode CLDR','FM');
INSERT INTO "country" VALUES('country/FO','Faeröer','Faroe Islands','ISO 3166-1; namen: Unicode CLDR','FO');
INSERT INTO "country" VALUES('country/FR','Frankrijk','France','ISO 3166-1; namen: Unicode CLDR','FR');
INSERT INTO "country" VALUES('country/GA','Gabon','Gabon','ISO 3166-1; namen: Unicode CLDR','GA');
INSERT INTO "country" VALUES('country/GB','Verenigd Koninkrijk','United Kingdom','ISO 3166-1; namen: Unicode CLDR','GB');
INSERT INTO "country" VALUES('country/GD','Grenada','Grenada','ISO 3166-1; namen: Unicode CLDR','GD');
INSERT INTO "country" VALUES('country/GE','Georgië','Georgia','ISO 3166-1; namen: Unicode CLDR','GE');
INSERT INTO "country" VALUES('country/GF','Frans-Guyana','French Guiana','ISO 3166-1; namen: Unicode CLDR','GF');
INSERT INTO "country" VALUES('country/GG','Guernsey','Guernsey','ISO 3166-1; namen: Unicode CLDR','GG');
INSERT INTO "country" VALUES('country/GH','Ghana','Ghana','ISO 3166-1; namen: Unicode CLDR','GH');
INSERT INTO "country" VALUES('country/GI','Gibraltar','Gibraltar','ISO 3166-1; namen: Unicode CLDR','GI');
INSERT INTO "country" VALUES('country/GL','Groenland','Greenland','ISO 3166-1; namen: Unicode CLDR','GL');
INSERT INTO "country" VALUES('country/GM','Gambia','Gambia','ISO 3166-1; namen: Unicode CLDR','GM');
INSERT INTO "country" VALUES('country/GN','Guinee','Guinea','ISO 3166-1; namen: Unicode CLDR','GN');
INSERT INTO "country" VALUES('country/GP','Guadeloupe','Guadeloupe','ISO 3166-1; namen: Unicode CLDR','GP');
INSERT INTO "country" VALUES('country/GQ','Equatoriaal-Guinea','Equatorial Guinea','ISO 3166-1; namen: Unicode CLDR','GQ');
INSERT INTO "country" VALUES('country/GR','Griekenland','Greece','ISO 3166-1; namen: Unicode CLDR','GR');
INSERT INTO "country" VALUES('country/GS','Zuid-Georgia en Zuidelijke Sandwicheilanden','South Georgia & South Sandwich Islands','ISO 3166-1; namen: Unicode CLDR','GS');
INSERT INTO "country" VALUES('country/GT','Guatemala','Guatemala','ISO 3166-1; namen: Unicode CLDR','GT');
INSERT INTO "country" VALUES('country/GU','Guam','Guam','ISO 3166-1; namen: Unicode CLDR','GU');
INSERT INTO "country" VALUES('country/GW','Guinee-Bissau','Guinea-Bissau','ISO 3166-1; namen: Unicode CLDR','GW');
INSERT INTO "country" VALUES('country/GY','Guyana','Guyana','ISO 3166-1; namen: Unicode CLDR','GY');
INSERT INTO "country" VALUES('country/HK','Hongkong','Hong Kong','ISO 3166-1; namen: Unicode CLDR','HK');
INSERT INTO "country" VALUES('country/HM','Heard en McDonaldeilanden','Heard & McDonald Islands','ISO 3166-1; namen: Unicode CLDR','HM');
INSERT INTO "country" VALUES('country/HN','Honduras','Honduras','ISO 3166-1; namen: Unicode CLDR','HN');
INSERT INTO "country" VALUES('country/HR','Kroatië','Croatia','ISO 3166-1; namen: Unicode CLDR','HR');
INSERT INTO "country" VALUES('country/HT','Haïti','Haiti','ISO 3166-1; namen: Unicode CLDR','HT');
INSERT INTO "country" VALUES('country/HU','Hongarije','Hungary','ISO 3166-1; namen: Unicode CLDR','HU');
INSERT INTO "country" VALUES('country/ID','Indonesië','Indonesia','ISO 3166-1; namen: Unicode CLDR','ID');
INSERT INTO "country" VALUES('country/IE','Ierland','Ireland','ISO 3166-1; namen: Unicode CLDR','IE');
INSERT INTO "country" VALUES('country/IL','Israël','Israel','ISO 3166-1; namen: Unicode CLDR','IL');
INSERT INTO "country" VALUES('country/IM','Isle of Man','Isle of Man','ISO 3166-1; namen: Unicode CLDR','IM');
INSERT INTO "country" VALUES('country/IN','India','India','ISO 3166-1; namen: Unicode CLDR','IN');
INSERT INTO "country" VALUES('country/IO','Brits Indische Oceaanterritorium','British Indian Ocean Territory','ISO 3166-1; namen: Unicode CLDR','IO');
INSERT INTO "country" VALUES('country/IQ','Irak','Iraq','ISO 3166-1; namen: Unicode CLDR','IQ');
INSERT INTO "country" VALUES('country/IR','Iran','Iran','ISO 3166-1; namen: Unicode CLDR','IR');
INSERT INTO "country" VALUES('country/IS','IJsland','Iceland','ISO 3166-1; namen: Unicode CLDR','IS');
INSERT INTO "country" VALUES('country/IT','Italië','Italy','ISO 3166-1; namen: Unicode CLDR','IT');
INSERT INTO "country" VALUES('country/JE','Jersey','Jersey','ISO 3166-1; namen: Unicode CLDR','JE');
INSERT INTO "country" VALUES('country/JM','Jamaica','Jamaica','ISO 3166-1; namen: Unicode CLDR','JM');
INSERT INTO "country" VALUES('country/JO','Jordanië','Jordan','ISO 3166-1; namen: Unicode CLDR','JO');
INSERT INTO "country" VALUES('country/JP','Japan','Japan','ISO 3166-1; namen: Unicode CLDR','JP');
INSERT INTO "country" VALUES('country/KE','Kenia','Kenya','ISO 3166-1; namen: Unicode CLDR','KE');
INSERT INTO "country" VALUES('country/KG','Kirgizië','Kyrgyzstan','ISO 3166-1; namen: Unicode CLDR','KG');
INSERT INTO "country" VALUES('country/KH','Cambodja','Cambodia','ISO 3166-1; namen: Unicode CLDR','KH');
INSERT INTO "country" VALUES('country/KI','Kiribati','Kiribati','ISO 3166-1; namen: Unicode CLDR','KI');
INSERT INTO "country" VALUES('country/KM','Comoren','Comoros','ISO 3166-1; namen: Unicode CLDR','KM');
INSERT INTO "country" VALUES('country/KN','Saint Kitts en Nevis','St. Kitts & Nevis','ISO 3166-1; namen: Unicode CLDR','KN');
INSERT INTO "country" VALUES('country/KP','Noord-Korea','North Korea','ISO 3166-1; namen: Unicode CLDR','KP');
INSERT INTO "country" VALUES('country/KR','Zuid-Korea','South Korea','ISO 3166-1; namen: Unicode CLDR','KR');
INSERT INTO "country" VALUES('country/KW','Koeweit','Kuwait','ISO 3166-1; namen: Unicode CLDR','KW');
INSERT INTO "country" VALUES('country/KY','Kaaimaneilanden','Cayman Islands','ISO 3166-1; namen: Unicode CLDR','KY');
INSERT INTO "country" VALUES('country/KZ','Kazachstan','Kazakhstan','ISO 3166-1; namen: Unicode CLDR','KZ');
INSERT INTO "country" VALUES('country/LA','Laos','Laos','ISO 3166-1; namen: Unicode CLDR','LA');
INSERT INTO "country" VALUES('country/LB','Libanon','Lebanon','ISO 3166-1; namen: Unicode CLDR','LB');
INSERT INTO "country" VALUES('country/LC','Saint Lucia','St. Lucia','ISO 3166-1; namen: Unicode CLDR','LC');
INSERT INTO "country" VALUES('country/LI','Liechtenstein','Liechtenstein','ISO 3166-1; namen: Unicode CLDR','LI');
INSERT INTO "country" VALUES('country/LK','Sri Lanka','Sri Lanka','ISO 3166-1; namen: Unicode CLDR','LK');
INSERT INTO "country" VALUES('country/LR','Liberia','Liberia','ISO 3166-1; namen: Unicode CLDR','LR');
INSERT INTO "country" VALUES('country/LS','Lesotho','Lesotho','ISO 3166-1; namen: Unicode CLDR','LS');
INSERT INTO "country" VALUES('country/LT','Litouwen','Lithuania','ISO 3166-1; namen: Unicode CLDR','LT');
INSERT INTO "country" VALUES('country/LU','Luxemburg','Luxembourg','ISO 3166-1; namen: Unicode CLDR','LU');
INSERT INTO "country" VALUES('country/LV','Letland','Latvia','ISO 3166-1; namen: Unicode CLDR','LV');
INSERT INTO "country" VALUES('country/LY','Libië','Libya','ISO 3166-1; namen: Unicode CLDR','LY');
INSERT INTO "country" VALUES('country/MA','Marokko','Morocco','ISO 3166-1; namen: Unicode CLDR','MA');
INSERT INTO "country" VALUES('country/MC','Monaco','Monaco','ISO 3166-1; namen: Unicode CLDR','MC');
INSERT INTO "country" VALUES('country/MD','Moldavië','Moldova','ISO 3166-1; namen: Unicode CLDR','MD');
INSERT INTO "country" VALUES('country/ME','Montenegro','Montenegro','ISO 3166-1; namen: Unicode CLDR','ME');
INSERT INTO "country" VALUES('country/MF','Saint-Martin','St. Martin','ISO 3166-1; namen: Unicode CLDR','MF');
INSERT INTO "country" VALUES('country/MG','Madagaskar','Madagascar','ISO 3166-1; namen: Unicode CLDR','MG');
INSERT INTO "country" VALUES('country/MH','Marshalleilanden','Marshall Islands','ISO 3166-1; namen: Unicode CLDR','MH');
INSERT INTO "country" VALUES('country/MK','Noord-Macedonië','North Macedonia','ISO 3166-1; namen: Unicode CLDR','MK');
INSERT INTO "country" VALUES('country/ML','Mali','Mali','ISO 3166-1; namen: Unicode CLDR','ML');
INSERT INTO "country" VALUES('country/MM','Myanmar (Birma)','Myanmar (Burma)','ISO 3166-1; namen: Unicode CLDR','MM');
INSERT INTO "country" VALUES('country/MN','Mongolië','Mongolia','ISO 3166-1; namen: Unicode CLDR','MN');
INSERT INTO "country" VALUES('country/MO','Macau','Macao','ISO 3166-1; namen: Unicode CLDR','MO');
INSERT INTO "country" VALUES('country/MP','Noordelijke Marianen','Northern Mariana Islands','ISO 3166-1; namen: Unicode CLDR','MP');
INSERT INTO "country" VALUES('country/MQ','Martinique','Martinique','ISO 3166-1; namen: Unicode CLDR','MQ');
INSERT INTO "country" VALUES('country/MR','Mauritanië','Mauritania','ISO 3166-1; namen: Unicode CLDR','MR');
INSERT INTO "country" VALUES('country/MS','Montserrat','Montserrat','ISO 3166-1; namen: Unicode CLDR','MS');
INSERT INTO "country" VALUES('country/MT','Malta','Malta','ISO 3166-1; namen: Unicode CLDR','MT');
INSERT INTO "country" VALUES('country/MU','Mauritius','Mauritius','ISO 3166-1; namen: Unicode CLDR','MU');
INSERT INTO "country" VALUES('country/MV','Maldiven','Maldives','ISO 3166-1; namen: Unicode CLDR','MV');
INSERT INTO "country" VALUES('country/MW','Malawi','Malawi','ISO 3166-1; namen: Unicode CLDR','MW');
INSERT INTO "country" VALUES('country/MX','Mexico','Mexico','ISO 3166-1; namen: Unicode CLDR','MX');
INSERT INTO "country" VALUES('country/MY','Maleisië','Malaysia','ISO 3166-1; namen: Unicode CLDR','MY');
INSERT INTO "country" VALUES('country/MZ','Mozambique','Mozambique','ISO 3166-1; namen: Unicode CLDR','MZ');
INSERT INTO "country" VALUES('country/NA','Namibië','Namibia','ISO 3166-1; namen: Unicode CLDR','NA');
INSERT INTO "country" VALUES('country/NC','Nieuw-Caledonië','New Caledonia','ISO 3166-1; namen: Unicode CLDR','NC');
INSERT INTO "country" VALUES('country/NE','Niger','Niger','ISO 3166-1; namen: Unicode CLDR','NE');
INSERT INTO "country" VALUES('country/NF','Norfolk','Norfolk Island','ISO 3166-1; namen: Unicode CLDR','NF');
INSERT INTO "country" VALUES('country/NG','Nigeria','Nigeria','ISO 3166-1; namen: Unicode CLDR','NG');
INSERT INTO "country" VALUES('country/NI','Nicaragua','Nicaragua','ISO 3166-1; namen: Unicode CLDR','NI');
INSERT INTO "country" VALUES('country/NL','Nederland','Netherlands','ISO 3166-1; namen: Unicode CLDR','NL');
INSERT INTO "country" VALUES('country/NO','Noorwegen','Norway','ISO 3166-1; namen: Unicode CLDR','NO');
INSERT INTO "country" VALUES('country/NP','Nepal','Nepal','ISO 3166-1; namen: Unicode CLDR','NP');
INSERT INTO "country" VALUES('country/NR','Nauru','Nauru','ISO 3166-1; namen: Unicode CLDR','NR');
INSERT INTO "country" VALUES('country/NU','Niue','Niue','ISO 3166-1; namen: Unicode CLDR','NU');
INSERT INTO "country" VALUES('country/NZ','Nieuw-Zeeland','New Zealand','ISO 3166-1; namen: Unicode CLDR','NZ');
INSERT INTO "country" VALUES('country/OM','Oman','Oman','ISO 3166-1; namen: Unicode CLDR','OM');
INSERT INTO "country" VALUES('country/PA','Panama','Panama','ISO 3166-1; namen: Unicode CLDR','PA');
INSERT INTO "country" VALUES('country/PE','Peru','Peru','ISO 3166-1; namen: Unicode CLDR','PE');
INSERT INTO "country" VALUES('country/PF','Frans-Polynesië','French Polynesia','ISO 3166-1; namen: Unicode CLDR','PF');
INSERT INTO "country" VALUES('country/PG','Papoea-Nieuw-Guinea','Papua New Guinea','ISO 3166-1; namen: Unicode CLDR','PG');
INSERT INTO "country" VALUES('country/PH','Filipijnen','Philippines','ISO 3166-1; namen: Unicode CLDR','PH');
INSERT INTO "country" VALUES('country/PK','Pakistan','Pakistan','ISO 3166-1; namen: Unicode CLDR','PK');
INSERT INTO "country" VALUES('country/PL','Polen','Poland','ISO 3166-1; namen: Unicode CLDR','PL');
INSERT INTO "country" VALUES('country/PM','Saint-Pierre en Miquelon','St. Pierre & Miquelon','ISO 3166-1; namen: Unicode CLDR','PM');
INSERT INTO "country" VALUES('country/PN','Pitcairneilanden','Pitcairn Islands','ISO 3166-1; namen: Unicode CLDR','PN');
INSERT INTO "country" VALUES('country/PR','Puerto Rico','Puerto Rico','ISO 3166-1; namen: Unicode CLDR','PR');
INSERT INTO "country" VALUES('country/PS','Palestijnse gebieden','Palestinian Territories','ISO 3166-1; namen: Unicode CLDR','PS');
INSERT INTO "country" VALUES('country/PT','Portugal','Portugal','ISO 3166-1; namen: Unicode CLDR','PT');
INSERT INTO "country" VALUES('country/PW','Palau','Palau','ISO 3166-1; namen: Unicode CLDR','PW');
INSERT INTO "country" VALUES('country/PY','Paraguay','Paraguay','ISO 3166-1; namen: Unicode CLDR','PY');
INSERT INTO "country" VALUES('country/QA','Qatar','Qatar','ISO 3166-1; namen: Unicode CLDR','QA');
INSERT INTO "country" VALUES('country/RE','Réunion','Réunion','ISO 3166-1; namen: Unicode CLDR','RE');
INSERT INTO "country" VALUES('country/RO','Roemenië','Romania','ISO 3166-1; namen: Unicode CLDR','RO');
INSERT INTO "country" VALUES('country/RS','Servië','Serbia','ISO 3166-1; namen: Unicode CLDR','RS');
INSERT INTO "country" VALUES('country/RU','Rusland','Russia','ISO 3166-1; namen: Unicode CLDR','RU');
INSERT INTO "country" VALUES('country/RW','Rwanda','Rwanda','ISO 3166-1; namen: Unicode CLDR','RW');
INSERT INTO "country" VALUES('country/SA','Saoedi-Arabië','Saudi Arabia','ISO 3166-1; namen: Unicode CLDR','SA');
INSERT INTO "country" VALUES('country/SB','Salomonseilanden','Solomon Islands','ISO 3166-1; namen: Unicode CLDR','SB');
INSERT INTO "country" VALUES('country/SC','Seychellen','Seychelles','ISO 3166-1; namen: Unicode CLDR','SC');
INSERT INTO "country" VALUES('country/SD','Soedan','Sudan','ISO 3166-1; namen: Unicode CLDR','SD');
INSERT INTO "country" VALUES('country/SE','Zweden','Sweden','ISO 3166-1; namen: Unicode CLDR','SE');
INSERT INTO "country" VALUES('country/SG','Singapore','Singapore','ISO 3166-1; namen: Unicode CLDR','SG');
INSERT INTO "country" VALUES('country/SH','Sint-Helena','St. Helena','ISO 3166-1; namen: Unicode CLDR','SH');
INSERT INTO "country" VALUES('country/SI','Slovenië','Slovenia','ISO 3166-1; namen: Unicode CLDR','SI');
INSERT INTO "country" VALUES('country/SJ','Spitsbergen en Jan Mayen','Svalbard & Jan Mayen','ISO 3166-1; namen: Unicode CLDR','SJ');
INSERT INTO "country" VALUES('country/SK','Slowakije','Slovakia','ISO 3166-1; namen: Unicode CLDR','SK');
INSERT INTO "country" VALUES('country/SL','Sierra Leone','Sierra Leone','ISO 3166-1; namen: Unicode CLDR','SL');
INSERT INTO "country" VALUES('country/SM','San Marino','San Marino','ISO 3166-1; namen: Unicode CLDR','SM');
INSERT INTO "country" VALUES('country/SN','Senegal','Senegal','ISO 3166-1; namen: Unicode CLDR','SN');
INSERT INTO "country" VALUES('country/SO','Somalië','Somalia','ISO 3166-1; namen: Unicode CLDR','SO');
INSERT INTO "country" VALUES('country/SR','Suriname','Suriname','ISO 3166-1; namen: Unicode CLDR','SR');
INSERT INTO "country" VALUES('country/SS','Zuid-Soedan','South Sudan','ISO 3166-1; namen: Unicode CLDR','SS');
INSERT INTO "country" VALUES('country/ST','Sao Tomé en Principe','São Tomé & Príncipe','ISO 3166-1; namen: Unicode CLDR','ST');
INSERT INTO "country" VALUES('country/SV','El Salvador','El Salvador','ISO 3166-1; namen: Unicode CLDR','SV');
INSERT INTO "country" VALUES('country/SX','Sint-Maarten','Sint Maarten','ISO 3166-1; namen: Unicode CLDR','SX');
INSERT INTO "country" VALUES('country/SY','Syrië','Syria','ISO 3166-1; namen: Unicode CLDR','SY');
INSERT INTO "country" VALUES('country/SZ','Eswatini','Eswatini','ISO 3166-1; namen: Unicode CLDR','SZ');
INSERT INTO "country" VALUES('country/TC','Turks- en Caicoseilanden','Turks & Caicos Islands','ISO 3166-1; namen: Unicode CLDR','TC');
INSERT INTO "country" VALUES('country/TD','Tsjaad','Chad','ISO 3166-1; namen: Unicode CLDR','TD');
INSERT INTO "country" VALUES('country/TF','Franse Gebieden in de zuidelijke Indische Oceaan','French Southern Territories','ISO 3166-1; namen: Unicode CLDR','TF');
INSERT INTO "country" VALUES('country/TG','Togo','Togo','ISO 3166-1; namen: Unicode CLDR','TG');
INSERT INTO "country" VALUES('country/TH','Thailand','Thailand','ISO 3166-1; namen: Unicode CLDR','TH');
INSERT INTO "country" VALUES('country/TJ','Tadzjikistan','Tajikistan','ISO 3166-1; namen: Unicode CLDR','TJ');
INSERT INTO "country" VALUES('country/TK','Tokelau','Tokelau','ISO 3166-1; namen: Unicode CLDR','TK');
INSERT INTO "country" VALUES('country/TL','Oost-Timor','Timor-Leste','ISO 3166-1; namen: Unicode CLDR','TL');
INSERT INTO "country" VALUES('country/TM','Turkmenistan','Turkmenistan','ISO 3166-1; namen: Unicode CLDR','TM');
INSERT INTO "country" VALUES('country/TN','Tunesië','Tunisia','ISO 3166-1; namen: Unicode CLDR','TN');
INSERT INTO "country" VALUES('country/TO','Tonga','Tonga','ISO 3166-1; namen: Unicode CLDR','TO');
INSERT INTO "country" VALUES('country/TR','Turkije','Türkiye','ISO 3166-1; namen: Unicode CLDR','TR');
INSERT INTO "country" VALUES('country/TT','Trinidad en Tobago','Trinidad & Tobago','ISO 3166-1; namen: Unicode CLDR','TT');
INSERT INTO "country" VALUES('country/TV','Tuvalu','Tuvalu','ISO 3166-1; namen: Unicode CLDR','TV');
INSERT INTO "country" VALUES('country/TW','Taiwan','Taiwan','ISO 3166-1; namen: Unicode CLDR','TW');
INSERT INTO "country" VALUES('country/TZ','Tanzania','Tanzania','ISO 3166-1; namen: Unicode CLDR','TZ');
INSERT INTO "country" VALUES('country/UA','Oekraïne','Ukraine','ISO 3166-1; namen: Unicode CLDR','UA');
INSERT INTO "country" VALUES('country/UG','Oeganda','Uganda','ISO 3166-1; namen: Unicode CLDR','UG');
INSERT INTO "country" VALUES('country/UM','Kleine afgelegen eilanden van de Verenigde Staten','U.S. Outlying Islands','ISO 3166-1; namen: Unicode CLDR','UM');
INSERT INTO "country" VALUES('country/US','Verenigde Staten','United States','ISO 3166-1; namen: Unicode CLDR','US');
INSERT INTO "country" VALUES('country/UY','Uruguay','Uruguay','ISO 3166-1; namen: Unicode CLDR','UY');
INSERT INTO "country" VALUES('country/UZ','Oezbekistan','Uzbekistan','ISO 3166-1; namen: Unicode CLDR','UZ');
INSERT INTO "country" VALUES('country/VA','Vaticaanstad','Vatican City','ISO 3166-1; namen: Unicode CLDR','VA');
INSERT INTO "country" VALUES('country/VC','Saint Vincent en de Grenadines','St. Vincent & Grenadines','ISO 3166-1; namen: Unicode CLDR','VC');
INSERT INTO "country" VALUES('country/VE','Venezuela','Venezuela','ISO 3166-1; namen: Unicode CLDR','VE');
INSERT INTO "country" VALUES('country/VG','Britse Maagdeneilanden','British Virgin Islands','ISO 3166-1; namen: Unicode CLDR','VG');
INSERT INTO "country" VALUES('country/VI','Amerikaanse Maagdeneilanden','U.S. Virgin Islands','ISO 3166-1; namen: Unicode CLDR','VI');
INSERT INTO "country" VALUES('country/VN','Vietnam','Vietnam','ISO 3166-1; namen: Unicode CLDR','VN');
INSERT INTO "country" VALUES('country/VU','Vanuatu','Vanuatu','ISO 3166-1; namen: Unicode CLDR','VU');
INSERT INTO "country" VALUES('country/WF','Wallis en Futuna','Wallis & Futuna','ISO 3166-1; namen: Unicode CLDR','WF');
INSERT INTO "country" VALUES('country/WS','Samoa','Samoa','ISO 3166-1; namen: Unicode CLDR','WS');
INSERT INTO "country" VALUES('country/YE','Jemen','Yemen','ISO 3166-1; namen: Unicode CLDR','YE');
INSERT INTO "country" VALUES('country/YT','Mayotte','Mayotte','ISO 3166-1; namen: Unicode CLDR','YT');
INSERT INTO "country" VALUES('country/ZA','Zuid-Afrika','South Africa','ISO 3166-1; namen: Unicode CLDR','ZA');
INSERT INTO "country" VALUES('country/ZM','Zambia','Zambia','ISO 3166-1; namen: Unicode CLDR','ZM');
INSERT INTO "country" VALUES('country/ZW','Zimbabwe','Zimbabwe','ISO 3166-1; namen: Unicode CLDR','ZW');
CREATE TABLE criterion (
	id VARCHAR NOT NULL, 
	label_nl VARCHAR NOT NULL, 
	label_en VARCHAR, 
	source VARCHAR NOT NULL, 
	definition_nl VARCHAR, 
	definition_en VARCHAR, 
	CONSTRAINT pk_criterion PRIMARY KEY (id), 
	CONSTRAINT fk_criterion_id FOREIGN KEY(id) REFERENCES entity (id)
);
INSERT INTO "criterion" VALUES('criterion/risk-to-public-interests','Omvang van het risico voor publieke belangen','Size of the risk to public interests','kst-35925-XVII-54#h4.p2','Hoe groot is de kans dat publieke belangen schade lijden?','How great is the risk that public interests are harmed?');
INSERT INTO "criterion" VALUES('criterion/benefits-over-costs','Baten boven kosten','Benefits above costs','kst-35925-XVII-54#h4.p2','Levert ingrijpen naar verwachting meer zekerheid op dan het kost?','Is acting expected to bring more certainty than it costs?');
INSERT INTO "criterion" VALUES('criterion/one-sidedness','Eenzijdigheid','One-sidedness','kst-35925-XVII-54#h4.p2','Is maar een van beide landen op het andere aangewezen?','Does only one of the two countries need the other?');
INSERT INTO "criterion" VALUES('criterion/vitality','Vitaal belang','Vitality','kst-35925-XVII-54#h4.p2','Gaat het om goederen of diensten die vitaal zijn?','Are the goods or services vital?');
INSERT INTO "criterion" VALUES('criterion/substitutability','Vervangbaarheid','Substitutability','kst-35925-XVII-54#h4.p2','Is er moeilijk een alternatief te vinden?','Is it hard to find an alternative?');
INSERT INTO "criterion" VALUES('criterion/proportionality','Proportionaliteit','Proportionality','kst-35925-XVII-54#h4.p1','Staat het ingrijpen in verhouding tot het risico?','Is the action in proportion to the risk?');
INSERT INTO "criterion" VALUES('criterion/least-market-distortion','Zo min mogelijk marktverstoring','Least market distortion','kst-35925-XVII-54#h4.p1','Verstoort het ingrijpen de markt zo min mogelijk?','Does the action distort the market as little as possible?');
INSERT INTO "criterion" VALUES('criterion/effects-on-other-policy','Gevolgen voor ander beleid','Effects on other policy','kst-35925-XVII-54#h4.p4','Zijn de gevolgen op andere beleidsterreinen meegewogen?','Have effects on other policy fields been weighed?');
CREATE TABLE deadline (
	recorded_at DATETIME NOT NULL, 
	id VARCHAR(40) NOT NULL, 
	request_id VARCHAR NOT NULL, 
	as_said VARCHAR NOT NULL, 
	due DATE, 
	rule VARCHAR, 
	set_by VARCHAR, 
	reason VARCHAR, 
	source VARCHAR NOT NULL, set_on DATE, 
	CONSTRAINT pk_deadline PRIMARY KEY (id), 
	CONSTRAINT fk_deadline_request_id FOREIGN KEY(request_id) REFERENCES request (id), 
	CONSTRAINT fk_deadline_set_by FOREIGN KEY(set_by) REFERENCES entity (id)
);
INSERT INTO "deadline" VALUES('2026-01-01 00:00:00.000000','t-5f266adb1666','request/kst-21501-02-2383.1.2','kort na het zomerreces',NULL,NULL,'motion/kst-21501-02-2383',NULL,'https://zoek.officielebekendmakingen.nl/kst-21501-02-2383.html',NULL);
INSERT INTO "deadline" VALUES('2026-01-01 00:00:00.000000','t-4143f1afe74d','request/kst-21501-02-2657.1.2','vanaf het derde kwartaal 2023 jaarlijks',NULL,NULL,'motion/kst-21501-02-2657',NULL,'https://zoek.officielebekendmakingen.nl/kst-21501-02-2657.html',NULL);
CREATE TABLE decision (
	recorded_at DATETIME NOT NULL, 
	id VARCHAR(40) NOT NULL, 
	target VARCHAR(40) NOT NULL, 
	verdict VARCHAR(30) NOT NULL, 
	"by" VARCHAR(200) NOT NULL, 
	why VARCHAR NOT NULL, 
	CONSTRAINT pk_decision PRIMARY KEY (id)
);
CREATE TABLE decision_step (
	recorded_at DATETIME NOT NULL, 
	closed_at DATETIME, 
	id VARCHAR(40) NOT NULL, 
	motion_id VARCHAR NOT NULL, 
	value VARCHAR(30) NOT NULL, 
	stated_as VARCHAR(200) NOT NULL, 
	date DATE, 
	noted DATE, 
	vote_kind VARCHAR(60), 
	remark VARCHAR, 
	source VARCHAR NOT NULL, 
	CONSTRAINT pk_decision_step PRIMARY KEY (id), 
	CONSTRAINT fk_decision_step_motion_id FOREIGN KEY(motion_id) REFERENCES motion (id)
);
INSERT INTO "decision_step" VALUES('2026-01-01 00:00:00.000000',NULL,'s-ced2042a0cad','motion/kst-35570-XVII-26','adopted_per_document','De Tweede Kamer heeft de regering in de motie','2021-11-22',NULL,NULL,NULL,'kst-35925-XVII-54#h0.p1');
INSERT INTO "decision_step" VALUES('2026-01-01 00:00:00.000000',NULL,'s-924cce6cc12e','motion/kst-35663-15','adopted_per_document','verzocht de Tweede Kamer de regering','2021-11-22',NULL,NULL,NULL,'kst-35925-XVII-54#h0.p2');
INSERT INTO "decision_step" VALUES('2026-01-01 00:00:00.000000',NULL,'s-bf36834d29c3','motion/kst-21501-02-2383','adopted_per_document','de Tweede Kamer de regering verzocht','2021-11-22',NULL,NULL,NULL,'kst-35925-XVII-54#h0.p3');
CREATE TABLE dependency (
	id VARCHAR NOT NULL, 
	label_nl VARCHAR NOT NULL, 
	label_en VARCHAR, 
	source VARCHAR NOT NULL, 
	definition_nl VARCHAR, 
	definition_en VARCHAR, 
	CONSTRAINT pk_dependency PRIMARY KEY (id), 
	CONSTRAINT fk_dependency_id FOREIGN KEY(id) REFERENCES entity (id)
);
INSERT INTO "dependency" VALUES('dependency/rare-earths','Afhankelijkheid van zeldzame aardmetalen','Dependence on rare earths','kst-35925-XVII-54#h3.p3','Toevoer van zeldzame aardmetalen, waarin één land de markt beheerst.','Supply of rare earths, a market that one country dominates.');
INSERT INTO "dependency" VALUES('dependency/critical-raw-materials','Afhankelijkheid van kritieke grondstoffen','Dependence on critical raw materials','kst-35925-XVII-54#h5.p5','Grondstoffen die economisch zwaar wegen en waarvan de toevoer onzeker is.','Raw materials of great economic weight whose supply is uncertain.');
INSERT INTO "dependency" VALUES('dependency/semiconductors','Afhankelijkheid van geavanceerde chips','Dependence on advanced chips','kst-35925-XVII-54#h5.p9','Halfgeleiders die vooral in Azië worden gemaakt.','Semiconductors made mostly in Asia.');
INSERT INTO "dependency" VALUES('dependency/medicines','Afhankelijkheid van geneesmiddelen','Dependence on medicines','kst-35925-XVII-54#h3.p1','Geconcentreerde invoer van geneesmiddelen, en tekorten daaraan.','Concentrated imports of medicines, and shortages of them.');
INSERT INTO "dependency" VALUES('dependency/medical-goods','Afhankelijkheid van medische goederen','Dependence on medical goods','kst-35925-XVII-54#summary.p1','Hulpmiddelen en andere medische producten waarvan de aanvoer kan stokken.','Devices and other medical products whose supply can falter.');
INSERT INTO "dependency" VALUES('dependency/vitamins','Afhankelijkheid van vitamines','Dependence on vitamins','kst-35925-XVII-54#h3.p1','Geconcentreerde invoer van vitamines.','Concentrated imports of vitamins.');
INSERT INTO "dependency" VALUES('dependency/laptops-and-electronics','Afhankelijkheid van laptops en elektronica','Dependence on laptops and electronics','kst-35925-XVII-54#h3.p1','Geconcentreerde invoer van computers en elektronica, zoals laptops.','Concentrated imports of computers and electronics, such as laptops.');
INSERT INTO "dependency" VALUES('dependency/electrical-equipment','Afhankelijkheid van elektrische apparaten','Dependence on electrical equipment','kst-35925-XVII-54#h3.p1','Geconcentreerde invoer van elektrische apparaten.','Concentrated imports of electrical equipment.');
INSERT INTO "dependency" VALUES('dependency/crude-oil','Afhankelijkheid van aardolie','Dependence on crude oil','kst-35925-XVII-54#h5.p10','Invoer van aardolie, naar waarde de grootste invoerpost.','Imports of crude oil, the largest import by value.');
INSERT INTO "dependency" VALUES('dependency/natural-gas','Afhankelijkheid van gas','Dependence on natural gas','kst-35925-XVII-54#h5.p10','Invoer van gas en andere fossiele energiedragers.','Imports of gas and other fossil fuels.');
INSERT INTO "dependency" VALUES('dependency/cloud','Afhankelijkheid van clouddiensten','Dependence on cloud services','https://www.europeansources.info/record/updating-the-2020-new-industrial-strategy-building-a-stronger-single-market-for-europes-recovery/ (bij die strategie hoort een verdieping over cloud); de brief noemt alleen het IPCEI','Opslag en verwerking van gegevens bij aanbieders buiten de EU.','Storing and processing data with providers outside the EU.');
INSERT INTO "dependency" VALUES('dependency/hydrogen','Afhankelijkheid van waterstof','Dependence on hydrogen','https://www.b2eu-consulting.eu/news-detail/eu-industrial-strategy-updated; de brief noemt waterstof als alternatief voor gas','Waterstof en de techniek om die te maken.','Hydrogen and the technology to make it.');
INSERT INTO "dependency" VALUES('dependency/defence-technology','Afhankelijkheid van defensietechnologie','Dependence on defence technology','kst-35925-XVII-54#h5.p10','Kennis en industrie die voor de krijgsmacht nodig zijn.','Knowledge and industry that the armed forces need.');
INSERT INTO "dependency" VALUES('dependency/services','Afhankelijkheid van ingevoerde diensten','Dependence on imported services','kst-35925-XVII-54#h3.p4','Diensten uit landen buiten de EU; hierover zijn weinig gegevens.','Services from outside the EU; little data is available.');
INSERT INTO "dependency" VALUES('dependency/essential-goods','Leveringszekerheid van essentiële goederen','Security of supply of essential goods','kst-35663-15','Goederen die in een crisis niet mogen ontbreken.','Goods that must not run out in a crisis.');
INSERT INTO "dependency" VALUES('dependency/foreign-takeovers','Afhankelijkheid door overnames','Dependence through takeovers','kst-35925-XVII-54#h5.p11','Afhankelijkheid die ontstaat als een buitenlandse partij een bedrijf verwerft.','Dependence that arises when a foreign party acquires a company.');
CREATE TABLE dictum (
	id VARCHAR NOT NULL, 
	label_nl VARCHAR NOT NULL, 
	label_en VARCHAR, 
	source VARCHAR NOT NULL, 
	motion_id VARCHAR NOT NULL, 
	ordinal INTEGER NOT NULL, 
	quote VARCHAR, 
	CONSTRAINT pk_dictum PRIMARY KEY (id), 
	CONSTRAINT fk_dictum_id FOREIGN KEY(id) REFERENCES entity (id), 
	CONSTRAINT fk_dictum_motion_id FOREIGN KEY(motion_id) REFERENCES motion (id)
);
INSERT INTO "dictum" VALUES('dictum/kst-35570-XVII-26.1','Strategische afhankelijkheden laten onderzoeken','Have strategic dependencies researched','https://zoek.officielebekendmakingen.nl/kst-35570-XVII-26.html','motion/kst-35570-XVII-26',1,'een onderzoek in te stellen naar strategische afhankelijkheden');
INSERT INTO "dictum" VALUES('dictum/kst-35663-15.1','De Commissie om een lijst van risico’s en om voorstellen vragen','Ask the Commission for a list of risks and for proposals','https://zoek.officielebekendmakingen.nl/kst-35663-15.html','motion/kst-35663-15',1,'een lijst op te stellen van de risico’s');
INSERT INTO "dictum" VALUES('dictum/kst-35663-15.2','Het onderwerp in de Raden aan de orde stellen en afstemmen','Raise the matter in the Councils and coordinate','https://zoek.officielebekendmakingen.nl/kst-35663-15.html','motion/kst-35663-15',2,'dit onderwerp te agenderen in de daarvoor verantwoordelijke Raden');
INSERT INTO "dictum" VALUES('dictum/kst-21501-02-2383.1','Nagaan hoe afhankelijkheden van China sneller kunnen afnemen','Find out how dependencies on China can decrease faster','https://zoek.officielebekendmakingen.nl/kst-21501-02-2383.html','motion/kst-21501-02-2383',1,'te inventariseren welke opties er zijn om de afname');
INSERT INTO "dictum" VALUES('dictum/kst-21501-02-2657.1','Afhankelijkheid met een afbouwpad in kaart brengen','Map dependence with a path to phase it out','https://zoek.officielebekendmakingen.nl/kst-21501-02-2657.html','motion/kst-21501-02-2657',1,'met afbouwpad in kaart te brengen');
INSERT INTO "dictum" VALUES('dictum/kst-35207-72.1','Een tijdpad met doelen opstellen','Draw up a timetable with goals','https://zoek.officielebekendmakingen.nl/kst-35207-72.html','motion/kst-35207-72',1,'een duidelijk tijdspad met doelstellingen op te stellen');
CREATE TABLE document (
	id VARCHAR NOT NULL, 
	label_nl VARCHAR NOT NULL, 
	label_en VARCHAR, 
	source VARCHAR NOT NULL, 
	reference VARCHAR(120) NOT NULL, 
	type VARCHAR(30) NOT NULL, 
	date DATE, 
	session VARCHAR(9), 
	url VARCHAR, 
	CONSTRAINT pk_document PRIMARY KEY (id), 
	CONSTRAINT fk_document_id FOREIGN KEY(id) REFERENCES entity (id), 
	CONSTRAINT uq_document_reference UNIQUE (reference)
);
INSERT INTO "document" VALUES('document/kst-35925-XVII-54','Kamerbrief over ongewenste strategische afhankelijkheden','Letter to the House on undesirable strategic dependencies','https://berthub.eu/tkconv/get/2021D45154','kst-35925-XVII-54','letter','2021-11-22','2021-2022','https://zoek.officielebekendmakingen.nl/kst-35925-XVII-54.html');
INSERT INTO "document" VALUES('document/kst-35570-XVII-26','Motie-Alkaya/Weverling over onderzoek naar strategische afhankelijkheden','Alkaya/Weverling motion on research into strategic dependencies','https://zoek.officielebekendmakingen.nl/kst-35570-XVII-26.html','kst-35570-XVII-26','motion','2020-12-02','2020-2021','https://zoek.officielebekendmakingen.nl/kst-35570-XVII-26.html');
INSERT INTO "document" VALUES('document/kst-35663-15','Motie-Sjoerdsma c.s. over de leveringszekerheid van essentiële goederen','Sjoerdsma et al. motion on security of supply of essential goods','https://zoek.officielebekendmakingen.nl/kst-35663-15.html','kst-35663-15','motion','2021-06-17','2020-2021','https://zoek.officielebekendmakingen.nl/kst-35663-15.html');
INSERT INTO "document" VALUES('document/kst-21501-02-2383','Motie-Brekelmans over sneller afbouwen van strategische afhankelijkheden van China','Brekelmans motion on reducing strategic dependencies on China faster','https://zoek.officielebekendmakingen.nl/kst-21501-02-2383.html','kst-21501-02-2383','motion','2021-07-08','2020-2021','https://zoek.officielebekendmakingen.nl/kst-21501-02-2383.html');
INSERT INTO "document" VALUES('document/kst-30821-73','Kabinetspositie Europese concurrentiekracht','Government position on European competitiveness','kst-35925-XVII-54#n2','kst-30821-73','paper',NULL,NULL,'https://zoek.officielebekendmakingen.nl/kst-30821-73.html');
INSERT INTO "document" VALUES('document/kst-27771-1','Kabinetsreactie op het WRR-rapport over het borgen van publiek belang','Government response to the WRR report on safeguarding the public interest','kst-35925-XVII-54#n3','kst-27771-1','paper',NULL,NULL,'https://zoek.officielebekendmakingen.nl/kst-27771-1.html');
INSERT INTO "document" VALUES('document/kst-34952-126','Brief over kwetsbaarheden van bedrijven in mondiale waardeketens','Letter on vulnerabilities of companies in global value chains','kst-35925-XVII-54#n4','kst-34952-126','letter',NULL,NULL,'https://zoek.officielebekendmakingen.nl/kst-34952-126.html');
INSERT INTO "document" VALUES('document/kst-29477-703','Verslag van rondetafelgesprekken over leveringszekerheid van medische middelen','Report of round tables on security of supply of medical products','kst-35925-XVII-54#n7','kst-29477-703','letter',NULL,NULL,'https://zoek.officielebekendmakingen.nl/kst-29477-703.html');
INSERT INTO "document" VALUES('document/kst-29477-731','Brief over het versterken van de leveringszekerheid van medische producten','Letter on strengthening security of supply of medical products','kst-35925-XVII-54#n7','kst-29477-731','letter',NULL,NULL,'https://zoek.officielebekendmakingen.nl/kst-29477-731.html');
INSERT INTO "document" VALUES('document/kst-21501-30-539','Geannoteerde agenda Raad voor Concurrentievermogen van 29 september 2021','Annotated agenda for the Competitiveness Council of 29 September 2021','kst-35925-XVII-54#n10','kst-21501-30-539','letter',NULL,NULL,'https://zoek.officielebekendmakingen.nl/kst-21501-30-539.html');
INSERT INTO "document" VALUES('document/kst-22112-3134','Kamerstuk over de geüpdatete Europese industriestrategie','Paper on the updated European industrial strategy','kst-35925-XVII-54#n11','kst-22112-3134','letter',NULL,NULL,'https://zoek.officielebekendmakingen.nl/kst-22112-3134.html');
INSERT INTO "document" VALUES('document/kst-22112-2936','BNC-fiche over het Critical Raw Materials Action Plan','Government assessment of the Critical Raw Materials Action Plan','kst-35925-XVII-54#n13','kst-22112-2936','letter',NULL,NULL,'https://zoek.officielebekendmakingen.nl/kst-22112-2936.html');
INSERT INTO "document" VALUES('document/kst-22112-3073','Kamerstuk over de herziening van het Europese handelsbeleid','Paper on the EU trade policy review','kst-35925-XVII-54#n14','kst-22112-3073','letter',NULL,NULL,'https://zoek.officielebekendmakingen.nl/kst-22112-3073.html');
INSERT INTO "document" VALUES('document/kst-22112-3179','Kamerstuk over het International Procurement Instrument','Paper on the International Procurement Instrument','kst-35925-XVII-54#n16','kst-22112-3179','letter',NULL,NULL,'https://zoek.officielebekendmakingen.nl/kst-22112-3179.html');
INSERT INTO "document" VALUES('document/kst-22112-3133','Kamerstuk over het voorstel voor een verordening buitenlandse subsidies','Paper on the proposed regulation on foreign subsidies','kst-35925-XVII-54#n17','kst-22112-3133','letter',NULL,NULL,'https://zoek.officielebekendmakingen.nl/kst-22112-3133.html');
INSERT INTO "document" VALUES('document/kst-21501-33-845','Kamerstuk over de energietransitie en de invoer van gas','Paper on the energy transition and gas imports','kst-35925-XVII-54#n20','kst-21501-33-845','letter',NULL,NULL,'https://zoek.officielebekendmakingen.nl/kst-21501-33-845.html');
INSERT INTO "document" VALUES('document/kst-31125-92','Kamerstuk over de defensie-industrie','Paper on the defence industry','kst-35925-XVII-54#n21','kst-31125-92','letter',NULL,NULL,'https://zoek.officielebekendmakingen.nl/kst-31125-92.html');
INSERT INTO "document" VALUES('document/kst-35880-1','Koninklijke boodschap bij de Wet veiligheidstoets investeringen, fusies en overnames','Royal message: investment screening bill','kst-35925-XVII-54#n23; https://www.eerstekamer.nl/wetsvoorstel/35880_wet_veiligheidstoets; soort stuk: vaste volgorde van een wetsvoorstel, niet geverifieerd','kst-35880-1','paper','2021-06-30','2020-2021','https://zoek.officielebekendmakingen.nl/kst-35880-1.html');
INSERT INTO "document" VALUES('document/kst-35880-2','Voorstel van wet bij de Wet veiligheidstoets investeringen, fusies en overnames','Bill: investment screening bill','kst-35925-XVII-54#n23; https://www.eerstekamer.nl/wetsvoorstel/35880_wet_veiligheidstoets; soort stuk: vaste volgorde van een wetsvoorstel, niet geverifieerd','kst-35880-2','paper','2021-06-30','2020-2021','https://zoek.officielebekendmakingen.nl/kst-35880-2.html');
INSERT INTO "document" VALUES('document/kst-35880-3','Memorie van toelichting bij de Wet veiligheidstoets investeringen, fusies en overnames','Explanatory memorandum: investment screening bill','kst-35925-XVII-54#n23; https://www.eerstekamer.nl/wetsvoorstel/35880_wet_veiligheidstoets; soort stuk: vaste volgorde van een wetsvoorstel, niet geverifieerd','kst-35880-3','paper','2021-06-30','2020-2021','https://zoek.officielebekendmakingen.nl/kst-35880-3.html');
INSERT INTO "document" VALUES('document/kst-35880-4','Vierde stuk bij het wetsvoorstel veiligheidstoets investeringen, fusies en overnames','Fourth paper on the investment screening bill','kst-35925-XVII-54#n23; https://www.eerstekamer.nl/wetsvoorstel/35880_wet_veiligheidstoets; soort stuk niet geverifieerd','kst-35880-4','paper',NULL,'2020-2021','https://zoek.officielebekendmakingen.nl/kst-35880-4.html');
INSERT INTO "document" VALUES('document/celex:32021R0167','Verordening (EU) 2021/167 (handhaving van handelsregels)','Regulation (EU) 2021/167 (trade enforcement)','http://data.europa.eu/eli/reg/2021/167/oj','celex:32021R0167','eu_act','2021-02-10',NULL,'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32021R0167');
INSERT INTO "document" VALUES('document/celex:52021DC0066','Mededeling over de evaluatie van het handelsbeleid','Communication on the trade policy review','https://www.europeansources.info/record/trade-policy-review-an-open-sustainable-and-assertive-trade-policy/','celex:52021DC0066','communication','2021-02-18',NULL,'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:52021DC0066');
INSERT INTO "document" VALUES('document/bwb:BWBR0044449','Uitvoeringswet screeningsverordening buitenlandse directe investeringen','Act implementing the FDI screening regulation','https://wetten.overheid.nl/BWBR0044449/2020-12-04','bwb:BWBR0044449','law','2020-11-18',NULL,'https://wetten.overheid.nl/BWBR0044449');
INSERT INTO "document" VALUES('document/ec-critical-raw-materials-list','Lijst van kritieke grondstoffen voor de EU (webpagina van de Commissie)','List of critical raw materials for the EU (Commission web page)','kst-35925-XVII-54#n12','ec-critical-raw-materials-list','web',NULL,NULL,'https://ec.europa.eu/growth/sectors/raw-materials/specific-interest/critical_en');
INSERT INTO "document" VALUES('document/non-paper-ipcei-2021','Non-paper over slim en selectief gebruik van het IPCEI-instrument','Smart and selective use of the IPCEI instrument (non-paper)','kst-35925-XVII-54#n18','non-paper-ipcei-2021','report','2021-04-28',NULL,'https://www.government.se/articles/2021/09/smart-and-selective-use-of-the-ipcei-instrument/');
INSERT INTO "document" VALUES('document/hcss-securing-critical-materials','Securing Critical Materials for Critical Sectors','Securing Critical Materials for Critical Sectors','kst-35925-XVII-54#n8','hcss-securing-critical-materials','report',NULL,NULL,NULL);
INSERT INTO "document" VALUES('document/cbs-60-procent','CBS-bericht over de wederuitvoer van aangevoerde goederen','Statistics Netherlands item on re-exports of goods','kst-35925-XVII-54#n5','cbs-60-procent','web',NULL,NULL,NULL);
INSERT INTO "document" VALUES('document/kst-35470-XVII-11','Motie-Weverling over kwetsbaarheid van waardeketens','Weverling motion on vulnerable value chains','https://zoek.officielebekendmakingen.nl/kst-35470-XVII-11.html','kst-35470-XVII-11','motion','2020-06-22','2019-2020','https://zoek.officielebekendmakingen.nl/kst-35470-XVII-11.html');
INSERT INTO "document" VALUES('document/kst-21501-02-2654','Motie-Klink c.s. (vervangen door nr. 2657)','Klink et al. motion (replaced by no. 2657)','https://zoek.officielebekendmakingen.nl/kst-21501-02-2657.html (genoemd in de opvolger; zelf niet gelezen)','kst-21501-02-2654','motion',NULL,'2022-2023','https://zoek.officielebekendmakingen.nl/kst-21501-02-2654.html');
INSERT INTO "document" VALUES('document/kst-21501-02-2657','Gewijzigde motie-Klink c.s. over afbouw van afhankelijkheid van China','Amended Klink et al. motion on phasing out dependence on China','https://zoek.officielebekendmakingen.nl/kst-21501-02-2657.html','kst-21501-02-2657','motion','2023-05-24','2022-2023','https://zoek.officielebekendmakingen.nl/kst-21501-02-2657.html');
INSERT INTO "document" VALUES('document/kst-35207-72','Motie-Sjoerdsma/Brekelmans over een tijdpad voor het verminderen van afhankelijkheden','Sjoerdsma/Brekelmans motion on a timetable for reducing dependencies','https://zoek.officielebekendmakingen.nl/kst-35207-72.html','kst-35207-72','motion','2023-07-06','2022-2023','https://zoek.officielebekendmakingen.nl/kst-35207-72.html');
INSERT INTO "document" VALUES('document/kst-35982-9','Brief over open strategische autonomie','Letter on open strategic autonomy','https://zoek.officielebekendmakingen.nl/kst-30821-181.html','kst-35982-9','letter','2022-11-08','2022-2023','https://zoek.officielebekendmakingen.nl/kst-35982-9.html');
INSERT INTO "document" VALUES('document/kst-30821-181','Kabinetsaanpak strategische afhankelijkheden','Government approach to strategic dependencies','https://zoek.officielebekendmakingen.nl/kst-30821-181.html','kst-30821-181','letter','2023-05-12','2022-2023','https://zoek.officielebekendmakingen.nl/kst-30821-181.html');
INSERT INTO "document" VALUES('document/kst-30821-196','Schriftelijk overleg over de kabinetsaanpak','Written consultation on the government approach','https://zoek.officielebekendmakingen.nl/kst-30821-196.html','kst-30821-196','paper','2023-07-31','2022-2023','https://zoek.officielebekendmakingen.nl/kst-30821-196.html');
INSERT INTO "document" VALUES('document/kst-30821-204','Voortgang van de aanpak strategische afhankelijkheden','Progress on the strategic dependencies approach','tweedekamer.nl, document 2023D49694','kst-30821-204','letter','2023-12-15','2023-2024','https://zoek.officielebekendmakingen.nl/kst-30821-204.html');
INSERT INTO "document" VALUES('document/kst-30821-235','Jaarbericht Bureau Toetsing Investeringen','Yearly report of the investment screening office','Verslag van het debat over economische veiligheid van 7 november 2024','kst-30821-235','letter','2024-09-03','2023-2024','https://zoek.officielebekendmakingen.nl/kst-30821-235.html');
INSERT INTO "document" VALUES('document/kst-32852-224','Nationale grondstoffenstrategie','National raw materials strategy','tweedekamer.nl, document 2023D16561','kst-32852-224','letter','2022-12-09','2022-2023','https://zoek.officielebekendmakingen.nl/kst-32852-224.html');
INSERT INTO "document" VALUES('document/kst-32852-291','Voortgang nationale grondstoffenstrategie','Progress on the national raw materials strategy','Verslag van het debat over economische veiligheid van 7 november 2024','kst-32852-291','letter','2023-12-22','2023-2024','https://zoek.officielebekendmakingen.nl/kst-32852-291.html');
INSERT INTO "document" VALUES('document/kst-33009-138','Brief over chips','Letter on chips','Verslag van het debat over economische veiligheid van 7 november 2024','kst-33009-138','letter','2023-12-21','2023-2024','https://zoek.officielebekendmakingen.nl/kst-33009-138.html');
INSERT INTO "document" VALUES('document/kst-22112-3369','BNC-fiche over de Chips Act','Government assessment of the Chips Act','https://zoek.officielebekendmakingen.nl/kst-22112-3369.html','kst-22112-3369','letter','2022-03-25','2021-2022','https://zoek.officielebekendmakingen.nl/kst-22112-3369.html');
INSERT INTO "document" VALUES('document/kst-22112-4163','BNC-fiche over de EU-strategie voor voorraden','Government assessment of the EU stockpiling strategy','tweedekamer.nl, document 2025D39025','kst-22112-4163','letter','2025-09-12','2024-2025','https://zoek.officielebekendmakingen.nl/kst-22112-4163.html');
INSERT INTO "document" VALUES('document/celex:52020DC0474','Mededeling over weerbaarheid van kritieke grondstoffen, met actieplan','Communication on critical raw materials resilience, with action plan','https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:52020DC0474','celex:52020DC0474','communication','2020-09-03',NULL,'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:52020DC0474');
INSERT INTO "document" VALUES('document/celex:52021DC0350','Mededeling over de actualisering van de industriestrategie','Communication updating the industrial strategy','https://www.europeansources.info/record/updating-the-2020-new-industrial-strategy-building-a-stronger-single-market-for-europes-recovery/','celex:52021DC0350','communication','2021-05-05',NULL,'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:52021DC0350');
INSERT INTO "document" VALUES('document/celex:52021PC0775','Voorstel voor een instrument tegen economische dwang','Proposal for an anti-coercion instrument','https://www.europeansources.info/record/proposal-for-a-regulation-on-the-protection-of-the-union-and-its-member-states-from-economic-coercion-by-third-countries/','celex:52021PC0775','eu_act','2021-12-08',NULL,'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:52021PC0775');
INSERT INTO "document" VALUES('document/celex:52022PC0071','Voorstel voor een richtlijn over gepaste zorgvuldigheid','Proposal for a due diligence directive','https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:52022PC0071','celex:52022PC0071','eu_act','2022-02-23',NULL,'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:52022PC0071');
INSERT INTO "document" VALUES('document/celex:52024PC0023','Voorstel tot herziening van de screeningsverordening','Proposal to revise the screening regulation','https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:52024PC0023','celex:52024PC0023','eu_act','2024-01-24',NULL,'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:52024PC0023');
INSERT INTO "document" VALUES('document/celex:32019R0452','Verordening (EU) 2019/452 (screening van buitenlandse directe investeringen)','Regulation (EU) 2019/452 (screening of foreign direct investment)','http://data.europa.eu/eli/reg/2019/452/oj','celex:32019R0452','eu_act','2019-03-19',NULL,'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32019R0452');
INSERT INTO "document" VALUES('document/celex:32022R1031','Verordening (EU) 2022/1031 (internationaal aanbestedingsinstrument)','Regulation (EU) 2022/1031 (international procurement instrument)','http://data.europa.eu/eli/reg/2022/1031/oj','celex:32022R1031','eu_act','2022-06-23',NULL,'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32022R1031');
INSERT INTO "document" VALUES('document/celex:32022R2560','Verordening (EU) 2022/2560 (buitenlandse subsidies)','Regulation (EU) 2022/2560 (foreign subsidies)','eumonitor.eu; claytonsegura.com; uria.com','celex:32022R2560','eu_act','2022-12-14',NULL,'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32022R2560');
INSERT INTO "document" VALUES('document/celex:32023R1781','Verordening (EU) 2023/1781 (Chips Act)','Regulation (EU) 2023/1781 (Chips Act)','http://data.europa.eu/eli/reg/2023/1781/oj','celex:32023R1781','eu_act','2023-09-13',NULL,'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32023R1781');
INSERT INTO "document" VALUES('document/celex:32023R2675','Verordening (EU) 2023/2675 (economische dwang)','Regulation (EU) 2023/2675 (economic coercion)','http://data.europa.eu/eli/reg/2023/2675/oj','celex:32023R2675','eu_act','2023-11-22',NULL,'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32023R2675');
INSERT INTO "document" VALUES('document/celex:32024R1252','Verordening (EU) 2024/1252 (kritieke grondstoffen)','Regulation (EU) 2024/1252 (critical raw materials)','http://data.europa.eu/eli/reg/2024/1252/oj','celex:32024R1252','eu_act','2024-04-11',NULL,'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32024R1252');
INSERT INTO "document" VALUES('document/celex:32024L1760','Richtlijn (EU) 2024/1760 (gepaste zorgvuldigheid)','Directive (EU) 2024/1760 (due diligence)','regulationtomorrow.com; forvismazars.com','celex:32024L1760','eu_act','2024-06-13',NULL,'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32024L1760');
CREATE TABLE document_actor (
	document_id VARCHAR NOT NULL, 
	actor_id VARCHAR NOT NULL, 
	role VARCHAR(30) NOT NULL, 
	source VARCHAR NOT NULL, 
	CONSTRAINT pk_document_actor PRIMARY KEY (document_id, actor_id, role), 
	CONSTRAINT fk_document_actor_document_id FOREIGN KEY(document_id) REFERENCES document (id), 
	CONSTRAINT fk_document_actor_actor_id FOREIGN KEY(actor_id) REFERENCES actor (id)
);
INSERT INTO "document_actor" VALUES('document/kst-35925-XVII-54','actor/de-bruijn','sender','kst-35925-XVII-54#h6.p2');
INSERT INTO "document_actor" VALUES('document/kst-35925-XVII-54','actor/knapen','on_behalf_of','kst-35925-XVII-54#h0.p4; ambt: portfolios.csv');
INSERT INTO "document_actor" VALUES('document/kst-35925-XVII-54','actor/blok','on_behalf_of','kst-35925-XVII-54#h0.p4; ambt: portfolios.csv');
CREATE TABLE entity (
	id VARCHAR NOT NULL, 
	kind VARCHAR(30) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	CONSTRAINT pk_entity PRIMARY KEY (id)
);
INSERT INTO "entity" VALUES('region/EU','region','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('region/europe','region','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('region/asia','region','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/AD','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/AE','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/AF','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/AG','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/AI','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/AL','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/AM','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/AO','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/AQ','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/AR','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/AS','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/AT','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/AU','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/AW','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/AX','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/AZ','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/BA','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/BB','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/BD','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/BE','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/BF','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/BG','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/BH','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/BI','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/BJ','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/BL','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/BM','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/BN','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/BO','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/BQ','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/BR','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/BS','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/BT','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/BV','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/BW','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/BY','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/BZ','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/CA','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/CC','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/CD','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/CF','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/CG','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/CH','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/CI','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/CK','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/CL','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/CM','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/CN','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/CO','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/CR','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/CU','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/CV','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/CW','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/CX','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/CY','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/CZ','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/DE','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/DJ','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/DK','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/DM','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/DO','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/DZ','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/EC','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/EE','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/EG','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/EH','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/ER','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/ES','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/ET','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/FI','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/FJ','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/FK','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/FM','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/FO','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/FR','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/GA','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/GB','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/GD','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/GE','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/GF','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/GG','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/GH','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/GI','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/GL','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/GM','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/GN','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/GP','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/GQ','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/GR','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/GS','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/GT','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/GU','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/GW','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/GY','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/HK','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/HM','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/HN','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/HR','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/HT','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/HU','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/ID','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/IE','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/IL','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/IM','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/IN','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/IO','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/IQ','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/IR','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/IS','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/IT','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/JE','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/JM','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/JO','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/JP','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/KE','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/KG','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/KH','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/KI','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/KM','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/KN','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/KP','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/KR','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/KW','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/KY','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/KZ','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/LA','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/LB','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/LC','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/LI','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/LK','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/LR','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/LS','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/LT','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/LU','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/LV','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/LY','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/MA','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/MC','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/MD','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/ME','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/MF','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/MG','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/MH','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/MK','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/ML','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/MM','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/MN','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/MO','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/MP','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/MQ','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/MR','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/MS','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/MT','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/MU','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/MV','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/MW','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/MX','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/MY','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/MZ','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/NA','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/NC','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/NE','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/NF','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/NG','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/NI','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/NL','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/NO','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/NP','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/NR','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/NU','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/NZ','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/OM','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/PA','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/PE','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/PF','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/PG','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/PH','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/PK','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/PL','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/PM','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/PN','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/PR','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/PS','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/PT','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/PW','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/PY','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/QA','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/RE','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/RO','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/RS','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/RU','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/RW','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/SA','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/SB','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/SC','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/SD','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/SE','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/SG','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/SH','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/SI','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/SJ','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/SK','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/SL','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/SM','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/SN','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/SO','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/SR','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/SS','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/ST','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/SV','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/SX','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/SY','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/SZ','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/TC','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/TD','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/TF','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/TG','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/TH','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/TJ','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/TK','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/TL','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/TM','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/TN','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/TO','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/TR','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/TT','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/TV','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/TW','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/TZ','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/UA','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/UG','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/UM','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/US','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/UY','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/UZ','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/VA','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/VC','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/VE','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/VG','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/VI','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/VN','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/VU','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/WF','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/WS','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/YE','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/YT','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/ZA','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/ZM','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/ZW','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('actor/alkaya','actor','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('actor/weverling','actor','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('actor/sjoerdsma','actor','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('actor/kamminga','actor','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('actor/amhaouch','actor','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('actor/piri','actor','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('actor/van-der-lee','actor','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('actor/brekelmans','actor','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('actor/klink','actor','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('actor/romke-de-jong','actor','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('actor/boutkan','actor','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('actor/van-der-graaf','actor','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('actor/de-bruijn','actor','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('actor/knapen','actor','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('actor/blok','actor','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('actor/schreinemacher','actor','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('actor/van-leeuwen','actor','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('actor/berendsen','actor','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('actor/bz','actor','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('actor/ezk','actor','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('actor/vws','actor','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('actor/tweede-kamer','actor','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('actor/eerste-kamer','actor','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('actor/european-commission','actor','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('actor/competitiveness-council','actor','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('actor/cbs','actor','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('actor/hcss','actor','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('actor/wrr','actor','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('actor/china-knowledge-network','actor','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('actor/clingendael','actor','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('actor/european-parliament','actor','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('actor/european-council','actor','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('actor/eib','actor','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('actor/tno','actor','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('actor/aivd','actor','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/kst-35925-XVII-54','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/kst-35570-XVII-26','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/kst-35663-15','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/kst-21501-02-2383','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/kst-30821-73','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/kst-27771-1','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/kst-34952-126','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/kst-29477-703','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/kst-29477-731','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/kst-21501-30-539','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/kst-22112-3134','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/kst-22112-2936','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/kst-22112-3073','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/kst-22112-3179','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/kst-22112-3133','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/kst-21501-33-845','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/kst-31125-92','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/kst-35880-1','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/kst-35880-2','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/kst-35880-3','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/kst-35880-4','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/celex:32021R0167','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/celex:52021DC0066','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/bwb:BWBR0044449','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/ec-critical-raw-materials-list','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/non-paper-ipcei-2021','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/hcss-securing-critical-materials','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/cbs-60-procent','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/kst-35470-XVII-11','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/kst-21501-02-2654','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/kst-21501-02-2657','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/kst-35207-72','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/kst-35982-9','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/kst-30821-181','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/kst-30821-196','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/kst-30821-204','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/kst-30821-235','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/kst-32852-224','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/kst-32852-291','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/kst-33009-138','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/kst-22112-3369','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/kst-22112-4163','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/celex:52020DC0474','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/celex:52021DC0350','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/celex:52021PC0775','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/celex:52022PC0071','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/celex:52024PC0023','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/celex:32019R0452','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/celex:32022R1031','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/celex:32022R2560','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/celex:32023R1781','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/celex:32023R2675','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/celex:32024R1252','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/celex:32024L1760','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('dependency/rare-earths','dependency','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('dependency/critical-raw-materials','dependency','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('dependency/semiconductors','dependency','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('dependency/medicines','dependency','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('dependency/medical-goods','dependency','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('dependency/vitamins','dependency','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('dependency/laptops-and-electronics','dependency','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('dependency/electrical-equipment','dependency','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('dependency/crude-oil','dependency','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('dependency/natural-gas','dependency','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('dependency/cloud','dependency','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('dependency/hydrogen','dependency','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('dependency/defence-technology','dependency','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('dependency/services','dependency','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('dependency/essential-goods','dependency','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('dependency/foreign-takeovers','dependency','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('product/laptops','product','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('product/computers-and-electronics','product','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('product/electrical-equipment','product','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('product/pharmaceuticals','product','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('product/vitamins','product','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('product/medicines','product','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('product/medical-devices','product','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('product/medical-products','product','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('product/ballpoint-pens','product','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('product/nutmeg','product','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('product/vacuum-cleaners','product','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('product/rare-earths','product','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('product/critical-raw-materials','product','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('product/semiconductors','product','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('product/crude-oil','product','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('product/natural-gas','product','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('product/green-gas','product','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('product/hydrogen','product','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('product/cloud-services','product','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('product/lithium','product','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('product/cobalt','product','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('product/magnesium','product','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('product/batteries','product','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('product/solar-panels','product','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('criterion/risk-to-public-interests','criterion','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('criterion/benefits-over-costs','criterion','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('criterion/one-sidedness','criterion','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('criterion/vitality','criterion','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('criterion/substitutability','criterion','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('criterion/proportionality','criterion','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('criterion/least-market-distortion','criterion','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('criterion/effects-on-other-policy','criterion','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('instrument/crm-action-plan','instrument','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('instrument/crm-list','instrument','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('instrument/trade-policy-review','instrument','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('instrument/trade-enforcement-regulation','instrument','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('instrument/international-procurement-instrument','instrument','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('instrument/foreign-subsidies-regulation','instrument','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('instrument/anti-coercion-instrument','instrument','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('instrument/due-diligence-directive','instrument','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('instrument/ipcei-framework','instrument','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('instrument/ipcei-microelectronics-2','instrument','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('instrument/ipcei-cloud','instrument','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('instrument/ipcei-hydrogen','instrument','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('instrument/chips-act','instrument','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('instrument/connectivity-strategy','instrument','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('instrument/industrial-strategy-update','instrument','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('instrument/fdi-screening-regulation','instrument','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('instrument/fdi-screening-revision','instrument','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('instrument/critical-raw-materials-act','instrument','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('instrument/stockpiling-strategy','instrument','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('measure/strategic-oil-stock','measure','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('measure/oil-supplier-diversification','measure','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('measure/green-gas-and-hydrogen','measure','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('measure/defence-industrial-base','measure','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('measure/fdi-screening-implementation-act','measure','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('measure/investment-screening-act','measure','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('measure/ipcei-reservation','measure','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('measure/ipcei-hydrogen-reservation','measure','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('measure/medical-supply-security','measure','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('measure/medicine-shortages','measure','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('measure/rare-earths-research','measure','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('measure/raw-materials-strategy','measure','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('measure/dependencies-approach','measure','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('measure/dependencies-taskforce','measure','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('motion/kst-35570-XVII-26','motion','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('motion/kst-35663-15','motion','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('motion/kst-21501-02-2383','motion','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('motion/kst-35470-XVII-11','motion','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('motion/kst-21501-02-2654','motion','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('motion/kst-21501-02-2657','motion','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('motion/kst-35207-72','motion','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('dictum/kst-35570-XVII-26.1','dictum','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('dictum/kst-35663-15.1','dictum','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('dictum/kst-35663-15.2','dictum','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('dictum/kst-21501-02-2383.1','dictum','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('dictum/kst-21501-02-2657.1','dictum','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('dictum/kst-35207-72.1','dictum','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('request/kst-35570-XVII-26.1.1','request','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('request/kst-35570-XVII-26.1.2','request','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('request/kst-35570-XVII-26.1.3','request','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('request/kst-35663-15.1.1','request','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('request/kst-35663-15.1.2','request','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('request/kst-35663-15.2.1','request','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('request/kst-35663-15.2.2','request','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('request/kst-21501-02-2383.1.1','request','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('request/kst-21501-02-2383.1.2','request','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('request/kst-21501-02-2657.1.1','request','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('request/kst-21501-02-2657.1.2','request','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('request/kst-35207-72.1.1','request','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('observation/concentrated-share','observation','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('observation/concentrated-categories','observation','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('observation/analysed-categories','observation','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('observation/concentrated-percentage','observation','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('observation/concentrated-from-china','observation','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('observation/concentrated-from-china-about','observation','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('observation/exports-share-of-gdp','observation','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('observation/critical-raw-materials-count','observation','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('observation/action-plan-lines','observation','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('observation/ipcei-reservation','observation','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('observation/re-export-share','observation','2026-01-01 00:00:00.000000');
CREATE TABLE evidence (
	recorded_at DATETIME NOT NULL, 
	closed_at DATETIME, 
	document_id VARCHAR NOT NULL, 
	exact VARCHAR NOT NULL, 
	occurrence INTEGER NOT NULL, 
	prefix VARCHAR, 
	suffix VARCHAR, 
	fragment VARCHAR NOT NULL, 
	sentence_hash VARCHAR(16), 
	sentence VARCHAR, 
	found BOOLEAN, 
	origin VARCHAR(30) NOT NULL, 
	id VARCHAR(40) NOT NULL, 
	link_id VARCHAR NOT NULL, 
	supports BOOLEAN NOT NULL, 
	CONSTRAINT pk_evidence PRIMARY KEY (id), 
	CONSTRAINT fk_evidence_document_id FOREIGN KEY(document_id) REFERENCES document (id), 
	CONSTRAINT fk_evidence_link_id FOREIGN KEY(link_id) REFERENCES link (id)
);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/celex:32024R1252','a secure and sustainable supply of critical raw materials',1,NULL,NULL,'title','ecd0f836462c64ef',NULL,NULL,'curated','e-4474f6f1e2da','l-48855fba603d',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/celex:32024R1252','a secure and sustainable supply of critical raw materials',1,NULL,NULL,'title','ecd0f836462c64ef',NULL,NULL,'curated','e-a92624e171c1','l-5727e1630b16',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/celex:52020DC0474','Light Rare Earth Elements',1,NULL,NULL,'annex1','71948cfbc9fe4d90',NULL,NULL,'curated','e-4a18b30849b3','l-bd286b17b9e5',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Kamerstuk 35 570 XVII, nr. 26',1,NULL,NULL,'h0.p1','4a076cbbd7036bd1',NULL,NULL,'curated','e-8c919d78d2c7','l-b7775c03dc77',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Kamerstuk 35 663, nr. 15',1,NULL,NULL,'h0.p2','b5c59408a30e53a5',NULL,NULL,'curated','e-522a3ee482a4','l-5f0dfb2e3a9f',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Kamerstuk 21 501-02, nr. 2383',1,NULL,NULL,'h0.p3','a6ed5f61a24d482a',NULL,NULL,'curated','e-22802a69ac8e','l-ace3f5771884',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Kamerstukken 30 821 en 21 501-20, nr. 73',1,NULL,NULL,'n2','1076f9b0c18d5fb3',NULL,NULL,'curated','e-bd58f0fbb196','l-60e9d1a1a82e',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Kamerstuk 27 771, nr. 1',1,NULL,NULL,'n3','ea74d69d69b86b38',NULL,NULL,'curated','e-177d11d56cad','l-1c9039f8720d',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Kamerstuk 34 952, nr. 126',1,NULL,NULL,'n4','34b97c39a10bd440',NULL,NULL,'curated','e-ec3823f935e8','l-2b55ea25ac17',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','60 procent van aangevoerde goederen',1,NULL,NULL,'n5','aad577a83383f430',NULL,NULL,'curated','e-8a65e2b6a2e2','l-909b895609d7',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Kamerstuk 29 477, nr. 703',1,NULL,NULL,'n7','fc872cb88053bf86',NULL,NULL,'curated','e-6704a295f0a4','l-556290d22de5',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Kamerstuk 29 477, nr. 731',1,NULL,NULL,'n7','fc872cb88053bf86',NULL,NULL,'curated','e-38030f770197','l-8f2390d3351e',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Securing Critical Materials for Critical Sectors',1,NULL,NULL,'n8','e212d0b561333cbd',NULL,NULL,'curated','e-e5d5438feee2','l-c257acb8906b',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Kamerstuk 34 952, nr. 126',2,NULL,NULL,'n9','34b97c39a10bd440',NULL,NULL,'curated','e-9748f020ad29','l-2b55ea25ac17',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Kamerstuk 21 501-30, nr. 539',1,NULL,NULL,'n10','62c631773a3038ed',NULL,NULL,'curated','e-b53c0a987a6f','l-3b5f3afae830',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Kamerstuk 22 112, nr. 3134',1,NULL,NULL,'n11','eb9ddd165b35bfb4',NULL,NULL,'curated','e-08d2592fc971','l-ce5b4af1c8fd',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','lijst van kritieke grondstoffen voor de Europese Unie',1,NULL,NULL,'n12','5cc815ac88b51be7',NULL,NULL,'curated','e-25c94f05bdee','l-ad80c34abfcc',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','kamerstuk 22 112, nr. 2936',1,NULL,NULL,'n13','62b09033c7cac248',NULL,NULL,'curated','e-98d5cc5a914a','l-bf5153ba7c3a',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','?uri=CELEX%3A52021DC0066&qid=1614328670336 en Kamerstuk',1,NULL,NULL,'n14','e5d481fc0f0eea52',NULL,NULL,'curated','e-e80a37aa6614','l-eea99a016de5',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Kamerstuk 22 112, nr. 3073',1,NULL,NULL,'n14','e5d481fc0f0eea52',NULL,NULL,'curated','e-c2ecdd24e645','l-1f28fac8e8b7',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','EUR-Lex – 32021R0167',1,NULL,NULL,'n15','1f98c049ce3e880e',NULL,NULL,'curated','e-1758889992a0','l-f19ea334a2dd',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Kamerstuk 22 112, nr. 3179',1,NULL,NULL,'n16','298d69b60f345150',NULL,NULL,'curated','e-76da628ec7d3','l-848f1add6c29',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Kamerstuk 22 112, nr. 3133',1,NULL,NULL,'n17','69c6ab91180b4cd4',NULL,NULL,'curated','e-c804caa08136','l-16cbaee01484',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','selective use of the IPCEI instrument',1,NULL,NULL,'n18','b301a05cebfa2d2c',NULL,NULL,'curated','e-7b9399ce61bc','l-b5935755cd45',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Kamerstuk 34 952, nr. 126',3,NULL,NULL,'n19','34b97c39a10bd440',NULL,NULL,'curated','e-57f9a56b1850','l-2b55ea25ac17',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Kamerstuk 21 501-33, nr. 845',1,NULL,NULL,'n20','c383f89b07ff9ef5',NULL,NULL,'curated','e-6f3c63ba1b5d','l-4bb3e2dcb37c',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Kamerstuk 31 125, nr. 92',1,NULL,NULL,'n21','35d0a313b0293cd2',NULL,NULL,'curated','e-6b21c43f55bf','l-b81e70d439ec',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','wetten.nl – Regeling – Uitvoeringswet',1,NULL,NULL,'n22','a792bb881b7639e7',NULL,NULL,'curated','e-8c2bbd90d7aa','l-d82b481198b0',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Kamerstuk 35 880, nr. 1 t/m 4',1,NULL,NULL,'n23','c72d645fe91ad2b4',NULL,NULL,'curated','e-f3d3585b601e','l-578c7b060792',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Kamerstuk 35 880, nr. 1 t/m 4',1,NULL,NULL,'n23','c72d645fe91ad2b4',NULL,NULL,'curated','e-2d5ea826dee0','l-f7a75e53ba28',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Kamerstuk 35 880, nr. 1 t/m 4',1,NULL,NULL,'n23','c72d645fe91ad2b4',NULL,NULL,'curated','e-fd24b8908acd','l-211f39af1b16',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Kamerstuk 35 880, nr. 1 t/m 4',1,NULL,NULL,'n23','c72d645fe91ad2b4',NULL,NULL,'curated','e-009bb098040d','l-2572ff624990',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','onderzoek is uitgevoerd in het kader van de motie',1,NULL,NULL,'summary.p5','2068696dcfa191c2',NULL,NULL,'curated','e-8aec62a4adc5','l-1decc61c4a50',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','in bijlage 1 de resultaten gepresenteerd van de analyse',1,NULL,NULL,'h3.p1','5c131968f0432453',NULL,NULL,'curated','e-73124b66984c','l-1decc61c4a50',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','geïntervenieerd langs de lijnen van de motie',1,NULL,NULL,'summary.p5','757de6e8f0af640b',NULL,NULL,'curated','e-3b5d21ff8f82','l-ec258f42a837',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','In lijn met de motie van het lid Sjoerdsma c.s. benadrukte',1,NULL,NULL,'h5.p2','c6c19ba02916d0ad',NULL,NULL,'curated','e-535fc545b0f1','l-ec258f42a837',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Ter beantwoording van de motie van het lid Brekelmans',1,NULL,NULL,'h5.p1','11e6640c9c26ebb5',NULL,NULL,'curated','e-f92362f8f2d9','l-057243d9491b',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','(nog) niet aan de orde',1,NULL,NULL,'summary.p5','49c48132866088d0',NULL,NULL,'curated','e-9e4ecf8a516a','l-057243d9491b',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','strategische afhankelijkheden van China',1,NULL,NULL,'h0.p3','a6ed5f61a24d482a',NULL,NULL,'curated','e-8f77c7660d60','l-e735119e7a5e',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','leveringszekerheid van essentiële goederen',1,NULL,NULL,'h0.p2','b5c59408a30e53a5',NULL,NULL,'curated','e-8cba0fa76968','l-59021ec9c0e7',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','leveringszekerheid van essentiële goederen',1,NULL,NULL,'h0.p2','b5c59408a30e53a5',NULL,NULL,'curated','e-6d7fd50110a1','l-547daef28ec9',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','leveringszekerheid van deze goederen in Europa',1,NULL,NULL,'h0.p2','b5c59408a30e53a5',NULL,NULL,'curated','e-c798f15b479c','l-443bef63f723',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','afhankelijkheid van primaire kritieke grondstoffen verminderen',1,NULL,NULL,'h5.p5','e18c021b91b8b3a1',NULL,NULL,'curated','e-c77ee3ddbf08','l-99b35732bc65',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','toelevering van kritieke grondstoffen uit derde landen diversifiëren',1,NULL,NULL,'h5.p5','e18c021b91b8b3a1',NULL,NULL,'curated','e-4c0c211c9b33','l-99b35732bc65',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','afhankelijkheid van Azië voor geavanceerde chips (European Chips Act)',1,NULL,NULL,'h5.p9','7d0ae44163a82b16',NULL,NULL,'curated','e-c96988a81407','l-9ac0459a696c',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','aanhouden van een strategische olievoorraad',1,NULL,NULL,'h5.p10','fba171ff1d47f977',NULL,NULL,'curated','e-7c0ba9d2e940','l-55e6493532d1',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','verdere diversificatie van leveranciers',1,NULL,NULL,'h5.p10','fba171ff1d47f977',NULL,NULL,'curated','e-e5f043b9d283','l-f28387904108',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','het gebruik van groen gas en waterstof',1,NULL,NULL,'h5.p10','136b4b5709f46970',NULL,NULL,'curated','e-64126ca864fd','l-5c00c5aafe43',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','een eigen technologische en industriële basis',1,NULL,NULL,'h5.p10','54a224a4a7142987',NULL,NULL,'curated','e-385052b0048a','l-7dc7c8ee35f1',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','leveringszekerheid van medische producten',1,NULL,NULL,'h3.p3','bb705739b8bc1be4',NULL,NULL,'curated','e-b41ca21f874a','l-e7c6119603ad',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','de aanpak van geneesmiddelentekorten',1,NULL,NULL,'h3.p3','bb705739b8bc1be4',NULL,NULL,'curated','e-9ad07ada6b37','l-6b7f058e8290',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','dominante positie van China in zeldzame aardmetalen',1,NULL,NULL,'h3.p3','f300d231afaebb8a',NULL,NULL,'curated','e-49249c5d02e6','l-9227be394f9a',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','verwervingsactiviteiten als overnames, investeringen en fusies',1,NULL,NULL,'h5.p11','ba7284a4fc68eacc',NULL,NULL,'curated','e-152c2856ed48','l-84406ba822ba',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','met betrekking tot «kritieke grondstoffen»',1,NULL,NULL,'h5.p5','6636ece21a0d2588',NULL,NULL,'curated','e-9435df7f4873','l-b2bbb3c2712b',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','afhankelijkheid van Azië voor geavanceerde chips (European Chips Act)',1,NULL,NULL,'h5.p9','7d0ae44163a82b16',NULL,NULL,'curated','e-926ca020fe4b','l-cd585991122b',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','aanhouden van een strategische olievoorraad',1,NULL,NULL,'h5.p10','fba171ff1d47f977',NULL,NULL,'curated','e-df8a77504432','l-5c8708e531e7',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','aardolie, het belangrijkste invoerproduct',1,NULL,NULL,'h5.p10','fba171ff1d47f977',NULL,NULL,'curated','e-2b048b53da45','l-c9d4ede75d4d',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','het gebruik van groen gas en waterstof',1,NULL,NULL,'h5.p10','136b4b5709f46970',NULL,NULL,'curated','e-72fbc0bf9d72','l-e9f9799b76bf',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','het gebruik van groen gas en waterstof',1,NULL,NULL,'h5.p10','136b4b5709f46970',NULL,NULL,'curated','e-2560018ccc60','l-682948041ac2',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','leveringszekerheid van medische producten',1,NULL,NULL,'h3.p3','bb705739b8bc1be4',NULL,NULL,'curated','e-d84e449f8d77','l-02b567802069',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','de aanpak van geneesmiddelentekorten',1,NULL,NULL,'h3.p3','bb705739b8bc1be4',NULL,NULL,'curated','e-2525d2b02f55','l-d5780bda6f76',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','dominante positie van China in zeldzame aardmetalen',1,NULL,NULL,'h3.p3','f300d231afaebb8a',NULL,NULL,'curated','e-f9b293f2360d','l-5176f4eba9dc',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','lijst van kritieke grondstoffen voor de Europese Unie',1,NULL,NULL,'n12','5cc815ac88b51be7',NULL,NULL,'curated','e-df13eae53fb4','l-2bea76e868f1',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','laptops, vitamines, en geneesmiddelen',1,NULL,NULL,'h3.p1','d01db23830727186',NULL,NULL,'curated','e-576c94652e52','l-72f681a486db',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','computers en elektronica, elektrische apparaten en farmaceutica',1,NULL,NULL,'h3.p1','cdf38e39adaadc2f',NULL,NULL,'curated','e-49e1b256a543','l-892482919781',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','computers en elektronica, elektrische apparaten en farmaceutica',1,NULL,NULL,'h3.p1','cdf38e39adaadc2f',NULL,NULL,'curated','e-dc275b43fd6f','l-32d6a18e5b28',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','laptops, vitamines, en geneesmiddelen',1,NULL,NULL,'h3.p1','d01db23830727186',NULL,NULL,'curated','e-d6960cd042ca','l-ae77984bb953',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','laptops, vitamines, en geneesmiddelen',1,NULL,NULL,'h3.p1','d01db23830727186',NULL,NULL,'curated','e-aaa06f388e4b','l-48e0009d44ed',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','computers en elektronica, elektrische apparaten en farmaceutica',1,NULL,NULL,'h3.p1','cdf38e39adaadc2f',NULL,NULL,'curated','e-5a53fb18bc37','l-2ccfcffb65d0',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','aanvoer van bijvoorbeeld medische hulpmiddelen',1,NULL,NULL,'summary.p1','5609959b01ecc0f5',NULL,NULL,'curated','e-f0e5258448cb','l-b12673ce1222',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','leveringszekerheid van medische producten',1,NULL,NULL,'h3.p3','bb705739b8bc1be4',NULL,NULL,'curated','e-f1e5955d292d','l-3fbd4855da5f',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','dominante positie van China in zeldzame aardmetalen',1,NULL,NULL,'h3.p3','f300d231afaebb8a',NULL,NULL,'curated','e-4fdae3f06663','l-f2dfb71d93a3',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','afhankelijkheid van primaire kritieke grondstoffen verminderen',1,NULL,NULL,'h5.p5','e18c021b91b8b3a1',NULL,NULL,'curated','e-5e0a11eed44c','l-48178f47497e',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','afhankelijkheid van Azië voor geavanceerde chips (European Chips Act)',1,NULL,NULL,'h5.p9','7d0ae44163a82b16',NULL,NULL,'curated','e-95b69177f3e7','l-3f11c124cb04',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','aardolie, het belangrijkste invoerproduct',1,NULL,NULL,'h5.p10','fba171ff1d47f977',NULL,NULL,'curated','e-8aeb6feac75d','l-a64fc0785809',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','afhankelijkheid van andere (fossiele) energiedragers zoals gas',1,NULL,NULL,'h5.p10','136b4b5709f46970',NULL,NULL,'curated','e-b65cd979106b','l-5e19d759a9b6',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','dominante positie van China in zeldzame aardmetalen',1,NULL,NULL,'h3.p3','f300d231afaebb8a',NULL,NULL,'curated','e-fe32231f1458','l-eef7f3682d91',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','concentraties in het geval van China',1,NULL,NULL,'h3.p1','cdf38e39adaadc2f',NULL,NULL,'curated','e-98858362b227','l-3cad9fb438d6',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','concentraties in het geval van China',1,NULL,NULL,'h3.p1','cdf38e39adaadc2f',NULL,NULL,'curated','e-482b0e93a2f0','l-1ac1e7def85d',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','concentraties in het geval van China',1,NULL,NULL,'h3.p1','cdf38e39adaadc2f',NULL,NULL,'curated','e-871e30c82ba3','l-160c7a7fb4e2',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','afhankelijkheid van Azië voor geavanceerde chips (European Chips Act)',1,NULL,NULL,'h5.p9','7d0ae44163a82b16',NULL,NULL,'curated','e-c30beb68e071','l-3c3c25b87013',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','de Verenigde Staten verreweg de belangrijkste partner',1,NULL,NULL,'h3.p4','a3a9349e0a9f4e74',NULL,NULL,'curated','e-e9017aa093f5','l-f56b23380383',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','EUR-Lex – 32021R0167',1,NULL,NULL,'n15','1f98c049ce3e880e',NULL,NULL,'curated','e-c18d4ec117e3','l-024bdcb23886',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Kamerstuk 22 112, nr. 3179',1,NULL,NULL,'n16','298d69b60f345150',NULL,NULL,'curated','e-0461b1b7cb79','l-0ccf15f33f00',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Kamerstuk 22 112, nr. 3133',1,NULL,NULL,'n17','69c6ab91180b4cd4',NULL,NULL,'curated','e-64615eb4623e','l-a624d30819b9',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Kamerstuk 22 112, nr. 3134',1,NULL,NULL,'n11','eb9ddd165b35bfb4',NULL,NULL,'curated','e-ee15d429c654','l-23ea9a562ab9',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','kamerstuk 22 112, nr. 2936',1,NULL,NULL,'n13','62b09033c7cac248',NULL,NULL,'curated','e-408f2a285e6a','l-9367c5d52328',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','lijst van kritieke grondstoffen voor de Europese Unie',1,NULL,NULL,'n12','5cc815ac88b51be7',NULL,NULL,'curated','e-c69fbfaa72da','l-e8a67077d236',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','?uri=CELEX%3A52021DC0066&qid=1614328670336 en Kamerstuk',1,NULL,NULL,'n14','e5d481fc0f0eea52',NULL,NULL,'curated','e-cb5d3937eb1e','l-e19623b07f56',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Kamerstuk 22 112, nr. 3073',1,NULL,NULL,'n14','e5d481fc0f0eea52',NULL,NULL,'curated','e-c64973b0f07e','l-edf75ab8871a',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','selective use of the IPCEI instrument',1,NULL,NULL,'n18','b301a05cebfa2d2c',NULL,NULL,'curated','e-e60d1469f725','l-612aeb292c93',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Kamerstuk 34 952, nr. 126',3,NULL,NULL,'n19','34b97c39a10bd440',NULL,NULL,'curated','e-6ce796ca8bcc','l-8b5f562dcbc8',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Kamerstuk 34 952, nr. 126',3,NULL,NULL,'n19','34b97c39a10bd440',NULL,NULL,'curated','e-ea5efe08065c','l-aac582700209',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Kamerstuk 21 501-33, nr. 845',1,NULL,NULL,'n20','c383f89b07ff9ef5',NULL,NULL,'curated','e-3314b2c6dec7','l-e2f77a78105c',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Kamerstuk 31 125, nr. 92',1,NULL,NULL,'n21','35d0a313b0293cd2',NULL,NULL,'curated','e-29d69692589d','l-5330e0215db1',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','wetten.nl – Regeling – Uitvoeringswet',1,NULL,NULL,'n22','a792bb881b7639e7',NULL,NULL,'curated','e-a794b852821a','l-a1f1554a794c',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Kamerstuk 35 880, nr. 1 t/m 4',1,NULL,NULL,'n23','c72d645fe91ad2b4',NULL,NULL,'curated','e-7219bd0f6f06','l-812a966f1319',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Kamerstuk 35 880, nr. 1 t/m 4',1,NULL,NULL,'n23','c72d645fe91ad2b4',NULL,NULL,'curated','e-99daf3d82267','l-cd2482b282bb',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Kamerstuk 35 880, nr. 1 t/m 4',1,NULL,NULL,'n23','c72d645fe91ad2b4',NULL,NULL,'curated','e-7547d53eda0f','l-d35c8ebfb74c',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Kamerstuk 35 880, nr. 1 t/m 4',1,NULL,NULL,'n23','c72d645fe91ad2b4',NULL,NULL,'curated','e-65097a67d4c3','l-8fe4ba19cbcb',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Kamerstuk 29 477, nr. 703',1,NULL,NULL,'n7','fc872cb88053bf86',NULL,NULL,'curated','e-fd2a9c7e0f34','l-71646fd9a30d',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Kamerstuk 29 477, nr. 731',1,NULL,NULL,'n7','fc872cb88053bf86',NULL,NULL,'curated','e-d28c9a6fe489','l-26e4e7201143',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Securing Critical Materials for Critical Sectors',1,NULL,NULL,'n8','e212d0b561333cbd',NULL,NULL,'curated','e-5aafbeb74735','l-cc5e77930c54',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Uitvoeringswet screeningsverordening buitenlandse directe investeringen van kracht',1,NULL,NULL,'h5.p11','022058ce61398f73',NULL,NULL,'curated','e-96b68b09059d','l-d6ae5e84a369',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','deelname aan de IPCEI Micro-elektronica 2',1,NULL,NULL,'h5.p8','41489e0fb36c9e26',NULL,NULL,'curated','e-4d35874dcb5f','l-40fb3d7e6707',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','de IPCEI Cloud',1,NULL,NULL,'h5.p8','41489e0fb36c9e26',NULL,NULL,'curated','e-4e866631f158','l-3881d82d5f80',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','voor de IPCEI Waterstof zijn middelen gereserveerd',1,NULL,NULL,'h5.p8','0c95fc32e8ad6168',NULL,NULL,'curated','e-f307b6f8e276','l-016c544c74c0',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','werkt VWS aan de structurele weerbaarheid',1,NULL,NULL,'h3.p3','bb705739b8bc1be4',NULL,NULL,'curated','e-0010cad08359','l-81dac3da9f19',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','werkt VWS aan de structurele weerbaarheid',1,NULL,NULL,'h3.p3','bb705739b8bc1be4',NULL,NULL,'curated','e-8a075a6f00d9','l-ed220eebc5a9',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','het recent gelanceerde China Kennisnetwerk',1,NULL,NULL,'h3.p3','f300d231afaebb8a',NULL,NULL,'curated','e-33e63843f290','l-2fbda4e9f7e4',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','presenteerde de Commissie het Critical Raw Materials Action Plan',1,NULL,NULL,'h5.p5','a620d56dae97bc2e',NULL,NULL,'curated','e-30309699f8d4','l-4038e3b49b82',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','publiceerde de Europese Commissie de mededeling',1,NULL,NULL,'h5.p6','1acd4a1f0d5cdde8',NULL,NULL,'curated','e-7862ebe4929a','l-b449d3f79998',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','voorstel voor een zogenaamd anti-coercion instrument',1,NULL,NULL,'h5.p7','7d72821435f5e56e',NULL,NULL,'curated','e-d6958778a0f1','l-df40fa66bdc1',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','is de Europese Commissie bezig met een voorstel',1,NULL,NULL,'h5.p7','a275e13aaf6ed475',NULL,NULL,'curated','e-ad4fcb0b0675','l-77717ae0188e',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','bij de publicatie van de geüpdatete Industriestrategie',1,NULL,NULL,'h5.p2','c40031eab255758f',NULL,NULL,'curated','e-22e762c079e4','l-36ceae6c11bf',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','in op dit drietal moties',1,NULL,NULL,'h0.p4','9fa4d25a13eb99e6',NULL,NULL,'curated','e-e8c06ec77dcc','l-074db994ed15',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','in op dit drietal moties',1,NULL,NULL,'h0.p4','9fa4d25a13eb99e6',NULL,NULL,'curated','e-38b347aee20b','l-2b2f7e5f7348',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','in op dit drietal moties',1,NULL,NULL,'h0.p4','9fa4d25a13eb99e6',NULL,NULL,'curated','e-2a9794c83218','l-86060eeaea82',1);
CREATE TABLE follow_up (
	recorded_at DATETIME NOT NULL, 
	closed_at DATETIME, 
	document_id VARCHAR NOT NULL, 
	exact VARCHAR NOT NULL, 
	occurrence INTEGER NOT NULL, 
	prefix VARCHAR, 
	suffix VARCHAR, 
	fragment VARCHAR NOT NULL, 
	sentence_hash VARCHAR(16), 
	sentence VARCHAR, 
	found BOOLEAN, 
	origin VARCHAR(30) NOT NULL, 
	id VARCHAR(40) NOT NULL, 
	entity_id VARCHAR NOT NULL, 
	label_nl VARCHAR NOT NULL, 
	label_en VARCHAR, 
	date DATE, 
	source VARCHAR NOT NULL, 
	CONSTRAINT pk_follow_up PRIMARY KEY (id), 
	CONSTRAINT fk_follow_up_document_id FOREIGN KEY(document_id) REFERENCES document (id), 
	CONSTRAINT fk_follow_up_entity_id FOREIGN KEY(entity_id) REFERENCES entity (id)
);
INSERT INTO "follow_up" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','tijdens de Raad voor Concurrentievermogen van 29 september jl.',1,NULL,NULL,'h5.p2','c6c19ba02916d0ad',NULL,NULL,'curated','f-b9f849169aee','motion/kst-35663-15','Inbreng in de Raad voor Concurrentievermogen','Intervention in the Competitiveness Council','2021-09-29','kst-35925-XVII-54#h5.p2');
INSERT INTO "follow_up" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','in bilaterale contacten en ontmoetingen met de Europese Commissie',1,NULL,NULL,'h5.p2','96cc382429c555f0',NULL,NULL,'curated','f-a90866025a20','motion/kst-35663-15','Belang van verder onderzoek onderstreept bij de Commissie','Importance of further research stressed to the Commission',NULL,'kst-35925-XVII-54#h5.p2');
INSERT INTO "follow_up" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Het CBS heeft producten geanalyseerd op hoog detailniveau',1,NULL,NULL,'h3.p3','bdd2af93b58222df',NULL,NULL,'curated','f-8b7e8deac2ff','request/kst-35570-XVII-26.1.1','CBS-onderzoek naar de invoer van goederen','Statistics Netherlands study of imports of goods',NULL,'kst-35925-XVII-54#h3.p3');
INSERT INTO "follow_up" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','in bijlage 1 de resultaten gepresenteerd van de analyse',1,NULL,NULL,'h3.p1','5c131968f0432453',NULL,NULL,'curated','f-62692f896638','request/kst-35570-XVII-26.1.3','Brief aan de Kamer met de resultaten','Letter to the House with the results','2021-11-22','kst-35925-XVII-54#h3.p1');
INSERT INTO "follow_up" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-35925-XVII-54','Ter beantwoording van de motie van het lid Brekelmans',1,NULL,NULL,'h5.p1','11e6640c9c26ebb5',NULL,NULL,'curated','f-a69c0edc36db','request/kst-21501-02-2383.1.2','Brief aan de Kamer','Letter to the House','2021-11-22','kst-35925-XVII-54#h5.p1');
CREATE TABLE instrument (
	id VARCHAR NOT NULL, 
	label_nl VARCHAR NOT NULL, 
	label_en VARCHAR, 
	source VARCHAR NOT NULL, 
	scheme VARCHAR(30) NOT NULL, 
	url VARCHAR, 
	definition_nl VARCHAR, 
	definition_en VARCHAR, 
	celex VARCHAR(30), 
	com VARCHAR(60), 
	procedure VARCHAR(30), 
	CONSTRAINT pk_instrument PRIMARY KEY (id), 
	CONSTRAINT fk_instrument_id FOREIGN KEY(id) REFERENCES entity (id)
);
INSERT INTO "instrument" VALUES('instrument/crm-action-plan','Critical Raw Materials Action Plan','Critical Raw Materials Action Plan','kst-35925-XVII-54#h5.p5','communication','https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:52020DC0474','Plan van de Commissie om de toevoer van kritieke grondstoffen zekerder te maken.','Commission plan to make the supply of critical raw materials more secure.','52020DC0474','COM(2020) 474',NULL);
INSERT INTO "instrument" VALUES('instrument/crm-list','Lijst van kritieke grondstoffen','List of critical raw materials','kst-35925-XVII-54#n12','communication',NULL,'De grondstoffen die de EU als kritiek aanmerkt; in 2020 waren dat er 30.','The raw materials that the EU labels critical; 30 in 2020.',NULL,'COM(2020) 474',NULL);
INSERT INTO "instrument" VALUES('instrument/trade-policy-review','Herziening van het Europese handelsbeleid','Trade policy review','kst-35925-XVII-54#h5.p6','communication','https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:52021DC0066','Handelsstrategie met aandacht voor weerbaarheid en open strategische autonomie.','Trade strategy with an eye to resilience and open strategic autonomy.','52021DC0066','COM(2021) 66',NULL);
INSERT INTO "instrument" VALUES('instrument/trade-enforcement-regulation','Trade Enforcement Regulation','Trade Enforcement Regulation','kst-35925-XVII-54#n15','act','https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32021R0167','Laat de EU handelsregels handhaven, ook als geschillenbeslechting vastloopt.','Lets the EU enforce trade rules even where dispute settlement is blocked.','32021R0167','COM(2019) 623','2019/0273(COD)');
INSERT INTO "instrument" VALUES('instrument/international-procurement-instrument','International Procurement Instrument','International Procurement Instrument','kst-35925-XVII-54#n16','act','https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32022R1031','Wederkerige toegang tot overheidsopdrachten.','Reciprocal access to public procurement.','32022R1031','COM(2012) 124','2012/0060(COD)');
INSERT INTO "instrument" VALUES('instrument/foreign-subsidies-regulation','Verordening buitenlandse subsidies','Foreign Subsidies Regulation','kst-35925-XVII-54#n17','act','https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32022R2560','Gaat oneerlijke concurrentie door subsidies van buiten de EU tegen.','Counters unfair competition from subsidies from outside the EU.','32022R2560','COM(2021) 223','2021/0114(COD)');
INSERT INTO "instrument" VALUES('instrument/anti-coercion-instrument','Anti-coercion instrument','Anti-Coercion Instrument','kst-35925-XVII-54#h5.p7','act','https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32023R2675','Tegenmaatregelen als een derde land economische dwang uitoefent.','Countermeasures when a third country uses economic coercion.','32023R2675','COM(2021) 775','2021/0406(COD)');
INSERT INTO "instrument" VALUES('instrument/due-diligence-directive','Due-diligencerichtlijn','Corporate Sustainability Due Diligence Directive','kst-35925-XVII-54#h5.p7','directive','https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32024L1760','Verplicht grote bedrijven om misstanden in hun keten op te sporen en aan te pakken.','Obliges large companies to find and address abuses in their chains.','32024L1760','COM(2022) 71','2022/0051(COD)');
INSERT INTO "instrument" VALUES('instrument/ipcei-framework','IPCEI-instrument','IPCEI instrument','kst-35925-XVII-54#h5.p8','communication',NULL,'Staatssteunkader voor belangrijke projecten van gemeenschappelijk Europees belang.','State aid framework for important projects of common European interest.',NULL,'C(2021) 8481',NULL);
INSERT INTO "instrument" VALUES('instrument/ipcei-microelectronics-2','IPCEI Micro-elektronica 2','IPCEI Microelectronics and Communication Technologies','kst-35925-XVII-54#h5.p8','ipcei',NULL,'Tweede gezamenlijke project voor micro-elektronica en communicatietechniek.','Second joint project on microelectronics and communication technology.',NULL,NULL,NULL);
INSERT INTO "instrument" VALUES('instrument/ipcei-cloud','IPCEI Cloud','IPCEI Next Generation Cloud Infrastructure and Services','kst-35925-XVII-54#h5.p8','ipcei',NULL,'Gezamenlijk project voor een volgende generatie clouddiensten.','Joint project for a next generation of cloud services.',NULL,NULL,NULL);
INSERT INTO "instrument" VALUES('instrument/ipcei-hydrogen','IPCEI Waterstof','IPCEI Hydrogen','kst-35925-XVII-54#h5.p8','ipcei',NULL,'Gezamenlijke waterstofprojecten, in golven goedgekeurd (Hy2Tech, Hy2Use).','Joint hydrogen projects, approved in waves (Hy2Tech, Hy2Use).',NULL,NULL,NULL);
INSERT INTO "instrument" VALUES('instrument/chips-act','European Chips Act','European Chips Act','kst-35925-XVII-54#h5.p9','act','https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32023R1781','Versterkt de Europese halfgeleidersector en bewaakt de toevoer.','Strengthens the European semiconductor sector and watches supply.','32023R1781','COM(2022) 46','2022/0032(COD)');
INSERT INTO "instrument" VALUES('instrument/connectivity-strategy','Connectiviteitsstrategie','Connectivity strategy (Global Gateway)','kst-35925-XVII-54#h5.p9','communication','https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:52021JC0030','Europese verbindingen met derde landen; verschenen als Global Gateway.','European links with third countries; published as Global Gateway.','52021JC0030','JOIN(2021) 30',NULL);
INSERT INTO "instrument" VALUES('instrument/industrial-strategy-update','Geüpdatete Europese industriestrategie','Updated EU industrial strategy','kst-35925-XVII-54#n11','communication','https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:52021DC0350','Actualisering van de industriestrategie van 2020, met onderzoek naar afhankelijkheden.','Update of the 2020 industrial strategy, with work on dependencies.','52021DC0350','COM(2021) 350',NULL);
INSERT INTO "instrument" VALUES('instrument/fdi-screening-regulation','Screeningsverordening buitenlandse directe investeringen','FDI Screening Regulation','http://data.europa.eu/eli/reg/2019/452/oj','act','https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32019R0452','Kader waarin lidstaten elkaar en de Commissie over investeringen inlichten.','Framework in which member states inform each other and the Commission about investments.','32019R0452','COM(2017) 487','2017/0224(COD)');
INSERT INTO "instrument" VALUES('instrument/fdi-screening-revision','Herziening van de screeningsverordening','Revised FDI Screening Regulation','https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:52024PC0023','act',NULL,'Opvolger die screening in alle lidstaten verplicht maakt.','Successor that makes screening compulsory in all member states.',NULL,'COM(2024) 23','2024/0017(COD)');
INSERT INTO "instrument" VALUES('instrument/critical-raw-materials-act','Critical Raw Materials Act','Critical Raw Materials Act','http://data.europa.eu/eli/reg/2024/1252/oj','act','https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32024R1252','Doelen voor winning, verwerking en hergebruik van kritieke grondstoffen.','Targets for mining, processing and recycling of critical raw materials.','32024R1252','COM(2023) 160','2023/0079(COD)');
INSERT INTO "instrument" VALUES('instrument/stockpiling-strategy','EU-strategie voor voorraden','EU stockpiling strategy','tweedekamer.nl, document 2025D39025','communication',NULL,'Voorraden van essentiële goederen in de EU.','Stocks of essential goods in the EU.',NULL,'COM(2025) 528',NULL);
CREATE TABLE label (
	entity_id VARCHAR NOT NULL, 
	language VARCHAR(5) NOT NULL, 
	text VARCHAR(300) NOT NULL, 
	kind VARCHAR(30) NOT NULL, 
	exact_case BOOLEAN NOT NULL, 
	source VARCHAR NOT NULL, 
	CONSTRAINT pk_label PRIMARY KEY (entity_id, language, text), 
	CONSTRAINT fk_label_entity_id FOREIGN KEY(entity_id) REFERENCES entity (id)
);
INSERT INTO "label" VALUES('country/AR','nl','Argentijns','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/AR','nl','Argentijnse','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/AT','nl','Oostenrijks','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/AT','nl','Oostenrijkse','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/AU','nl','Australisch','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/AU','nl','Australische','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/BE','nl','Belgisch','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/BE','nl','Belgische','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/BG','nl','Bulgaars','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/BG','nl','Bulgaarse','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/BR','nl','Braziliaans','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/BR','nl','Braziliaanse','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/CA','nl','Canadees','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/CA','nl','Canadese','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/CH','nl','Zwitsers','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/CH','nl','Zwitserse','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/CL','nl','Chileens','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/CL','nl','Chileense','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/CN','nl','Chinees','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/CN','nl','Chinese','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/CZ','nl','Tsjechisch','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/CZ','nl','Tsjechische','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/DE','nl','Duits','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/DE','nl','Duitse','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/DK','nl','Deens','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/DK','nl','Deense','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/EG','nl','Egyptisch','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/EG','nl','Egyptische','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/ES','nl','Spaans','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/ES','nl','Spaanse','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/FI','nl','Fins','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/FI','nl','Finse','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/FR','nl','Frans','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/FR','nl','Franse','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/GB','nl','Brits','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/GB','nl','Britse','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/GR','nl','Grieks','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/GR','nl','Griekse','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/HU','nl','Hongaars','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/HU','nl','Hongaarse','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/ID','nl','Indonesisch','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/ID','nl','Indonesische','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/IE','nl','Iers','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/IE','nl','Ierse','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/IL','nl','Israëlisch','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/IL','nl','Israëlische','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/IN','nl','Indiaas','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/IN','nl','Indiase','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/IT','nl','Italiaans','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/IT','nl','Italiaanse','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/JP','nl','Japans','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/JP','nl','Japanse','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/KR','nl','Zuid-Koreaans','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/KR','nl','Zuid-Koreaanse','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/KZ','nl','Kazachs','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/KZ','nl','Kazachse','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/MA','nl','Marokkaans','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/MA','nl','Marokkaanse','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/MX','nl','Mexicaans','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/MX','nl','Mexicaanse','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/NL','nl','Nederlands','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/NL','nl','Nederlandse','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/NO','nl','Noors','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/NO','nl','Noorse','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/PL','nl','Pools','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/PL','nl','Poolse','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/PT','nl','Portugees','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/PT','nl','Portugese','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/QA','nl','Qatarees','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/QA','nl','Qatarese','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/RO','nl','Roemeens','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/RO','nl','Roemeense','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/RU','nl','Russisch','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/RU','nl','Russische','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/SA','nl','Saoedisch','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/SA','nl','Saoedische','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/SE','nl','Zweeds','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/SE','nl','Zweedse','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/TR','nl','Turks','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/TR','nl','Turkse','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/TW','nl','Taiwanees','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/TW','nl','Taiwanese','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/UA','nl','Oekraïens','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/UA','nl','Oekraïense','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/US','nl','Amerikaans','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/US','nl','Amerikaanse','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/VN','nl','Vietnamees','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/VN','nl','Vietnamese','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/ZA','nl','Zuid-Afrikaans','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('country/ZA','nl','Zuid-Afrikaanse','hidden',1,'ISO 3166-1; namen: Unicode CLDR');
INSERT INTO "label" VALUES('instrument/crm-action-plan','nl','actieplan kritieke grondstoffen','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/crm-action-plan','nl','actieplan voor kritieke grondstoffen','hidden',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/crm-action-plan','en','Action Plan on Critical Raw Materials','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/crm-action-plan','en','raw materials action plan','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/crm-action-plan','nl','COM(2020) 474','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/crm-list','nl','lijst van kritieke grondstoffen voor de Europese Unie','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/crm-list','nl','lijst kritieke grondstoffen','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/crm-list','en','list of critical raw materials for the EU','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/trade-policy-review','nl','herziening van het handelsbeleid','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/trade-policy-review','nl','evaluatie van het handelsbeleid','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/trade-policy-review','nl','herziening van het EU-handelsbeleid','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/trade-policy-review','nl','toetsing van het handelsbeleid','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/trade-policy-review','en','open, sustainable and assertive trade policy','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/trade-policy-review','nl','COM(2021) 66','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/trade-enforcement-regulation','nl','handhavingsverordening','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/trade-enforcement-regulation','nl','Verordening (EU) 2021/167','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/trade-enforcement-regulation','nl','handhavingsverordening handel','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/trade-enforcement-regulation','en','Enforcement Regulation','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/trade-enforcement-regulation','en','Regulation (EU) 2021/167','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/international-procurement-instrument','nl','internationaal aanbestedingsinstrument','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/international-procurement-instrument','nl','instrument voor internationale overheidsopdrachten','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/international-procurement-instrument','nl','IPI','alternative',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/international-procurement-instrument','nl','Verordening (EU) 2022/1031','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/international-procurement-instrument','en','Regulation (EU) 2022/1031','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/foreign-subsidies-regulation','nl','verordening over buitenlandse subsidies','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/foreign-subsidies-regulation','nl','verordening buitenlandse subsidies die de interne markt verstoren','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/foreign-subsidies-regulation','nl','Verordening (EU) 2022/2560','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/foreign-subsidies-regulation','en','regulation on foreign subsidies','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/foreign-subsidies-regulation','en','Regulation (EU) 2022/2560','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/anti-coercion-instrument','nl','antidwanginstrument','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/anti-coercion-instrument','nl','anti-dwanginstrument','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/anti-coercion-instrument','nl','instrument tegen economische dwang','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/anti-coercion-instrument','nl','verordening economische dwang','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/anti-coercion-instrument','nl','ACI','alternative',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/anti-coercion-instrument','nl','Verordening (EU) 2023/2675','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/anti-coercion-instrument','en','anti-coercion regulation','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/anti-coercion-instrument','en','Regulation (EU) 2023/2675','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/due-diligence-directive','nl','due diligence','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/due-diligence-directive','nl','richtlijn passende zorgvuldigheid in het bedrijfsleven inzake duurzaamheid','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/due-diligence-directive','nl','richtlijn gepaste zorgvuldigheid','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/due-diligence-directive','nl','anti-wegkijkrichtlijn','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/due-diligence-directive','nl','CSDDD','alternative',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/due-diligence-directive','nl','Richtlijn (EU) 2024/1760','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/due-diligence-directive','en','due diligence directive','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/due-diligence-directive','en','Directive (EU) 2024/1760','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/ipcei-framework','nl','IPCEI','alternative',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/ipcei-framework','nl','IPCEI’s','alternative',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/ipcei-framework','nl','IPCEI-kader','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/ipcei-framework','nl','IPCEI-mededeling','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/ipcei-framework','en','Important Project of Common European Interest','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/ipcei-framework','en','Important Projects of Common European Interest','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/ipcei-framework','nl','belangrijk project van gemeenschappelijk Europees belang','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/ipcei-microelectronics-2','nl','IPCEI Micro-elektronica','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/ipcei-microelectronics-2','nl','IPCEI Micro-elektronica II','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/ipcei-microelectronics-2','nl','tweede IPCEI micro-elektronica','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/ipcei-microelectronics-2','nl','IPCEI ME/CT','alternative',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/ipcei-microelectronics-2','en','IPCEI Microelectronics 2','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/ipcei-microelectronics-2','en','second IPCEI on microelectronics','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/ipcei-cloud','nl','IPCEI Cloudinfrastructuur en -services','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/ipcei-cloud','nl','IPCEI CIS','alternative',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/ipcei-cloud','en','IPCEI on cloud','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/ipcei-cloud','en','cloud IPCEI','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/ipcei-hydrogen','nl','waterstof-IPCEI','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/ipcei-hydrogen','nl','IPCEI op waterstof','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/ipcei-hydrogen','nl','Hy2Tech','alternative',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/ipcei-hydrogen','nl','Hy2Use','alternative',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/ipcei-hydrogen','en','hydrogen IPCEI','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/chips-act','nl','Chips Act','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/chips-act','nl','Chipsverordening','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/chips-act','nl','Europese chipsverordening','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/chips-act','nl','EU Chips Act','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/chips-act','nl','chipswet','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/chips-act','nl','Verordening (EU) 2023/1781','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/chips-act','en','Regulation (EU) 2023/1781','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/connectivity-strategy','nl','EU-connectiviteitsstrategie','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/connectivity-strategy','nl','Europese connectiviteitsstrategie','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/connectivity-strategy','nl','Global Gateway','alternative',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/connectivity-strategy','en','connectivity strategy','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/connectivity-strategy','nl','JOIN(2021) 30','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/industrial-strategy-update','nl','geüpdatete industriestrategie','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/industrial-strategy-update','nl','geactualiseerde industriestrategie','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/industrial-strategy-update','nl','Europese industriestrategie','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/industrial-strategy-update','nl','industriestrategie','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/industrial-strategy-update','nl','vernieuwde industriestrategie','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/industrial-strategy-update','en','updated industrial strategy','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/industrial-strategy-update','en','EU industrial strategy','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/industrial-strategy-update','nl','COM(2021) 350','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/fdi-screening-regulation','nl','screeningsverordening','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/fdi-screening-regulation','nl','FDI-screeningsverordening','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/fdi-screening-regulation','nl','FDI-verordening','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/fdi-screening-regulation','nl','Verordening (EU) 2019/452','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/fdi-screening-regulation','en','Regulation (EU) 2019/452','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/fdi-screening-revision','nl','herziene screeningsverordening','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/fdi-screening-revision','nl','herziening FDI-screeningsverordening','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/fdi-screening-revision','en','revision of the FDI Screening Regulation','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/fdi-screening-revision','nl','COM(2024) 23','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/critical-raw-materials-act','nl','CRMA','alternative',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/critical-raw-materials-act','nl','verordening kritieke grondstoffen','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/critical-raw-materials-act','nl','Europese wet inzake kritieke grondstoffen','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/critical-raw-materials-act','nl','Verordening (EU) 2024/1252','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/critical-raw-materials-act','en','European Critical Raw Materials Act','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/critical-raw-materials-act','en','Regulation (EU) 2024/1252','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/stockpiling-strategy','nl','voorraadstrategie','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/stockpiling-strategy','nl','Europese voorraadstrategie','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/stockpiling-strategy','en','stockpiling strategy','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('instrument/stockpiling-strategy','nl','COM(2025) 528','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/strategic-oil-stock','nl','strategische olievoorraden','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/strategic-oil-stock','nl','strategische voorraad olie','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/strategic-oil-stock','nl','noodvoorraad olie','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/strategic-oil-stock','nl','strategische aardolievoorraad','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/strategic-oil-stock','en','strategic petroleum reserve','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/strategic-oil-stock','en','strategic oil reserves','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/oil-supplier-diversification','nl','olie … diversificatie van leveranciers','hidden',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/oil-supplier-diversification','nl','aardolie … diversificatie van leveranciers','hidden',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/oil-supplier-diversification','nl','spreiding van olieleveranciers','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/oil-supplier-diversification','nl','diversificatie van aardolieleveranciers','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/oil-supplier-diversification','en','diversification of oil supplies','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/green-gas-and-hydrogen','nl','gebruik van groen gas en waterstof','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/green-gas-and-hydrogen','nl','stimulering van groen gas en waterstof','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/green-gas-and-hydrogen','nl','groen gas en waterstof','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/green-gas-and-hydrogen','en','green gas and hydrogen','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/defence-industrial-base','nl','eigen technologische en industriële basis','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/defence-industrial-base','nl','defensie technologische en industriële basis','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/defence-industrial-base','nl','Nederlandse defensie-industriële basis','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/defence-industrial-base','nl','DTIB','alternative',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/defence-industrial-base','en','defence technological and industrial base','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/fdi-screening-implementation-act','nl','Uitvoeringswet screeningsverordening','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/fdi-screening-implementation-act','nl','uitvoeringswet FDI-screening','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/fdi-screening-implementation-act','nl','BWBR0044449','alternative',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/investment-screening-act','nl','Veiligheidstoets investeringen, fusies en overnames','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/investment-screening-act','nl','wetsvoorstel Veiligheidstoets investeringen, fusies en overnames','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/investment-screening-act','nl','wetsvoorstel veiligheidstoets','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/investment-screening-act','nl','Wet vifo','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/investment-screening-act','nl','Vifo','alternative',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/investment-screening-act','nl','wet veiligheidstoets','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/investment-screening-act','nl','investeringstoets','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/investment-screening-act','en','investment screening act','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/investment-screening-act','en','security screening act','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/ipcei-reservation','nl','middelen voor deelname aan de IPCEI’s','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/ipcei-reservation','en','Dutch IPCEI budget','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/ipcei-hydrogen-reservation','nl','middelen voor de IPCEI Waterstof','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/ipcei-hydrogen-reservation','en','hydrogen IPCEI budget','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/medical-supply-security','nl','structurele weerbaarheid en leveringszekerheid van medische producten','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/medical-supply-security','nl','leveringszekerheid medische middelen','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/medical-supply-security','nl','leveringszekerheid van medische middelen','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/medical-supply-security','nl','leveringszekerheid van geneesmiddelen','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/medicine-shortages','nl','aanpak geneesmiddelentekorten','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/medicine-shortages','nl','geneesmiddelentekorten','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/medicine-shortages','nl','tekorten aan geneesmiddelen','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/medicine-shortages','en','medicine shortages','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/rare-earths-research','nl','onderzoek naar zeldzame aardmetalen','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/rare-earths-research','en','research into rare earths','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/raw-materials-strategy','nl','grondstoffenstrategie','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/dependencies-approach','nl','aanpak strategische afhankelijkheden','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/dependencies-approach','en','approach to strategic dependencies','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/dependencies-taskforce','nl','taskforce afhankelijkheden','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('measure/dependencies-taskforce','en','strategic dependencies task force','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/laptops','nl','laptop','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/laptops','nl','draagbare computers','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/laptops','nl','notebooks','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/laptops','en','portable computers','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/laptops','en','notebook computers','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/computers-and-electronics','nl','elektronica','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/computers-and-electronics','nl','computers','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/computers-and-electronics','nl','elektronische apparatuur','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/computers-and-electronics','en','electronics','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/electrical-equipment','nl','elektrische apparatuur','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/electrical-equipment','nl','elektrisch materieel','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/pharmaceuticals','nl','farmaceutica','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/pharmaceuticals','nl','farmaceutische goederen','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/pharmaceuticals','en','pharmaceuticals','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/vitamins','nl','vitamine','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/vitamins','nl','vitaminepreparaten','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/vitamins','en','vitamin','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/medicines','nl','geneesmiddel','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/medicines','nl','medicijnen','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/medicines','nl','medicamenten','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/medicines','en','medicaments','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/medical-devices','nl','medisch hulpmiddel','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/medical-devices','nl','medische apparatuur','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/medical-devices','nl','medische instrumenten','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/medical-devices','nl','beschermingsmiddelen','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/medical-devices','en','medical device','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/medical-products','nl','medische middelen','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/medical-products','nl','medische goederen','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/medical-products','en','medical goods','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/ballpoint-pens','nl','pen','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/ballpoint-pens','nl','balpennen','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/ballpoint-pens','en','pens','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/ballpoint-pens','en','ball point pens','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/nutmeg','nl','muskaatnoot','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/nutmeg','en','nutmegs','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/vacuum-cleaners','nl','stofzuiger','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/vacuum-cleaners','en','vacuum cleaner','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/rare-earths','nl','zeldzame aarden','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/rare-earths','nl','zeldzame aardelementen','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/rare-earths','nl','REE','alternative',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/rare-earths','en','rare earth elements','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/rare-earths','en','rare earth metals','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/critical-raw-materials','nl','kritieke grondstof','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/critical-raw-materials','nl','kritieke mineralen','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/critical-raw-materials','nl','kritische grondstoffen','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/critical-raw-materials','en','critical minerals','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/critical-raw-materials','en','critical raw material','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/semiconductors','nl','chip','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/semiconductors','nl','halfgeleiders','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/semiconductors','nl','geavanceerde chips','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/semiconductors','nl','microchips','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/semiconductors','nl','computerchips','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/semiconductors','nl','geïntegreerde schakelingen','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/semiconductors','en','semiconductors','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/semiconductors','en','semiconductor','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/semiconductors','en','integrated circuits','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/crude-oil','nl','ruwe olie','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/crude-oil','nl','ruwe aardolie','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/crude-oil','nl','olie','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/crude-oil','en','petroleum','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/crude-oil','en','oil','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/natural-gas','nl','gas','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/natural-gas','nl','vloeibaar gas','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/natural-gas','nl','vloeibaar aardgas','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/natural-gas','nl','LNG','alternative',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/natural-gas','en','liquefied natural gas','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/green-gas','nl','groengas','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/green-gas','nl','biogas','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/green-gas','en','biogas','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/hydrogen','nl','groene waterstof','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/hydrogen','nl','waterstofgas','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/hydrogen','en','green hydrogen','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/cloud-services','nl','clouddienst','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/cloud-services','nl','cloudinfrastructuur','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/cloud-services','nl','cloudtechnologie','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/cloud-services','en','cloud computing','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/cloud-services','en','cloud infrastructure','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/cobalt','nl','cobalt','hidden',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/batteries','nl','accu’s','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/batteries','nl','batterijcellen','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/batteries','en','battery','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/solar-panels','nl','zonnecellen','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('product/solar-panels','en','solar cells','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('dependency/rare-earths','nl','afhankelijkheid zeldzame aardmetalen','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('dependency/rare-earths','en','rare earths dependency','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('dependency/critical-raw-materials','nl','grondstoffenafhankelijkheid','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('dependency/critical-raw-materials','en','raw materials dependency','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('dependency/semiconductors','nl','chipafhankelijkheid','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('dependency/semiconductors','nl','afhankelijkheid van chips','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('dependency/semiconductors','en','chip dependency','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('dependency/medicines','nl','afhankelijkheid van medicijnen','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('dependency/medicines','en','medicine dependency','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('dependency/medical-goods','nl','afhankelijkheid van medische producten','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('dependency/medical-goods','en','medical goods dependency','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('dependency/crude-oil','nl','olieafhankelijkheid','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('dependency/crude-oil','nl','afhankelijkheid van olie','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('dependency/crude-oil','en','oil dependency','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('dependency/natural-gas','nl','gasafhankelijkheid','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('dependency/natural-gas','nl','afhankelijkheid van aardgas','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('dependency/natural-gas','en','gas dependency','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('dependency/cloud','nl','cloudafhankelijkheid','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('dependency/cloud','en','cloud dependency','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('dependency/defence-technology','nl','defensieafhankelijkheid','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('dependency/defence-technology','en','defence dependency','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('dependency/services','nl','afhankelijkheid van diensten','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('dependency/services','en','services dependency','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('dependency/essential-goods','nl','leveringszekerheid essentiële goederen','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('dependency/essential-goods','nl','essentiële goederen','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('dependency/essential-goods','en','essential goods','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('dependency/foreign-takeovers','nl','ongewenste overnames','hidden',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('dependency/foreign-takeovers','en','hostile takeovers','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/tweede-kamer','nl','Tweede Kamer der Staten-Generaal','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/tweede-kamer','nl','uw Kamer','hidden',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/tweede-kamer','en','Dutch House of Representatives','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/tweede-kamer','nl','de Kamer','hidden',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/tweede-kamer','nl','De Kamer','hidden',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/eerste-kamer','nl','Eerste Kamer der Staten-Generaal','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/eerste-kamer','en','Dutch Senate','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/european-commission','nl','Commissie van de Europese Unie','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/european-commission','nl','EU-Commissie','hidden',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/european-commission','nl','de Commissie','hidden',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/european-commission','nl','De Commissie','hidden',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/eib','nl','EIB','alternative',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/tno','nl','TNO','alternative',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/aivd','nl','AIVD','alternative',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/competitiveness-council','nl','Raad Concurrentievermogen','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/competitiveness-council','en','Council for Competitiveness','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/cbs','nl','CBS','alternative',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/hcss','nl','HCSS','alternative',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/hcss','en','Hague Centre for Strategic Studies','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/wrr','nl','WRR','alternative',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/china-knowledge-network','nl','Chinakennisnetwerk','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/china-knowledge-network','nl','CKN','alternative',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/clingendael','nl','Clingendael','alternative',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/clingendael','en','Clingendael','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/bz','nl','BZ','alternative',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/bz','nl','ministerie van BZ','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/bz','nl','Buitenlandse Zaken','alternative',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/ezk','nl','Economische Zaken en Klimaat','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/ezk','nl','EZK','alternative',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/ezk','nl','ministerie van EZK','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/ezk','en','Economic Affairs and Climate Policy','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/vws','nl','Volksgezondheid, Welzijn en Sport','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/vws','nl','VWS','alternative',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/vws','nl','ministerie van VWS','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/de-bruijn','nl','De Bruijn','hidden',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/de-bruijn','nl','Tom de Bruijn','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/knapen','nl','Knapen','hidden',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/knapen','nl','Ben Knapen','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/blok','nl','Stef Blok','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/schreinemacher','nl','Schreinemacher','hidden',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/schreinemacher','nl','Liesje Schreinemacher','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/berendsen','nl','Berendsen','hidden',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/alkaya','nl','Alkaya','hidden',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/weverling','nl','Weverling','hidden',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/sjoerdsma','nl','Sjoerdsma','hidden',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/kamminga','nl','Kamminga','hidden',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/amhaouch','nl','Amhaouch','hidden',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/piri','nl','Piri','hidden',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/van-der-lee','nl','Van der Lee','hidden',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('actor/brekelmans','nl','Brekelmans','hidden',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('region/EU','nl','EU','alternative',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('region/asia','nl','Aziatisch','alternative',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('region/asia','nl','Aziatische','alternative',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('region/europe','nl','Europese continent','alternative',0,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('country/US','nl','VS','alternative',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('country/US','en','US','alternative',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('country/US','en','USA','alternative',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('country/GB','nl','VK','alternative',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
INSERT INTO "label" VALUES('country/GB','en','UK','alternative',1,'redactie: gangbare naam in Kamerstukken en EU-stukken');
CREATE TABLE link (
	recorded_at DATETIME NOT NULL, 
	closed_at DATETIME, 
	id VARCHAR(40) NOT NULL, 
	subject VARCHAR NOT NULL, 
	predicate VARCHAR(30) NOT NULL, 
	object VARCHAR NOT NULL, 
	answer VARCHAR(30), 
	valid_from DATE, 
	valid_to DATE, 
	CONSTRAINT pk_link PRIMARY KEY (id), 
	CONSTRAINT fk_link_subject FOREIGN KEY(subject) REFERENCES entity (id), 
	CONSTRAINT fk_link_object FOREIGN KEY(object) REFERENCES entity (id)
);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-48855fba603d','instrument/critical-raw-materials-act','covers','product/critical-raw-materials',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-5727e1630b16','instrument/critical-raw-materials-act','setOutIn','document/celex:32024R1252',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-bd286b17b9e5','product/rare-earths','partOf','product/critical-raw-materials',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-b7775c03dc77','document/kst-35925-XVII-54','cites','document/kst-35570-XVII-26',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-5f0dfb2e3a9f','document/kst-35925-XVII-54','cites','document/kst-35663-15',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-ace3f5771884','document/kst-35925-XVII-54','cites','document/kst-21501-02-2383',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-60e9d1a1a82e','document/kst-35925-XVII-54','cites','document/kst-30821-73',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-1c9039f8720d','document/kst-35925-XVII-54','cites','document/kst-27771-1',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-2b55ea25ac17','document/kst-35925-XVII-54','cites','document/kst-34952-126',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-909b895609d7','document/kst-35925-XVII-54','cites','document/cbs-60-procent',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-556290d22de5','document/kst-35925-XVII-54','cites','document/kst-29477-703',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-8f2390d3351e','document/kst-35925-XVII-54','cites','document/kst-29477-731',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-c257acb8906b','document/kst-35925-XVII-54','cites','document/hcss-securing-critical-materials',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-3b5f3afae830','document/kst-35925-XVII-54','cites','document/kst-21501-30-539',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-ce5b4af1c8fd','document/kst-35925-XVII-54','cites','document/kst-22112-3134',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-ad80c34abfcc','document/kst-35925-XVII-54','cites','document/ec-critical-raw-materials-list',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-bf5153ba7c3a','document/kst-35925-XVII-54','cites','document/kst-22112-2936',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-eea99a016de5','document/kst-35925-XVII-54','cites','document/celex:52021DC0066',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-1f28fac8e8b7','document/kst-35925-XVII-54','cites','document/kst-22112-3073',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-f19ea334a2dd','document/kst-35925-XVII-54','cites','document/celex:32021R0167',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-848f1add6c29','document/kst-35925-XVII-54','cites','document/kst-22112-3179',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-16cbaee01484','document/kst-35925-XVII-54','cites','document/kst-22112-3133',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-b5935755cd45','document/kst-35925-XVII-54','cites','document/non-paper-ipcei-2021',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-4bb3e2dcb37c','document/kst-35925-XVII-54','cites','document/kst-21501-33-845',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-b81e70d439ec','document/kst-35925-XVII-54','cites','document/kst-31125-92',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-d82b481198b0','document/kst-35925-XVII-54','cites','document/bwb:BWBR0044449',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-578c7b060792','document/kst-35925-XVII-54','cites','document/kst-35880-1',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-f7a75e53ba28','document/kst-35925-XVII-54','cites','document/kst-35880-2',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-211f39af1b16','document/kst-35925-XVII-54','cites','document/kst-35880-3',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-2572ff624990','document/kst-35925-XVII-54','cites','document/kst-35880-4',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-1decc61c4a50','document/kst-35925-XVII-54','respondsTo','motion/kst-35570-XVII-26',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-ec258f42a837','document/kst-35925-XVII-54','respondsTo','motion/kst-35663-15',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-057243d9491b','document/kst-35925-XVII-54','respondsTo','motion/kst-21501-02-2383',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-e735119e7a5e','request/kst-21501-02-2383.1.1','asksAbout','country/CN',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-59021ec9c0e7','request/kst-35663-15.1.1','asksAbout','dependency/essential-goods',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-547daef28ec9','request/kst-35663-15.1.2','asksAbout','dependency/essential-goods',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-443bef63f723','request/kst-35663-15.2.2','asksAbout','dependency/essential-goods',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-99b35732bc65','instrument/crm-action-plan','addresses','dependency/critical-raw-materials',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-9ac0459a696c','instrument/chips-act','addresses','dependency/semiconductors',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-55e6493532d1','measure/strategic-oil-stock','addresses','dependency/crude-oil',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-f28387904108','measure/oil-supplier-diversification','addresses','dependency/crude-oil',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-5c00c5aafe43','measure/green-gas-and-hydrogen','addresses','dependency/natural-gas',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-7dc7c8ee35f1','measure/defence-industrial-base','addresses','dependency/defence-technology',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-e7c6119603ad','measure/medical-supply-security','addresses','dependency/medical-goods',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-6b7f058e8290','measure/medicine-shortages','addresses','dependency/medicines',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-9227be394f9a','measure/rare-earths-research','addresses','dependency/rare-earths',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-84406ba822ba','measure/investment-screening-act','addresses','dependency/foreign-takeovers',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-b2bbb3c2712b','instrument/crm-action-plan','covers','product/critical-raw-materials',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-cd585991122b','instrument/chips-act','covers','product/semiconductors',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-5c8708e531e7','measure/strategic-oil-stock','covers','product/crude-oil',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-c9d4ede75d4d','measure/oil-supplier-diversification','covers','product/crude-oil',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-e9f9799b76bf','measure/green-gas-and-hydrogen','covers','product/green-gas',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-682948041ac2','measure/green-gas-and-hydrogen','covers','product/hydrogen',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-02b567802069','measure/medical-supply-security','covers','product/medical-products',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-d5780bda6f76','measure/medicine-shortages','covers','product/medicines',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-5176f4eba9dc','measure/rare-earths-research','covers','product/rare-earths',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-2bea76e868f1','instrument/crm-list','covers','product/critical-raw-materials',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-72f681a486db','dependency/laptops-and-electronics','concerns','product/laptops',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-892482919781','dependency/laptops-and-electronics','concerns','product/computers-and-electronics',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-32d6a18e5b28','dependency/electrical-equipment','concerns','product/electrical-equipment',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-ae77984bb953','dependency/vitamins','concerns','product/vitamins',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-48e0009d44ed','dependency/medicines','concerns','product/medicines',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-2ccfcffb65d0','dependency/medicines','concerns','product/pharmaceuticals',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-b12673ce1222','dependency/medical-goods','concerns','product/medical-devices',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-3fbd4855da5f','dependency/medical-goods','concerns','product/medical-products',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-f2dfb71d93a3','dependency/rare-earths','concerns','product/rare-earths',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-48178f47497e','dependency/critical-raw-materials','concerns','product/critical-raw-materials',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-3f11c124cb04','dependency/semiconductors','concerns','product/semiconductors',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-a64fc0785809','dependency/crude-oil','concerns','product/crude-oil',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-5e19d759a9b6','dependency/natural-gas','concerns','product/natural-gas',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-eef7f3682d91','dependency/rare-earths','relianceOn','country/CN',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-3cad9fb438d6','dependency/laptops-and-electronics','relianceOn','country/CN',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-1ac1e7def85d','dependency/electrical-equipment','relianceOn','country/CN',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-160c7a7fb4e2','dependency/medicines','relianceOn','country/CN',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-3c3c25b87013','dependency/semiconductors','relianceOn','region/asia',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-f56b23380383','dependency/services','relianceOn','country/US',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-024bdcb23886','instrument/trade-enforcement-regulation','setOutIn','document/celex:32021R0167',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-0ccf15f33f00','instrument/international-procurement-instrument','setOutIn','document/kst-22112-3179',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-a624d30819b9','instrument/foreign-subsidies-regulation','setOutIn','document/kst-22112-3133',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-23ea9a562ab9','instrument/industrial-strategy-update','setOutIn','document/kst-22112-3134',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-9367c5d52328','instrument/crm-action-plan','setOutIn','document/kst-22112-2936',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-e8a67077d236','instrument/crm-list','setOutIn','document/ec-critical-raw-materials-list',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-e19623b07f56','instrument/trade-policy-review','setOutIn','document/celex:52021DC0066',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-edf75ab8871a','instrument/trade-policy-review','setOutIn','document/kst-22112-3073',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-612aeb292c93','instrument/ipcei-framework','setOutIn','document/non-paper-ipcei-2021',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-8b5f562dcbc8','measure/oil-supplier-diversification','setOutIn','document/kst-34952-126',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-aac582700209','measure/strategic-oil-stock','setOutIn','document/kst-34952-126',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-e2f77a78105c','measure/green-gas-and-hydrogen','setOutIn','document/kst-21501-33-845',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-5330e0215db1','measure/defence-industrial-base','setOutIn','document/kst-31125-92',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-a1f1554a794c','measure/fdi-screening-implementation-act','setOutIn','document/bwb:BWBR0044449',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-812a966f1319','measure/investment-screening-act','setOutIn','document/kst-35880-1',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-cd2482b282bb','measure/investment-screening-act','setOutIn','document/kst-35880-2',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-d35c8ebfb74c','measure/investment-screening-act','setOutIn','document/kst-35880-3',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-8fe4ba19cbcb','measure/investment-screening-act','setOutIn','document/kst-35880-4',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-71646fd9a30d','measure/medical-supply-security','setOutIn','document/kst-29477-703',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-26e4e7201143','measure/medical-supply-security','setOutIn','document/kst-29477-731',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-cc5e77930c54','measure/rare-earths-research','setOutIn','document/hcss-securing-critical-materials',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-d6ae5e84a369','measure/fdi-screening-implementation-act','implements','instrument/fdi-screening-regulation',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-40fb3d7e6707','measure/ipcei-reservation','funds','instrument/ipcei-microelectronics-2',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-3881d82d5f80','measure/ipcei-reservation','funds','instrument/ipcei-cloud',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-016c544c74c0','measure/ipcei-hydrogen-reservation','funds','instrument/ipcei-hydrogen',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-81dac3da9f19','actor/vws','responsibleFor','measure/medical-supply-security',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-ed220eebc5a9','actor/vws','responsibleFor','measure/medicine-shortages',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-2fbda4e9f7e4','actor/china-knowledge-network','responsibleFor','measure/rare-earths-research',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-4038e3b49b82','actor/european-commission','responsibleFor','instrument/crm-action-plan',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-b449d3f79998','actor/european-commission','responsibleFor','instrument/trade-policy-review',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-df40fa66bdc1','actor/european-commission','responsibleFor','instrument/anti-coercion-instrument',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-77717ae0188e','actor/european-commission','responsibleFor','instrument/due-diligence-directive',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-36ceae6c11bf','actor/european-commission','responsibleFor','instrument/industrial-strategy-update',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-074db994ed15','actor/de-bruijn','responsibleFor','motion/kst-35570-XVII-26',NULL,NULL,'2022-01-10');
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-2b2f7e5f7348','actor/de-bruijn','responsibleFor','motion/kst-35663-15',NULL,NULL,'2022-01-10');
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-86060eeaea82','actor/de-bruijn','responsibleFor','motion/kst-21501-02-2383',NULL,NULL,'2022-01-10');
CREATE TABLE mail (
	id VARCHAR(40) NOT NULL, 
	subscriber_id VARCHAR(40) NOT NULL, 
	kind VARCHAR(30) NOT NULL, 
	created_at DATETIME NOT NULL, 
	content VARCHAR NOT NULL, 
	claimed_at DATETIME, 
	attempts INTEGER NOT NULL, 
	fault VARCHAR(500), 
	CONSTRAINT pk_mail PRIMARY KEY (id), 
	CONSTRAINT fk_mail_subscriber_id FOREIGN KEY(subscriber_id) REFERENCES subscriber (id)
);
CREATE TABLE measure (
	id VARCHAR NOT NULL, 
	label_nl VARCHAR NOT NULL, 
	label_en VARCHAR, 
	source VARCHAR NOT NULL, 
	scheme VARCHAR(30) NOT NULL, 
	url VARCHAR, 
	definition_nl VARCHAR, 
	definition_en VARCHAR, 
	bwb VARCHAR(20), 
	dossier VARCHAR(30), 
	CONSTRAINT pk_measure PRIMARY KEY (id), 
	CONSTRAINT fk_measure_id FOREIGN KEY(id) REFERENCES entity (id)
);
INSERT INTO "measure" VALUES('measure/strategic-oil-stock','Strategische olievoorraad','Strategic oil stock','kst-35925-XVII-54#h5.p10','practice',NULL,'Voorraad olie om extreme verstoringen van het aanbod op te vangen.','Stock of oil to absorb extreme disruptions of supply.',NULL,NULL);
INSERT INTO "measure" VALUES('measure/oil-supplier-diversification','Diversificatie van olieleveranciers','Diversification of oil suppliers','kst-35925-XVII-54#h5.p10','practice',NULL,'Olie uit meer landen betrekken.','Buying oil from more countries.',NULL,NULL);
INSERT INTO "measure" VALUES('measure/green-gas-and-hydrogen','Bevordering van groen gas en waterstof','Promotion of green gas and hydrogen','kst-35925-XVII-54#h5.p10','practice',NULL,'Groen gas en waterstof in de plaats van fossiele energie.','Green gas and hydrogen in place of fossil energy.',NULL,NULL);
INSERT INTO "measure" VALUES('measure/defence-industrial-base','Eigen technologische en industriële basis voor defensie','National defence technological and industrial base','kst-35925-XVII-54#h5.p10','practice',NULL,'Kennis en industrie voor defensie in eigen land houden.','Keeping defence knowledge and industry in the country.',NULL,NULL);
INSERT INTO "measure" VALUES('measure/fdi-screening-implementation-act','Uitvoeringswet screeningsverordening buitenlandse directe investeringen','Act implementing the FDI screening regulation','kst-35925-XVII-54#n22','bill','https://wetten.overheid.nl/BWBR0044449','Wijst het contactpunt aan en regelt de uitwisseling van gegevens.','Names the contact point and arranges the exchange of data.','BWBR0044449','35502');
INSERT INTO "measure" VALUES('measure/investment-screening-act','Wet veiligheidstoets investeringen, fusies en overnames','Investments, Mergers and Acquisitions Security Screening Act','kst-35925-XVII-54#n23','bill','https://wetten.overheid.nl/BWBR0046747','Toetst verwervingen in vitale en gevoelige bedrijven op risico’s voor de nationale veiligheid.','Screens acquisitions of vital and sensitive companies for risks to national security.','BWBR0046747','35880');
INSERT INTO "measure" VALUES('measure/ipcei-reservation','Reservering voor IPCEI Micro-elektronica 2 en IPCEI Cloud','Reservation for IPCEI Microelectronics 2 and IPCEI Cloud','kst-35925-XVII-54#h5.p8','practice',NULL,'300 miljoen euro voor Nederlandse deelname.','300 million euros for Dutch participation.',NULL,NULL);
INSERT INTO "measure" VALUES('measure/ipcei-hydrogen-reservation','Reservering voor de IPCEI Waterstof','Reservation for IPCEI Hydrogen','kst-35925-XVII-54#h5.p8','practice',NULL,'Middelen voor Nederlandse deelname; het bedrag staat niet in de brief.','Funds for Dutch participation; the letter gives no amount.',NULL,NULL);
INSERT INTO "measure" VALUES('measure/medical-supply-security','Leveringszekerheid van medische producten','Security of supply of medical products','kst-35925-XVII-54#h3.p3','practice',NULL,'Beleid van VWS voor een weerbare toevoer van medische producten.','Health ministry policy for a resilient supply of medical products.',NULL,NULL);
INSERT INTO "measure" VALUES('measure/medicine-shortages','Aanpak van geneesmiddelentekorten','Tackling medicine shortages','kst-35925-XVII-54#h3.p3','practice',NULL,'Tekorten aan geneesmiddelen voorkomen en opvangen.','Preventing and absorbing shortages of medicines.',NULL,NULL);
INSERT INTO "measure" VALUES('measure/rare-earths-research','Onderzoek naar de positie van China in zeldzame aardmetalen','Research into China’s position in rare earths','kst-35925-XVII-54#h3.p3','practice',NULL,'Studie door HCSS voor het China Kennisnetwerk.','Study by HCSS for the China Knowledge Network.',NULL,NULL);
INSERT INTO "measure" VALUES('measure/raw-materials-strategy','Nationale grondstoffenstrategie','National raw materials strategy','tweedekamer.nl, document 2023D16561','communication','https://zoek.officielebekendmakingen.nl/kst-32852-224.html','Nederlandse aanpak voor de toevoer van kritieke grondstoffen.','Dutch approach to the supply of critical raw materials.',NULL,'32852');
INSERT INTO "measure" VALUES('measure/dependencies-approach','Kabinetsaanpak strategische afhankelijkheden','Government approach to strategic dependencies','https://zoek.officielebekendmakingen.nl/kst-30821-181.html','communication','https://zoek.officielebekendmakingen.nl/kst-30821-181.html','Hoe het kabinet risicovolle afhankelijkheden opspoort en vermindert.','How the government finds and reduces risky dependencies.',NULL,'30821');
INSERT INTO "measure" VALUES('measure/dependencies-taskforce','Taskforce Strategische Afhankelijkheden','Strategic Dependencies Taskforce','https://zoek.officielebekendmakingen.nl/kst-30821-181.html','practice',NULL,'Ambtelijke werkgroep die afhankelijkheden in kaart brengt.','Civil service group that maps dependencies.',NULL,NULL);
CREATE TABLE motion (
	id VARCHAR NOT NULL, 
	label_nl VARCHAR NOT NULL, 
	label_en VARCHAR, 
	source VARCHAR NOT NULL, 
	reference VARCHAR(60) NOT NULL, 
	submitted DATE, 
	with_others BOOLEAN NOT NULL, 
	url VARCHAR, 
	CONSTRAINT pk_motion PRIMARY KEY (id), 
	CONSTRAINT fk_motion_id FOREIGN KEY(id) REFERENCES entity (id), 
	CONSTRAINT uq_motion_reference UNIQUE (reference)
);
INSERT INTO "motion" VALUES('motion/kst-35570-XVII-26','Motie-Alkaya/Weverling over onderzoek naar strategische afhankelijkheden','Alkaya/Weverling motion on research into strategic dependencies','https://zoek.officielebekendmakingen.nl/kst-35570-XVII-26.html','kst-35570-XVII-26','2020-12-02',0,'https://zoek.officielebekendmakingen.nl/kst-35570-XVII-26.html');
INSERT INTO "motion" VALUES('motion/kst-35663-15','Motie-Sjoerdsma c.s. over de leveringszekerheid van essentiële goederen','Sjoerdsma et al. motion on security of supply of essential goods','https://zoek.officielebekendmakingen.nl/kst-35663-15.html','kst-35663-15','2021-06-17',1,'https://zoek.officielebekendmakingen.nl/kst-35663-15.html');
INSERT INTO "motion" VALUES('motion/kst-21501-02-2383','Motie-Brekelmans over sneller afbouwen van strategische afhankelijkheden van China','Brekelmans motion on reducing strategic dependencies on China faster','https://zoek.officielebekendmakingen.nl/kst-21501-02-2383.html','kst-21501-02-2383','2021-07-08',0,'https://zoek.officielebekendmakingen.nl/kst-21501-02-2383.html');
INSERT INTO "motion" VALUES('motion/kst-35470-XVII-11','Motie-Weverling over kwetsbaarheid van waardeketens','Weverling motion on vulnerable value chains','https://zoek.officielebekendmakingen.nl/kst-35470-XVII-11.html','kst-35470-XVII-11','2020-06-22',0,'https://zoek.officielebekendmakingen.nl/kst-35470-XVII-11.html');
INSERT INTO "motion" VALUES('motion/kst-21501-02-2654','Motie-Klink c.s. (vervangen door nr. 2657)','Klink et al. motion (replaced by no. 2657)','https://zoek.officielebekendmakingen.nl/kst-21501-02-2657.html (genoemd in de opvolger; zelf niet gelezen)','kst-21501-02-2654',NULL,1,'https://zoek.officielebekendmakingen.nl/kst-21501-02-2654.html');
INSERT INTO "motion" VALUES('motion/kst-21501-02-2657','Gewijzigde motie-Klink c.s. over afbouw van afhankelijkheid van China','Amended Klink et al. motion on phasing out dependence on China','https://zoek.officielebekendmakingen.nl/kst-21501-02-2657.html','kst-21501-02-2657','2023-05-24',1,'https://zoek.officielebekendmakingen.nl/kst-21501-02-2657.html');
INSERT INTO "motion" VALUES('motion/kst-35207-72','Motie-Sjoerdsma/Brekelmans over een tijdpad voor het verminderen van afhankelijkheden','Sjoerdsma/Brekelmans motion on a timetable for reducing dependencies','https://zoek.officielebekendmakingen.nl/kst-35207-72.html','kst-35207-72','2023-07-06',0,'https://zoek.officielebekendmakingen.nl/kst-35207-72.html');
CREATE TABLE motion_mover (
	motion_id VARCHAR NOT NULL, 
	ordinal INTEGER NOT NULL, 
	actor_id VARCHAR NOT NULL, 
	named BOOLEAN NOT NULL, 
	source VARCHAR NOT NULL, 
	CONSTRAINT pk_motion_mover PRIMARY KEY (motion_id, ordinal), 
	CONSTRAINT fk_motion_mover_motion_id FOREIGN KEY(motion_id) REFERENCES motion (id), 
	CONSTRAINT fk_motion_mover_actor_id FOREIGN KEY(actor_id) REFERENCES actor (id)
);
INSERT INTO "motion_mover" VALUES('motion/kst-35570-XVII-26',1,'actor/alkaya',1,'https://zoek.officielebekendmakingen.nl/kst-35570-XVII-26.html');
INSERT INTO "motion_mover" VALUES('motion/kst-35570-XVII-26',2,'actor/weverling',1,'https://zoek.officielebekendmakingen.nl/kst-35570-XVII-26.html');
INSERT INTO "motion_mover" VALUES('motion/kst-35663-15',1,'actor/sjoerdsma',1,'https://zoek.officielebekendmakingen.nl/kst-35663-15.html');
INSERT INTO "motion_mover" VALUES('motion/kst-35663-15',2,'actor/kamminga',0,'https://zoek.officielebekendmakingen.nl/kst-35663-15.html');
INSERT INTO "motion_mover" VALUES('motion/kst-35663-15',3,'actor/amhaouch',0,'https://zoek.officielebekendmakingen.nl/kst-35663-15.html');
INSERT INTO "motion_mover" VALUES('motion/kst-35663-15',4,'actor/piri',0,'https://zoek.officielebekendmakingen.nl/kst-35663-15.html');
INSERT INTO "motion_mover" VALUES('motion/kst-35663-15',5,'actor/van-der-lee',0,'https://zoek.officielebekendmakingen.nl/kst-35663-15.html');
INSERT INTO "motion_mover" VALUES('motion/kst-21501-02-2383',1,'actor/brekelmans',1,'https://zoek.officielebekendmakingen.nl/kst-21501-02-2383.html');
INSERT INTO "motion_mover" VALUES('motion/kst-35470-XVII-11',1,'actor/weverling',1,'https://zoek.officielebekendmakingen.nl/kst-35470-XVII-11.html');
INSERT INTO "motion_mover" VALUES('motion/kst-21501-02-2657',1,'actor/klink',1,'https://zoek.officielebekendmakingen.nl/kst-21501-02-2657.html');
INSERT INTO "motion_mover" VALUES('motion/kst-21501-02-2657',2,'actor/romke-de-jong',0,'https://zoek.officielebekendmakingen.nl/kst-21501-02-2657.html');
INSERT INTO "motion_mover" VALUES('motion/kst-21501-02-2657',3,'actor/boutkan',0,'https://zoek.officielebekendmakingen.nl/kst-21501-02-2657.html');
INSERT INTO "motion_mover" VALUES('motion/kst-21501-02-2657',4,'actor/van-der-lee',0,'https://zoek.officielebekendmakingen.nl/kst-21501-02-2657.html');
INSERT INTO "motion_mover" VALUES('motion/kst-21501-02-2657',5,'actor/van-der-graaf',0,'https://zoek.officielebekendmakingen.nl/kst-21501-02-2657.html');
INSERT INTO "motion_mover" VALUES('motion/kst-21501-02-2657',6,'actor/amhaouch',0,'https://zoek.officielebekendmakingen.nl/kst-21501-02-2657.html');
INSERT INTO "motion_mover" VALUES('motion/kst-35207-72',1,'actor/sjoerdsma',1,'https://zoek.officielebekendmakingen.nl/kst-35207-72.html');
INSERT INTO "motion_mover" VALUES('motion/kst-35207-72',2,'actor/brekelmans',1,'https://zoek.officielebekendmakingen.nl/kst-35207-72.html');
CREATE TABLE observation (
	recorded_at DATETIME NOT NULL, 
	document_id VARCHAR NOT NULL, 
	exact VARCHAR NOT NULL, 
	occurrence INTEGER NOT NULL, 
	prefix VARCHAR, 
	suffix VARCHAR, 
	fragment VARCHAR NOT NULL, 
	sentence_hash VARCHAR(16), 
	sentence VARCHAR, 
	found BOOLEAN, 
	origin VARCHAR(30) NOT NULL, 
	id VARCHAR NOT NULL, 
	label_nl VARCHAR NOT NULL, 
	label_en VARCHAR, 
	source VARCHAR NOT NULL, 
	value FLOAT NOT NULL, 
	unit VARCHAR(30) NOT NULL, 
	exactly BOOLEAN NOT NULL, 
	of_nl VARCHAR NOT NULL, 
	of_en VARCHAR, 
	by_id VARCHAR, 
	about_id VARCHAR, 
	date DATE, 
	CONSTRAINT pk_observation PRIMARY KEY (id), 
	CONSTRAINT fk_observation_document_id FOREIGN KEY(document_id) REFERENCES document (id), 
	CONSTRAINT fk_observation_id FOREIGN KEY(id) REFERENCES entity (id), 
	CONSTRAINT fk_observation_by_id FOREIGN KEY(by_id) REFERENCES actor (id), 
	CONSTRAINT fk_observation_about_id FOREIGN KEY(about_id) REFERENCES entity (id)
);
INSERT INTO "observation" VALUES('2026-01-01 00:00:00.000000','document/kst-35925-XVII-54','135 van de 3.449 geanalyseerde productcategorieën',1,NULL,NULL,'h3.p1','d3031cef4a8d9d14',NULL,NULL,'curated','observation/concentrated-share','Aandeel productcategorieën met een hoog geconcentreerde markt','Share of product categories with a highly concentrated market','kst-35925-XVII-54#h3.p1',0.039142,'fraction',1,'geanalyseerde productcategorieën','analysed product categories','actor/cbs',NULL,'2021-11-22');
INSERT INTO "observation" VALUES('2026-01-01 00:00:00.000000','document/kst-35925-XVII-54','beperkt aantal productcategorieën (135; 4%',1,NULL,NULL,'summary.p3','6b8566587e16f859',NULL,NULL,'curated','observation/concentrated-categories','Productcategorieën met een hoog geconcentreerde markt','Product categories with a highly concentrated market','kst-35925-XVII-54#summary.p3',135.0,'count',1,'productcategorieën','product categories','actor/cbs',NULL,'2021-11-22');
INSERT INTO "observation" VALUES('2026-01-01 00:00:00.000000','document/kst-35925-XVII-54','135 van de 3.449 geanalyseerde productcategorieën',1,NULL,NULL,'h3.p1','d3031cef4a8d9d14',NULL,NULL,'curated','observation/analysed-categories','Geanalyseerde productcategorieën','Analysed product categories','kst-35925-XVII-54#h3.p1',3449.0,'count',1,'productcategorieën','product categories','actor/cbs',NULL,'2021-11-22');
INSERT INTO "observation" VALUES('2026-01-01 00:00:00.000000','document/kst-35925-XVII-54','wil zeggen 4% van het totaal',1,NULL,NULL,'h3.p1','c03ef00dad9377dc',NULL,NULL,'curated','observation/concentrated-percentage','Aandeel geconcentreerde productcategorieën, afgerond','Share of concentrated product categories, rounded','kst-35925-XVII-54#h3.p1',4.0,'%',1,'alle productcategorieën','all product categories','actor/cbs',NULL,'2021-11-22');
INSERT INTO "observation" VALUES('2026-01-01 00:00:00.000000','document/kst-35925-XVII-54','Voor 45% van deze gevallen',1,NULL,NULL,'h3.p1','24c121ddcb7087e7',NULL,NULL,'curated','observation/concentrated-from-china','Geconcentreerde productcategorieën met invoer uit China','Concentrated product categories imported from China','kst-35925-XVII-54#h3.p1',45.0,'%',1,'geconcentreerde productcategorieën','concentrated product categories','actor/cbs','country/CN','2021-11-22');
INSERT INTO "observation" VALUES('2026-01-01 00:00:00.000000','document/kst-35925-XVII-54','Hierbinnen komt bijna de helft uit China',1,NULL,NULL,'summary.p3','356eb7bf538e889c',NULL,NULL,'curated','observation/concentrated-from-china-about','Geconcentreerde productcategorieën uit China, bij benadering','Concentrated product categories from China, roughly','kst-35925-XVII-54#summary.p3',0.5,'fraction',0,'geconcentreerde productcategorieën','concentrated product categories','actor/cbs','country/CN','2021-11-22');
INSERT INTO "observation" VALUES('2026-01-01 00:00:00.000000','document/kst-35925-XVII-54','Ongeveer een derde van ons bruto binnenlands product',1,NULL,NULL,'h1.p1','fd400661e6eade76',NULL,NULL,'curated','observation/exports-share-of-gdp','Aandeel van de uitvoer in het bbp','Share of exports in GDP','kst-35925-XVII-54#h1.p1',0.333333,'fraction',0,'bruto binnenlands product','gross domestic product',NULL,NULL,'2021-11-22');
INSERT INTO "observation" VALUES('2026-01-01 00:00:00.000000','document/kst-35925-XVII-54','er op dit moment 30 geïdentificeerd',1,NULL,NULL,'h5.p5','b707b2abab597c87',NULL,NULL,'curated','observation/critical-raw-materials-count','Kritieke grondstoffen op de EU-lijst','Critical raw materials on the EU list','kst-35925-XVII-54#h5.p5',30.0,'count',1,'kritieke grondstoffen','critical raw materials','actor/european-commission','instrument/crm-list','2021-11-22');
INSERT INTO "observation" VALUES('2026-01-01 00:00:00.000000','document/kst-35925-XVII-54','Het Actieplan kent vier hoofdlijnen',1,NULL,NULL,'h5.p5','e18c021b91b8b3a1',NULL,NULL,'curated','observation/action-plan-lines','Hoofdlijnen van het actieplan','Main lines of the action plan','kst-35925-XVII-54#h5.p5',4.0,'count',1,'hoofdlijnen','main lines','actor/european-commission','instrument/crm-action-plan','2021-11-22');
INSERT INTO "observation" VALUES('2026-01-01 00:00:00.000000','document/kst-35925-XVII-54','300 miljoen euro gereserveerd',1,NULL,NULL,'h5.p8','41489e0fb36c9e26',NULL,NULL,'curated','observation/ipcei-reservation','Gereserveerd voor IPCEI Micro-elektronica 2 en IPCEI Cloud','Reserved for IPCEI Microelectronics 2 and IPCEI Cloud','kst-35925-XVII-54#h5.p8',300000000.0,'EUR',1,'deelname aan IPCEI’s','participation in IPCEIs',NULL,'measure/ipcei-reservation','2021-11-22');
INSERT INTO "observation" VALUES('2026-01-01 00:00:00.000000','document/kst-35925-XVII-54','60 procent van aangevoerde goederen',1,NULL,NULL,'n5','aad577a83383f430',NULL,NULL,'curated','observation/re-export-share','Aangevoerde goederen die het land weer verlaten','Incoming goods that leave the country again','kst-35925-XVII-54#n5',60.0,'%',1,'aangevoerde goederen','incoming goods','actor/cbs',NULL,'2021-11-22');
CREATE TABLE outbox (
	number INTEGER NOT NULL, 
	entity_id VARCHAR(120) NOT NULL, 
	change VARCHAR(20) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	CONSTRAINT pk_outbox PRIMARY KEY (number)
);
INSERT INTO "outbox" VALUES(1,'region/EU','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(2,'region/EU','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(3,'region/europe','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(4,'region/europe','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(5,'region/asia','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(6,'region/asia','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(7,'country/AD','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(8,'country/AD','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(9,'country/AE','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(10,'country/AE','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(11,'country/AF','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(12,'country/AF','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(13,'country/AG','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(14,'country/AG','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(15,'country/AI','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(16,'country/AI','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(17,'country/AL','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(18,'country/AL','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(19,'country/AM','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(20,'country/AM','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(21,'country/AO','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(22,'country/AO','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(23,'country/AQ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(24,'country/AQ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(25,'country/AR','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(26,'country/AR','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(27,'country/AR','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(28,'country/AR','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(29,'country/AS','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(30,'country/AS','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(31,'country/AT','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(32,'country/AT','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(33,'country/AT','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(34,'country/AT','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(35,'country/AU','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(36,'country/AU','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(37,'country/AU','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(38,'country/AU','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(39,'country/AW','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(40,'country/AW','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(41,'country/AX','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(42,'country/AX','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(43,'country/AZ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(44,'country/AZ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(45,'country/BA','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(46,'country/BA','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(47,'country/BB','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(48,'country/BB','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(49,'country/BD','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(50,'country/BD','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(51,'country/BE','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(52,'country/BE','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(53,'country/BE','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(54,'country/BE','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(55,'country/BF','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(56,'country/BF','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(57,'country/BG','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(58,'country/BG','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(59,'country/BG','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(60,'country/BG','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(61,'country/BH','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(62,'country/BH','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(63,'country/BI','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(64,'country/BI','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(65,'country/BJ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(66,'country/BJ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(67,'country/BL','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(68,'country/BL','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(69,'country/BM','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(70,'country/BM','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(71,'country/BN','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(72,'country/BN','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(73,'country/BO','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(74,'country/BO','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(75,'country/BQ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(76,'country/BQ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(77,'country/BR','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(78,'country/BR','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(79,'country/BR','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(80,'country/BR','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(81,'country/BS','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(82,'country/BS','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(83,'country/BT','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(84,'country/BT','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(85,'country/BV','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(86,'country/BV','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(87,'country/BW','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(88,'country/BW','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(89,'country/BY','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(90,'country/BY','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(91,'country/BZ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(92,'country/BZ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(93,'country/CA','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(94,'country/CA','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(95,'country/CA','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(96,'country/CA','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(97,'country/CC','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(98,'country/CC','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(99,'country/CD','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(100,'country/CD','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(101,'country/CF','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(102,'country/CF','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(103,'country/CG','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(104,'country/CG','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(105,'country/CH','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(106,'country/CH','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(107,'country/CH','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(108,'country/CH','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(109,'country/CI','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(110,'country/CI','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(111,'country/CK','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(112,'country/CK','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(113,'country/CL','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(114,'country/CL','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(115,'country/CL','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(116,'country/CL','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(117,'country/CM','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(118,'country/CM','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(119,'country/CN','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(120,'country/CN','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(121,'country/CN','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(122,'country/CN','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(123,'country/CO','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(124,'country/CO','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(125,'country/CR','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(126,'country/CR','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(127,'country/CU','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(128,'country/CU','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(129,'country/CV','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(130,'country/CV','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(131,'country/CW','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(132,'country/CW','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(133,'country/CX','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(134,'country/CX','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(135,'country/CY','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(136,'country/CY','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(137,'country/CZ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(138,'country/CZ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(139,'country/CZ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(140,'country/CZ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(141,'country/DE','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(142,'country/DE','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(143,'country/DE','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(144,'country/DE','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(145,'country/DJ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(146,'country/DJ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(147,'country/DK','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(148,'country/DK','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(149,'country/DK','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(150,'country/DK','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(151,'country/DM','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(152,'country/DM','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(153,'country/DO','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(154,'country/DO','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(155,'country/DZ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(156,'country/DZ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(157,'country/EC','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(158,'country/EC','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(159,'country/EE','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(160,'country/EE','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(161,'country/EG','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(162,'country/EG','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(163,'country/EG','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(164,'country/EG','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(165,'country/EH','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(166,'country/EH','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(167,'country/ER','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(168,'country/ER','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(169,'country/ES','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(170,'country/ES','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(171,'country/ES','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(172,'country/ES','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(173,'country/ET','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(174,'country/ET','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(175,'country/FI','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(176,'country/FI','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(177,'country/FI','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(178,'country/FI','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(179,'country/FJ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(180,'country/FJ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(181,'country/FK','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(182,'country/FK','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(183,'country/FM','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(184,'country/FM','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(185,'country/FO','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(186,'country/FO','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(187,'country/FR','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(188,'country/FR','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(189,'country/FR','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(190,'country/FR','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(191,'country/GA','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(192,'country/GA','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(193,'country/GB','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(194,'country/GB','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(195,'country/GB','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(196,'country/GB','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(197,'country/GD','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(198,'country/GD','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(199,'country/GE','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(200,'country/GE','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(201,'country/GF','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(202,'country/GF','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(203,'country/GG','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(204,'country/GG','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(205,'country/GH','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(206,'country/GH','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(207,'country/GI','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(208,'country/GI','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(209,'country/GL','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(210,'country/GL','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(211,'country/GM','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(212,'country/GM','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(213,'country/GN','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(214,'country/GN','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(215,'country/GP','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(216,'country/GP','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(217,'country/GQ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(218,'country/GQ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(219,'country/GR','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(220,'country/GR','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(221,'country/GR','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(222,'country/GR','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(223,'country/GS','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(224,'country/GS','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(225,'country/GT','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(226,'country/GT','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(227,'country/GU','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(228,'country/GU','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(229,'country/GW','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(230,'country/GW','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(231,'country/GY','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(232,'country/GY','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(233,'country/HK','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(234,'country/HK','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(235,'country/HM','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(236,'country/HM','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(237,'country/HN','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(238,'country/HN','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(239,'country/HR','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(240,'country/HR','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(241,'country/HT','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(242,'country/HT','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(243,'country/HU','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(244,'country/HU','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(245,'country/HU','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(246,'country/HU','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(247,'country/ID','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(248,'country/ID','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(249,'country/ID','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(250,'country/ID','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(251,'country/IE','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(252,'country/IE','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(253,'country/IE','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(254,'country/IE','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(255,'country/IL','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(256,'country/IL','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(257,'country/IL','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(258,'country/IL','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(259,'country/IM','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(260,'country/IM','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(261,'country/IN','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(262,'country/IN','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(263,'country/IN','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(264,'country/IN','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(265,'country/IO','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(266,'country/IO','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(267,'country/IQ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(268,'country/IQ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(269,'country/IR','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(270,'country/IR','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(271,'country/IS','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(272,'country/IS','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(273,'country/IT','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(274,'country/IT','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(275,'country/IT','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(276,'country/IT','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(277,'country/JE','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(278,'country/JE','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(279,'country/JM','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(280,'country/JM','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(281,'country/JO','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(282,'country/JO','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(283,'country/JP','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(284,'country/JP','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(285,'country/JP','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(286,'country/JP','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(287,'country/KE','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(288,'country/KE','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(289,'country/KG','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(290,'country/KG','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(291,'country/KH','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(292,'country/KH','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(293,'country/KI','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(294,'country/KI','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(295,'country/KM','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(296,'country/KM','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(297,'country/KN','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(298,'country/KN','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(299,'country/KP','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(300,'country/KP','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(301,'country/KR','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(302,'country/KR','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(303,'country/KR','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(304,'country/KR','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(305,'country/KW','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(306,'country/KW','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(307,'country/KY','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(308,'country/KY','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(309,'country/KZ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(310,'country/KZ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(311,'country/KZ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(312,'country/KZ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(313,'country/LA','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(314,'country/LA','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(315,'country/LB','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(316,'country/LB','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(317,'country/LC','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(318,'country/LC','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(319,'country/LI','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(320,'country/LI','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(321,'country/LK','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(322,'country/LK','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(323,'country/LR','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(324,'country/LR','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(325,'country/LS','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(326,'country/LS','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(327,'country/LT','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(328,'country/LT','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(329,'country/LU','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(330,'country/LU','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(331,'country/LV','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(332,'country/LV','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(333,'country/LY','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(334,'country/LY','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(335,'country/MA','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(336,'country/MA','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(337,'country/MA','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(338,'country/MA','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(339,'country/MC','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(340,'country/MC','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(341,'country/MD','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(342,'country/MD','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(343,'country/ME','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(344,'country/ME','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(345,'country/MF','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(346,'country/MF','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(347,'country/MG','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(348,'country/MG','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(349,'country/MH','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(350,'country/MH','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(351,'country/MK','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(352,'country/MK','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(353,'country/ML','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(354,'country/ML','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(355,'country/MM','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(356,'country/MM','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(357,'country/MN','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(358,'country/MN','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(359,'country/MO','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(360,'country/MO','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(361,'country/MP','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(362,'country/MP','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(363,'country/MQ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(364,'country/MQ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(365,'country/MR','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(366,'country/MR','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(367,'country/MS','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(368,'country/MS','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(369,'country/MT','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(370,'country/MT','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(371,'country/MU','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(372,'country/MU','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(373,'country/MV','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(374,'country/MV','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(375,'country/MW','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(376,'country/MW','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(377,'country/MX','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(378,'country/MX','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(379,'country/MX','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(380,'country/MX','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(381,'country/MY','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(382,'country/MY','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(383,'country/MZ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(384,'country/MZ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(385,'country/NA','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(386,'country/NA','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(387,'country/NC','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(388,'country/NC','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(389,'country/NE','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(390,'country/NE','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(391,'country/NF','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(392,'country/NF','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(393,'country/NG','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(394,'country/NG','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(395,'country/NI','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(396,'country/NI','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(397,'country/NL','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(398,'country/NL','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(399,'country/NL','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(400,'country/NL','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(401,'country/NO','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(402,'country/NO','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(403,'country/NO','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(404,'country/NO','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(405,'country/NP','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(406,'country/NP','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(407,'country/NR','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(408,'country/NR','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(409,'country/NU','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(410,'country/NU','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(411,'country/NZ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(412,'country/NZ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(413,'country/OM','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(414,'country/OM','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(415,'country/PA','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(416,'country/PA','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(417,'country/PE','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(418,'country/PE','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(419,'country/PF','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(420,'country/PF','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(421,'country/PG','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(422,'country/PG','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(423,'country/PH','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(424,'country/PH','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(425,'country/PK','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(426,'country/PK','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(427,'country/PL','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(428,'country/PL','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(429,'country/PL','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(430,'country/PL','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(431,'country/PM','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(432,'country/PM','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(433,'country/PN','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(434,'country/PN','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(435,'country/PR','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(436,'country/PR','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(437,'country/PS','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(438,'country/PS','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(439,'country/PT','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(440,'country/PT','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(441,'country/PT','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(442,'country/PT','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(443,'country/PW','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(444,'country/PW','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(445,'country/PY','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(446,'country/PY','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(447,'country/QA','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(448,'country/QA','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(449,'country/QA','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(450,'country/QA','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(451,'country/RE','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(452,'country/RE','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(453,'country/RO','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(454,'country/RO','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(455,'country/RO','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(456,'country/RO','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(457,'country/RS','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(458,'country/RS','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(459,'country/RU','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(460,'country/RU','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(461,'country/RU','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(462,'country/RU','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(463,'country/RW','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(464,'country/RW','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(465,'country/SA','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(466,'country/SA','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(467,'country/SA','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(468,'country/SA','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(469,'country/SB','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(470,'country/SB','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(471,'country/SC','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(472,'country/SC','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(473,'country/SD','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(474,'country/SD','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(475,'country/SE','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(476,'country/SE','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(477,'country/SE','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(478,'country/SE','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(479,'country/SG','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(480,'country/SG','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(481,'country/SH','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(482,'country/SH','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(483,'country/SI','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(484,'country/SI','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(485,'country/SJ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(486,'country/SJ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(487,'country/SK','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(488,'country/SK','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(489,'country/SL','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(490,'country/SL','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(491,'country/SM','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(492,'country/SM','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(493,'country/SN','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(494,'country/SN','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(495,'country/SO','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(496,'country/SO','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(497,'country/SR','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(498,'country/SR','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(499,'country/SS','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(500,'country/SS','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(501,'country/ST','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(502,'country/ST','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(503,'country/SV','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(504,'country/SV','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(505,'country/SX','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(506,'country/SX','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(507,'country/SY','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(508,'country/SY','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(509,'country/SZ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(510,'country/SZ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(511,'country/TC','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(512,'country/TC','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(513,'country/TD','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(514,'country/TD','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(515,'country/TF','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(516,'country/TF','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(517,'country/TG','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(518,'country/TG','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(519,'country/TH','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(520,'country/TH','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(521,'country/TJ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(522,'country/TJ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(523,'country/TK','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(524,'country/TK','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(525,'country/TL','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(526,'country/TL','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(527,'country/TM','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(528,'country/TM','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(529,'country/TN','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(530,'country/TN','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(531,'country/TO','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(532,'country/TO','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(533,'country/TR','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(534,'country/TR','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(535,'country/TR','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(536,'country/TR','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(537,'country/TT','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(538,'country/TT','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(539,'country/TV','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(540,'country/TV','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(541,'country/TW','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(542,'country/TW','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(543,'country/TW','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(544,'country/TW','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(545,'country/TZ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(546,'country/TZ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(547,'country/UA','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(548,'country/UA','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(549,'country/UA','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(550,'country/UA','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(551,'country/UG','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(552,'country/UG','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(553,'country/UM','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(554,'country/UM','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(555,'country/US','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(556,'country/US','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(557,'country/US','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(558,'country/US','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(559,'country/UY','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(560,'country/UY','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(561,'country/UZ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(562,'country/UZ','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(563,'country/VA','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(564,'country/VA','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(565,'country/VC','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(566,'country/VC','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(567,'country/VE','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(568,'country/VE','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(569,'country/VG','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(570,'country/VG','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(571,'country/VI','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(572,'country/VI','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(573,'country/VN','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(574,'country/VN','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(575,'country/VN','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(576,'country/VN','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(577,'country/VU','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(578,'country/VU','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(579,'country/WF','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(580,'country/WF','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(581,'country/WS','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(582,'country/WS','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(583,'country/YE','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(584,'country/YE','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(585,'country/YT','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(586,'country/YT','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(587,'country/ZA','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(588,'country/ZA','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(589,'country/ZA','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(590,'country/ZA','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(591,'country/ZM','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(592,'country/ZM','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(593,'country/ZW','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(594,'country/ZW','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(595,'actor/alkaya','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(596,'actor/alkaya','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(597,'actor/weverling','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(598,'actor/weverling','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(599,'actor/sjoerdsma','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(600,'actor/sjoerdsma','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(601,'actor/kamminga','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(602,'actor/kamminga','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(603,'actor/amhaouch','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(604,'actor/amhaouch','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(605,'actor/piri','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(606,'actor/piri','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(607,'actor/van-der-lee','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(608,'actor/van-der-lee','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(609,'actor/brekelmans','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(610,'actor/brekelmans','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(611,'actor/klink','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(612,'actor/klink','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(613,'actor/romke-de-jong','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(614,'actor/romke-de-jong','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(615,'actor/boutkan','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(616,'actor/boutkan','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(617,'actor/van-der-graaf','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(618,'actor/van-der-graaf','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(619,'actor/de-bruijn','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(620,'actor/de-bruijn','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(621,'actor/knapen','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(622,'actor/knapen','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(623,'actor/blok','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(624,'actor/blok','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(625,'actor/schreinemacher','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(626,'actor/schreinemacher','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(627,'actor/van-leeuwen','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(628,'actor/van-leeuwen','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(629,'actor/berendsen','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(630,'actor/berendsen','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(631,'actor/bz','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(632,'actor/bz','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(633,'actor/ezk','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(634,'actor/ezk','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(635,'actor/vws','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(636,'actor/vws','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(637,'actor/tweede-kamer','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(638,'actor/tweede-kamer','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(639,'actor/eerste-kamer','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(640,'actor/eerste-kamer','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(641,'actor/european-commission','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(642,'actor/european-commission','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(643,'actor/competitiveness-council','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(644,'actor/competitiveness-council','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(645,'actor/cbs','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(646,'actor/cbs','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(647,'actor/hcss','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(648,'actor/hcss','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(649,'actor/wrr','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(650,'actor/wrr','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(651,'actor/china-knowledge-network','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(652,'actor/china-knowledge-network','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(653,'actor/clingendael','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(654,'actor/clingendael','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(655,'actor/european-parliament','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(656,'actor/european-parliament','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(657,'actor/european-council','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(658,'actor/european-council','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(659,'actor/eib','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(660,'actor/eib','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(661,'actor/tno','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(662,'actor/tno','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(663,'actor/aivd','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(664,'actor/aivd','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(665,'actor/de-bruijn','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(666,'actor/schreinemacher','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(667,'actor/van-leeuwen','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(668,'actor/sjoerdsma','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(669,'actor/knapen','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(670,'actor/berendsen','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(671,'actor/blok','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(672,'recess/zomerreces-2021','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(673,'recess/zomerreces-2022','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(674,'recess/meireces-2023','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(675,'recess/zomerreces-2023','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(676,'recess/herfstreces-2023','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(677,'recess/kerstreces-2023','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(678,'recess/voorjaarsreces-2024','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(679,'recess/meireces-2024','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(680,'recess/zomerreces-2024','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(681,'document/kst-35925-XVII-54','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(682,'document/kst-35925-XVII-54','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(683,'document/kst-35570-XVII-26','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(684,'document/kst-35570-XVII-26','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(685,'document/kst-35663-15','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(686,'document/kst-35663-15','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(687,'document/kst-21501-02-2383','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(688,'document/kst-21501-02-2383','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(689,'document/kst-30821-73','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(690,'document/kst-30821-73','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(691,'document/kst-27771-1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(692,'document/kst-27771-1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(693,'document/kst-34952-126','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(694,'document/kst-34952-126','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(695,'document/kst-29477-703','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(696,'document/kst-29477-703','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(697,'document/kst-29477-731','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(698,'document/kst-29477-731','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(699,'document/kst-21501-30-539','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(700,'document/kst-21501-30-539','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(701,'document/kst-22112-3134','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(702,'document/kst-22112-3134','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(703,'document/kst-22112-2936','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(704,'document/kst-22112-2936','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(705,'document/kst-22112-3073','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(706,'document/kst-22112-3073','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(707,'document/kst-22112-3179','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(708,'document/kst-22112-3179','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(709,'document/kst-22112-3133','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(710,'document/kst-22112-3133','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(711,'document/kst-21501-33-845','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(712,'document/kst-21501-33-845','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(713,'document/kst-31125-92','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(714,'document/kst-31125-92','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(715,'document/kst-35880-1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(716,'document/kst-35880-1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(717,'document/kst-35880-2','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(718,'document/kst-35880-2','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(719,'document/kst-35880-3','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(720,'document/kst-35880-3','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(721,'document/kst-35880-4','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(722,'document/kst-35880-4','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(723,'document/celex:32021R0167','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(724,'document/celex:32021R0167','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(725,'document/celex:52021DC0066','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(726,'document/celex:52021DC0066','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(727,'document/bwb:BWBR0044449','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(728,'document/bwb:BWBR0044449','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(729,'document/ec-critical-raw-materials-list','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(730,'document/ec-critical-raw-materials-list','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(731,'document/non-paper-ipcei-2021','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(732,'document/non-paper-ipcei-2021','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(733,'document/hcss-securing-critical-materials','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(734,'document/hcss-securing-critical-materials','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(735,'document/cbs-60-procent','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(736,'document/cbs-60-procent','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(737,'document/kst-35470-XVII-11','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(738,'document/kst-35470-XVII-11','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(739,'document/kst-21501-02-2654','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(740,'document/kst-21501-02-2654','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(741,'document/kst-21501-02-2657','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(742,'document/kst-21501-02-2657','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(743,'document/kst-35207-72','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(744,'document/kst-35207-72','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(745,'document/kst-35982-9','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(746,'document/kst-35982-9','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(747,'document/kst-30821-181','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(748,'document/kst-30821-181','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(749,'document/kst-30821-196','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(750,'document/kst-30821-196','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(751,'document/kst-30821-204','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(752,'document/kst-30821-204','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(753,'document/kst-30821-235','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(754,'document/kst-30821-235','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(755,'document/kst-32852-224','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(756,'document/kst-32852-224','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(757,'document/kst-32852-291','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(758,'document/kst-32852-291','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(759,'document/kst-33009-138','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(760,'document/kst-33009-138','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(761,'document/kst-22112-3369','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(762,'document/kst-22112-3369','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(763,'document/kst-22112-4163','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(764,'document/kst-22112-4163','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(765,'document/celex:52020DC0474','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(766,'document/celex:52020DC0474','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(767,'document/celex:52021DC0350','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(768,'document/celex:52021DC0350','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(769,'document/celex:52021PC0775','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(770,'document/celex:52021PC0775','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(771,'document/celex:52022PC0071','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(772,'document/celex:52022PC0071','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(773,'document/celex:52024PC0023','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(774,'document/celex:52024PC0023','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(775,'document/celex:32019R0452','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(776,'document/celex:32019R0452','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(777,'document/celex:32022R1031','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(778,'document/celex:32022R1031','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(779,'document/celex:32022R2560','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(780,'document/celex:32022R2560','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(781,'document/celex:32023R1781','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(782,'document/celex:32023R1781','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(783,'document/celex:32023R2675','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(784,'document/celex:32023R2675','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(785,'document/celex:32024R1252','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(786,'document/celex:32024R1252','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(787,'document/celex:32024L1760','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(788,'document/celex:32024L1760','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(789,'dependency/rare-earths','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(790,'dependency/rare-earths','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(791,'dependency/critical-raw-materials','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(792,'dependency/critical-raw-materials','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(793,'dependency/semiconductors','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(794,'dependency/semiconductors','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(795,'dependency/medicines','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(796,'dependency/medicines','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(797,'dependency/medical-goods','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(798,'dependency/medical-goods','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(799,'dependency/vitamins','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(800,'dependency/vitamins','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(801,'dependency/laptops-and-electronics','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(802,'dependency/laptops-and-electronics','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(803,'dependency/electrical-equipment','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(804,'dependency/electrical-equipment','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(805,'dependency/crude-oil','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(806,'dependency/crude-oil','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(807,'dependency/natural-gas','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(808,'dependency/natural-gas','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(809,'dependency/cloud','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(810,'dependency/cloud','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(811,'dependency/hydrogen','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(812,'dependency/hydrogen','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(813,'dependency/defence-technology','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(814,'dependency/defence-technology','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(815,'dependency/services','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(816,'dependency/services','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(817,'dependency/essential-goods','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(818,'dependency/essential-goods','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(819,'dependency/foreign-takeovers','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(820,'dependency/foreign-takeovers','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(821,'product/laptops','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(822,'product/laptops','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(823,'product/computers-and-electronics','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(824,'product/computers-and-electronics','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(825,'product/electrical-equipment','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(826,'product/electrical-equipment','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(827,'product/pharmaceuticals','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(828,'product/pharmaceuticals','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(829,'product/vitamins','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(830,'product/vitamins','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(831,'product/medicines','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(832,'product/medicines','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(833,'product/medical-devices','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(834,'product/medical-devices','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(835,'product/medical-products','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(836,'product/medical-products','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(837,'product/ballpoint-pens','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(838,'product/ballpoint-pens','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(839,'product/nutmeg','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(840,'product/nutmeg','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(841,'product/vacuum-cleaners','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(842,'product/vacuum-cleaners','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(843,'product/rare-earths','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(844,'product/rare-earths','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(845,'product/critical-raw-materials','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(846,'product/critical-raw-materials','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(847,'product/semiconductors','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(848,'product/semiconductors','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(849,'product/crude-oil','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(850,'product/crude-oil','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(851,'product/natural-gas','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(852,'product/natural-gas','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(853,'product/green-gas','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(854,'product/green-gas','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(855,'product/hydrogen','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(856,'product/hydrogen','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(857,'product/cloud-services','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(858,'product/cloud-services','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(859,'product/lithium','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(860,'product/lithium','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(861,'product/cobalt','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(862,'product/cobalt','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(863,'product/magnesium','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(864,'product/magnesium','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(865,'product/batteries','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(866,'product/batteries','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(867,'product/solar-panels','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(868,'product/solar-panels','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(869,'criterion/risk-to-public-interests','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(870,'criterion/risk-to-public-interests','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(871,'criterion/benefits-over-costs','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(872,'criterion/benefits-over-costs','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(873,'criterion/one-sidedness','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(874,'criterion/one-sidedness','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(875,'criterion/vitality','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(876,'criterion/vitality','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(877,'criterion/substitutability','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(878,'criterion/substitutability','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(879,'criterion/proportionality','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(880,'criterion/proportionality','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(881,'criterion/least-market-distortion','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(882,'criterion/least-market-distortion','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(883,'criterion/effects-on-other-policy','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(884,'criterion/effects-on-other-policy','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(885,'instrument/crm-action-plan','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(886,'instrument/crm-action-plan','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(887,'instrument/crm-list','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(888,'instrument/crm-list','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(889,'instrument/trade-policy-review','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(890,'instrument/trade-policy-review','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(891,'instrument/trade-enforcement-regulation','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(892,'instrument/trade-enforcement-regulation','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(893,'instrument/international-procurement-instrument','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(894,'instrument/international-procurement-instrument','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(895,'instrument/foreign-subsidies-regulation','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(896,'instrument/foreign-subsidies-regulation','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(897,'instrument/anti-coercion-instrument','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(898,'instrument/anti-coercion-instrument','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(899,'instrument/due-diligence-directive','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(900,'instrument/due-diligence-directive','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(901,'instrument/ipcei-framework','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(902,'instrument/ipcei-framework','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(903,'instrument/ipcei-microelectronics-2','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(904,'instrument/ipcei-microelectronics-2','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(905,'instrument/ipcei-cloud','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(906,'instrument/ipcei-cloud','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(907,'instrument/ipcei-hydrogen','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(908,'instrument/ipcei-hydrogen','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(909,'instrument/chips-act','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(910,'instrument/chips-act','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(911,'instrument/connectivity-strategy','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(912,'instrument/connectivity-strategy','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(913,'instrument/industrial-strategy-update','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(914,'instrument/industrial-strategy-update','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(915,'instrument/fdi-screening-regulation','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(916,'instrument/fdi-screening-regulation','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(917,'instrument/fdi-screening-revision','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(918,'instrument/fdi-screening-revision','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(919,'instrument/critical-raw-materials-act','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(920,'instrument/critical-raw-materials-act','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(921,'instrument/stockpiling-strategy','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(922,'instrument/stockpiling-strategy','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(923,'measure/strategic-oil-stock','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(924,'measure/strategic-oil-stock','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(925,'measure/oil-supplier-diversification','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(926,'measure/oil-supplier-diversification','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(927,'measure/green-gas-and-hydrogen','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(928,'measure/green-gas-and-hydrogen','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(929,'measure/defence-industrial-base','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(930,'measure/defence-industrial-base','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(931,'measure/fdi-screening-implementation-act','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(932,'measure/fdi-screening-implementation-act','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(933,'measure/investment-screening-act','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(934,'measure/investment-screening-act','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(935,'measure/ipcei-reservation','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(936,'measure/ipcei-reservation','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(937,'measure/ipcei-hydrogen-reservation','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(938,'measure/ipcei-hydrogen-reservation','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(939,'measure/medical-supply-security','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(940,'measure/medical-supply-security','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(941,'measure/medicine-shortages','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(942,'measure/medicine-shortages','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(943,'measure/rare-earths-research','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(944,'measure/rare-earths-research','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(945,'measure/raw-materials-strategy','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(946,'measure/raw-materials-strategy','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(947,'measure/dependencies-approach','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(948,'measure/dependencies-approach','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(949,'measure/dependencies-taskforce','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(950,'measure/dependencies-taskforce','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(951,'stage_event/s-2fef224a2792','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(952,'stage_event/s-746ed333da8f','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(953,'stage_event/s-17486342908b','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(954,'stage_event/s-8a4d2804ba1b','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(955,'stage_event/s-b6d639af87d2','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(956,'stage_event/s-02ad0db7a877','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(957,'stage_event/s-7230f42c6ac1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(958,'stage_event/s-54183de97d37','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(959,'stage_event/s-60fd89553783','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(960,'stage_event/s-99218c3bfa93','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(961,'stage_event/s-d6c87a36e064','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(962,'stage_event/s-90b191824d1a','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(963,'stage_event/s-6ec34cb051bc','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(964,'stage_event/s-bc241c215f58','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(965,'stage_event/s-35f8f9ea677a','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(966,'stage_event/s-5c708520bbfb','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(967,'stage_event/s-8500ef9b5439','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(968,'stage_event/s-0e3e3a9f4fd0','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(969,'stage_event/s-2e0566369e7a','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(970,'stage_event/s-2d7c87af0f1a','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(971,'stage_event/s-18fec276123f','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(972,'stage_event/s-1f50c054c19b','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(973,'stage_event/s-ac378772154a','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(974,'stage_event/s-748734dcc1e1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(975,'stage_event/s-e3264a0781b9','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(976,'stage_event/s-7aaa37795b89','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(977,'stage_event/s-4410329679e9','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(978,'stage_event/s-280c21bfb95f','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(979,'stage_event/s-d1f2a3190f3f','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(980,'stage_event/s-d05df5b6078a','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(981,'stage_event/s-7bc23a59809c','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(982,'stage_event/s-e8094535f41f','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(983,'stage_event/s-2708d7576831','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(984,'stage_event/s-10a34aa4f139','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(985,'stage_event/s-7eb146cc3d3e','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(986,'stage_event/s-da74266b8fed','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(987,'stage_event/s-49de9002f8fe','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(988,'stage_event/s-9cea4b7f1602','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(989,'stage_event/s-ae5c1982c3c2','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(990,'stage_event/s-af82e32dda47','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(991,'stage_event/s-9f6a0e9bfea0','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(992,'stage_event/s-d70f549db5fd','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(993,'stage_event/s-c7defdeab2a2','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(994,'stage_event/s-fc328a4b3f8f','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(995,'stage_event/s-68e437185d60','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(996,'stage_event/s-0e57389544bb','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(997,'stage_event/s-1875009f7d40','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(998,'stage_event/s-23202eaa5cec','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(999,'stage_event/s-d2f72bca67e7','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1000,'stage_event/s-70540136613a','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1001,'stage_event/s-e346114228b8','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1002,'stage_event/s-e359967552b7','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1003,'stage_event/s-7f8901ac8668','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1004,'stage_event/s-21a70c6efac5','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1005,'stage_event/s-2b53faf571ba','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1006,'stage_event/s-9ca2a30c1494','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1007,'stage_event/s-639e3be3e480','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1008,'stage_event/s-a1f26aab6e41','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1009,'stage_event/s-ac4fadbc5e92','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1010,'stage_event/s-bbf23e4bba73','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1011,'stage_event/s-b4518fb8d7d4','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1012,'stage_event/s-391eef5e7d17','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1013,'stage_event/s-35e2934f4476','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1014,'stage_event/s-efe5d89d8e55','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1015,'stage_event/s-32faa90fe0eb','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1016,'stage_event/s-f610a8323d50','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1017,'stage_event/s-10a9064e4929','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1018,'stage_event/s-de4a9cfbd34d','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1019,'stage_event/s-5d6ad27ad0f7','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1020,'stage_event/s-54bd70ee3599','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1021,'stage_event/s-a348416c8b67','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1022,'stage_event/s-e96689294a1f','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1023,'stage_event/s-b09e31067efd','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1024,'stage_event/s-0f242a5b53be','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1025,'stage_event/s-1fd3e2464f8b','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1026,'motion/kst-35570-XVII-26','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1027,'motion/kst-35570-XVII-26','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1028,'motion/kst-35663-15','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1029,'motion/kst-35663-15','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1030,'motion/kst-21501-02-2383','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1031,'motion/kst-21501-02-2383','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1032,'motion/kst-35470-XVII-11','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1033,'motion/kst-35470-XVII-11','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1034,'motion/kst-21501-02-2654','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1035,'motion/kst-21501-02-2654','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1036,'motion/kst-21501-02-2657','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1037,'motion/kst-21501-02-2657','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1038,'motion/kst-35207-72','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1039,'motion/kst-35207-72','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1040,'motion/kst-35570-XVII-26','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1041,'motion/kst-35570-XVII-26','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1042,'motion/kst-35663-15','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1043,'motion/kst-35663-15','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1044,'motion/kst-35663-15','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1045,'motion/kst-35663-15','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1046,'motion/kst-35663-15','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1047,'motion/kst-21501-02-2383','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1048,'motion/kst-35470-XVII-11','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1049,'motion/kst-21501-02-2657','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1050,'motion/kst-21501-02-2657','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1051,'motion/kst-21501-02-2657','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1052,'motion/kst-21501-02-2657','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1053,'motion/kst-21501-02-2657','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1054,'motion/kst-21501-02-2657','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1055,'motion/kst-35207-72','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1056,'motion/kst-35207-72','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1057,'dictum/kst-35570-XVII-26.1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1058,'dictum/kst-35570-XVII-26.1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1059,'dictum/kst-35663-15.1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1060,'dictum/kst-35663-15.1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1061,'dictum/kst-35663-15.2','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1062,'dictum/kst-35663-15.2','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1063,'dictum/kst-21501-02-2383.1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1064,'dictum/kst-21501-02-2383.1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1065,'dictum/kst-21501-02-2657.1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1066,'dictum/kst-21501-02-2657.1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1067,'dictum/kst-35207-72.1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1068,'dictum/kst-35207-72.1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1069,'request/kst-35570-XVII-26.1.1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1070,'request/kst-35570-XVII-26.1.1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1071,'request/kst-35570-XVII-26.1.2','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1072,'request/kst-35570-XVII-26.1.2','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1073,'request/kst-35570-XVII-26.1.3','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1074,'request/kst-35570-XVII-26.1.3','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1075,'request/kst-35663-15.1.1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1076,'request/kst-35663-15.1.1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1077,'request/kst-35663-15.1.2','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1078,'request/kst-35663-15.1.2','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1079,'request/kst-35663-15.2.1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1080,'request/kst-35663-15.2.1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1081,'request/kst-35663-15.2.2','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1082,'request/kst-35663-15.2.2','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1083,'request/kst-21501-02-2383.1.1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1084,'request/kst-21501-02-2383.1.1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1085,'request/kst-21501-02-2383.1.2','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1086,'request/kst-21501-02-2383.1.2','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1087,'request/kst-21501-02-2657.1.1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1088,'request/kst-21501-02-2657.1.1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1089,'request/kst-21501-02-2657.1.2','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1090,'request/kst-21501-02-2657.1.2','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1091,'request/kst-35207-72.1.1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1092,'request/kst-35207-72.1.1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1093,'deadline/t-5f266adb1666','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1094,'deadline/t-4143f1afe74d','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1095,'instrument/crm-action-plan','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1096,'instrument/crm-action-plan','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1097,'instrument/crm-action-plan','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1098,'instrument/crm-action-plan','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1099,'instrument/crm-action-plan','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1100,'instrument/crm-list','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1101,'instrument/crm-list','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1102,'instrument/crm-list','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1103,'instrument/trade-policy-review','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1104,'instrument/trade-policy-review','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1105,'instrument/trade-policy-review','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1106,'instrument/trade-policy-review','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1107,'instrument/trade-policy-review','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1108,'instrument/trade-policy-review','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1109,'instrument/trade-enforcement-regulation','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1110,'instrument/trade-enforcement-regulation','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1111,'instrument/trade-enforcement-regulation','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1112,'instrument/trade-enforcement-regulation','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1113,'instrument/trade-enforcement-regulation','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1114,'instrument/international-procurement-instrument','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1115,'instrument/international-procurement-instrument','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1116,'instrument/international-procurement-instrument','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1117,'instrument/international-procurement-instrument','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1118,'instrument/international-procurement-instrument','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1119,'instrument/foreign-subsidies-regulation','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1120,'instrument/foreign-subsidies-regulation','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1121,'instrument/foreign-subsidies-regulation','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1122,'instrument/foreign-subsidies-regulation','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1123,'instrument/foreign-subsidies-regulation','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1124,'instrument/anti-coercion-instrument','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1125,'instrument/anti-coercion-instrument','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1126,'instrument/anti-coercion-instrument','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1127,'instrument/anti-coercion-instrument','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1128,'instrument/anti-coercion-instrument','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1129,'instrument/anti-coercion-instrument','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1130,'instrument/anti-coercion-instrument','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1131,'instrument/anti-coercion-instrument','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1132,'instrument/due-diligence-directive','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1133,'instrument/due-diligence-directive','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1134,'instrument/due-diligence-directive','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1135,'instrument/due-diligence-directive','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1136,'instrument/due-diligence-directive','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1137,'instrument/due-diligence-directive','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1138,'instrument/due-diligence-directive','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1139,'instrument/due-diligence-directive','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1140,'instrument/ipcei-framework','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1141,'instrument/ipcei-framework','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1142,'instrument/ipcei-framework','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1143,'instrument/ipcei-framework','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1144,'instrument/ipcei-framework','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1145,'instrument/ipcei-framework','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1146,'instrument/ipcei-framework','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1147,'instrument/ipcei-microelectronics-2','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1148,'instrument/ipcei-microelectronics-2','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1149,'instrument/ipcei-microelectronics-2','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1150,'instrument/ipcei-microelectronics-2','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1151,'instrument/ipcei-microelectronics-2','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1152,'instrument/ipcei-microelectronics-2','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1153,'instrument/ipcei-cloud','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1154,'instrument/ipcei-cloud','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1155,'instrument/ipcei-cloud','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1156,'instrument/ipcei-cloud','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1157,'instrument/ipcei-hydrogen','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1158,'instrument/ipcei-hydrogen','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1159,'instrument/ipcei-hydrogen','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1160,'instrument/ipcei-hydrogen','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1161,'instrument/ipcei-hydrogen','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1162,'instrument/chips-act','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1163,'instrument/chips-act','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1164,'instrument/chips-act','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1165,'instrument/chips-act','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1166,'instrument/chips-act','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1167,'instrument/chips-act','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1168,'instrument/chips-act','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1169,'instrument/connectivity-strategy','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1170,'instrument/connectivity-strategy','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1171,'instrument/connectivity-strategy','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1172,'instrument/connectivity-strategy','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1173,'instrument/connectivity-strategy','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1174,'instrument/industrial-strategy-update','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1175,'instrument/industrial-strategy-update','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1176,'instrument/industrial-strategy-update','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1177,'instrument/industrial-strategy-update','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1178,'instrument/industrial-strategy-update','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1179,'instrument/industrial-strategy-update','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1180,'instrument/industrial-strategy-update','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1181,'instrument/industrial-strategy-update','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1182,'instrument/fdi-screening-regulation','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1183,'instrument/fdi-screening-regulation','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1184,'instrument/fdi-screening-regulation','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1185,'instrument/fdi-screening-regulation','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1186,'instrument/fdi-screening-regulation','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1187,'instrument/fdi-screening-revision','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1188,'instrument/fdi-screening-revision','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1189,'instrument/fdi-screening-revision','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1190,'instrument/fdi-screening-revision','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1191,'instrument/critical-raw-materials-act','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1192,'instrument/critical-raw-materials-act','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1193,'instrument/critical-raw-materials-act','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1194,'instrument/critical-raw-materials-act','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1195,'instrument/critical-raw-materials-act','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1196,'instrument/critical-raw-materials-act','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1197,'instrument/stockpiling-strategy','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1198,'instrument/stockpiling-strategy','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1199,'instrument/stockpiling-strategy','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1200,'instrument/stockpiling-strategy','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1201,'measure/strategic-oil-stock','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1202,'measure/strategic-oil-stock','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1203,'measure/strategic-oil-stock','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1204,'measure/strategic-oil-stock','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1205,'measure/strategic-oil-stock','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1206,'measure/strategic-oil-stock','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1207,'measure/oil-supplier-diversification','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1208,'measure/oil-supplier-diversification','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1209,'measure/oil-supplier-diversification','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1210,'measure/oil-supplier-diversification','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1211,'measure/oil-supplier-diversification','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1212,'measure/green-gas-and-hydrogen','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1213,'measure/green-gas-and-hydrogen','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1214,'measure/green-gas-and-hydrogen','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1215,'measure/green-gas-and-hydrogen','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1216,'measure/defence-industrial-base','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1217,'measure/defence-industrial-base','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1218,'measure/defence-industrial-base','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1219,'measure/defence-industrial-base','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1220,'measure/defence-industrial-base','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1221,'measure/fdi-screening-implementation-act','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1222,'measure/fdi-screening-implementation-act','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1223,'measure/fdi-screening-implementation-act','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1224,'measure/investment-screening-act','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1225,'measure/investment-screening-act','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1226,'measure/investment-screening-act','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1227,'measure/investment-screening-act','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1228,'measure/investment-screening-act','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1229,'measure/investment-screening-act','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1230,'measure/investment-screening-act','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1231,'measure/investment-screening-act','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1232,'measure/investment-screening-act','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1233,'measure/ipcei-reservation','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1234,'measure/ipcei-reservation','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1235,'measure/ipcei-hydrogen-reservation','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1236,'measure/ipcei-hydrogen-reservation','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1237,'measure/medical-supply-security','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1238,'measure/medical-supply-security','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1239,'measure/medical-supply-security','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1240,'measure/medical-supply-security','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1241,'measure/medicine-shortages','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1242,'measure/medicine-shortages','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1243,'measure/medicine-shortages','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1244,'measure/medicine-shortages','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1245,'measure/rare-earths-research','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1246,'measure/rare-earths-research','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1247,'measure/raw-materials-strategy','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1248,'measure/dependencies-approach','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1249,'measure/dependencies-approach','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1250,'measure/dependencies-taskforce','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1251,'measure/dependencies-taskforce','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1252,'product/laptops','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1253,'product/laptops','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1254,'product/laptops','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1255,'product/laptops','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1256,'product/laptops','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1257,'product/computers-and-electronics','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1258,'product/computers-and-electronics','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1259,'product/computers-and-electronics','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1260,'product/computers-and-electronics','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1261,'product/electrical-equipment','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1262,'product/electrical-equipment','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1263,'product/pharmaceuticals','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1264,'product/pharmaceuticals','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1265,'product/pharmaceuticals','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1266,'product/vitamins','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1267,'product/vitamins','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1268,'product/vitamins','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1269,'product/medicines','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1270,'product/medicines','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1271,'product/medicines','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1272,'product/medicines','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1273,'product/medical-devices','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1274,'product/medical-devices','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1275,'product/medical-devices','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1276,'product/medical-devices','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1277,'product/medical-devices','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1278,'product/medical-products','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1279,'product/medical-products','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1280,'product/medical-products','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1281,'product/ballpoint-pens','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1282,'product/ballpoint-pens','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1283,'product/ballpoint-pens','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1284,'product/ballpoint-pens','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1285,'product/nutmeg','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1286,'product/nutmeg','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1287,'product/vacuum-cleaners','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1288,'product/vacuum-cleaners','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1289,'product/rare-earths','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1290,'product/rare-earths','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1291,'product/rare-earths','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1292,'product/rare-earths','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1293,'product/rare-earths','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1294,'product/critical-raw-materials','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1295,'product/critical-raw-materials','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1296,'product/critical-raw-materials','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1297,'product/critical-raw-materials','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1298,'product/critical-raw-materials','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1299,'product/semiconductors','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1300,'product/semiconductors','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1301,'product/semiconductors','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1302,'product/semiconductors','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1303,'product/semiconductors','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1304,'product/semiconductors','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1305,'product/semiconductors','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1306,'product/semiconductors','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1307,'product/semiconductors','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1308,'product/crude-oil','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1309,'product/crude-oil','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1310,'product/crude-oil','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1311,'product/crude-oil','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1312,'product/crude-oil','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1313,'product/natural-gas','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1314,'product/natural-gas','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1315,'product/natural-gas','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1316,'product/natural-gas','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1317,'product/natural-gas','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1318,'product/green-gas','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1319,'product/green-gas','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1320,'product/green-gas','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1321,'product/hydrogen','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1322,'product/hydrogen','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1323,'product/hydrogen','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1324,'product/cloud-services','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1325,'product/cloud-services','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1326,'product/cloud-services','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1327,'product/cloud-services','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1328,'product/cloud-services','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1329,'product/cobalt','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1330,'product/batteries','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1331,'product/batteries','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1332,'product/batteries','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1333,'product/solar-panels','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1334,'product/solar-panels','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1335,'dependency/rare-earths','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1336,'dependency/rare-earths','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1337,'dependency/critical-raw-materials','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1338,'dependency/critical-raw-materials','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1339,'dependency/semiconductors','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1340,'dependency/semiconductors','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1341,'dependency/semiconductors','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1342,'dependency/medicines','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1343,'dependency/medicines','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1344,'dependency/medical-goods','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1345,'dependency/medical-goods','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1346,'dependency/crude-oil','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1347,'dependency/crude-oil','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1348,'dependency/crude-oil','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1349,'dependency/natural-gas','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1350,'dependency/natural-gas','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1351,'dependency/natural-gas','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1352,'dependency/cloud','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1353,'dependency/cloud','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1354,'dependency/defence-technology','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1355,'dependency/defence-technology','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1356,'dependency/services','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1357,'dependency/services','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1358,'dependency/essential-goods','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1359,'dependency/essential-goods','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1360,'dependency/essential-goods','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1361,'dependency/foreign-takeovers','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1362,'dependency/foreign-takeovers','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1363,'actor/tweede-kamer','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1364,'actor/tweede-kamer','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1365,'actor/tweede-kamer','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1366,'actor/tweede-kamer','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1367,'actor/tweede-kamer','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1368,'actor/eerste-kamer','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1369,'actor/eerste-kamer','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1370,'actor/european-commission','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1371,'actor/european-commission','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1372,'actor/european-commission','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1373,'actor/european-commission','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1374,'actor/eib','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1375,'actor/tno','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1376,'actor/aivd','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1377,'actor/competitiveness-council','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1378,'actor/competitiveness-council','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1379,'actor/cbs','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1380,'actor/hcss','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1381,'actor/hcss','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1382,'actor/wrr','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1383,'actor/china-knowledge-network','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1384,'actor/china-knowledge-network','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1385,'actor/clingendael','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1386,'actor/clingendael','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1387,'actor/bz','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1388,'actor/bz','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1389,'actor/bz','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1390,'actor/ezk','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1391,'actor/ezk','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1392,'actor/ezk','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1393,'actor/ezk','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1394,'actor/vws','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1395,'actor/vws','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1396,'actor/vws','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1397,'actor/de-bruijn','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1398,'actor/de-bruijn','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1399,'actor/knapen','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1400,'actor/knapen','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1401,'actor/blok','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1402,'actor/schreinemacher','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1403,'actor/schreinemacher','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1404,'actor/berendsen','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1405,'actor/alkaya','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1406,'actor/weverling','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1407,'actor/sjoerdsma','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1408,'actor/kamminga','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1409,'actor/amhaouch','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1410,'actor/piri','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1411,'actor/van-der-lee','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1412,'actor/brekelmans','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1413,'region/EU','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1414,'region/asia','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1415,'region/asia','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1416,'region/europe','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1417,'country/US','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1418,'country/US','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1419,'country/US','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1420,'country/GB','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1421,'country/GB','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1422,'document/kst-35925-XVII-54','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1423,'document/kst-35925-XVII-54','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1424,'document/kst-35925-XVII-54','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1425,'observation/concentrated-share','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1426,'observation/concentrated-share','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1427,'observation/concentrated-categories','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1428,'observation/concentrated-categories','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1429,'observation/analysed-categories','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1430,'observation/analysed-categories','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1431,'observation/concentrated-percentage','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1432,'observation/concentrated-percentage','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1433,'observation/concentrated-from-china','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1434,'observation/concentrated-from-china','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1435,'observation/concentrated-from-china-about','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1436,'observation/concentrated-from-china-about','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1437,'observation/exports-share-of-gdp','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1438,'observation/exports-share-of-gdp','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1439,'observation/critical-raw-materials-count','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1440,'observation/critical-raw-materials-count','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1441,'observation/action-plan-lines','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1442,'observation/action-plan-lines','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1443,'observation/ipcei-reservation','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1444,'observation/ipcei-reservation','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1445,'observation/re-export-share','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1446,'observation/re-export-share','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1447,'chamber_relation/x-8334f8f420a6','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1448,'chamber_relation/x-f3e49d5a1b48','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1449,'chamber_relation/x-13a752709630','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1450,'chamber_relation/x-142f9354859f','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1451,'decision_step/s-ced2042a0cad','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1452,'decision_step/s-924cce6cc12e','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1453,'decision_step/s-bf36834d29c3','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1454,'assessment/a-3752199347e4','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1455,'assessment/a-159873d5346e','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1456,'assessment/a-6730bed671fc','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1457,'assessment/a-8084589501d7','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1458,'assessment/a-11ec26a1c941','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1459,'assessment/a-6c80224254cc','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1460,'assessment/a-e3c29e17be2d','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1461,'assessment/a-a3265b276df2','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1462,'assessment/a-24fa89f9dbf6','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1463,'claim/c-9ee757a68087','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1464,'claim/c-9ee757a68087','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1465,'claim/c-9ee757a68087','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1466,'claim/c-9ee757a68087','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1467,'claim/c-e57561c965aa','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1468,'claim/c-e57561c965aa','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1469,'claim/c-cfaf2223ec77','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1470,'claim/c-cfaf2223ec77','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1471,'claim/c-9bab12986798','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1472,'claim/c-9bab12986798','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1473,'claim/c-dcb82acb6650','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1474,'claim/c-dcb82acb6650','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1475,'claim/c-dcb82acb6650','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1476,'claim/c-dcb82acb6650','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1477,'claim/c-6ac27097d500','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1478,'claim/c-6ac27097d500','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1479,'claim/c-b9ef6361ce79','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1480,'claim/c-b9ef6361ce79','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1481,'claim/c-b9ef6361ce79','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1482,'claim/c-1bed2af9d593','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1483,'claim/c-1bed2af9d593','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1484,'claim/c-af11e62d4631','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1485,'claim/c-af11e62d4631','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1486,'claim/c-4e7b79413d3f','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1487,'claim/c-4e7b79413d3f','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1488,'follow_up/f-b9f849169aee','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1489,'follow_up/f-a90866025a20','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1490,'follow_up/f-8b7e8deac2ff','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1491,'follow_up/f-62692f896638','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1492,'follow_up/f-a69c0edc36db','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1493,'link/l-48855fba603d','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1494,'evidence/e-4474f6f1e2da','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1495,'link/l-5727e1630b16','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1496,'evidence/e-a92624e171c1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1497,'link/l-bd286b17b9e5','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1498,'evidence/e-4a18b30849b3','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1499,'link/l-b7775c03dc77','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1500,'evidence/e-8c919d78d2c7','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1501,'link/l-5f0dfb2e3a9f','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1502,'evidence/e-522a3ee482a4','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1503,'link/l-ace3f5771884','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1504,'evidence/e-22802a69ac8e','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1505,'link/l-60e9d1a1a82e','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1506,'evidence/e-bd58f0fbb196','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1507,'link/l-1c9039f8720d','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1508,'evidence/e-177d11d56cad','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1509,'link/l-2b55ea25ac17','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1510,'evidence/e-ec3823f935e8','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1511,'link/l-909b895609d7','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1512,'evidence/e-8a65e2b6a2e2','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1513,'link/l-556290d22de5','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1514,'evidence/e-6704a295f0a4','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1515,'link/l-8f2390d3351e','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1516,'evidence/e-38030f770197','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1517,'link/l-c257acb8906b','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1518,'evidence/e-e5d5438feee2','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1519,'evidence/e-9748f020ad29','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1520,'link/l-3b5f3afae830','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1521,'evidence/e-b53c0a987a6f','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1522,'link/l-ce5b4af1c8fd','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1523,'evidence/e-08d2592fc971','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1524,'link/l-ad80c34abfcc','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1525,'evidence/e-25c94f05bdee','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1526,'link/l-bf5153ba7c3a','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1527,'evidence/e-98d5cc5a914a','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1528,'link/l-eea99a016de5','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1529,'evidence/e-e80a37aa6614','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1530,'link/l-1f28fac8e8b7','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1531,'evidence/e-c2ecdd24e645','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1532,'link/l-f19ea334a2dd','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1533,'evidence/e-1758889992a0','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1534,'link/l-848f1add6c29','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1535,'evidence/e-76da628ec7d3','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1536,'link/l-16cbaee01484','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1537,'evidence/e-c804caa08136','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1538,'link/l-b5935755cd45','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1539,'evidence/e-7b9399ce61bc','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1540,'evidence/e-57f9a56b1850','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1541,'link/l-4bb3e2dcb37c','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1542,'evidence/e-6f3c63ba1b5d','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1543,'link/l-b81e70d439ec','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1544,'evidence/e-6b21c43f55bf','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1545,'link/l-d82b481198b0','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1546,'evidence/e-8c2bbd90d7aa','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1547,'link/l-578c7b060792','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1548,'evidence/e-f3d3585b601e','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1549,'link/l-f7a75e53ba28','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1550,'evidence/e-2d5ea826dee0','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1551,'link/l-211f39af1b16','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1552,'evidence/e-fd24b8908acd','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1553,'link/l-2572ff624990','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1554,'evidence/e-009bb098040d','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1555,'link/l-1decc61c4a50','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1556,'evidence/e-8aec62a4adc5','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1557,'evidence/e-73124b66984c','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1558,'link/l-ec258f42a837','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1559,'evidence/e-3b5d21ff8f82','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1560,'evidence/e-535fc545b0f1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1561,'link/l-057243d9491b','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1562,'evidence/e-f92362f8f2d9','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1563,'evidence/e-9e4ecf8a516a','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1564,'link/l-e735119e7a5e','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1565,'evidence/e-8f77c7660d60','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1566,'link/l-59021ec9c0e7','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1567,'evidence/e-8cba0fa76968','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1568,'link/l-547daef28ec9','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1569,'evidence/e-6d7fd50110a1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1570,'link/l-443bef63f723','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1571,'evidence/e-c798f15b479c','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1572,'link/l-99b35732bc65','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1573,'evidence/e-c77ee3ddbf08','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1574,'evidence/e-4c0c211c9b33','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1575,'link/l-9ac0459a696c','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1576,'evidence/e-c96988a81407','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1577,'link/l-55e6493532d1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1578,'evidence/e-7c0ba9d2e940','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1579,'link/l-f28387904108','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1580,'evidence/e-e5f043b9d283','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1581,'link/l-5c00c5aafe43','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1582,'evidence/e-64126ca864fd','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1583,'link/l-7dc7c8ee35f1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1584,'evidence/e-385052b0048a','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1585,'link/l-e7c6119603ad','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1586,'evidence/e-b41ca21f874a','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1587,'link/l-6b7f058e8290','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1588,'evidence/e-9ad07ada6b37','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1589,'link/l-9227be394f9a','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1590,'evidence/e-49249c5d02e6','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1591,'link/l-84406ba822ba','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1592,'evidence/e-152c2856ed48','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1593,'link/l-b2bbb3c2712b','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1594,'evidence/e-9435df7f4873','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1595,'link/l-cd585991122b','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1596,'evidence/e-926ca020fe4b','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1597,'link/l-5c8708e531e7','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1598,'evidence/e-df8a77504432','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1599,'link/l-c9d4ede75d4d','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1600,'evidence/e-2b048b53da45','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1601,'link/l-e9f9799b76bf','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1602,'evidence/e-72fbc0bf9d72','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1603,'link/l-682948041ac2','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1604,'evidence/e-2560018ccc60','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1605,'link/l-02b567802069','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1606,'evidence/e-d84e449f8d77','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1607,'link/l-d5780bda6f76','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1608,'evidence/e-2525d2b02f55','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1609,'link/l-5176f4eba9dc','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1610,'evidence/e-f9b293f2360d','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1611,'link/l-2bea76e868f1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1612,'evidence/e-df13eae53fb4','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1613,'link/l-72f681a486db','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1614,'evidence/e-576c94652e52','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1615,'link/l-892482919781','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1616,'evidence/e-49e1b256a543','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1617,'link/l-32d6a18e5b28','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1618,'evidence/e-dc275b43fd6f','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1619,'link/l-ae77984bb953','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1620,'evidence/e-d6960cd042ca','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1621,'link/l-48e0009d44ed','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1622,'evidence/e-aaa06f388e4b','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1623,'link/l-2ccfcffb65d0','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1624,'evidence/e-5a53fb18bc37','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1625,'link/l-b12673ce1222','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1626,'evidence/e-f0e5258448cb','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1627,'link/l-3fbd4855da5f','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1628,'evidence/e-f1e5955d292d','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1629,'link/l-f2dfb71d93a3','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1630,'evidence/e-4fdae3f06663','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1631,'link/l-48178f47497e','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1632,'evidence/e-5e0a11eed44c','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1633,'link/l-3f11c124cb04','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1634,'evidence/e-95b69177f3e7','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1635,'link/l-a64fc0785809','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1636,'evidence/e-8aeb6feac75d','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1637,'link/l-5e19d759a9b6','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1638,'evidence/e-b65cd979106b','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1639,'link/l-eef7f3682d91','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1640,'evidence/e-fe32231f1458','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1641,'link/l-3cad9fb438d6','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1642,'evidence/e-98858362b227','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1643,'link/l-1ac1e7def85d','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1644,'evidence/e-482b0e93a2f0','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1645,'link/l-160c7a7fb4e2','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1646,'evidence/e-871e30c82ba3','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1647,'link/l-3c3c25b87013','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1648,'evidence/e-c30beb68e071','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1649,'link/l-f56b23380383','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1650,'evidence/e-e9017aa093f5','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1651,'link/l-024bdcb23886','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1652,'evidence/e-c18d4ec117e3','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1653,'link/l-0ccf15f33f00','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1654,'evidence/e-0461b1b7cb79','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1655,'link/l-a624d30819b9','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1656,'evidence/e-64615eb4623e','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1657,'link/l-23ea9a562ab9','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1658,'evidence/e-ee15d429c654','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1659,'link/l-9367c5d52328','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1660,'evidence/e-408f2a285e6a','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1661,'link/l-e8a67077d236','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1662,'evidence/e-c69fbfaa72da','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1663,'link/l-e19623b07f56','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1664,'evidence/e-cb5d3937eb1e','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1665,'link/l-edf75ab8871a','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1666,'evidence/e-c64973b0f07e','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1667,'link/l-612aeb292c93','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1668,'evidence/e-e60d1469f725','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1669,'link/l-8b5f562dcbc8','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1670,'evidence/e-6ce796ca8bcc','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1671,'link/l-aac582700209','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1672,'evidence/e-ea5efe08065c','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1673,'link/l-e2f77a78105c','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1674,'evidence/e-3314b2c6dec7','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1675,'link/l-5330e0215db1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1676,'evidence/e-29d69692589d','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1677,'link/l-a1f1554a794c','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1678,'evidence/e-a794b852821a','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1679,'link/l-812a966f1319','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1680,'evidence/e-7219bd0f6f06','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1681,'link/l-cd2482b282bb','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1682,'evidence/e-99daf3d82267','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1683,'link/l-d35c8ebfb74c','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1684,'evidence/e-7547d53eda0f','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1685,'link/l-8fe4ba19cbcb','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1686,'evidence/e-65097a67d4c3','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1687,'link/l-71646fd9a30d','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1688,'evidence/e-fd2a9c7e0f34','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1689,'link/l-26e4e7201143','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1690,'evidence/e-d28c9a6fe489','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1691,'link/l-cc5e77930c54','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1692,'evidence/e-5aafbeb74735','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1693,'link/l-d6ae5e84a369','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1694,'evidence/e-96b68b09059d','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1695,'link/l-40fb3d7e6707','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1696,'evidence/e-4d35874dcb5f','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1697,'link/l-3881d82d5f80','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1698,'evidence/e-4e866631f158','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1699,'link/l-016c544c74c0','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1700,'evidence/e-f307b6f8e276','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1701,'link/l-81dac3da9f19','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1702,'evidence/e-0010cad08359','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1703,'link/l-ed220eebc5a9','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1704,'evidence/e-8a075a6f00d9','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1705,'link/l-2fbda4e9f7e4','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1706,'evidence/e-33e63843f290','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1707,'link/l-4038e3b49b82','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1708,'evidence/e-30309699f8d4','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1709,'link/l-b449d3f79998','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1710,'evidence/e-7862ebe4929a','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1711,'link/l-df40fa66bdc1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1712,'evidence/e-d6958778a0f1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1713,'link/l-77717ae0188e','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1714,'evidence/e-ad4fcb0b0675','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1715,'link/l-36ceae6c11bf','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1716,'evidence/e-22e762c079e4','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1717,'link/l-074db994ed15','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1718,'evidence/e-e8c06ec77dcc','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1719,'link/l-2b2f7e5f7348','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1720,'evidence/e-38b347aee20b','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1721,'link/l-86060eeaea82','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(1722,'evidence/e-2a9794c83218','added','2026-01-01 00:00:00.000000');
CREATE TABLE passage (
	rendition_id VARCHAR NOT NULL, 
	fragment VARCHAR NOT NULL, 
	ordinal INTEGER NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	section VARCHAR(120), 
	number VARCHAR(20), 
	text VARCHAR NOT NULL, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	original_start INTEGER NOT NULL, 
	original_end INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	marker_fragment VARCHAR(120), 
	marker_offset INTEGER, 
	CONSTRAINT pk_passage PRIMARY KEY (rendition_id, fragment), 
	CONSTRAINT fk_passage_rendition_id FOREIGN KEY(rendition_id) REFERENCES rendition (id)
);
CREATE TABLE portfolio (
	actor_id VARCHAR NOT NULL, 
	role VARCHAR(200) NOT NULL, 
	ministry_id VARCHAR, 
	valid_from DATE, 
	valid_to DATE, 
	source VARCHAR NOT NULL, 
	CONSTRAINT pk_portfolio PRIMARY KEY (actor_id, role), 
	CONSTRAINT fk_portfolio_actor_id FOREIGN KEY(actor_id) REFERENCES actor (id), 
	CONSTRAINT fk_portfolio_ministry_id FOREIGN KEY(ministry_id) REFERENCES actor (id)
);
INSERT INTO "portfolio" VALUES('actor/de-bruijn','Minister voor Buitenlandse Handel en Ontwikkelingssamenwerking','actor/bz','2021-08-10','2022-01-10','https://www.rijksoverheid.nl/regering/nieuws/2021/07/14/benoemingen-minister-voor-bho-en-staatssecretarissen-van-szw-en-ienw; einde: https://www.einpresswire.com/article/560299474/new-minister-of-foreign-affairs-and-minister-for-foreign-trade-and-development-cooperation-sworn-in');
INSERT INTO "portfolio" VALUES('actor/schreinemacher','Minister voor Buitenlandse Handel en Ontwikkelingssamenwerking','actor/bz','2022-01-10','2023-12-04','https://www.einpresswire.com/article/560299474/new-minister-of-foreign-affairs-and-minister-for-foreign-trade-and-development-cooperation-sworn-in; begin verlof: https://nieuws.nl/algemeen/20231130/adviseur-van-rutte-vervangt-zwangere-schreinemacher/');
INSERT INTO "portfolio" VALUES('actor/van-leeuwen','Minister voor Buitenlandse Handel en Ontwikkelingssamenwerking','actor/bz','2023-12-04','2024-04-15','https://nieuws.nl/algemeen/20231130/adviseur-van-rutte-vervangt-zwangere-schreinemacher/; einde: https://nieuws.nl/algemeen/20240415/schreinemacher-weer-aan-de-slag-als-minister-direct-naar-parijs/');
INSERT INTO "portfolio" VALUES('actor/sjoerdsma','Minister van Buitenlandse Handel en Ontwikkelingssamenwerking','actor/bz','2026-02-23',NULL,'https://www.rijksoverheid.nl/actueel/nieuws/2026/02/23/nieuwe-minister-buitenlandse-zaken-en-minister-buitenlandse-handel-en-ontwikkelingssamenwerking');
INSERT INTO "portfolio" VALUES('actor/knapen','Minister van Buitenlandse Zaken','actor/bz','2021-09-24','2022-01-10','https://www.rijksoverheid.nl/actueel/nieuws/2021/09/24/beediging-nieuwe-minister-buitenlandse-zaken-knapen-en-defensie-kamp; einde: https://www.einpresswire.com/article/560299474/new-minister-of-foreign-affairs-and-minister-for-foreign-trade-and-development-cooperation-sworn-in');
INSERT INTO "portfolio" VALUES('actor/berendsen','Minister van Buitenlandse Zaken','actor/bz','2026-02-23',NULL,'https://www.rijksoverheid.nl/actueel/nieuws/2026/02/23/nieuwe-minister-buitenlandse-zaken-en-minister-buitenlandse-handel-en-ontwikkelingssamenwerking');
INSERT INTO "portfolio" VALUES('actor/blok','Minister van Economische Zaken en Klimaat','actor/ezk','2021-05-25','2022-01-10','https://nos.nl/artikel/2382106-minister-van-economische-zaken-van-t-wout-legt-functie-neer-vanwege-burn-out (mei 2021; de dag is niet geverifieerd); einde: beëdiging van het volgende kabinet, https://www.nieuwsblad.be/cnt/dmf20220110_93871868');
CREATE TABLE product (
	id VARCHAR NOT NULL, 
	label_nl VARCHAR NOT NULL, 
	label_en VARCHAR, 
	source VARCHAR NOT NULL, 
	code VARCHAR(60), 
	nomenclature VARCHAR(20), 
	CONSTRAINT pk_product PRIMARY KEY (id), 
	CONSTRAINT fk_product_id FOREIGN KEY(id) REFERENCES entity (id)
);
INSERT INTO "product" VALUES('product/laptops','Laptops','Laptops','kst-35925-XVII-54#h3.p1; code: WCO, HS 2017','847130','HS 2017');
INSERT INTO "product" VALUES('product/computers-and-electronics','Computers en elektronica','Computers and electronics','kst-35925-XVII-54#h3.p1 (bedrijfstak, geen goederencode)',NULL,NULL);
INSERT INTO "product" VALUES('product/electrical-equipment','Elektrische apparaten','Electrical equipment','kst-35925-XVII-54#h3.p1 (bedrijfstak, geen goederencode)',NULL,NULL);
INSERT INTO "product" VALUES('product/pharmaceuticals','Farmaceutische producten','Pharmaceutical products','kst-35925-XVII-54#h3.p1; code: WCO, HS 2017, hoofdstuk 30','30','HS 2017');
INSERT INTO "product" VALUES('product/vitamins','Vitamines','Vitamins','kst-35925-XVII-54#h3.p1; code: WCO, HS 2017','2936','HS 2017');
INSERT INTO "product" VALUES('product/medicines','Geneesmiddelen','Medicines','kst-35925-XVII-54#h3.p1; code: WCO, HS 2017','3003 3004','HS 2017');
INSERT INTO "product" VALUES('product/medical-devices','Medische hulpmiddelen','Medical devices','kst-35925-XVII-54#summary.p1; code: WCO, HS 2017 (instrumenten en toestellen; beschermingsmiddelen vallen er niet onder)','9018','HS 2017');
INSERT INTO "product" VALUES('product/medical-products','Medische producten','Medical products','kst-35925-XVII-54#h3.p3',NULL,NULL);
INSERT INTO "product" VALUES('product/ballpoint-pens','Pennen','Ballpoint pens','kst-35925-XVII-54#h3.p2; code: WCO, HS 2017','960810','HS 2017');
INSERT INTO "product" VALUES('product/nutmeg','Nootmuskaat','Nutmeg','kst-35925-XVII-54#h3.p2; code: WCO, HS 2017','090811 090812','HS 2017');
INSERT INTO "product" VALUES('product/vacuum-cleaners','Stofzuigers','Vacuum cleaners','kst-35925-XVII-54#h3.p2; code: WCO, HS 2017','850811 850819','HS 2017');
INSERT INTO "product" VALUES('product/rare-earths','Zeldzame aardmetalen','Rare earths','kst-35925-XVII-54#h3.p3; code: WCO, HS 2017','280530 2846','HS 2017');
INSERT INTO "product" VALUES('product/critical-raw-materials','Kritieke grondstoffen','Critical raw materials','kst-35925-XVII-54#h5.p5 (een lijst van stoffen, geen enkele code)',NULL,NULL);
INSERT INTO "product" VALUES('product/semiconductors','Chips','Chips','kst-35925-XVII-54#h5.p9; code: WCO, HS 2017','8541 8542','HS 2017');
INSERT INTO "product" VALUES('product/crude-oil','Aardolie','Crude oil','kst-35925-XVII-54#h5.p10; code: WCO, HS 2017','270900','HS 2017');
INSERT INTO "product" VALUES('product/natural-gas','Aardgas','Natural gas','kst-35925-XVII-54#h5.p10; code: WCO, HS 2017','271111 271121','HS 2017');
INSERT INTO "product" VALUES('product/green-gas','Groen gas','Green gas','kst-35925-XVII-54#h5.p10',NULL,NULL);
INSERT INTO "product" VALUES('product/hydrogen','Waterstof','Hydrogen','kst-35925-XVII-54#h5.p10; code: WCO, HS 2017','280410','HS 2017');
INSERT INTO "product" VALUES('product/cloud-services','Clouddiensten','Cloud services','kst-35925-XVII-54#h5.p8 (dienst, geen goederencode)',NULL,NULL);
INSERT INTO "product" VALUES('product/lithium','Lithium','Lithium','code: WCO, HS 2017 (oxide, hydroxide en carbonaat)','282520 283691','HS 2017');
INSERT INTO "product" VALUES('product/cobalt','Kobalt','Cobalt','code: WCO, HS 2017 (erts; metaal en tussenproducten)','2605 8105','HS 2017');
INSERT INTO "product" VALUES('product/magnesium','Magnesium','Magnesium','code: WCO, HS 2017','8104','HS 2017');
INSERT INTO "product" VALUES('product/batteries','Batterijen','Batteries','code: WCO, HS 2017','8506 8507','HS 2017');
INSERT INTO "product" VALUES('product/solar-panels','Zonnepanelen','Solar panels','code: WCO, HS 2017 (ook andere lichtgevoelige halfgeleiders en leds)','854140','HS 2017');
CREATE TABLE proposal (
	recorded_at DATETIME NOT NULL, 
	closed_at DATETIME, 
	id VARCHAR(40) NOT NULL, 
	entity_id VARCHAR NOT NULL, 
	kind VARCHAR(30) NOT NULL, 
	value VARCHAR(2000) NOT NULL, 
	language VARCHAR(5), 
	date DATE, 
	stated_as VARCHAR(200) NOT NULL, 
	source VARCHAR NOT NULL, 
	file_name VARCHAR(300) NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	origin VARCHAR(30) NOT NULL, 
	CONSTRAINT pk_proposal PRIMARY KEY (id), 
	CONSTRAINT fk_proposal_entity_id FOREIGN KEY(entity_id) REFERENCES entity (id)
);
CREATE TABLE recess (
	id VARCHAR(60) NOT NULL, 
	label_nl VARCHAR NOT NULL, 
	first_day DATE NOT NULL, 
	last_day DATE NOT NULL, 
	source VARCHAR NOT NULL, 
	CONSTRAINT pk_recess PRIMARY KEY (id)
);
INSERT INTO "recess" VALUES('zomerreces-2021','Zomerreces 2021','2021-07-09','2021-09-06','Einde: https://www.tweedekamer.nl/nieuws/kamernieuws (eerste vergaderdag dinsdag 7 september 2021); eerste dag niet geverifieerd: afgeleid uit de laatste gewone vergaderdag, 8 juli 2021');
INSERT INTO "recess" VALUES('zomerreces-2022','Zomerreces 2022','2022-07-08','2022-09-05','https://www.nu.nl/politiek/6214963/waarom-gaan-kamer-en-kabinet-op-reces-terwijl-er-genoeg-problemen-zijn.html (noemt 8 juli tot 5 september; of 5 september er nog bij hoort is niet geverifieerd)');
INSERT INTO "recess" VALUES('meireces-2023','Meireces 2023','2023-04-21','2023-05-08','https://www.tweedekamer.nl/debat_en_vergadering/recessen');
INSERT INTO "recess" VALUES('zomerreces-2023','Zomerreces 2023','2023-07-07','2023-09-04','https://www.tweedekamer.nl/debat_en_vergadering/recessen');
INSERT INTO "recess" VALUES('herfstreces-2023','Herfstreces 2023','2023-10-13','2023-10-23','https://www.tweedekamer.nl/debat_en_vergadering/recessen');
INSERT INTO "recess" VALUES('kerstreces-2023','Kerstreces 2023','2023-12-22','2024-01-15','https://www.tweedekamer.nl/debat_en_vergadering/recessen');
INSERT INTO "recess" VALUES('voorjaarsreces-2024','Voorjaarsreces 2024','2024-02-16','2024-02-26','https://www.tweedekamer.nl/debat_en_vergadering/recessen');
INSERT INTO "recess" VALUES('meireces-2024','Meireces 2024','2024-04-26','2024-05-13','https://www.tweedekamer.nl/debat_en_vergadering/recessen');
INSERT INTO "recess" VALUES('zomerreces-2024','Zomerreces 2024','2024-07-05','2024-09-02','https://www.tweedekamer.nl/debat_en_vergadering/recessen');
CREATE TABLE region (
	id VARCHAR NOT NULL, 
	label_nl VARCHAR NOT NULL, 
	label_en VARCHAR, 
	source VARCHAR NOT NULL, 
	CONSTRAINT pk_region PRIMARY KEY (id), 
	CONSTRAINT fk_region_id FOREIGN KEY(id) REFERENCES entity (id)
);
INSERT INTO "region" VALUES('region/EU','Europese Unie','European Union','kst-35925-XVII-54#h1.p1');
INSERT INTO "region" VALUES('region/europe','Europa','Europe','kst-35925-XVII-54#h0.p2');
INSERT INTO "region" VALUES('region/asia','Azië','Asia','kst-35925-XVII-54#h5.p9');
CREATE TABLE remark (
	id VARCHAR(40) NOT NULL, 
	entity_id VARCHAR NOT NULL, 
	fragment VARCHAR(120), 
	text VARCHAR(2000) NOT NULL, 
	evidence VARCHAR(500), 
	name VARCHAR(200), 
	made_at DATETIME NOT NULL, 
	closed_at DATETIME, 
	verdict VARCHAR(20), 
	"by" VARCHAR(200), 
	why VARCHAR(2000), 
	CONSTRAINT pk_remark PRIMARY KEY (id), 
	CONSTRAINT fk_remark_entity_id FOREIGN KEY(entity_id) REFERENCES entity (id)
);
CREATE TABLE rendition (
	recorded_at DATETIME NOT NULL, 
	closed_at DATETIME, 
	id VARCHAR(40) NOT NULL, 
	document_id VARCHAR NOT NULL, 
	kind VARCHAR(30) NOT NULL, 
	version INTEGER NOT NULL, 
	language VARCHAR(5) NOT NULL, 
	media_type VARCHAR(100) NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	original VARCHAR NOT NULL, 
	CONSTRAINT pk_rendition PRIMARY KEY (id), 
	CONSTRAINT fk_rendition_document_id FOREIGN KEY(document_id) REFERENCES document (id)
);
CREATE TABLE request (
	id VARCHAR NOT NULL, 
	label_nl VARCHAR NOT NULL, 
	label_en VARCHAR, 
	source VARCHAR NOT NULL, 
	dictum_id VARCHAR NOT NULL, 
	ordinal INTEGER NOT NULL, 
	request_kind VARCHAR(30) NOT NULL, 
	addressee VARCHAR, 
	quote VARCHAR, 
	CONSTRAINT pk_request PRIMARY KEY (id), 
	CONSTRAINT fk_request_id FOREIGN KEY(id) REFERENCES entity (id), 
	CONSTRAINT fk_request_dictum_id FOREIGN KEY(dictum_id) REFERENCES dictum (id)
);
INSERT INTO "request" VALUES('request/kst-35570-XVII-26.1.1','Onderzoek doen naar strategische afhankelijkheden en kwetsbaarheden','Research strategic dependencies and vulnerabilities','https://zoek.officielebekendmakingen.nl/kst-35570-XVII-26.html','dictum/kst-35570-XVII-26.1',1,'investigate',NULL,'een onderzoek in te stellen naar strategische afhankelijkheden en kwetsbaarheden');
INSERT INTO "request" VALUES('request/kst-35570-XVII-26.1.2','Nagaan hoe die nationaal of Europees te verkleinen zijn','See how these can be reduced nationally or in Europe','https://zoek.officielebekendmakingen.nl/kst-35570-XVII-26.html','dictum/kst-35570-XVII-26.1',2,'investigate',NULL,'daarbij te kijken hoe die in nationaal of Europees verband');
INSERT INTO "request" VALUES('request/kst-35570-XVII-26.1.3','De Kamer over de uitkomst inlichten','Inform the House of the outcome','https://zoek.officielebekendmakingen.nl/kst-35570-XVII-26.html','dictum/kst-35570-XVII-26.1',3,'inform_chamber','Tweede Kamer','de Kamer hierover te informeren');
INSERT INTO "request" VALUES('request/kst-35663-15.1.1','De Commissie vragen om een lijst van leveringsrisico’s','Ask the Commission for a list of supply risks','https://zoek.officielebekendmakingen.nl/kst-35663-15.html','dictum/kst-35663-15.1',1,'ask_commission','Europese Commissie','een lijst op te stellen van de risico’s');
INSERT INTO "request" VALUES('request/kst-35663-15.1.2','De Commissie vragen om voorstellen tegen die risico’s, zoals productie of opslag in Europa','Ask the Commission for proposals against those risks, such as production or storage in Europe','https://zoek.officielebekendmakingen.nl/kst-35663-15.html','dictum/kst-35663-15.1',2,'ask_commission','Europese Commissie','voorstellen te doen hoe deze risico’s ondervangen kunnen worden');
INSERT INTO "request" VALUES('request/kst-35663-15.2.1','Het onderwerp in de bevoegde Raden agenderen','Put the matter on the agenda of the competent Councils','https://zoek.officielebekendmakingen.nl/kst-35663-15.html','dictum/kst-35663-15.2',1,'put_on_agenda','Raad van de EU','dit onderwerp te agenderen in de daarvoor verantwoordelijke Raden');
INSERT INTO "request" VALUES('request/kst-35663-15.2.2','Met andere lidstaten oplossingen afstemmen','Coordinate solutions with other member states','https://zoek.officielebekendmakingen.nl/kst-35663-15.html','dictum/kst-35663-15.2',2,'coordinate','lidstaten','met de lidstaten af te stemmen hoe oplossingen');
INSERT INTO "request" VALUES('request/kst-21501-02-2383.1.1','Inventariseren hoe afhankelijkheden van China sneller kunnen afnemen','List ways to reduce dependencies on China faster','https://zoek.officielebekendmakingen.nl/kst-21501-02-2383.html','dictum/kst-21501-02-2383.1',1,'investigate',NULL,'te inventariseren welke opties er zijn om de afname');
INSERT INTO "request" VALUES('request/kst-21501-02-2383.1.2','De Kamer kort na het zomerreces over de mogelijkheden inlichten','Inform the House of the options shortly after the summer recess','https://zoek.officielebekendmakingen.nl/kst-21501-02-2383.html','dictum/kst-21501-02-2383.1',2,'inform_chamber','Tweede Kamer','kort na het zomerreces');
INSERT INTO "request" VALUES('request/kst-21501-02-2657.1.1','Afhankelijkheid van grondstoffen, chips en hightech met een afbouwpad in kaart brengen','Map dependence for raw materials, chips and high tech with a path to phase it out','https://zoek.officielebekendmakingen.nl/kst-21501-02-2657.html','dictum/kst-21501-02-2657.1',1,'investigate',NULL,'met afbouwpad in kaart te brengen');
INSERT INTO "request" VALUES('request/kst-21501-02-2657.1.2','Hierover elk jaar aan de Kamer rapporteren','Report on this to the House every year','https://zoek.officielebekendmakingen.nl/kst-21501-02-2657.html','dictum/kst-21501-02-2657.1',2,'report_yearly','Tweede Kamer','jaarlijks aan de Kamer te rapporteren');
INSERT INTO "request" VALUES('request/kst-35207-72.1.1','Een tijdpad met doelen opstellen om risicovolle afhankelijkheden te verminderen','Draw up a timetable with goals to reduce risky dependencies','https://zoek.officielebekendmakingen.nl/kst-35207-72.html','dictum/kst-35207-72.1',1,'other',NULL,'een duidelijk tijdspad met doelstellingen op te stellen');
CREATE TABLE stage_event (
	recorded_at DATETIME NOT NULL, 
	id VARCHAR(40) NOT NULL, 
	entity_id VARCHAR NOT NULL, 
	scheme VARCHAR(30) NOT NULL, 
	stage VARCHAR(20) NOT NULL, 
	date DATE, 
	precision VARCHAR(30) NOT NULL, 
	reference VARCHAR, 
	chosen BOOLEAN NOT NULL, 
	why VARCHAR, 
	verification VARCHAR(30) NOT NULL, 
	source VARCHAR NOT NULL, 
	CONSTRAINT pk_stage_event PRIMARY KEY (id), 
	CONSTRAINT fk_stage_event_entity_id FOREIGN KEY(entity_id) REFERENCES entity (id)
);
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-2fef224a2792','instrument/crm-action-plan','communication','published','2020-09-03','day','COM(2020) 474',1,'De mededeling zelf draagt deze datum','verified','https://europeansources.info/?p=522872; https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:52020DC0474');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-746ed333da8f','instrument/crm-action-plan','communication','published','2020-10-01','month',NULL,0,'De brief noemt oktober 2020; het stuk zelf is van 3 september 2020','stated','kst-35925-XVII-54#h5.p5');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-17486342908b','instrument/crm-list','communication','published','2020-09-03','day','COM(2020) 474, bijlage 1',1,NULL,'verified','https://europeansources.info/?p=522872');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-8a4d2804ba1b','instrument/crm-list','communication','superseded','2024-05-23','day','Verordening (EU) 2024/1252, bijlage II',1,'Sindsdien staat de lijst in de verordening (34 stoffen)','verified','http://data.europa.eu/eli/reg/2024/1252/oj');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-b6d639af87d2','instrument/trade-policy-review','communication','published','2021-02-18','day','COM(2021) 66',1,'De brief noemt alleen de maand','verified','https://www.europeansources.info/record/trade-policy-review-an-open-sustainable-and-assertive-trade-policy/');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-02ad0db7a877','instrument/trade-enforcement-regulation','act','proposed','2019-12-01','month','COM(2019) 623',1,'De bron noemt alleen de maand','verified','https://www.mayerbrown.com/en/perspectives-events/publications/2021/02/revised-eu-trade-enforcement-regulation-published');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-7230f42c6ac1','instrument/trade-enforcement-regulation','act','adopted','2021-02-10','day','Verordening (EU) 2021/167',1,NULL,'verified','http://data.europa.eu/eli/reg/2021/167/oj');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-54183de97d37','instrument/trade-enforcement-regulation','act','in_force','2021-02-13','day',NULL,1,NULL,'verified','https://eos-oes.eu/2021/02/15/eu-enforcement-regulation-for-trade-disputes/');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-60fd89553783','instrument/international-procurement-instrument','act','proposed','2012-01-01','year','COM(2012) 124',1,'Het jaar volgt uit het nummer van het voorstel','verified','parlementairemonitor.nl');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-99218c3bfa93','instrument/international-procurement-instrument','act','adopted','2022-06-23','day','Verordening (EU) 2022/1031',1,NULL,'verified','http://data.europa.eu/eli/reg/2022/1031/oj');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-d6c87a36e064','instrument/international-procurement-instrument','act','in_force','2022-08-29','day',NULL,1,NULL,'verified','http://data.europa.eu/eli/reg/2022/1031/oj');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-90b191824d1a','instrument/foreign-subsidies-regulation','act','proposed','2021-05-05','day','COM(2021) 223',1,NULL,'verified','https://www.europeansources.info/record/updating-the-2020-new-industrial-strategy-building-a-stronger-single-market-for-europes-recovery/');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-6ec34cb051bc','instrument/foreign-subsidies-regulation','act','adopted','2022-12-14','day','Verordening (EU) 2022/2560',1,NULL,'stated','eumonitor.eu; claytonsegura.com');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-bc241c215f58','instrument/foreign-subsidies-regulation','act','in_force','2023-01-12','day',NULL,1,'Berekend: twintigste dag na publicatie op 23 december 2022','unverified','eumonitor.eu (publicatiedatum); datum zelf niet geverifieerd');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-35f8f9ea677a','instrument/foreign-subsidies-regulation','act','applies','2023-07-12','day',NULL,1,NULL,'stated','eumonitor.eu; uria.com');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-5c708520bbfb','instrument/anti-coercion-instrument','act','announced','2020-09-01','month',NULL,1,'Genoemd in de intentieverklaring van de Commissievoorzitter','stated','https://www.europeansources.info/record/proposal-for-a-regulation-on-the-protection-of-the-union-and-its-member-states-from-economic-coercion-by-third-countries/');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-8500ef9b5439','instrument/anti-coercion-instrument','act','proposed','2021-12-08','day','COM(2021) 775',1,NULL,'verified','https://policy.trade.ec.europa.eu/enforcement-and-protection/protecting-against-coercion_it');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-0e3e3a9f4fd0','instrument/anti-coercion-instrument','act','agreed','2023-06-06','day',NULL,1,'De Commissie noemt dit het politieke akkoord','verified','https://policy.trade.ec.europa.eu/enforcement-and-protection/protecting-against-coercion_it');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-2e0566369e7a','instrument/anti-coercion-instrument','act','agreed','2023-03-28','day',NULL,0,'De Commissie spreekt op deze dag van voortgang in de triloog, vakmedia van een voorlopig akkoord','stated','https://steelorbis.com/steel-news/latest-news/eu-adopts-anti-coercion-instrument-proposal-against-blackmail-from-third-countries-1284715.htm');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-2d7c87af0f1a','instrument/anti-coercion-instrument','act','adopted','2023-11-22','day','Verordening (EU) 2023/2675',1,NULL,'verified','http://data.europa.eu/eli/reg/2023/2675/oj');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-18fec276123f','instrument/anti-coercion-instrument','act','in_force','2023-12-27','day',NULL,1,NULL,'verified','http://data.europa.eu/eli/reg/2023/2675/oj');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-1f50c054c19b','instrument/due-diligence-directive','directive','proposed','2022-02-23','day','COM(2022) 71',1,NULL,'verified','https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:52022PC0071');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-ac378772154a','instrument/due-diligence-directive','directive','adopted','2024-06-13','day','Richtlijn (EU) 2024/1760',1,NULL,'stated','regulationtomorrow.com; forvismazars.com');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-748734dcc1e1','instrument/due-diligence-directive','directive','in_force','2024-07-25','day',NULL,1,NULL,'stated','regulationtomorrow.com; forvismazars.com');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-e3264a0781b9','instrument/due-diligence-directive','directive','amended','2025-04-16','day','Richtlijn (EU) 2025/794',1,'Datum van bekendmaking; stelt de omzetting een jaar uit','stated','globalvaluechains.eu');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-7aaa37795b89','instrument/due-diligence-directive','directive','amended','2026-03-18','day','Richtlijn (EU) 2026/470',1,'Dag van inwerkingtreding; verkleint de groep bedrijven en stelt opnieuw uit','stated','sustainablefutures.linklaters.com');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-4410329679e9','instrument/due-diligence-directive','directive','transpose_by','2026-07-26','day','Richtlijn (EU) 2024/1760',0,'Oorspronkelijke termijn, later verschoven','unverified','redactie; niet bij de bron nagekeken');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-280c21bfb95f','instrument/due-diligence-directive','directive','transpose_by','2027-07-26','day','Richtlijn (EU) 2025/794',0,'Eerste uitstel, later opnieuw verschoven','stated','globalvaluechains.eu');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-d1f2a3190f3f','instrument/due-diligence-directive','directive','transpose_by','2028-07-26','day','Richtlijn (EU) 2026/470',1,'Laatste wijziging gaat voor','stated','sustainablefutures.linklaters.com; lexisnexis.co.uk');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-d05df5b6078a','instrument/due-diligence-directive','directive','applies','2029-07-26','day','Richtlijn (EU) 2026/470',1,NULL,'stated','sustainablefutures.linklaters.com; lexisnexis.co.uk');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-7bc23a59809c','instrument/ipcei-framework','communication','published','2014-06-20','day',NULL,1,'Eerste kader','unverified','redactie; niet bij de bron nagekeken');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-e8094535f41f','instrument/ipcei-framework','communication','published','2021-11-25','day','C(2021) 8481',1,'Herzien kader, drie dagen na de brief; geldt vanaf 1 januari 2022','stated','covcompetition.com');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-2708d7576831','instrument/ipcei-microelectronics-2','ipcei','approved','2023-06-08','day',NULL,1,NULL,'stated','ieu-monitoring.com; ecwt.eu');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-10a34aa4f139','instrument/ipcei-cloud','ipcei','approved','2023-12-05','day',NULL,1,NULL,'stated','ieu-monitoring.com');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-7eb146cc3d3e','instrument/ipcei-hydrogen','ipcei','approved','2022-07-15','day','Hy2Tech',1,'Meer bronnen noemen deze dag','stated','ieu-monitoring.com; devdiscourse.com');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-da74266b8fed','instrument/ipcei-hydrogen','ipcei','approved','2022-07-08','day','Hy2Tech',0,'Eén bron wijkt af van de andere','stated','be.fi-group.com');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-49de9002f8fe','instrument/ipcei-hydrogen','ipcei','approved','2022-09-21','day','Hy2Use',1,'Tweede golf','stated','finanznachrichten.de');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-9cea4b7f1602','instrument/chips-act','act','announced','2021-09-15','day',NULL,1,'Toespraak over de Staat van de Unie','stated','kst-35925-XVII-54#h5.p9');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-ae5c1982c3c2','instrument/chips-act','act','proposed','2022-02-08','day','COM(2022) 46',1,'De bron noemt dit de dag van ontvangst','stated','https://zoek.officielebekendmakingen.nl/kst-22112-3369.html');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-af82e32dda47','instrument/chips-act','act','agreed','2023-04-18','day',NULL,1,NULL,'verified','https://www.pubaffairsbruxelles.eu/eu-institution-news/chips-act-council-and-european-parliament-strike-provisional-deal/');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-9f6a0e9bfea0','instrument/chips-act','act','adopted','2023-09-13','day','Verordening (EU) 2023/1781',1,'De verordening draagt deze datum','verified','http://data.europa.eu/eli/reg/2023/1781/oj');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-d70f549db5fd','instrument/chips-act','act','adopted','2023-07-25','day',NULL,0,'Stemming in de Raad, nog voor de ondertekening','stated','lexaris.de; kigeit.org.pl');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-c7defdeab2a2','instrument/chips-act','act','adopted','2023-07-11','day',NULL,0,'Stemming in het Parlement, nog voor de ondertekening','stated','ukro.ac.uk');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-fc328a4b3f8f','instrument/chips-act','act','in_force','2023-09-21','day',NULL,1,NULL,'verified','http://data.europa.eu/eli/reg/2023/1781/oj');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-68e437185d60','instrument/connectivity-strategy','communication','published','2021-12-01','day','JOIN(2021) 30',1,'Verschenen als Global Gateway','verified','https://era.gv.at/news-items/eu-launches-global-gateway-strategy-towards-lasting-global-recovery/');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-0e57389544bb','instrument/industrial-strategy-update','communication','published','2021-05-05','day','COM(2021) 350',1,NULL,'verified','https://www.europeansources.info/record/updating-the-2020-new-industrial-strategy-building-a-stronger-single-market-for-europes-recovery/');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-1875009f7d40','instrument/fdi-screening-regulation','act','adopted','2019-03-19','day','Verordening (EU) 2019/452',1,NULL,'verified','http://data.europa.eu/eli/reg/2019/452/oj');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-23202eaa5cec','instrument/fdi-screening-regulation','act','in_force','2019-04-10','day',NULL,1,NULL,'verified','http://data.europa.eu/eli/reg/2019/452/oj');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-d2f72bca67e7','instrument/fdi-screening-regulation','act','applies','2020-10-11','day',NULL,1,NULL,'verified','https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:52024PC0023');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-70540136613a','instrument/fdi-screening-revision','act','proposed','2024-01-24','day','COM(2024) 23',1,NULL,'verified','https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:52024PC0023');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-e346114228b8','instrument/fdi-screening-revision','act','agreed','2025-12-11','day',NULL,1,'Voorlopig akkoord; vaststelling niet nagekeken','verified','https://www.noerr.com/en/insights/council-of-the-european-union-and-european-parliament-reached-provisional-political-agreement-to-review-the-fdi-screening-regulation');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-e359967552b7','instrument/critical-raw-materials-act','act','proposed','2023-03-16','day','COM(2023) 160',1,NULL,'verified','https://www.europarl.europa.eu/thinktank/en/document/EPRS_BRI(2023)747898');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-7f8901ac8668','instrument/critical-raw-materials-act','act','agreed','2023-11-13','day',NULL,1,NULL,'verified','https://ieu-monitoring.com/editorial/critical-raw-materials-eu-council-and-parliament-strike-deal-to-reinforce-supply/420728');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-21a70c6efac5','instrument/critical-raw-materials-act','act','adopted','2024-04-11','day','Verordening (EU) 2024/1252',1,NULL,'verified','http://data.europa.eu/eli/reg/2024/1252/oj');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-2b53faf571ba','instrument/critical-raw-materials-act','act','in_force','2024-05-23','day',NULL,1,NULL,'verified','http://data.europa.eu/eli/reg/2024/1252/oj');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-9ca2a30c1494','instrument/stockpiling-strategy','communication','published','2025-07-09','day','COM(2025) 528',1,NULL,'stated','tweedekamer.nl, document 2025D39025');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-639e3be3e480','measure/strategic-oil-stock','practice','running','2021-11-22','day',NULL,1,'Liep op de datum van de brief; begin onbekend','stated','kst-35925-XVII-54#h5.p10');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-a1f26aab6e41','measure/oil-supplier-diversification','practice','running','2021-11-22','day',NULL,1,'Liep op de datum van de brief; begin onbekend','stated','kst-35925-XVII-54#h5.p10');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-ac4fadbc5e92','measure/green-gas-and-hydrogen','practice','running','2021-11-22','day',NULL,1,'Liep op de datum van de brief; begin onbekend','stated','kst-35925-XVII-54#h5.p10');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-bbf23e4bba73','measure/defence-industrial-base','practice','running','2021-11-22','day',NULL,1,'Liep op de datum van de brief; begin onbekend','stated','kst-35925-XVII-54#h5.p10');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-b4518fb8d7d4','measure/medical-supply-security','practice','running','2021-11-22','day',NULL,1,'Liep op de datum van de brief; begin onbekend','stated','kst-35925-XVII-54#h3.p3');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-391eef5e7d17','measure/medicine-shortages','practice','running','2021-11-22','day',NULL,1,'Liep op de datum van de brief; begin onbekend','stated','kst-35925-XVII-54#h3.p3');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-35e2934f4476','measure/rare-earths-research','practice','ended','2021-11-22','day',NULL,1,'Was op de datum van de brief uitgevoerd; einde onbekend','stated','kst-35925-XVII-54#h3.p3');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-efe5d89d8e55','measure/ipcei-reservation','practice','running','2021-11-22','day',NULL,1,'Gold op de datum van de brief; begin onbekend','stated','kst-35925-XVII-54#h5.p8');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-32faa90fe0eb','measure/ipcei-hydrogen-reservation','practice','running','2021-11-22','day',NULL,1,'Gold op de datum van de brief; begin onbekend','stated','kst-35925-XVII-54#h5.p8');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-f610a8323d50','measure/fdi-screening-implementation-act','bill','published','2020-11-18','day',NULL,1,'Dagtekening van de wet; de dag van uitgifte is niet nagekeken','verified','https://wetten.overheid.nl/BWBR0044449/2020-12-04');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-10a9064e4929','measure/fdi-screening-implementation-act','bill','in_force','2020-12-04','day','BWBR0044449',1,'De brief noemt alleen eind 2020','verified','https://wetten.overheid.nl/BWBR0044449/2020-12-04');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-de4a9cfbd34d','measure/investment-screening-act','bill','submitted','2021-06-30','day','35 880, nrs. 1-4',1,'Brief en Eerste Kamer noemen dezelfde dag','verified','https://www.eerstekamer.nl/wetsvoorstel/35880_wet_veiligheidstoets');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-5d6ad27ad0f7','measure/investment-screening-act','bill','passed_tk','2022-04-19','day',NULL,1,NULL,'verified','https://www.eerstekamer.nl/wetsvoorstel/35880_wet_veiligheidstoets');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-54bd70ee3599','measure/investment-screening-act','bill','passed_ek','2022-05-17','day',NULL,1,NULL,'verified','https://www.eerstekamer.nl/wetsvoorstel/35880_wet_veiligheidstoets');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-a348416c8b67','measure/investment-screening-act','bill','published','2022-06-10','day','Stb. 2022, 215',1,NULL,'verified','https://inview.nl/document/id5126a7327fee4191a328eedad5e8c6e9');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-e96689294a1f','measure/investment-screening-act','bill','in_force','2023-06-01','day','Stb. 2023, 174',1,'Ziet terug op verwervingen sinds september 2020; over de dag (8 of 9 september) verschillen de bronnen','verified','https://www.bureautoetsinginvesteringen.nl/het-stelsel-van-toetsen/wet-veiligheidstoets-investeringen-fusies-en-overnames');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-b09e31067efd','measure/raw-materials-strategy','communication','published','2022-12-09','day','32 852, nr. 224',1,NULL,'stated','tweedekamer.nl, document 2023D16561');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-0f242a5b53be','measure/dependencies-approach','communication','published','2023-05-12','day','30 821, nr. 181',1,NULL,'verified','https://zoek.officielebekendmakingen.nl/kst-30821-181.html');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-1fd3e2464f8b','measure/dependencies-taskforce','practice','running','2022-11-08','day','35 982, nr. 9',1,'Ingesteld met de brief over open strategische autonomie','stated','https://zoek.officielebekendmakingen.nl/kst-30821-181.html');
CREATE TABLE subscriber (
	id VARCHAR(40) NOT NULL, 
	address VARCHAR(254) NOT NULL, 
	language VARCHAR(5) NOT NULL, 
	token VARCHAR(64) NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_subscriber PRIMARY KEY (id), 
	CONSTRAINT uq_subscriber_address UNIQUE (address), 
	CONSTRAINT uq_subscriber_token UNIQUE (token)
);
CREATE TABLE subscription (
	id VARCHAR(40) NOT NULL, 
	subscriber_id VARCHAR(40) NOT NULL, 
	"of" VARCHAR(1000) NOT NULL, 
	reasons VARCHAR(200) NOT NULL, 
	period VARCHAR(30) NOT NULL, 
	asked_at DATETIME NOT NULL, 
	since DATETIME, 
	told_until DATETIME, 
	paused_at DATETIME, 
	paused_why VARCHAR(500), 
	seen VARCHAR NOT NULL, 
	told VARCHAR NOT NULL, 
	CONSTRAINT pk_subscription PRIMARY KEY (id), 
	CONSTRAINT fk_subscription_subscriber_id FOREIGN KEY(subscriber_id) REFERENCES subscriber (id)
);
CREATE TABLE vote (
	recorded_at DATETIME NOT NULL, 
	closed_at DATETIME, 
	id VARCHAR(40) NOT NULL, 
	step_id VARCHAR NOT NULL, 
	party VARCHAR(200) NOT NULL, 
	member VARCHAR(200), 
	value VARCHAR(30) NOT NULL, 
	stated_as VARCHAR(60) NOT NULL, 
	seats INTEGER, 
	mistaken BOOLEAN NOT NULL, 
	source VARCHAR NOT NULL, 
	CONSTRAINT pk_vote PRIMARY KEY (id), 
	CONSTRAINT fk_vote_step_id FOREIGN KEY(step_id) REFERENCES decision_step (id)
);
CREATE TABLE zaak (
	recorded_at DATETIME NOT NULL, 
	closed_at DATETIME, 
	id VARCHAR(40) NOT NULL, 
	motion_id VARCHAR NOT NULL, 
	number VARCHAR(30) NOT NULL, 
	afgedaan BOOLEAN, 
	appreciation VARCHAR(200), 
	term_date DATE, 
	dossier VARCHAR(60), 
	dossier_title VARCHAR, 
	"conflict" VARCHAR, 
	source VARCHAR NOT NULL, 
	CONSTRAINT pk_zaak PRIMARY KEY (id), 
	CONSTRAINT fk_zaak_motion_id FOREIGN KEY(motion_id) REFERENCES motion (id)
);
CREATE INDEX ix_assessment_request_id ON assessment (request_id);
CREATE INDEX ix_chamber_edge_target ON chamber_edge (target);
CREATE INDEX ix_chamber_record_number ON chamber_record (number);
CREATE INDEX ix_chamber_relation_object ON chamber_relation (object);
CREATE INDEX ix_chamber_relation_subject ON chamber_relation (subject);
CREATE INDEX ix_chamber_view_request_id ON chamber_view (request_id);
CREATE INDEX ix_citation_rendition_id ON citation (rendition_id);
CREATE INDEX ix_citation_target_reference ON citation_target (reference);
CREATE INDEX ix_claim_document_id ON claim (document_id);
CREATE INDEX ix_claim_subject_entity_id ON claim_subject (entity_id);
CREATE INDEX ix_computation_about_id ON computation (about_id);
CREATE INDEX ix_deadline_request_id ON deadline (request_id);
CREATE INDEX ix_decision_step_motion_id ON decision_step (motion_id);
CREATE INDEX ix_decision_target ON decision (target);
CREATE INDEX ix_dictum_motion_id ON dictum (motion_id);
CREATE INDEX ix_entity_kind ON entity (kind);
CREATE INDEX ix_evidence_document_id ON evidence (document_id);
CREATE INDEX ix_evidence_link_id ON evidence (link_id);
CREATE INDEX ix_follow_up_document_id ON follow_up (document_id);
CREATE INDEX ix_follow_up_entity_id ON follow_up (entity_id);
CREATE INDEX ix_link_object ON link (object);
CREATE INDEX ix_link_subject ON link (subject);
CREATE INDEX ix_mail_subscriber_id ON mail (subscriber_id);
CREATE INDEX ix_observation_document_id ON observation (document_id);
CREATE INDEX ix_outbox_entity_id ON outbox (entity_id);
CREATE INDEX ix_proposal_entity_id ON proposal (entity_id);
CREATE INDEX ix_remark_entity_id ON remark (entity_id);
CREATE INDEX ix_rendition_document_id ON rendition (document_id);
CREATE INDEX ix_request_dictum_id ON request (dictum_id);
CREATE INDEX ix_stage_event_entity_id ON stage_event (entity_id);
CREATE INDEX ix_subscription_subscriber_id ON subscription (subscriber_id);
CREATE INDEX ix_vote_step_id ON vote (step_id);
CREATE INDEX ix_zaak_motion_id ON zaak (motion_id);
CREATE INDEX ix_zaak_number ON zaak (number);
COMMIT;
