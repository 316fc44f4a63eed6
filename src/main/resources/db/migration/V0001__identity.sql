create table role (
    id uuid primary key,
    code varchar(40) not null unique,
    name_en varchar(100) not null,
    name_zh varchar(100) not null,
    shipped boolean not null,
    version integer not null
);

create table role_capability (
    role_id uuid not null references role (id),
    capability varchar(60) not null,
    scope varchar(10) not null,
    primary key (role_id, capability)
);

-- For records that are the user's own, and for those of others.
create table role_field_access (
    role_id uuid not null references role (id),
    field_group varchar(20) not null,
    own_access varchar(10) not null,
    other_access varchar(10) not null,
    primary key (role_id, field_group)
);

create table team (
    id uuid primary key,
    name varchar(100) not null unique,
    version integer not null
);

create table app_user (
    id uuid primary key,
    username varchar(64) not null unique,
    display_name varchar(100) not null,
    password_hash varchar(255) not null,
    must_change_password boolean not null,
    active boolean not null,
    role_id uuid not null references role (id),
    failed_sign_ins integer not null,
    locked_until timestamp with time zone,
    -- Raised when the password, the role or the state changes: sessions that carry an older one end.
    session_epoch integer not null,
    created_at timestamp with time zone not null,
    version integer not null
);

create table user_team (
    user_id uuid not null references app_user (id),
    team_id uuid not null references team (id),
    primary key (user_id, team_id)
);
create index user_team_team on user_team (team_id);

-- What the user chose for themselves: language, theme, the table's layout …
create table user_preference (
    user_id uuid not null references app_user (id),
    name varchar(60) not null,
    content varchar(20000) not null,
    primary key (user_id, name)
);

-- The shipped roles. What they may do is data from here on: an administrator may change it.
insert into role (id, code, name_en, name_zh, shipped, version) values
    ('00000000-0000-7000-8000-000000000001', 'rep', 'Service rep', '客服', true, 0),
    ('00000000-0000-7000-8000-000000000002', 'supervisor', 'Supervisor', '主管', true, 0),
    ('00000000-0000-7000-8000-000000000003', 'admin', 'Administrator', '管理员', true, 0);

insert into role_capability (role_id, capability, scope) values
    ('00000000-0000-7000-8000-000000000001', 'CUSTOMER_VIEW', 'OWN'),
    ('00000000-0000-7000-8000-000000000001', 'CUSTOMER_CREATE', 'OWN'),
    ('00000000-0000-7000-8000-000000000001', 'CUSTOMER_EDIT', 'OWN'),
    ('00000000-0000-7000-8000-000000000001', 'PURCHASE_EDIT', 'OWN'),
    ('00000000-0000-7000-8000-000000000001', 'SCORE_EDIT', 'OWN'),
    ('00000000-0000-7000-8000-000000000001', 'FEEDBACK_EDIT', 'OWN'),
    ('00000000-0000-7000-8000-000000000002', 'CUSTOMER_VIEW', 'TEAM'),
    ('00000000-0000-7000-8000-000000000002', 'CUSTOMER_CREATE', 'TEAM'),
    ('00000000-0000-7000-8000-000000000002', 'CUSTOMER_EDIT', 'TEAM'),
    ('00000000-0000-7000-8000-000000000002', 'CUSTOMER_ASSIGN', 'TEAM'),
    ('00000000-0000-7000-8000-000000000002', 'CUSTOMER_DELETE', 'TEAM'),
    ('00000000-0000-7000-8000-000000000002', 'PRODUCT_EDIT', 'TEAM'),
    ('00000000-0000-7000-8000-000000000002', 'PURCHASE_EDIT', 'TEAM'),
    ('00000000-0000-7000-8000-000000000002', 'SCORE_EDIT', 'TEAM'),
    ('00000000-0000-7000-8000-000000000002', 'FEEDBACK_EDIT', 'TEAM'),
    ('00000000-0000-7000-8000-000000000002', 'VIEW_SHARE', 'TEAM'),
    ('00000000-0000-7000-8000-000000000002', 'IMPORT', 'TEAM'),
    ('00000000-0000-7000-8000-000000000002', 'EXPORT', 'TEAM'),
    ('00000000-0000-7000-8000-000000000002', 'EXPORT_CONTACT', 'TEAM'),
    ('00000000-0000-7000-8000-000000000002', 'AUDIT_VIEW', 'TEAM'),
    ('00000000-0000-7000-8000-000000000003', 'CUSTOMER_VIEW', 'ALL'),
    ('00000000-0000-7000-8000-000000000003', 'CUSTOMER_CREATE', 'ALL'),
    ('00000000-0000-7000-8000-000000000003', 'CUSTOMER_EDIT', 'ALL'),
    ('00000000-0000-7000-8000-000000000003', 'CUSTOMER_DELETE', 'ALL'),
    ('00000000-0000-7000-8000-000000000003', 'PRODUCT_EDIT', 'ALL'),
    ('00000000-0000-7000-8000-000000000003', 'VIEW_SHARE', 'ALL'),
    ('00000000-0000-7000-8000-000000000003', 'IMPORT', 'ALL'),
    ('00000000-0000-7000-8000-000000000003', 'AUDIT_VIEW', 'ALL'),
    ('00000000-0000-7000-8000-000000000003', 'DICTIONARY_ADMIN', 'ALL'),
    ('00000000-0000-7000-8000-000000000003', 'COLUMN_ADMIN', 'ALL'),
    ('00000000-0000-7000-8000-000000000003', 'USER_ADMIN', 'ALL');

insert into role_field_access (role_id, field_group, own_access, other_access) values
    ('00000000-0000-7000-8000-000000000001', 'BASIC', 'WRITE', 'WRITE'),
    ('00000000-0000-7000-8000-000000000001', 'CONTACT', 'WRITE', 'MASKED'),
    ('00000000-0000-7000-8000-000000000001', 'CREDIT', 'HIDDEN', 'HIDDEN'),
    ('00000000-0000-7000-8000-000000000001', 'NOTES', 'WRITE', 'READ'),
    ('00000000-0000-7000-8000-000000000002', 'BASIC', 'WRITE', 'WRITE'),
    ('00000000-0000-7000-8000-000000000002', 'CONTACT', 'WRITE', 'WRITE'),
    ('00000000-0000-7000-8000-000000000002', 'CREDIT', 'WRITE', 'WRITE'),
    ('00000000-0000-7000-8000-000000000002', 'NOTES', 'WRITE', 'WRITE'),
    ('00000000-0000-7000-8000-000000000003', 'BASIC', 'WRITE', 'WRITE'),
    ('00000000-0000-7000-8000-000000000003', 'CONTACT', 'MASKED', 'MASKED'),
    ('00000000-0000-7000-8000-000000000003', 'CREDIT', 'HIDDEN', 'HIDDEN'),
    ('00000000-0000-7000-8000-000000000003', 'NOTES', 'READ', 'READ');
