package loyalty.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Shown where there is nothing yet: says so, and offers the next step. */
public class EmptyState extends Div {
    private final Paragraph sentence = new Paragraph();

    /** @param sentence what will stand here and how it gets here, in the user's language */
    public EmptyState(String icon, String sentence) {
        addClassName("ld-empty");
        add(Icons.of(icon), this.sentence);
        say(sentence);
    }

    public EmptyState(String icon, String sentence, Button nextStep) {
        this(icon, sentence);
        add(nextStep);
    }

    /** Another sentence, as when there is something but nothing that fits a search. */
    public final void say(String sentence) {
        this.sentence.setText(sentence);
    }
}
