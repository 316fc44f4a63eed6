/** A customer's responses in their timeline. */
@NullMarked
package loyalty.response.ui;

import org.jspecify.annotations.NullMarked;
