/** The page on which customers follow their complaint: plain HTML, no account, no script. */
@NullMarked
package loyalty.feedback.web;

import org.jspecify.annotations.NullMarked;
