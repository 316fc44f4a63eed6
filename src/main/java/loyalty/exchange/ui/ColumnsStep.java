package loyalty.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import loyalty.exchange.ImportDraft;
import loyalty.exchange.ImportService;
import loyalty.exchange.ImportSettings;
import loyalty.purchase.ProductService;
import loyalty.shared.RefusedException;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;

/** How the file is read, which column is which field, and what the file leaves open. */
class ColumnsStep extends Div {
    private final transient ImportService imports;
    private final transient ImportDraft draft;
    private final transient Runnable next;
    private final ColumnList columns;
    private final QuestionsForm questions;

    ColumnsStep(ImportDraft draft, ImportService imports, ProductService products, Runnable reread, Runnable next) {
        this.imports = imports;
        this.draft = draft;
        this.next = next;
        this.columns = new ColumnList(draft, imports.fields(draft.subject()), this::assigned);
        this.questions = new QuestionsForm(products);
        addClassName("ld-import-step");
        add(new ReadingForm(draft, imports, reread), columns, questions, nextButton());
        assigned();
    }

    private void assigned() {
        ImportSettings before = imports.draft(draft.id()).settings();
        imports.configure(draft.id(), before.withColumns(columns.assigned()));
        try {
            var open = imports.questions(draft.id());
            questions.ask(open, imports.draft(draft.id()).settings().answers());
        } catch (RefusedException unreadable) {
            Notifications.refused(unreadable.reason());
        }
    }

    private Button nextButton() {
        var button = new Button(getTranslation("exchange.columns.next"), Icons.of(Icons.RIGHT), click -> proceed());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setIconAfterText(true);
        return button;
    }

    private void proceed() {
        ImportSettings settings = imports.draft(draft.id()).settings();
        try {
            imports.configure(draft.id(), settings.withAnswers(questions.answers(settings.answers())));
            next.run();
        } catch (RefusedException refused) {
            Notifications.refused(refused.reason());
        }
    }
}
