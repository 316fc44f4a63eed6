-- Two customers who are likely the same. Found by the scan, which replaces what it found before.
create table duplicate_pair (
    first_id uuid not null,
    second_id uuid not null,
    reason varchar(20) not null,
    -- Percent.
    similarity integer not null,
    -- False when somebody has said that they are not the same; the scan remembers it.
    open boolean not null,
    primary key (first_id, second_id)
);
create index duplicate_pair_open on duplicate_pair (open, similarity desc, first_id, second_id);
create index duplicate_pair_second on duplicate_pair (second_id);

-- When the last scan was done; its row keeps two scans from running at a time.
create table duplicate_scan (
    id integer primary key,
    done_at timestamp with time zone,
    found integer not null
);
insert into duplicate_scan (id, done_at, found) values (1, null, 0);

-- Whom nobody has touched for long.
create index customer_updated_at on customer (updated_at, id);
