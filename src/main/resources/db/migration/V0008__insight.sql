-- One row a customer, of what other records say about them; the table reads it beside the customer.
create table customer_figures (
    customer_id uuid primary key references customer (id),
    purchase_count integer not null,
    first_purchase_on date,
    last_purchase_on date,
    total_amount numeric(19, 2),
    average_amount numeric(19, 2),
    -- Mean days between purchase days.
    average_interval numeric(9, 1),
    favourite_product varchar(200),
    score_count integer not null,
    last_score integer,
    last_score_on date,
    last_score_source varchar(20),
    average_score numeric(4, 2),
    -- -1 down, 0 level, 1 up: the last score against the one before.
    score_trend integer,
    last_feedback_on date,
    last_feedback_kind varchar(20),
    last_feedback varchar(200),
    -- Problems count too, as long as they are open.
    open_complaints integer not null,
    stage varchar(12) not null,
    activity varchar(10) not null
);

-- By what the table sorts; a customer without a figure stands with the least.
create index customer_figures_last_purchase_on on customer_figures (last_purchase_on nulls first, customer_id);
create index customer_figures_total_amount on customer_figures (total_amount nulls first, customer_id);
create index customer_figures_purchase_count on customer_figures (purchase_count nulls first, customer_id);
create index customer_figures_last_score on customer_figures (last_score nulls first, customer_id);
create index customer_figures_stage on customer_figures (stage, customer_id);
