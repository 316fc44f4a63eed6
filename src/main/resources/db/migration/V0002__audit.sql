create table audit_change (
    id uuid primary key,
    at timestamp with time zone not null,
    user_id uuid,
    user_name varchar(100) not null,
    action varchar(40) not null,
    record_type varchar(40) not null,
    record_id uuid,
    field varchar(60),
    -- Encrypted for sensitive fields, clear otherwise.
    old_value varchar(20000),
    new_value varchar(20000),
    encrypted boolean not null
);
create index audit_change_record on audit_change (record_id, at);
create index audit_change_at on audit_change (at);
