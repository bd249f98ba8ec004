-- Long work: a job and its items, kept before the job is acknowledged, so that a stopped server goes on where it was.
create table job (
    id              uuid                     not null primary key,
    workspace_id    uuid                     not null references workspace (id),
    public_id       varchar(26)              not null,
    contributor_id  uuid                     not null references contributor (id),
    kind            varchar(12)              not null,
    label           varchar(500)             not null,
    address         varchar(2000),
    wishes          text,
    listed          boolean                  not null,
    state           varchar(12)              not null,
    problem_kind    varchar(20),
    problem_detail  varchar(2000),
    found           integer                  not null,
    imported        integer                  not null,
    already_here    integer                  not null,
    failed          integer                  not null,
    running_in      uuid,
    worker          varchar(40),
    leased_until    timestamp with time zone,
    turn_at         timestamp with time zone not null,
    created_at      timestamp with time zone not null,
    finished_at     timestamp with time zone,
    version         integer                  not null,
    constraint job_one_per_public_id unique (workspace_id, public_id),
    -- Of one workspace only one job is worked on at a time: two could bring the same article in at once.
    constraint job_one_runs_in_a_workspace unique (running_in),
    constraint job_kind check (kind in ('FILES', 'LINES', 'ADDRESSES', 'FEED')),
    constraint job_state check (state in ('QUEUED', 'RUNNING', 'CANCELLED', 'STOPPED', 'DONE')),
    constraint job_counts check (imported >= 0 and already_here >= 0 and failed >= 0 and imported + already_here + failed <= found)
);
create index job_in_turn on job (state, turn_at);

-- What an item was made of (content) goes once it is no longer needed; result is the public id of the article that it became.
create table job_item (
    id              uuid                     not null primary key,
    job_id          uuid                     not null references job (id),
    workspace_id    uuid                     not null references workspace (id),
    public_id       varchar(26)              not null,
    form            varchar(10)              not null,
    label           varchar(500)             not null,
    address         varchar(2000),
    media_type      varchar(200),
    content         text,
    fingerprint     varchar(64),
    state           varchar(12)              not null,
    problem_kind    varchar(20),
    problem_detail  varchar(2000),
    result          varchar(26),
    settled_at      timestamp with time zone,
    constraint job_item_one_per_public_id unique (job_id, public_id),
    constraint job_item_form check (form in ('FILE', 'LINE', 'ADDRESS')),
    constraint job_item_state check (state in ('WAITING', 'IMPORTED', 'ALREADY_HERE', 'FAILED')),
    constraint job_item_result check ((state in ('IMPORTED', 'ALREADY_HERE')) = (result is not null))
);
create index job_item_by_state on job_item (job_id, state, public_id);
create index job_item_by_fingerprint on job_item (workspace_id, fingerprint);
