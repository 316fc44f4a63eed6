package loyalty.exchange;

import loyalty.shared.DateOrder;
import loyalty.shared.DecimalMark;

/**
 * What a file leaves open and a person decides, once for the whole file.
 *
 * @param dateOrder of day and month in 03/04/2026; YMD where no date of the file leaves it open
 * @param product name or code of what was bought where no column says so; empty when columns do
 * @param createCustomers whether purchases and scores of unknown customers register them
 * @param createProducts whether products that the catalogue does not have are added to it; the one in {@code product}
 *     always is
 */
public record ImportAnswers(
        DateOrder dateOrder, DecimalMark decimalMark, String product, boolean createCustomers, boolean createProducts) {
    public static final ImportAnswers DEFAULT = new ImportAnswers(DateOrder.YMD, DecimalMark.POINT, "", false, false);
}
