/** One's own day, the supervisors' board, and the customer's tab of follow-ups. */
@NullMarked
package loyalty.followup.ui;

import org.jspecify.annotations.NullMarked;
