package loyalty.interaction.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDateTime;
import java.util.function.Supplier;
import loyalty.interaction.ContactChannel;
import loyalty.interaction.ContactData;
import loyalty.interaction.ContactDirection;
import loyalty.interaction.CustomerReaction;
import loyalty.uikit.ComponentTexts;

/** The fields of a contact, bound to its form. */
final class ContactFields {
    private static final int ROWS = 4;
    /** So much of what was typed last may be lost with the connection. */
    private static final int PAUSE_MILLIS = 800;

    final RadioButtonGroup<ContactChannel> channel = tiles("channel", ContactChannel.values());
    final RadioButtonGroup<ContactDirection> direction = tiles("direction", ContactDirection.values());
    final RadioButtonGroup<CustomerReaction> reaction = tiles("reaction", CustomerReaction.values());
    final TextArea content = words("content", ContactData.CONTENT_LENGTH);
    final TextArea reactionWords = words("reactionWords", ContactData.WORDS_LENGTH);
    final TextArea problem = words("problem", ContactData.PROBLEM_LENGTH);
    final TextArea solution = words("solution", ContactData.PROBLEM_LENGTH);
    final IntegerField minutes = new IntegerField(translate("interaction.field.minutes"));
    final DateTimePicker at = new DateTimePicker(translate("interaction.field.at"));
    final Binder<ContactForm> binder = new Binder<>();

    /** @param latest the last moment a contact can be said to have been at */
    ContactFields(Supplier<LocalDateTime> latest) {
        content.setMinRows(ROWS);
        content.setValueChangeMode(ValueChangeMode.LAZY);
        content.setValueChangeTimeout(PAUSE_MILLIS);
        minutes.setMin(0);
        minutes.setMax(ContactData.LONGEST);
        minutes.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(translate("uikit.field.badNumber"))
                .setMinErrorMessage(translate("interaction.minutes.outOfRange", ContactData.LONGEST))
                .setMaxErrorMessage(translate("interaction.minutes.outOfRange", ContactData.LONGEST)));
        at.setI18n(ComponentTexts.dateTimePicker());
        bindChoices();
        bindTexts();
        binder.forField(minutes).bind(form -> form.minutes, (form, value) -> form.minutes = value);
        binder.forField(at)
                .asRequired(translate("uikit.field.required"))
                .withValidator(time -> !time.isAfter(latest.get()), translate("interaction.time.future"))
                .bind(form -> form.at, (form, value) -> form.at = value);
    }

    private void bindChoices() {
        binder.forField(channel).bind(form -> form.channel, (form, value) -> form.channel = value);
        binder.forField(direction).bind(form -> form.direction, (form, value) -> form.direction = value);
        binder.forField(reaction).bind(form -> form.reaction, (form, value) -> form.reaction = value);
    }

    private void bindTexts() {
        binder.forField(content)
                .asRequired(translate("interaction.content.missing"))
                .bind(form -> form.content, (form, value) -> form.content = value);
        binder.forField(reactionWords).bind(form -> form.reactionWords, (form, value) -> form.reactionWords = value);
        binder.forField(problem).bind(form -> form.problem, (form, value) -> form.problem = value);
        binder.forField(solution).bind(form -> form.solution, (form, value) -> form.solution = value);
    }

    private static TextArea words(String name, int length) {
        var area = new TextArea(translate("interaction.field." + name));
        area.setMaxLength(length);
        area.setI18n(new TextArea.TextAreaI18n()
                .setMaxLengthErrorMessage(translate("interaction." + name + ".tooLong", length)));
        return area;
    }

    private static <E extends Enum<E>> RadioButtonGroup<E> tiles(String name, E[] choices) {
        var tiles = new RadioButtonGroup<E>(translate("interaction.field." + name));
        tiles.addClassName("ld-tiles");
        tiles.setItems(choices);
        tiles.setItemLabelGenerator(each -> translate("interaction." + name + "." + each));
        return tiles;
    }
}
