/** What the figures say, on the home page. */
@NullMarked
package loyalty.insight.ui;

import org.jspecify.annotations.NullMarked;
