/** The list of a user's notices, and how they want to be told. */
@NullMarked
package loyalty.notification.ui;

import org.jspecify.annotations.NullMarked;
