/** The page on which customers say that they want no mails: plain HTML, no account, no script. */
@NullMarked
package loyalty.message.web;

import org.jspecify.annotations.NullMarked;
