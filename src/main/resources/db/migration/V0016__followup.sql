-- What repeats: one row for all follow-ups that came of one rule.
create table followup_series (
    id uuid primary key,
    -- As RFC 5545 writes it, see RecurrenceText.
    rule varchar(200) not null,
    starts_on date not null,
    -- How many of it have been planned so far.
    planned integer not null
);

create table followup (
    id uuid primary key,
    customer_id uuid not null references customer (id),
    reason varchar(20) not null,
    subject varchar(500) not null,
    due_on date not null,
    -- Only when it is due at a certain time of that day.
    due_at timestamp with time zone,
    priority varchar(10) not null,
    assignee_id uuid references app_user (id),
    assigned_by uuid,
    -- Who had it until they left or lost the customer; null once somebody else has it.
    former_assignee_id uuid references app_user (id),
    state varchar(10) not null,
    -- The due day while it is open, else null: what is done leaves the indexes that are asked all day.
    open_due_on date,
    result varchar(4000),
    closed_at timestamp with time zone,
    series_id uuid references followup_series (id),
    -- The day by the rule, before holidays and postponing moved it.
    series_on date,
    -- The next notice about it, and when; see FollowupNotice.
    notice varchar(20),
    notice_at timestamp with time zone,
    created_by uuid,
    created_at timestamp with time zone not null,
    version integer not null
);
create index followup_customer on followup (customer_id, open_due_on);
create index followup_assignee on followup (assignee_id, open_due_on, id);
create index followup_open on followup (open_due_on, id);
create index followup_notice on followup (notice_at);
create index followup_series_id on followup (series_id, open_due_on);
