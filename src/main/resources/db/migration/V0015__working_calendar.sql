-- When the company works: several stretches a weekday, in minutes of the day, so that 1440 is its end.
create table working_hours (
    weekday varchar(9) not null,
    opens_minute integer not null,
    closes_minute integer not null,
    primary key (weekday, opens_minute)
);

-- Holidays, and working days that make up for them.
create table special_day (
    falls_on date primary key,
    working boolean not null,
    name_en varchar(100) not null,
    name_zh varchar(100) not null
);

insert into working_hours (weekday, opens_minute, closes_minute) values
    ('MONDAY', 540, 720), ('MONDAY', 780, 1080),
    ('TUESDAY', 540, 720), ('TUESDAY', 780, 1080),
    ('WEDNESDAY', 540, 720), ('WEDNESDAY', 780, 1080),
    ('THURSDAY', 540, 720), ('THURSDAY', 780, 1080),
    ('FRIDAY', 540, 720), ('FRIDAY', 780, 1080);

-- What the State Council announced for 2026.
insert into special_day (falls_on, working, name_en, name_zh) values
    ('2026-01-01', false, 'New Year''s Day', '元旦'),
    ('2026-01-02', false, 'New Year''s Day', '元旦'),
    ('2026-01-03', false, 'New Year''s Day', '元旦'),
    ('2026-01-04', true, 'Make-up working day: New Year''s Day', '元旦调休上班'),
    ('2026-02-14', true, 'Make-up working day: Spring Festival', '春节调休上班'),
    ('2026-02-15', false, 'Spring Festival', '春节'),
    ('2026-02-16', false, 'Spring Festival', '春节'),
    ('2026-02-17', false, 'Spring Festival', '春节'),
    ('2026-02-18', false, 'Spring Festival', '春节'),
    ('2026-02-19', false, 'Spring Festival', '春节'),
    ('2026-02-20', false, 'Spring Festival', '春节'),
    ('2026-02-21', false, 'Spring Festival', '春节'),
    ('2026-02-22', false, 'Spring Festival', '春节'),
    ('2026-02-23', false, 'Spring Festival', '春节'),
    ('2026-02-28', true, 'Make-up working day: Spring Festival', '春节调休上班'),
    ('2026-04-04', false, 'Qingming Festival', '清明节'),
    ('2026-04-05', false, 'Qingming Festival', '清明节'),
    ('2026-04-06', false, 'Qingming Festival', '清明节'),
    ('2026-05-01', false, 'Labour Day', '劳动节'),
    ('2026-05-02', false, 'Labour Day', '劳动节'),
    ('2026-05-03', false, 'Labour Day', '劳动节'),
    ('2026-05-04', false, 'Labour Day', '劳动节'),
    ('2026-05-05', false, 'Labour Day', '劳动节'),
    ('2026-05-09', true, 'Make-up working day: Labour Day', '劳动节调休上班'),
    ('2026-06-19', false, 'Dragon Boat Festival', '端午节'),
    ('2026-06-20', false, 'Dragon Boat Festival', '端午节'),
    ('2026-06-21', false, 'Dragon Boat Festival', '端午节'),
    ('2026-09-20', true, 'Make-up working day: National Day', '国庆节调休上班'),
    ('2026-09-25', false, 'Mid-Autumn Festival', '中秋节'),
    ('2026-09-26', false, 'Mid-Autumn Festival', '中秋节'),
    ('2026-09-27', false, 'Mid-Autumn Festival', '中秋节'),
    ('2026-10-01', false, 'National Day', '国庆节'),
    ('2026-10-02', false, 'National Day', '国庆节'),
    ('2026-10-03', false, 'National Day', '国庆节'),
    ('2026-10-04', false, 'National Day', '国庆节'),
    ('2026-10-05', false, 'National Day', '国庆节'),
    ('2026-10-06', false, 'National Day', '国庆节'),
    ('2026-10-07', false, 'National Day', '国庆节'),
    ('2026-10-10', true, 'Make-up working day: National Day', '国庆节调休上班');
