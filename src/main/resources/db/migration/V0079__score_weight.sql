-- What the parts of the loyalty score count, where an admin has set it: then one row of each part.
create table score_weight (
    part varchar(15) primary key,
    weight integer not null
);
