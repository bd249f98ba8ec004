-- What a later snapshot of the source says of a passage, and what its author took back although an assessment rests on it.
alter table evidence add column later_snapshot_id uuid references snapshot (id);
alter table evidence add column later_check varchar(12);
alter table evidence add column later_checked_at timestamp with time zone;
alter table evidence add column withdrawn_at timestamp with time zone;
alter table evidence add constraint evidence_later_check
    check (later_check in ('EXACT', 'NORMALISED', 'PARTIAL', 'NOT_FOUND', 'UNREACHABLE', 'UNCHECKED'));
alter table evidence add constraint evidence_later_is_whole
    check ((later_snapshot_id is null) = (later_check is null) and (later_check is null) = (later_checked_at is null));

alter table inquiry add column withdrawn_at timestamp with time zone;
