/** The page of the keys. */
@NullMarked
package loyalty.rotation.ui;

import org.jspecify.annotations.NullMarked;
