create table feedback (
    id uuid primary key,
    customer_id uuid not null references customer (id),
    kind varchar(20) not null,
    category varchar(20),
    content varchar(4000) not null,
    given_on date not null,
    open boolean not null,
    created_by uuid,
    created_at timestamp with time zone not null,
    version integer not null
);
create index feedback_customer on feedback (customer_id, given_on);
