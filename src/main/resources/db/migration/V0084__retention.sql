-- How long records of each kind are kept. Nothing goes before somebody switches it on.
create table retention_rule (
    kind varchar(40) primary key,
    months integer not null,
    enabled boolean not null,
    -- The night it last ran, and how many records went then.
    ran_at timestamp with time zone,
    ran_records bigint not null,
    version integer not null
);
insert into retention_rule (kind, months, enabled, ran_records, version) values
    ('contact', 60, false, 0, 0),
    ('attachment', 60, false, 0, 0),
    ('feedback', 60, false, 0, 0),
    ('answer', 60, false, 0, 0),
    ('auditValue', 60, false, 0, 0),
    ('customer', 60, false, 0, 0);

create index feedback_created_at on feedback (created_at, id);
create index response_changed_at on response (changed_at, id);
