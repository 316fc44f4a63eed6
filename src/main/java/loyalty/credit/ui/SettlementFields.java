package loyalty.credit.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loyalty.credit.ReceivableSummary;
import loyalty.credit.SettlementShare;
import loyalty.shared.HumanNumber;
import loyalty.shared.RefusedException;
import loyalty.uikit.Formats;

/** What a payment settles: an amount beside each open receivable, and what to do with the rest. */
class SettlementFields extends Div {
    private final transient Formats formats;
    private final transient Map<ReceivableSummary, TextField> fields = new LinkedHashMap<>();
    private final Div lines = new Div();
    private final Span rest = new Span();
    private final Checkbox keepRest = new Checkbox();
    private BigDecimal paid = BigDecimal.ZERO;
    private String currency = "";

    SettlementFields(Formats formats) {
        this.formats = formats;
        addClassName("ld-credit-settlement");
        keepRest.setLabel(getTranslation("credit.settlement.keepRest"));
        add(new H3(getTranslation("credit.settlement.title")), lines, rest, keepRest);
    }

    /** @param open the one to settle first at the head */
    void propose(BigDecimal paid, String currency, List<ReceivableSummary> open) {
        this.paid = paid;
        this.currency = currency;
        fields.clear();
        lines.removeAll();
        BigDecimal left = paid;
        for (ReceivableSummary receivable : open) {
            BigDecimal share = left.min(receivable.openAmount()).max(BigDecimal.ZERO);
            lines.add(field(receivable, share));
            left = left.subtract(share);
        }
        if (open.isEmpty()) lines.add(new Span(getTranslation("credit.settlement.nothing")));
        sayRest();
    }

    /** What was written; refuses what is no amount. */
    List<SettlementShare> shares() {
        List<SettlementShare> shares = new ArrayList<>();
        fields.forEach((receivable, field) -> {
            BigDecimal amount = amount(field);
            if (amount.signum() != 0) shares.add(new SettlementShare(receivable.id(), amount));
        });
        return shares;
    }

    boolean keepsRest() {
        return keepRest.getValue();
    }

    private TextField field(ReceivableSummary receivable, BigDecimal share) {
        String open = formats.money(receivable.openAmount(), receivable.currency());
        var field = new TextField(
                getTranslation("credit.settlement.line", receivable.number(), formats.date(receivable.dueOn()), open));
        field.setWidthFull();
        field.setValue(HumanNumber.plain(share));
        field.addValueChangeListener(change -> sayRest());
        fields.put(receivable, field);
        return field;
    }

    private void sayRest() {
        BigDecimal left = fields.values().stream()
                .map(field -> HumanNumber.read(field.getValue()).orElse(BigDecimal.ZERO))
                .reduce(paid, BigDecimal::subtract);
        keepRest.setVisible(left.signum() > 0);
        if (left.signum() <= 0) keepRest.setValue(false);
        rest.setVisible(left.signum() != 0);
        rest.setText(getTranslation(
                left.signum() > 0 ? "credit.settlement.rest" : "credit.settlement.tooMuch",
                formats.money(left.abs(), currency)));
    }

    private static BigDecimal amount(TextField field) {
        if (field.getValue().isBlank()) return BigDecimal.ZERO;
        return HumanNumber.read(field.getValue()).orElseThrow(() -> new RefusedException("uikit.field.badNumber"));
    }
}
