/** The list of a user's own long work. */
@NullMarked
package loyalty.job.ui;

import org.jspecify.annotations.NullMarked;
