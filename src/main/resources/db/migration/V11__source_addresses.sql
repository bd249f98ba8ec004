-- Every canonical address by which a source is known: as asked for, after redirects, and as the page calls itself.
create table source_address (
    source_id  uuid          not null references source (id),
    address    varchar(2000) not null,
    constraint source_address_once primary key (source_id, address)
);

-- When a fetch of it last failed, if none has succeeded since.
alter table source add column unreachable_at timestamp with time zone;
