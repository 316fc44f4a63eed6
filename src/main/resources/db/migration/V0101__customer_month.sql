-- What customers were worth when a month ended. Rows stay as they are when rules change later; see MonthEnds.
create table month_end (
    -- Its last day.
    month_end date primary key,
    kept_at timestamp with time zone not null
);

-- Refers to customers loosely: whoever is merged and parted again has their past back.
create table customer_month (
    month_end date not null references month_end (month_end) on delete cascade,
    customer_id uuid not null,
    loyalty_score integer,
    rfm_cell varchar(3),
    rfm_segment varchar(20),
    churn_risk integer,
    lifetime_value numeric(19, 2),
    primary key (month_end, customer_id)
);
create index customer_month_customer on customer_month (customer_id, month_end);

update scheduled_tasks set execution_time = current_timestamp where task_name = 'figures';
