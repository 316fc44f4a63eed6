package loyalty.insight;

import java.time.LocalDate;

/** From this day on the customer was in this stage. */
record StageBeginning(LocalDate since, Stage stage) {}
