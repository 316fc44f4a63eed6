-- Fields of the customer whose columns the table does not show to who has not chosen otherwise.
create table hidden_field (
    field varchar(60) primary key
);
insert into hidden_field (field) values
    ('gender'), ('birthDate'), ('jobTitle'), ('address'), ('notes'), ('source'), ('consent'), ('consentOn'),
    ('acquiredOn'), ('team'), ('protectedUntil');

-- What fields refused: a row for each field and rule of a batch. Not what was typed, nor by whom.
create table field_refusal (
    id uuid primary key,
    refused_at timestamp with time zone not null,
    origin varchar(10) not null,
    field varchar(60) not null,
    -- The key of the message.
    rule varchar(100) not null,
    refusals integer not null
);
create index field_refusal_refused_at on field_refusal (refused_at);

-- When the table was reviewed last; its row keeps two reviews from running at a time.
create table table_review (
    id integer primary key,
    reviewed_at timestamp with time zone
);
insert into table_review (id, reviewed_at) values (1, null);

-- What the last review found, and what became of it.
create table review_finding (
    id uuid primary key,
    kind varchar(20) not null,
    field varchar(60) not null,
    -- The code of the choice, or the rule; else empty.
    detail varchar(100) not null,
    -- What the choice is called, also after it is gone.
    name_en varchar(100) not null,
    name_zh varchar(100) not null,
    -- Customers or refusals, of so many customers.
    figure bigint not null,
    customers bigint not null,
    proposal varchar(20) not null,
    state varchar(10) not null,
    unique (kind, field, detail)
);
