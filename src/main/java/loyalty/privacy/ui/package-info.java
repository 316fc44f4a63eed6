/** What administrators do when a customer asks about their data. */
@NullMarked
package loyalty.privacy.ui;

import org.jspecify.annotations.NullMarked;
