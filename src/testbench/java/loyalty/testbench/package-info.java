/** The main journey with TestBench, for holders of a Vaadin licence. */
@NullMarked
package loyalty.testbench;

import org.jspecify.annotations.NullMarked;
