package loyalty.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import loyalty.customer.Choice;
import loyalty.customer.CustomerField;
import loyalty.customer.CustomerFields;
import loyalty.identity.Access;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.identity.Requires;
import loyalty.uikit.Translations;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Service;

/** The blank table as a workbook: help as notes at the headers, choices as lists to pick from. */
@Service
@Requires(Capability.IMPORT)
public class TemplateService {
    private static final int LAST_ROW = 10_000;
    private static final int WIDTH = 18;

    private final CustomerFields fields;
    private final Permissions permissions;
    private final Translations translations;

    TemplateService(CustomerFields fields, Permissions permissions, Translations translations) {
        this.fields = fields;
        this.permissions = permissions;
        this.translations = translations;
    }

    public String fileName(Locale locale) {
        return say("exchange.template.file", locale) + ".xlsx";
    }

    /** @param out stays open */
    public void write(Locale locale, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Loyalty Desk", "1.0");
        Worksheet table = workbook.newWorksheet(say("exchange.template.sheet", locale));
        Worksheet lists = workbook.newWorksheet("lists");
        lists.setVisibilityState(VisibilityState.HIDDEN);
        int column = 0;
        for (CustomerField field : writable()) {
            table.value(0, column, field.name(locale, key -> say(key, locale)));
            table.style(0, column).bold().set();
            table.comment(0, column, field.help(locale, key -> say(key, locale)));
            table.width(column, WIDTH);
            // Phones and numbers with leading zeros must not become figures.
            table.style(column).format("@").set();
            offer(field.choices(), column, locale, table, lists);
            column++;
        }
        table.freezePane(0, 1);
        workbook.finish();
    }

    private List<CustomerField> writable() {
        return fields.all().stream()
                .filter(field -> permissions.access(field.group(), true).atLeast(Access.WRITE))
                .toList();
    }

    /** Lists stand in a sheet of their own: those written into the rule itself end at 255 characters. */
    private static void offer(List<Choice> choices, int column, Locale locale, Worksheet table, Worksheet lists) {
        if (choices.isEmpty()) {
            return;
        }
        for (int i = 0; i < choices.size(); i++) {
            lists.value(i, column, choices.get(i).name(locale));
        }
        table.range(1, column, LAST_ROW, column).validateWithList(lists.range(0, column, choices.size() - 1, column));
    }

    private String say(String key, Locale locale) {
        return translations.getTranslation(key, locale);
    }
}
