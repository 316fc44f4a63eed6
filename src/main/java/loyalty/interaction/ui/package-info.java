/** The dialog that logs a contact, the ways to it, and the customer's tab of contacts. */
@NullMarked
package loyalty.interaction.ui;

import org.jspecify.annotations.NullMarked;
