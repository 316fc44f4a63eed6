-- Permissions that somebody holds for some hours because a colleague lent theirs.
create table permission_loan (
    id uuid primary key,
    lender_id uuid not null references app_user (id),
    borrower_id uuid not null references app_user (id),
    capability varchar(60) not null,
    scope varchar(10) not null,
    lent_at timestamp with time zone not null,
    ends_at timestamp with time zone not null,
    taken_back_at timestamp with time zone
);
create index permission_loan_ends on permission_loan (ends_at);

-- Raised whenever what is lent changes: nodes read their copy anew.
create table permission_loan_version (version integer not null);
insert into permission_loan_version (version) values (0);

insert into role_capability (role_id, capability, scope) values
    ('00000000-0000-7000-8000-000000000002', 'PERMISSION_LEND', 'TEAM');
update role set version = version + 1 where id = '00000000-0000-7000-8000-000000000002';
