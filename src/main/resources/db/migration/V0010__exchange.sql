create table import_run (
    id uuid primary key,
    job_id uuid,
    subject varchar(20) not null,
    file_name varchar(300) not null,
    -- Settings of the wizard as JSON: sheet, encoding, delimiter, mapping, answers.
    settings varchar(20000) not null,
    state varchar(20) not null,
    -- As counted by the check before the import.
    rows_total bigint not null,
    rows_read bigint not null,
    rows_created bigint not null,
    rows_updated bigint not null,
    rows_unchanged bigint not null,
    rows_rejected bigint not null,
    customers_created bigint not null,
    amount_sum numeric(23, 2) not null,
    owner_id uuid not null references app_user (id),
    created_at timestamp with time zone not null,
    finished_at timestamp with time zone
);
create index import_run_owner on import_run (owner_id, created_at);

-- What an import changed on records that were there before, so that undoing it can put them back.
create table import_change (
    import_id uuid not null references import_run (id),
    customer_id uuid not null,
    field varchar(60) not null,
    -- Sealed: phones and e-mails are among them.
    old_value bytea not null,
    new_value bytea not null,
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
