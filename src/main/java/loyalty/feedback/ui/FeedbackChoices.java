package loyalty.feedback.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import loyalty.customer.Choice;
import loyalty.customer.DictionaryKind;
import loyalty.customer.DictionaryService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What feedback may be about, and whose work: offered in forms, and said in lists. */
@Component
class FeedbackChoices {
    private final DictionaryService dictionaries;

    FeedbackChoices(DictionaryService dictionaries) {
        this.dictionaries = dictionaries;
    }

    ComboBox<String> category() {
        return field("feedback.field.category", DictionaryKind.FEEDBACK_CATEGORY);
    }

    ComboBox<String> department() {
        return field("feedback.field.department", DictionaryKind.DEPARTMENT);
    }

    String categoryName(@Nullable String code, Locale locale) {
        return name(DictionaryKind.FEEDBACK_CATEGORY, code, locale);
    }

    String departmentName(@Nullable String code, Locale locale) {
        return name(DictionaryKind.DEPARTMENT, code, locale);
    }

    private ComboBox<String> field(String label, DictionaryKind kind) {
        var field = new ComboBox<String>(translate(label));
        List<String> offered =
                dictionaries.choices(kind).stream().map(Choice::code).toList();
        field.setItems(offered);
        Locale locale = UI.getCurrent().getLocale();
        field.setItemLabelGenerator(code -> name(kind, code, locale));
        field.setClearButtonVisible(true);
        return field;
    }

    private String name(DictionaryKind kind, @Nullable String code, Locale locale) {
        return dictionaries.known(kind).stream()
                .filter(choice -> Objects.equals(choice.code(), code))
                .findFirst()
                .map(choice -> choice.name(locale))
                .orElse("");
    }
}
