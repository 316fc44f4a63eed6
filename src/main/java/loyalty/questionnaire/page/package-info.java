/** Questions as HTML forms that need no script, and the answers read back from them. */
@NamedInterface("page")
@NullMarked
package loyalty.questionnaire.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
