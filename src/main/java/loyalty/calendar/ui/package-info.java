/** The page on which the working calendar is kept. */
@NullMarked
package loyalty.calendar.ui;

import org.jspecify.annotations.NullMarked;
