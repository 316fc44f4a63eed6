package loyalty.feedback.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Consumer;
import loyalty.feedback.FeedbackData;
import loyalty.feedback.ToldChannel;
import loyalty.feedback.ToldCustomer;
import loyalty.uikit.FormDialog;
import org.jspecify.annotations.Nullable;

/** What the customer was told, how and when. */
final class TellDialog {
    private static final int ROWS = 4;

    private @Nullable ToldChannel channel = ToldChannel.PHONE;
    private @Nullable LocalDateTime at;
    private String words = "";

    private TellDialog() {}

    static void open(ComplaintDesk desk, Consumer<ToldCustomer> save) {
        var form = new TellDialog();
        form.at = LocalDateTime.now(desk.clock).truncatedTo(ChronoUnit.MINUTES);
        var channel = new Select<ToldChannel>();
        channel.setLabel(translate("feedback.complaint.told.channel"));
        channel.setItems(ToldChannel.values());
        channel.setItemLabelGenerator(each -> translate("feedback.complaint.channel." + each));
        var at = new DateTimePicker(translate("feedback.complaint.told.at"));
        var words = new TextArea(translate("feedback.complaint.told.words"));
        words.setMinRows(ROWS);
        words.setMaxLength(FeedbackData.CONTENT_LENGTH);
        words.setHelperText(translate("feedback.complaint.told.help"));
        Binder<TellDialog> binder = new Binder<>();
        String required = translate("uikit.field.required");
        binder.forField(channel).asRequired(required).bind(f -> f.channel, (f, value) -> f.channel = value);
        binder.forField(at).asRequired(required).bind(f -> f.at, (f, value) -> f.at = value);
        binder.forField(words).asRequired(required).bind(f -> f.words, (f, value) -> f.words = value);
        binder.readBean(form);
        new FormDialog(translate("feedback.complaint.tell"), binder, () -> {
                    binder.writeBean(form);
                    save.accept(form.told(desk));
                })
                .wideField(words)
                .fields(channel, at)
                .open();
        words.focus();
    }

    private ToldCustomer told(ComplaintDesk desk) {
        return new ToldCustomer(
                Objects.requireNonNull(channel),
                Objects.requireNonNull(at).atZone(desk.clock.getZone()).toInstant(),
                words);
    }
}
