/** The tab of what a customer said. */
@NullMarked
package loyalty.feedback.ui;

import org.jspecify.annotations.NullMarked;
