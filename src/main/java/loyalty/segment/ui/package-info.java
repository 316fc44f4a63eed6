/** Views of segments. */
@NullMarked
package loyalty.segment.ui;

import org.jspecify.annotations.NullMarked;
