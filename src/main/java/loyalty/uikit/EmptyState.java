package loyalty.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Shown where there is nothing yet: says so, and offers the next step. */
public class EmptyState extends Div {

    /** @param sentence what will stand here and how it gets here, in the user's language */
    public EmptyState(String icon, String sentence) {
        addClassName("ld-empty");
        add(Icons.of(icon), new Paragraph(sentence));
    }

    public EmptyState(String icon, String sentence, Button nextStep) {
        this(icon, sentence);
        add(nextStep);
    }
}
