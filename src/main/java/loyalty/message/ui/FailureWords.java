package loyalty.message.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.Arrays;
import loyalty.message.LeftOut;
import org.jspecify.annotations.Nullable;

/** Why a mail did not go out, in words. */
final class FailureWords {
    private FailureWords() {}

    /** Empty where nothing is known. */
    static String of(@Nullable String failure) {
        if (failure == null) return "";
        boolean own =
                Arrays.stream(LeftOut.values()).anyMatch(reason -> reason.name().equals(failure));
        return own ? translate("message.failure." + failure) : translate("message.failure.other", failure);
    }
}
