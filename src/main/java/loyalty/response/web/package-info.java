/** The page on which customers answer: plain HTML, no account, no script. */
@NullMarked
package loyalty.response.web;

import org.jspecify.annotations.NullMarked;
