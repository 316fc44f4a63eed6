package loyalty.rotation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import loyalty.keys.KeyPurpose;
import loyalty.keys.KnownKey;
import loyalty.uikit.Formats;

/** The keys of one purpose, and what can be done with them. */
class KeySection extends Section {

    private final Div actions = new Div();

    KeySection(KeyPurpose purpose, List<KnownKey> keys, Formats formats) {
        addClassName("ld-system-section");
        actions.addClassName("ld-system-actions");
        add(
                new Header(new H2(getTranslation("rotation.purpose." + purpose.name()))),
                new Paragraph(getTranslation("rotation.purpose.what." + purpose.name())));
        keys.forEach(key -> add(line(key, formats)));
    }

    private Div line(KnownKey key, Formats formats) {
        Span state = new Span(getTranslation(key.current() ? "rotation.current" : "rotation.old"));
        state.addClassName("ld-badge");
        if (key.current()) state.addClassName("ld-system-good");
        Div facts = new Div(state);
        key.since().ifPresent(since -> facts.add(new Span(getTranslation("rotation.since", formats.time(since)))));
        key.renewedAt().ifPresent(at -> facts.add(new Span(getTranslation("rotation.renewed", formats.time(at)))));
        Div line = new Div(new Span(key.id()), facts);
        line.addClassName("ld-system-line");
        return line;
    }

    void action(String what, Runnable action) {
        if (actions.getParent().isEmpty()) add(actions);
        actions.add(new Button(getTranslation(what), click -> action.run()));
    }
}
