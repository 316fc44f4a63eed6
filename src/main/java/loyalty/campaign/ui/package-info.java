/** Campaigns: their list, their pages, and how they are set up. */
@NullMarked
package loyalty.campaign.ui;

import org.jspecify.annotations.NullMarked;
