-- How the customer pays, for the loyalty table; see CreditFigures.
alter table customer_figures add column credit_rating varchar(1);
-- In credit_currency.
alter table customer_figures add column arrears numeric(15, 2);
alter table customer_figures add column credit_currency varchar(3);
alter table customer_figures add column days_overdue integer;

merge into customer_figures f using (
    select customer_id, rating, currency, days_overdue, case when currency is not null then arrears end as arrears
    from credit_standing
) s on (f.customer_id = s.customer_id)
when matched then update set credit_rating = s.rating, arrears = s.arrears, credit_currency = s.currency,
    days_overdue = s.days_overdue;

create index customer_figures_credit_rating on customer_figures (credit_rating, customer_id);
create index customer_figures_arrears on customer_figures (arrears nulls first, customer_id);
create index customer_figures_days_overdue on customer_figures (days_overdue nulls first, customer_id);
