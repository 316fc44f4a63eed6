/** The views of interviews. */
@NullMarked
package loyalty.interview.ui;

import org.jspecify.annotations.NullMarked;
