-- Who is signed in, and where: a session whose row is gone has ended, on whatever node it lives.
create table user_session (
    id uuid primary key,
    user_id uuid not null references app_user (id),
    -- Of the account when the session was last seen: a lower one than the account's has ended.
    session_epoch integer not null,
    -- Browser and system, as coarse as that; empty when unknown.
    device varchar(60) not null,
    started_at timestamp with time zone not null,
    last_seen_at timestamp with time zone not null
);
create index user_session_user on user_session (user_id, last_seen_at);
