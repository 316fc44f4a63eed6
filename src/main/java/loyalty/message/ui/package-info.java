/** Templates of mails, and the mails to a customer on their page. */
@NullMarked
package loyalty.message.ui;

import org.jspecify.annotations.NullMarked;
