-- Whom somebody is about to ask, so that nobody else does; and whether the next try was promised to the customer.
alter table invitation add column claimed_by uuid;
alter table invitation add column claimed_until timestamp with time zone;
alter table invitation add column promised boolean default false not null;
create index invitation_claim on invitation (claimed_by, campaign_id);
create index invitation_promised on invitation (campaign_id, promised, next_try_at);

-- What came of each try to reach somebody, and how the invitation stood before: so it can be undone.
create table interview_call (
    id uuid primary key,
    invitation_id uuid not null references invitation (id),
    campaign_id uuid not null references campaign (id),
    customer_id uuid not null references customer (id),
    outcome varchar(12) not null,
    next_try_at timestamp with time zone,
    called_by uuid not null,
    called_at timestamp with time zone not null,
    -- The contact that was logged, if somebody was spoken to.
    contact_id uuid,
    state_before varchar(12) not null,
    tries_before integer not null,
    next_try_before timestamp with time zone,
    promised_before boolean not null
);
create index interview_call_customer on interview_call (customer_id, called_at);
create index interview_call_invitation on interview_call (invitation_id, called_at);
