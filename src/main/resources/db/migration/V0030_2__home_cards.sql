-- The home page answers at once among a million customers.
-- The last low scores, and who at risk bought most.
create index customer_figures_last_score_on on customer_figures (last_score_on nulls first, customer_id);
create index customer_figures_stage_amount on customer_figures (stage, total_amount nulls first, customer_id);

-- What was done yesterday, counted without a look at each record.
drop index interaction_contacted_at;
create index interaction_contacted_at on interaction (contacted_at, customer_id);
drop index followup_closed_at;
create index followup_closed_at on followup (closed_at, state, customer_id);

-- Who signed in today, among all that is noted.
create index audit_change_type on audit_change (record_type, at);

-- How many customers each owner and team has, counted now and then; see CustomerCounts.
create table customer_count (
    owner_id uuid,
    team_id uuid,
    customers integer not null,
    at_risk integer not null,
    with_complaints integer not null,
    dissatisfied integer not null,
    unreachable integer not null,
    counted_at timestamp with time zone not null
);
