-- The day a segment's members were first looked at; who was one then is not counted as come.
alter table segment add column watched_on date;

-- From when until when customers belonged to a segment whose rule decides, as each night's look found it. Refers to
-- customers loosely, as segment_member does.
create table segment_stay (
    segment_id uuid not null references segment (id) on delete cascade,
    customer_id uuid not null,
    came_on date not null,
    -- The first day on which they were no member any more; none while they are.
    left_on date,
    primary key (segment_id, customer_id, came_on)
);
create index segment_stay_customer on segment_stay (customer_id);
create index segment_stay_came on segment_stay (segment_id, came_on);
create index segment_stay_left on segment_stay (segment_id, left_on);
