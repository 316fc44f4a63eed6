-- The keys that values in this database were made with, by their ids, which say nothing about them.
create table known_key (
    purpose varchar(10) not null,
    id integer not null,
    primary key (purpose, id)
);
