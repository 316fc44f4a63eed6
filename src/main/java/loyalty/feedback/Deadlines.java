package loyalty.feedback;

/** By when work on a complaint must begin, and by when it must be answered. */
record Deadlines(Deadline reaction, Deadline answer) {}
