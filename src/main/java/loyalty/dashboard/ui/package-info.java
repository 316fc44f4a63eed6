@NullMarked
package loyalty.dashboard.ui;

import org.jspecify.annotations.NullMarked;
