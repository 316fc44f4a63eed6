-- What one customer answered in a campaign, complete or so far.
create table response (
    id uuid primary key,
    campaign_id uuid not null references campaign (id),
    version_id uuid not null references questionnaire_version (id),
    -- Null where nobody knows who answers; then the hash of a key in the visitor's address leads back here.
    invitation_id uuid unique references invitation (id),
    customer_id uuid references customer (id),
    visitor_hash varchar(64),
    channel varchar(10) not null,
    state varchar(10) not null,
    -- Given after the campaign was closed.
    late boolean not null,
    -- Somebody tried the questions out: counts nowhere.
    test boolean not null,
    language varchar(10) not null,
    -- Who asked; null where the customer answered alone.
    asked_by uuid references app_user (id),
    begun_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    completed_at timestamp with time zone,
    unique (campaign_id, visitor_hash)
);
create index response_campaign on response (campaign_id, test, state, completed_at, id);
create index response_customer on response (customer_id, completed_at);

-- One row per rating, per chosen option, and per answer in words.
create table answer (
    response_id uuid not null references response (id),
    campaign_id uuid not null,
    question varchar(60) not null,
    -- The code of a chosen option; else empty.
    choice varchar(60) not null,
    number smallint,
    -- Like whatever else customers say: for those who may read the response.
    words varchar(5000),
    primary key (response_id, question, choice)
);
create index answer_question on answer (campaign_id, question, choice, number);
