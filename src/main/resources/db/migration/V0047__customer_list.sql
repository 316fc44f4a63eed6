-- Customers that somebody listed, to be invited; gone again after some weeks.
create table customer_list (
    id uuid primary key,
    name varchar(200) not null,
    created_by uuid not null references app_user (id),
    created_at timestamp with time zone not null
);
create index customer_list_created_by on customer_list (created_by, created_at desc);

create table customer_list_member (
    list_id uuid not null references customer_list (id) on delete cascade,
    -- No foreign key: being listed keeps nobody in the register, and who was merged away is no longer listed.
    customer_id uuid not null,
    primary key (list_id, customer_id)
);
