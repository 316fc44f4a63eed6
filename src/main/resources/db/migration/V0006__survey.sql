create table satisfaction_score (
    id uuid primary key,
    customer_id uuid not null references customer (id),
    score integer not null check (score between 1 and 10),
    scored_on date not null,
    source varchar(20) not null,
    note varchar(1000),
    match_key uuid not null unique,
    import_id uuid,
    created_by uuid,
    created_at timestamp with time zone not null,
    version integer not null
);
create index satisfaction_score_customer on satisfaction_score (customer_id, scored_on);
