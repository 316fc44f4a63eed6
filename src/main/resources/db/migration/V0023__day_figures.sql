-- What was done on a day, counted for the supervisors' home page.
create index interaction_contacted_at on interaction (contacted_at);
create index followup_closed_at on followup (closed_at);
create index complaint_step_kind on complaint_step (kind, happened_at);
