/** Whole journeys of people through the product, in a real browser. */
@NullMarked
package loyalty.journey;

import org.jspecify.annotations.NullMarked;
