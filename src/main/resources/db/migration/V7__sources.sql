-- A thing that is cited: once per canonical URL in a workspace, or without a URL.
create table source (
    id              uuid                     not null primary key,
    workspace_id    uuid                     not null references workspace (id),
    public_id       varchar(26)              not null,
    url             varchar(2000),
    canonical_url   varchar(2000),
    title           varchar(500)             not null,
    site            varchar(200),
    author          varchar(300),
    published_at    varchar(35),
    language        varchar(35),
    medium          varchar(20)              not null,
    reliability_note varchar(2000),
    origin_group    varchar(120),
    rights_exported boolean                  not null,
    created_at      timestamp with time zone not null,
    contributor_id  uuid                     not null references contributor (id),
    version         integer                  not null,
    constraint source_one_per_public_id unique (workspace_id, public_id),
    constraint source_one_per_url unique (workspace_id, canonical_url),
    constraint source_medium check (medium in ('WEB_PAGE', 'PDF', 'TEXT', 'DOCUMENT', 'CALL', 'INTERVIEW', 'LETTER', 'IMAGE', 'VIDEO', 'AUDIO', 'DATA', 'OTHER'))
);

create table snapshot (
    id              uuid                     not null primary key,
    source_id       uuid                     not null references source (id),
    public_id       varchar(26)              not null,
    number          integer                  not null,
    stored_text_id  uuid                     not null references stored_text (id),
    constraint snapshot_one_per_number unique (source_id, number),
    constraint snapshot_one_per_public_id unique (source_id, public_id)
);
create index snapshot_of_text on snapshot (stored_text_id);
