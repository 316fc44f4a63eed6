-- What words are about, and whose work it is, are lists that admins keep; the codes of before stay.
alter table feedback alter column category set data type varchar(40);
alter table feedback add column department varchar(40);
insert into dictionary_entry (id, kind, code, name_en, name_zh, position, active, version) values
    ('8a35f668-e4a0-54ff-a0a1-9e8ede10b180', 'FEEDBACK_CATEGORY', 'PRODUCT_QUALITY', 'Product quality', '产品质量', 1, true, 0),
    ('5a72bd5f-c978-5ab1-9eeb-eb5275d47775', 'FEEDBACK_CATEGORY', 'SERVICE_ATTITUDE', 'Service attitude', '服务态度', 2, true, 0),
    ('fa8e5cb7-3c42-5330-9df4-58d505ae9c60', 'FEEDBACK_CATEGORY', 'AFTER_SALES', 'After-sales', '售后服务', 3, true, 0),
    ('e79184bb-cff1-5c1e-b3c9-2003e1509808', 'FEEDBACK_CATEGORY', 'PRICE', 'Price', '价格', 4, true, 0),
    ('4f82eb23-c58c-51ea-87c4-7e3957270624', 'FEEDBACK_CATEGORY', 'DELIVERY', 'Delivery', '配送', 5, true, 0),
    ('bc2d0e1f-4a10-5271-986a-282290874cf4', 'FEEDBACK_CATEGORY', 'OTHER', 'Other', '其他', 6, true, 0),
    ('c7c874db-7fe6-5928-b716-b667418cba5e', 'DEPARTMENT', 'SALES', 'Sales', '销售部', 1, true, 0),
    ('a16dbf4f-4f12-544b-9dc4-197960da1786', 'DEPARTMENT', 'SERVICE', 'Customer service', '客服部', 2, true, 0),
    ('d618013e-8f15-5893-98d3-ab21e798e9cf', 'DEPARTMENT', 'AFTER_SALES', 'After-sales', '售后部', 3, true, 0),
    ('c9aa054b-1bea-5d89-90d4-df2fca796cde', 'DEPARTMENT', 'LOGISTICS', 'Logistics', '物流部', 4, true, 0),
    ('07aa6844-63b5-5a9c-8ccf-5a99eea17d31', 'DEPARTMENT', 'PRODUCTION', 'Production', '生产部', 5, true, 0),
    ('32d0021c-a60e-5afb-b6b0-b0685cf04eee', 'DEPARTMENT', 'FINANCE', 'Finance', '财务部', 6, true, 0);

-- How an entry of feedback is dealt with that needs an answer: one row each, of the same id.
create table complaint (
    id uuid primary key references feedback (id),
    severity varchar(10) not null,
    state varchar(12) not null,
    -- Not closed; lists begin with it.
    open boolean not null,
    assignee_id uuid references app_user (id),
    -- When it was received or reopened: from then on the clock runs, and the deadlines are kept as instants.
    clock_started_at timestamp with time zone not null,
    reaction_risk_at timestamp with time zone,
    reaction_due_at timestamp with time zone,
    answer_risk_at timestamp with time zone,
    answer_due_at timestamp with time zone,
    reacted_at timestamp with time zone,
    answered_at timestamp with time zone,
    closed_at timestamp with time zone,
    -- The clock that runs now: the reaction's, then the answer's, then none.
    risk_at timestamp with time zone,
    due_at timestamp with time zone,
    -- When somebody is to be warned next.
    warning_at timestamp with time zone,
    result varchar(4000),
    verdict varchar(15),
    version integer not null
);
create index complaint_open on complaint (open, due_at nulls last, id);
create index complaint_state on complaint (state, due_at nulls last, id);
create index complaint_assignee on complaint (assignee_id, open, due_at nulls last, id);
create index complaint_closed on complaint (open, closed_at desc, id);
create index complaint_warning on complaint (warning_at);

-- What happened to it, in order; rows are only added.
create table complaint_step (
    id uuid primary key,
    complaint_id uuid not null references feedback (id),
    happened_at timestamp with time zone not null,
    kind varchar(20) not null,
    -- Nobody: the customer themselves.
    by_id uuid,
    from_state varchar(12),
    to_state varchar(12),
    assignee_id uuid,
    -- Of what the customer was told.
    channel varchar(12),
    told_at timestamp with time zone,
    words varchar(4000)
);
create index complaint_step_happened on complaint_step (happened_at);
create index complaint_step_complaint on complaint_step (complaint_id, happened_at, id);

-- Working time until the first reaction and until the answer.
create table complaint_limit (
    severity varchar(10) primary key,
    reaction_minutes integer not null,
    answer_minutes integer not null
);
insert into complaint_limit (severity, reaction_minutes, answer_minutes) values
    ('LOW', 960, 4800),
    ('NORMAL', 480, 2400),
    ('HIGH', 240, 960),
    ('CRITICAL', 60, 480);

-- Pages where customers follow their complaint; of the address only its hash is kept.
create table complaint_link (
    id uuid primary key,
    complaint_id uuid not null references feedback (id),
    token_hash varchar(64) not null unique,
    created_by uuid not null,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    revoked_at timestamp with time zone
);
create index complaint_link_complaint on complaint_link (complaint_id);

-- Complaints and problems of before: open ones wait to be assigned, their clock starts when the application does.
insert into complaint (id, severity, state, open, clock_started_at, answered_at, closed_at, version)
select id, 'NORMAL', case when open then 'RECEIVED' else 'CLOSED' end, open, created_at,
    case when open then null else created_at end, case when open then null else created_at end, 0
from feedback where kind in ('COMPLAINT', 'PROBLEM');

-- Lists of all that was said.
create index feedback_given on feedback (given_on desc, id);
create index feedback_kind on feedback (kind, given_on desc, id);
