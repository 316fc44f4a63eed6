/** The screen of the loyalty management table. */
@NullMarked
package loyalty.table.ui;

import org.jspecify.annotations.NullMarked;
