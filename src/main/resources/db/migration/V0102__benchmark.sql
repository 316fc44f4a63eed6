-- Figures of the industry that admins enter, drawn beside our own; see Benchmark.
create table benchmark (
    figure varchar(30) primary key,
    amount numeric(19, 4) not null,
    source varchar(200) not null,
    of_year integer not null
);
