-- What ties a source to a claim, and what was looked for in vain.
create table evidence (
    id                 uuid                     not null primary key,
    claim_id           uuid                     not null references claim (id),
    source_id          uuid                     not null references source (id),
    snapshot_id        uuid references snapshot (id),
    public_id          varchar(26)              not null,
    stance             varchar(10)              not null,
    quote              text,
    start_offset       integer,
    end_offset         integer,
    exact              text,
    prefix             varchar(200),
    suffix             varchar(200),
    translation        text,
    translator         varchar(200),
    quote_check        varchar(12)              not null,
    checked_at         timestamp with time zone,
    question           varchar(1000),
    evidence_set       integer                  not null,
    note               text,
    copied_from        varchar(26),
    from_claim_id      uuid references claim (id),
    created_at         timestamp with time zone not null,
    contributor_id     uuid                     not null references contributor (id),
    version            integer                  not null,
    constraint evidence_one_per_public_id unique (claim_id, public_id),
    constraint evidence_stance check (stance in ('SUPPORTS', 'REFUTES', 'CONTEXT')),
    constraint evidence_quote_check check (quote_check in ('EXACT', 'NORMALISED', 'PARTIAL', 'NOT_FOUND', 'UNREACHABLE', 'UNCHECKED')),
    constraint evidence_set_number check (evidence_set > 0)
);
create index evidence_of_claim on evidence (claim_id);
create index evidence_of_source on evidence (source_id);

create table inquiry (
    id              uuid                     not null primary key,
    claim_id        uuid                     not null references claim (id),
    public_id       varchar(26)              not null,
    looked_for      varchar(1000)            not null,
    looked_in       varchar(1000)            not null,
    looked_at       varchar(35)              not null,
    note            text,
    from_claim_id   uuid references claim (id),
    created_at      timestamp with time zone not null,
    contributor_id  uuid                     not null references contributor (id),
    version         integer                  not null,
    constraint inquiry_one_per_public_id unique (claim_id, public_id)
);
create index inquiry_of_claim on inquiry (claim_id);
