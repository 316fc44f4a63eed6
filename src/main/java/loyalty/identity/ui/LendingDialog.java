package loyalty.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.Arrays;
import java.util.Map;
import loyalty.identity.Capability;
import loyalty.identity.LendingService;
import loyalty.identity.Scope;
import loyalty.identity.UserSummary;
import loyalty.uikit.FormDialog;
import org.jspecify.annotations.Nullable;

/** Who is to get which permission, how far and for how long: no further than one may go oneself. */
class LendingDialog {
    private static final int HOURS_AT_FIRST = 8;

    private final Binder<Loan> binder = new Binder<>(Loan.class);
    private final ComboBox<UserSummary> borrower = new ComboBox<>(translate("identity.lending.borrower"));
    private final ComboBox<Capability> capability = new ComboBox<>(translate("identity.lending.capability"));
    private final Select<Scope> scope = new Select<>();
    private final IntegerField hours = new IntegerField(translate("identity.lending.hoursField"));
    private final LendingService lending;
    private final FormDialog dialog;

    /** Public for the binder, which reads it by reflection. */
    public record Loan(
            @Nullable UserSummary borrower,
            @Nullable Capability capability,
            @Nullable Scope scope,
            Integer hours) {}

    LendingDialog(LendingService lending, Runnable lent) {
        this.lending = lending;
        Map<Capability, Scope> lendable = lending.lendable();
        borrower.setItems(lending.borrowers());
        borrower.setItemLabelGenerator(UserSummary::displayName);
        capability.setItems(lendable.keySet());
        capability.setItemLabelGenerator(item -> translate("identity.capability." + item));
        capability.addValueChangeListener(chosen -> offerScopes(lendable.get(chosen.getValue())));
        scope.setLabel(translate("identity.lending.scope"));
        scope.setItemLabelGenerator(item -> translate("identity.scope." + item));
        hours.setMin(1);
        hours.setMax(LendingService.MOST_HOURS);
        hours.setStepButtonsVisible(true);
        bind();
        binder.readRecord(new Loan(null, null, null, HOURS_AT_FIRST));
        dialog = new FormDialog(translate("identity.lending.new"), binder, () -> {
                    lend();
                    lent.run();
                })
                .fields(borrower, capability, scope, hours);
    }

    void open() {
        dialog.open();
    }

    private void offerScopes(@Nullable Scope own) {
        if (own == null) return;
        scope.setItems(Arrays.stream(Scope.values())
                .filter(item -> item.compareTo(own) <= 0)
                .toList());
        scope.setValue(Scope.OWN);
    }

    private void bind() {
        String required = translate("uikit.field.required");
        binder.forField(borrower).asRequired(required).bind("borrower");
        binder.forField(capability).asRequired(required).bind("capability");
        binder.forField(scope).asRequired(required).bind("scope");
        binder.forField(hours).asRequired(required).bind("hours");
    }

    private void lend() throws ValidationException {
        binder.writeRecord();
        lending.lend(borrower.getValue().id(), capability.getValue(), scope.getValue(), hours.getValue());
    }
}
