package loyalty.exchange;

import java.util.Set;

/**
 * What a file leaves open, to be asked once.
 *
 * @param example a value of the file that can be read in two ways, for each question that has one; else empty
 */
public record ImportQuestions(Set<Question> open, String dateExample, String numberExample) {

    public enum Question {
        DATE_ORDER,
        DECIMAL_MARK,
        PRODUCT,
        CREATE_CUSTOMERS,
        CREATE_PRODUCTS
    }
}
