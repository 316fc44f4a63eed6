-- Whom nobody can reach, the least complete first. All others cost this index nothing.
create index customer_unreachable on customer (completeness, id) where phone_index is null and email_index is null;
