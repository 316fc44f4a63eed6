/** The tab of a customer's credit, and the overview of all debts. */
@NullMarked
package loyalty.credit.ui;

import org.jspecify.annotations.NullMarked;
