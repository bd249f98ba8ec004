-- Texts never change: a revision of an article and a snapshot of a source each point to one.
create table stored_text (
    id              uuid                     not null primary key,
    workspace_id    uuid                     not null references workspace (id),
    public_id       varchar(26)              not null,
    sha256          varchar(64)              not null,
    code_points     integer                  not null,
    content         text,
    origin          varchar(10)              not null,
    media_type      varchar(120),
    url             varchar(2000),
    obtained_at     timestamp with time zone not null,
    contributor_id  uuid                     not null references contributor (id),
    constraint stored_text_one_per_public_id unique (workspace_id, public_id),
    constraint stored_text_origin check (origin in ('PASTED', 'UPLOADED', 'FETCHED', 'WRITTEN')),
    constraint stored_text_counts check (code_points >= 0)
);
create index stored_text_by_hash on stored_text (workspace_id, sha256);

create table article (
    id                uuid                     not null primary key,
    workspace_id      uuid                     not null references workspace (id),
    public_id         varchar(26)              not null,
    title             varchar(500)             not null,
    byline            varchar(300),
    publisher         varchar(200),
    url               varchar(2000),
    canonical_url     varchar(2000),
    published_at      varchar(35),
    language          varchar(35)              not null,
    full_text_shown   boolean                  not null,
    full_text_exported boolean                 not null,
    licence           varchar(200),
    reviewers_needed  integer,
    created_at        timestamp with time zone not null,
    contributor_id    uuid                     not null references contributor (id),
    version           integer                  not null,
    constraint article_one_per_public_id unique (workspace_id, public_id),
    constraint article_needs_reviewers check (reviewers_needed between 1 and 9)
);
create index article_by_url on article (workspace_id, canonical_url);

create table revision (
    id              uuid                     not null primary key,
    article_id      uuid                     not null references article (id),
    number          integer                  not null,
    stored_text_id  uuid                     not null references stored_text (id),
    segments        text                     not null,
    created_at      timestamp with time zone not null,
    constraint revision_one_per_number unique (article_id, number),
    constraint revision_number check (number > 0)
);
create index revision_of_text on revision (stored_text_id);
