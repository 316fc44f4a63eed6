/** The tab of consents on the customer's page. */
@NullMarked
package loyalty.consent.ui;

import org.jspecify.annotations.NullMarked;
