create table dictionary_entry (
    id uuid primary key,
    kind varchar(20) not null,
    code varchar(40) not null,
    name_en varchar(100) not null,
    name_zh varchar(100) not null,
    position integer not null,
    active boolean not null,
    version integer not null,
    unique (kind, code)
);

create table custom_column (
    id uuid primary key,
    -- The place in the customer's array of this type, counted from 1.
    slot integer not null,
    type varchar(10) not null,
    name_en varchar(100) not null,
    name_zh varchar(100) not null,
    help_en varchar(500) not null,
    help_zh varchar(500) not null,
    required boolean not null,
    default_value varchar(500),
    -- One choice a line: code, English name, Chinese name.
    choices varchar(8000) not null,
    position integer not null,
    active boolean not null,
    version integer not null
);

create table number_series (
    name varchar(40) primary key,
    prefix varchar(20) not null,
    digits integer not null,
    next_value bigint not null
);

create table customer (
    id uuid primary key,
    number varchar(40) not null unique,
    name varchar(200) not null,
    -- The name as it sorts: pinyin for Chinese, lower case for the rest.
    name_sort varchar(250) not null,
    -- The words a search finds: name, pinyin, initials, company, number. See SearchText.
    search_text varchar(2000) not null,
    gender varchar(10),
    birth_date date,
    company varchar(200),
    job_title varchar(100),
    phone bytea,
    phone_index bytea,
    phone_tail_index bytea,
    email bytea,
    email_index bytea,
    address bytea,
    type_code varchar(40),
    source_code varchar(40),
    channel_code varchar(40),
    need_code varchar(40),
    value_band varchar(10),
    tags varchar(40) array,
    acquired_on date,
    owner_id uuid references app_user (id),
    team_id uuid references team (id),
    protected_until date,
    notes varchar(4000),
    consent varchar(10),
    consent_on date,
    -- Percent of the weighted recommended fields that are filled.
    completeness integer not null,
    custom_text varchar(500) array,
    custom_number numeric(19, 4) array,
    custom_date date array,
    -- The import that created it, if one did.
    import_id uuid,
    created_at timestamp with time zone not null,
    updated_at timestamp with time zone not null,
    version integer not null
);
