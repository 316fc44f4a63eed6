package loyalty.exchange;

import static loyalty.exchange.ImportField.Kind.DATE;
import static loyalty.exchange.ImportField.Kind.NUMBER;
import static loyalty.exchange.ImportField.Kind.TEXT;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loyalty.customer.CustomerField;
import loyalty.customer.CustomerFields;
import loyalty.customer.FieldType;
import loyalty.exchange.reading.HeaderWords;
import loyalty.shared.Message;
import org.springframework.stereotype.Component;

/** The fields of each subject, and the words by which their columns are recognised. */
@Component
class ImportFields {
    private static final List<String> WHO = List.of("number", "name", "phone", "email");
    private static final List<String> PRICES = List.of("amount", "unitPrice");
    private static final List<String> KEYS = List.of("number", "phone", "email");
    private static final List<ImportField> PURCHASE = List.of(
            ImportField.of("date", DATE, true),
            ImportField.of("product", TEXT, false),
            ImportField.of("quantity", NUMBER, false),
            ImportField.of("unitPrice", NUMBER, false),
            ImportField.of("amount", NUMBER, false),
            ImportField.of("purchaseChannel", TEXT, false),
            ImportField.of("orderNumber", TEXT, false));
    private static final List<ImportField> SCORE = List.of(
            ImportField.of("score", NUMBER, true),
            ImportField.of("date", DATE, true),
            ImportField.of("scoreSource", TEXT, false),
            ImportField.of("note", TEXT, false));

    private static final List<ImportField> RECEIVABLE = List.of(
            ImportField.of("invoiceNumber", TEXT, true),
            ImportField.of("issuedOn", DATE, true),
            ImportField.of("dueOn", DATE, true),
            ImportField.of("amount", NUMBER, true),
            ImportField.of("currency", TEXT, false),
            ImportField.of("note", TEXT, false));
    private static final List<ImportField> PAYMENT = List.of(
            ImportField.of("paymentNumber", TEXT, true),
            ImportField.of("paidOn", DATE, true),
            ImportField.of("amount", NUMBER, true),
            ImportField.of("currency", TEXT, false),
            ImportField.of("paymentMethod", TEXT, false),
            ImportField.of("settles", TEXT, false),
            ImportField.of("note", TEXT, false));

    private final CustomerFields customerFields;

    ImportFields(CustomerFields customerFields) {
        this.customerFields = customerFields;
    }

    List<ImportField> of(ImportSubject subject) {
        return switch (subject) {
            case CUSTOMERS ->
                customerFields.all().stream().map(ImportFields::field).toList();
            case PURCHASES -> withCustomer(PURCHASE);
            case SCORES -> withCustomer(SCORE);
            case RECEIVABLES -> withCustomer(RECEIVABLE);
            case PAYMENTS -> withCustomer(PAYMENT);
        };
    }

    /** What must still be assigned or answered before an import makes sense. */
    Optional<Message> missing(ImportSubject subject, ImportSettings settings) {
        if (hasNone(settings, KEYS)) {
            return Optional.of(Message.of("exchange.columns.noKey"));
        }
        boolean incomplete = of(subject).stream()
                .filter(ImportField::required)
                .anyMatch(field -> settings.column(field.key()).isEmpty());
        boolean purchases = subject == ImportSubject.PURCHASES;
        if (incomplete || purchases && hasNone(settings, PRICES)) {
            return Optional.of(Message.of("exchange.columns.missing." + subject.name()));
        }
        return purchases
                        && hasNone(settings, List.of("product"))
                        && settings.answers().product().isEmpty()
                ? Optional.of(Message.of("exchange.columns.noProduct"))
                : Optional.empty();
    }

    private static boolean hasNone(ImportSettings settings, List<String> fields) {
        return fields.stream().allMatch(field -> settings.column(field).isEmpty());
    }

    HeaderWords words(ImportSubject subject) {
        Map<String, List<String>> customNames = customerFields.all().stream()
                .filter(CustomerField::isCustom)
                .collect(Collectors.toMap(CustomerField::key, ImportFields::names));
        return new HeaderWords(of(subject).stream().map(ImportField::key).toList(), customNames);
    }

    private List<ImportField> withCustomer(List<ImportField> own) {
        Stream<ImportField> who = customerFields.all().stream()
                .filter(field -> WHO.contains(field.key()))
                .map(field -> new ImportField(field.key(), TEXT, false, field::name));
        return Stream.concat(who, own.stream()).toList();
    }

    private static ImportField field(CustomerField field) {
        ImportField.Kind kind = switch (field.type()) {
            case FieldType.DATE -> DATE;
            case FieldType.NUMBER -> NUMBER;
            default -> TEXT;
        };
        return new ImportField(field.key(), kind, false, field::name);
    }

    /** Names of custom columns are data and need no translating. */
    private static List<String> names(CustomerField field) {
        return List.of(
                field.name(Locale.ENGLISH, UnaryOperator.identity()),
                field.name(Locale.SIMPLIFIED_CHINESE, UnaryOperator.identity()));
    }
}
