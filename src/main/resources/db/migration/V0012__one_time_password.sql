-- Until when a password that an administrator handed over opens the account; empty for a password of one's own.
alter table app_user add column one_time_until timestamp with time zone;
update app_user set one_time_until = current_timestamp + interval '3' day where must_change_password;
