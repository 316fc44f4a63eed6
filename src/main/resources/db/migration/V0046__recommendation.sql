-- How likely customers said they are to recommend us; comes from answers only, never from a satisfaction score.
create table recommendation (
    id uuid primary key,
    customer_id uuid not null references customer (id),
    rating integer not null check (rating between 0 and 10),
    answered_on date not null,
    source varchar(20) not null,
    created_at timestamp with time zone not null
);
create index recommendation_customer on recommendation (customer_id, answered_on);

alter table customer_figures add column last_recommendation integer;
alter table customer_figures add column last_recommendation_on date;
alter table customer_figures add column nps_group varchar(10);
create index customer_figures_last_recommendation on customer_figures (last_recommendation nulls first, customer_id);
create index customer_figures_nps_group on customer_figures (nps_group, customer_id);
