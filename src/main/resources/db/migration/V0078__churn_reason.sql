-- Why customers left, as far as somebody knows: at most one row of each day from which on a customer counts as lost.
create table churn_reason (
    id uuid primary key,
    customer_id uuid not null references customer (id),
    lost_on date not null,
    reason varchar(40) not null,
    note varchar(1000),
    told_by uuid,
    told_at timestamp with time zone not null
);
create index churn_reason_customer on churn_reason (customer_id, lost_on);

-- Whose owner was asked for it, so that nobody is asked twice.
create table churn_asked (
    customer_id uuid not null references customer (id),
    lost_on date not null,
    primary key (customer_id, lost_on)
);

insert into dictionary_entry (id, kind, code, name_en, name_zh, position, active, version) values
    ('3f0c7d52-6a0e-4a53-9d0b-0f5f0f1c7a01', 'CHURN_REASON', 'QUALITY', 'Quality', '质量', 1, true, 0),
    ('3f0c7d52-6a0e-4a53-9d0b-0f5f0f1c7a02', 'CHURN_REASON', 'SERVICE', 'Service', '服务', 2, true, 0),
    ('3f0c7d52-6a0e-4a53-9d0b-0f5f0f1c7a03', 'CHURN_REASON', 'PRICE', 'Price', '价格', 3, true, 0),
    ('3f0c7d52-6a0e-4a53-9d0b-0f5f0f1c7a04', 'CHURN_REASON', 'COMPETITOR', 'Went to a competitor', '转向竞争对手', 4, true, 0),
    ('3f0c7d52-6a0e-4a53-9d0b-0f5f0f1c7a05', 'CHURN_REASON', 'NEED_GONE', 'No longer needed', '不再需要', 5, true, 0),
    ('3f0c7d52-6a0e-4a53-9d0b-0f5f0f1c7a06', 'CHURN_REASON', 'OTHER', 'Other', '其他', 6, true, 0);
