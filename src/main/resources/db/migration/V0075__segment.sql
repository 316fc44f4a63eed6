-- Named sets of customers: a rule, or the members kept of the day it was frozen.
create table segment (
    id uuid primary key,
    owner_id uuid not null references app_user (id),
    name varchar(100) not null,
    -- PRIVATE, TEAM or ALL.
    audience varchar(10) not null,
    team_id uuid references team (id),
    -- A filter of the table as JSON; see TableFilter.
    rule varchar(20000) not null,
    -- Since when its members are those of the time; none while the rule decides.
    frozen_at timestamp with time zone,
    version integer not null
);
create index segment_owner on segment (owner_id);

-- Refers to customers loosely: it keeps nobody from being removed, and who is merged comes back to their segments.
create table segment_member (
    segment_id uuid not null references segment (id) on delete cascade,
    customer_id uuid not null,
    primary key (segment_id, customer_id)
);
create index segment_member_customer on segment_member (customer_id);

-- What happened in the last days, of all customers.
create index purchase_purchased_on on purchase (purchased_on, customer_id);
create index satisfaction_score_scored_on on satisfaction_score (scored_on, customer_id);
