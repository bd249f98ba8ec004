-- Who may log in to this server. Passwords, sessions and tokens are kept as hashes only.
create table account (
    id              uuid                     not null primary key,
    name            varchar(80)              not null,
    name_key        varchar(80)              not null,
    password_hash   varchar(300)             not null,
    server_admin    boolean                  not null,
    created_at      timestamp with time zone not null,
    disabled_at     timestamp with time zone,
    version         integer                  not null,
    constraint account_one_per_name unique (name_key)
);

create table login_session (
    id          uuid                     not null primary key,
    account_id  uuid                     not null references account (id),
    token_hash  varchar(64)              not null,
    csrf_token  varchar(64)              not null,
    created_at  timestamp with time zone not null,
    expires_at  timestamp with time zone not null,
    constraint login_session_one_per_token unique (token_hash)
);
create index login_session_of_account on login_session (account_id);

create table api_token (
    id           uuid                     not null primary key,
    account_id   uuid                     not null references account (id),
    name         varchar(80)              not null,
    token_hash   varchar(64)              not null,
    scope        varchar(10)              not null,
    created_at   timestamp with time zone not null,
    expires_at   timestamp with time zone,
    last_used_at timestamp with time zone,
    constraint api_token_one_per_token unique (token_hash),
    constraint api_token_scope check (scope in ('READ', 'WRITE'))
);
create index api_token_of_account on api_token (account_id);

-- Failed log-ins by what was typed and by where it came from: both are slowed down.
create table login_failure (
    subject    varchar(160)             not null primary key,
    failures   integer                  not null,
    last_at    timestamp with time zone not null,
    constraint login_failure_counts check (failures > 0)
);
