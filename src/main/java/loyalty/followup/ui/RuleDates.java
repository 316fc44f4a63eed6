package loyalty.followup.ui;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import loyalty.followup.Recurrence;

/** Asks for the first days of a rule. */
interface RuleDates extends Serializable {
    List<LocalDate> first(Recurrence rule, LocalDate start);
}
