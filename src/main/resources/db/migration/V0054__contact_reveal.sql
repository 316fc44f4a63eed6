-- Who sees contact data masked may show it for a minute and say why: administrators all, supervisors those of their teams.
insert into role_capability (role_id, capability, scope) values
    ('00000000-0000-7000-8000-000000000002', 'CONTACT_REVEAL', 'TEAM'),
    ('00000000-0000-7000-8000-000000000003', 'CONTACT_REVEAL', 'ALL');
update role set version = version + 1
where id in ('00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000003');
