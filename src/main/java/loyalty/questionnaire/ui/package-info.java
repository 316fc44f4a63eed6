/** Views of questionnaires. */
@NullMarked
package loyalty.questionnaire.ui;

import org.jspecify.annotations.NullMarked;
