/** The page of a campaign's results, and of the customers behind a bar. */
@NullMarked
package loyalty.results.ui;

import org.jspecify.annotations.NullMarked;
