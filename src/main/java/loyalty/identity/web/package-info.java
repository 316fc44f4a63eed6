/** What stands between a request and the pages: sign-in, headers, origins, sessions that end at once. */
@NullMarked
package loyalty.identity.web;

import org.jspecify.annotations.NullMarked;
