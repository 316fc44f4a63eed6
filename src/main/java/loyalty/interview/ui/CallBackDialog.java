package loyalty.interview.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.data.binder.Binder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import loyalty.uikit.FormDialog;
import org.jspecify.annotations.Nullable;

/** When the customer wants to be called. */
final class CallBackDialog {
    private final Binder<Promise> binder = new Binder<>();

    /** What the form holds. */
    private static final class Promise {
        private @Nullable LocalDateTime at;
    }

    /** @param save may refuse; the dialog then stays open */
    void open(Clock clock, Consumer<Instant> save) {
        var promise = new Promise();
        promise.at = LocalDateTime.now(clock).plusHours(1).truncatedTo(ChronoUnit.HOURS);
        var at = new DateTimePicker(translate("interview.callBack.at"));
        at.setStep(Duration.ofMinutes(15));
        at.setMin(LocalDateTime.now(clock));
        binder.forField(at)
                .asRequired(translate("interview.callBack.missing"))
                .bind(form -> form.at, (form, value) -> form.at = value);
        var dialog = new FormDialog(translate("interview.outcome.CALL_BACK"), binder, () -> {
            binder.writeBean(promise);
            save.accept(at.getValue().atZone(clock.getZone()).toInstant());
        });
        dialog.wideField(at);
        binder.readBean(promise);
        dialog.open();
    }
}
