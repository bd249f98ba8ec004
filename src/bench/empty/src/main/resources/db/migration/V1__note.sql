create table note (id uuid not null primary key, words text);
