package loyalty.followup;

/** Supervisors are told of late follow-ups sooner or later than before. */
record EscalationChanged() {}
