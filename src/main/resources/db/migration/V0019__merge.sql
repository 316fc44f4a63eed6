-- The numbers of those who were merged into this customer: they are still searched for.
alter table customer add former_numbers varchar(2000);

create table customer_merge (
    id uuid primary key,
    -- Who has the absorbed customer's records now: moves on when that one is absorbed in turn.
    survivor_id uuid not null references customer (id),
    -- Who they were merged into.
    into_id uuid not null,
    absorbed_id uuid not null unique,
    merged_by uuid not null,
    merged_at timestamp with time zone not null
);
create index customer_merge_survivor on customer_merge (survivor_id, merged_at);

-- The fields that the merged customer did not simply keep.
create table customer_merge_pick (
    merge_id uuid not null references customer_merge (id) on delete cascade,
    field varchar(60) not null,
    pick varchar(10) not null,
    primary key (merge_id, field)
);

-- The records that went from the absorbed customer to the survivor.
create table customer_merge_row (
    merge_id uuid not null references customer_merge (id) on delete cascade,
    table_name varchar(60) not null,
    row_id uuid not null,
    primary key (merge_id, table_name, row_id)
);

-- Both rows of the register as they were, sealed contact data and all. A later column of customer belongs here too.
create table customer_before_merge as
    select cast(null as uuid) as merge_id, c.* from customer c with no data;
alter table customer_before_merge alter column merge_id set not null;
alter table customer_before_merge alter column id set not null;
alter table customer_before_merge add primary key (merge_id, id);
alter table customer_before_merge add foreign key (merge_id) references customer_merge (id) on delete cascade;
