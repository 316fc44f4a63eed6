package loyalty.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** A part of the system's page: a heading, what can be done, and lines of what is known. */
class SystemSection extends Section {
    private final Header head = new Header();

    SystemSection(String heading) {
        addClassName("ld-system-section");
        head.add(new H2(heading));
        add(head);
    }

    SystemSection beside(Component part) {
        head.add(part);
        return this;
    }

    SystemSection line(String what, Component... parts) {
        var line = new Div(new Span(what), new Div(parts));
        line.addClassName("ld-system-line");
        add(line);
        return this;
    }

    SystemSection line(String what, String value) {
        return line(what, new Span(value));
    }

    static Span badge(boolean good, String word) {
        var badge = new Span(word);
        badge.addClassNames("ld-badge", good ? "ld-system-good" : "ld-system-bad");
        return badge;
    }
}
