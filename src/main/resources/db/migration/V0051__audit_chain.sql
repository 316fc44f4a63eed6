-- Entries are linked some seconds after they were written: null until then.
alter table audit_change add column link bigint;
alter table audit_change add column link_hash varchar(64);
-- What stands for encrypted values in the chain, so that keys may change.
alter table audit_change add column proof varchar(64);
alter table audit_change add column salt varchar(200);
create index audit_change_link on audit_change (link, id);
create index audit_change_user on audit_change (user_id, at);

create table audit_head (
    id integer primary key,
    link bigint not null,
    link_hash varchar(64) not null
);
insert into audit_head (id, link, link_hash) values (1, 0, '');
