-- After how many working days supervisors are told of a follow-up that is late: one row.
create table followup_escalation (
    id integer primary key,
    after_days integer not null,
    version integer not null
);
insert into followup_escalation (id, after_days, version) values (1, 2, 0);
