-- The append-only log: who did what to which thing, before and after.
create table activity (
    id              uuid                     not null primary key,
    workspace_id    uuid                     not null references workspace (id),
    public_id       varchar(26)              not null,
    at              timestamp with time zone not null,
    contributor_id  uuid                     not null references contributor (id),
    verb            varchar(40)              not null,
    subject_kind    varchar(20)              not null,
    subject_id      varchar(60)              not null,
    article_id      varchar(26),
    claim_id        varchar(26),
    before_state    text,
    after_state     text,
    sealed          boolean                  not null,
    constraint activity_one_per_public_id unique (workspace_id, public_id)
);
create index activity_of_subject on activity (workspace_id, subject_kind, subject_id);
create index activity_of_claim on activity (workspace_id, claim_id, public_id);

-- What a request with an Idempotency-Key answered, so that the same request answers the same again.
create table idempotent_answer (
    id            uuid                     not null primary key,
    account_id    uuid                     not null references account (id),
    request_key   varchar(200)             not null,
    fingerprint   varchar(64)              not null,
    status        integer                  not null,
    location      varchar(500),
    etag          varchar(100),
    body          text,
    created_at    timestamp with time zone not null,
    constraint idempotent_answer_one_per_key unique (account_id, request_key)
);
