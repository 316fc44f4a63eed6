create table import_run (
    id uuid primary key,
    job_id uuid,
    subject varchar(20) not null,
    file_name varchar(300) not null,
    -- Settings of the wizard as JSON: sheet, encoding, delimiter, mapping, answers.
    settings varchar(20000) not null,
    state varchar(20) not null,
    rows_read bigint not null,
    rows_created bigint not null,
    rows_updated bigint not null,
    rows_unchanged bigint not null,
    rows_rejected bigint not null,
    customers_created bigint not null,
    amount_sum numeric(19, 2),
    owner_id uuid not null references app_user (id),
    created_at timestamp with time zone not null,
    finished_at timestamp with time zone
);

-- What an import changed on records that were there before, so that undoing it can put them back.
create table import_change (
    import_id uuid not null references import_run (id),
    customer_id uuid not null,
    field varchar(60) not null,
    old_value varchar(8000),
    new_value varchar(8000),
    primary key (import_id, customer_id, field)
);

-- The mapping a user chose for a header they imported before.
create table import_mapping (
    owner_id uuid not null references app_user (id),
    subject varchar(20) not null,
    header_hash varchar(64) not null,
    settings varchar(20000) not null,
    primary key (owner_id, subject, header_hash)
);
