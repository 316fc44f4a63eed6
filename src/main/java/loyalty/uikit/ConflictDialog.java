package loyalty.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/**
 * Somebody else has changed the same fields meanwhile: the user chooses field by field, and nothing is overwritten
 * silently. Any form or table can use it.
 */
public final class ConflictDialog extends Dialog {

    /**
     * One field that two people have changed.
     *
     * @param key handed back with the choice
     * @param field what the user calls it, with the record's name where several are shown
     * @param theirs the value that is saved now
     * @param told who saved it, and when
     */
    public record Field(String key, String field, String mine, String theirs, String told) {}

    private enum Choice {
        MINE,
        THEIRS
    }

    private record Choosing(Field field, RadioButtonGroup<Choice> group) {}

    private final List<Choosing> fields = new ArrayList<>();

    /** @param chosen called on saving with the keys of the fields where mine, and of those where theirs, is wanted */
    public ConflictDialog(List<Field> conflicts, BiConsumer<List<String>, List<String>> chosen) {
        setHeaderTitle(getTranslation("uikit.conflict.title", conflicts.size()));
        setMaxWidth("40em");
        conflicts.forEach(this::add);
        var save = new Button(getTranslation("uikit.save"), click -> {
            close();
            chosen.accept(keys(Choice.MINE), keys(Choice.THEIRS));
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.conflict.later"), click -> close()), save);
    }

    private void add(Field conflict) {
        var group = new RadioButtonGroup<Choice>(conflict.field());
        group.setItems(Choice.values());
        group.setHelperText(conflict.told());
        UnaryOperator<String> shown = value -> value.isEmpty() ? getTranslation("uikit.conflict.empty") : value;
        group.setItemLabelGenerator(choice -> choice == Choice.MINE
                ? getTranslation("uikit.conflict.mine", shown.apply(conflict.mine()))
                : getTranslation("uikit.conflict.theirs", shown.apply(conflict.theirs())));
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setValue(Choice.THEIRS);
        fields.add(new Choosing(conflict, group));
        add(group);
    }

    private List<String> keys(Choice choice) {
        return fields.stream()
                .filter(choosing -> choosing.group().getValue() == choice)
                .map(choosing -> choosing.field().key())
                .toList();
    }
}
