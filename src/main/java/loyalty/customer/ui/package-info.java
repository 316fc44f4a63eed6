/** The customer's page, and the lists that admins keep. */
@NullMarked
package loyalty.customer.ui;

import org.jspecify.annotations.NullMarked;
