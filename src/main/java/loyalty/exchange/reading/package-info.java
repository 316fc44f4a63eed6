/** Files as people keep them, read as tables: encodings, separators, sheets, headers, and what the columns mean. */
@NullMarked
package loyalty.exchange.reading;

import org.jspecify.annotations.NullMarked;
