create table interaction (
    id uuid primary key,
    customer_id uuid not null references customer (id),
    contacted_at timestamp with time zone not null,
    channel varchar(20) not null,
    direction varchar(10) not null,
    content varchar(4000) not null,
    reaction varchar(10) not null,
    reaction_words varchar(500) not null,
    problem varchar(2000) not null,
    solution varchar(2000) not null,
    minutes integer,
    contacted_by uuid not null references app_user (id),
    version integer not null
);
-- A customer's contacts and a colleague's, newest first.
create index interaction_customer on interaction (customer_id, contacted_at, id);
create index interaction_colleague on interaction (contacted_by, contacted_at, id);

-- Kept by the contacts themselves; the table sorts by it and the pool goes by it.
alter table customer add column last_contact_at timestamp with time zone;
-- The day of it in the company's zone, which databases would tell in different ways.
alter table customer add column last_contact_on date;
create index customer_last_contact_at on customer (last_contact_at nulls first, id);

-- Files that belong to a contact; what is in them stands encrypted outside the database.
create table attachment (
    id uuid primary key,
    -- None while the contact is still being written, and again once the file was removed.
    interaction_id uuid references interaction (id),
    name varchar(200) not null,
    media_type varchar(100) not null,
    size_bytes bigint not null,
    scan varchar(20) not null,
    uploaded_by uuid not null references app_user (id),
    -- Since when it belongs to no contact, if it does not.
    loose_since timestamp with time zone
);
create index attachment_interaction on attachment (interaction_id);
create index attachment_loose_since on attachment (loose_since);

-- Sentences to put into a contact: one's own, or everybody's where there is no owner.
create table phrase (
    id uuid primary key,
    owner_id uuid references app_user (id),
    title varchar(60) not null,
    content varchar(2000) not null,
    version integer not null
);
create index phrase_owner on phrase (owner_id);

-- What somebody was writing about a customer when their session ended.
create table contact_draft (
    user_id uuid not null references app_user (id),
    customer_id uuid not null,
    content varchar(20000) not null,
    kept_at timestamp with time zone not null,
    primary key (user_id, customer_id)
);
