/** Loyalty Desk: the customer loyalty management table. Each package below is a module. */
@NullMarked
package loyalty;

import org.jspecify.annotations.NullMarked;
