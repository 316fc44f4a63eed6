create table table_view (
    id uuid primary key,
    owner_id uuid not null references app_user (id),
    name varchar(100) not null,
    -- PRIVATE, TEAM or ALL.
    audience varchar(10) not null,
    team_id uuid references team (id),
    position integer not null,
    -- Columns, filter, sort and density as JSON; see TableLayout.
    layout varchar(20000) not null,
    version integer not null
);
create index table_view_owner on table_view (owner_id);
