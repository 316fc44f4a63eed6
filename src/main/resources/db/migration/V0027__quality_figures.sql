-- What a running scan has found so far; when it is done, the open pairs become these.
create table duplicate_found (
    first_id uuid not null,
    second_id uuid not null,
    reason varchar(20) not null,
    similarity integer not null,
    primary key (first_id, second_id)
);

-- How many customers of each owner and team are how complete: ten classes, 0 for 0–9 percent to 9 for 90–100.
create table completeness_count (
    owner_id uuid,
    team_id uuid,
    tenth integer not null,
    customers bigint not null
);

-- When they were counted last; its row keeps two from counting at a time.
create table completeness_counted (
    id integer primary key,
    counted_at timestamp with time zone
);
insert into completeness_counted (id, counted_at) values (1, null);

-- By what a customer was known before a merge, imports still find who has their records.
create index customer_before_merge_number on customer_before_merge (number);
create index customer_before_merge_phone on customer_before_merge (phone_index);
create index customer_before_merge_email on customer_before_merge (email_index);
