-- What the worker of a job was given last, and how often in a row: what kills every process that begins it is given up.
alter table job add column in_hand uuid;
alter table job add column tries integer default 0 not null;
