-- Each time that an outside suggester is asked about an article: a queue while it waits, a record afterwards.
create table suggestion_round (
    id              uuid                     not null primary key,
    article_id      uuid                     not null references article (id) on delete cascade,
    contributor_id  uuid                     not null references contributor (id),
    revision        integer                  not null,
    suggester       varchar(60)              not null,
    state           varchar(10)              not null,
    asked_at        timestamp with time zone not null,
    tries           integer                  not null,
    taken_until     timestamp with time zone,
    ended_at        timestamp with time zone,
    proposed        integer                  not null,
    dropped         varchar(300)             not null,
    failure         varchar(500),
    constraint suggestion_round_state check (state in ('WAITING', 'ASKING', 'ANSWERED', 'FAILED')),
    constraint suggestion_round_asking_is_taken check (state <> 'ASKING' or taken_until is not null),
    constraint suggestion_round_failed_says_why check ((state = 'FAILED') = (failure is not null)),
    constraint suggestion_round_has_ended check ((state in ('ANSWERED', 'FAILED')) = (ended_at is not null))
);
create index suggestion_round_of_article on suggestion_round (article_id, asked_at);
create index suggestion_round_by_state on suggestion_round (state, asked_at);
