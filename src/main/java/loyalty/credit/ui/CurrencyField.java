package loyalty.credit.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;

/** A currency by its code; those that are used most come first. */
class CurrencyField extends ComboBox<String> {
    private static final List<String> COMMON = List.of("CNY", "USD", "EUR", "HKD", "JPY", "GBP");

    CurrencyField() {
        setLabel(getTranslation("credit.field.currency"));
        List<String> others = Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getDefaultFractionDigits() >= 0)
                .map(Currency::getCurrencyCode)
                .filter(code -> !COMMON.contains(code))
                .sorted()
                .toList();
        setItems(Stream.concat(COMMON.stream(), others.stream()).toList());
        setItemLabelGenerator(code -> code + " " + Currency.getInstance(code).getDisplayName(getLocale()));
        addCustomValueSetListener(typed -> {
            setInvalid(true);
            setErrorMessage(getTranslation("credit.currency.unknown", typed.getDetail()));
        });
    }
}
