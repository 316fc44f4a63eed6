-- As whom an identity provider knows the holder of an account; made at the first sign-in through it.
create table external_identity (
    issuer varchar(255) not null,
    subject varchar(255) not null,
    user_id uuid not null references app_user (id),
    created_at timestamp with time zone not null,
    primary key (issuer, subject)
);
create unique index external_identity_user on external_identity (user_id, issuer);
