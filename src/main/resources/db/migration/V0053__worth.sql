-- What a customer is worth; see Worth.
alter table customer_figures add column loyalty_score integer;
alter table customer_figures add column rfm_cell varchar(3);
alter table customer_figures add column rfm_segment varchar(20);
-- Percent.
alter table customer_figures add column churn_risk integer;
alter table customer_figures add column lifetime_value numeric(19, 2);

create index customer_figures_loyalty_score on customer_figures (loyalty_score nulls first, customer_id);
create index customer_figures_rfm_cell on customer_figures (rfm_cell, customer_id);
create index customer_figures_rfm_segment on customer_figures (rfm_segment, customer_id);
create index customer_figures_churn_risk on customer_figures (churn_risk nulls first, customer_id);
create index customer_figures_lifetime_value on customer_figures (lifetime_value nulls first, customer_id);

-- From which value on a customer is ahead of how many percent of all; looked up each night, see Rankings.
create table rank_cut (
    measure varchar(10) not null,
    percent integer not null,
    -- Of days of purchase, those since 1970-01-01.
    least numeric(19, 2) not null,
    primary key (measure, percent)
);

-- The models fitted last night, or why there are none; rows are replaced.
create table value_model (
    model varchar(10) primary key,
    repeating bigint not null,
    refused varchar(20),
    log_likelihood double precision,
    -- In the order of the model's formula, with a blank between.
    parameters varchar(200)
);

update scheduled_tasks set execution_time = current_timestamp where task_name = 'figures';
