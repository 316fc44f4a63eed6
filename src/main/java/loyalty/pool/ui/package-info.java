/** The pool's page, and that of its rules. */
@NullMarked
package loyalty.pool.ui;

import org.jspecify.annotations.NullMarked;
