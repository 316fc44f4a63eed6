package loyalty.followup.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.select.Select;

/** Fields that offer the values of an enum. */
final class Choices {

    private Choices() {}

    /** @param key of the field's label; the names are {@code <key>.<value>} */
    @SafeVarargs
    static <E extends Enum<E>> Select<E> of(String key, E... values) {
        Select<E> field = new Select<>();
        field.setLabel(translate(key));
        field.setItems(values);
        field.setItemLabelGenerator(each -> translate(key + "." + each));
        return field;
    }
}
