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
INSERT INTO "activity" VALUES('2026-01-01 00:00:00.000000','veer','veer','veer','2026-01-01','2026-01-01 00:00:00.000000','veer','veer','document/kst-99001-7');
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
INSERT INTO "actor" VALUES('actor/de-vries','A. de Vries',NULL,'eigen voorbeeld','member','Partij van het Veer',NULL);
INSERT INTO "actor" VALUES('actor/bakker','B. Bakker',NULL,'eigen voorbeeld','member','Waterpartij',NULL);
INSERT INTO "actor" VALUES('actor/smit','C. Smit',NULL,'eigen voorbeeld','minister',NULL,NULL);
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
INSERT INTO "assessment" VALUES('2026-01-01 00:00:00.000000',NULL,'veer','request/kst-99001-5.1.1','met','veer','veer','veer','2026-01-01','document/kst-99001-7','proposed');
CREATE TABLE chamber_edge (
	source VARCHAR(60) NOT NULL, 
	name VARCHAR(40) NOT NULL, 
	target VARCHAR(60) NOT NULL, 
	CONSTRAINT pk_chamber_edge PRIMARY KEY (source, name, target)
);
INSERT INTO "chamber_edge" VALUES('document/kst-99001-7','veer','veer');
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
INSERT INTO "chamber_record" VALUES('veer','veer','veer','veer',0,'0000000000000000000000000000000000000000000000000000000000000000','veer');
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
INSERT INTO "chamber_relation" VALUES('2026-01-01 00:00:00.000000',NULL,'veer','veer','replaces','veer','document/kst-99001-7');
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
INSERT INTO "chamber_view" VALUES('2026-01-01 00:00:00.000000',NULL,'veer','request/kst-99001-5.1.1','outstanding','veer','veer','2026-01-01','2026-01-01','document/kst-99001-7');
CREATE TABLE checkpoint (
	address VARCHAR(600) NOT NULL, 
	next VARCHAR(2000) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	CONSTRAINT pk_checkpoint PRIMARY KEY (address)
);
INSERT INTO "checkpoint" VALUES('veer','veer','2026-01-01 00:00:00.000000');
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
INSERT INTO "citation" VALUES('veer','r-202601010000','h1.p1','veer','veer',1,1);
CREATE TABLE citation_target (
	citation_id VARCHAR NOT NULL, 
	ordinal INTEGER NOT NULL, 
	reference VARCHAR NOT NULL, 
	CONSTRAINT pk_citation_target PRIMARY KEY (citation_id, ordinal), 
	CONSTRAINT fk_citation_target_citation_id FOREIGN KEY(citation_id) REFERENCES citation (id)
);
INSERT INTO "citation_target" VALUES('veer',1,'veer');
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
INSERT INTO "claim" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-99001-7','beide moties zijn hiermee afgedaan',1,NULL,NULL,'h1.p2',NULL,NULL,NULL,'curated','c-c377753da161','handled','actor/smit',NULL);
INSERT INTO "claim" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-99001-7','een onderzoek naar de veren komt er niet',1,NULL,NULL,'h1.p1',NULL,NULL,NULL,'curated','c-bb9a8e0122c2','declines','actor/smit','2020-03-10');
CREATE TABLE claim_subject (
	claim_id VARCHAR NOT NULL, 
	entity_id VARCHAR NOT NULL, 
	CONSTRAINT pk_claim_subject PRIMARY KEY (claim_id, entity_id), 
	CONSTRAINT fk_claim_subject_claim_id FOREIGN KEY(claim_id) REFERENCES claim (id), 
	CONSTRAINT fk_claim_subject_entity_id FOREIGN KEY(entity_id) REFERENCES entity (id)
);
INSERT INTO "claim_subject" VALUES('c-c377753da161','motion/kst-99001-5');
INSERT INTO "claim_subject" VALUES('c-c377753da161','motion/kst-99001-6');
INSERT INTO "claim_subject" VALUES('c-bb9a8e0122c2','request/kst-99001-5.1.1');
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
INSERT INTO "commitment" VALUES('commitment/veer','veer','veer','document/kst-99001-7','veer','veer','veer','2026-01-01','2026-01-01','veer','veer','veer','veer','veer');
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
INSERT INTO "computation" VALUES('2026-01-01 00:00:00.000000',NULL,'computation/veer','veer','veer','document/kst-99001-7','actor/bakker',0.5,'veer','veer','veer','veer','veer','veer','veer','veer',0,'veer','veer','veer','veer','2026-01-01','veer','veer');
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
INSERT INTO "country" VALUES('country/NL','veer','veer','document/kst-99001-7','NL');
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
INSERT INTO "criterion" VALUES('criterion/veer','veer','veer','document/kst-99001-7','veer','veer');
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
INSERT INTO "deadline" VALUES('2026-01-01 00:00:00.000000','t-8c99fd0a7e3b','request/kst-99001-5.1.2','voor de zomer','2020-07-01','eerste dag van juli',NULL,NULL,'eigen voorbeeld',NULL);
CREATE TABLE decision (
	recorded_at DATETIME NOT NULL, 
	id VARCHAR(40) NOT NULL, 
	target VARCHAR(40) NOT NULL, 
	verdict VARCHAR(30) NOT NULL, 
	"by" VARCHAR(200) NOT NULL, 
	why VARCHAR NOT NULL, 
	CONSTRAINT pk_decision PRIMARY KEY (id)
);
INSERT INTO "decision" VALUES('2026-01-01 00:00:00.000000','veer','e-0d5061b7df79','confirm','veer','veer');
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
INSERT INTO "decision_step" VALUES('2026-01-01 00:00:00.000000',NULL,'veer','motion/kst-99001-5','submitted','veer','2026-01-01','2026-01-01','veer','veer','document/kst-99001-7');
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
INSERT INTO "dependency" VALUES('dependency/ferries','Afhankelijkheid van veren van overzee',NULL,'eigen voorbeeld',NULL,NULL);
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
INSERT INTO "dictum" VALUES('dictum/kst-99001-5.1','Veren laten onderzoeken',NULL,'eigen voorbeeld','motion/kst-99001-5',1,'de veren te onderzoeken en erover te berichten');
INSERT INTO "dictum" VALUES('dictum/kst-99001-6.1','Bruggen laten bouwen',NULL,'eigen voorbeeld','motion/kst-99001-6',1,NULL);
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
INSERT INTO "document" VALUES('document/kst-99001-7','Brief over de veren','Letter on the ferries','eigen voorbeeld','kst-99001-7','letter','2020-03-10',NULL,'https://example.org/kst-99001-7');
INSERT INTO "document" VALUES('document/kst-99001-5','Motie over de veren','Motion on the ferries','eigen voorbeeld','kst-99001-5','motion','2020-01-15',NULL,NULL);
INSERT INTO "document" VALUES('document/kst-99001-9','Vervolgbrief over de veren','Second letter on the ferries','eigen voorbeeld','kst-99001-9','letter','2020-09-01',NULL,NULL);
CREATE TABLE document_actor (
	document_id VARCHAR NOT NULL, 
	actor_id VARCHAR NOT NULL, 
	role VARCHAR(30) NOT NULL, 
	source VARCHAR NOT NULL, 
	CONSTRAINT pk_document_actor PRIMARY KEY (document_id, actor_id, role), 
	CONSTRAINT fk_document_actor_document_id FOREIGN KEY(document_id) REFERENCES document (id), 
	CONSTRAINT fk_document_actor_actor_id FOREIGN KEY(actor_id) REFERENCES actor (id)
);
INSERT INTO "document_actor" VALUES('document/kst-99001-7','actor/smit','sender','eigen voorbeeld');
CREATE TABLE entity (
	id VARCHAR NOT NULL, 
	kind VARCHAR(30) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	CONSTRAINT pk_entity PRIMARY KEY (id)
);
INSERT INTO "entity" VALUES('region/overseas','region','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('actor/de-vries','actor','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('actor/bakker','actor','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('actor/smit','actor','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/kst-99001-7','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/kst-99001-5','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('document/kst-99001-9','document','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('dependency/ferries','dependency','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('product/ferry','product','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('instrument/ferry-act','instrument','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('motion/kst-99001-5','motion','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('motion/kst-99001-6','motion','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('dictum/kst-99001-5.1','dictum','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('dictum/kst-99001-6.1','dictum','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('request/kst-99001-5.1.1','request','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('request/kst-99001-5.1.2','request','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('request/kst-99001-6.1.1','request','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('observation/ferries-from-overseas','observation','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('commitment/veer','commitment','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('computation/veer','computation','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('country/NL','country','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('criterion/veer','criterion','2026-01-01 00:00:00.000000');
INSERT INTO "entity" VALUES('measure/veer','measure','2026-01-01 00:00:00.000000');
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
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-99001-7','veren komen van overzee',1,NULL,NULL,'h1.p1',NULL,NULL,NULL,'curated','e-c02029d269dc','l-187803e3d4a7',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-99001-7','geen eigen veren',1,NULL,NULL,'h1.p2',NULL,NULL,NULL,'curated','e-0d5061b7df79','l-187803e3d4a7',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-99001-7','komen van overzee',1,NULL,NULL,'h1.p1',NULL,NULL,NULL,'curated','e-930e8b603a82','l-3bf7bb1a0693',1);
INSERT INTO "evidence" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-99001-7','de verordening helpt ons aan veren',1,NULL,NULL,'h1.p2',NULL,NULL,NULL,'curated','e-7675d08cd679','l-ceb25cd65efc',1);
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
INSERT INTO "follow_up" VALUES('2026-01-01 00:00:00.000000',NULL,'document/kst-99001-7','de eerste brug is geopend',1,NULL,NULL,'h1.p2',NULL,NULL,NULL,'curated','f-f798e28526ae','request/kst-99001-6.1.1','Brug geopend',NULL,'2020-02-20','eigen voorbeeld');
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
INSERT INTO "instrument" VALUES('instrument/ferry-act','Verenverordening','Ferry Act','eigen voorbeeld','act',NULL,NULL,NULL,NULL,'COM(2020) 999',NULL);
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
INSERT INTO "label" VALUES('instrument/ferry-act','nl','verenwet','alternative',0,'eigen voorbeeld');
INSERT INTO "label" VALUES('instrument/ferry-act','nl','verenwetje','hidden',0,'eigen voorbeeld');
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
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-187803e3d4a7','dependency/ferries','concerns','product/ferry',NULL,NULL,NULL);
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-3bf7bb1a0693','dependency/ferries','relianceOn','region/overseas',NULL,'2019-01-01','2020-06-01');
INSERT INTO "link" VALUES('2026-01-01 00:00:00.000000',NULL,'l-ceb25cd65efc','instrument/ferry-act','addresses','dependency/ferries',NULL,NULL,NULL);
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
INSERT INTO "mail" VALUES('veer','veer','confirm','2026-01-01 00:00:00.000000','veer','2026-01-01 00:00:00.000000',1,'veer');
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
INSERT INTO "measure" VALUES('measure/veer','veer','veer','document/kst-99001-7','act','https://kb.example/veer','veer','veer','veer','veer');
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
INSERT INTO "motion" VALUES('motion/kst-99001-5','Motie-De Vries c.s. over de veren','De Vries motion on the ferries','eigen voorbeeld','kst-99001-5','2020-01-15',1,NULL);
INSERT INTO "motion" VALUES('motion/kst-99001-6','Motie-Bakker over bruggen','Bakker motion on bridges','eigen voorbeeld','kst-99001-6','2020-01-16',0,NULL);
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
INSERT INTO "motion_mover" VALUES('motion/kst-99001-5',1,'actor/de-vries',1,'eigen voorbeeld');
INSERT INTO "motion_mover" VALUES('motion/kst-99001-5',2,'actor/bakker',1,'eigen voorbeeld');
INSERT INTO "motion_mover" VALUES('motion/kst-99001-6',1,'actor/bakker',1,'eigen voorbeeld');
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
INSERT INTO "observation" VALUES('2026-01-01 00:00:00.000000','document/kst-99001-7','twaalf van de veertien',1,NULL,NULL,'h1.p1',NULL,NULL,NULL,'curated','observation/ferries-from-overseas','Veren van overzee',NULL,'eigen voorbeeld',12.0,'count',1,'veren',NULL,NULL,'dependency/ferries','2020-03-10');
CREATE TABLE outbox (
	number INTEGER NOT NULL, 
	entity_id VARCHAR(120) NOT NULL, 
	change VARCHAR(20) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	CONSTRAINT pk_outbox PRIMARY KEY (number)
);
INSERT INTO "outbox" VALUES(1,'region/overseas','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(2,'region/overseas','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(3,'actor/de-vries','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(4,'actor/de-vries','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(5,'actor/bakker','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(6,'actor/bakker','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(7,'actor/smit','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(8,'actor/smit','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(9,'document/kst-99001-7','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(10,'document/kst-99001-7','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(11,'document/kst-99001-5','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(12,'document/kst-99001-5','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(13,'document/kst-99001-9','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(14,'document/kst-99001-9','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(15,'dependency/ferries','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(16,'dependency/ferries','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(17,'product/ferry','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(18,'product/ferry','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(19,'instrument/ferry-act','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(20,'instrument/ferry-act','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(21,'stage_event/s-19e0c67ebed1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(22,'stage_event/s-3994a2250240','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(23,'stage_event/s-3b4e0bdb9c7b','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(24,'stage_event/s-eb07b1a64d28','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(25,'motion/kst-99001-5','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(26,'motion/kst-99001-5','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(27,'motion/kst-99001-6','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(28,'motion/kst-99001-6','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(29,'motion/kst-99001-5','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(30,'motion/kst-99001-5','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(31,'motion/kst-99001-6','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(32,'dictum/kst-99001-5.1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(33,'dictum/kst-99001-5.1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(34,'dictum/kst-99001-6.1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(35,'dictum/kst-99001-6.1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(36,'request/kst-99001-5.1.1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(37,'request/kst-99001-5.1.1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(38,'request/kst-99001-5.1.2','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(39,'request/kst-99001-5.1.2','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(40,'request/kst-99001-6.1.1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(41,'request/kst-99001-6.1.1','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(42,'deadline/t-8c99fd0a7e3b','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(43,'instrument/ferry-act','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(44,'instrument/ferry-act','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(45,'document/kst-99001-7','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(46,'observation/ferries-from-overseas','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(47,'observation/ferries-from-overseas','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(48,'claim/c-c377753da161','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(49,'claim/c-c377753da161','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(50,'claim/c-c377753da161','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(51,'claim/c-bb9a8e0122c2','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(52,'claim/c-bb9a8e0122c2','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(53,'follow_up/f-f798e28526ae','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(54,'link/l-187803e3d4a7','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(55,'evidence/e-c02029d269dc','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(56,'evidence/e-0d5061b7df79','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(57,'link/l-3bf7bb1a0693','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(58,'evidence/e-930e8b603a82','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(59,'link/l-ceb25cd65efc','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(60,'evidence/e-7675d08cd679','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(61,'rendition/r-202601010000','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(62,'rendition/r-202601010000','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(63,'activity/veer','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(64,'chamber_relation/veer','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(65,'decision/veer','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(66,'recess/veer','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(67,'commitment/veer','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(68,'commitment/veer','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(69,'computation/veer','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(70,'computation/veer','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(71,'country/NL','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(72,'country/NL','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(73,'criterion/veer','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(74,'criterion/veer','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(75,'measure/veer','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(76,'measure/veer','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(77,'proposal/veer','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(78,'decision_step/veer','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(79,'actor/bakker','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(80,'zaak/veer','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(81,'citation/veer','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(82,'vote/veer','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(83,'assessment/veer','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(84,'chamber_view/veer','added','2026-01-01 00:00:00.000000');
INSERT INTO "outbox" VALUES(85,'citation/veer','added','2026-01-01 00:00:00.000000');
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
INSERT INTO "passage" VALUES('r-202601010000','h1',0,'heading',NULL,NULL,'De veren',0,8,0,8,1,NULL,NULL);
INSERT INTO "passage" VALUES('r-202601010000','h1.p1',1,'paragraph',NULL,NULL,'Onze veren komen van overzee: twaalf van de veertien. Een onderzoek naar de veren komt er niet.',10,105,10,105,1,NULL,NULL);
INSERT INTO "passage" VALUES('r-202601010000','h1.p2',2,'paragraph',NULL,NULL,'Wij hebben geen eigen veren; de verordening helpt ons aan veren. De eerste brug is geopend. Beide moties zijn hiermee afgedaan.',107,234,107,234,1,NULL,NULL);
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
INSERT INTO "portfolio" VALUES('actor/bakker','veer','actor/bakker','2026-01-01','2026-01-01','document/kst-99001-7');
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
INSERT INTO "product" VALUES('product/ferry','Veerboot',NULL,'eigen voorbeeld','890110','HS 2017');
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
INSERT INTO "proposal" VALUES('2026-01-01 00:00:00.000000',NULL,'veer','actor/bakker','synonym','veer','nl','2026-01-01','veer','document/kst-99001-7','veer','0000000000000000000000000000000000000000000000000000000000000000','curated');
CREATE TABLE recess (
	id VARCHAR(60) NOT NULL, 
	label_nl VARCHAR NOT NULL, 
	first_day DATE NOT NULL, 
	last_day DATE NOT NULL, 
	source VARCHAR NOT NULL, 
	CONSTRAINT pk_recess PRIMARY KEY (id)
);
INSERT INTO "recess" VALUES('veer','veer','2026-01-01','2026-01-01','document/kst-99001-7');
CREATE TABLE region (
	id VARCHAR NOT NULL, 
	label_nl VARCHAR NOT NULL, 
	label_en VARCHAR, 
	source VARCHAR NOT NULL, 
	CONSTRAINT pk_region PRIMARY KEY (id), 
	CONSTRAINT fk_region_id FOREIGN KEY(id) REFERENCES entity (id)
);
INSERT INTO "region" VALUES('region/overseas','Overzee','Overseas','eigen voorbeeld');
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
INSERT INTO "remark" VALUES('veer','actor/bakker','veer','veer','veer','veer','2026-01-01 00:00:00.000000',NULL,'veer','veer','veer');
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
INSERT INTO "rendition" VALUES('2026-01-01 00:00:00.000000',NULL,'r-202601010000','document/kst-99001-7','official',1,'nl','text/plain','0000000000000000000000000000000000000000000000000000000000000000','De veren

Onze veren komen van overzee: twaalf van de veertien. Een onderzoek naar de veren komt er niet.

Wij hebben geen eigen veren; de verordening helpt ons aan veren. De eerste brug is geopend. Beide moties zijn hiermee afgedaan.');
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
INSERT INTO "request" VALUES('request/kst-99001-5.1.1','De veren onderzoeken',NULL,'eigen voorbeeld','dictum/kst-99001-5.1',1,'investigate',NULL,'de veren te onderzoeken');
INSERT INTO "request" VALUES('request/kst-99001-5.1.2','De Kamer berichten',NULL,'eigen voorbeeld','dictum/kst-99001-5.1',2,'inform_chamber',NULL,NULL);
INSERT INTO "request" VALUES('request/kst-99001-6.1.1','Bruggen bouwen',NULL,'eigen voorbeeld','dictum/kst-99001-6.1',1,'fund',NULL,NULL);
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
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-19e0c67ebed1','instrument/ferry-act','act','announced','2020-01-01','day',NULL,1,NULL,'verified','eigen voorbeeld');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-3994a2250240','instrument/ferry-act','act','announced','2020-02-01','month',NULL,0,'de brief noemt februari','stated','eigen voorbeeld: brief');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-3b4e0bdb9c7b','instrument/ferry-act','act','proposed','2020-06-15','day',NULL,1,NULL,'verified','eigen voorbeeld');
INSERT INTO "stage_event" VALUES('2026-01-01 00:00:00.000000','s-eb07b1a64d28','instrument/ferry-act','act','adopted','2021-06-15','day',NULL,1,NULL,'verified','eigen voorbeeld');
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
INSERT INTO "subscriber" VALUES('veer','veer','nl','veer','2026-01-01 00:00:00.000000');
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
INSERT INTO "subscription" VALUES('veer','veer','veer','veer','at_once','2026-01-01 00:00:00.000000','2026-01-01 00:00:00.000000','2026-01-01 00:00:00.000000','2026-01-01 00:00:00.000000','veer','veer','veer');
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
INSERT INTO "vote" VALUES('2026-01-01 00:00:00.000000',NULL,'veer','veer','veer','veer','for','veer',1,0,'document/kst-99001-7');
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
INSERT INTO "zaak" VALUES('2026-01-01 00:00:00.000000',NULL,'veer','motion/kst-99001-5','veer',0,'veer','2026-01-01','veer','veer','veer','document/kst-99001-7');
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
