-- What customers agreed to and withdrew, by purpose. Nothing is overwritten: the records before are the proof.
create table customer_consent (
    id uuid primary key,
    customer_id uuid not null references customer (id),
    -- MAIL, SURVEY, CALL or PROFILING.
    purpose varchar(12) not null,
    given boolean not null,
    said_on date not null,
    -- How they said so.
    way varchar(12) not null,
    -- Where it can be looked up.
    proof varchar(500),
    -- Null: the customer themselves, by a link.
    recorded_by uuid references app_user (id),
    recorded_at timestamp with time zone not null,
    -- When the next record took its place. Two that stand after two customers were merged: the withdrawal counts.
    ended_at timestamp with time zone
);
create index customer_consent_customer on customer_consent (customer_id, recorded_at desc);

-- Whoever wanted no mails has withdrawn from mails.
insert into customer_consent (id, customer_id, purpose, given, said_on, way, recorded_by, recorded_at)
select id, customer_id, 'MAIL', false, cast(recorded_at as date),
    case when recorded_by is null then 'LINK' else 'OTHER' end, recorded_by, recorded_at
from customer_unsubscription;
update customer_merge_row set table_name = 'customer_consent' where table_name = 'customer_unsubscription';
drop table customer_unsubscription;
