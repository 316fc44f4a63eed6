create table dictionary_entry (
    id uuid primary key,
    kind varchar(20) not null,
    code varchar(40) not null,
    name_en varchar(100) not null,
    name_zh varchar(100) not null,
    position integer not null,
    active boolean not null,
    version integer not null,
    unique (kind, code)
);

create table custom_column (
    id uuid primary key,
    -- The place in the customer's array of this type, counted from 1.
    slot integer not null,
    type varchar(10) not null,
    name_en varchar(100) not null,
    name_zh varchar(100) not null,
    help_en varchar(500) not null,
    help_zh varchar(500) not null,
    required boolean not null,
    default_value varchar(500),
    -- One choice a line: code, English name, Chinese name.
    choices varchar(8000) not null,
    position integer not null,
    active boolean not null,
    version integer not null
);

create table number_series (
    name varchar(40) primary key,
    prefix varchar(20) not null,
    digits integer not null,
    next_value bigint not null
);

create table customer (
    id uuid primary key,
    number varchar(40) not null unique,
    name varchar(200) not null,
    -- The name as it sorts: pinyin for Chinese, lower case for the rest.
    name_sort varchar(250) not null,
    -- The words a search finds: name, pinyin, initials, company, number. See SearchText.
    search_text varchar(2000) not null,
    gender varchar(10),
    birth_date date,
    company varchar(200),
    job_title varchar(100),
    phone bytea,
    phone_index bytea,
    phone_tail_index bytea,
    email bytea,
    email_index bytea,
    address bytea,
    type_code varchar(40),
    source_code varchar(40),
    channel_code varchar(40),
    need_code varchar(40),
    value_band varchar(10),
    tags varchar(40) array,
    acquired_on date,
    owner_id uuid references app_user (id),
    team_id uuid references team (id),
    protected_until date,
    notes varchar(4000),
    consent varchar(10),
    consent_on date,
    -- Percent of the weighted recommended fields that are filled.
    completeness integer not null,
    custom_text varchar(500) array,
    custom_number numeric(19, 4) array,
    custom_date date array,
    -- The import that created it, if one did.
    import_id uuid,
    created_by uuid references app_user (id),
    created_at timestamp with time zone not null,
    updated_at timestamp with time zone not null,
    version integer not null
);

insert into number_series (name, prefix, digits, next_value) values ('customer', 'C', 6, 1);
-- Never counts; imports lock it so that their batches follow one another.
insert into number_series (name, prefix, digits, next_value) values ('import', '', 1, 1);

insert into dictionary_entry (id, kind, code, name_en, name_zh, position, active, version) values
    ('fb21b479-2570-5ed9-9ced-655ccff496b5', 'GENDER', 'MALE', 'Male', '男', 1, true, 0),
    ('6a8ef044-5492-5479-bc65-c72102b21cec', 'GENDER', 'FEMALE', 'Female', '女', 2, true, 0),
    ('4ca1e314-877f-5c5a-9fa2-9ca035427eb2', 'GENDER', 'OTHER', 'Other', '其他', 3, true, 0),
    ('ca794e55-5ad2-5bb6-b102-b593758b9209', 'TYPE', 'VIP', 'VIP', 'VIP 客户', 1, true, 0),
    ('b058a99e-b5e8-58dd-8c3e-740aa4f08044', 'TYPE', 'KEY', 'Key', '重点客户', 2, true, 0),
    ('4ac81972-bcda-59d0-9bf1-fb96ac0a786c', 'TYPE', 'REGULAR', 'Regular', '普通客户', 3, true, 0),
    ('d916c3f1-c6d6-50d1-8ff1-7f4660382545', 'TYPE', 'POTENTIAL', 'Potential', '潜力客户', 4, true, 0),
    ('109cb40f-d63d-5f39-a97c-ce831dc1dc9e', 'SOURCE', 'ONLINE', 'Online', '线上', 1, true, 0),
    ('e7a9d436-e32e-54fc-9e7e-78a592c3515f', 'SOURCE', 'OFFLINE', 'Offline', '线下', 2, true, 0),
    ('b21efca6-e696-5706-9f83-ec1fb857c6c1', 'CHANNEL', 'WEBSITE', 'Website', '官网', 1, true, 0),
    ('cf038cab-5fc3-5552-a0cb-a57a58e115cf', 'CHANNEL', 'WECHAT', 'WeChat', '微信', 2, true, 0),
    ('695c94c9-2896-5696-bf45-34886bbb027c', 'CHANNEL', 'MARKETPLACE', 'Marketplace', '电商平台', 3, true, 0),
    ('24de6c0c-cb84-588d-ada8-a441318dbd1b', 'CHANNEL', 'SOCIAL', 'Social media', '社交媒体', 4, true, 0),
    ('daf2256a-58ca-5f68-8839-0e08c2a76405', 'CHANNEL', 'STORE', 'Store', '门店', 5, true, 0),
    ('3db82564-e8ff-5c77-87d2-4eab8ab0219f', 'CHANNEL', 'REFERRAL', 'Referral', '老客户介绍', 6, true, 0),
    ('fbe613bc-bd95-5b60-9320-8c5abfe234ab', 'CHANNEL', 'EVENT', 'Event', '活动', 7, true, 0),
    ('2d03e44c-ada3-5fe5-82d1-31aeb0247b5e', 'CHANNEL', 'PHONE', 'Phone', '电话', 8, true, 0),
    ('acfaf779-7506-5e0c-a7e6-00c9ca188347', 'NEED', 'PRICE', 'Price-sensitive', '价格敏感', 1, true, 0),
    ('480a9b1a-41b2-53f7-8c07-e323be164cb1', 'NEED', 'BRAND', 'Brand-loyal', '品牌忠诚', 2, true, 0),
    ('2360adb8-4332-5051-88c6-4bd27e8f8029', 'NEED', 'SERVICE', 'Service-oriented', '注重服务', 3, true, 0),
    ('6591aee3-d8cb-5474-a362-2ed1b38b06bc', 'NEED', 'QUALITY', 'Quality-oriented', '注重品质', 4, true, 0),
    ('72a7b28c-d3f1-55a4-a642-829e2a5b1552', 'VALUE_BAND', 'HIGH', 'High', '高', 1, true, 0),
    ('bba56de3-9122-568a-aebe-1314364fa186', 'VALUE_BAND', 'MIDDLE', 'Middle', '中', 2, true, 0),
    ('7e014511-a50e-56a3-96e5-cc4987fc7fbc', 'VALUE_BAND', 'LOW', 'Low', '低', 3, true, 0),
    ('d41a379b-4afe-513a-845b-f2c4d5292e08', 'CONSENT', 'GIVEN', 'Agreed', '同意', 1, true, 0),
    ('f42fd325-798c-5d18-86af-85aa6a508f05', 'CONSENT', 'REFUSED', 'Refused', '拒绝', 2, true, 0);

-- By what the table sorts and people are found; the id makes the order definite.
create index customer_name_sort on customer (name_sort, id);
create index customer_company on customer (company, id);
create index customer_type_code on customer (type_code, id);
create index customer_owner_id on customer (owner_id, id);
create index customer_acquired_on on customer (acquired_on, id);
create index customer_completeness on customer (completeness nulls first, id);
create index customer_phone_index on customer (phone_index);
create index customer_phone_tail_index on customer (phone_tail_index);
create index customer_email_index on customer (email_index);
