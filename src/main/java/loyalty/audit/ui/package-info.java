/** The log, for those who watch over the records. */
@NullMarked
package loyalty.audit.ui;

import org.jspecify.annotations.NullMarked;
