/** The table in the browser: cells, views, filters, columns; cards on a phone. */
@NullMarked
package loyalty.table.ui;

import org.jspecify.annotations.NullMarked;
