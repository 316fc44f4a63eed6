-- Owner and team tell who may see a customer: with both in one index, those somebody sees are counted without reading them.
drop index customer_owner_id;
create index customer_owner_id on customer (owner_id, team_id, id);
