package loyalty.interview;

import java.time.Instant;
import loyalty.uikit.Language;
import org.jspecify.annotations.Nullable;

/**
 * How a try ended.
 *
 * @param callBackAt when they asked to be called; for {@link CallOutcome#CALL_BACK} only
 * @param language in which one spoke
 * @param since when the try began
 */
public record CallResult(CallOutcome outcome, @Nullable Instant callBackAt, Language language, Instant since) {}
