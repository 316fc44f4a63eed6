create table job (
    id uuid primary key,
    kind varchar(60) not null,
    -- A message as JSON: key and arguments.
    title varchar(4000) not null,
    owner_id uuid not null references app_user (id),
    state varchar(20) not null,
    payload varchar(20000) not null,
    done bigint not null,
    total bigint not null,
    cancel_requested boolean not null,
    result varchar(20000),
    -- A message as JSON.
    failure varchar(4000),
    created_at timestamp with time zone not null,
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    -- The owner has looked at the result.
    seen boolean not null
);
create index job_owner on job (owner_id, created_at);

-- Apart from the job because the work's own transactions hold this row; see JobRunStore.
create table job_checkpoint (
    job_id uuid primary key references job (id) on delete cascade,
    -- Counts the runs: only the latest may write.
    run integer not null,
    fruitless_runs integer not null,
    -- What the work itself needs to go on after a restart.
    content varchar(8000)
);

-- The table of db-scheduler, as its documentation gives it.
create table scheduled_tasks (
    task_name varchar(100) not null,
    task_instance varchar(100) not null,
    task_data bytea,
    execution_time timestamp with time zone not null,
    picked boolean not null,
    picked_by varchar(50),
    last_success timestamp with time zone,
    last_failure timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp with time zone,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
