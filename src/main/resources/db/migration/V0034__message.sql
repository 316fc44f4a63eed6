-- Mails to customers, in both languages, with variables such as {{name}}.
create table message_template (
    id uuid primary key,
    name varchar(80) not null,
    subject_en varchar(200) not null,
    body_en varchar(5000) not null,
    subject_zh varchar(200) not null,
    body_zh varchar(5000) not null,
    version integer not null
);

-- What has to go out to customers, and what became of it. At most one for each purpose, reference, number and customer.
create table customer_mail (
    id uuid primary key,
    purpose varchar(40) not null,
    -- What it is about: the id of a campaign.
    reference uuid not null,
    -- 0 the first, then each reminder.
    number integer not null,
    customer_id uuid not null references customer (id),
    -- Who was written to, also after they were merged into another customer.
    addressee_id uuid not null,
    template_id uuid not null references message_template (id),
    language varchar(10) not null,
    state varchar(12) not null,
    attempts integer not null,
    -- A code of ours, or what the server answered; no address.
    failure varchar(60),
    -- SHA-256 of what the link to unsubscribe carries, once it is being sent.
    link_hash varchar(64) unique,
    created_at timestamp with time zone not null,
    due_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    unique (purpose, reference, number, addressee_id)
);
create index customer_mail_due on customer_mail (state, due_at);
create index customer_mail_changed on customer_mail (state, changed_at);
create index customer_mail_customer on customer_mail (customer_id, created_at desc);
create index customer_mail_template on customer_mail (template_id);

-- Who wants no mails. Two rows after two such customers were merged.
create table customer_unsubscription (
    id uuid primary key,
    customer_id uuid not null references customer (id),
    -- Null: the customer themselves, by a link.
    recorded_by uuid references app_user (id),
    recorded_at timestamp with time zone not null
);
create index customer_unsubscription_customer on customer_unsubscription (customer_id);

-- Addresses that a server says do not exist. Another address of the customer is not in here.
create table undeliverable_address (
    email_index bytea primary key,
    failure varchar(60) not null,
    found_at timestamp with time zone not null
);

insert into message_template (id, name, subject_en, body_en, subject_zh, body_zh, version) values
    ('00000000-0000-7000-8000-000000034001', '满意度调查邀请 Survey invitation',
     'How was it? {{campaign}}',
     'Dear {{name}},

thank you for being our customer. Would you tell us how satisfied you are? It takes a few minutes, and we read every answer.

{{link}}

Thank you for your time.',
     '诚邀您参与：{{campaign}}',
     '尊敬的{{name}}：

感谢您一直以来的支持。想请您花几分钟告诉我们您的满意程度，每一份答卷我们都会认真阅读。

{{link}}

感谢您抽出时间。', 0),
    ('00000000-0000-7000-8000-000000034002', '满意度调查提醒 Survey reminder',
     'A reminder: {{campaign}}',
     'Dear {{name}},

some days ago we asked how satisfied you are. We have not heard from you yet, and your answer matters to us. If you have answered meanwhile, thank you.

{{link}}',
     '提醒：{{campaign}}',
     '尊敬的{{name}}：

前几天我们邀请您参与满意度调查，还没有收到您的答卷。您的意见对我们很重要。如果您已经填写，请忽略这封邮件。

{{link}}', 0);

insert into role_capability (role_id, capability, scope) values
    ('00000000-0000-7000-8000-000000000002', 'MAIL_TEMPLATES', 'TEAM'),
    ('00000000-0000-7000-8000-000000000003', 'MAIL_TEMPLATES', 'ALL');

-- Sessions and other nodes read the matrix anew.
update role set version = version + 1 where shipped;
