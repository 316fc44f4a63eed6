-- Who is asked, with which questions, when, and by which ways.
create table campaign (
    id uuid primary key,
    name_en varchar(200) not null,
    name_zh varchar(200) not null,
    version_id uuid not null references questionnaire_version (id),
    state varchar(10) not null,
    -- Codes, joined by commas.
    channels varchar(100) not null,
    starts_on date not null,
    -- The last day; null: until somebody closes it.
    ends_on date,
    -- So many complete answers are enough; null: any number.
    quota integer,
    -- Nobody is invited who was asked anything within so many days.
    quiet_days integer not null,
    -- At or below this overall score something is done; null: nothing.
    low_score integer,
    low_action varchar(10) not null,
    -- The address for everybody: it is printed, so it is no secret. Nor is that for trying the questions out.
    open_token varchar(30) not null unique,
    test_token varchar(30) not null unique,
    created_by uuid not null,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    version integer not null
);
create index campaign_list on campaign (changed_at desc, id);

create table invitation (
    id uuid primary key,
    campaign_id uuid not null references campaign (id),
    -- Whom it was made for: one invitation each. The customer is who they are after mergers.
    invited_id uuid not null,
    customer_id uuid not null references customer (id),
    state varchar(12) not null,
    token_hash varchar(64) unique,
    token_expires_at timestamp with time zone,
    asked_at timestamp with time zone,
    tries integer not null,
    next_try_at timestamp with time zone,
    changed_at timestamp with time zone not null,
    unique (campaign_id, invited_id)
);
create index invitation_state on invitation (campaign_id, state, id);
create index invitation_next_try on invitation (campaign_id, state, next_try_at nulls first, id);
create index invitation_customer on invitation (customer_id, asked_at);
