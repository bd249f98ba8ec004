-- Where a claim stands with its reviewers. A claim without a row here has not been touched by any.
create table review (
    claim_id       uuid                     not null primary key references claim (id),
    state          varchar(10)              not null,
    first_round    integer                  not null,
    reopened_at    timestamp with time zone,
    reopen_reason  varchar(1000),
    version        integer                  not null,
    constraint review_state check (state in ('UNTOUCHED', 'IN_REVIEW', 'DISPUTED', 'DECIDED'))
);

-- An assessment is one reviewer's in one round. Once submitted it never changes.
create table assessment (
    id                uuid                     not null primary key,
    claim_id          uuid                     not null references claim (id),
    contributor_id    uuid                     not null references contributor (id),
    public_id         varchar(26)              not null,
    round             integer                  not null,
    verdict_id        uuid references verdict (id),
    confidence        integer,
    justification     text                     not null,
    as_of             varchar(35),
    condition_text    varchar(1000),
    corrected_value   varchar(500),
    statement_number  integer                  not null,
    created_at        timestamp with time zone not null,
    submitted_at      timestamp with time zone,
    version           integer                  not null,
    constraint assessment_one_per_public_id unique (claim_id, public_id),
    constraint assessment_one_per_reviewer_and_round unique (claim_id, contributor_id, round),
    constraint assessment_confidence check (confidence between 1 and 5),
    constraint assessment_submitted_is_whole check (submitted_at is null or (verdict_id is not null and confidence is not null))
);
create index assessment_of_contributor on assessment (contributor_id, submitted_at);

create table assessment_evidence (
    assessment_id  uuid not null references assessment (id),
    evidence_id    uuid not null references evidence (id),
    constraint assessment_evidence_once primary key (assessment_id, evidence_id)
);
create index assessment_evidence_of_evidence on assessment_evidence (evidence_id);

-- The claim's verdict for the world. A reopened or replaced decision stays, with the time it ended.
create table decision (
    id              uuid                     not null primary key,
    claim_id        uuid                     not null references claim (id),
    public_id       varchar(26)              not null,
    verdict_id      uuid                     not null references verdict (id),
    origin          varchar(16)              not null,
    justification   text,
    as_of           varchar(35),
    condition_text  varchar(1000),
    corrected_value varchar(500),
    statement_number integer                 not null,
    contributor_id  uuid references contributor (id),
    decided_at      timestamp with time zone not null,
    ended_at        timestamp with time zone,
    constraint decision_one_per_public_id unique (claim_id, public_id),
    constraint decision_origin check (origin in ('SINGLE_REVIEWER', 'UNANIMOUS', 'MAJORITY', 'ADJUDICATED'))
);
create index decision_of_claim on decision (claim_id);

create table decision_assessment (
    decision_id    uuid not null references decision (id),
    assessment_id  uuid not null references assessment (id),
    constraint decision_assessment_once primary key (decision_id, assessment_id)
);
