-- What a rep sees is their own customers and those of nobody: each of the two in the order of the number or the name.
-- Owner and team in one index still tell who may see a customer, so that those somebody sees are counted without
-- reading them.
drop index customer_owner_id;
create index customer_owner_number on customer (owner_id, number, team_id);
create index customer_owner_name on customer (owner_id, name_sort, id);
