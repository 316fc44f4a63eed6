alter table known_key add column since timestamp with time zone;
-- When the last value that another key had made was made anew with this one.
alter table known_key add column renewed_at timestamp with time zone;

-- Backups made of this database, and whether each was read again and found whole.
create table backup_run (
    id uuid primary key,
    made_at timestamp with time zone not null,
    file_name varchar(500) not null,
    file_bytes bigint not null,
    row_count bigint not null,
    with_keys boolean not null,
    verified_at timestamp with time zone
);
create index backup_run_made on backup_run (made_at);

-- What the security check found, week by week.
create table security_check_run (
    id uuid primary key,
    run_at timestamp with time zone not null,
    score integer not null,
    -- The findings as JSON.
    findings varchar(20000) not null
);
create index security_check_run_at on security_check_run (run_at);
