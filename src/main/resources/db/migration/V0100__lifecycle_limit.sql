-- After how many days a customer is in another stage, each from the day on which an admin set it; see LifecycleRules.
create table lifecycle_limit (
    valid_from date primary key,
    new_days integer not null,
    at_risk_days integer not null,
    lost_days integer not null,
    won_back_days integer not null,
    -- Whether at risk and lost go by the customer's own cycle of purchase where there is one.
    own_cycle boolean not null
);

insert into lifecycle_limit (valid_from, new_days, at_risk_days, lost_days, won_back_days, own_cycle)
values (date '1900-01-01', 90, 90, 180, 90, false);
