-- What customers owe. open_amount is the amount less what unreversed payments settled; it changes with them.
create table receivable (
    id uuid primary key,
    customer_id uuid not null references customer (id),
    number varchar(60) not null unique,
    issued_on date not null,
    due_on date not null,
    amount numeric(15, 2) not null check (amount > 0),
    open_amount numeric(15, 2) not null check (open_amount between 0 and amount),
    currency varchar(3) not null,
    note varchar(1000),
    created_by uuid not null,
    created_at timestamp with time zone not null,
    version integer not null,
    check (due_on >= issued_on)
);
create index receivable_customer on receivable (customer_id, due_on);
-- Most are paid: those that are not stand together.
create index receivable_open on receivable (open_amount, due_on);

-- Append-only; unused_amount is what no receivable took yet.
create table payment (
    id uuid primary key,
    customer_id uuid not null references customer (id),
    number varchar(60) not null unique,
    paid_on date not null,
    amount numeric(15, 2) not null check (amount > 0),
    unused_amount numeric(15, 2) not null check (unused_amount between 0 and amount),
    currency varchar(3) not null,
    method varchar(20) not null,
    note varchar(1000),
    created_by uuid not null,
    created_at timestamp with time zone not null
);
create index payment_customer on payment (customer_id, paid_on);

create table payment_reversal (
    payment_id uuid primary key references payment (id),
    reversed_on date not null,
    reason varchar(500) not null,
    reversed_by uuid not null,
    reversed_at timestamp with time zone not null
);

create table settlement (
    id uuid primary key,
    payment_id uuid not null references payment (id),
    receivable_id uuid not null references receivable (id),
    settled_on date not null,
    amount numeric(15, 2) not null check (amount > 0)
);
create index settlement_payment on settlement (payment_id);
create index settlement_receivable on settlement (receivable_id);

-- The newest counts.
create table credit_limit (
    id uuid primary key,
    customer_id uuid not null references customer (id),
    amount numeric(15, 2) not null check (amount >= 0),
    currency varchar(3) not null,
    set_by uuid not null,
    set_at timestamp with time zone not null
);
create index credit_limit_customer on credit_limit (customer_id, set_at);

-- The newest counts, until its last day; one without a rating ends the one before.
create table rating_override (
    id uuid primary key,
    customer_id uuid not null references customer (id),
    rating varchar(1),
    reason varchar(500) not null,
    last_day date not null,
    set_by uuid not null,
    set_at timestamp with time zone not null
);
create index rating_override_customer on rating_override (customer_id, set_at);

create table rating_change (
    id uuid primary key,
    customer_id uuid not null references customer (id),
    rating varchar(1),
    points numeric(5, 2),
    overridden boolean not null,
    changed_at timestamp with time zone not null
);
create index rating_change_customer on rating_change (customer_id, changed_at);

-- One row for each customer with credit records; locked while they change. Derived, so without a key to the customer.
create table credit_standing (
    customer_id uuid primary key,
    currency varchar(3),
    rating varchar(1),
    overridden boolean not null,
    points numeric(5, 2),
    arrears numeric(15, 2) not null,
    days_overdue integer
);
create index credit_standing_arrears on credit_standing (currency, arrears);


insert into role_capability (role_id, capability, scope) values
    ('00000000-0000-7000-8000-000000000002', 'CREDIT_EDIT', 'TEAM');
update role set version = version + 1 where shipped;
