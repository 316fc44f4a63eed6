package loyalty.exchange;

import java.util.UUID;
import loyalty.shared.DateOrder;
import loyalty.shared.DecimalMark;
import org.jspecify.annotations.Nullable;

/**
 * What a file leaves open and a person decides, once for the whole file.
 *
 * @param dateOrder of day and month in 03/04/2026; YMD where no date of the file leaves it open
 * @param product what was bought where no column says so
 * @param createCustomers whether purchases and scores of unknown customers register them
 * @param createProducts whether products that the catalogue does not have are added to it
 */
public record ImportAnswers(
        DateOrder dateOrder,
        DecimalMark decimalMark,
        @Nullable UUID product,
        boolean createCustomers,
        boolean createProducts) {
    public static final ImportAnswers DEFAULT = new ImportAnswers(DateOrder.YMD, DecimalMark.POINT, null, false, false);
}
