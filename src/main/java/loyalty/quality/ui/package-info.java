/** The work list of data quality, and its card on the home page. */
@NullMarked
package loyalty.quality.ui;

import org.jspecify.annotations.NullMarked;
