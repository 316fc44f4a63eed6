package loyalty.audit;

import java.time.LocalDate;

/** Where the chain stood when it was last made longer on a day. */
record DaySeal(LocalDate day, ChainLink end) {}
