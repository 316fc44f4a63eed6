/** The tab of a customer's satisfaction scores. */
@NullMarked
package loyalty.survey.ui;

import org.jspecify.annotations.NullMarked;
