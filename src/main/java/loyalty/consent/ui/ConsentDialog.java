package loyalty.consent.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import loyalty.consent.ConsentData;
import loyalty.consent.ConsentPurpose;
import loyalty.consent.ConsentWay;
import loyalty.uikit.FormDialog;
import loyalty.uikit.PastDayField;
import org.jspecify.annotations.Nullable;

/** What a customer says of one purpose. */
final class ConsentDialog {
    private boolean given;
    private @Nullable LocalDate day;
    private @Nullable ConsentWay way;
    private String proof = "";

    private ConsentDialog() {}

    /** @param save may refuse; the dialog then stays open */
    static void open(ConsentPurpose purpose, boolean given, LocalDate today, Consumer<ConsentData> save) {
        var form = new ConsentDialog();
        form.given = given;
        form.day = today;
        var choice = new RadioButtonGroup<Boolean>(translate("consent.field.said"));
        choice.setItems(true, false);
        choice.setItemLabelGenerator(each -> translate(each ? "consent.given" : "consent.withdrawn"));
        var day = new PastDayField(translate("consent.field.day"), today);
        var way = new Select<ConsentWay>();
        way.setLabel(translate("consent.field.way"));
        way.setItems(ConsentWay.values());
        way.setItemLabelGenerator(each -> translate("consent.way." + each));
        var proof = new TextArea(translate("consent.field.proof"));
        proof.setHelperText(translate("consent.field.proof.help"));
        proof.setMaxLength(ConsentData.PROOF_LENGTH);
        Binder<ConsentDialog> binder = new Binder<>();
        String required = translate("uikit.field.required");
        binder.forField(choice).asRequired(required).bind(entry -> entry.given, (entry, value) -> entry.given = value);
        binder.forField(day).asRequired(required).bind(entry -> entry.day, (entry, value) -> entry.day = value);
        binder.forField(way).asRequired(required).bind(entry -> entry.way, (entry, value) -> entry.way = value);
        binder.forField(proof).bind(entry -> entry.proof, (entry, value) -> entry.proof = value);
        binder.readBean(form);
        new FormDialog(translate("consent.purpose." + purpose), binder, () -> {
                    binder.writeBean(form);
                    save.accept(form.data(purpose));
                })
                .wideField(choice)
                .fields(day, way)
                .wideField(proof)
                .open();
    }

    private ConsentData data(ConsentPurpose purpose) {
        return new ConsentData(purpose, given, Objects.requireNonNull(day), Objects.requireNonNull(way), proof);
    }
}
