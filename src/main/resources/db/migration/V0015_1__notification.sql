-- What a user is told.
create table notice (
    id uuid primary key,
    user_id uuid not null references app_user (id),
    kind varchar(60) not null,
    -- The same occasion is told once.
    occasion varchar(200) not null,
    -- A message as JSON: key and arguments.
    content varchar(4000) not null,
    link varchar(500) not null,
    -- False for those who don't want this kind in the application.
    in_app boolean not null,
    created_at timestamp with time zone not null,
    read_at timestamp with time zone,
    unique (user_id, occasion)
);
create index notice_newest on notice (user_id, created_at);
create index notice_unread on notice (user_id, read_at);
create index notice_age on notice (created_at);

-- The outbox: WAITING, then SENDING, committed before the mail server is asked, then SENT, FAILED or UNKNOWN.
create table notice_mail (
    notice_id uuid primary key references notice (id) on delete cascade,
    state varchar(10) not null,
    attempts integer not null,
    due_at timestamp with time zone not null,
    -- When it got into its state.
    changed_at timestamp with time zone not null,
    failure varchar(500)
);
create index notice_mail_due on notice_mail (state, due_at);

-- Kinds for which a user chose something else than the default.
create table notification_setting (
    user_id uuid not null references app_user (id),
    kind varchar(60) not null,
    in_app boolean not null,
    by_mail boolean not null,
    primary key (user_id, kind)
);

-- Where staff get mail, encrypted.
alter table app_user add column email bytea;
