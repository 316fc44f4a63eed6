-- Since when a customer is their owner's.
alter table customer add column owner_since timestamp with time zone;
alter table customer_before_merge add column owner_since timestamp with time zone;
update customer set owner_since = created_at where owner_id is not null;

-- The company's rules of owner protection: one row.
create table protection_rules (
    id integer primary key,
    active boolean not null,
    idle_days integer not null,
    notice_days integer not null,
    daily_limit integer not null,
    cool_down_days integer not null,
    version integer not null
);
insert into protection_rules (id, active, idle_days, notice_days, daily_limit, cool_down_days, version)
    values (1, false, 90, 7, 10, 30, 0);

-- Customers whose owners have been told that they return, and when.
create table pool_announcement (
    customer_id uuid primary key,
    owner_id uuid not null,
    announced_on date not null,
    returns_on date not null
);
create index pool_announcement_returns on pool_announcement (returns_on);

-- Who had a customer last before they were in the pool; a row a customer, kept while somebody has picked them.
create table pool_return (
    customer_id uuid primary key,
    owner_id uuid not null,
    returned_at timestamp with time zone not null,
    -- False when the rules took the customer back.
    given_back boolean not null
);

create table pool_pick (
    id uuid primary key,
    customer_id uuid not null,
    user_id uuid not null,
    picked_on date not null
);
create index pool_pick_user on pool_pick (user_id, picked_on);
