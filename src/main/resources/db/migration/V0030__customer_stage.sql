-- In which stage a customer was from which day on; computed from the days of their purchases, see StageHistory. Before
-- the first row they were prospects.
create table customer_stage (
    customer_id uuid not null references customer (id),
    since date not null,
    stage varchar(12) not null,
    -- The first day of the next stage; null for the stage of today.
    until date,
    primary key (customer_id, since)
);

-- What was bought so far tells the stages of so far: all figures are computed anew as soon as the application starts.
update scheduled_tasks set execution_time = current_timestamp where task_name = 'figures';
