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
