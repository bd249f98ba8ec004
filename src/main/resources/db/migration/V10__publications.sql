-- A frozen version of an article's decided claims. What changes later is a new version with dated corrections.
create table publication (
    id              uuid                     not null primary key,
    workspace_id    uuid                     not null references workspace (id),
    article_id      uuid                     not null references article (id),
    public_id       varchar(26)              not null,
    number          integer                  not null,
    note            varchar(2000),
    content         text                     not null,
    published_at    timestamp with time zone not null,
    contributor_id  uuid                     not null references contributor (id),
    constraint publication_one_per_public_id unique (workspace_id, public_id),
    constraint publication_one_per_number unique (article_id, number)
);

create table published_claim (
    id              uuid                     not null primary key,
    publication_id  uuid                     not null references publication (id),
    claim_id        uuid                     not null references claim (id),
    verdict_id      uuid                     not null references verdict (id),
    withdrawn       boolean                  not null,
    constraint published_claim_once unique (publication_id, claim_id)
);
create index published_claim_of_claim on published_claim (claim_id);
