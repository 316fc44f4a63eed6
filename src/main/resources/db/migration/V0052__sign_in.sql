-- Whether the holders of a role need a second factor: OFF, OPTIONAL or REQUIRED.
alter table role add column second_factor varchar(10) default 'OPTIONAL' not null;

create table second_factor (
    user_id uuid primary key references app_user (id),
    -- Sealed by the application.
    secret bytea not null,
    -- The time step of the code that was used last: neither it nor an older one is taken again.
    last_step bigint not null,
    created_at timestamp with time zone not null
);

-- Each opens the account once, when the device is lost.
create table recovery_code (
    user_id uuid not null references app_user (id),
    code_hash varchar(64) not null,
    primary key (user_id, code_hash)
);
