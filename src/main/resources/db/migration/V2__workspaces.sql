-- A team's room, its people and its verdict scale.
create table workspace (
    id                uuid                     not null primary key,
    slug              varchar(60)              not null,
    name              varchar(120)             not null,
    reviewers_needed  integer                  not null,
    blind             boolean                  not null,
    majority_decides  boolean                  not null,
    export_names      boolean                  not null,
    licence           varchar(200),
    rights_note       varchar(1000),
    created_at        timestamp with time zone not null,
    version           integer                  not null,
    constraint workspace_one_per_slug unique (slug),
    constraint workspace_needs_reviewers check (reviewers_needed between 1 and 9)
);

-- Whoever did something: a member, or somebody known only from an import (then account_id is null).
create table contributor (
    id            uuid                     not null primary key,
    workspace_id  uuid                     not null references workspace (id),
    public_id     varchar(26)              not null,
    name          varchar(80),
    pseudonym     varchar(80)              not null,
    account_id    uuid references account (id),
    kind          varchar(10)              not null,
    constraint contributor_one_per_public_id unique (workspace_id, public_id),
    constraint contributor_one_per_account unique (workspace_id, account_id),
    constraint contributor_kind check (kind in ('PERSON', 'MACHINE'))
);

create table member (
    id              uuid                     not null primary key,
    workspace_id    uuid                     not null references workspace (id),
    account_id      uuid                     not null references account (id),
    contributor_id  uuid                     not null references contributor (id),
    role            varchar(12)              not null,
    joined_at       timestamp with time zone not null,
    version         integer                  not null,
    constraint member_once_per_workspace unique (workspace_id, account_id),
    constraint member_role check (role in ('READER', 'REVIEWER', 'ADJUDICATOR', 'EDITOR', 'ADMIN'))
);
create index member_of_account on member (account_id);

create table invitation (
    id            uuid                     not null primary key,
    workspace_id  uuid                     not null references workspace (id),
    code_hash     varchar(64)              not null,
    role          varchar(12)              not null,
    note          varchar(200),
    created_by    uuid                     not null references contributor (id),
    created_at    timestamp with time zone not null,
    expires_at    timestamp with time zone not null,
    accepted_at   timestamp with time zone,
    accepted_by   uuid references account (id),
    revoked_at    timestamp with time zone,
    constraint invitation_one_per_code unique (code_hash),
    constraint invitation_role check (role in ('READER', 'REVIEWER', 'ADJUDICATOR', 'EDITOR', 'ADMIN'))
);
create index invitation_of_workspace on invitation (workspace_id);

-- A verdict scale never changes once it is used: a change is a new version.
create table scale (
    id            uuid                     not null primary key,
    workspace_id  uuid                     not null references workspace (id),
    number        integer                  not null,
    created_at    timestamp with time zone not null,
    constraint scale_one_per_number unique (workspace_id, number)
);

create table verdict (
    id             uuid          not null primary key,
    scale_id       uuid          not null references scale (id),
    ordinal        integer       not null,
    code           varchar(40)   not null,
    name           varchar(80)   not null,
    definition     varchar(1000) not null,
    letter         varchar(2)    not null,
    colour         varchar(20)   not null,
    normalised     varchar(10)   not null,
    number         integer,
    requires       varchar(10)   not null,
    published      boolean       not null,
    constraint verdict_one_per_code unique (scale_id, code),
    constraint verdict_one_per_ordinal unique (scale_id, ordinal),
    constraint verdict_normalised check (normalised in ('TRUE', 'FALSE', 'MIXTURE', 'OTHER')),
    constraint verdict_requires check (requires in ('NOTHING', 'EVIDENCE', 'INQUIRY'))
);
