package loyalty.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import java.util.Locale;
import loyalty.audit.AuditChange;
import loyalty.audit.AuditTexts;
import loyalty.uikit.Formats;

/** One entry of the log in full: values that the list cuts off are whole here. */
class AuditEntryDialog extends Dialog {
    private final DescriptionList facts = new DescriptionList();

    AuditEntryDialog(AuditChange change, String recordName, AuditTexts texts, Formats formats) {
        Locale locale = getLocale();
        setHeaderTitle(getTranslation("audit.entry"));
        facts.addClassName("ld-audit-entry");
        fact("audit.column.at", formats.time(change.at()));
        fact("audit.column.user", texts.user(change, locale));
        fact("audit.column.action", texts.action(change, locale));
        fact("audit.column.record", texts.recordType(change.recordType(), locale));
        fact("audit.column.name", recordName);
        fact("audit.column.field", texts.field(change, locale));
        fact("audit.column.old", texts.oldValue(change, locale));
        fact("audit.column.new", texts.newValue(change, locale));
        add(facts);
        getFooter().add(new Button(getTranslation("audit.verify.close"), click -> close()));
    }

    private void fact(String label, String value) {
        if (!value.isEmpty()) facts.add(new Term(getTranslation(label)), new Description(value));
    }
}
