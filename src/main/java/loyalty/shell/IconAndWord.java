package loyalty.shell;

import com.vaadin.flow.component.html.Span;
import loyalty.uikit.Icons;

/** What an entry of a menu shows. */
class IconAndWord extends Span {

    IconAndWord(String icon, String words) {
        addClassName("ld-entry");
        add(Icons.of(icon), new Span(words));
    }
}
