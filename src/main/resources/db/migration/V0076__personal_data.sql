-- Since when the customer is a pseudonym.
alter table customer add column erased_at timestamp with time zone;
alter table customer_before_merge add column erased_at timestamp with time zone;

insert into role_capability (role_id, capability, scope) values
    ('00000000-0000-7000-8000-000000000003', 'PERSONAL_DATA', 'ALL');
update role set version = version + 1 where id = '00000000-0000-7000-8000-000000000003';
