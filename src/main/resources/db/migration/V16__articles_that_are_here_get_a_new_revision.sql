-- An import may bring changed words of articles that are here already: each such item became a revision, and the job counts them.
alter table job add column revised integer default 0 not null;
alter table job drop constraint job_counts;
alter table job add constraint job_counts check (imported >= 0 and already_here >= 0 and revised >= 0 and failed >= 0
    and imported + already_here + revised + failed <= found);
alter table job_item drop constraint job_item_state;
alter table job_item add constraint job_item_state check (state in ('WAITING', 'IMPORTED', 'ALREADY_HERE', 'REVISED', 'FAILED'));
alter table job_item drop constraint job_item_result;
alter table job_item add constraint job_item_result check ((state in ('IMPORTED', 'ALREADY_HERE', 'REVISED')) = (result is not null));
