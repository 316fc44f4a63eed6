/** Signing in, one's own password, users, teams and the permission matrix. */
@NullMarked
package loyalty.identity.ui;

import org.jspecify.annotations.NullMarked;
