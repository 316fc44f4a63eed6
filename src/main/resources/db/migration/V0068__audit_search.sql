-- The log is searched for one kind of action, newest first.
create index audit_change_action on audit_change (action, at);
