package loyalty.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** A line of a {@link Palette}. */
public class FindingOption extends Div {
    private final Finding finding;

    FindingOption(Finding finding, int index, Consumer<Finding> open) {
        super(Icons.of(finding.icon()), new Span(finding.title()), new Span(finding.detail()));
        this.finding = finding;
        addClassName("ld-hit");
        setId("ld-hit-" + index);
        getElement().setAttribute("role", "option");
        addClickListener(click -> open.accept(finding));
        setChosen(false);
    }

    public Finding finding() {
        return finding;
    }

    void setChosen(boolean chosen) {
        getElement().setAttribute("aria-selected", String.valueOf(chosen));
    }
}
