-- Which import brought it, so that the import can be undone.
alter table receivable add column import_id uuid;
alter table payment add column import_id uuid;
create index receivable_import on receivable (import_id, customer_id);
create index payment_import on payment (import_id, customer_id);
