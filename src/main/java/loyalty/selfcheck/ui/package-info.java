/** The page of the security check. */
@NullMarked
package loyalty.selfcheck.ui;

import org.jspecify.annotations.NullMarked;
