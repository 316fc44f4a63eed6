-- What an administrator asked to do to an administrator, until another one agrees.
create table admin_request (
    id uuid primary key,
    kind varchar(20) not null,
    -- A user, or a role.
    subject_id uuid not null,
    -- The role's code, or the grants as JSON with the version that they were made from.
    content varchar(20000) not null,
    content_version integer not null,
    requested_by uuid not null references app_user (id),
    requested_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    state varchar(10) not null,
    decided_by uuid references app_user (id),
    decided_at timestamp with time zone
);
create index admin_request_state on admin_request (state, expires_at);
