package loyalty.customer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loyalty.customer.CustomerMergeService;
import loyalty.customer.MergeCandidate;
import loyalty.customer.MergeNavigation;

/** Asks whom a customer is to be merged with, then leads to the page where both stand side by side. */
class MergeDialog extends Dialog {

    MergeDialog(UUID customerId, CustomerMergeService merges) {
        setHeaderTitle(getTranslation("customer.merge.with"));
        ComboBox<MergeCandidate> other = new ComboBox<>(getTranslation("customer.merge.other"));
        other.setPlaceholder(getTranslation("customer.merge.search"));
        other.setWidth("min(28rem, 80vw)");
        other.setItemLabelGenerator(MergeDialog::label);
        other.setItemsWithFilterConverter(
                query ->
                        merges
                                .candidates(
                                        customerId, query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                                .stream(),
                typed -> typed);
        Button compare = new Button(getTranslation("customer.merge.compare"), click -> {
            close();
            MergeNavigation.open(customerId, other.getValue().id());
        });
        compare.addThemeVariants(ButtonVariant.PRIMARY);
        compare.setEnabled(false);
        other.addValueChangeListener(chosen -> compare.setEnabled(chosen.getValue() != null));
        add(other);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), compare);
    }

    private static String label(MergeCandidate candidate) {
        return Stream.of(candidate.number(), candidate.name(), candidate.company())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
