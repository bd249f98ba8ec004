-- One assertion in one article, wherever it stands.
create table claim (
    id                 uuid                     not null primary key,
    workspace_id       uuid                     not null references workspace (id),
    article_id         uuid references article (id),
    public_id          varchar(26)              not null,
    intake             varchar(10)              not null,
    intake_before      varchar(10),
    discard_reason     varchar(20),
    discard_note       varchar(500),
    discarded_by_id    uuid references contributor (id),
    merged_into_id     uuid references claim (id),
    split_from_id      uuid references claim (id),
    statement_number   integer                  not null,
    statement          varchar(2000)            not null,
    gist               varchar(200)             not null,
    type               varchar(20)              not null,
    other_types        varchar(200)             not null,
    checking           varchar(10)              not null,
    checkable          boolean                  not null,
    claimant           varchar(300),
    claim_date         varchar(35),
    main               boolean                  not null,
    segment            integer,
    first_start        integer,
    score              numeric(5, 4),
    score_reasons      text                     not null,
    suggested_discard  varchar(20),
    proposed_by        varchar(80),
    reviewers_needed   integer,
    created_at         timestamp with time zone not null,
    contributor_id     uuid                     not null references contributor (id),
    version            integer                  not null,
    constraint claim_one_per_public_id unique (workspace_id, public_id),
    constraint claim_intake check (intake in ('CANDIDATE', 'OPEN', 'SET_ASIDE', 'DISCARDED')),
    constraint claim_intake_before check (intake_before in ('CANDIDATE', 'OPEN', 'SET_ASIDE', 'DISCARDED')),
    constraint claim_discard_has_reason check (intake <> 'DISCARDED' or discard_reason is not null),
    constraint claim_checking check (checking in ('SAID', 'CONTENT')),
    constraint claim_needs_reviewers check (reviewers_needed between 1 and 9)
);
create index claim_of_article on claim (article_id, first_start, public_id);
create index claim_by_intake on claim (workspace_id, intake, public_id);
create index claim_merged_into on claim (merged_into_id);
create index claim_split_from on claim (split_from_id);

-- Every wording that a claim's statement has had; claim.statement_number names the current one.
create table statement_version (
    id              uuid                     not null primary key,
    claim_id        uuid                     not null references claim (id),
    number          integer                  not null,
    text            varchar(2000)            not null,
    replacements    text                     not null,
    created_at      timestamp with time zone not null,
    contributor_id  uuid                     not null references contributor (id),
    constraint statement_version_one_per_number unique (claim_id, number)
);

create table occurrence (
    id             uuid          not null primary key,
    claim_id       uuid          not null references claim (id),
    revision_id    uuid          not null references revision (id),
    public_id      varchar(26)   not null,
    start_offset   integer,
    end_offset     integer,
    exact          text          not null,
    prefix         varchar(200)  not null,
    suffix         varchar(200)  not null,
    state          varchar(10)   not null,
    from_claim_id  uuid references claim (id),
    constraint occurrence_one_per_public_id unique (claim_id, public_id),
    constraint occurrence_state check (state in ('ANCHORED', 'SHIFTED', 'CHANGED', 'ORPHANED')),
    constraint occurrence_span check ((start_offset is null and end_offset is null) or (start_offset >= 0 and end_offset > start_offset)),
    constraint occurrence_orphan_has_no_span check (state <> 'ORPHANED' or start_offset is null)
);
create index occurrence_of_claim on occurrence (claim_id);
create index occurrence_of_revision on occurrence (revision_id);

create table claim_value (
    id           uuid           not null primary key,
    claim_id     uuid           not null references claim (id),
    ordinal      integer        not null,
    kind         varchar(12)    not null,
    text         varchar(500)   not null,
    number       varchar(60),
    upper_number varchar(60),
    unit         varchar(60),
    counted      varchar(200),
    bound        varchar(10)    not null,
    approximate  boolean        not null,
    resolved     varchar(100),
    constraint claim_value_one_per_ordinal unique (claim_id, ordinal)
);
