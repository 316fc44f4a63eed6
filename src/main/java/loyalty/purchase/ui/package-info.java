/** The catalogue, and the tab of a customer's purchases. */
@NullMarked
package loyalty.purchase.ui;

import org.jspecify.annotations.NullMarked;
