-- When the log was verified, and how many findings there were.
create table audit_verification (
    id uuid primary key,
    verified_at timestamp with time zone not null,
    entries bigint not null,
    findings integer not null
);
create index audit_verification_at on audit_verification (verified_at);
