package loyalty.exchange;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import loyalty.exchange.ImportQuestions.Question;
import loyalty.exchange.reading.Cell;
import loyalty.exchange.reading.Rows;
import loyalty.exchange.reading.SourceRow;
import loyalty.shared.DateOrder;
import loyalty.shared.DateReading;
import loyalty.shared.DecimalMark;
import loyalty.shared.HumanDate;
import loyalty.shared.HumanNumber;
import org.springframework.stereotype.Component;

/** Looks through a file for what its dates and numbers leave open, and for what decides it. */
@Component
class QuestionFinder {
    /** What has not been decided after so many rows is asked. */
    private static final int LOOKED_AT = 100_000;

    private final ImportFields fields;
    private final ImportFile file;

    QuestionFinder(ImportFields fields, ImportFile file) {
        this.fields = fields;
        this.file = file;
    }

    /** @param settings what the file itself decides has been put into the answers */
    record Findings(ImportSettings settings, ImportQuestions questions) {}

    Findings find(UUID importId, ImportSubject subject, ImportSettings settings) {
        List<Integer> dates = columns(subject, settings, ImportField.Kind.DATE);
        List<Integer> numbers = columns(subject, settings, ImportField.Kind.NUMBER);
        Evidence<DateOrder> order = new Evidence<>();
        Evidence<DecimalMark> mark = new Evidence<>();
        try (Rows rows = file.open(importId, settings)) {
            for (int i = 0; i < LOOKED_AT && rows.hasNext(); i++) {
                SourceRow row = rows.next();
                dates.forEach(column -> note(order, row.cell(column)));
                numbers.forEach(column -> noteNumber(mark, row.cell(column)));
            }
        }
        Set<Question> open = subjectQuestions(subject, settings);
        if (order.isAsked()) {
            open.add(Question.DATE_ORDER);
        }
        if (mark.isAsked()) {
            open.add(Question.DECIMAL_MARK);
        }
        ImportAnswers before = settings.answers();
        ImportAnswers answers = new ImportAnswers(
                order.isAsked() ? before.dateOrder() : order.decided().orElse(DateOrder.YMD),
                mark.isAsked() ? before.decimalMark() : mark.decided().orElse(DecimalMark.POINT),
                before.product(),
                before.createCustomers(),
                before.createProducts());
        return new Findings(settings.withAnswers(answers), new ImportQuestions(open, order.example(), mark.example()));
    }

    private List<Integer> columns(ImportSubject subject, ImportSettings settings, ImportField.Kind kind) {
        return fields.of(subject).stream()
                .filter(field -> field.kind() == kind)
                .map(field -> settings.column(field.key()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Set<Question> subjectQuestions(ImportSubject subject, ImportSettings settings) {
        Set<Question> open = EnumSet.noneOf(Question.class);
        if (subject != ImportSubject.CUSTOMERS) {
            open.add(Question.CREATE_CUSTOMERS);
        }
        if (subject == ImportSubject.PURCHASES) {
            open.add(settings.column("product").isPresent() ? Question.CREATE_PRODUCTS : Question.PRODUCT);
        }
        return open;
    }

    private static void note(Evidence<DateOrder> order, Cell cell) {
        if (cell.date() != null || cell.isEmpty()) {
            return;
        }
        if (HumanDate.read(cell.text()) instanceof DateReading.Ambiguous) {
            order.leavesOpen(cell.text());
            return;
        }
        boolean dayFirst = HumanDate.read(cell.text(), DateOrder.DMY).date().isPresent();
        boolean monthFirst = HumanDate.read(cell.text(), DateOrder.MDY).date().isPresent();
        if (dayFirst != monthFirst) {
            order.decides(dayFirst ? DateOrder.DMY : DateOrder.MDY);
        }
    }

    private static void noteNumber(Evidence<DecimalMark> mark, Cell cell) {
        if (cell.number() != null || cell.isEmpty()) {
            return;
        }
        Optional<BigDecimal> point = HumanNumber.read(cell.text(), DecimalMark.POINT);
        Optional<BigDecimal> comma = HumanNumber.read(cell.text(), DecimalMark.COMMA);
        if (point.isPresent() != comma.isPresent()) {
            mark.decides(point.isPresent() ? DecimalMark.POINT : DecimalMark.COMMA);
        } else if (point.isPresent() && point.get().compareTo(comma.orElseThrow()) != 0) {
            mark.leavesOpen(cell.text());
        }
    }
}
