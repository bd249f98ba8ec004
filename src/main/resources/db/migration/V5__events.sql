-- An event groups articles that report one happening.
create table event (
    id            uuid                     not null primary key,
    workspace_id  uuid                     not null references workspace (id),
    public_id     varchar(26)              not null,
    name          varchar(200)             not null,
    description   varchar(2000),
    created_at    timestamp with time zone not null,
    contributor_id uuid                    not null references contributor (id),
    version       integer                  not null,
    constraint event_one_per_public_id unique (workspace_id, public_id)
);

create table event_article (
    event_id    uuid not null references event (id),
    article_id  uuid not null references article (id),
    constraint event_article_once primary key (article_id),
    constraint event_article_pair unique (event_id, article_id)
);
