package loyalty.selfcheck.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import loyalty.selfcheck.CheckState;
import loyalty.selfcheck.Finding;

/** What one check found, and what to do about it. */
class FindingCard extends Article {

    FindingCard(Finding finding) {
        String state = finding.state().name().toLowerCase(Locale.ROOT);
        addClassName("ld-check-finding");
        Span badge = new Span(getTranslation("selfcheck.state." + state));
        badge.addClassNames("ld-badge", "ld-check-" + state);
        add(
                new Header(new H2(getTranslation("selfcheck." + finding.code())), badge),
                new Paragraph(getTranslation(
                        finding.found().key(), finding.found().args().toArray())));
        if (finding.state() == CheckState.WARN || finding.state() == CheckState.FAIL) {
            Paragraph todo = new Paragraph(getTranslation("selfcheck." + finding.code() + ".todo"));
            todo.addClassName("ld-check-todo");
            add(todo);
        }
    }
}
