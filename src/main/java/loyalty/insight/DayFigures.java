package loyalty.insight;

/** What was done on one day for the customers of the reader's scope. */
public record DayFigures(long contacts, long followupsDone, long complaintsReceived, long complaintsClosed) {}
