package loyalty.results;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import loyalty.customer.CustomerAccess;
import loyalty.exchange.ExportFormat;
import loyalty.exchange.ExportLog;
import loyalty.exchange.ExportedRows;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.questionnaire.Question;
import loyalty.shared.RefusedException;
import loyalty.shared.SqlCondition;
import loyalty.uikit.Translations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** A campaign's answers as a file, a row a response: of customers the caller may export, and of nobody's. */
@Service
@Requires(Capability.EXPORT)
public class ResultsExport {
    private static final List<String> HEAD = List.of("number", "customer", "channel", "at", "late");

    private final ResultsService results;
    private final ResponseRows rows;
    private final CustomerAccess access;
    private final ExportLog log;
    private final Translations translations;
    private final Clock clock;

    ResultsExport(
            ResultsService results,
            ResponseRows rows,
            CustomerAccess access,
            ExportLog log,
            Translations translations,
            Clock clock) {
        this.results = results;
        this.rows = rows;
        this.access = access;
        this.log = log;
        this.translations = translations;
        this.clock = clock;
    }

    public String fileName(UUID campaignId, ExportFormat format, Locale locale) {
        return results.of(campaignId).name().in(locale) + format.suffix();
    }

    /** Nothing is written before the export is on record. */
    public void write(UUID campaignId, ExportFormat format, Locale locale, OutputStream out) throws IOException {
        CampaignResults campaign = results.of(campaignId);
        List<Question> questions = campaign.asked().content().questions();
        SqlCondition scope = access.within(Capability.EXPORT, "c").and(access.within(Capability.CUSTOMER_VIEW, "c"));
        long count = rows.count(campaignId, scope);
        if (format == ExportFormat.XLSX && count > ExportedRows.MOST_OF_WORKBOOK)
            throw new RefusedException("exchange.export.tooManyRows", ExportedRows.MOST_OF_WORKBOOK);
        log.note(format, count, "campaign " + campaignId);
        String title = translations.getTranslation("results.title", locale);
        try (ExportedRows file = ExportedRows.open(format, out, title, head(questions, locale))) {
            rows.each(campaignId, scope, row -> add(file, row, questions, locale));
        }
    }

    private List<String> head(List<Question> questions, Locale locale) {
        List<String> head = new ArrayList<>();
        HEAD.forEach(each -> head.add(translations.getTranslation("results.answered." + each, locale)));
        questions.forEach(question -> head.add(question.text().in(locale)));
        return head;
    }

    private void add(ExportedRows file, ResponseRows.Row row, List<Question> questions, Locale locale) {
        ResponseRows.Head head = row.head();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(head.number());
        values.add(head.name());
        values.add(translations.getTranslation("results.channel." + head.channel(), locale));
        values.add(LocalDate.ofInstant(head.completedAt().toInstant(), clock.getZone()));
        values.add(head.late() ? translations.getTranslation("results.answered.late", locale) : null);
        for (Question question : questions) {
            String answer = row.answers().get(question.code());
            values.add(answer == null || !question.type().isScale() ? answer : Integer.valueOf(answer));
        }
        try {
            file.add(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
