/** The wizard for imports, and the list of past ones. */
@NullMarked
package loyalty.exchange.ui;

import org.jspecify.annotations.NullMarked;
