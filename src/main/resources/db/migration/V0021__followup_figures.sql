-- The follow-up that is due next, and by whom; the table sorts and filters by it.
alter table customer_figures add column next_followup_on date;
alter table customer_figures add column next_followup varchar(200);
alter table customer_figures add column next_followup_assignee uuid;

create index customer_figures_next_followup_on on customer_figures (next_followup_on, customer_id);
create index customer_figures_open_complaints on customer_figures (open_complaints nulls first, customer_id);
